# SPDX-License-Identifier: Apache-2.0
"""Table VIII of MIL-STD-105E: how few nonconforming in the last ten lots allow reduced inspection."""

from __future__ import annotations

from bisect import bisect_right

from inspector.domain.sampling.tables import AQLS

_FROM = (
    20, 30, 50, 80, 130, 200, 320, 500, 800, 1250, 2000, 3150, 5000, 8000, 12_500, 20_000, 31_500, 50_000
)  # fmt: skip
"""The fewest sample units of each row."""

_ROWS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("10", (0, 0, 2, 4, 8, 14, 22, 40, 68, 115, 181)),
    ("6.5", (0, 0, 1, 3, 7, 13, 22, 36, 63, 105, 178, 277)),
    ("4.0", (0, 0, 2, 3, 7, 14, 25, 40, 63, 110, 181, 301)),
    ("2.5", (0, 0, 2, 4, 7, 14, 24, 42, 68, 105, 181, 297)),
    ("1.5", (0, 0, 2, 4, 7, 13, 25, 42, 72, 115, 177, 301, 490)),
    ("1.0", (0, 0, 2, 4, 8, 14, 22, 40, 68, 115, 181, 277, 471)),
    ("0.65", (0, 0, 1, 4, 8, 14, 24, 39, 68, 113, 189)),
    ("0.40", (0, 0, 2, 3, 7, 14, 25, 40, 63, 110, 181)),
    ("0.25", (0, 0, 2, 4, 7, 14, 24, 42, 68, 105, 181)),
    ("0.15", (0, 0, 2, 4, 7, 13, 24, 40, 69, 110, 169)),
    ("0.10", (0, 0, 2, 4, 8, 14, 22, 40, 68, 115, 181)),
    ("0.065", (0, 0, 1, 4, 8, 14, 24, 38, 67, 111, 186)),
    ("0.040", (0, 0, 2, 3, 7, 14, 25, 40, 63, 110, 181)),
    ("0.025", (0, 0, 2, 4, 7, 14, 24, 42, 68, 105, 181)),
    ("0.015", (0, 0, 2, 4, 7, 13, 24, 40, 69, 110, 169)),
    ("0.010", (0, 0, 2, 4, 8, 14, 22, 40, 68, 115, 181)),
    ("0.010", (0, 1, 4, 8, 14, 24, 38, 67, 111, 186)),
    ("0.010", (2, 3, 7, 14, 25, 40, 63, 110, 181, 301)),
)
"""Of each row the AQL of the first number; before it stand asterisks, behind the last one nothing."""


def limit_number(units: int, aql: str) -> int | None:
    """Give the limit for so many sample units in the last lots; None where they are too few to say."""
    row = bisect_right(_FROM, units) - 1
    if row < 0:
        return None
    first, numbers = _ROWS[row]
    place = AQLS.index(aql) - AQLS.index(first)
    return numbers[place] if 0 <= place < len(numbers) else None
