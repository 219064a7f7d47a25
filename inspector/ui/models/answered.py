# SPDX-License-Identifier: Apache-2.0
"""What a point was answered with, in words: outcome, its code or reason, who and when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import ChecklistTexts, Point
from inspector.domain.finding import BENCH, Finding
from inspector.domain.inspection import Inspection
from inspector.ui.widgets.states import outcome_word


def answer_words(inspection: Inspection, point: Point, texts: ChecklistTexts) -> str:
    """Say how a point stands; empty where nobody answered it."""
    found = inspection.findings.get(point.id)
    if found is None:
        return ""
    why = _why(found, point, texts)
    outcome = outcome_word(found.outcome)
    by = QCoreApplication.translate("Answered", "by the readings") if found.by == BENCH else found.by
    return f"{outcome}{f': {why}' if why else ''} · {by}, {found.at.astimezone():%H:%M}"


def _why(found: Finding, point: Point, texts: ChecklistTexts) -> str:
    if found.code:
        return texts.points[point.id].codes.get(found.code, found.code)
    return texts.reasons.get(found.reason, found.reason)
