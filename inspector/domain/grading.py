# SPDX-License-Identifier: Apache-2.0
"""Defects → cosmetic grade with its reason: pure, monotone, versioned.

Rule ``grade-1`` follows Back Market's buyer-facing grades (help article
360010146460): Premium is flawless with genuine parts; Excellent and Good allow
no scratch on the screen, and on the body only what cannot be seen from 20 cm,
or 50 cm; Fair allows light scratches on the screen and visible marks on the
body. What is felt by a nail is not light (Recell's grading specification), so
on the screen it is not sellable; a crack anywhere never is.

Rule ``grade-1-laptop`` is the same but for one thing: the front of a laptop is
an opened one from above, and its lower half is keyboard, touchpad and palm
rest. What is marked there is on the body. A defect of the front that was not
drawn counts as on the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.device import Category

RULE = "grade-1"
LAPTOP_RULE = "grade-1-laptop"
_HINGE_PERMILLE = 500
"""Where a laptop's screen ends and its keyboard begins, down its front."""


class Grade(StrEnum):
    """The grades, best first."""

    PREMIUM = "premium"
    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"
    NOT_SELLABLE = "not_sellable"

    @property
    def rank(self) -> int:
        """Give 0 for the best, 4 for not sellable."""
        return list(Grade).index(self)


class Surface(StrEnum):
    """Where a defect is."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


class DefectKind(StrEnum):
    """What a defect is."""

    SCRATCH = "scratch"
    DENT = "dent"
    CRACK = "crack"
    STAIN = "stain"
    BURN = "burn"


SEEN_FROM_CM = (0, 20, 50)
"""The farthest distance from which a defect is seen: not from 20 cm, from 20, from 50."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One cosmetic defect.

    ``length_mm`` is its longest extent (1 to 300); ``seen_cm`` one of 0, 20, 50;
    ``felt`` whether a fingernail catches; ``x_permille`` and ``y_permille`` its
    place on the surface's drawing (0 to 1000), or -1 where it was not drawn.
    Raises ValueError.
    """

    surface: Surface
    kind: DefectKind
    length_mm: int
    seen_cm: int
    felt: bool
    x_permille: int = -1
    y_permille: int = -1

    def __post_init__(self) -> None:
        if not 1 <= self.length_mm <= 300:
            raise ValueError(f"length {self.length_mm} mm is not between 1 and 300")
        if self.seen_cm not in SEEN_FROM_CM:
            raise ValueError(f"seen from {self.seen_cm} cm is none of 0, 20, 50")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The grade that the rule gives, and the defect that made it so (None: nothing did)."""

    grade: Grade
    because: Defect | None = None
    needs_genuine_parts: bool = False


def rule_of(category: Category) -> str:
    """Name the rule that grades devices of a category."""
    return LAPTOP_RULE if category is Category.LAPTOP else RULE


def worst_for(defect: Defect, category: Category = Category.PHONE) -> Grade:
    """Give the best grade that a device with this defect can have."""
    if defect.kind is DefectKind.CRACK:
        return Grade.NOT_SELLABLE
    if _is_on_the_screen(defect, category):
        return _on_the_screen(defect)
    if defect.kind in (DefectKind.DENT, DefectKind.BURN) or defect.felt or defect.seen_cm >= 50:
        return Grade.FAIR
    return Grade.GOOD if defect.seen_cm >= 20 else Grade.EXCELLENT


def _is_on_the_screen(defect: Defect, category: Category) -> bool:
    is_deck = category is Category.LAPTOP and defect.y_permille >= _HINGE_PERMILLE
    return defect.surface is Surface.FRONT and not is_deck


def _on_the_screen(defect: Defect) -> Grade:
    light_scratch = defect.kind is DefectKind.SCRATCH and not defect.felt
    return Grade.FAIR if light_scratch else Grade.NOT_SELLABLE


def suggest(
    defects: Sequence[Defect], *, parts_are_genuine: bool, category: Category = Category.PHONE
) -> Suggestion:
    """Suggest the grade of a device; Premium only where all parts are known to be genuine."""
    worst = max(defects, key=lambda one: worst_for(one, category).rank, default=None)
    if worst is not None:
        return Suggestion(worst_for(worst, category), worst)
    if parts_are_genuine:
        return Suggestion(Grade.PREMIUM)
    return Suggestion(Grade.EXCELLENT, None, needs_genuine_parts=True)


@dataclass(frozen=True, slots=True)
class GradeDecision:
    """The grade that was chosen beside the one the rule suggests.

    Where they differ, ``reason`` says why and ``second_by`` is the other person
    who looked (both empty where they agree).
    """

    chosen: Grade
    suggested: Grade
    by: str
    reason: str = ""
    second_by: str = ""

    @property
    def needs_second_look(self) -> bool:
        """Tell whether another person still has to look."""
        return self.chosen is not self.suggested and self.second_by in ("", self.by)
