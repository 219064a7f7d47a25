# SPDX-License-Identifier: Apache-2.0
"""The findings of a run as rows: all of them, or those alone that were refused or are open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.ui.verify import words
from inspector.wiring.findings import Finding

Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole Finding."""


class FindingModel(QAbstractListModel):
    """Findings in the order of their items."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Finding] = []
        self._shown: list[int] = []
        self._only_refused = False

    @property
    def only_refused(self) -> bool:
        """Tell whether only what somebody has to look at is shown."""
        return self._only_refused

    def set_only_refused(self, *, is_on: bool) -> None:
        """Show only what was refused or is open, or everything."""
        self.beginResetModel()
        self._only_refused = is_on
        self._shown = [place for place, one in enumerate(self._all) if self._fits(one)]
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._all.clear()
        self._shown.clear()
        self.endResetModel()

    def put(self, findings: Sequence[tuple[int, Finding]]) -> None:
        """Take findings with their places: the next ones, or one that is here and came out otherwise."""
        fresh: list[int] = []
        is_changed = False
        for place, one in findings:
            if place < len(self._all):
                self._all[place] = one
                is_changed = is_changed or place not in fresh
            else:
                self._all.append(one)
                if self._fits(one):
                    fresh.append(len(self._all) - 1)
        if is_changed:
            self.set_only_refused(is_on=self._only_refused)
        elif fresh:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._shown += fresh
            self.endInsertRows()

    def findings(self) -> tuple[Finding, ...]:
        """Give all of them."""
        return tuple(self._all)

    def refused(self) -> int:
        """Count what was refused."""
        return sum(one.is_refused for one in self._all)

    def left_open(self) -> int:
        """Count what no registry could settle."""
        return sum(one.is_open for one in self._all)

    def row_at(self, place: int) -> Finding | None:
        """Give a row that is shown."""
        return self._all[self._shown[place]] if 0 <= place < len(self._shown) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.row_at(index.row())
        if one is None:
            return None
        if role == FINDING_ROLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (words.state_word(one), one.name, words.device(one)) if part)
        return None

    def _fits(self, one: Finding) -> bool:
        return not (one.is_fine and self._only_refused)
