# SPDX-License-Identifier: Apache-2.0
"""One thread that ends what takes too long, however many requests there are; a timer is a thread each."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable


class Watch:
    """Calls what ``begin`` was given when it did not ``end`` within ``after_s`` seconds.

    Safe from any thread. The thread is a daemon, there only while something is watched or was a moment ago.
    """

    def __init__(self, after_s: float, name: str) -> None:
        self._after_s = after_s
        self._name = name
        self._changed = threading.Condition()
        self._numbers = itertools.count()
        # In the order of their ends, because all take the same time.
        self._ends: dict[int, tuple[float, Callable[[], None]]] = {}
        self._is_there = self._is_closed = False

    def begin(self, on_late: Callable[[], None]) -> int:
        """Watch something from now on; give its number. ``on_late`` raises nothing."""
        with self._changed:
            self._is_closed = False
            number = next(self._numbers)
            self._ends[number] = (time.monotonic() + self._after_s, on_late)
            if not self._is_there:
                threading.Thread(target=self._work, name=self._name, daemon=True).start()
                self._is_there = True
            return number

    def end(self, number: int) -> None:
        """Watch it no longer; unknown numbers are fine."""
        with self._changed:
            self._ends.pop(number, None)

    def close(self) -> None:
        """Watch nothing any more, and let the thread end."""
        with self._changed:
            self._ends.clear()
            self._is_closed = True
            self._changed.notify_all()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._is_closed, self._pause_s())
                late = self._late()
                self._is_there = bool(self._ends)
                is_over = not self._is_there
            for on_late in late:
                on_late()
            if is_over:
                return

    def _pause_s(self) -> float:
        """Give the seconds until the first end; with nothing to watch as long again, for what may come."""
        first = next(iter(self._ends.values()), None)
        return self._after_s if first is None else max(0.0, first[0] - time.monotonic())

    def _late(self) -> list[Callable[[], None]]:
        now = time.monotonic()
        gone = [number for number, (until, _) in self._ends.items() if until <= now]
        return [self._ends.pop(number)[1] for number in gone]
