# SPDX-License-Identifier: Apache-2.0
"""Asks whether a device's number is to go onto its order line, which nobody can take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.inspection.stage import Field
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.states import grade_word
from inspector.ui.widgets.text import Text
from inspector.ui.words import say

if TYPE_CHECKING:
    from inspector.marketplace.backmarket.reporting import Question


class RegisterPanel(QFrame):
    """The card of a registration; hidden while nobody asked for one.

    A scan fills a field and sends nothing: that takes Enter or the button.

    Signals:
        looked_for: an order was named; carries its code.
        wanted: the device is to be registered; carries the number seen, and whether its battery is new.
        left: nothing is asked any more.
    """

    looked_for = Signal(str)
    wanted = Signal(str, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self._uid = ""
        self.title = Text("", lambda kind: kind.body_strong, "bad", wrap=True)
        self.device = Text("", wrap=True)
        self.line = Text("", wrap=True)
        self.words = Text("", wrap=True)
        self.code = Field(self.tr("Order, or order/line"))
        self.number = Field(self.tr("Scan the device that goes into the parcel"))
        self._send = QAction(self.tr("Send for ever"), self)
        self._battery = QAction(self.tr("It has a new battery"), self, checkable=True)
        self._leave = QAction(self.tr("Leave it"), self)
        self._send.triggered.connect(lambda _checked=False: self._on_send())
        self._leave.triggered.connect(lambda _checked=False: self.close_it())
        self._battery.toggled.connect(self._on_battery)
        self.battery = ActionButton(self._battery)
        self.send = ActionButton(self._send, ButtonKind.FAIL)
        self._build()
        self.code.done.connect(self._on_code)
        self.number.done.connect(lambda _: self._on_send())
        for field in (self.code, self.number):
            field.left.connect(self._on_left)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        for text in (self.title, self.device, self.line, self.words):
            self._column.addWidget(text)
        self._across = QHBoxLayout()
        self._across.addWidget(self.code, 1)
        self._across.addWidget(self.number, 2)
        self._below = QHBoxLayout()
        for button in (self.send, self.battery, ActionButton(self._leave)):
            self._below.addWidget(button)
        self._below.addStretch()
        self._column.addLayout(self._across)
        self._column.addLayout(self._below)

    @property
    def uid(self) -> str:
        """The number of the certificate that is asked about; empty while nothing is asked."""
        return "" if self.isHidden() else self._uid

    def ask(self, uid: str) -> None:
        """Begin with a certificate; what is known of its order follows."""
        self._uid = uid
        self._battery.setChecked(False)
        self.number.clear()
        self.code.clear()
        self._show(None)
        self.title.setText(self.tr("Register on a Back Market order line"))
        self.say(self.tr("Its order is being read."))
        self.show()
        self.code.ask()

    def show_question(self, question: Question) -> None:
        """Show device and order line side by side, and what speaks against bringing them together."""
        self._show(question)
        line = f"{question.order_id}/{question.line.id}"
        words = self.tr("Send {number} to Back Market order line {line}? This cannot be corrected.")
        if question.objections:
            words = self.tr("Order line {line} is not for this device")
        self.title.setText(words.format(number=question.numbers, line=line))
        grade = grade_word(question.grade) if question.grade is not None else self.tr("no grade")
        self.device.setText(
            self.tr("Certificate: {model}, {grade}").format(model=question.model, grade=grade)
        )
        self.line.setText(
            self.tr("Order line: {title}, {sku}").format(title=question.line.title, sku=question.line.sku)
        )
        self.say(" ".join(say(one) for one in question.objections))
        if not question.objections:
            self.number.ask()

    def _show(self, question: Question | None) -> None:
        self.question = question
        is_good = question is not None and not question.objections
        self.number.setVisible(is_good)
        self.send.setVisible(is_good)
        self.battery.setVisible(is_good and question is not None and question.needs_battery)
        self.device.setVisible(question is not None)
        self.line.setVisible(question is not None)

    def say(self, words: str) -> None:
        """Say what speaks against it, or what went wrong; empty takes it away."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def take_scan(self, text: str) -> bool:
        """Take a scan while this is asked: the device's number, else an order. Nothing is sent by it."""
        if self.isHidden():
            return False
        if self.question is not None and text in self.question.numbers.as_json().values():
            self.number.setText(text)
            self.number.ask()
        elif self.number.isVisible():
            self.say(self.tr("This is another device's number. Scan the device that goes into the parcel."))
        else:
            self.code.setText(text)
            self.looked_for.emit(text)
        return True

    def close_it(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, out = QPainter(self), theme().space.s
        paint_card(
            painter,
            self.rect().adjusted(out, 0, -out, -out),
            fill="surface",
            edge="bad",
            width=theme().size.heavy,
        )
        painter.end()

    def _on_code(self, code: str) -> None:
        self.show()  # Enter has left the field; what comes of it is said here
        self.code.ask()
        self.looked_for.emit(code)

    def _on_send(self) -> None:
        self.show()
        self.number.ask()
        self.wanted.emit(self.number.text().strip(), self._battery.isChecked())

    def _on_left(self) -> None:
        self.close_it()

    def _on_battery(self, is_new: bool) -> None:
        words = self.tr("New battery: yes") if is_new else self.tr("It has a new battery")
        self._battery.setText(words)

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.s + space.m
        self._column.setContentsMargins(side, space.s, side, 2 * space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self._below.setSpacing(space.xs)
        self.update()
