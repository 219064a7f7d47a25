# SPDX-License-Identifier: Apache-2.0
"""Answer the points of an inspection, by hand, by a live test or by a photo; take the last act back."""

from __future__ import annotations

from datetime import datetime

from inspector.domain import answering, identifying
from inspector.domain import photo as photos
from inspector.domain.checklist import Evidence, Method
from inspector.domain.errors import NotAllowed
from inspector.domain.event import Json
from inspector.domain.finding import Finding, Outcome
from inspector.domain.inspection import (
    Inspection,
    Photo,
    Stage,
)
from inspector.domain.live import LiveResult
from inspector.domain.ordering import with_order
from inspector.domain.person import Person, Verb, require
from inspector.domain.regrading import withdraw_grade
from inspector.services.changes import Change
from inspector.services.inspect_changing import Changing, point_of
from inspector.services.undo import (
    GRADE_UNDONE,
    ORDER_LINKED,
    PHOTO_ADDED,
    PHOTO_REMOVED,
    Act,
    Answered,
    Graded,
    Ordered,
    Photographed,
    finding_json,
    grade_json,
    photo_json,
)


class Answers(Changing):
    """Answers, photos and the order, and how they are undone."""

    def answer(
        self,
        uid: str,
        point_id: str,
        outcome: Outcome,
        by: Person,
        *,
        reason: str = "",
        code: str = "",
        note: str = "",
        evidence: str = "",
    ) -> Inspection:
        """Answer a point; raises NotAllowed with what forbids it."""

        def change(old: Inspection, at: datetime) -> Inspection:
            checklist = self.checklist(old)
            point = point_of(checklist, point_id)
            method = Method.GUIDED if point.method is Method.MEASURED else point.method
            finding = Finding(point_id, outcome, method, at, by.id, reason, code, note, evidence.strip())
            scanned = _rescanned(old, point.evidence, old.findings.get(point_id), finding, at)
            return answering.answer(scanned, checklist, finding, by)

        return self._answered(uid, point_id, by, change)

    def pass_live(self, uid: str, point_id: str, result: LiveResult, by: Person) -> Inspection:
        """Let a full live test pass its point by itself; raises NotAllowed with what forbids it."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.pass_live(old, self.checklist(old), point_id, result, at)

        return self._answered(uid, point_id, by, change, Verb.READ)

    def undo(self, uid: str, by: Person) -> tuple[Inspection, str]:
        """Take the last answer, grade, photo or order back; gives the inspection and the point's id.

        The id is empty where a grade, a photo of the body or an order was taken
        back. Raises NotAllowed for who may not answer, for another person's second
        look, and when nothing is left.
        """
        if not by.may(Verb.SECOND_LOOK):  # who only looks again takes that back alone
            require(by, Verb.ANSWER)
        try:
            act = self._undo.last(uid)
        except NotAllowed:
            require(by, Verb.ANSWER)  # that nothing is left is told to who might take it back
            raise
        if isinstance(act, Graded):
            return self._undo_grade(uid, act, by), ""
        require(by, Verb.ANSWER)
        if isinstance(act, Photographed):
            return self._undo_photo(uid, act, by), act.photo.point_id
        if isinstance(act, Ordered):
            return self._undo_order(uid, act, by), ""
        return self._undo_answer(uid, act, by), act.point_id

    def _undo_answer(self, uid: str, act: Answered, by: Person) -> Inspection:
        undone = act.point_id

        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            checklist = self.checklist(old)
            evidence = checklist.point(undone).evidence
            taken = answering.withdraw(old, checklist, undone, at, act.before)
            return _rescanned(taken, evidence, old.findings.get(undone), taken.findings.get(undone), at)

        def payload(new: Inspection) -> dict[str, Json]:
            return {"point": undone, "new": finding_json(new.findings.get(undone))}

        return self._change(uid, by, "point.undone", change, payload, after=lambda: self._undo.undone(uid))

    def _undo_grade(self, uid: str, act: Graded, by: Person) -> Inspection:
        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            return withdraw_grade(old, self.checklist(old), act.before, by, at)

        def payload(new: Inspection) -> dict[str, Json]:
            return {"new": grade_json(new.grade)}

        verb = Verb.SECOND_LOOK if act.is_second else Verb.ANSWER
        return self._change(
            uid, by, GRADE_UNDONE, change, payload, verb=verb, after=lambda: self._undo.undone(uid)
        )

    def _undo_photo(self, uid: str, act: Photographed, by: Person) -> Inspection:
        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            return (photos.without_photo if act.is_added else photos.with_photo)(old, act.photo, at)

        what = PHOTO_REMOVED if act.is_added else PHOTO_ADDED
        said = photo_json(act.photo, undone=True)
        return self._change(uid, by, what, change, said, after=lambda: self._undo.undone(uid))

    def _undo_order(self, uid: str, act: Ordered, by: Person) -> Inspection:
        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            said.update(old=old.order_line)
            return with_order(old, act.before, at, instead_of=old.order_line)

        said: dict[str, Json] = {"new": act.before, "undone": True}
        return self._change(
            uid, by, ORDER_LINKED, change, lambda _: said, after=lambda: self._undo.undone(uid)
        )

    def _still_last(self, uid: str, act: Act) -> None:
        if self._undo.last(uid) != act:
            raise NotAllowed("Something else was answered meanwhile.", "Press Z again.")

    def link_order(self, uid: str, reference: str, by: Person, *, instead_of: str = "") -> Inspection:
        """Link the device to an order; see ``with_order``. The same order again changes nothing."""
        before = self.get(uid).order_line
        if before == reference:
            return self.get(uid)

        def change(old: Inspection, at: datetime) -> Inspection:
            return with_order(old, reference, at, instead_of=instead_of)

        said: dict[str, Json] = {"old": instead_of, "new": reference}
        return self._change(
            uid, by, ORDER_LINKED, change, said, after=lambda: self._undo.done(uid, Ordered(instead_of))
        )

    def add_photo(self, uid: str, photo: Photo, by: Person) -> Inspection:
        """Put down a photo whose file is durable already; see ``Photos.add``. Raises NotAllowed, BadInput."""

        def change(old: Inspection, at: datetime) -> Inspection:
            if photo.point_id:
                point_of(self.checklist(old), photo.point_id)
            return photos.with_photo(old, photo, at)

        return self._photographed(uid, Photographed(photo, is_added=True), by, change)

    def remove_photo(self, uid: str, photo: Photo, by: Person) -> Inspection:
        """Take a photo out; its file stays for a while, so that Z brings it back. Raises NotAllowed."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return photos.without_photo(old, photo, at)

        return self._photographed(uid, Photographed(photo, is_added=False), by, change)

    def _photographed(self, uid: str, act: Photographed, by: Person, change: Change) -> Inspection:
        what = PHOTO_ADDED if act.is_added else PHOTO_REMOVED
        said = photo_json(act.photo)
        return self._change(uid, by, what, change, said, after=lambda: self._undo.done(uid, act))


def _rescanned(
    inspection: Inspection, evidence: Evidence, old: Finding | None, new: Finding | None, at: datetime
) -> Inspection:
    """Let the number that was scanned as the new answer's evidence take the place of the old answer's."""
    if evidence is not Evidence.SCAN:
        return inspection
    if old is not None and old.outcome is Outcome.PASS and old.evidence:
        inspection = identifying.without_scan(inspection, old.evidence, at)
    if new is not None and new.outcome is Outcome.PASS and new.evidence:
        inspection = identifying.with_scan(inspection, new.evidence, Stage.START, at)
    return inspection
