# SPDX-License-Identifier: Apache-2.0
"""List a checklist's points: number, state, name, value; the open one stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import RIGHT, colour, paint_card, paint_line, paint_rule, pen
from inspector.ui.widgets.reading_clock import paint_reading_arc, reading_clock
from inspector.ui.widgets.states import StripState, point_look, point_word
from inspector.ui.widgets.tiles import Index

POINT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole PointRow."""

_EMPHASIS = 2.4


@dataclass(frozen=True, slots=True)
class PointRow:
    """One row: a point of the checklist, or a step after it (``number`` None, with its ``icon``).

    ``is_gate`` shows the lock; ``gap_after`` ends a group; ``rule_before``
    draws a line over the row, before the steps.
    """

    number: int | None
    id: str
    name: str
    state: StripState = StripState.TODO
    value: str = ""
    is_gate: bool = False
    gap_after: bool = False
    rule_before: bool = False
    icon: Icon | None = None

    @property
    def sentence(self) -> str:
        """What the row says, in words."""
        number = "" if self.number is None else str(self.number)
        parts = (f"{number} {self.name}".strip(), point_word(self.state), self.value)
        return ", ".join(part for part in parts if part)


class PointModel(QAbstractListModel):
    """The rows of a point list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PointRow] = []

    def set_rows(self, rows: Sequence[PointRow]) -> None:
        """Show these rows; those that stay where they are only change."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for place, row in enumerate(rows):
                self._change(place, row)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def update_row(self, row: PointRow) -> None:
        """Change one row; unknown ids raise KeyError."""
        place = self.place_of(row.id)
        if place < 0:
            raise KeyError(row.id)
        self._change(place, row)

    def row(self, place: int) -> PointRow:
        """Return the row at a place."""
        return self._rows[place]

    def rows(self) -> tuple[PointRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def place_of(self, point_id: str) -> int:
        """Return where a point stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.id == point_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == POINT_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        return None

    def _change(self, place: int, row: PointRow) -> None:
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))


class PointDelegate(QStyledItemDelegate):
    """Paint a row of the point list; the current one is filled with ink."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(POINT_ROLE)
        size = theme().size
        is_current = index.row() == self._view.currentIndex().row()
        height = size.point_row_current if is_current else size.point_row
        return QSize(0, height + (size.point_gap if row.gap_after else 0) + _rule_height(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(POINT_ROLE)
        rect = _content_rect(option.rect, row)
        is_current = index.row() == self._view.currentIndex().row()
        painter.save()
        if row.rule_before:
            paint_rule(painter, rect.x(), option.rect.y() + theme().size.point_gap, rect.width())
        if is_current:
            painter.fillRect(rect, colour("ink"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour("sunken"))
        paint_point(painter, rect, row, is_current=is_current)
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            _paint_inner_focus(painter, rect)
        painter.restore()


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
        self.setItemDelegate(PointDelegate(self))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._ask(self.currentIndex().row() + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex().row())
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        hair = theme().size.hair
        painter.fillRect(self.viewport().width() - hair, 0, hair, self.viewport().height(), colour("line"))
        painter.end()
        super().paintEvent(event)

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
