# SPDX-License-Identifier: Apache-2.0
"""The line under the filters: what was done, how far an export is, and one button that stops or undoes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.progress import Progress
from inspector.ui.widgets.text import Text


class StatusLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", ink="ink2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._button: ActionButton | None = None
        self.bar = Progress()
        self.bar.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words, 2)
        self._row.addWidget(self.bar, 1)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, words: str, action: QAction | None = None) -> None:
        """Say what was done, with a button for what can be done about it; empty takes the line away."""
        self._words.setText(words)
        self.bar.hide()
        self._set_button(action)
        self.setVisible(bool(words))

    def show_progress(self, words: str, done: int, total: int, stop: QAction) -> None:
        """Show how much of something is done, with the button that stops it."""
        if self._button is None or self._button.bound_action() is not stop:
            self.say(words, stop)
        self._words.setText(words)
        self.bar.set_done(done, total)
        self.bar.show()
        self.show()

    def text(self) -> str:
        """Give what is said."""
        return self._words.text()

    def button(self) -> ActionButton | None:
        """Give the button that is shown."""
        return self._button

    def _set_button(self, action: QAction | None) -> None:
        if self._button is not None:
            self._row.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
        if action is not None:
            self._button = ActionButton(action, size=ButtonSize.SMALL)
            self._row.addWidget(self._button)
            self._button.show()

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(theme().space.s)
