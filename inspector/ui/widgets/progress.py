# SPDX-License-Identifier: Apache-2.0
"""Show how much of something is done, as a bar."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import colour, paint_card


class Progress(QWidget):
    """A bar that fills from the left; its edge stays visible when it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = 0
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)

    def set_done(self, done: int, total: int) -> None:
        """Show ``done`` of ``total``, which is at least 1."""
        self._total = max(1, total)
        self._done = min(max(0, done), self._total)
        self.setAccessibleName(f"{self._done} / {self._total}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size.fact_name, theme().size.progress)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill="sunken", edge="border", radius=0)
        hair = theme().size.hair
        inner = self.rect().adjusted(hair, hair, -hair, -hair)
        inner.setWidth(inner.width() * self._done // self._total)
        painter.fillRect(inner, colour("ok"))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
