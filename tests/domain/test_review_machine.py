# SPDX-License-Identifier: Apache-2.0
"""Whatever a reviewer does, in whatever order: the rules of a review hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from examples import examples
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from inspections import CHECKLIST, NOW, POINTS, finished, opened, signed

from inspector.domain.checklist import Rule
from inspector.domain.checklist import Test as Compare
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.inspection import State
from inspector.domain.reading import Quality, Reading
from inspector.domain.reinspecting import AgainKind, Reinspection
from inspector.domain.review import (
    GRADE,
    Decision,
    Judgement,
    Review,
    begin,
    binding,
    check_reviewable,
    checked_reason,
    claimed,
    has_evidence,
    needed,
    other_than,
    points_in_order,
    took,
)

CLOSED, CERTIFICATE = signed(finished(opened()))
CLAIMS = claimed(CLOSED)
NEEDED = needed(CLOSED, CHECKLIST)
BINDING = binding(CHECKLIST)


class ReviewMachine(RuleBasedStateMachine):
    """One review, beside what is known of what was done to it."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.one: Review = begin(CLOSED, "ida", "0" * 26, NOW, CERTIFICATE.digest)
        self.said: dict[str, str] = {}

    def _tick(self) -> None:
        self.now += timedelta(seconds=1)

    @rule(point=st.sampled_from([*CLAIMS]), agrees=st.booleans())
    def judge(self, point: str, agrees: bool) -> None:
        self._tick()
        other = other_than(point, CLAIMS[point], "fair" if point == GRADE else "")
        said = CLAIMS[point] if agrees else other
        new = Judgement(point, CLAIMS[point], said, "" if agrees else "Seen.", self.now)
        if not self.one.is_open:
            with pytest.raises(NotAllowed):
                self.one.judged([new], self.now)
            return
        self.one = self.one.judged([new], self.now)
        self.said.pop(point, None)
        self.said[point] = said

    @rule()
    def take_back(self) -> None:
        if not self.one.is_open or not self.said:
            with pytest.raises(NotAllowed):
                self.one.taken_back(self.now)
            return
        self.one = self.one.taken_back(self.now)
        self.said.popitem()

    @rule()
    def countersign(self) -> None:
        may = (
            self.one.is_open
            and all(point in self.said for point in NEEDED)
            and all(self.said.get(point, CLAIMS.get(point)) == CLAIMS.get(point) for point in BINDING)
        )
        if not may:
            with pytest.raises(NotAllowed):
                self.one.check_countersigning(NEEDED, BINDING)
            return
        self.one.check_countersigning(NEEDED, BINDING)
        self.one = self.one.countersigned("a.b.c", self.now)

    @rule()
    def send_back_and_take_that_back(self) -> None:
        if not self.one.is_open:
            with pytest.raises(NotAllowed):
                self.one.sent_back("It rattles.", self.now)
            return
        back = self.one.sent_back("It rattles.", self.now)
        assert back.decision is Decision.SENT_BACK
        assert replace(back.reopened(self.now), at=self.one.at) == self.one

    @invariant()
    def it_says_what_was_said(self) -> None:
        assert {one.point_id: one.said for one in self.one.judgements} == self.said
        assert [one.point_id for one in self.one.judgements] == [*self.said]
        assert {one.point_id for one in self.one.disagreements} == {
            point for point, said in self.said.items() if said != CLAIMS[point]
        }

    @invariant()
    def only_a_countersigned_one_is_signed(self) -> None:
        assert bool(self.one.signature) == (self.one.decision is Decision.COUNTERSIGNED)


TestReviewMachine = ReviewMachine.TestCase
TestReviewMachine.settings = settings(max_examples=examples(25), stateful_step_count=40, deadline=None)


