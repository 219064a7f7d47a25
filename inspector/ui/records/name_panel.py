# SPDX-License-Identifier: Apache-2.0
"""Asks for the name of a saved search, in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.saved_filter import LONGEST_NAME
from inspector.ui.inspection.stage import Field
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text


class NamePanel(QFrame):
    """The card that asks for a name; hidden while nobody asks.

    Signals:
        given: a name was typed; carries it.
        left: nothing is asked any more.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", lambda kind: kind.body_strong)
        self.words = Text("", ink="ink2", wrap=True)
        self.name = Field(self.tr("Name of this search"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.done.connect(self._on_done)
        self.name.left.connect(self.close_it)
        self._save = QAction(self.tr("Save"), self)
        self._save.triggered.connect(lambda _checked=False: self.given.emit(self.name.text().strip()))
        self._leave = QAction(self.tr("Leave it"), self)
        self._leave.triggered.connect(lambda _checked=False: self.close_it())
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._across = QHBoxLayout()
        self._across.addWidget(self.name, 1)
        self._across.addWidget(ActionButton(self._save, ButtonKind.PRIMARY))
        self._across.addWidget(ActionButton(self._leave))
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def ask(self, title: str, name: str = "") -> None:
        """Ask for a name; ``name`` is the one of now."""
        self.title.setText(title)
        self.say(self.tr("Everybody at this shop sees it. Enter saves, Esc leaves it."))
        self.name.setText(name)
        self.show()
        self.name.ask()
        self.name.selectAll()

    def say(self, words: str, *, is_trouble: bool = False) -> None:
        """Say what is expected, or what stands in the way."""
        self.words.set_ink("bad" if is_trouble else "ink2")
        self.words.setText(words)

    def close_it(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, out = QPainter(self), theme().space.s
        paint_card(painter, self.rect().adjusted(out, 0, -out, -out), fill="surface", edge="border")
        painter.end()

    def _on_done(self, name: str) -> None:
        self.show()  # Enter has left the field; what comes of it is said here
        self.name.ask()
        self.given.emit(name)

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.s + space.m
        self._column.setContentsMargins(side, space.s, side, 2 * space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()
