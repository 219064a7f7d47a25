# SPDX-License-Identifier: Apache-2.0
"""The review at a glance: verdict, grade, battery, time, all points, and why this grade."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.answering import parts_are_genuine
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Inspection
from inspector.domain.verdict import VerdictKind
from inspector.ui.desk import Scene
from inspector.ui.models import grading, point_evidence, scenes
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.figure import Figure
from inspector.ui.widgets.point_rows import PointModel
from inspector.ui.widgets.review_points import ReviewPoints
from inspector.ui.widgets.states import grade_word, waiting_text
from inspector.ui.widgets.text import Text, label

_NONE = "\u2013"


class Summary(QScrollArea):
    """Everything that was found, on one page without the certificate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Figure()
        self.grade = Figure()
        self.battery = Figure()
        self.time = Figure()
        self.model = PointModel(self)
        self.points = ReviewPoints(self.model)
        self.why = Text("", ink="ink2", wrap=True)
        self.notes = Text("", ink="ink2", wrap=True)
        self._why_label = Text(self.tr("Why this grade"), label, "ink3")
        self._notes_label = Text(self.tr("Notes"), label, "ink3")
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.addLayout(self._figures())
        for widget in (self.points, self._why_label, self.why, self._notes_label, self.notes):
            self._column.addWidget(widget)
        self._column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _figures(self) -> QHBoxLayout:
        self._row = QHBoxLayout()
        for name, one in (
            (self.tr("Verdict"), self.verdict),
            (self.tr("Grade"), self.grade),
            (self.tr("Battery"), self.battery),
            (self.tr("Time"), self.time),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(theme().space.xxs)
            pair.addWidget(Text(name, label, "ink3"))
            pair.addWidget(one)
            self._row.addLayout(pair)
        self._row.addStretch()
        return self._row

    def show_scene(self, scene: Scene, checklist: Checklist, inspection: Inspection) -> None:
        """Show what was found."""
        kind = scene.verdict.kind if scene.verdict is not None else VerdictKind.INCOMPLETE
        words, ink = self._verdict_words(kind)
        self.verdict.set_value(words, ink=ink, is_loud=True)
        self.grade.set_value(grade_word(inspection.grade.chosen) if inspection.grade else _NONE)
        reading = inspection.readings.get("battery.health")
        value = point_evidence.shown_value(reading) if reading is not None and reading.is_known else _NONE
        figure, _, unit = value.partition(point_evidence.NO_BREAK)
        self.battery.set_value(figure, unit)
        end = inspection.finished_at or inspection.updated_at
        self.time.set_value(waiting_text(int((end - inspection.started_at).total_seconds())))
        self.model.set_rows([row for row in scenes.point_rows(scene, "") if row.number is not None])
        self._show_why(scene, checklist, inspection)

    def _show_why(self, scene: Scene, checklist: Checklist, inspection: Inspection) -> None:
        assert scene.texts is not None
        suggestion = grading.suggestion(inspection, genuine=parts_are_genuine(inspection, checklist))
        self.why.setText(grading.why(inspection, suggestion) if inspection.grade is not None else "")
        self._why_label.setVisible(inspection.grade is not None)
        noted = [one for one in checklist.points if one.id in inspection.findings]
        notes = [
            f"{one.number} {scene.texts.points[one.id].title}: {inspection.findings[one.id].note}"
            for one in noted
            if inspection.findings[one.id].note
        ]
        self.notes.setText("\n".join(notes))
        self._notes_label.setVisible(bool(notes))

    def _verdict_words(self, kind: VerdictKind) -> tuple[str, ColourName]:
        match kind:
            case VerdictKind.REFUSED:
                return self.tr("Refused"), "bad"
            case VerdictKind.INCOMPLETE:
                return self.tr("Open"), "warnink"
            case VerdictKind.REMARKS:
                return self.tr("With remarks"), "ok"
            case VerdictKind.CERTIFIED:
                return self.tr("Passes"), "ok"

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.l if theme().compact else space.xl
        self._column.setContentsMargins(side, space.m, side, space.m)
        self._column.setSpacing(space.s)
        self._row.setSpacing(space.xl)
