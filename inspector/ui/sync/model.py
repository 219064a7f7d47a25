# SPDX-License-Identifier: Apache-2.0
"""The rows of the outbox as a table: where each stands, whose certificate it is, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inspector.domain.outbox import REVIEW, VOID, Cause, OutboxDevice, OutboxRow, RowState
from inspector.services.backoff import Waits
from inspector.ui.models.scenes import grouped_imei
from inspector.ui.widgets.states import DeliveryState, delivery_word
from inspector.ui.words import say_stored

Index = QModelIndex | QPersistentModelIndex
STATE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the row's ``DeliveryState``."""
STATE_COLUMN, TRIES_COLUMN = 0, 3
_STATES = {
    RowState.PENDING: DeliveryState.WAITING,
    RowState.SENDING: DeliveryState.SENDING,
    RowState.DELIVERED: DeliveryState.DONE,
    RowState.PARKED: DeliveryState.PARKED,
    RowState.DROPPED: DeliveryState.DROPPED,
    RowState.HELD: DeliveryState.HELD,
}


def clock_of(at: datetime) -> str:
    """Give a time of today as a clock on the wall shows it."""
    return at.astimezone().strftime("%H:%M:%S")


def destination_name(destination: str) -> str:
    """Name a destination as the window does: others have the name that the shop gave them."""
    return QCoreApplication.translate("SyncPage", "Registry") if destination == "registry" else destination


class OutboxModel(QAbstractTableModel):
    """The rows of the outbox, newest first; what was claimed before ``since`` another process holds."""

    def __init__(self, parent: QObject | None = None, since: datetime | None = None) -> None:
        super().__init__(parent)
        self._since = since or datetime.now(UTC)
        self._rows: tuple[OutboxRow, ...] = ()
        self._devices: Mapping[str, OutboxDevice] = {}
        self._heads = (
            self.tr("State"),
            self.tr("Device"),
            self.tr("To"),
            self.tr("Tries"),
            self.tr("Next try"),
            self.tr("Last answer"),
        )

    def set_rows(self, rows: Sequence[OutboxRow], devices: Mapping[str, OutboxDevice] | None = None) -> None:
        """Show these rows; ``devices`` by the certificate's uid."""
        self.beginResetModel()
        self._rows = tuple(reversed(rows))
        self._devices = devices or {}
        self.endResetModel()

    def row_at(self, place: int) -> OutboxRow | None:
        """Give the row at a place of the table, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: int) -> int:
        """Give where a row stands in the table; -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), -1)

    def device(self, row: OutboxRow) -> str:
        """Say whose certificate a row brings: model and number; its uid where nobody knows the device."""
        one = self._devices.get(row.uid, OutboxDevice())
        number = grouped_imei(one.imei) if one.imei else one.serial
        words = ", ".join(part for part in (one.model, number) if part) or row.uid
        said = {
            VOID: QCoreApplication.translate("Standing", "Void"),
            REVIEW: QCoreApplication.translate("Standing", "Countersigned"),
        }
        return f"{words} ({said[row.kind]})" if row.kind in said else words

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
        row = self._rows[index.row()]
        if role == STATE_ROLE:
            return _STATES[row.state]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (
            delivery_word(_STATES[row.state]),
            self.device(row),
            destination_name(row.destination),
            str(row.attempts),
            self.then(row),
            self.said(row),
        )
        return cells[index.column()]

    def then(self, row: OutboxRow) -> str:
        """Say when a row is tried again, or what it waits for; empty for one that is done with."""
        if row.state is RowState.PARKED:
            return self.tr("when you say")
        if row.state is not RowState.PENDING or not row.attempts:
            return ""
        if row.cause is Cause.TOKEN:
            return self.tr("with a new token")
        return clock_of(row.next_at)

    def said(self, row: OutboxRow) -> str:
        """Say what became of a row last, or who holds it."""
        held = row.held_until(self._since, Waits().lease_s)
        if held is None:
            return say_stored(row.last_error) or "\u2013"
        words = self.tr("Held by another process until {time}")
        return words.format(time=clock_of(held))
