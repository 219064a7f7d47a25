# SPDX-License-Identifier: Apache-2.0
"""The things on a device's drawing: surfaces, marks of defects, their pins, the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from inspector.domain.grading import DefectKind, Surface
from inspector.ui.theme.fonts import font, metrics
from inspector.ui.theme.live import theme
from inspector.ui.widgets.drawing_shapes import Shape, bounds, paint_shapes
from inspector.ui.widgets.painting import colour, pen


@dataclass(frozen=True, slots=True)
class Pin:
    """One placed defect: its number, where it is (0 to 1000 across and down), what it is."""

    number: int
    surface: Surface
    x_permille: int
    y_permille: int
    kind: DefectKind
    is_selected: bool = False


def surface_word(surface: Surface) -> str:
    """Return a surface's name in the window's language."""
    translate = QCoreApplication.translate
    match surface:
        case Surface.FRONT:
            return translate("Surface", "Front")
        case Surface.BACK:
            return translate("Surface", "Back")
        case Surface.LEFT:
            return translate("Surface", "Left")
        case Surface.RIGHT:
            return translate("Surface", "Right")
        case Surface.TOP:
            return translate("Surface", "Top")
        case Surface.BOTTOM:
            return translate("Surface", "Bottom")


class ShapesItem(QGraphicsItem):
    """Shapes of a surface, or of a guide over it."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        super().__init__()
        self._shapes = tuple(shapes)
        self._bounds = bounds(shapes)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shapes(painter, self._shapes)


class MarkItem(QGraphicsItem):
    """The mark of a defect on the surface itself, by its kind."""

    _REACH = 20.0

    def __init__(self, kind: DefectKind) -> None:
        super().__init__()
        self._kind = kind

    def boundingRect(self) -> QRectF:
        reach = self._REACH + 2
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen("bad", theme().size.heavy))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = self._REACH
        match self._kind:
            case DefectKind.SCRATCH:
                painter.drawLine(QPointF(-reach * 0.6, -reach * 0.8), QPointF(reach * 0.6, reach * 0.8))
            case DefectKind.DENT:
                painter.drawArc(QRectF(-reach * 0.6, -reach * 0.6, reach * 1.2, reach), 180 * 16, 180 * 16)
            case DefectKind.CRACK:
                points = [(-1.0, -0.6), (-0.3, 0.1), (0.1, -0.3), (1.0, 0.7)]
                painter.drawPolyline([QPointF(x * reach, y * reach) for x, y in points])
            case DefectKind.STAIN | DefectKind.BURN:
                painter.setBrush(colour("badsoft"))
                painter.drawEllipse(QPointF(0, 0), reach * 0.6, reach * 0.4)


class PinItem(QGraphicsItem):
    """The numbered pin, of the same size at every scale of the drawing."""

    def __init__(self, pin: Pin) -> None:
        super().__init__()
        self.pin = pin
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setToolTip(surface_word(pin.surface))

    def boundingRect(self) -> QRectF:
        reach = theme().size.pin_ring + theme().size.focus_width
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        size = theme().size
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.pin.is_selected:
            painter.setPen(QPen(colour("accent"), size.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(0, 0), size.pin_ring, size.pin_ring)
        painter.setPen(QPen(colour("warnink" if self.pin.is_selected else "ink"), size.heavy))
        painter.setBrush(colour("warn" if self.pin.is_selected else "surface"))
        painter.drawEllipse(QPointF(0, 0), size.pin_dot, size.pin_dot)
        self._paint_number(painter)

    def _paint_number(self, painter: QPainter) -> None:
        role = theme().type.keycap
        painter.setFont(QFont(font(role)))
        painter.setPen(colour("onwarn" if self.pin.is_selected else "ink"))
        text = str(self.pin.number)
        measure = metrics(role)
        left = -measure.horizontalAdvance(text) / 2
        painter.drawText(QPointF(left, measure.capHeight() / 2), text)


class CursorItem(QGraphicsItem):
    """The cross that arrows move."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)

    def boundingRect(self) -> QRectF:
        reach = theme().size.pin_ring + theme().size.focus_width
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        reach = theme().size.caret
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), theme().size.focus_width))
        painter.drawLine(QPointF(-reach, 0), QPointF(reach, 0))
        painter.drawLine(QPointF(0, -reach), QPointF(0, reach))
