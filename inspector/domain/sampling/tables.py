# SPDX-License-Identifier: Apache-2.0
"""Tables I and II-A to II-C of MIL-STD-105E (10 May 1989), by the structure that they have.

MIL-STD-105E is in the public domain and the ancestor of ISO 2859-1. Its master
tables for single sampling run along diagonals: one step down in sample size and
one step down in AQL lead to the same acceptance number. The tests hold every
published cell as it is printed and compare.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

STANDARD = "MIL-STD-105E"
"""How the standard is named, on screen and on paper."""


class Level(StrEnum):
    """How much is inspected for a lot's size: the columns of Table I."""

    S1 = "S-1"
    S2 = "S-2"
    S3 = "S-3"
    S4 = "S-4"
    I = "I"  # noqa: E741  # the standard's own name
    II = "II"
    III = "III"


class Severity(StrEnum):
    """How strict inspection is at the moment: Table II-A, II-B or II-C."""

    NORMAL = "normal"
    TIGHTENED = "tightened"
    REDUCED = "reduced"


class Arrow(StrEnum):
    """Use the first plan above, or below, the arrow."""

    UP = "up"
    DOWN = "down"


Numbers = tuple[int, int]
"""Acceptance and rejection number."""

LETTERS = "ABCDEFGHJKLMNPQRS"
"""The code letters; S stands in Table II-B alone."""

AQLS = (
    "0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65",
    "1.0", "1.5", "2.5", "4.0", "6.5", "10", "15", "25", "40", "65",
    "100", "150", "250", "400", "650", "1000",
)  # fmt: skip
"""The acceptable quality levels as they are printed; up to 10 in per cent nonconforming or in
nonconformities per hundred units, above 10 in nonconformities per hundred units alone."""

_PER_HUNDRED = AQLS.index("15")

_LARGEST = (8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000)
"""The largest lot of each row of Table I but the last."""

_TABLE_I = {
    Level.S1: "AAAABBBBCCCCDDD",
    Level.S2: "AAABBBCCCDDDEEE",
    Level.S3: "AABBCCDDEEFFGGH",
    Level.S4: "AABCCDEEFGGHJJK",
    Level.I: "AABCCDEFGHJKLMN",
    Level.II: "ABCDEFGHJKLMNPQ",
    Level.III: "BCDEFGHJKLMNPQR",
}

_SIZES = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150)
_REDUCED_SIZES = (2, 2, 2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800)

_FIRST = 14
"""The diagonal of the plans that accept on none: A at 6.5, Q at 0.010."""

_NORMAL = {k: (ac, ac + 1) for k, ac in enumerate((1, 2, 3, 5, 7, 10, 14, 21, 30, 44), _FIRST + 3)}
_TIGHTENED = {k: (ac, ac + 1) for k, ac in enumerate((1, 2, 3, 5, 8, 12, 18, 27, 41), _FIRST + 4)}
_REDUCED = dict(
    enumerate(
        ((0, 2), (1, 3), (1, 4), (2, 5), (3, 6), (5, 8), (7, 10), (10, 13), (14, 17), (21, 24)), _FIRST + 3
    )
)
_REDUCED_A = dict(
    enumerate(
        ((1, 2), (2, 3), (3, 4), (5, 6), (7, 8), (10, 11), (14, 15), (21, 22), (30, 31)), AQLS.index("25")
    )
)
_REDUCED_B = dict(
    enumerate(
        ((0, 2), (1, 3), (2, 4), (3, 5), (5, 6), (7, 8), (10, 11), (14, 15), (21, 22), (30, 31)),
        AQLS.index("15"),
    )
)
_LAST_LETTER_OF_MANY = LETTERS.index("E")
"""Up to this letter the diagonals go on to the greatest numbers; the others end at 21 (18, 10)."""


def is_per_hundred(aql: str) -> bool:
    """Tell whether an AQL counts nonconformities, not nonconforming units: those above 10."""
    return AQLS.index(aql) >= _PER_HUNDRED


def code_letter(lot_size: int, level: Level) -> str:
    """Give the letter of Table I; raises BadInput for a lot of fewer than 2."""
    if lot_size < 2:
        raise BadInput(
            Phrase("A lot of {size} is too small.", size=lot_size), "Table I begins with lots of 2."
        )
    return _TABLE_I[level][bisect_left(_LARGEST, lot_size)]


def sample_size(severity: Severity, letter: str) -> int:
    """Give the sample size of a row of Table II."""
    return (_REDUCED_SIZES if severity is Severity.REDUCED else _SIZES)[LETTERS.index(letter)]


def letters_of(severity: Severity) -> str:
    """Give the letters that have a row in a table."""
    return LETTERS if severity is Severity.TIGHTENED else LETTERS[:-1]


def cell(severity: Severity, letter: str, aql: str) -> Numbers | Arrow:
    """Give one cell of Table II-A, II-B or II-C: two numbers, or where to look instead."""
    row, column = LETTERS.index(letter), AQLS.index(aql)
    if severity is Severity.REDUCED:
        return _reduced(row, column)
    return _normal(row, column) if severity is Severity.NORMAL else _tightened(row, column)


def _normal(row: int, column: int) -> Numbers | Arrow:
    k = row + column
    if k == _FIRST:
        return 0, 1
    if k in _NORMAL:
        return _NORMAL[k] if _is_inside(row, k) else Arrow.UP
    if k == _FIRST + 1:
        return Arrow.UP if row else Arrow.DOWN  # nothing stands above A
    if k == _FIRST + 2:
        return Arrow.UP if column == 1 else Arrow.DOWN  # nothing stands below R
    return Arrow.DOWN if k < _FIRST else Arrow.UP


def _tightened(row: int, column: int) -> Numbers | Arrow:
    k = row + column
    if k == _FIRST + 1 and row:
        return 0, 1
    if k in _TIGHTENED:
        return _TIGHTENED[k] if _is_inside(row, k) else Arrow.UP
    if k == _FIRST + 2 and column <= 1:
        return Arrow.UP  # nothing stands below R that has a plan here
    return Arrow.DOWN if k < _FIRST + 4 else Arrow.UP


def _reduced(row: int, column: int) -> Numbers | Arrow:
    k = row + column
    if k == _FIRST:
        return 0, 1
    if row < 2:
        return _least(row, column)
    if k in _REDUCED:
        return _REDUCED[k] if _is_inside(row, k) else Arrow.UP
    if k == _FIRST + 2:
        return Arrow.UP if column == 1 else Arrow.DOWN
    return Arrow.DOWN if k < _FIRST else Arrow.UP


def _least(row: int, column: int) -> Numbers | Arrow:
    """Give a cell of the reduced rows A and B: their samples are as small as C's, their numbers differ."""
    found = (_REDUCED_B if row else _REDUCED_A).get(column)
    if found is not None:
        return found
    return Arrow.UP if row and row + column == _FIRST + 1 else Arrow.DOWN


def _is_inside(row: int, k: int) -> bool:
    return row <= _LAST_LETTER_OF_MANY or k <= _FIRST + 10
