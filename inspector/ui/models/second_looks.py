# SPDX-License-Identifier: Apache-2.0
"""Whose second look a device waits for."""

from __future__ import annotations

from inspector.domain.person import Person, Role, Verb
from inspector.ui.desk import Scene


def is_second_look_of(scene: Scene, person: Person | None) -> bool:
    """Tell whether a device waits for this person, who leads or audits, to look at its grade again."""
    if person is None or person.role is Role.TECHNICIAN or not person.may(Verb.SECOND_LOOK):
        return False
    inspection = scene.view.inspection
    grade = inspection.grade if inspection is not None else None
    is_open = inspection is not None and not inspection.state.is_closed
    return is_open and grade is not None and grade.needs_second_look and grade.by != person.id
