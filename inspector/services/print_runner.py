# SPDX-License-Identifier: Apache-2.0
"""Printing in the background of a bench: one thread that empties the queue."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.domain.errors import BenchTrouble, Cancelled
from inspector.ports import Cancel
from inspector.services.printing import PrintQueue

POLL_S = 30.0


class PrintRunner:
    """Prints when there is something to print. ``on_trouble`` hears when the store itself failed."""

    def __init__(
        self,
        queue: PrintQueue,
        *,
        on_trouble: Callable[[BenchTrouble], None] = lambda _: None,
        poll_s: float = POLL_S,
    ) -> None:
        self._queue = queue
        self._on_trouble = on_trouble
        self._poll_s = poll_s
        self._cancel = Cancel()
        self._wanted = threading.Event()
        self._thread = threading.Thread(target=self._run, name="print", daemon=True)

    def start(self) -> None:
        """Begin: what was being printed when the bench stopped is set aside, the rest goes on."""
        self._thread.start()

    def wake(self) -> None:
        """Say that there is a new job. From any thread."""
        self._wanted.set()

    def stop(self, timeout_s: float = 3.0) -> bool:
        """Stop within ``timeout_s`` seconds; tell whether the thread ended. A second time does nothing."""
        self._cancel.set()
        self._wanted.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        pause = self._attempt(self._recover)
        while not self._cancel.is_set:
            self._wanted.wait(pause)
            self._wanted.clear()
            pause = self._attempt(lambda: self._queue.drain(self._cancel))

    def _recover(self) -> float | None:
        self._queue.recover()
        return 0.0

    def _attempt(self, work: Callable[[], float | None]) -> float:
        """Work; give the seconds to wait for the next time."""
        try:
            pause = work()
        except Cancelled:
            return 0.0
        except BenchTrouble as trouble:
            self._on_trouble(trouble)
            return self._poll_s
        return self._poll_s if pause is None else min(pause, self._poll_s)
