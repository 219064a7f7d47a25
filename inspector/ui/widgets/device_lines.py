# SPDX-License-Identifier: Apache-2.0
"""Show a few devices that are not plugged in, one line each: name, number, how far they came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import TypeRole
from inspector.ui.widgets.painting import RIGHT, paint_line, paint_rule


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device: its name, the end of its number (``…48211``), and how far it came, in words."""

    name: str
    number: str
    words: str

    @property
    def sentence(self) -> str:
        """What the line says."""
        return ", ".join(part for part in (self.name, self.number, self.words) if part)


class DeviceLines(QWidget):
    """A heading and its devices; as high as they need."""

    def __init__(self, title: str, lines: Sequence[DeviceLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.lines = tuple(lines)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title}: " + "; ".join(line.sentence for line in self.lines))
        theme_source().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().size.stage_text, (len(self.lines) + 1) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.rail * 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self._row_height()
        paint_line(painter, self._row(0), self._title, theme().type.body_strong, "ink2")
        for place, line in enumerate(self.lines, 1):
            paint_rule(painter, 0, place * height, self.width())
            self._paint_device(painter, self._row(place), line)
        painter.end()

    def _paint_device(self, painter: QPainter, row: QRect, line: DeviceLine) -> None:
        current = theme()
        gap, role = current.space.m, current.type.body
        words = min(self._widest(role, [one.words for one in self.lines]), row.width() // 2)
        number = self._widest(role, [one.number for one in self.lines])
        left = max(0, row.width() - words - number - 2 * gap)
        paint_line(painter, QRect(0, row.y(), left, row.height()), line.name, role, "ink")
        middle = QRect(left + gap, row.y(), number, row.height())
        paint_line(painter, middle, line.number, role, "ink2")
        right = QRect(row.width() - words, row.y(), words, row.height())
        paint_line(painter, right, line.words, role, "ink2", RIGHT)

    def _widest(self, role: TypeRole, texts: Sequence[str]) -> int:
        return max(text_width(role, text) for text in texts) + 1

    def _row(self, place: int) -> QRect:
        return QRect(0, place * self._row_height(), self.width(), self._row_height())

    def _row_height(self) -> int:
        return theme().size.point_row
