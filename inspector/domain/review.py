# SPDX-License-Identifier: Apache-2.0
"""A review: an auditor says of each point of a closed inspection whether the evidence bears the claim.

::

    open ─► countersigned                 signed by the reviewer's bench, and final
     ▲ └──► sent_back                     the device is inspected again, with the reason
     └────────┘ taken back, while the device did not come back

A review never changes an inspection: it stands beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from inspector.domain.certificate import Claims, utc
from inspector.domain.checklist import Checklist, OnFail
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import Json
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Grade
from inspector.domain.inspection import Inspection, State
from inspector.domain.phrase import Phrase

SCHEMA = "inspector.review/1"
GRADE = "grade"
"""The name of the cosmetic grade among the points of a review."""
LONGEST_REASON = 500
_OPPOSITE: Mapping[str, str] = {Outcome.PASS: Outcome.FAIL, Outcome.FAIL: Outcome.PASS}


class Decision(StrEnum):
    """What a review came to."""

    OPEN = "open"
    COUNTERSIGNED = "countersigned"
    SENT_BACK = "sent_back"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reviewer says of one point; ``claimed`` is an outcome or a grade, ``said`` the reviewer's."""

    point_id: str
    claimed: str
    said: str
    reason: str
    at: datetime

    @property
    def agrees(self) -> bool:
        """Tell whether the reviewer says the same."""
        return self.claimed == self.said


@dataclass(frozen=True, slots=True)
class Review:
    """One review; each change makes a new one.

    ``digest`` is the SHA-256 of what was looked at: the certificate's claims, or
    the record of an inspection without one. ``judgements`` stand in the order in
    which they were given, one a point; ``signature`` is the countersignature.
    """

    uid: str
    inspection_uid: str
    technician: str
    reviewer: str
    began_at: datetime
    at: datetime
    digest: str
    judgements: tuple[Judgement, ...] = ()
    decision: Decision = Decision.OPEN
    reason: str = ""
    signature: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether points can still be judged."""
        return self.decision is Decision.OPEN

    @property
    def disagreements(self) -> tuple[Judgement, ...]:
        """Give the points of which the reviewer says something else."""
        return tuple(one for one in self.judgements if not one.agrees)

    def judgement(self, point_id: str) -> Judgement | None:
        """Give what is said of a point, or None."""
        return next((one for one in self.judgements if one.point_id == point_id), None)

    def to_do(self, points: Iterable[str]) -> tuple[str, ...]:
        """Give those of the points that nothing is said of."""
        said = {one.point_id for one in self.judgements}
        return tuple(point for point in points if point not in said)

    def judged(self, new: Iterable[Judgement], at: datetime) -> Review:
        """Give it with these judgements last, each in place of an earlier one of its point."""
        self._check_open()
        given = tuple(new)
        points = {one.point_id for one in given}
        kept = tuple(one for one in self.judgements if one.point_id not in points)
        return replace(self, judgements=(*kept, *given), at=at)

    def taken_back(self, at: datetime) -> Review:
        """Give it without the last judgement; raises NotAllowed where there is none."""
        self._check_open()
        if not self.judgements:
            raise NotAllowed("Nothing is said in this review yet.", "Agree or disagree with a point.")
        return replace(self, judgements=self.judgements[:-1], at=at)

    def check_countersigning(self, needed: Iterable[str], binding: Collection[str]) -> None:
        """Raise NotAllowed while a needed point is not judged, or at a binding one the reviewer disagrees."""
        self._check_open()
        if left := self.to_do(needed):
            raise NotAllowed(
                Phrase("{count} points that have to be judged are not judged yet.", count=len(left)),
                "Agree or disagree with each of them first.",
                code=left[0],
            )
        against = [one.point_id for one in self.disagreements if one.point_id in binding]
        if against:
            raise NotAllowed(
                "You disagree with the grade."
                if against == [GRADE]
                else "You disagree with a point that decides the verdict.",
                "Send it back with a reason, or have it inspected blind.",
                code=against[0],
            )

    def countersigned(self, signature: str, at: datetime) -> Review:
        """Give it as countersigned, for good."""
        self._check_open()
        return replace(self, decision=Decision.COUNTERSIGNED, signature=signature, at=at)

    def sent_back(self, reason: str, at: datetime) -> Review:
        """Give it as sent back; raises BadInput without a reason."""
        self._check_open()
        return replace(self, decision=Decision.SENT_BACK, reason=checked_reason(reason), at=at)

    def taken_over(self, by: str, at: datetime) -> Review:
        """Give it as begun anew by another reviewer: what is signed is what they say themselves."""
        self._check_open()
        return replace(self, reviewer=by, began_at=at, at=at, judgements=())

    def reopened(self, at: datetime) -> Review:
        """Give it as it was before it was sent back; raises NotAllowed for any other."""
        if self.decision is not Decision.SENT_BACK:
            raise NotAllowed("Only what was sent back can be taken back.", "Look at the review.")
        return replace(self, decision=Decision.OPEN, reason="", at=at)

    def _check_open(self) -> None:
        if not self.is_open:
            raise NotAllowed("This review is closed.", "Go on with the next one.")


def begin(inspection: Inspection, by: str, uid: str, at: datetime, digest: str) -> Review:
    """Open a review of a closed inspection; raises what ``check_reviewable`` raises."""
    check_reviewable(inspection, by)
    return Review(uid, inspection.uid, inspection.technician, by, at, at, digest)


def check_reviewable(inspection: Inspection, by: str) -> None:
    """Raise NotAllowed for one that is open or void, and for the reviewer's own."""
    if not inspection.state.is_closed:
        raise NotAllowed("This inspection is not closed yet.", "Review it once it is signed or refused.")
    if inspection.state is State.VOID:
        raise NotAllowed("This certificate is void.", "Go on with the next one.")
    if by in whose(inspection):
        raise NotAllowed(
            "You took part in this inspection yourself.",
            "Another auditor has to review it.",
            code="own_inspection",
        )


