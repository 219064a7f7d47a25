# SPDX-License-Identifier: Apache-2.0
"""Asks once more before a lot is accepted or rejected: neither can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.sampling.lot import LotState
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.asking_card import AskingCard
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text


class ConfirmPanel(AskingCard):
    """The card of a decision; hidden while none is asked for.

    Signals:
        confirmed: the lot is to end so; carries the LotState.
    """

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._end = LotState.ACCEPTED
        self.title = Text("", lambda kind: kind.body_strong, wrap=True)
        self.words = Text("", ink="ink2", wrap=True)
        self._do = QAction(self)
        self._do.triggered.connect(lambda _checked=False: self.confirmed.emit(self._end))
        leave = QAction(self.tr("Leave it"), self)
        leave.triggered.connect(lambda _checked=False: self.close_it())
        self.button = ActionButton(self._do)
        self._across = QHBoxLayout()
        self._across.addStretch(1)
        self._across.addWidget(self.button)
        self._across.addWidget(ActionButton(leave))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def ask(self, end: LotState, devices: int) -> None:
        """Ask whether a lot of so many devices is to end so."""
        self._end = end
        is_good = end is LotState.ACCEPTED
        self.button.set_kind(ButtonKind.PRIMARY if is_good else ButtonKind.FAIL)
        self._do.setText(self.tr("Accept the lot") if is_good else self.tr("Reject the lot"))
        self.title.setText(
            self.tr("Accept the lot? Devices in it: {count}.").format(count=devices)
            if is_good
            else self.tr("Reject the lot? Devices in it: {count}.").format(count=devices)
        )
        self.words.setText(
            self.tr("The plan says so. It cannot be taken back.")
            if is_good
            else self.tr(
                "The plan says so, and it cannot be taken back. Every device comes into the queue until it "
                "is countersigned or its certificate is void. What was sent back waits for its re-inspection."
                " All certificates stay valid; what has not gone out yet waits until then."
            )
        )
        self.show()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.title.text()} {self.words.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge: ColourName = "border" if self._end is LotState.ACCEPTED else "bad"
        paint_card(painter, self.rect(), fill="surface", edge=edge, width=theme().size.heavy)
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()
