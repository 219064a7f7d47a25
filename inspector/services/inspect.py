# SPDX-License-Identifier: Apache-2.0
"""Inspect a device: open or resume, take readings and answers, erase, check again.

Every change is durable before the new inspection is handed back, and its audit
event is in the same transaction. Methods may be called from any thread; changes
of one inspection happen one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from inspector.domain import answering
from inspector.domain.capture import Exchange
from inspector.domain.device import DeviceIdentity
from inspector.domain.event import Json
from inspector.domain.inspection import (
    Inspection,
    State,
    Step,
)
from inspector.domain.person import Person, Verb
from inspector.domain.reading import Reading
from inspector.ports import Catalog, Clock, Store
from inspector.services.hearing import RawAnswers
from inspector.services.inspect_answers import Answers
from inspector.services.inspect_body import Body
from inspector.services.inspect_ending import Ending
from inspector.services.inspect_numbers import Numbers
from inspector.services.opening import Opening, Shop, Wanted

__all__ = ["Inspections", "Shop"]


class Inspections(Answers, Numbers, Body, Ending):
    """The inspections of this bench. ``on_change`` hears each new state, on the thread that changed it.

    ``wanted`` knows which closed inspections an auditor wants done again.
    """

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        clock: Clock,
        shop: Shop,
        on_change: Callable[[Inspection], None] = lambda _: None,
        *,
        wanted: Wanted = lambda _: None,
    ) -> None:
        super().__init__(store, catalog, clock, on_change)
        self._raw = RawAnswers(store)
        self._opening = Opening(store, catalog, clock, shop, self._changes, wanted)

    def start(
        self, identity: DeviceIdentity, by: Person, *, is_training: bool, again: bool = False
    ) -> Inspection:
        """Resume the device's open inspection, else open a new one; see ``Opening.start``."""
        return self._opening.start(identity, by, is_training=is_training, again=again)

    def use_shop(self, shop: Shop) -> None:
        """Open by other settings of the shop from now on; what is open goes on as it began."""
        self._opening.use_shop(shop)

    def last_closed(self, identity: DeviceIdentity) -> Inspection | None:
        """Give the newest closed inspection of a device, or None."""
        return next(iter(reversed(self._store.closed_for(identity))), None)

    def unfinished(self) -> list[Inspection]:
        """Give what was left open, oldest first."""
        return [self._changes.newest(one) for one in self._store.unfinished()]

    def to_be_erased(self, serial: str) -> Inspection | None:
        """Give the inspection of a device that may be erased by now, known by its serial alone, or None."""
        erasing = (State.ERASE, State.AFTERCHECK)
        found = (one for one in self.unfinished() if one.state in erasing and one.identity.serial == serial)
        return next(found, None) if serial else None

    def begin_reading(self, uid: str, by: Person) -> Inspection:
        """Say that readings are coming; from opened or inspecting."""
        return self._step(uid, Step.START_READING, by, Verb.READ)

    def take(
        self, uid: str, readings: Iterable[Reading], by: Person, heard: Sequence[Exchange] = ()
    ) -> Inspection:
        """Add readings and let them answer what they decide; keep what the device answered beside them."""
        new = {one.name: one for one in readings}

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.take_readings(old, self.checklist(old), new, at)

        raw = self._raw.of(uid, heard)
        said: dict[str, Json] = {"readings": [*new]}
        if raw is not None:
            said |= {"raw": raw.sha256, "raw_bytes": raw.size}
        return self._change(uid, by, "readings.taken", change, said, verb=Verb.READ, raw=raw)

    def stop_reading(self, uid: str, by: Person) -> Inspection:
        """Go on without the readings that are missing: the technician answers those points."""
        return self._step(uid, Step.INSPECT, by, Verb.READ)
