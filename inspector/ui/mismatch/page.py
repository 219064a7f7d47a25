# SPDX-License-Identifier: Apache-2.0
"""A number was scanned that is not the open device's: both, one under the other, and what to do.

It is a page and no dialog: the next scan works here as everywhere. That of the
open device ends the mismatch, that of yet another takes the place of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.device import is_imei
from inspector.ui.page import Page
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.number_pair import NamedNumber, NumberPair
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text

_TAC = 8


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What contradicts what: ``own`` is the device's number that the scanned one is held against.

    ``other_key`` is the port that has the scanned number, or empty text.

    ``may_be_second`` tells whether the device could take it as its second SIM's.
    """

    key: str
    slot: str
    model: str
    own: str
    scanned: str
    may_be_second: bool
    other_key: str = ""
    other_name: str = ""


class _Card(QFrame):
    """The sheet that the numbers stand on, edged like what needs somebody."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill="surface", edge="bad", radius=theme().radius.card)
        painter.end()


class MismatchPage(Page):
    """Two numbers that differ.

    Signals:
        go_wanted: the device that has the scanned number is to be opened; carries its port's key.
        second_wanted: the scanned number was seen beside the first one; carries the port's key and it.
        read_wanted: the open device is to be read again; carries its port's key.
        aside_wanted: the open device is put aside; carries its port's key.
        kept: the open device stays as it is; carries its port's key.
    """

    go_wanted = Signal(str)
    second_wanted = Signal(str, str)
    read_wanted = Signal(str)
    aside_wanted = Signal(str)
    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mismatch: Mismatch | None = None
        self._is_checking = False
        self._go = self.act(self.tr("Go to that device"), self._on_go, "1")
        self._second = self.act(self.tr("It is the second SIM's number"), self._on_second, "2")
        self._read = self.act(self.tr("Read the device again"), self._tell(self.read_wanted), "R")
        self._aside = self.act(self.tr("Put aside"), self._tell(self.aside_wanted), "X")
        self._keep = self.act(self.tr("Keep it open"), self._tell(self.kept), Qt.Key.Key_Escape)
        self._build()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        self.heading = Text("", lambda kind: kind.title, "bad", wrap=True)
        self.pair = NumberPair()
        self.meaning = Text("", lambda kind: kind.body, wrap=True)
        self.known = Text("", lambda kind: kind.body_strong, wrap=True)
        self._card = _Card()
        inside = QVBoxLayout(self._card)
        for one in (self.heading, self.pair, self.known, self.meaning):
            inside.addWidget(one)
        for row in ((self._go, self._second), (self._read, self._aside, self._keep)):
            inside.addLayout(self._buttons(row))
        self._inside = inside
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(2)
        outer.addLayout(middle, 8)
        outer.addStretch(1)

    def _buttons(self, actions: Sequence[QAction]) -> QHBoxLayout:
        icons = {self._go: Icon.PHONE, self._second: Icon.SIM, self._read: Icon.AGAIN, self._aside: Icon.FLAG}
        row = QHBoxLayout()
        row.setSpacing(theme().space.s)
        for action in actions:
            kind = ButtonKind.PRIMARY if action is self._go else ButtonKind.PLAIN
            button = ActionButton(action, kind, icon=icons.get(action))
            action.changed.connect(lambda one=action, shown=button: shown.setVisible(one.isEnabled()))
            row.addWidget(button, 1)
        return row

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Two numbers differ")

    def context(self) -> str:
        return self._mismatch.slot if self._mismatch is not None else ""

    def hints(self) -> Sequence[KeyHint]:
        return tuple(
            KeyHint((one,), on_button=True)
            for one in (self._go, self._second, self._read, self._aside, self._keep)
        )

    @property
    def mismatch(self) -> Mismatch | None:
        """What is shown."""
        return self._mismatch

    @property
    def is_checking(self) -> bool:
        """Tell whether the next scan has to be the open device's first number."""
        return self._is_checking

    def show_mismatch(self, found: Mismatch) -> None:
        """Show a number that is not the open device's."""
        self._mismatch = found
        self._is_checking = False
        own = found.own
        above = self.tr("Open in {slot}: {model}").format(slot=found.slot, model=found.model)
        self.pair.show_numbers(NamedNumber(above, own), NamedNumber(self.tr("Scanned"), found.scanned))
        self.heading.setText(
            self.tr("This is not the number of the device in {slot}").format(slot=found.slot)
        )
        self.known.setText(self._where(found))
        self.known.setVisible(bool(self.known.text()))
        self.meaning.setText(self._meanings(found, own))
        self._go.setEnabled(bool(found.other_key))
        self._second.setEnabled(found.may_be_second)
        self.titled.emit()

    def take_over(self, old: Page) -> None:
        if isinstance(old, MismatchPage) and old.mismatch is not None:
            self.show_mismatch(old.mismatch)
            if old.is_checking:
                self._on_second()

    def show_record(self, words: str) -> None:
        """Say what the records know of the scanned number; the device that is plugged in says more."""
        if self._mismatch is not None and not self._mismatch.other_key:
            self.known.setText(words)
            self.known.setVisible(bool(words))

    def _where(self, found: Mismatch) -> str:
        if not found.other_key:
            return ""
        return self.tr("The scanned number is that of {device}.").format(device=found.other_name)

    def _meanings(self, found: Mismatch, own: str) -> str:
        same_model = is_imei(own) and own[:_TAC] == found.scanned[:_TAC]
        lines = [
            self.tr("The wrong box or label: take the one of the device in your hand, and scan it."),
            self.tr("Two devices were swapped: look at the number on the device's own screen (*#06#)."),
        ]
        if found.may_be_second:
            lines.append(self.tr("A second SIM: such a phone has two numbers, both on the same screen."))
        if same_model:
            lines.append(self.tr("Both begin with the same 8 digits: they are of the same model."))
        return "\n".join(f"• {line}" for line in lines)

    # ── act ──────────────────────────────────────────────────────────────────

    def _tell(self, signal: object) -> Callable[[], None]:
        def tell() -> None:
            if self._mismatch is not None:
                signal.emit(self._mismatch.key)  # type: ignore[attr-defined] # a bound signal

        return tell

    def _on_go(self) -> None:
        if self._mismatch is not None and self._mismatch.other_key:
            self.go_wanted.emit(self._mismatch.other_key)

    def _on_second(self) -> None:
        """Ask for the first number from the same screen: both together are the proof."""
        self._is_checking = True
        self.known.setText(self.tr("Now scan the first number from the same screen of the phone (*#06#)."))
        self.known.show()

    def confirm(self) -> None:
        """Take the scanned number as the second SIM's: the first one was scanned beside it."""
        if self._mismatch is not None:
            self.second_wanted.emit(self._mismatch.key, self._mismatch.scanned)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._inside.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        self._inside.setSpacing(space.m)
        self._card.setMaximumWidth(2 * theme().size.review_points)
