# SPDX-License-Identifier: Apache-2.0
"""Show what needs a person, in the order of work: the first one large, then the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import Type, TypeRole
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.painting import RIGHT, colour, lines, paint_card, paint_focus, paint_line
from inspector.ui.widgets.states import DeviceState, look, waiting_text
from inspector.ui.widgets.text import Rule, Text, label
from inspector.ui.widgets.tiles import Index

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole QueueItem."""


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One thing that waits for a person.

    ``verb`` says what to do (``Feel the vibration``), ``model`` in what,
    ``line`` more of it, ``waiting_s`` since when.
    """

    slot: str
    state: DeviceState
    verb: str
    model: str = ""
    line: str = ""
    waiting_s: int | None = None

    @property
    def sentence(self) -> str:
        """What the row says, in words."""
        return ", ".join(part for part in (self.slot, self.verb, self.model, self.line) if part)


class QueueModel(QAbstractListModel):
    """The queue's rows, in the order of work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[QueueItem, ...] = ()

    def set_items(self, items: Sequence[QueueItem]) -> None:
        """Show these; when only times changed, the rows stay."""
        new = tuple(items)
        if [item.slot for item in new] == [item.slot for item in self._items]:
            self._items = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._items = new
        self.endResetModel()

    def item(self, row: int) -> QueueItem:
        """Return the item at a row."""
        return self._items[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.sentence
        return None


class _QueueDelegate(QStyledItemDelegate):
    def __init__(self, first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = first

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme().size.queue_row + theme().space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        reach = theme().size.focus_width + theme().size.focus_gap
        rect = option.rect.adjusted(reach, theme().space.xxs, -reach, -theme().space.xxs)
        painter.save()
        edge_width = theme().size.heavy if self._first else theme().size.hair
        paint_card(painter, rect, edge="ink" if self._first else "line", width=edge_width)
        _paint_item(painter, rect, index.data(ITEM_ROLE))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect)
        painter.restore()


def _paint_item(painter: QPainter, rect: QRect, item: QueueItem) -> None:
    current = theme()
    pad = current.space.s
    slot = QRect(rect.x() + pad, rect.y(), current.size.icon * 2 + 2, rect.height())
    paint_line(painter, slot, item.slot, current.type.slot, "ink")
    left = slot.right() + current.space.xs
    right = rect.right() - pad + 1
    time = "" if item.waiting_s is None else waiting_text(item.waiting_s)
    words = QRect(left, rect.y(), right - left - text_width(current.type.clock, time) - current.space.xs, 0)
    texts = _item_lines(item, words.width() - current.size.icon_small - current.space.xs)
    height = sum(role_line for _, role_line, _ in texts)
    y = rect.y() + (rect.height() - height) // 2
    _paint_verb_icon(painter, QPoint(left, y), item)
    if time:
        row = QRect(left, y, right - left, current.type.body.line)
        paint_line(painter, row, time, current.type.clock, "ink2", RIGHT)
    for text, line, is_verb in texts:
        indent = current.size.icon_small + current.space.xs if is_verb else 0
        row = QRect(left + indent, y, (words.width() if is_verb else right - left) - indent, line)
        role = current.type.body_strong if is_verb else current.type.table
        paint_line(painter, row, text, role, "ink" if is_verb else "ink2")
        y += line


def _item_lines(item: QueueItem, verb_width: int) -> list[tuple[str, int, bool]]:
    """Return text, line height and whether it is the verb, for at most three lines."""
    current = theme()
    verb = lines(current.type.body_strong, item.verb, verb_width, 2)
    rows = [(line, current.type.body.line, True) for line in verb]
    rest = [text for text in (item.model, item.line) if text]
    if len(verb) > 1 and len(rest) > 1:
        rest = [" · ".join(rest)]
    return rows + [(text, current.type.table.line, False) for text in rest]


def _paint_verb_icon(painter: QPainter, top_left: QPoint, item: QueueItem) -> None:
    current = theme()
    appearance = look(item.state)
    edge = current.size.icon_small
    top = top_left + QPoint(0, (current.type.body.line - edge) // 2)
    paint_icon(painter, top, appearance.icon, current.colours.named(appearance.ink), edge, 2.0)


class QueueList(QListView):
    """Rows of the queue; a click or Enter opens one.

    Signals:
        opened: carries the slot.
    """

    opened = Signal(str)

    paints_own_focus = True

    def __init__(self, model: QueueModel, parent: QWidget | None = None, *, first: bool = False) -> None:
        super().__init__(parent)
        self._items = model
        self.setModel(model)
        self.setItemDelegate(_QueueDelegate(first, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._items.item(index.row()).slot)


def _tally_role(kind: Type) -> TypeRole:
    return kind.small if theme().compact else kind.table


class QueuePanel(QWidget):
    """The column at the bench's left: what needs a person, and how the day goes.

    ``open_next`` is the page's action behind the button between the first
    item and the rest.

    Signals:
        opened: a device is to be opened; carries its slot.
    """

    opened = Signal(str)

    def __init__(self, open_next: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_model, self._rest_model = QueueModel(self), QueueModel(self)
        self._first = QueueList(self._first_model, first=True)
        self._rest = QueueList(self._rest_model)
        self._title = Text(self.tr("Needs you"), lambda kind: kind.heading)
        self._count = Text("", ink="ink3")
        self._empty = Text(self.tr("No device waits for you."), ink="ink2", wrap=True)
        self._then = Text(self.tr("Then"), label, "ink3")
        self._button = ActionButton(open_next, ButtonKind.PRIMARY)
        self._tally = QGridLayout()
        self._figures: tuple[tuple[str, str], ...] = ()
        self._rule = Rule()
        self._rule.hide()
        self._first.setAccessibleName(self.tr("Next that needs you"))
        self._rest.setAccessibleName(self.tr("Then"))
        for rows in (self._first, self._rest):
            rows.opened.connect(self.opened)
        self._lay_out()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_items((), 0)

    def set_items(self, items: Sequence[QueueItem], devices: int) -> None:
        """Show what waits, most urgent first; ``devices`` is how many are plugged in."""
        self._first_model.set_items(items[:1])
        self._rest_model.set_items(items[1:])
        count = self.tr("{waiting} of {devices}").format(waiting=len(items), devices=devices)
        self._count.setText(count if devices else "")
        self._first.setVisible(bool(items))
        # It keeps its place for the next ones; until then the keyboard has nothing to do there.
        policy = Qt.FocusPolicy.StrongFocus if len(items) > 1 else Qt.FocusPolicy.NoFocus
        self._rest.setFocusPolicy(policy)
        self._empty.setVisible(not items)
        self._button.setVisible(bool(items))
        self._then.setVisible(len(items) > 1)

    def set_tally(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show the day's figures, name and value, two side by side."""
        if tuple(figures) == self._figures:
            return
        self._figures = tuple(figures)
        while (old := self._tally.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        for place, (name, value) in enumerate(figures):
            row, column = divmod(place, 2)
            self._tally.addWidget(Text(name, _tally_role, "ink2"), row, column * 3)
            figure = Text(value, lambda kind: kind.clock)
            self._tally.addWidget(figure, row, column * 3 + 1, Qt.AlignmentFlag.AlignRight)
        self._rule.setVisible(bool(figures))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hair = theme().size.hair
        painter.fillRect(QRect(self.width() - hair, 0, hair, self.height()), colour("line"))
        painter.end()

    def _lay_out(self) -> None:
        reach = theme().size.focus_width + theme().size.focus_gap
        head = QHBoxLayout()
        head.setContentsMargins(reach, 0, reach, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count)
        button = QHBoxLayout()
        button.setContentsMargins(reach, 0, reach, 0)
        button.addWidget(self._button)
        self._then.setContentsMargins(reach, 0, reach, 0)
        self._empty.setContentsMargins(reach, 0, reach, 0)
        self._tally.setContentsMargins(reach, 0, reach, 0)
        self._tally.setColumnStretch(0, 1)
        self._tally.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._first)
        column.addWidget(self._empty)
        column.addLayout(button)
        column.addWidget(self._then)
        column.addWidget(self._rest, 1)
        column.addWidget(self._rule)
        column.addLayout(self._tally)
        self._column = column

    def _on_theme_changed(self) -> None:
        current = theme()
        self.setFixedWidth(current.size.queue)
        side = current.space.m - current.size.focus_width - current.size.focus_gap
        self._column.setContentsMargins(side, current.space.m, side, current.space.m)
        self._column.setSpacing(current.space.xs)
        self._tally.setHorizontalSpacing(current.space.xs)
        self._tally.setColumnMinimumWidth(2, 0 if current.compact else current.space.m)
        self._first.setFixedHeight(current.size.queue_row + current.space.xs)
