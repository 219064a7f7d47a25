# SPDX-License-Identifier: Apache-2.0
"""Back Market's grades: three enumerations for sales that share numbers and names, not meanings.

A listing has ``grade`` (six words) and ``state`` (the same six as numbers,
deprecated); an order line has ``condition`` (four numbers). 10 and 0 are both
Excellent; 2 is Good on a listing and no condition at all. Buy-back has words of
its own. Buyers see Premium, Excellent, Good and Fair, as our rule does; which
of VERY_GOOD and GOOD a shop lists its good devices as is said in its map.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

from inspector.domain.grading import Grade


class ListingGrade(StrEnum):
    """A listing's ``grade``."""

    PREMIUM = "PREMIUM"
    EXCELLENT = "EXCELLENT"
    VERY_GOOD = "VERY_GOOD"
    GOOD = "GOOD"
    FAIR = "FAIR"
    STALLONE = "STALLONE"


class ListingState(IntEnum):
    """A listing's ``state``, which its ``grade`` replaces."""

    PREMIUM = 9
    EXCELLENT = 0
    VERY_GOOD = 1
    GOOD = 2
    FAIR = 3
    STALLONE = 4


class Condition(IntEnum):
    """An order line's ``condition``."""

    PREMIUM = 9
    EXCELLENT = 10
    GOOD = 11
    FAIR = 12


CONDITIONS = {
    Grade.PREMIUM: Condition.PREMIUM,
    Grade.EXCELLENT: Condition.EXCELLENT,
    Grade.GOOD: Condition.GOOD,
    Grade.FAIR: Condition.FAIR,
}
"""What each of our grades is on an order line; a device that is not sellable has none."""

LISTED_AS = {
    Grade.PREMIUM: (ListingGrade.PREMIUM,),
    Grade.EXCELLENT: (ListingGrade.EXCELLENT,),
    Grade.GOOD: (ListingGrade.GOOD, ListingGrade.VERY_GOOD),
    Grade.FAIR: (ListingGrade.FAIR,),
}
"""As what a shop may list each of our grades, the usual one first."""


def listing_grade_of(grade: str, state: int | None) -> ListingGrade | None:
    """Read a listing's two fields; None where they contradict each other or say nothing documented."""
    by_state = ListingGrade(ListingState(state).name) if state in list(ListingState) else None
    by_name = ListingGrade(grade) if grade in list(ListingGrade) else None
    if grade and by_name is None:
        return None
    if by_name is not None and by_state is not None and by_name is not by_state:
        return None
    return by_name or by_state


def condition_of(number: int | None) -> Condition | None:
    """Read an order line's condition; None for a number that is none."""
    return Condition(number) if number in list(Condition) else None
