# SPDX-License-Identifier: Apache-2.0
"""A card of the records that says something, and has a row of buttons below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.asking_card import AskingCard
from inspector.ui.widgets.painting import paint_card


class ButtonCard(AskingCard):
    """A card below the list; whoever is one makes its texts and buttons, and lays them out."""

    def lay_out(self, texts: Sequence[QWidget], buttons: Sequence[QWidget]) -> None:
        """Put the texts below each other and the buttons at the right, and hide until something is asked."""
        self._column = QVBoxLayout(self)
        for text in texts:
            self._column.addWidget(text)
        self._across = QHBoxLayout()
        self._across.addStretch(1)
        for button in buttons:
            self._across.addWidget(button)
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def button(
        self, text: str, do: Callable[[], object], kind: ButtonKind, icon: Icon | None
    ) -> ActionButton:
        """Make a button of the card."""
        action = QAction(text, self)
        action.triggered.connect(lambda _checked=False: do())
        return ActionButton(action, kind, icon=icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, out = QPainter(self), theme().space.s
        paint_card(painter, self.rect().adjusted(out, 0, -out, -out), fill="surface", edge="border")
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.s + space.m
        self._column.setContentsMargins(side, space.s, side, 2 * space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()