def whose(inspection: Inspection) -> frozenset[str]:
    """Name who took part in an inspection: who did it, answered points, graded or took the second look."""
    grade = inspection.grade
    graded = {grade.by, grade.second_by} if grade is not None else set()
    answered = {one.by for one in inspection.findings.values()}
    return frozenset({inspection.technician, *graded, *answered} - {""})


# ── what is claimed ──────────────────────────────────────────────────────────


def claimed(inspection: Inspection) -> Mapping[str, str]:
    """Give what an inspection claims: the outcome of each answered point, and the grade."""
    said = {point_id: one.outcome.value for point_id, one in inspection.findings.items()}
    if inspection.grade is not None:
        said[GRADE] = inspection.grade.chosen.value
    return said


def has_evidence(inspection: Inspection, checklist: Checklist, point_id: str) -> bool:
    """Tell whether a claim rests on more than a person's word: a reading, a number, a photo, a defect.

    A reading counts that the answer names, and any known one that the point is judged by.
    """
    if point_id == GRADE:
        return bool(inspection.defects or inspection.photos)
    found = inspection.findings.get(point_id)
    return found is not None and (
        bool(found.readings or found.evidence)
        or point_id in {one.point_id for one in inspection.photos}
        or _has_reading(inspection, checklist, point_id)
    )


def _has_reading(inspection: Inspection, checklist: Checklist, point_id: str) -> bool:
    rules = (
        rule
        for point in checklist.points
        if point.id == point_id
        for rule in point.rules_for(inspection.identity.family)
    )
    read = (inspection.readings.get(rule.reading) for rule in rules)
    return any(one is not None and one.is_known for one in read)


