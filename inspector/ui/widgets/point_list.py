# SPDX-License-Identifier: Apache-2.0
"""List a checklist's points: number, state, name, value; the open one stands out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import RIGHT, colour, paint_card, paint_line, paint_rule, pen
from inspector.ui.widgets.point_rows import POINT_ROLE, PointModel, PointRow
from inspector.ui.widgets.reading_clock import paint_reading_arc, reading_clock
from inspector.ui.widgets.states import StripState, point_look, point_word
from inspector.ui.widgets.tiles import Index

_EMPHASIS = 2.4


class PointDelegate(QStyledItemDelegate):
    """Paint the rows of the point list, each once; the current one is filled with ink."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._painted: dict[int, tuple[object, QPixmap]] = {}
        theme_source().changed.connect(self._painted.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_current = index.row() == self._view.currentIndex().row()
        return QSize(0, row_height(index.data(POINT_ROLE), is_current=is_current))

    def paint_row(self, painter: QPainter, rect: QRect, place: int, row: PointRow, how: RowState) -> None:
        """Paint a row into its cell, from what was painted of it before where that is the same."""
        if row.state is StripState.READING and not how.is_current:
            _paint_row(painter, rect, row, how)  # its arc turns
            return
        ratio = painter.device().devicePixelRatio()
        key = (row, how, rect.width(), rect.height(), ratio)
        known = self._painted.get(place)
        if known is None or known[0] != key:
            known = self._painted[place] = (key, _row_pixmap(painter, rect.size(), ratio, row, how))
        painter.drawPixmap(rect.topLeft(), known[1])


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row is besides its content: the open one, with the focus, or under the pointer."""

    is_current: bool = False
    has_focus: bool = False
    is_under_pointer: bool = False


def _row_pixmap(painter: QPainter, size: QSize, ratio: float, row: PointRow, how: RowState) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    inner = QPainter(pixmap)
    inner.setRenderHints(painter.renderHints())
    _paint_row(inner, QRect(QPoint(), size), row, how)
    inner.end()
    return pixmap


def _paint_row(painter: QPainter, cell: QRect, row: PointRow, how: RowState) -> None:
    rect = _content_rect(cell, row)
    painter.save()
    if row.rule_before:
        paint_rule(painter, rect.x(), cell.y() + theme().size.point_gap, rect.width())
    if how.is_current:
        painter.fillRect(rect, colour("ink"))
    elif how.is_under_pointer:
        painter.fillRect(rect, colour("sunken"))
    paint_point(painter, rect, row, is_current=how.is_current)
    if how.is_current and how.has_focus:
        _paint_inner_focus(painter, rect)
    painter.restore()


def row_height(row: PointRow, *, is_current: bool) -> int:
    """Give how high a row is, in px: the open one is higher."""
    size = theme().size
    height = size.point_row_current if is_current else size.point_row
    return height + (size.point_gap if row.gap_after else 0) + _rule_height(row)


def _rule_height(row: PointRow) -> int:
    return 2 * theme().size.point_gap if row.rule_before else 0


def _content_rect(rect: QRect, row: PointRow) -> QRect:
    gap = theme().size.point_gap if row.gap_after else 0
    return rect.adjusted(0, _rule_height(row), 0, -gap)


def _paint_inner_focus(painter: QPainter, rect: QRect) -> None:
    """Ring the row on its inside: its neighbours leave no room around it."""
    size = theme().size
    inner = rect.adjusted(size.focus_gap, size.focus_gap, -size.focus_gap, -size.focus_gap)
    paint_card(
        painter, inner, fill=None, edge="accentsoft", width=size.focus_width, radius=theme().radius.control
    )


def paint_point(painter: QPainter, rect: QRect, row: PointRow, *, is_current: bool = False) -> None:
    """Paint one row: number, state, name, lock, value. The review shares it."""
    current = theme()
    number_width = text_width(current.type.ordinal, "00")
    x = rect.x() + current.space.m - current.size.heavy
    number = "" if row.number is None else str(row.number)
    ink: ColourName = "canvas" if is_current else "ink3"
    paint_line(painter, _cut(rect, x, number_width + 1), number, current.type.ordinal, ink, RIGHT)
    x += number_width + current.space.xs + current.size.heavy
    _paint_state(painter, QPoint(x, rect.center().y() + 1), row, is_current=is_current)
    x += current.size.icon_text + current.space.xs + current.size.heavy
    right = rect.right() - current.space.m + 1
    right -= _paint_value(painter, rect, right, row, is_current=is_current)
    _paint_name(painter, rect, x, right, row, is_current=is_current)


def _cut(rect: QRect, x: int, width: int) -> QRect:
    return QRect(x, rect.y(), width, rect.height())


def _paint_value(painter: QPainter, rect: QRect, right: int, row: PointRow, *, is_current: bool) -> int:
    current = theme()
    text = point_word(StripState.CURRENT) if is_current else row.value
    if current.compact or not text:
        return 0
    room = rect.width() // 2 - current.space.m
    width = min(text_width(current.type.value, text) + 1, room)
    ink: ColourName = "canvas" if is_current else "ink3"
    paint_line(painter, _cut(rect, right - width, width), text, current.type.value, ink, RIGHT)
    return width + current.space.xs


def _paint_name(
    painter: QPainter, rect: QRect, x: int, right: int, row: PointRow, *, is_current: bool
) -> None:
    current = theme()
    lock = current.size.icon_lock + current.space.xs if row.is_gate else 0
    plain, strong = current.type.body, current.type.body_strong
    if current.compact:
        plain, strong = current.type.table, current.type.table_strong
    role = strong if is_current else plain
    todo = row.state is StripState.TODO
    ink: ColourName = "canvas" if is_current else "ink3" if todo else "ink"
    width = min(text_width(role, row.name) + 1, right - x - lock)
    paint_line(painter, _cut(rect, x, width), row.name, role, ink)
    if row.is_gate:
        edge = current.size.icon_lock
        top = QPoint(x + width + current.space.xs, rect.center().y() - edge // 2)
        paint_icon(painter, top, Icon.LOCK, _named("canvas" if is_current else "ink3"), edge)


def _paint_state(painter: QPainter, left_middle: QPoint, row: PointRow, *, is_current: bool) -> None:
    size = theme().size
    edge = size.icon_text
    top = left_middle - QPoint(0, edge // 2)
    if is_current:
        # The fill is ink, so the amber stands on it in both themes.
        ground: ColourName = "warn" if theme().name == "light" else "warnsoft"
        paint_icon(painter, top, Icon.NEEDS_YOU, _named(ground), edge, 2.0)
        return
    appearance = point_look(row.state)
    if row.icon is not None and row.state is StripState.TODO:
        paint_icon(painter, top, row.icon, _named("ink3"), edge)
    elif appearance is None:
        _paint_dot(painter, top, edge)
    elif row.state is StripState.READING:
        paint_reading_arc(painter, top, _named(appearance.ink), edge)
    else:
        stroke = _EMPHASIS if appearance.icon in (Icon.PASS, Icon.FAIL) else 2.0
        paint_icon(painter, top, appearance.icon, _named(appearance.ink), edge, stroke)


def _paint_dot(painter: QPainter, top: QPoint, edge: int) -> None:
    """Paint the ring of a point that is to do."""
    dot = theme().size.point_dot
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen("border", 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = (edge - dot) // 2
    painter.drawEllipse(top.x() + inset, top.y() + inset, dot, dot)
    painter.restore()


def _named(name: ColourName) -> str:
    return theme().colours.named(name)


class PointList(QListView):
    """The points of an inspection, down the left side.

    The current row is the open point: ``set_current`` follows the page, a
    click, Enter or an arrow asks the page for another one.

    Signals:
        chosen: a person wants to open a point or a step; carries its id.
    """

    chosen = Signal(str)

    paints_own_focus = True

    def __init__(self, model: PointModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = model
        self.setModel(model)
        self._delegate = PointDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Points"))
        model.dataChanged.connect(self._listen)
        model.modelReset.connect(self._listen)
        reading_clock().ticked.connect(self._on_ticked)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_current(self, point_id: str) -> None:
        """Mark the open point; an unknown id marks none."""
        place = self._points.place_of(point_id)
        self.setCurrentIndex(self._points.index(place) if place >= 0 else QModelIndex())

    def current_id(self) -> str:
        """Return the open point's id; empty when none is."""
        index = self.currentIndex()
        return self._points.row(index.row()).id if index.isValid() else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The current row is higher than the others.
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_current_seen()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._keep_current_seen()

    def _keep_current_seen(self) -> None:
        """Scroll no farther than it takes to see all of the open point."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._ask(self.currentIndex().row() + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex().row())
        else:
            event.ignore()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        # Qt's list would lay out and paint all rows anew: which rows are higher is no matter of their data.
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not row by row through Qt: each of its calls into Python would queue up behind the ports' threads.
        painter, region = QPainter(self.viewport()), event.region()
        hair = theme().size.hair
        painter.fillRect(self.viewport().width() - hair, 0, hair, self.viewport().height(), colour("line"))
        current, has_focus, pointed = self.currentIndex().row(), self.hasFocus(), self._pointed()
        for place, (row, rect) in enumerate(zip(self._points.rows(), self._rects(), strict=True)):
            if region.intersects(rect):
                how = RowState(place == current, has_focus and place == current, place == pointed)
                self._delegate.paint_row(painter, rect, place, row, how)
        painter.end()

    def _rects(self) -> Iterator[QRect]:
        """Give where the rows stand, one under the other: Qt is asked for the first one only."""
        rows = self._points.rows()
        at = self.visualRect(self._points.index(0)) if rows else QRect()
        current = self.currentIndex().row()
        for place, row in enumerate(rows):
            at = QRect(at.x(), at.y(), at.width(), row_height(row, is_current=place == current))
            yield at
            at = at.translated(0, at.height())

    def _pointed(self) -> int:
        """Give the place of the row under the pointer, or -1."""
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The page decides which point is open; the view must not move by itself.
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._ask(index.row())

    def _ask(self, place: int) -> None:
        if 0 <= place < self._points.rowCount():
            self.chosen.emit(self._points.row(place).id)

    def _listen(self) -> None:
        reading = any(row.state is StripState.READING for row in self._points.rows())
        reading_clock().listen(self, reading)

    def _on_ticked(self) -> None:
        if not self.isVisible():
            return
        for place, row in enumerate(self._points.rows()):
            if row.state is StripState.READING:
                rect = self.visualRect(self._points.index(place))
                self.viewport().update(rect.x(), rect.y(), theme().size.icon_empty * 2, rect.height())

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(theme().size.point_list)
        self.setViewportMargins(0, theme().space.xs if theme().compact else theme().space.s, 0, 0)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
