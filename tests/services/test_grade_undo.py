# SPDX-License-Identifier: Apache-2.0
"""Z takes grades and second looks back, in their order, by who may, and also after a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from virtual_desks import ANNA, BERT, Desk, pixel

from inspector.domain.errors import NotAllowed
from inspector.domain.finding import Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.domain.person import Person, Role
from inspector.services.inspect import Inspections

OpenDesk = Callable[..., Desk]
OTTO = Person("otto", "Otto", Role.AUDITOR)
WORN = "worn under strip light"


def restarted(desk: Desk) -> Inspections:
    return Inspections(desk.app.store, desk.app.catalog, desk.app.clock, desk.app.shop)


def test_grades_and_answers_come_back_in_their_order_after_a_restart(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    work, uid = desk.app.inspections, desk.until_read("pixel").uid
    work.answer(uid, "display.image", Outcome.PASS, ANNA)
    first = work.grade(uid, ANNA, Grade.FAIR, WORN).grade
    second = work.second_look(uid, Grade.FAIR, BERT).grade
    assert second is not None
    assert second.second_by == BERT.id
    with pytest.raises(NotAllowed, match="another person's"):
        work.undo(uid, ANNA)
    one, point = restarted(desk).undo(uid, BERT)
    assert (one.grade, point) == (first, "")
    assert restarted(desk).undo(uid, ANNA)[0].grade is None
    assert restarted(desk).undo(uid, ANNA)[1] == "display.image"


def test_an_auditor_takes_back_what_is_theirs_and_nothing_else(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    work, uid = desk.app.inspections, desk.until_read("pixel").uid
    first = work.grade(uid, ANNA, Grade.FAIR, WORN).grade
    work.second_look(uid, Grade.FAIR, OTTO)
    assert work.undo(uid, OTTO)[0].grade == first
    with pytest.raises(NotAllowed):
        work.undo(uid, OTTO)


def test_a_grade_of_other_defects_is_asked_anew(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    work, uid = desk.app.inspections, desk.until_read("pixel").uid
    work.grade(uid, ANNA)
    scratch = Defect(Surface.BACK, DefectKind.SCRATCH, 60, 50, felt=True)
    work.defects(uid, [scratch], ANNA)
    work.grade(uid, ANNA)
    assert work.undo(uid, ANNA)[0].grade is None
    assert work.undo(uid, ANNA)[0].grade is None