def points_in_order(inspection: Inspection, checklist: Checklist) -> tuple[str, ...]:
    """Give what is claimed, that with evidence first, else in the checklist's order, the grade last."""
    said = claimed(inspection)
    known = [point.id for point in checklist.points]
    others = [point for point in said if point not in known and point != GRADE]
    listed = [point for point in (*known, *others, GRADE) if point in said]
    return tuple(sorted(listed, key=lambda point: not has_evidence(inspection, checklist, point)))


def needed(inspection: Inspection, checklist: Checklist) -> tuple[str, ...]:
    """Give what has to be judged before a countersignature: claims with evidence, and every gate.

    Without any evidence it is all claims.
    """
    listed = points_in_order(inspection, checklist)
    gates = {one.id for one in checklist.points if one.is_gate}
    seen = [point for point in listed if has_evidence(inspection, checklist, point)]
    return tuple(point for point in listed if point in seen or point in gates) if seen else listed


def binding(checklist: Checklist) -> frozenset[str]:
    """Name the points that decide the verdict, and the grade, for which the device is sold."""
    decide = (one.id for one in checklist.points if one.is_gate or one.on_fail is OnFail.REFUSE)
    return frozenset((*decide, GRADE))


def other_than(point_id: str, claim: str, said: str) -> str:
    """Give what a reviewer says who disagrees; without words of their own pass for fail, and fail for pass.

    Raises BadInput for what is no outcome or grade, or the same as the claim, and
    without words of their own where the claim has no opposite.
    """
    if point_id == GRADE:
        return _another_grade(claim, said)
    outcome = said or _OPPOSITE.get(claim, "")
    if not outcome:
        raise BadInput("What was not tested has no opposite.", "Say what you see: pass or fail.")
    if outcome not in list(Outcome) or outcome == claim:
        raise BadInput("This is no other outcome than what was claimed.", "Say pass or fail.")
    return str(outcome)


def _another_grade(claim: str, said: str) -> str:
    if said not in list(Grade) or said == claim:
        raise BadInput("This is no other grade than what was claimed.", "Name the grade that you see.")
    return said


def checked_reason(reason: str) -> str:
    """Give a reason on one line; raises BadInput without one, or for one that is too long."""
    said = " ".join(reason.split())
    if not said:
        raise BadInput("A disagreement needs its reason.", "Say what you saw or heard.")
    if len(said) > LONGEST_REASON or not said.isprintable():
        raise BadInput(
            "The reason is too long, or holds what cannot be shown.", "Say it in 500 plain characters."
        )
    return said


# ── what is signed ───────────────────────────────────────────────────────────


def build_statement(
    review: Review, inspection: Inspection, *, at: datetime, key_id: str, software: str
) -> Claims:
    """Build what a countersignature is over: the digest that was looked at, and every judgement."""
    statement: dict[str, Json] = {
        "schema": SCHEMA,
        "uid": inspection.uid,
        "review": review.uid,
        "digest": review.digest,
        "shop": inspection.shop_id,
        "decision": Decision.COUNTERSIGNED.value,
        "points": [_point(one) for one in review.judgements],
        "by": review.reviewer,
        "at": utc(at),
        "key": key_id,
        "training": inspection.is_training,
        "software": software,
    }
    return statement


def _point(one: Judgement) -> dict[str, Json]:
    row: dict[str, Json] = {"id": one.point_id, "claimed": one.claimed, "said": one.said}
    if one.reason:
        row["reason"] = one.reason
    return row


# ── how long each point took ─────────────────────────────────────────────────


def took(inspection: Inspection) -> Mapping[str, int]:
    """Give the seconds of each answer since the one before it, by point; the first since the start."""
    found: Sequence[Finding] = sorted(inspection.findings.values(), key=lambda one: one.at)
    before, seconds = inspection.started_at, dict[str, int]()
    for one in found:
        seconds[one.point_id] = max(0, int((one.at - before).total_seconds()))
        before = max(before, one.at)
    return seconds
