# SPDX-License-Identifier: Apache-2.0
"""Keep what a port's device answers until the readings that come from it are written."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence

from inspector.domain.capture import MOST, PER_INSPECTION, Exchange, Raw, heard, raw_of, within
from inspector.domain.device import SeenPort
from inspector.ports import Clock, Link, Store, Transport


class RawAnswers:
    """Cuts what is kept of an inspection to its bound, over all takings of its readings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, uid: str, exchanges: Sequence[Exchange]) -> Raw | None:
        """Give what is to be stored beside new readings, None where nothing was heard."""
        if not exchanges:
            return None
        sizes = [one.payload.get("raw_bytes") for one in self._store.events(uid)]
        spent = sum(size for size in sizes if isinstance(size, int))
        return raw_of(within(exchanges, PER_INSPECTION - spent))


class Ear:
    """What the device of one port answered since the last taking. Safe from any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: list[Exchange] = []
        self._known: set[tuple[str, bytes]] = set()
        self._left = PER_INSPECTION

    def hear(self, command: str, answer: bytes, *, is_whole: bool = True) -> None:
        """Keep an answer, within the bounds; the same answer to the same question once."""
        one = heard(command, answer, self._clock.now(), is_whole=is_whole)
        key = (command, hashlib.sha256(answer).digest())
        with self._lock:
            if key not in self._known and len(self._known) < MOST:
                self._known.add(key)
                self._waiting.extend(within([one], self._left))
                self._left -= len(self._waiting[-1].answer)

    def taken(self) -> tuple[Exchange, ...]:
        """Give what was heard since the last time."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        return within(waiting, PER_INSPECTION)

    def forget(self) -> None:
        """Begin anew: what was heard and not taken is no evidence of anything."""
        with self._lock:
            self._waiting, self._left = [], PER_INSPECTION
            self._known.clear()

    def link(self, link: Link) -> Link:
        """Give the link whose driver is heard."""
        return _HeardLink(link, self)


class _HeardLink:
    """A link that gives this ear what its driver hears."""

    def __init__(self, link: Link, ear: Ear) -> None:
        self._link = link
        self.hear = ear.hear

    @property
    def port(self) -> SeenPort:
        return self._link.port

    def open(self, service: str, timeout_s: float) -> Transport:
        return self._link.open(service, timeout_s)

    def close(self) -> None:
        self._link.close()
