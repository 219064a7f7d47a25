# SPDX-License-Identifier: Apache-2.0
"""Turn a session into what the window shows of it; on the desk's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.domain.release import blockers
from inspector.domain.verdict import decide
from inspector.ui.desk import Scene

if TYPE_CHECKING:
    from inspector.services.bench import SessionView
    from inspector.wiring import App


def dress(app: App, view: SessionView, language: str) -> Scene:
    """Judge a session, and give it its checklist's words in ``language``."""
    inspection = view.inspection
    if inspection is None:
        return Scene(view)
    checklist = app.inspections.checklist(inspection)
    ref = inspection.checklist
    return Scene(
        view,
        checklist,
        app.catalog.texts(ref.id, ref.version, language),
        decide(checklist, inspection.findings),
        blockers(inspection, checklist),
        app.catalog.erase_texts(language),
    )
