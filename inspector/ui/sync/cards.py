# SPDX-License-Identifier: Apache-2.0
"""One card for each destination: how it is doing, what waits for it and until when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.domain.outbox import CERTIFICATE, FOLLOWERS, Cause, OutboxRow, RowState, stopped
from inspector.ui.sync.model import clock_of, destination_name
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.destination_card import Destination, DestinationCard, DestinationState

_ACROSS = 3
_WAITS = (RowState.PENDING, RowState.SENDING)


class DestinationCards(QWidget):
    """The cards side by side, three in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[DestinationCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rows(self, names: Iterable[str], rows: Sequence[OutboxRow]) -> None:
        """Say of each destination how it stands; ``names`` are those that are set, with or without rows."""
        by_name: dict[str, list[OutboxRow]] = {name: [] for name in names}
        for row in rows:
            by_name.setdefault(row.destination, []).append(row)
        self._show([self._destination(name, of_it) for name, of_it in by_name.items()])

    def _show(self, destinations: Sequence[Destination]) -> None:
        for card in self._cards[len(destinations) :]:
            self._grid.removeWidget(card)
            card.deleteLater()
        del self._cards[len(destinations) :]
        for place, one in enumerate(destinations):
            if place < len(self._cards):
                self._cards[place].set_destination(one)
            else:
                self._cards.append(DestinationCard(one))
                self._grid.addWidget(self._cards[place], place // _ACROSS, place % _ACROSS)

    def _destination(self, name: str, rows: Sequence[OutboxRow]) -> Destination:
        waiting = [row for row in rows if row.state in _WAITS]
        state, words = self._state(rows)
        queue = self.tr("{count} wait").format(count=len(waiting)) if waiting else ""
        return Destination(
            destination_name(name), self._carries(rows), state, words, queue, self._next_try(rows)
        )

    def _state(self, rows: Sequence[OutboxRow]) -> tuple[DestinationState, str]:
        parked = sum(row.state is RowState.PARKED for row in rows)
        if stopped(rows):
            return DestinationState.REFUSED, self.tr("Wants a new token")
        if parked:
            return DestinationState.REFUSED, self.tr("{count} refused").format(count=parked)
        if _unanswered(rows):
            return DestinationState.NOT_ANSWERING, ""
        return DestinationState.UP_TO_DATE, ""

    def _carries(self, rows: Sequence[OutboxRow]) -> str:
        kinds = {row.kind for row in rows}
        if kinds <= {CERTIFICATE, *FOLLOWERS}:
            return self.tr("certificates")
        return self.tr("records and events") if kinds & {"record", "events"} else ""

    def _next_try(self, rows: Sequence[OutboxRow]) -> str:
        again = [row.next_at for row in _unanswered(rows)]
        return self.tr("next try {time}").format(time=clock_of(min(again))) if again else ""

    def _on_theme_changed(self) -> None:
        self._grid.setSpacing(theme().space.m)


def _unanswered(rows: Iterable[OutboxRow]) -> list[OutboxRow]:
    return [row for row in rows if row.state is RowState.PENDING and row.cause is Cause.DOWN]
