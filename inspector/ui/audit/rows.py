# SPDX-License-Identifier: Apache-2.0
"""A table of the auditor's desk: whole rows, painted cell by cell from the tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import colour, paint_rule

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole row."""
Painter = Callable[[QPainter, QRect, Row], None]


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind; ``cells`` gives a row's texts, for what is read aloud."""

    def __init__(
        self, heads: Sequence[str], cells: Callable[[Row], Sequence[str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._cells = cells
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; rows that only changed keep their places and the cursor."""
        is_alike = len(rows) == len(self._rows)
        if not is_alike:
            self.beginResetModel()
        self._rows = tuple(rows)
        if not is_alike:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._heads) - 1))

    def rows(self) -> tuple[Row, ...]:
        """Give what is shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._cells(self._rows[index.row()])[index.column()]
        return None


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Paint a cell with the painter of its column."""

    def __init__(self, painters: Sequence[Painter[Row]], parent: QWidget) -> None:
        super().__init__(parent)
        self._painters = tuple(painters)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, hair, pad = option.rect, theme().size.hair, theme().space.xs
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accentsoft"))
        paint_rule(painter, rect.x(), rect.bottom() + 1 - hair, rect.width())
        self._painters[index.column()](painter, rect.adjusted(pad, 0, -pad, 0), index.data(ROW_ROLE))


class RowTable(QTableView):
    """A table over a RowModel.

    ``widths`` gives the least width of each column and how it shares what is
    left, anew with each rows; ``dropped`` are the columns that a narrow window leaves out, the first first.

    Signals:
        opened: a row was opened by Enter or a second click.
        moved: another row is current; carries its place.
    """

    opened = Signal()
    moved = Signal(int)

    def __init__(
        self,
        name: str,
        model: QAbstractTableModel,
        widths: Callable[[], Sequence[tuple[int, int]]],
        dropped: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widths = widths
        self._dropped = tuple(dropped)
        self._empty: frozenset[int] = frozenset()
        self.setAccessibleName(name)
        self._set_up()
        self.setModel(model)
        model.modelReset.connect(self._share)
        model.dataChanged.connect(self._share)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.activated.connect(lambda _: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.moved.emit(now.row()))

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.viewport().setAutoFillBackground(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def leave_out(self, columns: Iterable[int]) -> None:
        """Leave out columns in which nothing stands."""
        self._empty = frozenset(columns)
        self._share()

    def place(self) -> int:
        """Give the current row, or -1."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Make a row current, as far as there is one."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(max(0, min(place, count - 1)), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.model().rowCount() - 1)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self, *_: object) -> None:
        pad = 2 * theme().space.xs + 2
        every = enumerate(self._widths())
        widths = {at: (least + pad, share) for at, (least, share) in every if at not in self._empty}
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column in self._empty)
        for column in self._dropped:
            if column in widths and sum(least for least, _ in widths.values()) > self.viewport().width():
                del widths[column]
                self.setColumnHidden(column, True)
        free = self.viewport().width() - sum(least for least, _ in widths.values())
        shares = sum(share for _, share in widths.values()) or 1
        for column, (least, share) in widths.items():
            self.setColumnWidth(column, max(2 * pad, least + free * share // shares))

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().size.table_row)
        if self.model() is not None:
            self._share()
        self.viewport().update()
