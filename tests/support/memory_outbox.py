# SPDX-License-Identifier: Apache-2.0
"""An outbox in memory that keeps the port's promises, and a clock that a test turns."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from inspector.domain.event import AuditEvent
from inspector.domain.outbox import Delivery, OutboxRow, RowState

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_UNFINISHED = (RowState.PENDING, RowState.SENDING, RowState.PARKED)


class TestClock:
    """A clock that stands until it is moved."""

    __test__ = False

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def move(self, seconds: float) -> None:
        self._now += timedelta(milliseconds=round(seconds * 1000))
        self._monotonic += max(0.0, seconds)


class MemoryOutbox:
    """``inspector.ports.Outbox`` in a list; ``events`` is what was written beside rows."""

    def __init__(self) -> None:
        self._rows: list[OutboxRow] = []
        self._lock = threading.Lock()
        self.events: list[AuditEvent] = []
        self.settled: list[OutboxRow] = []

    def add(self, deliveries: Sequence[Delivery], at: datetime) -> None:
        with self._lock:
            for one in deliveries:
                number = len(self._rows) + 1
                self._rows.append(
                    OutboxRow(number, one.uid, one.destination, one.kind, one.body, RowState.PENDING, 0, at)
                )

    def lease(self, destination: str, now: datetime, until: datetime, limit: int) -> Sequence[OutboxRow]:
        with self._lock:
            due = [row for row in self._rows if self._is_due(row, destination, now)][:limit]
            claimed = [replace(row, state=RowState.SENDING, claimed_until=until) for row in due]
            for row in claimed:
                self._rows[row.id - 1] = row
            return claimed

    def _is_due(self, row: OutboxRow, destination: str, now: datetime) -> bool:
        if row.destination != destination or self._waits_for_another(row):
            return False
        if row.state is RowState.PENDING:
            return row.next_at <= now
        return row.state is RowState.SENDING and row.claimed_until is not None and row.claimed_until <= now

    def _waits_for_another(self, row: OutboxRow) -> bool:
        return any(
            one.uid == row.uid and one.destination == row.destination and one.state in _UNFINISHED
            for one in self._rows[: row.id - 1]
        )

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        with self._lock:
            if self._rows[row.id - 1].claimed_until != row.claimed_until:
                return False
            self._rows[row.id - 1] = replace(row, claimed_until=None)
            self.settled.append(row)
            if event is not None:
                self.events.append(event)
            return True

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        with self._lock:
            return self._rows[row_id - 1] if 0 < row_id <= len(self._rows) else None

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        with self._lock:
            return [row for row in self._rows if not uid or row.uid == uid]
