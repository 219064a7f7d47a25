# SPDX-License-Identifier: Apache-2.0
"""Show hubs: ports in their physical order, moved through by arrows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.fold_line import FoldLine
from inspector.ui.widgets.reading_clock import reading_clock
from inspector.ui.widgets.states import DeviceState
from inspector.ui.widgets.text import Text, body_strong
from inspector.ui.widgets.tile_painting import ROUND_EVERY_S, TileDelegate
from inspector.ui.widgets.tiles import (
    Index,
    TileData,
    TileModel,
    TileSize,
    even_columns,
    tile_size_for,
)

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class HubData:
    """One hub: a stable id, its name, its ports in their physical order.

    ``folded`` says what is folded away here (empty: nothing is), ``is_open``
    that it is shown all the same.
    """

    id: str
    name: str
    tiles: tuple[TileData, ...]
    folded: str = ""
    is_open: bool = False


class HubView(QListView):
    """The tiles of one hub. It is as high as its rows; a page scrolls, not the hub.

    Signals:
        opened: Enter or a click on a tile; carries the slot. Empty ports do not open.
        slot_changed: the focus stands on another slot; carries it.
        left_over: an arrow went past the first (-1) or last (+1) row; carries that and the column.
    """

    opened = Signal(str)
    slot_changed = Signal(str)
    left_over = Signal(int, int)

    paints_own_focus = True

    def __init__(self, model: TileModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = model
        self._delegate = TileDelegate(self)
        self._late: list[QRect] = []
        self._counts: list[int] = []
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.clicked.connect(self._open)
        model.modelReset.connect(self._settle)
        model.dataChanged.connect(self._on_data_changed)
        reading_clock().ticked.connect(self._on_ticked)
        theme_source().changed.connect(self._settle)

    def set_tile_size(self, size: TileSize, counts: Sequence[int] = ()) -> None:
        """Show large, medium or small tiles; ``counts`` are the ports of every hub that stands in line."""
        if size is self._delegate.tile_size and list(counts) == self._counts:
            return
        self._delegate.tile_size, self._counts = size, list(counts)
        self._settle()

    def current_slot(self) -> str:
        """Return the slot that the focus stands on; empty when none."""
        index = self.currentIndex()
        return self._tiles.tile(index.row()).slot if index.isValid() else ""

    def focus_slot(self, slot: str) -> bool:
        """Put the focus on a slot; return whether this hub has it."""
        row = self._tiles.row_of(slot)
        if row < 0:
            return False
        self._go(row)
        return True

    def enter(self, column: int, step: int) -> None:
        """Take the focus from the hub before (step 1) or after (step -1), in that column."""
        count = self._tiles.rowCount()
        columns = self._columns()
        first = 0 if step > 0 else (count - 1) // columns * columns
        self._go(min(first + column, count - 1))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._wanted_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._move(*_STEPS[key])
        elif key in _OPENING:
            self._open(self.currentIndex())
        else:
            # Letters are the page's keys, not a search in the list.
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._tiles.rowCount():
            self._go(0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.slot_changed.emit(self._tiles.tile(current.row()).slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_grid()
        self.setFixedHeight(self._wanted_height())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not tile by tile through Qt: each of its calls into Python would queue up behind the ports' threads.
        painter, region = QPainter(self.viewport()), event.region()
        current = self.currentIndex().row() if self.hasFocus() else -1
        is_coming = bool(self._late)
        self._delegate.begin()
        for row, tile in enumerate(self._tiles.tiles()):
            cell = self.visualRect(self._tiles.index(row))
            if region.intersects(cell):
                is_new = self._delegate.paint_tile(painter, cell, tile, has_focus=row == current)
                if not is_new:
                    self._late.append(cell)
        painter.end()
        if self._late and not is_coming:
            QTimer.singleShot(ceil(ROUND_EVERY_S * 1000), self, self._paint_late)

    def _paint_late(self) -> None:
        """Ask for what the last round had no time for."""
        late, self._late = self._late, []
        for cell in late:
            self.viewport().update(cell)

    def _move(self, across: int, down: int) -> None:
        columns = self._columns()
        row, count = max(0, self.currentIndex().row()), self._tiles.rowCount()
        target = row + across + down * columns
        if 0 <= target < count:
            self._go(target)
        elif down:
            self.left_over.emit(down, row % columns)

    def _go(self, row: int) -> None:
        index = self._tiles.index(row)
        if index == self.currentIndex():  # it stands there already, but the focus may come from another hub
            self.slot_changed.emit(self._tiles.tile(row).slot)
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (tile := self._tiles.tile(index.row())).state is not None:
            self.opened.emit(tile.slot)

    def _columns(self) -> int:
        return even_columns(self._delegate.tile_size.columns(self.viewport().width()), self._counts)

    def _cell_height(self) -> int:
        return self._delegate.tile_size.height() + theme().space.s

    def _wanted_height(self) -> int:
        rows = -(-self._tiles.rowCount() // self._columns())
        return rows * self._cell_height()

    def _set_grid(self) -> None:
        # The view wraps before a cell that would touch its edge.
        width = (self.viewport().width() - 1) // self._columns()
        self._delegate.cell = QSize(max(1, width), self._cell_height())
        self.setGridSize(self._delegate.cell)

    def _settle(self) -> None:
        self._set_grid()
        self.setFixedHeight(self._wanted_height())
        self._listen()
        self.viewport().update()

    def _on_data_changed(self) -> None:
        self._listen()

    def _listen(self) -> None:
        reading = any(tile.state is DeviceState.READING for tile in self._tiles.tiles())
        reading_clock().listen(self, reading)

    def _on_ticked(self) -> None:
        if not self.isVisible():
            return
        for row, tile in enumerate(self._tiles.tiles()):
            if tile.state is DeviceState.READING:
                cell = self.visualRect(self._tiles.index(row))
                if cell not in self._late:  # it is painted whole, and soon
                    self.viewport().update(self._delegate.reading_icon_rect(cell, tile))


class Hub(QWidget):
    """One hub with its heading, name and how many ports are in use, and the line of what is folded away.

    Signals:
        fold_wanted: what is folded away is to be shown, or hidden again; carries the hub's id.
    """

    fold_wanted = Signal(str)

    def __init__(self, data: HubData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TileModel(self)
        self._name = Text(data.name, body_strong)
        self._use = Text("", lambda kind: kind.table, "ink3")
        self.view = HubView(self.model, data.name)
        self.fold = FoldLine()
        self.fold.clicked.connect(lambda: self.fold_wanted.emit(data.id))
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addWidget(self._use)
        head.addStretch()
        self._head = head
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        # At the top even while the hub is still as high as it was: a tile must not move under a finger.
        self._column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.model.dataChanged.connect(self._count)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_data(data)

    def show_data(self, data: HubData) -> None:
        """Show the hub's ports as they are now."""
        self._name.setText(data.name)
        self.fold.set_words(data.folded, is_open=data.is_open)
        self.model.set_tiles(data.tiles)
        self._count()

    def _count(self) -> None:
        used, all_ports = self.model.ports_in_use(), self.model.rowCount()
        text = self.tr("{used} of {total} ports in use").format(used=used, total=all_ports)
        self._use.setText(text)

    def _on_theme_changed(self) -> None:
        space = theme().space
        above = space.xxs if theme().compact else space.xs
        self._head.setContentsMargins(space.s // 2, above, space.s // 2, 0)
        self._head.setSpacing(space.s)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)


