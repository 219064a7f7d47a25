# SPDX-License-Identifier: Apache-2.0
"""Let few ports compute at once: those that wait for their device do not count.

Python runs one thread at a time. When 64 devices answer together, the window's
thread stands in a queue behind all of them; with a pace it stands behind one.
It is a courtesy, not a lock: who has waited for ``patience_s`` goes on anyway, so
that a driver which waits for something else than its transport stops nobody.

While the window has a turn of its own (``hold``) nobody begins to compute, for
``HELD_S`` at most: who computes already goes on to its next wait.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from inspector.domain.device import SeenPort
from inspector.ports import Link, Securable, Transport

HELD_S = 0.1
"""Seconds for which the window may hold back who is about to compute."""


class Pace:
    """Permits to compute; each thread holds one at most."""

    def __init__(self, at_once: int, patience_s: float = 1.0, held_s: float = HELD_S) -> None:
        self._permits = threading.Semaphore(at_once)
        self._patience_s = patience_s
        self._held_s = held_s
        self._mine = threading.local()
        self._is_free = threading.Event()
        self._is_free.set()
        self._held_until = 0.0

    def hold(self) -> None:
        """Let nobody begin to compute until ``release``, or for ``held_s`` seconds."""
        self._held_until = time.monotonic() + self._held_s
        self._is_free.clear()

    def release(self) -> None:
        """Let those go on who were held back."""
        self._is_free.set()

    @property
    def is_held(self) -> bool:
        """Tell whether who is about to compute is held back."""
        return not self._is_free.is_set() and time.monotonic() < self._held_until

    def work(self, patience_s: float | None = None) -> None:
        """Take a permit before computing; returns without one after ``patience_s`` seconds."""
        if not self.is_working:
            patience_s = self._patience_s if patience_s is None else patience_s
            self._mine.has_permit = self._permits.acquire(timeout=patience_s)
            if self.is_held:
                self._is_free.wait(max(0.0, self._held_until - time.monotonic()))

    def rest(self) -> None:
        """Give the permit back before waiting; without one nothing happens."""
        if self.is_working:
            self._mine.has_permit = False
            self._permits.release()

    @property
    def is_working(self) -> bool:
        """Tell whether this thread holds a permit."""
        return bool(getattr(self._mine, "has_permit", False))

    def link(self, link: Link) -> Link:
        """Give the link whose streams rest while they wait."""
        return _PacedLink(link, self)


PACE = Pace(1)
"""The one of this process: there is one interpreter to be shared."""


class _PacedLink:
    """A link whose streams give the permit back while they wait."""

    def __init__(self, link: Link, pace: Pace) -> None:
        self._link = link
        self._pace = pace

    @property
    def port(self) -> SeenPort:
        return self._link.port

    def open(self, service: str, timeout_s: float) -> Transport:
        self._pace.rest()
        try:
            return _paced(self._link.open(service, timeout_s), self._pace)
        finally:
            self._pace.work()

    def close(self) -> None:
        self._link.close()


def _paced(stream: Transport, pace: Pace) -> Transport:
    return _PacedSecurable(stream, pace) if isinstance(stream, Securable) else _Paced(stream, pace)


class _Paced:
    """A stream that gives the permit back while it waits."""

    def __init__(self, stream: Transport, pace: Pace) -> None:
        self._stream = stream
        self._pace = pace

    def read(self, size: int, timeout_s: float) -> bytes:
        self._pace.rest()
        try:
            return self._stream.read(size, timeout_s)
        finally:
            self._pace.work()

    def write(self, data: bytes, timeout_s: float) -> None:
        self._pace.rest()
        try:
            self._stream.write(data, timeout_s)
        finally:
            self._pace.work()

    def cancel(self) -> None:
        self._stream.cancel()

    def close(self) -> None:
        self._stream.close()


class _PacedSecurable(_Paced):
    """The same for a stream that wants a secure layer below itself."""

    def __init__(self, stream: Transport, pace: Pace) -> None:
        super().__init__(stream, pace)
        assert isinstance(stream, Securable)
        self._secured = stream.secured

    def secured(self, wrap: Callable[[Transport], Transport]) -> Transport:
        return _paced(self._secured(wrap), self._pace)
