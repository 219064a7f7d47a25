# SPDX-License-Identifier: Apache-2.0
"""Who may answer what; a fail by readings or defects is never hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from small_checklists import CHECKLIST, IMEI, opened

from inspector.domain import answering
from inspector.domain.checklist import Evidence, Method
from inspector.domain.errors import NotAllowed
from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.domain.inspection import Inspection, State, Step
from inspector.domain.person import Person, Role
from inspector.domain.reading import reported

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ANNA = Person("anna", "Anna")
BERT = Person("bert", "Bert")
LEAD = Person("lead", "Lead", Role.LEAD)
CRACK = Defect(Surface.FRONT, DefectKind.CRACK, 40, 50, True)


@pytest.fixture
def one() -> Inspection:
    return opened(NOW, state=State.INSPECTING)


def given(
    inspection: Inspection, point: str, outcome: Outcome, by: Person = ANNA, **words: Any
) -> Inspection:
    checked = CHECKLIST.point(point)
    method = Method.GUIDED if checked.method is Method.MEASURED else checked.method
    evidence = {Evidence.SCAN: IMEI, Evidence.TEXT: "seen"}.get(checked.evidence, "")
    finding = Finding(point, outcome, method, NOW, by.id, **{"evidence": evidence, **words})
    return answering.answer(inspection, CHECKLIST, finding, by)


def read(inspection: Inspection, **values: int) -> Inspection:
    new = {f"r.{name}": reported(f"r.{name}", value, "test", NOW) for name, value in values.items()}
    return answering.take_readings(inspection, CHECKLIST, new, NOW)


@pytest.mark.parametrize(
    ("outcome", "reason"),
    [
        (Outcome.PASS, ""),
        (Outcome.PASS, "other"),
        (Outcome.NOT_APPLICABLE, "no_camera"),
        (Outcome.NOT_TESTED, "other"),
    ],
)
@pytest.mark.parametrize("point", ["battery", "lock"])
def test_a_reading_that_comes_after_an_answer_fails_the_point(
    one: Inspection, point: str, outcome: Outcome, reason: str
) -> None:
    answered = given(one, point, outcome, reason=reason)
    after = read(answered, battery=0, lock=0)
    assert after.findings[point].outcome is Outcome.FAIL
    assert after.findings[point].by == BENCH


@pytest.mark.parametrize("point", ["guided", "guided.gate"])
def test_a_guided_point_is_asked_anew_when_a_reading_fails_it(one: Inspection, point: str) -> None:
    after = read(given(one, point, Outcome.PASS), guided=0, lock=0)
    assert point not in after.findings
    with pytest.raises(NotAllowed):
        given(after, point, Outcome.PASS)
    assert given(after, point, Outcome.FAIL).findings[point].outcome is Outcome.FAIL


def test_a_reading_that_only_asks_changes_no_answer(one: Inspection) -> None:
    answered = given(one, "advised", Outcome.PASS)
    assert read(answered, battery=0).findings["advised"] == answered.findings["advised"]


def test_what_a_lead_said_of_a_failing_reading_stands_until_it_fails_otherwise(one: Inspection) -> None:
    failing = read(one, battery=0)
    with pytest.raises(NotAllowed, match="Only a lead"):
        given(failing, "battery", Outcome.PASS, reason="replaced since")
    with pytest.raises(NotAllowed, match="Only a lead"):
        given(failing, "battery", Outcome.PASS, LEAD)
    overridden = given(failing, "battery", Outcome.PASS, LEAD, reason="replaced since")
    assert read(overridden, battery=0).findings["battery"].by == LEAD.id
    worse = read(overridden, battery=-1)
    assert worse.findings["battery"].outcome is Outcome.FAIL


def test_nobody_overrides_a_gate(one: Inspection) -> None:
    failing = read(one, lock=0)
    for outcome, reason in (
        (Outcome.PASS, "fine"),
        (Outcome.NOT_APPLICABLE, "no_camera"),
        (Outcome.NOT_TESTED, "other"),
    ):
        with pytest.raises(NotAllowed, match="a gate"):
            given(failing, "lock", outcome, LEAD, reason=reason)


def test_a_person_called_bench_is_a_person(one: Inspection) -> None:
    answered = given(one, "guided", Outcome.PASS, Person(BENCH, "Bench"))
    assert read(answered, numbers=1).findings["guided"] == answered.findings["guided"]


def test_undo_gives_a_persons_answer_back(one: Inspection) -> None:
    failed = given(read(one, battery=1), "battery", Outcome.FAIL, code="", note="swells")
    passed = given(failed, "battery", Outcome.PASS)
    undone = answering.withdraw(passed, CHECKLIST, "battery", NOW, failed.findings["battery"])
    assert undone.findings["battery"] == failed.findings["battery"]


def test_undo_gives_what_the_readings_say(one: Inspection) -> None:
    passing = read(one, battery=1)
    failed = given(passing, "battery", Outcome.FAIL)
    undone = answering.withdraw(failed, CHECKLIST, "battery", NOW, passing.findings["battery"])
    assert (undone.findings["battery"].by, undone.findings["battery"].outcome) == (BENCH, Outcome.PASS)


def test_undo_hides_no_failing_reading(one: Inspection) -> None:
    passed = given(one, "battery", Outcome.PASS)
    failed = given(read(passed, battery=0), "battery", Outcome.FAIL)
    undone = answering.withdraw(failed, CHECKLIST, "battery", NOW, passed.findings["battery"])
    assert undone.findings["battery"].outcome is Outcome.FAIL
    guided = given(one, "guided", Outcome.PASS)
    asked = answering.withdraw(
        given(read(guided, guided=0), "guided", Outcome.FAIL),
        CHECKLIST,
        "guided",
        NOW,
        guided.findings["guided"],
    )
    assert "guided" not in asked.findings


def test_undo_hides_no_defect(one: Inspection) -> None:
    passed = given(one, "body", Outcome.PASS)
    cracked = answering.mark_defects(passed, CHECKLIST, (CRACK,), ANNA, NOW)
    assert cracked.findings["body"].outcome is Outcome.FAIL
    with pytest.raises(NotAllowed, match="not sellable"):
        given(cracked, "body", Outcome.PASS)
    undone = answering.withdraw(cracked, CHECKLIST, "body", NOW, passed.findings["body"])
    assert undone.findings["body"].outcome is Outcome.FAIL


def test_nobody_sells_what_is_cracked(one: Inspection) -> None:
    cracked = answering.mark_defects(one, CHECKLIST, (CRACK,), ANNA, NOW)
    with pytest.raises(NotAllowed, match="not sellable"):
        answering.grade(cracked, CHECKLIST, Grade.FAIR, "sell it", ANNA)
    graded = answering.grade(cracked, CHECKLIST, None, "", ANNA)
    with pytest.raises(NotAllowed, match="not sellable"):
        answering.second_look(graded, Grade.FAIR, BERT)


def test_a_second_look_is_another_persons(one: Inspection) -> None:
    with pytest.raises(NotAllowed, match="no grade"):
        answering.second_look(one, Grade.GOOD, BERT)
    graded = answering.grade(one, CHECKLIST, Grade.GOOD, "worn", ANNA)
    assert graded.grade is not None
    assert graded.grade.needs_second_look
    with pytest.raises(NotAllowed, match="another person"):
        answering.second_look(graded, Grade.GOOD, ANNA)
    looked = answering.second_look(graded, Grade.GOOD, BERT)
    assert looked.grade is not None
    assert not looked.grade.needs_second_look


@pytest.mark.parametrize("state", [one for one in State if one not in (State.READING, State.INSPECTING)])
def test_points_are_answered_and_read_only_while_they_are_inspected(state: State) -> None:
    elsewhere = opened(NOW, state=state)
    with pytest.raises(NotAllowed):
        given(elsewhere, "guided", Outcome.PASS)
    with pytest.raises(NotAllowed):
        read(elsewhere, guided=1)
    with pytest.raises(NotAllowed):
        answering.withdraw(elsewhere, CHECKLIST, "guided", NOW)


@pytest.mark.parametrize("state", list(State))
def test_a_point_after_the_erase_is_answered_from_then_on(state: State) -> None:
    here = opened(NOW, state=state)
    if state in (State.ERASE, State.AFTERCHECK, State.REVIEW):
        assert given(here, "erased", Outcome.PASS).findings["erased"].outcome is Outcome.PASS
    else:
        with pytest.raises(NotAllowed):
            given(here, "erased", Outcome.PASS)


@pytest.mark.parametrize("state", [one for one in State if one.is_closed])
def test_a_closed_inspection_takes_nothing(state: State) -> None:
    closed = opened(NOW, state=state)
    graded = replace(closed, grade=answering.grade(opened(NOW), CHECKLIST, Grade.GOOD, "worn", ANNA).grade)
    acts: tuple[Callable[[], object], ...] = (
        lambda: answering.mark_defects(closed, CHECKLIST, (), ANNA, NOW),
        lambda: answering.grade(closed, CHECKLIST, None, "", ANNA),
        lambda: answering.second_look(graded, Grade.GOOD, BERT),
        lambda: closed.moved(Step.START_READING, NOW),
    )
    for act in acts:
        with pytest.raises(NotAllowed, match=r"closed|cannot be read"):
            act()


@pytest.mark.parametrize(
    ("point", "outcome", "words", "what"),
    [
        ("guided", Outcome.NOT_APPLICABLE, {"reason": "other"}, "Choose one of its reasons: no_camera"),
        ("body", Outcome.NOT_APPLICABLE, {"reason": "no_camera"}, "reasons: none"),
        ("guided", Outcome.NOT_TESTED, {}, "without a reason"),
        ("guided", Outcome.FAIL, {"code": "bent"}, "no defect code"),
        ("guided", Outcome.FAIL, {"code": "other"}, "needs a note"),
        ("numbers", Outcome.PASS, {"evidence": ""}, "scanned number"),
    ],
)
def test_an_answer_says_what_its_point_asks_for(
    one: Inspection, point: str, outcome: Outcome, words: dict[str, Any], what: str
) -> None:
    with pytest.raises(NotAllowed) as caught:
        given(one, point, outcome, **words)
    assert what in str(caught.value)


def test_parts_are_genuine_only_where_somebody_says_so(one: Inspection) -> None:
    assert not answering.parts_are_genuine(one, CHECKLIST)
    assert answering.parts_are_genuine(given(one, "parts.genuine", Outcome.PASS), CHECKLIST)
    assert not answering.parts_are_genuine(given(one, "parts.genuine", Outcome.FAIL), CHECKLIST)


def test_words_that_no_certificate_could_carry_are_refused() -> None:
    answering.check_length("x" * 2000)
    with pytest.raises(NotAllowed, match="2001 characters"):
        answering.check_length("", "x" * 2001)


def test_a_grade_is_asked_again_when_the_parts_turn_out_otherwise() -> None:
    by = Person("anna", "Anna")
    one = replace(opened(NOW), state=State.INSPECTING)
    good = Finding("parts.genuine", Outcome.PASS, Method.GUIDED, one.started_at, by.id)
    one = answering.answer(one, CHECKLIST, good, by)
    one = answering.grade(one, CHECKLIST, None, "", by)
    assert one.grade is not None
    assert one.grade.chosen is Grade.PREMIUM
    one = answering.answer(one, CHECKLIST, replace(good, outcome=Outcome.FAIL), by)
    assert one.grade is None
