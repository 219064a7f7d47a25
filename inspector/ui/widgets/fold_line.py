# SPDX-License-Identifier: Apache-2.0
"""One line that stands for what is folded away, and opens it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import colour, paint_line

_STROKE = 2.0


class FoldLine(QAbstractButton):
    """A line with a chevron; checked while what it stands for is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self.updateGeometry)

    def set_words(self, words: str, *, is_open: bool) -> None:
        """Show what is folded away; empty words take the line away."""
        self.setText(words)
        said = self.tr("{what}: hide them") if is_open else self.tr("{what}: show them")
        self.setAccessibleName(said.format(what=words))
        self.setChecked(is_open)
        self.setVisible(bool(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        current = theme()
        words = text_width(current.type.body, self.text())
        return QSize(words + current.size.icon_text + 3 * current.space.s, current.size.control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        edge = current.size.icon_text
        icon = Icon.DOWN if self.isChecked() else Icon.RIGHT
        top = QPoint(current.space.s, (self.height() - edge) // 2)
        paint_icon(painter, top, icon, colour("ink2").name(), edge, _STROKE)
        left = 2 * current.space.s + edge
        row = QRect(left, 0, self.width() - left, self.height())
        paint_line(painter, row, self.text(), current.type.body, "ink2")
        painter.end()
