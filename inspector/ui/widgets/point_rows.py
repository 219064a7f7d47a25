# SPDX-License-Identifier: Apache-2.0
"""The points of a checklist as rows: number, name, state and value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.states import StripState, point_word
from inspector.ui.widgets.tiles import Index

POINT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole PointRow."""


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
    def place_in_list(self) -> tuple[str, bool, bool]:
        """What makes the list another one, rather than the row: which row it is, and the room around it."""
        return self.id, self.gap_after, self.rule_before

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
        if [row.place_in_list for row in rows] == [row.place_in_list for row in self._rows]:
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
