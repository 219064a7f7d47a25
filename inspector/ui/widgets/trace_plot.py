# SPDX-License-Identifier: Apache-2.0
"""Draw a value over time beside the slope that is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import RIGHT, colour, paint_card, paint_line, pen

Place = tuple[float, float]


class TracePlot(QWidget):
    """A curve of (seconds, value) in a frame of fixed seconds; a dashed line is what is needed at least."""

    def __init__(self, seconds: float, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._unit = unit
        self._places: tuple[Place, ...] = ()
        self._needed: tuple[Place, Place] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_source().changed.connect(self.update)

    def set_trace(self, places: Sequence[Place], needed: tuple[Place, Place] | None) -> None:
        """Show this curve, oldest first, and the line it has to keep above."""
        self._places, self._needed = tuple(places), needed
        last = f"{places[-1][1]:g} {self._unit}, {places[-1][0]:.0f} s" if places else ""
        self.setAccessibleName(last)
        self.update()

    def places(self) -> tuple[Place, ...]:
        """Return the curve that is shown."""
        return self._places

    def sizeHint(self) -> QSize:
        return QSize(theme().size.point_list, theme().size.tile_large)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.fact_name, theme().size.tile_small)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        paint_card(painter, frame, edge="border", radius=0)
        low, high = self._range()
        self._paint_axes(painter, frame, low, high)
        painter.setPen(pen("ink3", theme().size.heavy, dashed=True))
        if self._needed is not None:
            painter.drawLine(*(self._at(frame, one, low, high) for one in self._needed))
        painter.setPen(pen("ok", theme().size.focus_width))
        painter.drawPolyline(QPolygonF([self._at(frame, one, low, high) for one in self._places]))
        if self._places:
            end = self._at(frame, self._places[-1], low, high)
            painter.setBrush(colour("ok"))
            dot = theme().size.point_dot / 2
            painter.drawEllipse(QRectF(end.x() - dot, end.y() - dot, 2 * dot, 2 * dot))
        painter.end()

    def _frame(self) -> QRect:
        small = theme().type.small.line
        return self.rect().adjusted(theme().space.huge, small // 2, -theme().space.xs, -small)

    def _range(self) -> tuple[float, float]:
        """Give what the height shows: at least two units, so that one step does not look like a leap."""
        ends = self._needed or ()
        values = [value for _, value in (*self._places, *ends)]
        if not values:
            return 0.0, 2.0
        low, high = min(values), max(values)
        slack = max(0.0, 2.0 - (high - low)) / 2
        return low - slack, high + slack

    def _paint_axes(self, painter: QPainter, frame: QRect, low: float, high: float) -> None:
        small, space = theme().type.small, theme().space.xs
        for value, y in ((high, frame.top()), (low, frame.bottom() - small.line + small.line // 2)):
            row = QRect(0, y - small.line // 2, frame.left() - space, small.line)
            paint_line(painter, row, f"{value:g} {self._unit}", small, "ink3", RIGHT)
        row = QRect(frame.left(), frame.bottom(), frame.width(), small.line)
        paint_line(painter, row, f"{self._seconds:.0f} s", small, "ink3", RIGHT)

    def _at(self, frame: QRect, place: Place, low: float, high: float) -> QPointF:
        x = min(1.0, max(0.0, place[0] / self._seconds))
        y = (place[1] - low) / (high - low)
        return QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height())
