# SPDX-License-Identifier: Apache-2.0
"""Whatever people and readings do, in whatever order: the rules of an inspection hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from examples import examples
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from small_checklists import CHECKLIST, GATES, IMEI, OTHER, POINTS, READINGS, opened

from inspector.domain import answering, identifying
from inspector.domain.checklist import Evidence, Method
from inspector.domain.errors import IdentityChanged, NotAllowed
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.domain.inspection import (
    TRANSITIONS,
    Erasure,
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Stage,
    State,
    Step,
)
from inspector.domain.judging import judge
from inspector.domain.person import Person, Role
from inspector.domain.reading import Quality, Reading, reported, unknown
from inspector.domain.release import blockers
from inspector.domain.verdict import VerdictKind, decide

ANNA = Person("anna", "Anna")
LEAD = Person("lead", "Lead", Role.LEAD)
# A person may be called as the bench calls itself: it is still a person.
NAMESAKE = Person("bench", "Bench")
PEOPLE = st.sampled_from([ANNA, LEAD, NAMESAKE])
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DEFECTS = st.lists(
    st.builds(
        Defect,
        surface=st.sampled_from(Surface),
        kind=st.sampled_from(DefectKind),
        length_mm=st.integers(1, 300),
        seen_cm=st.sampled_from((0, 20, 50)),
        felt=st.booleans(),
    ),
    max_size=3,
).map(tuple)


class InspectionMachine(RuleBasedStateMachine):
    """One inspection, and what is known of how it came about."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.one: Inspection = opened(START, imei=IMEI)
        self.history: list[tuple[str, Finding | None]] = []
        self.overridden: set[str] = set()

    def _tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _try(self, step: Step) -> None:
        state = self.one.state
        try:
            self.one = self.one.moved(step, self._tick())
        except NotAllowed:
            assert (state, step) not in TRANSITIONS
        else:
            assert self.one.state is TRANSITIONS[state, step]

    @initialize()
    def plugged(self) -> None:
        self._try(Step.START_READING)

    @rule(step=st.sampled_from([one for one in Step if one not in (Step.SIGN, Step.REFUSE)]))
    def moves(self, step: Step) -> None:
        self._try(step)

    @precondition(lambda self: len(self.history) > 8)
    @rule()
    def refuses(self) -> None:
        if decide(CHECKLIST, self.one.findings).kind is VerdictKind.REFUSED:
            self._try(Step.REFUSE)

    @rule(readings=st.dictionaries(st.sampled_from(READINGS), st.sampled_from([0, 1, None]), min_size=1))
    def reads(self, readings: dict[str, int | None]) -> None:
        new = {name: _reading(name, value, self._tick()) for name, value in readings.items()}
        old = self.one
        try:
            self.one = answering.take_readings(self.one, CHECKLIST, new, self.now)
        except NotAllowed:
            assert old.state not in (State.READING, State.INSPECTING)
            return
        for name, finding in old.findings.items():
            if finding.outcome is Outcome.FAIL and finding.method is not Method.MEASURED:
                assert self.one.findings[name] == finding, "what a person failed stays failed"

    @rule(
        point=st.sampled_from(POINTS),
        outcome=st.sampled_from(Outcome),
        reason=st.sampled_from(["no_camera", "other", ""]),
        by=PEOPLE,
    )
    def answers(self, point: str, outcome: Outcome, reason: str, by: Person) -> None:
        checked = CHECKLIST.point(point)
        method = Method.GUIDED if checked.method is Method.MEASURED else checked.method
        evidence = {Evidence.SCAN: IMEI, Evidence.TEXT: "seen"}.get(checked.evidence, "")
        finding = Finding(point, outcome, method, self._tick(), by.id, reason, evidence=evidence)
        before = self.one
        try:
            self.one = answering.answer(self.one, CHECKLIST, finding, by)
        except NotAllowed:
            assert self.one is before
            return
        self.history.append((point, before.findings.get(point)))
        self.overridden.discard(point)
        if self._fails(point) and outcome is not Outcome.FAIL:
            assert by.role is Role.LEAD
            assert reason
            assert not checked.is_gate
            self.overridden.add(point)

    @precondition(lambda self: self.history)
    @rule()
    def undoes(self) -> None:
        point, before = self.history[-1]
        try:
            self.one = answering.withdraw(self.one, CHECKLIST, point, self._tick(), before)
        except NotAllowed:
            return
        self.history.pop()
        self.overridden.discard(point)
        is_persons = before is not None and before.method is not Method.MEASURED
        if is_persons and not self._is_failed(point):
            assert self.one.findings.get(point) == before

    @rule(defects=DEFECTS)
    def marks(self, defects: tuple[Defect, ...]) -> None:
        try:
            self.one = answering.mark_defects(self.one, CHECKLIST, defects, ANNA, self._tick())
        except NotAllowed:
            assert self.one.state.is_closed

    @rule(grade=st.none() | st.sampled_from(Grade), by=PEOPLE)
    def grades(self, grade: Grade | None, by: Person) -> None:
        try:
            self.one = answering.grade(self.one, CHECKLIST, grade, "seen so", by)
        except NotAllowed:
            return
        assert self.one.grade is not None
        assert grade is None or self.one.grade.chosen is grade

    @rule(agreed=st.sampled_from(Grade), by=PEOPLE)
    def looks(self, agreed: Grade, by: Person) -> None:
        before = self.one.grade
        try:
            self.one = answering.second_look(self.one, agreed, by)
        except NotAllowed:
            return
        assert before is not None
        assert before.by != by.id

    @rule(
        stage=st.sampled_from(Stage),
        imei=st.sampled_from(["", IMEI, OTHER]),
        serial=st.sampled_from(["", "S1", "S2"]),
    )
    def identified(self, stage: Stage, imei: str, serial: str) -> None:
        check = IdentityCheck(stage, IdentifiedBy.DRIVER, self._tick(), serial, imei)
        before = self.one.identity
        is_stranger = stage is Stage.AFTER_ERASE and not identifying.shares_a_number(check, self.one)
        try:
            self.one = identifying.checked(self.one, check)
        except IdentityChanged:
            assert imei == OTHER or serial == "S2" or is_stranger
        else:
            # What is read after the erase shows who the device is; it never says so for the first time.
            assert stage is not Stage.AFTER_ERASE or self.one.identity == before
            assert not is_stranger or not (imei or serial)

    @precondition(lambda self: self.one.state in (State.ERASE, State.AFTERCHECK))
    @rule(by=PEOPLE)
    def erases(self, by: Person) -> None:
        record = Erasure("storage", "purge", "reset", "seen", by.id, self._tick())
        self.one = replace(self.one, erasures=(*self.one.erasures, record))

    @precondition(lambda self: not blockers(self.one, CHECKLIST))
    @rule()
    def signs(self) -> None:
        one = self.one
        assert one.state is State.REVIEW
        assert decide(CHECKLIST, one.findings).kind.is_certifiable
        assert one.erasures
        assert one.grade is not None
        assert one.grade.chosen is not Grade.NOT_SELLABLE
        assert one.grade.chosen is one.grade.suggested or one.grade.second_by not in ("", one.grade.by)
        assert one.checks_at(Stage.BEFORE_ERASE)
        assert one.checks_at(Stage.AFTER_ERASE)
        self._try(Step.SIGN)

    # ── what holds at every moment ───────────────────────────────────────────

    @invariant()
    def no_fail_by_readings_is_hidden(self) -> None:
        for point in POINTS:
            found = self.one.findings.get(point)
            if not self._fails(point) or found is None or found.outcome is Outcome.FAIL:
                continue
            assert point not in GATES, f"gate {point} is {found.outcome} although its readings fail"
            assert point in self.overridden, f"{point} hides what its readings say"

    @invariant()
    def a_measured_fail_is_said(self) -> None:
        for point in CHECKLIST.points:
            if point.method is Method.MEASURED and self._fails(point.id):
                assert point.id in self.one.findings

    @invariant()
    def what_is_not_sellable_is_not_passed(self) -> None:
        if not answering._is_sellable(self.one):
            assert self.one.findings["body"].outcome is Outcome.FAIL

    @invariant()
    def an_inspection_ends_when_it_is_closed(self) -> None:
        assert self.one.state.is_closed == (self.one.finished_at is not None)

    @invariant()
    def the_numbers_agree(self) -> None:
        assert not identifying.numbers_differ(self.one.identified, self.one)

    def _fails(self, point: str) -> bool:
        one = self.one
        said = judge(CHECKLIST.point(point), one.readings, one.profile, one.identity.family)
        return said.outcome is Outcome.FAIL

    def _is_failed(self, point: str) -> bool:
        return self._fails(point) or (point == "body" and not answering._is_sellable(self.one))


def _reading(name: str, value: int | None, at: datetime) -> Reading:
    if value is None:
        return unknown(name, Quality.REFUSED, "would not say", "test", at)
    return reported(name, value, "test", at)


TestInspectionMachine = InspectionMachine.TestCase
TestInspectionMachine.settings = settings(max_examples=examples(50), stateful_step_count=40, deadline=None)
