# SPDX-License-Identifier: Apache-2.0
"""Sync: where certificates go, and what waits, was sent or is parked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.outbox import OutboxRow, RowState, alike
from inspector.ui.desk import Desk, SyncStatus
from inspector.ui.page import Page
from inspector.ui.sync.cards import DestinationCards
from inspector.ui.sync.cells import OutboxCells
from inspector.ui.sync.model import OutboxModel
from inspector.ui.sync.row_panel import RowPanel
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.services.sync import Sync

_AGAIN = (RowState.PARKED, RowState.PENDING, RowState.DROPPED)
_ASIDE = (RowState.PARKED, RowState.PENDING, RowState.HELD)
"""The rows that a person may send again by themselves."""
_SHOWN = {
    "all": frozenset(RowState),
    "parked": frozenset({RowState.PARKED}),
    "waiting": frozenset({RowState.PENDING, RowState.SENDING, RowState.HELD}),
    "done": frozenset({RowState.DELIVERED, RowState.DROPPED}),
}
"""The states of the rows that are shown, by what a person chose."""
_ROOM_ROWS = 13
"""The height, in rows, that cards, filter, list and panel need."""


class SyncPage(Page):
    """The outbox as the technician sees it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._status = SyncStatus()
        self._chosen = 0
        self._is_marking = False
        self._before: tuple[OutboxRow, ...] = ()
        self._is_for_all = False
        self._again = self.act(self.tr("Send now"), self._on_again, "R")
        self._aside = self.act(self.tr("Put aside"), self._on_aside, "X")
        self._again_all = self.act("", lambda: self._send(self._alike()), "Shift+R")
        self._aside_all = self.act("", lambda: self._ask(is_for_all=True), "Shift+X")
        self._undo = self.act(self.tr("Undo"), self._on_undo, "Z", "Ctrl+Z")
        self._down = self.act(self.tr("Next row"), lambda: self._step(1), Qt.Key.Key_Down, repeats=True)
        self._up = self.act(self.tr("Previous row"), lambda: self._step(-1), Qt.Key.Key_Up, repeats=True)
        self._filter = self.act(self.tr("Filter"), self._on_filter, "F")
        self._back = self.act(self.tr("Bench"), self._on_escape, Qt.Key.Key_Escape)
        self.model = OutboxModel(self)
        self.table = self._made_table()
        self._cards = DestinationCards()
        self.shown = self._made_filter()
        self.shown.set_value("all")
        self.shown.chosen.connect(lambda _: self._show_rows())
        self._set_up = self.act(self.tr("Set up a registry"), self._on_set_up, "S")
        self._empty = EmptyState(
            Icon.SYNC,
            self.tr("Nothing waits."),
            self.tr("Certificates go out from here as soon as they are signed."),
            self._set_up,
        )
        self._allow_set_up()
        self._rows = QStackedWidget()
        self._rows.addWidget(self._empty)
        self._rows.addWidget(self.table)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._cards)
        self._column.addWidget(self.shown)
        self._column.addWidget(self._rows, 1)
        self.panel = RowPanel((self._again, self._aside, self._undo), (self._again_all, self._aside_all))
        self.panel.reason_given.connect(self._on_reason)
        self.panel.left.connect(self.take_keys)
        self._column.addWidget(self.panel)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        desk.sync_changed.connect(self._on_sync)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_chosen()
        if desk.outbox is not None:
            self._on_sync(desk.outbox)

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(OutboxCells(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)  # Tab goes on to the buttons, arrows through the rows
        table.setAccessibleName(self.tr("Outbox"))
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        return table

    def _made_filter(self) -> Segmented:
        return Segmented(
            self.tr("Rows that are shown"),
            (
                Choice("all", self.tr("All")),
                Choice("parked", self.tr("Refused")),
                Choice("waiting", self.tr("Waiting")),
                Choice("done", self.tr("Done")),
            ),
        )

    def title(self) -> str:
        return self.tr("Sync")

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint((self._again,)),
            KeyHint((self._aside,)),
            KeyHint((self._undo,)),
            KeyHint((self._filter,)),
            KeyHint((self._back,), trailing=True),
        )

    def take_over(self, old: Page) -> None:
        if isinstance(old, SyncPage):
            self._go_on(old)
        super().take_over(old)

    def _go_on(self, old: SyncPage) -> None:
        self.shown.set_value(old.shown.value())
        self._before = old._before
        self._on_sync(old._status)
        self.choose(self.model.place_of(old._chosen))
        if old.panel.is_asking:
            self._ask(is_for_all=old._is_for_all)

    def _on_sync(self, status: SyncStatus) -> None:
        self._status = status
        self._allow_set_up()
        self._show_rows()
        self._rows.setCurrentWidget(self.table if status.rows else self._empty)
        self._cards.show_rows(status.destinations, status.rows)
        self._fit()
        if status.has_destination:
            sentence = self.tr("Certificates go out from here as soon as they are signed.")
            self._empty.set_text(self.tr("Nothing waits."), sentence)
        else:
            sentence = self.tr(
                "Certificates stay on this bench until there is one. Settings take its address."
            )
            self._empty.set_text(self.tr("No registry is set"), sentence)
        self.titled.emit()

    def _allow_set_up(self) -> None:
        """Lead to the registry's settings as long as there is none."""
        self._set_up.setEnabled(not self._status.has_destination)
        self._empty.set_offered(is_offered=not self._status.has_destination)

    def _on_set_up(self) -> None:
        self.place_wanted.emit("settings:marketplace")

    # ── the row that is chosen ───────────────────────────────────────────────

    def chosen(self) -> OutboxRow | None:
        """Give the row that is chosen, or None."""
        return self.model.row_at(self.model.place_of(self._chosen))

    def choose(self, place: int) -> None:
        """Choose the row at a place of the table; none where there is none."""
        row = self.model.row_at(place)
        self._chosen = row.id if row is not None else 0
        self._mark()

    def _mark(self) -> None:
        place = self.model.place_of(self._chosen)
        self._is_marking = True
        if place >= 0:
            self.table.selectRow(place)
        else:
            self.table.clearSelection()
        self._is_marking = False
        self._show_chosen()

    def _show_rows(self) -> None:
        """Show the rows that are wanted; one that was chosen stays so as long as it is among them."""
        wanted = _SHOWN[self.shown.value()]
        rows = [row for row in self._status.rows if row.state in wanted]
        self._is_marking = True  # new rows end the table's own choice, not the person's
        self.model.set_rows(rows, self._status.devices)
        self._mark()

    def _on_selected(self) -> None:
        if self._is_marking:
            return
        places = self.table.selectionModel().selectedRows()
        row = self.model.row_at(places[0].row()) if places else None
        self._chosen = row.id if row is not None else 0
        self._show_chosen()

    def _step(self, by: int) -> None:
        last = self.model.rowCount() - 1
        place = self.model.place_of(self._chosen)
        if last >= 0:
            self.choose(max(0, min(last, place + by)) if place >= 0 else 0)

    def _show_chosen(self) -> None:
        row = self.chosen()
        refused = self._status.count(RowState.PARKED)
        self._again.setText(self._again_words(row, refused))
        self._aside.setEnabled(row is not None and row.state in _ASIDE)
        self._undo.setEnabled(self._is_aside_still())
        self._show_alike()
        self._back.setText(self.tr("Choose none") if row is not None else self.tr("Bench"))
        self.panel.show_row(row, self.model, refused)
        self._fit()
        self.titled.emit()

    def _alike(self) -> tuple[OutboxRow, ...]:
        row = self.chosen()
        return alike(row, self._status.rows) if row is not None else ()

    def _show_alike(self) -> None:
        """Offer for all that were refused in the same words what is offered for the row."""
        count = len(self._alike())
        self._again_all.setText(self.tr("Retry all {count} like it").format(count=count))
        self._aside_all.setText(self.tr("Put all {count} aside").format(count=count))
        for action in (self._again_all, self._aside_all):
            action.setEnabled(count > 1)

    def _fit(self) -> None:
        """Let cards and filter go where a row and what to do about it would not fit beside them."""
        has_room = self.panel.isHidden() or self.height() >= _ROOM_ROWS * theme().size.sync_row
        self._cards.setVisible(self._status.has_destination and has_room)
        self.shown.setVisible(bool(self._status.rows) and has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _again_words(self, row: OutboxRow | None, refused: int) -> str:
        if row is not None and row.state in _AGAIN:
            return self.tr("Retry")
        return self.tr("Retry all refused") if row is None and refused else self.tr("Send now")

    def _is_aside_still(self) -> bool:
        meant = {row.id for row in self._before}
        return any(row.id in meant and row.state is RowState.DROPPED for row in self._status.rows)

    def _on_filter(self) -> None:
        """Show the next kind of rows, round."""
        kinds = list(_SHOWN)
        self.shown.set_value(kinds[(kinds.index(self.shown.value()) + 1) % len(kinds)])
        self._show_rows()

    def _on_escape(self) -> None:
        if self.chosen() is not None:
            self.choose(-1)
        else:
            self.left.emit()

    # ── what is done with it ─────────────────────────────────────────────────

    def _on_again(self) -> None:
        row = self.chosen()
        if row is not None:
            rows = [row] if row.state in _AGAIN else []
        else:
            rows = [one for one in self._status.rows if one.state is RowState.PARKED]
        if rows:
            self._send(rows)
        else:
            self._desk.sync_now()

    def _send(self, rows: Sequence[OutboxRow]) -> None:
        self._desk.change_outbox(lambda sync, by: sync.retry_all(rows, by), otherwise=self._on_trouble)

    def _on_aside(self) -> None:
        self._ask(is_for_all=False)

    def _ask(self, *, is_for_all: bool) -> None:
        if self.chosen() is not None:
            self._is_for_all = is_for_all
            self.panel.ask((self._aside_all if is_for_all else self._aside).text())

    def _on_reason(self, reason: str) -> None:
        row = self.chosen()
        if row is None:
            return
        rows = self._alike() if self._is_for_all else (row,)
        self._desk.change_outbox(
            lambda sync, by: _dropped(sync, rows, reason, by),
            lambda _: self._on_dropped(rows),
            self._on_trouble,
        )

    def _on_dropped(self, before: tuple[OutboxRow, ...]) -> None:
        self._before = before
        self.panel.leave()
        self._show_chosen()

    def _on_undo(self) -> None:
        before, self._before = self._before, ()
        if before:
            self._desk.change_outbox(
                lambda sync, by: sync.take_back_all(before, by), otherwise=self._on_trouble
            )

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self.panel.say(trouble_words(trouble))

    def _on_theme_changed(self) -> None:
        current = theme()
        margin = current.space.xl
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(current.space.m)
        self.table.verticalHeader().setDefaultSectionSize(current.size.sync_row)
        self._rows.setMinimumHeight(3 * current.size.sync_row // 2)  # the hidden empty state asks for more
        widths = (
            current.size.rail * 2,
            current.size.queue,
            current.size.rail * 2,
            current.size.rail * 3 // 2,
            current.size.rail * 2,
        )
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)


def _dropped(sync: Sync, rows: Sequence[OutboxRow], reason: str, by: Person) -> None:
    """Put one aside, which says why where it cannot be, or all that still can be."""
    if len(rows) == 1:
        sync.drop(rows[0].id, reason, by)
    else:
        sync.drop_all(rows, reason, by)
