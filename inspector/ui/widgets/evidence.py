# SPDX-License-Identifier: Apache-2.0
"""Show what a point's verdict rests on: criterion, reading, source, quality."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.finding import Outcome
from inspector.domain.reading import Quality
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.figure import FigureLabel
from inspector.ui.widgets.painting import colour
from inspector.ui.widgets.text import Rule, Text, label, ordinal, small


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that stands beside a question.

    ``criterion`` is the sentence to judge by and ``criterion_source`` where it
    comes from. ``reading`` with its ``unit`` is shown as a figure, under its
    ``name``; empty means there is none; ``others`` are what else the device said,
    as names and values. ``quality`` None means that it is still awaited (or that no
    reading belongs to the point: then ``source`` is empty too). ``reason``
    says in words why a reading was refused, absent or implausible.
    ``judgement`` is what the criterion says to the reading, in the words of
    ``judgement_text`` (``meets 0.15``). ``footnote`` is the last sentence.
    """

    criterion: str
    criterion_source: str = ""
    reading: str = ""
    unit: str = ""
    source: str = ""
    quality: Quality | None = None
    quality_text: str = ""
    reason: str = ""
    taken_at: str = ""
    judgement: Outcome | None = None
    judgement_text: str = ""
    note: str = ""
    footnote: str = ""
    name: str = ""
    others: tuple[tuple[str, str], ...] = ()


def quality_word(quality: Quality) -> str:
    """Return a reading's quality in the window's language."""
    translate = QCoreApplication.translate
    match quality:
        case Quality.MEASURED:
            return translate("Quality", "Measured")
        case Quality.REPORTED:
            return translate("Quality", "Reported by the device")
        case Quality.REFUSED:
            return translate("Quality", "Refused")
        case Quality.ABSENT:
            return translate("Quality", "Not there")
        case Quality.IMPLAUSIBLE:
            return translate("Quality", "Cannot be true")


_MOST = (1 << 24) - 1
"""Qt's own bound of a widget that has none, in px."""


