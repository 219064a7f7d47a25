# SPDX-License-Identifier: Apache-2.0
"""Put down the defects of a device's body and grade it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from inspector.domain import answering
from inspector.domain.event import Json
from inspector.domain.grading import Defect, Grade, GradeDecision
from inspector.domain.inspection import (
    Inspection,
)
from inspector.domain.person import Person, Verb
from inspector.services.changes import Change
from inspector.services.inspect_changing import Changing
from inspector.services.undo import GRADED, LOOKED_AGAIN, Graded, grade_json


class Body(Changing):
    """The body of the device: its defects, its grade, and the second look at it."""

    def defects(self, uid: str, defects: Iterable[Defect], by: Person) -> Inspection:
        """Put down all defects of the body."""
        all_of_them = tuple(defects)

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.mark_defects(old, self.checklist(old), all_of_them, by, at)

        return self._change(uid, by, "defects.marked", change, {"count": len(all_of_them)})

    def grade(self, uid: str, by: Person, chosen: Grade | None = None, reason: str = "") -> Inspection:
        """Grade the body; without ``chosen`` as the rule suggests."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return replace(answering.grade(old, self.checklist(old), chosen, reason, by), updated_at=at)

        return self._graded(uid, by, GRADED, change, reason)

    def second_look(self, uid: str, agreed: Grade, by: Person, reason: str = "") -> Inspection:
        """Let another person decide the grade; an own one needs a reason. Raises NotAllowed."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return replace(answering.second_look(old, agreed, by, reason), updated_at=at)

        return self._graded(uid, by, LOOKED_AGAIN, change, reason, Verb.SECOND_LOOK)

    def _graded(
        self, uid: str, by: Person, what: str, change: Change, reason: str, verb: Verb = Verb.ANSWER
    ) -> Inspection:
        before: list[GradeDecision | None] = []

        def remembered(old: Inspection, at: datetime) -> Inspection:
            new = change(old, at)
            before[:] = [old.grade]
            return new

        def payload(new: Inspection) -> dict[str, Json]:
            chosen = new.grade.chosen if new.grade else None
            return {"grade": chosen, "reason": reason or None, "old": grade_json(before[0])}

        def done() -> None:
            self._undo.done(uid, Graded(before[0], is_second=what == LOOKED_AGAIN))

        return self._change(uid, by, what, remembered, payload, verb=verb, after=done)
