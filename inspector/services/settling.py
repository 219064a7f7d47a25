# SPDX-License-Identifier: Apache-2.0
"""What became of a lane's rows, written in groups beside the sending.

A connection does not wait until the disk has taken its last row: it hands the
row over and sends the next. What was handed over while the disk took the group
before is the next group, one transaction. A bench that is killed in between
sends those rows again, which changes nothing at the destination.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from inspector.domain.outbox import OutboxRow

Write = Callable[[Sequence[OutboxRow]], None]
"""Writes a group; raises nothing."""


class Settling:
    """Hands rows to ``write``, on a thread of its own unless ``is_at_once``; at most ``most`` wait for it.

    Safe from any thread. ``write`` is called by one thread at a time.
    """

    def __init__(self, name: str, write: Write, *, most: int, is_at_once: bool) -> None:
        self._name = name
        self._write = write
        self._most = most
        self._is_at_once = is_at_once
        self._changed = threading.Condition()
        self._rows: list[OutboxRow] = []
        self._thread: threading.Thread | None = None
        self._is_writing = False
        self._is_ended = False
        self.written = 0
        """Groups that were written."""

    def put(self, row: OutboxRow) -> None:
        """Have a row written; waits while too many are before it. After ``end`` nobody hears of it."""
        if self._is_at_once:
            self._write([row])
            return
        with self._changed:
            self._changed.wait_for(lambda: len(self._rows) < self._most or self._is_ended)
            if not self._is_ended:
                self._rows.append(row)
                self._begin()
                self._changed.notify_all()

    def flush(self) -> bool:
        """Wait until all that was handed over is written; tell whether there was anything to wait for."""
        with self._changed:
            was_busy = self._is_busy()
            self._changed.wait_for(lambda: not self._is_busy())
            return was_busy

    def end(self) -> None:
        """Write what waits and end the thread."""
        self.leave()
        if self._thread is not None:  # none begins any more
            self._thread.join()

    def leave(self) -> None:
        """Take nothing more and wait for nothing: nobody is there to hear of it."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()

    def _is_busy(self) -> bool:
        return bool(self._rows) or self._is_writing

    def _begin(self) -> None:
        if self._thread is None:
            thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            thread.start()
            self._thread = thread

    def _work(self) -> None:
        while group := self._next_group():
            self._write(group)
            with self._changed:
                self.written += 1
                self._is_writing = False
                self._changed.notify_all()

    def _next_group(self) -> list[OutboxRow]:
        with self._changed:
            self._changed.wait_for(lambda: self._rows or self._is_ended)
            group, self._rows = self._rows, []
            self._is_writing = bool(group)
            self._changed.notify_all()
            return group
