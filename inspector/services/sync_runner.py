# SPDX-License-Identifier: Apache-2.0
"""Sync in the background of a bench: a thread for each destination, which drains when there is work.

Each destination has its own waits: one that is slow, down or without a token keeps no other.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble, DestinationDown, TokenRefused
from inspector.ports import Cancel
from inspector.services.backoff import backoff_s
from inspector.services.sync import DestinationReport, Sync, SyncReport

if TYPE_CHECKING:
    from inspector.domain.outbox import OutboxRow
    from inspector.ports import Clock
    from inspector.services.lane import OnRow


@dataclass(frozen=True, slots=True)
class _Ears:
    """Who hears of the drains: one word at a time, whichever thread says it."""

    on_row: OnRow | None
    on_report: Callable[[SyncReport], None] | None
    on_trouble: Callable[[BenchTrouble], None] | None
    lock: threading.Lock

    def row(self, row: OutboxRow) -> None:
        with self.lock:
            if self.on_row is not None:
                self.on_row(row)

    def report(self, report: SyncReport) -> None:
        with self.lock:
            if self.on_report is not None:
                self.on_report(report)

    def trouble(self, trouble: BenchTrouble) -> None:
        with self.lock:
            if self.on_trouble is not None:
                self.on_trouble(trouble)


class SyncRunner:
    """Drains when rows are new or due, and leaves a destination that is down alone for a while.

    One that does not take its token is left until somebody says ``send_now``, or
    a new runner begins with a new token. Every callback runs on the runner's
    threads, one at a time: ``on_row`` for each settled row, ``on_report`` after
    each drain of a destination, ``on_trouble`` when the store itself failed.
    """

    def __init__(
        self,
        sync: Sync,
        clock: Clock,
        *,
        on_row: OnRow | None = None,
        on_report: Callable[[SyncReport], None] | None = None,
        on_trouble: Callable[[BenchTrouble], None] | None = None,
        poll_s: float = 15.0,
    ) -> None:
        ears = _Ears(on_row, on_report, on_trouble, threading.Lock())
        self._cancel = Cancel()
        self._ways = [_Way(name, sync, clock, ears, self._cancel, poll_s) for name in sync.names]

    def start(self) -> None:
        """Begin; the first drains start at once."""
        for way in self._ways:
            way.start()

    def wake(self) -> None:
        """Say that there are new rows; destinations that are held stay held. From any thread."""
        for way in self._ways:
            way.wake()

    def send_now(self) -> None:
        """Try every destination at once, also one that was down or wanted a new token. From any thread."""
        for way in self._ways:
            way.send_now()

    def stop(self, timeout_s: float = 1.0) -> bool:
        """Stop within ``timeout_s`` seconds; tell whether all threads ended. A second time does nothing."""
        self._cancel.set()
        self.wake()
        until = time.monotonic() + timeout_s
        ended = [way.join(max(0.0, until - time.monotonic())) for way in self._ways]
        return all(ended)


class _Way:
    """The thread of one destination."""

    def __init__(
        self, name: str, sync: Sync, clock: Clock, ears: _Ears, cancel: Cancel, poll_s: float
    ) -> None:
        self._name = name
        self._sync = sync
        self._clock = clock
        self._ears = ears
        self._cancel = cancel
        self._poll_s = poll_s
        self._wanted = threading.Event()
        self._lock = threading.Lock()
        self._failures = 0
        self._held_until = -math.inf
        self._next_at: datetime | None = None
        self._thread = threading.Thread(target=self._run, name=f"sync {name}", daemon=True)

    def start(self) -> None:
        self._wanted.set()
        self._thread.start()

    def wake(self) -> None:
        self._wanted.set()

    def send_now(self) -> None:
        with self._lock:
            self._failures, self._held_until = 0, -math.inf
        self._wanted.set()

    def join(self, timeout_s: float) -> bool:
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._cancel.is_set:
            self._wanted.wait(self._pause_s())
            self._wanted.clear()
            if self._is_free() and not self._cancel.is_set:
                self._next_at = None
                self._drain()

    def _drain(self) -> None:
        try:
            report = self._sync.drain(self._cancel, self._ears.row, only=(self._name,))
        except BenchTrouble as trouble:
            self._ears.trouble(trouble)
            self._cancel.wait(self._poll_s)
            return
        for one in report.destinations:
            self._learn(one)
        self._ears.report(report)

    def _is_free(self) -> bool:
        with self._lock:
            return self._held_until <= self._clock.monotonic()

    def _learn(self, one: DestinationReport) -> None:
        self._next_at = one.next_at
        with self._lock:
            self._failures = self._failures + 1 if one.trouble is not None else 0
            self._held_until = self._clock.monotonic() + self._hold_s(one)

    def _hold_s(self, one: DestinationReport) -> float:
        """Give the seconds for which the destination is left alone after a drain."""
        if one.trouble is None:
            return 0.0
        if isinstance(one.trouble, TokenRefused):
            return math.inf
        asked = one.trouble.retry_after_s if isinstance(one.trouble, DestinationDown) else None
        return backoff_s(self._failures, self._sync.draw, self._sync.waits, asked)

    def _pause_s(self) -> float:
        """Give the seconds until something may be due; the poll also finds rows that nobody announced."""
        with self._lock:
            held = self._held_until - self._clock.monotonic()
        if held > 0:  # whatever is due before that has to wait for it
            return min(self._poll_s, held)
        if self._next_at is None:
            return self._poll_s
        return max(0.0, min(self._poll_s, (self._next_at - self._clock.now()).total_seconds()))
