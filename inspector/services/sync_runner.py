# SPDX-License-Identifier: Apache-2.0
"""Sync in the background of a bench: one thread that drains when there is something to do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble, DestinationDown, TokenRefused
from inspector.ports import Cancel
from inspector.services.backoff import backoff_s
from inspector.services.lane import OnRow
from inspector.services.sync import DestinationReport, Sync, SyncReport

if TYPE_CHECKING:
    from inspector.ports import Clock


@dataclass(frozen=True, slots=True)
class _Hold:
    """A destination that is left alone until a moment of the monotonic clock."""

    failures: int
    until: float


class SyncRunner:
    """Drains when rows are new or due, and leaves a destination that is down alone for a while.

    Every callback runs on the runner's threads: ``on_row`` for each settled
    row, ``on_report`` after each drain that served a destination, ``on_trouble``
    when the store itself failed.
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
        self._sync = sync
        self._clock = clock
        self._on_row = on_row
        self._on_report = on_report
        self._on_trouble = on_trouble
        self._poll_s = poll_s
        self._cancel = Cancel()
        self._wanted = threading.Event()
        self._lock = threading.Lock()
        self._holds: dict[str, _Hold] = {}
        self._next_at: datetime | None = None
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin; the first drain starts at once."""
        self._wanted.set()
        self._thread.start()

    def wake(self) -> None:
        """Say that there are new rows; destinations that are held stay held. From any thread."""
        self._wanted.set()

    def send_now(self) -> None:
        """Try every destination at once, also one that was down or wanted a new token. From any thread."""
        with self._lock:
            self._holds.clear()
        self._wanted.set()

    def stop(self, timeout_s: float = 1.0) -> bool:
        """Stop within ``timeout_s`` seconds; tell whether the thread ended. A second time does nothing."""
        self._cancel.set()
        self._wanted.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._cancel.is_set:
            self._wanted.wait(self._pause_s())
            self._wanted.clear()
            self._next_at = None
            free = self._free()
            if free and not self._cancel.is_set:
                self._drain(free)

    def _drain(self, free: frozenset[str]) -> None:
        try:
            report = self._sync.drain(self._cancel, self._on_row, only=free)
        except BenchTrouble as trouble:
            if self._on_trouble is not None:
                self._on_trouble(trouble)
            self._cancel.wait(self._poll_s)
            return
        self._learn(report)
        if self._on_report is not None:
            self._on_report(report)

    def _free(self) -> frozenset[str]:
        now = self._clock.monotonic()
        with self._lock:
            held = {name for name, hold in self._holds.items() if hold.until > now}
        return frozenset(self._sync.names) - held

    def _learn(self, report: SyncReport) -> None:
        times = [one.next_at for one in report.destinations if one.next_at is not None]
        self._next_at = min(times, default=None)
        with self._lock:
            for one in report.destinations:
                if one.trouble is None:
                    self._holds.pop(one.name, None)
                else:
                    self._holds[one.name] = self._hold(one, self._holds.get(one.name))

    def _hold(self, one: DestinationReport, before: _Hold | None) -> _Hold:
        failures = before.failures + 1 if before else 1
        waits = self._sync.waits
        if isinstance(one.trouble, TokenRefused):
            wait = waits.cap_s
        else:
            asked = one.trouble.retry_after_s if isinstance(one.trouble, DestinationDown) else None
            wait = backoff_s(failures, self._sync.draw, waits, asked)
        return _Hold(failures, self._clock.monotonic() + wait)

    def _pause_s(self) -> float:
        """Give the seconds until something may be due; the poll also finds rows that nobody announced."""
        now = self._clock.monotonic()
        with self._lock:
            ends = [hold.until - now for hold in self._holds.values()]
        if self._next_at is not None:
            ends.append((self._next_at - self._clock.now()).total_seconds())
        return max(0.0, min([self._poll_s, *ends]))
