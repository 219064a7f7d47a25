# SPDX-License-Identifier: Apache-2.0
"""The verdict is total, and no worse outcome ever improves it."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.checklist import Checklist, ChecklistRef, Criterion, Method, OnFail, Point
from inspector.domain.device import Category
from inspector.domain.finding import OUTCOME_CODES, Finding, Outcome
from inspector.domain.verdict import VerdictKind, decide, outcome_of

AT = datetime(2026, 11, 22, 14, 32, 11, tzinfo=UTC)

BEST_FIRST = (VerdictKind.CERTIFIED, VerdictKind.REMARKS, VerdictKind.INCOMPLETE, VerdictKind.REFUSED)


def make(place: int, on_fail: OnFail, *, is_gate: bool) -> Point:
    allowed = () if is_gate else ("no_part",)
    return Point(
        number=place + 1,
        id=f"part.number_{place}",
        group="body",
        method=Method.GUIDED,
        criterion=Criterion("0", "ours"),
        on_fail=on_fail,
        is_gate=is_gate,
        not_applicable=allowed,
    )


def checklist(*points: Point) -> Checklist:
    return Checklist(ChecklistRef("bench", 1, "00"), Category.PHONE, points, {})


def found(point: Point, outcome: Outcome, reason: str = "") -> Finding:
    return Finding(point.id, outcome, point.method, AT, "T-07", reason)


KINDS = st.sampled_from(
    ((OnFail.REFUSE, False), (OnFail.REFUSE, True), (OnFail.REMARK, False), (OnFail.REMARK, True))
)
CHECKLISTS = st.lists(KINDS, min_size=1, max_size=6).map(
    lambda kinds: checklist(
        *(make(place, on_fail, is_gate=gate) for place, (on_fail, gate) in enumerate(kinds))
    )
)


@st.composite
def inspected(draw: st.DrawFn) -> tuple[Checklist, dict[str, Finding]]:
    one = draw(CHECKLISTS)
    findings = {}
    for point in one.points:
        outcome = draw(st.sampled_from((None, *Outcome)))
        if outcome is not None:
            findings[point.id] = found(point, outcome, draw(st.sampled_from(("", "no_part", "no_time"))))
    return one, findings


def badness(point: Point, finding: Finding | None) -> int:
    """How bad an answer is: pass and a true not applicable, then not tested, then fail."""
    order = {Outcome.PASS: 0, Outcome.NOT_APPLICABLE: 0, Outcome.NOT_TESTED: 1, Outcome.FAIL: 2}
    return order[outcome_of(point, finding)]


def rank(one: Checklist, findings: dict[str, Finding]) -> int:
    return BEST_FIRST.index(decide(one, findings).kind)


class TestProperties:
    @given(inspected())
    def test_every_inspection_has_a_verdict_with_its_reasons(
        self, case: tuple[Checklist, dict[str, Finding]]
    ) -> None:
        one, findings = case
        verdict = decide(one, findings)
        assert (verdict.because == ()) == (verdict.kind is VerdictKind.CERTIFIED)
        assert set(verdict.because) <= {point.id for point in one.points}

    @given(inspected(), st.data())
    def test_a_worse_answer_never_improves_the_verdict(
        self, case: tuple[Checklist, dict[str, Finding]], data: st.DataObject
    ) -> None:
        one, findings = case
        point = data.draw(st.sampled_from(one.points))
        other = data.draw(st.sampled_from((None, *Outcome)))
        changed = dict(findings)
        if other is None:
            changed.pop(point.id, None)
        else:
            changed[point.id] = found(point, other, data.draw(st.sampled_from(("", "no_part"))))
        before, after = findings.get(point.id), changed.get(point.id)
        if badness(point, after) >= badness(point, before):
            assert rank(one, changed) >= rank(one, findings)
        else:
            assert rank(one, changed) <= rank(one, findings)

    @given(inspected())
    def test_what_is_unanswered_never_passes(self, case: tuple[Checklist, dict[str, Finding]]) -> None:
        one, findings = case
        decisive = [point for point in one.points if point.on_fail is OnFail.REFUSE or point.is_gate]
        if any(badness(point, findings.get(point.id)) > 0 for point in decisive):
            assert not decide(one, findings).kind.is_certifiable
        else:
            assert decide(one, findings).kind.is_certifiable

    @given(inspected(), st.text(max_size=8))
    def test_not_applicable_for_a_reason_that_is_not_allowed_is_not_tested(
        self, case: tuple[Checklist, dict[str, Finding]], reason: str
    ) -> None:
        one, findings = case
        point = one.points[0]
        if reason in point.not_applicable:
            return
        as_said = {**findings, point.id: found(point, Outcome.NOT_APPLICABLE, reason)}
        untested = {**findings, point.id: found(point, Outcome.NOT_TESTED, reason)}
        assert decide(one, as_said) == decide(one, untested)


class TestTable:
    """All combinations of one point's kind and answer."""

    @pytest.mark.parametrize(
        ("on_fail", "is_gate", "outcome", "kind"),
        [
            (OnFail.REFUSE, False, Outcome.PASS, VerdictKind.CERTIFIED),
            (OnFail.REFUSE, False, Outcome.FAIL, VerdictKind.REFUSED),
            (OnFail.REFUSE, False, Outcome.NOT_TESTED, VerdictKind.INCOMPLETE),
            (OnFail.REFUSE, False, Outcome.NOT_APPLICABLE, VerdictKind.CERTIFIED),
            (OnFail.REMARK, False, Outcome.PASS, VerdictKind.CERTIFIED),
            (OnFail.REMARK, False, Outcome.FAIL, VerdictKind.REMARKS),
            (OnFail.REMARK, False, Outcome.NOT_TESTED, VerdictKind.REMARKS),
            (OnFail.REMARK, False, Outcome.NOT_APPLICABLE, VerdictKind.CERTIFIED),
            (OnFail.REFUSE, True, Outcome.FAIL, VerdictKind.REFUSED),
            (OnFail.REFUSE, True, Outcome.NOT_TESTED, VerdictKind.INCOMPLETE),
            (OnFail.REFUSE, True, Outcome.NOT_APPLICABLE, VerdictKind.INCOMPLETE),
            (OnFail.REMARK, True, Outcome.FAIL, VerdictKind.REFUSED),
            (OnFail.REMARK, True, Outcome.NOT_TESTED, VerdictKind.INCOMPLETE),
        ],
    )
    def test_one_point(self, on_fail: OnFail, is_gate: bool, outcome: Outcome, kind: VerdictKind) -> None:
        point = make(0, on_fail, is_gate=is_gate)
        verdict = decide(checklist(point), {point.id: found(point, outcome, "no_part")})
        assert verdict.kind is kind

    def test_refused_names_what_failed_and_nothing_else(self) -> None:
        points = [make(place, OnFail.REFUSE, is_gate=False) for place in range(3)]
        findings = {
            points[2].id: found(points[2], Outcome.FAIL),
            points[0].id: found(points[0], Outcome.PASS),
        }
        verdict = decide(checklist(*points), findings)
        assert (verdict.kind, verdict.because) == (VerdictKind.REFUSED, (points[2].id,))

    def test_a_finding_of_another_checklist_counts_for_nothing(self) -> None:
        point = make(0, OnFail.REFUSE, is_gate=False)
        strange = replace(found(point, Outcome.FAIL), point_id="part.gone")
        verdict = decide(checklist(point), {strange.point_id: strange, point.id: found(point, Outcome.PASS)})
        assert verdict.kind is VerdictKind.CERTIFIED


def test_only_two_verdicts_may_be_signed() -> None:
    assert [one for one in VerdictKind if one.is_certifiable] == [VerdictKind.REMARKS, VerdictKind.CERTIFIED]


def test_the_stored_bytes_of_outcomes_never_change() -> None:
    assert list(OUTCOME_CODES.items()) == [
        (None, 0),
        (Outcome.PASS, 1),
        (Outcome.FAIL, 2),
        (Outcome.NOT_APPLICABLE, 3),
        (Outcome.NOT_TESTED, 4),
    ]
    assert len(set(itertools.chain(OUTCOME_CODES.values()))) == len(Outcome) + 1
