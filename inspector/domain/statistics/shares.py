# SPDX-License-Identifier: Apache-2.0
"""A part of a whole, and the first-pass yield."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.domain.statistics.tally import Count, What


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """Give the share, 0 to 1; None of nothing."""
        return self.part / self.whole if self.whole else None


def first_pass(counts: Mapping[tuple[str, str], int]) -> Share:
    """Give the devices that were certified at their first attempt, among all first attempts.

    A certificate that was made void later is no pass.
    """

    def number(name: Count) -> int:
        return counts.get((What.COUNT, name), 0)

    return Share(number(Count.FIRST_PASS) - number(Count.FIRST_VOID), number(Count.FIRST))