def test_what_has_evidence_comes_first_and_is_needed() -> None:
    one = replace(
        CLOSED,
        findings={
            **CLOSED.findings,
            POINTS[7]: replace(CLOSED.findings[POINTS[7]], readings=("battery.health",)),
        },
    )
    assert points_in_order(one, CHECKLIST)[:2] == (POINTS[7], GRADE)
    assert needed(one, CHECKLIST) == (POINTS[7], GRADE)
    bare = replace(CLOSED, defects=(), photos=())
    assert needed(bare, CHECKLIST) == (*POINTS, GRADE)


@pytest.mark.parametrize("is_known", [True, False])
def test_a_known_reading_that_a_point_is_judged_by_is_evidence(is_known: bool) -> None:
    rule = Rule("lock.mdm", Compare.EQUALS, "off")
    first, *others = CHECKLIST.points
    judged = replace(first, criterion=replace(first.criterion, rules=(rule,)))
    gate = replace(others[0], is_gate=True)
    checklist = replace(CHECKLIST, points=(judged, gate, *others[1:]))
    value, quality, why = ("off", Quality.REPORTED, "") if is_known else (None, Quality.REFUSED, "Not asked.")
    one = replace(CLOSED, readings={"lock.mdm": Reading("lock.mdm", value, quality, "getprop", NOW, "", why)})
    assert has_evidence(one, checklist, first.id) is is_known
    assert needed(one, checklist) == ((first.id, GRADE, gate.id) if is_known else (GRADE, gate.id))


def test_each_answer_took_the_time_since_the_one_before() -> None:
    assert set(took(CLOSED).values()) == {1}


@pytest.mark.parametrize(
    ("point", "claim", "said", "found"),
    [
        ("a", Outcome.PASS, "", Outcome.FAIL),
        ("a", Outcome.FAIL, "", Outcome.PASS),
        ("a", Outcome.NOT_TESTED, "fail", Outcome.FAIL),
        (GRADE, Grade.GOOD, "fair", Grade.FAIR),
    ],
)
def test_a_disagreement_names_another_outcome(point: str, claim: str, said: str, found: str) -> None:
    assert other_than(point, claim, said) == found
    for same in (claim, "nonsense"):
        with pytest.raises(BadInput):
            other_than(point, claim, same)


@pytest.mark.parametrize("claim", [Outcome.NOT_TESTED, Outcome.NOT_APPLICABLE])
def test_a_disagreement_with_what_was_not_tested_says_what_is_seen(claim: str) -> None:
    with pytest.raises(BadInput, match="no opposite"):
        other_than("a", claim, "")
    assert other_than("a", claim, "pass") == Outcome.PASS


def test_nobody_reviews_an_open_a_void_or_their_own_inspection() -> None:
    for one in (opened(), replace(CLOSED, state=State.VOID)):
        with pytest.raises(NotAllowed):
            check_reviewable(one, "ida")
    for own in ("anna",):
        with pytest.raises(NotAllowed) as refused:
            check_reviewable(CLOSED, own)
        assert refused.value.code == "own_inspection"
    check_reviewable(CLOSED, "ida")


def test_a_reason_is_one_plain_line() -> None:
    assert checked_reason("  It\n rattles. ") == "It rattles."
    for bad in ("", " \n", "x" * 501, "a\x1b[2J"):
        with pytest.raises(BadInput):
            checked_reason(bad)


def test_a_wish_begins_once_and_a_blind_one_tells_nothing() -> None:
    wish = Reinspection(
        "1" * 26, CLOSED.uid, "0" * 26, AgainKind.SENT_BACK, "anna", "ida", "It rattles.", NOW
    )
    assert (wish.asked().reason, wish.asked().by) == ("It rattles.", "ida")
    blind = replace(wish, kind=AgainKind.BLIND).asked()
    assert (blind.reason, blind.by) == ("", "")
    begun = wish.begun("2" * 26)
    for over in (begun, wish.withdrawn(NOW)):
        assert not over.is_wanted
        with pytest.raises(NotAllowed):
            over.begun("3" * 26)
        with pytest.raises(NotAllowed):
            over.withdrawn(NOW)