class EvidencePanel(QFrame):
    """The panel at the right of a point, always with the same things at the same place.

    ``actions`` become its buttons (note, photo), each with its icon.
    ``set_trace`` puts a live widget (a plot, a grid's figures) under the reading.
    """

    def __init__(self, actions: Sequence[tuple[QAction, Icon]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criterion = Text("", wrap=True)
        self._criterion_source = Text("", small, "ink3", wrap=True)
        self._name = Text("", label, "ink3")
        self._figure = FigureLabel()
        self._reason = Text("", ink="ink2", wrap=True)
        self._is_below = False
        self._trace: QWidget | None = None
        self._facts = _Facts()
        self._note = Text("", ink="ink2", wrap=True)
        self._footnote = Text("", small, "ink3", wrap=True)
        self._notes = QVBoxLayout()
        self._actions = [ActionButton(action, icon=icon) for action, icon in actions]
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._build()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The panel's own surface shows through; a scroll area would fill it with the window's.
        content.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(theme().size.hair, theme().size.hair, 0, 0)
        self._outer.addWidget(self._scroll)
        self.setAutoFillBackground(False)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_evidence(self, evidence: Evidence) -> None:
        """Show it all; the panel's order and places stay."""
        self._criterion.setText(evidence.criterion)
        self._criterion_source.setText(evidence.criterion_source)
        self._criterion_source.setVisible(bool(evidence.criterion_source))
        self._show_reading(evidence)
        self._facts.set_facts(_facts_of(evidence))
        self._note.setText(evidence.note)
        self._note.setVisible(bool(evidence.note))
        self._footnote.setText(evidence.footnote)
        self.setAccessibleName(self.tr("Evidence"))
        self.setAccessibleDescription(_sentence(evidence))

    def set_below(self, *, is_below: bool) -> None:
        """Stand under the stage, as wide as it is, or beside it."""
        if is_below != self._is_below:
            self._is_below = is_below
            self._set_width()
            self.update()

    def set_whole(self) -> None:
        """Be as high as what it says from now on, where what it stands in scrolls already."""
        content = self._scroll.takeWidget()
        self._outer.replaceWidget(self._scroll, content)
        self._scroll.hide()
        content.show()

    def set_photos(self, row: QWidget) -> None:
        """Show the photos of the point under its note."""
        self._notes.addWidget(row)

    def set_trace(self, widget: QWidget | None) -> None:
        """Show a live widget under the reading, in place of the one before; None: nothing."""
        if self._trace is not None:
            self._reading.removeWidget(self._trace)
            self._trace.setParent(None)
        self._trace = widget
        if widget is not None:
            self._reading.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        hair = theme().size.hair
        edge = QRect(0, 0, self.width(), hair) if self._is_below else QRect(0, 0, hair, self.height())
        painter.fillRect(edge, colour("line"))
        painter.end()

    def _show_reading(self, evidence: Evidence) -> None:
        known = evidence.quality is not None and evidence.quality.is_known
        self._name.setText(
            self.tr("Reading: {name}").format(name=evidence.name) if evidence.name else self.tr("Reading")
        )
        text, unit, ink = evidence.reading, evidence.unit, _INK_KNOWN
        if not known:
            text, unit, ink = _missing_text(evidence), "", _INK_MISSING
        self._figure.set_value(text, unit, evidence.judgement, evidence.judgement_text, ink)
        self._reason.setText(evidence.reason)
        self._reason.setVisible(bool(evidence.reason))

    def _build(self) -> None:
        self._criterion_box = QVBoxLayout()
        self._criterion_box.addWidget(Text(self.tr("Criterion"), label, "ink3"))
        self._criterion_box.addWidget(self._criterion)
        self._criterion_box.addWidget(self._criterion_source)
        self._reading = QVBoxLayout()
        self._reading.addWidget(self._name)
        self._reading.addWidget(self._figure)
        self._reading.addWidget(self._reason)
        self._column.addLayout(self._criterion_box)
        self._column.addWidget(Rule())
        self._column.addLayout(self._reading)
        self._column.addWidget(self._facts)
        self._buttons = QHBoxLayout()
        if self._actions:
            self._build_notes()
        self._column.addStretch(1)
        self._column.addWidget(self._footnote)

    def _build_notes(self) -> None:
        self._column.addWidget(Rule())
        notes = self._notes
        notes.setSpacing(theme().space.xs)
        notes.addWidget(Text(self.tr("Note and photos"), label, "ink3"))
        notes.addWidget(self._note)
        for button in self._actions:
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addStretch()
        notes.addLayout(self._buttons)
        self._column.addLayout(notes)

    def _on_theme_changed(self) -> None:
        current = theme()
        side = current.space.m if current.compact else current.space.l
        self._column.setContentsMargins(side, current.space.m, side, current.space.m)
        self._column.setSpacing(current.space.xs if current.compact else current.space.m)
        self._criterion_box.setSpacing(current.space.xxs)
        self._reading.setSpacing(current.space.xs)
        self._buttons.setSpacing(current.space.xs)
        self._set_width()
        self.update()

    def _set_width(self) -> None:
        width = theme().size.evidence
        self.setMinimumWidth(0 if self._is_below else width)
        self.setMaximumWidth(_MOST if self._is_below else width)
        self._scroll.setMinimumHeight(theme().size.control)


_INK_KNOWN: ColourName = "ink"
_INK_MISSING: ColourName = "ink3"


_CLOCK = re.compile(r"[0-9]{1,2}(:[0-9]{2}){1,2}")


class _Facts(QWidget):
    """Names and values in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._are_times: list[bool] = []
        self._texts: list[tuple[Text, Text]] = []
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these; none hides the block."""
        are_times = [_CLOCK.fullmatch(value) is not None for _, value in facts]
        if are_times != self._are_times:
            self._rebuild(are_times)
        for (name, value), texts in zip(facts, self._texts, strict=True):
            texts[0].setText(name)
            texts[1].setText(value)
        self.setVisible(bool(facts))

    def _rebuild(self, are_times: list[bool]) -> None:
        """Make the texts anew, only where times stand elsewhere now: each new one is styled from scratch."""
        for text in (text for texts in self._texts for text in texts):
            self._grid.removeWidget(text)
            text.hide()
            text.deleteLater()
        self._are_times = are_times
        self._texts = [
            (Text("", ink="ink3", wrap=True), Text("", ordinal) if is_time else Text("", wrap=True))
            for is_time in are_times
        ]
        for row, (name, value) in enumerate(self._texts):
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._grid.setHorizontalSpacing(space.s)
        self._grid.setVerticalSpacing(space.xxs)
        self._grid.setColumnMinimumWidth(0, theme().size.fact_name)


def _missing_text(evidence: Evidence) -> str:
    """Return what stands in the figure's place while, or because, there is no value."""
    if evidence.quality is not None:
        return quality_word(evidence.quality)
    if evidence.source:
        return QCoreApplication.translate("EvidencePanel", "Reading…")
    return QCoreApplication.translate("EvidencePanel", "None")


def _facts_of(evidence: Evidence) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    quality = evidence.quality_text
    # What there is not stands in the figure's place already.
    if not quality and evidence.quality is not None and evidence.quality.is_known:
        quality = quality_word(evidence.quality)
    facts = [
        *((f"{name[:1].upper()}{name[1:]}", value) for name, value in evidence.others),
        (translate("EvidencePanel", "Source"), evidence.source),
        (translate("EvidencePanel", "Quality"), quality),
        (translate("EvidencePanel", "Taken"), evidence.taken_at),
    ]
    return [(name, value) for name, value in facts if value]


def _sentence(evidence: Evidence) -> str:
    value = f"{evidence.reading} {evidence.unit}".strip() or _missing_text(evidence)
    parts = [evidence.criterion, value, evidence.judgement_text, evidence.reason]
    parts += [f"{name}: {text}" for name, text in _facts_of(evidence)]
    return ". ".join(part.rstrip(".") for part in parts if part)
