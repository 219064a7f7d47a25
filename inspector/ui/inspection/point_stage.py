# SPDX-License-Identifier: Apache-2.0
"""The stage of a point: its question, a drawing of where it is, and what its answer needs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.checklist import Evidence as EvidenceKind
from inspector.domain.checklist import Point, PointTexts
from inspector.ui.inspection.stage import Field, ReasonRow, Stage
from inspector.ui.models.point_evidence import method_words
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.battery_gauge import BatteryGauge, Charge
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.device_drawing import DeviceDrawing
from inspector.ui.widgets.point_heading import PointHeading
from inspector.ui.widgets.text import Text

OTHER = "other"
"""The code and the reason that are in no list; both need a note."""
OTHER_DIGIT = 9


class PointStage(Stage):
    """One question, with what its answer needs.

    Signals:
        reason_chosen: one of the reasons was chosen; carries its id.
        note_given: Enter in the note; carries the words.
        left: a field gave the focus back.
    """

    reason_chosen = Signal(str)
    note_given = Signal(str)
    left = Signal()

    def __init__(self, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PointHeading()
        self.drawing = DeviceDrawing()
        self.gauge = BatteryGauge()
        self.no_live = Text("", ink="ink2", wrap=True)
        self.codes = CodeRow()
        self.evidence = Field()
        self.note = Field()
        self.reasons = ReasonRow()
        self.which = Text("", ink="warnink", wrap=True)
        self._again = ActionButton(again, icon=Icon.AGAIN)
        self._again.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.codes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        for field in (self.evidence, self.note):
            field.left.connect(self.left)
        self.note.done.connect(self.note_given)
        self.reasons.chosen.connect(self.reason_chosen)
        self.which.hide()
        theme_source().changed.connect(self._on_theme_changed)

    def _lay_out(self) -> None:
        self.column.addWidget(self.heading)
        self.column.addWidget(self.no_live)
        self.no_live.hide()
        self.gauge.hide()
        self._has_gauge = False
        for one in (self.evidence, self.note, self.reasons, self.trouble):
            self.column.addWidget(one)
        self.column.addWidget(self.drawing, 1)
        self.column.addWidget(self.gauge, 1)
        self._rest = QWidget()
        self.column.addWidget(self._rest, 1)
        self._live: QWidget | None = None
        self._is_live = False
        self.column.addWidget(self.which)
        bottom = QHBoxLayout()
        bottom.addWidget(self._again)
        bottom.addWidget(self.codes, 1)
        self._bottom = QVBoxLayout()
        self._bottom.addLayout(bottom)
        self.column.addLayout(self._bottom)

    def show_point(self, point: Point, words: PointTexts, form: str) -> None:
        """Ask this point's question, with the drawing for a device of that form."""
        self.show_question(point, words, is_live=False)
        self.codes.set_codes(_codes(self.tr("other"), point, words.codes))
        self.drawing.show_guide(form, point.id)
        self._show_evidence(point.evidence)
        self.end_words()
        self.ask_why("", ())
        self.ask_code(is_asked=False)
        self.say("")
        self.to_top()

    def show_question(self, point: Point, words: PointTexts, *, is_live: bool) -> None:
        """Say what is asked, and whether the device's live test answers it."""
        method = method_words(point, is_live=is_live)
        self.heading.set_point(point.number, words.title, method, words.ask, words.question or words.passes)

    def ask_why(self, lead: str, reasons: tuple[tuple[str, str], ...]) -> None:
        """Ask for a reason in the drawing's place; none brings the drawing back."""
        self.reasons.ask(lead, reasons)
        self._rest.setVisible(bool(reasons))
        for one in (self.codes, self._again):
            one.setVisible(not reasons)  # one meaning for a digit at a time
        self._show_picture()

    def take_live(self, panel: QWidget) -> None:
        """Take what stands in the drawing's place while a live test runs."""
        self._live = panel
        panel.hide()
        self.column.insertWidget(self.column.indexOf(self._rest), panel, 1)

    def set_live(self, *, is_live: bool) -> None:
        """Show the live test, or the drawing."""
        self._is_live = is_live
        self._show_picture()

    def show_charge(self, charge: Charge | None) -> None:
        """Show the battery's gauge in the drawing's place; None: the drawing."""
        self._has_gauge = charge is not None
        if charge is not None:
            self.gauge.show_charge(charge)
        self._show_picture()

    def say_no_live(self, words: str) -> None:
        """Say why no live test runs here and what to do instead; empty takes it away."""
        self.no_live.setText(words)
        self.no_live.setVisible(bool(words))

    def say_again(self, *, starts: bool) -> None:
        """Say what R does now: it starts the live test again, or reads the device anew."""
        words = self.tr("Start again") if starts else self.tr("Read again")
        self._again.bound_action().setText(words)

    def _show_picture(self) -> None:
        is_free = not self.reasons.is_asking
        self.drawing.setVisible(is_free and not self._is_live and not self._has_gauge)
        self.gauge.setVisible(is_free and not self._is_live and self._has_gauge)
        if self._live is not None:
            self._live.setVisible(is_free and self._is_live)

    def ask_code(self, *, is_asked: bool) -> None:
        """Say that a digit may name the fault now, or no longer."""
        self.which.setText(self.tr("Which fault? Its digit adds it; Enter goes on without."))
        self.which.setVisible(is_asked)

    def ask_note(self, name: str, text: str = "") -> None:
        """Ask for words."""
        self.note.set_name(name)
        self.note.setText(text)
        self.note.ask()

    @property
    def words(self) -> str:
        """What stands in the note's field; empty where none is asked for."""
        return "" if self.note.isHidden() else self.note.text().strip()

    @property
    def is_written(self) -> bool:
        """Tell whether somebody is writing in one of its fields, also while another window is before it."""
        focus = self.window().focusWidget()
        return focus in (self.note, self.evidence) and not focus.isHidden()

    def end_words(self) -> None:
        """Ask for no note any more; the evidence that stands here is known."""
        self.note.clear()
        self.note.hide()
        self.evidence.setModified(False)

    def ask_evidence(self) -> None:
        """Take what is typed as evidence, where this point needs some."""
        if not self.evidence.isHidden():
            self.evidence.setFocus(Qt.FocusReason.OtherFocusReason)
            self.evidence.selectAll()  # the next scan takes its place

    def _show_evidence(self, kind: EvidenceKind) -> None:
        names = {
            EvidenceKind.NONE: "",
            EvidenceKind.TEXT: self.tr("Evidence: who answered what, and when"),
            EvidenceKind.SCAN: self.tr("Scan or type the number that *#06# shows"),
        }
        self.evidence.set_name(names[kind])
        self.evidence.clear()
        self.evidence.setVisible(kind is not EvidenceKind.NONE)

    def _on_theme_changed(self) -> None:
        self._bottom.setSpacing(theme().space.xs)


def _codes(other: str, point: Point, words: Mapping[str, str]) -> list[Code]:
    codes = [Code(str(at + 1), words.get(code, code)) for at, code in enumerate(point.codes)]
    return [*codes, Code(str(OTHER_DIGIT), other)]
