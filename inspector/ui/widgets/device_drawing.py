# SPDX-License-Identifier: Apache-2.0
"""Draw a device's outline: to show where a point is, or to place defects on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from inspector.domain.grading import Surface
from inspector.ui.theme.fonts import font
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.drawing_items import CursorItem, MarkItem, Pin, PinItem, ShapesItem, surface_word
from inspector.ui.widgets.drawing_shapes import Guide, Outline, form_word, guide_word, guides, outline
from inspector.ui.widgets.painting import colour

__all__ = ["DeviceDrawing", "Pin", "Spot", "surface_word"]

_STEP = 20
"""How far an arrow moves the cursor, in thousandths of the surface."""

_NAME = 22
"""How far a surface's name stands from it, in the drawing's own units."""

_BELOW = 46
"""Room under the lowest edge, for its name and for pins on it."""

_ORDER = (Surface.FRONT, Surface.BACK, Surface.LEFT, Surface.RIGHT, Surface.TOP, Surface.BOTTOM)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a surface, in thousandths across and down."""

    surface: Surface
    x_permille: int
    y_permille: int


class DeviceDrawing(QGraphicsView):
    """A device's surfaces with pins, or one surface with a point's guide.

    ``show_guide`` draws one surface large, with what to look at filled in;
    ``show_surfaces`` all six, for defects. There a click tells its place;
    arrows move a cursor that Enter tells, or whose place ``spot`` gives, for a key to use.

    Signals:
        placed: a person clicked a surface, or pressed Enter; carries surface, across, down (0 to 1000).
        pin_chosen: a pin was clicked; carries its number.
    """

    placed = Signal(str, int, int)
    pin_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._form = "hole"
        self._point_id: str | None = None
        self._pins: tuple[Pin, ...] = ()
        self._blind = False
        self._rects: dict[Surface, QRectF] = {}
        self._items: list[QGraphicsItem] = []
        self._cursor: CursorItem | None = None
        self._spot = Spot(Surface.FRONT, 500, 500)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme_source().changed.connect(self._rebuild)
        self.show_guide("hole", "")

    def show_guide(self, form: str, point_id: str) -> None:
        """Show where a point is; a point without a drawing shows the bare front."""
        self._form, self._point_id = form, point_id
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rebuild()

    def show_surfaces(self, form: str) -> None:
        """Show all surfaces, to place and to see defects."""
        self._form, self._point_id = form, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rebuild()

    def set_pins(self, pins: Sequence[Pin]) -> None:
        """Show these defects."""
        self._pins = tuple(pins)
        self._rebuild()

    def set_blind(self, blind: bool) -> None:
        """Leave the pins out, for a second look that must not see the first."""
        self._blind = blind
        self._rebuild()

    def spot(self) -> Spot:
        """Return where the cursor stands, for the key that places a defect."""
        return self._spot

    def set_spot(self, spot: Spot) -> None:
        """Put the cursor somewhere."""
        self._spot = Spot(spot.surface, _clamped(spot.x_permille), _clamped(spot.y_permille))
        self._place_cursor()
        self._describe()

    def event(self, event: QEvent) -> bool:
        # Arrows move the cursor here, not the page's points; Enter places.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._point_id is None
            and (event.key() in _MOVES or event.key() in _PLACES)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if self._point_id is not None:
            event.ignore()
        elif move is not None:
            self._walk(*move)
        elif event.key() in _PLACES and not event.isAutoRepeat():
            self.placed.emit(self._spot.surface.value, self._spot.x_permille, self._spot.y_permille)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._point_id is not None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, PinItem):
            self.pin_chosen.emit(item.pin.number)
            return
        at = self.mapToScene(event.position().toPoint())
        for surface, rect in self._rects.items():
            if rect.contains(at):
                self.set_spot(_spot_at(surface, rect, at))
                self.placed.emit(surface.value, self._spot.x_permille, self._spot.y_permille)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._place_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.rail, theme().size.control)

    def sizeHint(self) -> QSize:
        return QSize(theme().size.stage_text, theme().size.stage_text * 2 // 3)

    def _walk(self, across: int, down: int) -> None:
        """Move the cursor; past a surface's edge it steps onto the next one."""
        x = self._spot.x_permille + across * _STEP
        y = _clamped(self._spot.y_permille + down * _STEP)
        surface = self._spot.surface
        if not 0 <= x <= 1000:
            place = _ORDER.index(surface) + across
            if not 0 <= place < len(_ORDER):
                return
            surface, x = _ORDER[place], 0 if across > 0 else 1000
        self.set_spot(Spot(surface, x, y))

    def _rebuild(self) -> None:
        self._scene.clear()
        self._items = []
        self._rects = {}
        self._cursor = None
        shape = outline(self._form)
        if self._point_id is not None:
            self._build_guide(shape, guides(self._form).get(self._point_id))
        else:
            self._build_surfaces(shape)
            self._build_pins()
            self._cursor = CursorItem()
            self._scene.addItem(self._cursor)
            self._place_cursor()
        self._describe()
        self._fit()

    def _build_guide(self, shape: Outline, guide: Guide | None) -> None:
        surface = guide.surface if guide else Surface.FRONT
        self._add(ShapesItem(shape.surfaces[surface]), QPointF(0, 0))
        if guide is None:
            return
        self._add(ShapesItem(guide.shapes), QPointF(0, 0))
        for word in guide.words:
            self._add_text(guide_word(word.id), word.at, word.ink, from_left=word.from_left)

    def _build_surfaces(self, shape: Outline) -> None:
        for surface, at in _layout(shape).items():
            self._add(ShapesItem(shape.surfaces[surface]), at)
            rect = QRectF(at, shape.sizes[surface])
            self._rects[surface] = rect
            # Names of the two sides stand at either end: beside each other they would have no room.
            above = surface in (Surface.FRONT, Surface.BACK, Surface.LEFT)
            middle = QPointF(rect.center().x(), rect.top() - _NAME if above else rect.bottom() + _NAME)
            self._add_text(surface_word(surface), middle, "ink3")

    def _build_pins(self) -> None:
        for pin in () if self._blind else self._pins:
            rect = self._rects[pin.surface]
            at = QPointF(
                rect.x() + rect.width() * pin.x_permille / 1000,
                rect.y() + rect.height() * pin.y_permille / 1000,
            )
            self._add(MarkItem(pin.kind), at)
            self._add(PinItem(pin), at + QPointF(26, 26))

    def _add(self, item: QGraphicsItem, at: QPointF) -> None:
        item.setPos(at)
        self._scene.addItem(item)
        self._items.append(item)

    def _add_text(self, text: str, at: QPointF, ink: ColourName, *, from_left: bool = False) -> None:
        item = QGraphicsSimpleTextItem(text)
        role = theme().type.table_strong
        item.setFont(QFont(font(role)))
        item.setBrush(colour(ink))
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        # It keeps its size at every scale, so only its own transform can centre it.
        size = item.boundingRect()
        shift = item.transform()
        shift.translate(0 if from_left else -size.width() / 2, -size.height() / 2)
        item.setTransform(shift)
        self._add(item, at)

    def _place_cursor(self) -> None:
        if self._cursor is None or self._spot.surface not in self._rects:
            return
        rect = self._rects[self._spot.surface]
        self._cursor.setPos(
            rect.x() + rect.width() * self._spot.x_permille / 1000,
            rect.y() + rect.height() * self._spot.y_permille / 1000,
        )
        self._cursor.setZValue(1)
        self._cursor.setVisible(self.hasFocus())

    def _fit(self) -> None:
        margin = theme().space.m
        whole = QRectF()
        for item in self._items:
            if isinstance(item, ShapesItem):
                whole = whole.united(item.sceneBoundingRect())
        room = whole.adjusted(-margin, -margin - _NAME, margin + 8, margin + _BELOW)
        self._scene.setSceneRect(room)
        self.fitInView(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _describe(self) -> None:
        """Say to who cannot see it what is drawn, and where the cursor stands."""
        name, more = self._name(), self._more()
        for one in (self, self.viewport()):
            one.setAccessibleName(name)
            one.setAccessibleDescription(more)

    def _name(self) -> str:
        if self._point_id is not None:
            return self.tr("Drawing: {device}").format(device=form_word(self._form))
        shown = () if self._blind else self._pins
        names = ", ".join(f"{pin.number} {surface_word(pin.surface)}" for pin in shown)
        words = self.tr("Surfaces: {device}. Defects: {names}")
        return words.format(device=form_word(self._form), names=names or self.tr("none"))

    def _more(self) -> str:
        if self._point_id is not None:
            guide = guides(self._form).get(self._point_id)
            return surface_word(guide.surface if guide else Surface.FRONT)
        here = self._spot
        words = self.tr(
            "Cursor: {surface}, {across} % from the left, {down} % from the top. "
            "Arrows move it; Enter or a digit places a defect."
        )
        return words.format(
            surface=surface_word(here.surface), across=here.x_permille // 10, down=here.y_permille // 10
        )


_PLACES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _layout(shape: Outline) -> dict[Surface, QPointF]:
    """Return where each surface lies, as on the certificate: upright edges beside, lying ones below."""
    gap, wide_gap = 18.0, 44.0
    front, back = shape.sizes[Surface.FRONT], shape.sizes[Surface.BACK]
    left, right = shape.sizes[Surface.LEFT], shape.sizes[Surface.RIGHT]
    beside = front.width() + gap + back.width() + 2 * gap
    below = max(front.height(), back.height()) + 1.5 * gap
    return {
        Surface.FRONT: QPointF(0, 0),
        Surface.BACK: QPointF(front.width() + gap, 0),
        Surface.LEFT: QPointF(beside, _side_top(front.height(), left.height())),
        Surface.RIGHT: QPointF(beside + left.width() + wide_gap, _side_top(front.height(), right.height())),
        Surface.TOP: QPointF((front.width() - shape.sizes[Surface.TOP].width()) / 2, below),
        Surface.BOTTOM: QPointF(
            front.width() + gap + (back.width() - shape.sizes[Surface.BOTTOM].width()) / 2, below
        ),
    }


def _side_top(front: float, side: float) -> float:
    """Return where a side begins: at the middle; one of the lower of two leaves, beside that."""
    return front - side if side <= front / 2 else (front - side) / 2


def _spot_at(surface: Surface, rect: QRectF, at: QPointF) -> Spot:
    return Spot(
        surface,
        _clamped(round(1000 * (at.x() - rect.x()) / rect.width())),
        _clamped(round(1000 * (at.y() - rect.y()) / rect.height())),
    )


def _clamped(value: int) -> int:
    return max(0, min(1000, value))
