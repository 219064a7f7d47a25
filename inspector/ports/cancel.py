# SPDX-License-Identifier: Apache-2.0
"""A request to stop, which every port that waits takes."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.domain.errors import Cancelled


class Cancel:
    """A request to stop, shared between the thread that works and the one that asks.

    Long work calls ``raise_if_set`` between steps; a blocking transport
    registers a callback that frees it.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask to stop; callbacks run once, on the caller's thread."""
        with self._lock:
            callbacks, self._callbacks = self._callbacks, []
            self._event.set()
        for callback in callbacks:
            callback()

    def raise_if_set(self) -> None:
        """Raise Cancelled when somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, timeout_s: float) -> bool:
        """Wait at most ``timeout_s`` seconds; tell whether it was set."""
        return self._event.wait(timeout_s)

    def on_set(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` when it is set, at once when it already is."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return
        callback()
