# SPDX-License-Identifier: Apache-2.0
"""The rows that this process is sending, by its monotonic clock: the wall clock may jump.

A row that the outbox shows as claimed and that is not held here was claimed by
a process that is gone: it comes back with the next question.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from inspector.domain.outbox import OutboxRow

if TYPE_CHECKING:
    from inspector.ports import Clock, Outbox


class Claims:
    """Claims rows of one outbox for all lanes of one process. Safe from any thread."""

    def __init__(self, store: Outbox, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._asking = threading.Lock()
        self._lock = threading.Lock()
        self._ends: dict[int, tuple[int, float]] = {}

    def take(self, destination: str, lease_s: float, limit: int) -> Sequence[OutboxRow]:
        """Claim due rows for ``lease_s`` seconds; raises StoreTrouble."""
        with self._asking:  # who asks next must see what this one got
            now = self._clock.now()
            until = now + timedelta(seconds=lease_s)
            rows = self._store.lease(destination, now, until, limit, self._held())
            end = self._clock.monotonic() + lease_s
            with self._lock:
                self._ends.update({row.id: (row.claim, end) for row in rows})
            return rows

    def holds(self, row: OutboxRow) -> bool:
        """Tell whether ``row`` is still ours to send."""
        with self._lock:
            claim, end = self._ends.get(row.id, (-1, 0.0))
        return claim == row.claim and self._clock.monotonic() < end

    def release(self, row: OutboxRow) -> None:
        """Hold a row no longer; another claim of it stays."""
        with self._lock:
            if self._ends.get(row.id, (-1, 0.0))[0] == row.claim:
                del self._ends[row.id]

    def _held(self) -> frozenset[int]:
        now = self._clock.monotonic()
        with self._lock:
            return frozenset(number for number, (_, end) in self._ends.items() if now < end)
