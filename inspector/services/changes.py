# SPDX-License-Identifier: Apache-2.0
"""How a change of an inspection becomes durable: one after the other, written before it is told.

An inspection that is open is kept in memory from its first change on; what is
handed out is always as new as the last change that was written.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from inspector.domain.capture import Raw
from inspector.domain.errors import IdentityChanged, NotAllowed, StoreTrouble
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Inspection
from inspector.domain.person import Person
from inspector.domain.phrase import Phrase
from inspector.ports import Clock, Store

Change = Callable[[Inspection, datetime], Inspection]
Payload = Mapping[str, Json] | Callable[[Inspection], Mapping[str, Json]]


class Changes:
    """The one way to change inspections. ``on_change`` hears each new state, on the changing thread."""

    def __init__(self, store: Store, clock: Clock, on_change: Callable[[Inspection], None]) -> None:
        self._store = store
        self._clock = clock
        self._on_change = on_change
        self._lock = threading.Lock()
        self._locks: dict[str, threading.RLock] = {}
        self._known: dict[str, Inspection] = {}

    def get(self, uid: str) -> Inspection:
        """Give an inspection as it stands; raises NotAllowed when there is none."""
        found = self._known.get(uid) or self._store.inspection(uid)
        if found is None:
            raise NotAllowed(Phrase("There is no inspection {uid} here.", uid=uid), "Check the number.")
        return found

    def newest(self, found: Inspection) -> Inspection:
        """Give what is known of an inspection that the store gave, where that is newer."""
        return self._known.get(found.uid, found)

    def open(self, inspection: Inspection, by: Person, payload: Mapping[str, Json]) -> Inspection:
        """Write a new inspection."""
        with self._lock_of(inspection.uid), self._in_doubt(inspection.uid):
            self._store.open_inspection(
                inspection, event_of(inspection, inspection.updated_at, by, "inspection.opened", payload)
            )
            return self._tell(inspection)

    def make(
        self,
        uid: str,
        by: Person,
        what: str,
        change: Change,
        payload: Payload | None = None,
        *,
        after: Callable[[], None] = lambda: None,
        raw: Raw | None = None,
    ) -> Inspection:
        """Change an inspection, write it with its event, then tell; ``after`` runs before anybody is told.

        ``raw`` are answers that are kept in the same transaction; the event names them. Raises
        what ``change`` raises; that another device turned up goes on record.
        """
        with self._lock_of(uid):
            old, now = self.get(uid), self._clock.now()
            try:
                new = change(old, now)
            except IdentityChanged as found:
                self._note_contradiction(old, now, by, what, found)
                raise
            said = payload(new) if callable(payload) else payload or {}
            with self._in_doubt(uid):
                event = event_of(new, new.updated_at, by, what, said)
                self._store.save(new, event, raw)
            after()
            return self._tell(new)

    def close(self, uid: str, write: Change) -> Inspection:
        """Close an inspection: ``write`` gets it as it stands, stores it closed and gives it back."""
        with self._lock_of(uid), self._in_doubt(uid):
            return self._tell(write(self.get(uid), self._clock.now()))

    def _note_contradiction(
        self, old: Inspection, at: datetime, by: Person, what: str, found: IdentityChanged
    ) -> None:
        if not old.state.is_closed:
            payload = {"at": what, "code": found.code}
            self._store.save(old, event_of(old, at, by, "identity.contradicted", payload))

    @contextlib.contextmanager
    def _in_doubt(self, uid: str) -> Iterator[None]:
        """Forget an inspection that may or may not be stored as it was changed: the store knows, later."""
        try:
            yield
        except StoreTrouble:
            self._known.pop(uid, None)
            raise

    def _tell(self, new: Inspection) -> Inspection:
        if new.state.is_closed:
            self._known.pop(new.uid, None)
        else:
            self._known[new.uid] = new
        self._on_change(new)
        return new

    @contextlib.contextmanager
    def _lock_of(self, uid: str) -> Iterator[None]:
        with self._lock:
            lock = self._locks.setdefault(uid, threading.RLock())
        with lock:
            yield


def event_of(
    inspection: Inspection, at: datetime, by: Person, what: str, payload: Mapping[str, Json]
) -> AuditEvent:
    """Make the event that goes with a change."""
    return AuditEvent(at, by.id, what, inspection.uid, dict(payload))
