# SPDX-License-Identifier: Apache-2.0
"""Put down the defects of a device's body and grade it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from inspector.domain import answering
from inspector.domain.event import Json
from inspector.domain.grading import Defect, Grade
from inspector.domain.inspection import (
    Inspection,
)
from inspector.domain.person import Person, Verb
from inspector.services.inspect_changing import Changing


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

        def payload(new: Inspection) -> dict[str, Json]:
            return {"grade": new.grade.chosen if new.grade else None, "reason": reason or None}

        return self._change(uid, by, "grade.given", change, payload)

    def second_look(self, uid: str, agreed: Grade, by: Person, reason: str = "") -> Inspection:
        """Let another person decide the grade; an own one needs a reason. Raises NotAllowed."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return replace(answering.second_look(old, agreed, by, reason), updated_at=at)

        said: dict[str, Json] = {"grade": agreed, "reason": reason or None}
        return self._change(uid, by, "grade.second_look", change, said, verb=Verb.SECOND_LOOK)
