# SPDX-License-Identifier: Apache-2.0
"""An outbox in memory that keeps the port's promises, and a clock that a test turns."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from inspector.domain.event import AuditEvent
from inspector.domain.outbox import LONGEST_WAIT, REVIEW, Delivery, OutboxRow, RowState

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

    def set_wall(self, now: datetime) -> None:
        """Set the clock on the wall as a person does: no time passes."""
        self._now = now

    def move(self, seconds: float) -> None:
        self._now += timedelta(milliseconds=round(seconds * 1000))
        self._monotonic += max(0.0, seconds)


class MemoryOutbox:
    """``inspector.ports.Outbox`` in a list; ``events`` is what was written beside rows."""

    def __init__(self) -> None:
        self._rows: list[OutboxRow] = []
        self._firsts: dict[str, str] = {}
        self._lock = threading.Lock()
        self.events: list[AuditEvent] = []
        self.settled: list[OutboxRow] = []

    def add(self, deliveries: Sequence[Delivery], at: datetime) -> None:
        with self._lock:
            for one in deliveries:
                first = self._firsts.get(one.supersedes, one.supersedes) or one.uid
                self._firsts.setdefault(one.uid, first)
                number = len(self._rows) + 1
                state = RowState.DROPPED if one.is_aside else RowState.PENDING
                self._rows.append(
                    OutboxRow(number, one.uid, one.destination, one.kind, one.body, state, 0, at)
                )

    def lease(
        self,
        destination: str,
        now: datetime,
        until: datetime,
        limit: int,
        held: Collection[int] | None = None,
    ) -> Sequence[OutboxRow]:
        def is_over(row: OutboxRow) -> bool:
            assert row.claimed_until is not None
            return not now < row.claimed_until <= until if held is None else row.id not in held

        with self._lock:
            mine = [row for row in self._rows if row.destination == destination]
            wanted = [
                row
                for row in mine
                if (row.state is RowState.PENDING and _is_wanted(row, now))
                or (row.state is RowState.SENDING and is_over(row))
            ]
            free = [row for row in wanted if not self._waits_for_another(row, mine)]
            due = sorted(free, key=lambda row: (row.attempts, row.id))[:limit]
            claimed = [
                replace(row, state=RowState.SENDING, claimed_until=until, claim=row.claim + 1) for row in due
            ]
            for row in claimed:
                self._rows[row.id - 1] = row
            return claimed

    def _waits_for_another(self, row: OutboxRow, mine: Sequence[OutboxRow]) -> bool:
        first = self._firsts[row.uid]
        return any(
            one.id < row.id
            and one.state in _UNFINISHED
            and one.kind != REVIEW
            and self._firsts[one.uid] == first
            for one in mine
        )

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        with self._lock:
            known = self._rows[row.id - 1]
            if (known.claim, known.claimed_until) != (row.claim, row.claimed_until):
                return False
            self._rows[row.id - 1] = replace(row, claimed_until=None)
            self.settled.append(row)
            if event is not None:
                self.events.append(event)
            return True

    def settle_all(self, changes: Sequence[tuple[OutboxRow, AuditEvent | None]]) -> Sequence[bool]:
        return [self.settle(row, event) for row, event in changes]

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        with self._lock:
            return self._rows[row_id - 1] if 0 < row_id <= len(self._rows) else None

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        with self._lock:
            return [row for row in self._rows if not uid or row.uid == uid]


def _is_wanted(row: OutboxRow, now: datetime) -> bool:
    return not row.attempts or row.next_at <= now or row.next_at > now + LONGEST_WAIT
