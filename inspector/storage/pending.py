# SPDX-License-Identifier: Apache-2.0
"""What a caller waits for while the writing thread does its work.

A future of ``concurrent.futures`` does more than is needed at every answer and
costs a tenth of it: these are two locks.
"""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Pending(Generic[T]):
    """The result of a unit of work that was handed over."""

    __slots__ = ("_claim", "_error", "_ready", "_result")

    def __init__(self) -> None:
        self._claim = threading.Lock()
        self._ready = threading.Lock()
        self._ready.acquire()
        self._result: T
        self._error: Exception | None = None

    def claim(self) -> bool:
        """Take it on, or call it off: only the first one who does may."""
        return self._claim.acquire(blocking=False)

    def succeed(self, result: T) -> None:
        """Hand the result to who waits. Once, by who claimed it."""
        self._result = result
        self._ready.release()

    def fail(self, error: Exception) -> None:
        """Hand an exception to who waits. Once, by who claimed it."""
        self._error = error
        self._ready.release()

    def is_done(self) -> bool:
        """Tell whether there is a result or an exception."""
        return not self._ready.locked()

    def result(self, timeout_s: float) -> T:
        """Wait for the result; raises its exception, or TimeoutError after ``timeout_s`` seconds."""
        if not self._ready.acquire(timeout=timeout_s):
            raise TimeoutError
        self._ready.release()  # for whoever else asks
        if self._error is not None:
            raise self._error
        return self._result
