# SPDX-License-Identifier: Apache-2.0
"""The grade is monotone: no added or worsened defect ever improves it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.device import Category
from inspector.domain.grading import (
    LAPTOP_RULE,
    RULE,
    SEEN_FROM_CM,
    Defect,
    DefectKind,
    Grade,
    GradeDecision,
    Surface,
    rule_of,
    suggest,
    worst_for,
)

DEFECTS = st.builds(
    Defect,
    surface=st.sampled_from(list(Surface)),
    kind=st.sampled_from(list(DefectKind)),
    length_mm=st.integers(1, 300),
    seen_cm=st.sampled_from(SEEN_FROM_CM),
    felt=st.booleans(),
)
SOME = st.lists(DEFECTS, max_size=6)
BODY = (Surface.BACK, Surface.LEFT, Surface.RIGHT, Surface.TOP, Surface.BOTTOM)


def scratch(surface: Surface = Surface.BACK, *, seen_cm: int = 0, felt: bool = False) -> Defect:
    return Defect(surface, DefectKind.SCRATCH, 5, seen_cm, felt)


def worsened(defect: Defect) -> list[Defect]:
    """Every defect that is one step worse than this one."""
    farther = [cm for cm in SEEN_FROM_CM if cm > defect.seen_cm]
    worse = [replace(defect, seen_cm=cm) for cm in farther]
    worse += [replace(defect, felt=True), replace(defect, kind=DefectKind.CRACK)]
    worse += [replace(defect, length_mm=min(300, defect.length_mm * 2))]
    return [*worse, replace(defect, surface=Surface.FRONT)]


class TestMonotone:
    @given(SOME, DEFECTS, st.booleans())
    def test_another_defect_never_improves_the_grade(
        self, some: list[Defect], more: Defect, genuine: bool
    ) -> None:
        before = suggest(some, parts_are_genuine=genuine).grade
        assert suggest([*some, more], parts_are_genuine=genuine).grade.rank >= before.rank

    @given(DEFECTS, SOME, st.booleans())
    def test_a_worse_defect_never_improves_the_grade(
        self, one: Defect, others: list[Defect], genuine: bool
    ) -> None:
        before = suggest([one, *others], parts_are_genuine=genuine).grade
        for worse in worsened(one):
            assert suggest([worse, *others], parts_are_genuine=genuine).grade.rank >= before.rank, worse

    @given(SOME)
    def test_parts_of_unknown_origin_never_improve_the_grade(self, some: list[Defect]) -> None:
        genuine = suggest(some, parts_are_genuine=True).grade
        assert suggest(some, parts_are_genuine=False).grade.rank >= genuine.rank

    @given(SOME, st.booleans())
    def test_the_order_of_defects_does_not_matter(self, some: list[Defect], genuine: bool) -> None:
        shuffled = sorted(some, key=repr)
        one, other = (suggest(row, parts_are_genuine=genuine) for row in (some, shuffled))
        assert one.grade is other.grade

    @given(SOME, st.booleans())
    def test_the_reason_is_a_defect_that_is_there(self, some: list[Defect], genuine: bool) -> None:
        said = suggest(some, parts_are_genuine=genuine)
        assert (said.because in some) if some else (said.because is None)
        if said.because is not None:
            assert worst_for(said.because) is said.grade


class TestPublishedGrades:
    """Back Market's buyer-facing grades, article 360010146460."""

    def test_flawless_with_genuine_parts_is_premium(self) -> None:
        assert suggest([], parts_are_genuine=True).grade is Grade.PREMIUM

    def test_flawless_with_parts_of_unknown_origin_is_excellent(self) -> None:
        said = suggest([], parts_are_genuine=False)
        assert (said.grade, said.needs_genuine_parts) == (Grade.EXCELLENT, True)

    @pytest.mark.parametrize("surface", BODY)
    @pytest.mark.parametrize(("seen_cm", "grade"), [(0, Grade.EXCELLENT), (20, Grade.GOOD), (50, Grade.FAIR)])
    def test_a_scratch_on_the_body_goes_by_the_distance(
        self, surface: Surface, seen_cm: int, grade: Grade
    ) -> None:
        assert worst_for(scratch(surface, seen_cm=seen_cm)) is grade

    def test_what_a_nail_feels_on_the_body_is_fair(self) -> None:
        assert worst_for(scratch(felt=True)) is Grade.FAIR

    @pytest.mark.parametrize("kind", [DefectKind.DENT, DefectKind.BURN])
    def test_a_dent_or_burn_on_the_body_is_fair(self, kind: DefectKind) -> None:
        assert worst_for(Defect(Surface.LEFT, kind, 1, 0, felt=False)) is Grade.FAIR

    @pytest.mark.parametrize("seen_cm", SEEN_FROM_CM)
    def test_a_light_scratch_on_the_screen_is_fair(self, seen_cm: int) -> None:
        assert worst_for(scratch(Surface.FRONT, seen_cm=seen_cm)) is Grade.FAIR

    def test_a_deep_scratch_on_the_screen_is_not_sellable(self) -> None:
        assert worst_for(scratch(Surface.FRONT, felt=True)) is Grade.NOT_SELLABLE

    @pytest.mark.parametrize("surface", list(Surface))
    def test_a_crack_anywhere_is_not_sellable(self, surface: Surface) -> None:
        assert worst_for(Defect(surface, DefectKind.CRACK, 1, 0, felt=False)) is Grade.NOT_SELLABLE

    @pytest.mark.parametrize("kind", [DefectKind.STAIN, DefectKind.BURN, DefectKind.DENT])
    def test_any_other_mark_on_the_screen_is_not_sellable(self, kind: DefectKind) -> None:
        assert worst_for(Defect(Surface.FRONT, kind, 1, 0, felt=False)) is Grade.NOT_SELLABLE


