# SPDX-License-Identifier: Apache-2.0
"""A list of any length: it knows how many rows there are and fetches those that are looked at, by key."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from inspector.domain.record import Outline, RecordRow
from inspector.ui.records import words

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
MOST_PAGES = 60
"""Pages that are kept: some 6,000 rows, whatever the length of the list."""
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole RecordRow, or None while it is fetched."""


class Column(IntEnum):
    """The columns, in their order."""

    NUMBER = 0
    MODEL = 1
    STRIP = 2
    STANDING = 3
    RESULT = 4
    BATTERY = 5
    PERSON = 6
    BEGUN = 7


class RecordModel(QAbstractTableModel):
    """The rows of a list, newest first.

    Signals:
        wanted: a page is looked at that is not here; carries its number.
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._keys: Sequence[int] = ()
        self._pages: dict[int, Sequence[RecordRow]] = {}
        self._asked: set[int] = set()
        self._titles: dict[str, str] = {}
        self._heads = words.heads()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    # ── what is shown ────────────────────────────────────────────────────────

    def show_first(self, rows: Sequence[RecordRow]) -> None:
        """Show the first page of another list; the others are not known yet."""
        self.beginResetModel()
        self._pages = {0: rows} if rows else {}
        self._asked.clear()
        self._keys = (rows[0].key,) if rows else ()
        self._count = len(rows)
        self.endResetModel()

    def show_outline(self, outline: Outline) -> None:
        """Know the whole length, and where each page begins."""
        if outline.keys and self._keys and outline.keys[0] != self._keys[0]:
            self._pages.clear()  # something began meanwhile, so all rows lie one further down
            self._asked.clear()
        self._keys = outline.keys
        if outline.count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, outline.count - 1)
            self._count = outline.count
            self.endInsertRows()
        elif outline.count < self._count:
            self.beginRemoveRows(QModelIndex(), outline.count, self._count - 1)
            self._count = outline.count
            self.endRemoveRows()

    def put_page(self, number: int, rows: Sequence[RecordRow]) -> None:
        """Have the rows of a page; the page that came first goes when there are too many."""
        self._asked.discard(number)
        while len(self._pages) >= MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[number] = rows
        last = min((number + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self._heads) - 1))

    def give_up(self, number: int) -> None:
        """Ask for a page again when it is looked at the next time."""
        self._asked.discard(number)

    def set_titles(self, titles: dict[str, str]) -> None:
        """Name the points in the window's language."""
        self._titles = titles

    def title_of(self, point_id: str) -> str:
        """Give a point's title, its id where nobody has one."""
        return self._titles.get(point_id, point_id)

    def key_of(self, number: int) -> int | None:
        """Give the key at which a page begins, None where that is not known."""
        return self._keys[number] if number < len(self._keys) else None

    def row_at(self, place: int) -> RecordRow | None:
        """Give a row; one that is not here is asked for."""
        number, within = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        return page[within] if within < len(page) else None

    def place_of(self, uid: str) -> int:
        """Give where a row that is here stands, or -1."""
        for number, page in self._pages.items():
            for within, row in enumerate(page):
                if row.uid == uid:
                    return number * PAGE + within
        return -1

    # ── what Qt asks ─────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.BATTERY, Column.BEGUN):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == RECORD_ROLE:
            return self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_at(index.row())
            return words.cell(row, index.column(), self.title_of) if row is not None else ""
        return None

    # ── fetching ─────────────────────────────────────────────────────────────

    def _want(self, number: int) -> None:
        if number not in self._asked and number < len(self._keys):
            self._asked.add(number)
            if not self._asking.isActive():
                self._asking.start()

    def _ask(self) -> None:
        for number in sorted(self._asked):
            self.wanted.emit(number)
