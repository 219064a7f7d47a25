# SPDX-License-Identifier: Apache-2.0
"""Asks why a rejected lot's certificates are sent all the same: it cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.sampling import LONGEST_REASON
from inspector.ui.inspection.stage import Field
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.asking_card import AskingCard
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text


class ReleasePanel(AskingCard):
    """The card of a release; hidden while none is asked for.

    Signals:
        released: carries the reason, which may be empty.
    """

    released = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", lambda kind: kind.body_strong, wrap=True)
        words = self.tr(
            "They are sent all the same, and it cannot be taken back. Each device stays in the queue. "
            "Your reason goes onto the record."
        )
        self.words = Text(words, ink="ink2", wrap=True)
        self.reason = Field(self.tr("Why are they sent all the same?"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.done.connect(self._on_done)
        self.reason.left.connect(self.close_it)
        do = QAction(self.tr("Release the lot"), self)
        do.triggered.connect(lambda _checked=False: self._on_done(self.reason.text().strip()))
        leave = QAction(self.tr("Leave it"), self)
        leave.triggered.connect(lambda _checked=False: self.close_it())
        self.button = ActionButton(do, ButtonKind.FAIL)
        self._across = QHBoxLayout()
        self._across.addWidget(self.reason, 1)
        self._across.addWidget(self.button)
        self._across.addWidget(ActionButton(leave))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def ask(self, held: int) -> None:
        """Ask whether so many deliveries that are held back are to be sent."""
        self.title.setText(self.tr("Release the lot? Deliveries held back: {count}.").format(count=held))
        self.reason.clear()
        self.show()
        self.reason.ask()
        announce(self, f"{self.title.text()} {self.words.text()}")

    def _on_done(self, reason: str) -> None:
        self.show()  # Enter has left the field; what comes of it is said here
        self.reason.ask()
        self.released.emit(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill="surface", edge="bad", width=theme().size.heavy)
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()