class TestLaptop:
    """The lower half of an opened laptop's front is its keyboard, which nobody sees a picture on."""

    @given(DEFECTS, st.integers(500, 1000))
    def test_keyboard_and_palm_rest_are_body(self, defect: Defect, down: int) -> None:
        deck = replace(defect, surface=Surface.FRONT, x_permille=500, y_permille=down)
        body = replace(deck, surface=Surface.BACK)
        assert worst_for(deck, Category.LAPTOP) is worst_for(body, Category.LAPTOP)

    @given(DEFECTS, st.integers(-1, 499))
    def test_all_else_is_graded_as_elsewhere(self, defect: Defect, down: int) -> None:
        placed = replace(defect, x_permille=500, y_permille=down)
        said = suggest([placed], parts_are_genuine=True, category=Category.LAPTOP)
        assert said == suggest([placed], parts_are_genuine=True)

    @pytest.mark.parametrize("category", [one for one in Category if one is not Category.LAPTOP])
    def test_a_phone_has_no_keyboard_there(self, category: Category) -> None:
        low = Defect(Surface.FRONT, DefectKind.DENT, 3, 20, felt=False, x_permille=500, y_permille=900)
        assert worst_for(low, category) is Grade.NOT_SELLABLE
        assert worst_for(low, Category.LAPTOP) is Grade.FAIR

    def test_its_rule_has_a_name_of_its_own(self) -> None:
        assert {rule_of(one) for one in Category} == {RULE, LAPTOP_RULE}
        assert rule_of(Category.LAPTOP) == LAPTOP_RULE


class TestDefect:
    @pytest.mark.parametrize("length_mm", [0, -1, 301])
    def test_length_is_1_to_300_mm(self, length_mm: int) -> None:
        with pytest.raises(ValueError, match="not between 1 and 300"):
            Defect(Surface.BACK, DefectKind.DENT, length_mm, 0, felt=False)

    @pytest.mark.parametrize("seen_cm", [-1, 10, 49, 100])
    def test_it_is_seen_from_0_20_or_50_cm(self, seen_cm: int) -> None:
        with pytest.raises(ValueError, match="none of 0, 20, 50"):
            scratch(seen_cm=seen_cm)


@pytest.mark.parametrize(
    ("chosen", "second_by", "needed"),
    [
        (Grade.GOOD, "", False),
        (Grade.FAIR, "", True),
        (Grade.FAIR, "T-07", True),
        (Grade.FAIR, "L-01", False),
    ],
)
def test_another_grade_than_suggested_needs_another_person(
    chosen: Grade, second_by: str, needed: bool
) -> None:
    decision = GradeDecision(chosen, Grade.GOOD, "T-07", "scuffed", second_by)
    assert decision.needs_second_look is needed
