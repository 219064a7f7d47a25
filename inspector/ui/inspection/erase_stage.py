# SPDX-License-Identifier: Apache-2.0
"""The stage of the erase: erase the device, record how, identify it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.checklist import Point, PointTexts
from inspector.domain.inspection import Erasure, Inspection, State
from inspector.ui.inspection.stage import Field, Stage
from inspector.ui.models.forms import form_of
from inspector.ui.models.point_evidence import method_words
from inspector.ui.theme.live import theme
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.device_drawing import DeviceDrawing
from inspector.ui.widgets.point_heading import PointHeading
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Text, label


@dataclass(frozen=True, slots=True)
class EraseRecord:
    """What the technician says of one erasure."""

    medium: str
    level: str
    method: str
    verification: str


class EraseStage(Stage):
    """Erase the device, record how, identify it again.

    Signals:
        scanned: a number was scanned from the erased device.
        left: a field gave the focus back.
    """

    scanned = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self.heading = PointHeading()
        self.medium = self._segments(
            self.tr("Medium"),
            [("internal storage", self.tr("Internal storage")), ("memory card", self.tr("Memory card"))],
        )
        self.method = self._segments(
            self.tr("How"),
            [
                ("factory reset", self.tr("Reset in its settings")),
                ("erased by computer", self.tr("Erased by computer")),
            ],
        )
        self.level = self._segments(
            self.tr("Level"), [("clear", self.tr("Clear")), ("purge", self.tr("Purge"))], is_asked=True
        )
        self._uid = ""
        self.levels = Text("", lambda kind: kind.small, "ink3", wrap=True)
        self.levels.setText(
            self.tr("Purge: the keys of its encrypted storage are destroyed. Clear: it is only overwritten.")
        )
        self.verification = Field(self.tr("How it was seen to be erased: its welcome screen, no account"))
        self.done = Text("", ink="ok", wrap=True)
        self.number = Field(self.tr("Scan the IMEI or serial from its screen, tray or label"))
        self.codes = CodeRow()
        self.drawing = DeviceDrawing()
        self._rest = QWidget()
        self._names: list[tuple[QWidget, Text]] = []
        self._lay_out()
        for field in (self.verification, self.number):
            field.left.connect(self.left)
        self.number.done.connect(self.scanned)

    def _lay_out(self) -> None:
        self.column.addWidget(self.heading)
        for name, one in (
            (self.tr("Medium"), self.medium),
            (self.tr("How"), self.method),
            (self.tr("Level"), self.level),
        ):
            row = QHBoxLayout()
            words = Text(name, label, "ink3")
            words.setMinimumWidth(theme().size.fact_name)
            row.addWidget(words)
            row.addWidget(one, 1)
            self._names.append((one, words))
            self.column.addLayout(row)
        for widget in (self.levels, self.verification, self.number, self.done, self.trouble):
            self.column.addWidget(widget)
        self.column.addWidget(self.drawing, 1)
        self.column.addWidget(self._rest, 1)
        self.column.addWidget(self.codes)

    def show_erase(self, inspection: Inspection, point: Point, words: PointTexts) -> None:
        """Show what is to do now: erase, or identify again."""
        is_erasing = inspection.state is State.ERASE
        ask = words.ask if is_erasing else self.tr("Plug the erased device in again, or scan its number.")
        question = words.question if is_erasing else self.tr("Which number does it show?")
        self.heading.set_point(point.number, words.title, method_words(point), ask, question)
        for one, name in self._names:
            one.setVisible(is_erasing)
            name.setVisible(is_erasing)
        for widget in (self.levels, self.verification, self.codes, self._rest):
            widget.setVisible(is_erasing)
        for widget in (self.number, self.drawing):
            widget.setVisible(not is_erasing)
        self._begin(inspection.uid)
        self.drawing.show_guide(form_of(inspection.identity), point.id)
        self.codes.set_codes(
            [Code(str(at + 1), words.codes.get(one, one)) for at, one in enumerate(point.codes)]
        )
        self.codes.setVisible(is_erasing)
        self._show_done(inspection.erasures)

    def choose_level(self, level: str) -> None:
        """Choose how far it was erased: ``clear`` or ``purge``."""
        self.level.set_value(level)
        self.say("")

    def record(self) -> EraseRecord:
        """Give what is chosen and written now."""
        return EraseRecord(
            self.medium.value(), self.level.value(), self.method.value(), self.verification.text().strip()
        )

    def ask(self, state: State) -> None:
        """Take what is typed: how it was verified, or the number that it shows."""
        field = self.number if state is State.AFTERCHECK else self.verification
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()  # the next scan takes its place

    def _begin(self, uid: str) -> None:
        """Forget what was chosen and written of another device."""
        if uid != self._uid:
            self._uid = uid
            self.level.set_value("")
            self.verification.clear()
            self.number.clear()

    def _show_done(self, erasures: Sequence[Erasure]) -> None:
        lines = [
            f"{self._word(one.medium)}: {self._word(one.level)}, {self._word(one.method)}."
            f" {one.verification}. {one.standard}"
            for one in erasures
        ]
        self.done.setText("\n".join(lines))
        self.done.setVisible(bool(lines))

    def _word(self, value: str) -> str:
        """Say a value as its choice does; what is no choice here stays as it was recorded."""
        return self._words.get(value, value)

    def _segments(
        self, name: str, choices: Sequence[tuple[str, str]], *, is_asked: bool = False
    ) -> Segmented:
        """Make a row of choices: the first is chosen, or none where it has to be said."""
        self._words.update(choices)
        segments = Segmented(name, [Choice(value, text) for value, text in choices])
        segments.set_value("" if is_asked else choices[0][0])
        return segments
