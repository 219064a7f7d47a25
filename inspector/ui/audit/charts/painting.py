# SPDX-License-Identifier: Apache-2.0
"""Paint a chart's shapes, in the colours of the window or of a sheet of paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.ui.audit.charts.drawing import Block, Canvas, Dot, Drawing, Item, Line, Role, Words
from inspector.ui.theme.fonts import font, metrics, text_width
from inspector.ui.theme.tokens import Colours, Theme, TypeRole

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


def canvas_of(theme: Theme, width: float) -> Canvas:
    """Give the canvas of a theme's zoom and type."""
    return Canvas(width, theme.zoom / 100, lambda role, text: text_width(role_of(theme, role), text))


def role_of(theme: Theme, role: Role) -> TypeRole:
    """Give a type role by its name."""
    found = getattr(theme.type, role)
    assert isinstance(found, TypeRole)
    return found


def paint(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint all shapes, back to front."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in drawing.items:
        _paint(painter, item, theme)


def _paint(painter: QPainter, item: Item, theme: Theme) -> None:
    match item:
        case Block():
            rect = QRectF(item.rect.x, item.rect.y, item.rect.width, item.rect.height)
            painter.fillRect(rect, QColor(theme.colours.named(item.fill)))
        case Line():
            painter.setPen(_pen(theme.colours, item))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in item.points]))
        case Dot():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colours.named(item.ink)))
            _paint_dot(painter, item)
        case Words():
            _paint_words(painter, item, theme)


def _pen(colours: Colours, line: Line) -> QPen:
    pen = QPen(QColor(colours.named(line.ink)), line.width)
    if line.dashed:
        pen.setDashPattern([4.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_dot(painter: QPainter, dot: Dot) -> None:
    half = dot.size / 2
    match dot.shape:
        case "circle":
            painter.drawEllipse(QPointF(dot.x, dot.y), half, half)
        case "square":
            painter.drawRect(QRectF(dot.x - half, dot.y - half, dot.size, dot.size))
        case "triangle":
            painter.drawPolygon(_polygon(dot, (0, -half), (half, half), (-half, half)))
        case "diamond":
            painter.drawPolygon(_polygon(dot, (0, -half), (half, 0), (0, half), (-half, 0)))


def _polygon(dot: Dot, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(dot.x + x, dot.y + y) for x, y in corners])


def _paint_words(painter: QPainter, words: Words, theme: Theme) -> None:
    role = role_of(theme, words.role)
    rect = QRectF(words.rect.x, words.rect.y, words.rect.width, words.rect.height)
    shown = metrics(role).elidedText(words.text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
    painter.setFont(font(role))
    painter.setPen(QColor(theme.colours.named(words.ink)))
    painter.drawText(rect, _ALIGN[words.align] | Qt.AlignmentFlag.AlignVCenter, shown)