class BenchHubs(QScrollArea):
    """All hubs of the bench, one under the other, as one field of tiles.

    The tiles' size follows the number of ports in use; arrows walk from hub
    to hub; the focused tile is always scrolled into sight.

    Signals:
        opened: a device is to be opened; carries its slot.
        slot_changed: the focus stands on another slot; carries it.
        fold_wanted: what a hub has folded away is to be shown or hidden; carries the hub's id.
    """

    opened = Signal(str)
    slot_changed = Signal(str)
    fold_wanted = Signal(str)

    paints_own_focus = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hubs: dict[str, Hub] = {}
        self._slot = ""
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addStretch()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Ports"))
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_hubs(self, hubs: Sequence[HubData]) -> None:
        """Show these hubs; what is there already only changes."""
        if [hub.id for hub in hubs] != list(self._hubs):
            self._rebuild(hubs)
        for hub in hubs:
            self._hubs[hub.id].show_data(hub)
        self._fit_tiles()

    def update_tile(self, tile: TileData) -> None:
        """Change one port; KeyError when no hub has its slot."""
        self.update_tiles((tile,))

    def update_tiles(self, tiles: Sequence[TileData]) -> None:
        """Change some ports; KeyError when no hub has the slot of one."""
        for tile in tiles:
            self._hub_of(tile.slot).model.update_tile(tile)
        self._fit_tiles()

    def _hub_of(self, slot: str) -> Hub:
        for hub in self._hubs.values():
            if hub.model.row_of(slot) >= 0:
                return hub
        raise KeyError(slot)

    def current_slot(self) -> str:
        """Return the slot that the focus stands, or last stood, on; empty when none."""
        return self._slot

    def focus_slot(self, slot: str) -> bool:
        """Put the focus on a slot, wherever it is; return whether there is one."""
        return any(hub.view.focus_slot(slot) for hub in self._hubs.values())

    def _rebuild(self, hubs: Sequence[HubData]) -> None:
        for old in self._hubs.values():
            self._column.removeWidget(old)
            old.deleteLater()
        self._hubs = {}
        for place, data in enumerate(hubs):
            hub = Hub(data)
            hub.view.opened.connect(self.opened)
            hub.view.slot_changed.connect(self._on_slot_changed)
            hub.view.left_over.connect(self._on_left_over)
            hub.fold_wanted.connect(self.fold_wanted)
            self._hubs[data.id] = hub
            self._column.insertWidget(place, hub)

    def _fit_tiles(self) -> None:
        size = tile_size_for(sum(hub.model.ports_in_use() for hub in self._hubs.values()))
        counts = [hub.model.rowCount() for hub in self._hubs.values()]
        for hub in self._hubs.values():
            hub.view.set_tile_size(size, counts)

    def _on_left_over(self, step: int, column: int) -> None:
        views = [hub.view for hub in self._hubs.values() if hub.model.rowCount()]
        sender = self.sender()
        place = next((at for at, view in enumerate(views) if view is sender), -1)
        if 0 <= place + step < len(views):
            views[place + step].enter(column, step)

    def _on_slot_changed(self, slot: str) -> None:
        self._slot = slot
        for hub in self._hubs.values():
            row = hub.model.row_of(slot)
            if row >= 0:
                cell = hub.view.visualRect(hub.model.index(row))
                at = hub.view.viewport().mapTo(self._content, cell.center())
                self.ensureVisible(at.x(), at.y(), 0, cell.height() // 2)
        self.slot_changed.emit(slot)

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.l - space.s // 2
        between = 0 if theme().compact else space.xxs
        self._column.setContentsMargins(side, 0 if theme().compact else space.s, side, between)
        self._column.setSpacing(between)
