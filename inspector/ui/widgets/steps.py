# SPDX-License-Identifier: Apache-2.0
"""Say one after the other what is to be done, each step with its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.text import Text, ordinal


class Steps(QWidget):
    """Numbered steps; a long one wraps beside its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        self._texts: list[Text] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def steps(self) -> tuple[str, ...]:
        """Return what is said."""
        return self._said

    def set_steps(self, steps: Sequence[str]) -> None:
        """Say these instead."""
        if self._said == tuple(steps):
            return
        self._said = tuple(steps)
        for old in self._texts:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._texts = []
        for at, step in enumerate(steps):
            number, words = Text(str(at + 1), ordinal, "ink3"), Text(step, ink="ink2", wrap=True)
            self._grid.addWidget(number, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, at, 1)
            self._texts += [number, words]

    def _on_theme_changed(self) -> None:
        self._grid.setHorizontalSpacing(theme().space.s)
        self._grid.setVerticalSpacing(theme().space.xxs)
