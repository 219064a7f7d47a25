# SPDX-License-Identifier: Apache-2.0
"""Sync: where certificates go, and what waits, was sent or is parked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from inspector.domain.outbox import OutboxRow, RowState
from inspector.services.backoff import Waits
from inspector.ui.desk import Desk, SyncStatus
from inspector.ui.page import Page
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.destination_card import Destination, DestinationCard, DestinationState
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.states import DeliveryState, delivery_word
from inspector.ui.words import say_stored

Index = QModelIndex | QPersistentModelIndex
_STATES = {
    RowState.PENDING: DeliveryState.WAITING,
    RowState.SENDING: DeliveryState.SENDING,
    RowState.DELIVERED: DeliveryState.DONE,
    RowState.PARKED: DeliveryState.PARKED,
    RowState.DROPPED: DeliveryState.DROPPED,
}


class OutboxModel(QAbstractTableModel):
    """The rows of the outbox, newest first; what was claimed before ``since`` another process holds."""

    def __init__(self, parent: QObject | None = None, since: datetime | None = None) -> None:
        super().__init__(parent)
        self._since = since or datetime.now(UTC)
        self._rows: tuple[OutboxRow, ...] = ()
        self._heads = (
            self.tr("State"),
            self.tr("Certificate"),
            self.tr("To"),
            self.tr("Tries"),
            self.tr("Last answer"),
        )

    def set_rows(self, rows: Sequence[OutboxRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(reversed(rows))
        self.endResetModel()

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
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        cells = (
            delivery_word(_STATES[row.state]),
            row.uid,
            row.destination,
            str(row.attempts),
            self._said(row),
        )
        return cells[index.column()]

    def _said(self, row: OutboxRow) -> str:
        held = row.held_until(self._since, Waits().lease_s)
        if held is None:
            return say_stored(row.last_error) or "\u2013"
        words = self.tr("Held by another process until {time}")
        return words.format(time=held.astimezone().strftime("%H:%M:%S"))


class SyncPage(Page):
    """The outbox as the technician sees it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = SyncStatus()
        self._again = self.act(self.tr("Send now"), desk.sync_now, "R")
        self._back = self.act(self.tr("Bench"), self.left.emit, Qt.Key.Key_Escape)
        self.model = OutboxModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("Outbox"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._card = DestinationCard(self._destination())
        self._empty = EmptyState(
            Icon.SYNC,
            self.tr("Nothing waits."),
            self.tr("Certificates go out from here as soon as they are signed."),
        )
        self._rows = QStackedWidget()
        self._rows.addWidget(self._empty)
        self._rows.addWidget(self.table)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._card)
        self._column.addWidget(self._rows, 1)
        desk.sync_changed.connect(self._on_sync)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def title(self) -> str:
        return self.tr("Sync")

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint((self._again,)), KeyHint((self._back,), self.tr("Bench"), trailing=True))

    def _on_sync(self, status: SyncStatus) -> None:
        self._status = status
        self.model.set_rows(status.rows)
        self._rows.setCurrentWidget(self.table if status.rows else self._empty)
        self._card.set_destination(self._destination())
        self._card.setVisible(status.has_destination)
        if status.has_destination:
            sentence = self.tr("Certificates go out from here as soon as they are signed.")
            self._empty.set_text(self.tr("Nothing waits."), sentence)
        else:
            sentence = self.tr(
                "Certificates stay on this bench until there is one. Settings take its address."
            )
            self._empty.set_text(self.tr("No registry is set"), sentence)
        self.titled.emit()

    def _destination(self) -> Destination:
        status = self._status
        waiting = status.count(RowState.PENDING, RowState.SENDING)
        parked = status.count(RowState.PARKED)
        state = DestinationState.NOT_ANSWERING if status.is_offline else DestinationState.UP_TO_DATE
        if parked:
            state = DestinationState.REFUSED
        queue = self.tr("{count} wait").format(count=waiting) if waiting else ""
        return Destination(self.tr("Registry"), self.tr("certificates"), state, "", queue)

    def _on_theme_changed(self) -> None:
        current = theme()
        margin = current.space.xl
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(current.space.m)
        self.table.verticalHeader().setDefaultSectionSize(current.size.sync_row)
        widths = (current.size.rail * 2, current.size.queue, current.size.rail * 2, current.size.rail)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
