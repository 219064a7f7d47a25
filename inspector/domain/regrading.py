# SPDX-License-Identifier: Apache-2.0
"""Take the last grade back, or the last second look at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from inspector.domain.answering import parts_are_genuine, suggested_grade
from inspector.domain.checklist import Checklist
from inspector.domain.errors import NotAllowed
from inspector.domain.grading import GradeDecision
from inspector.domain.inspection import Inspection
from inspector.domain.person import Person


def withdraw_grade(
    inspection: Inspection, checklist: Checklist, before: GradeDecision | None, by: Person, at: datetime
) -> Inspection:
    """Give back the decision ``before`` the last one; none where the rules suggest another by now.

    Raises NotAllowed where the inspection is closed, and for a second look that
    somebody else took.
    """
    if inspection.state.is_closed:
        raise NotAllowed("This inspection is closed.", "Open a new attempt to inspect this device again.")
    given = inspection.grade
    if given is not None and given.second_by not in ("", by.id):
        raise NotAllowed("The second look was another person's.", "Who took it takes it back.")
    genuine = parts_are_genuine(inspection, checklist)
    suggested = suggested_grade(inspection, genuine=genuine)
    still = before if before is not None and before.suggested is suggested else None
    return replace(inspection, grade=still, updated_at=at)
