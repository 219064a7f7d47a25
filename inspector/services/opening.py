# SPDX-License-Identifier: Apache-2.0
"""Open an inspection, or go on with the one that is open: the device's numbers decide which."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import IdentityChanged, NotAllowed
from inspector.domain.event import Json
from inspector.domain.inspection import IdentifiedBy, IdentityCheck, Inspection, Stage, State
from inspector.domain.person import AT_BENCH, Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.reinspecting import AgainKind, Reinspection
from inspector.domain.uid import new_uid
from inspector.ports import Catalog, Clock, Store
from inspector.services.changes import Changes


@dataclass(frozen=True, slots=True)
class Shop:
    """Which shop and bench this is, and by which profile it judges.

    ``is_training`` marks a training home: it takes only training inspections,
    and any other home none.
    """

    shop_id: str
    shop_name: str
    bench_id: str
    profile: str
    is_training: bool


Wanted = Callable[[Sequence[str]], Reinspection | None]
"""Gives the wish to inspect a device again after one of these closed inspections, or None."""

KNOWN_OTHERWISE = "known_otherwise"
"""The code of an IdentityChanged for a device that was here with another number."""


def known_otherwise(before: DeviceIdentity, now: DeviceIdentity) -> IdentityChanged:
    """Say that a device has one number of a device that was here, and another one differs."""
    name, old, new = before.difference(now) or ("", "", "")
    return IdentityChanged(
        Phrase(
            "A device that was here shares a number, but its {name} was {old}: this one has {new}.",
            name=name,
            old=old,
            new=new,
        ),
        "Compare them with the label; to inspect this one as a device of its own, press R.",
        code=KNOWN_OTHERWISE,
    )


def _check_knows_nothing(wish: Reinspection, by: Person) -> None:
    """Raise NotAllowed where a blind inspection would be done by who did the first, or who judges both."""
    if wish.kind is AgainKind.BLIND and by.id in (wish.technician, wish.by) and by.id != AT_BENCH.id:
        raise NotAllowed(
            "This device is inspected again by somebody who knows nothing of the first time.",
            "Hand it to a colleague.",
        )


class Opening:
    """Opens the inspections of one shop's bench."""

    def __init__(
        self, store: Store, catalog: Catalog, clock: Clock, shop: Shop, changes: Changes, wanted: Wanted
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._clock = clock
        self._shop = shop
        self._changes = changes
        self._wanted = wanted
        self._lock = threading.Lock()

    def use_shop(self, shop: Shop) -> None:
        """Open by other settings of the shop from now on; what is open goes on as it began."""
        self._shop = shop

    def start(
        self, identity: DeviceIdentity, by: Person, *, is_training: bool, again: bool = False
    ) -> Inspection:
        """Resume the device's open inspection, else open a new one; it is saved before this returns.

        A device whose last inspection is closed gets a new attempt only with
        ``again``, or where an auditor wants it inspected again; else NotAllowed
        names the one that is closed. One that shares
        a number with another device, as after a change of its board or where a
        maker gives one serial to many, is opened only with ``again`` too, and
        the other's inspection stands in its first event; else IdentityChanged.
        """
        require(by, Verb.READ)
        self._check_home(is_training)
        with self._lock:
            resumed = self._store.open_for(identity)
            if resumed is not None:
                return self._changes.newest(resumed)
            closed = self._store.closed_for(identity)
            wish = self._wanted([one.uid for one in closed]) if closed else None
            if closed and wish is None and not again:
                raise NotAllowed(
                    Phrase(
                        "This device was inspected before: {uid} is {state}.",
                        uid=closed[-1].uid,
                        state=closed[-1].state,
                    ),
                    "Ask for a new attempt to inspect it again.",
                    code=closed[-1].uid,
                )
            if wish is not None:
                _check_knows_nothing(wish, by)
            others = [] if closed else list(self._store.contradicting(identity))
            if others and not again:
                raise known_otherwise(others[-1].identity, identity)
            opened = self._new(identity, by, is_training, attempt=len(closed) + 1, before=closed, wish=wish)
            said: dict[str, Json] = {"attempt": opened.attempt}
            if wish is not None:
                said["asked"] = wish.uid
            if others:
                said["contradicts"] = others[-1].uid
            return self._changes.open(opened, by, said)

    def _check_home(self, is_training: bool) -> None:
        if is_training and not self._shop.is_training:
            raise NotAllowed(
                "A virtual device cannot be inspected in a home that certifies.",
                "Use a training home: inspector --home DIR demo.",
            )
        if self._shop.is_training and not is_training:
            raise NotAllowed(
                "A real device cannot be certified in a training home.", "Use the bench's own home for it."
            )

    def _new(
        self,
        identity: DeviceIdentity,
        by: Person,
        is_training: bool,
        *,
        attempt: int,
        before: Sequence[Inspection],
        wish: Reinspection | None,
    ) -> Inspection:
        checklist = self._catalog.newest(identity.category)
        now = self._clock.now()
        signed = [one.uid for one in before if one.state is State.SIGNED]
        check = IdentityCheck(Stage.START, IdentifiedBy.DRIVER, now, identity.serial, identity.imei)
        return Inspection(
            uid=new_uid(now),
            shop_id=self._shop.shop_id,
            bench_id=self._shop.bench_id,
            technician=by.id,
            identity=identity,
            checklist=checklist.ref,
            profile=checklist.profile(self._shop.profile),
            attempt=attempt,
            state=State.OPENED,
            started_at=now,
            updated_at=now,
            is_training=is_training,
            identified=(check,),
            supersedes=signed[-1] if signed else "",
            asked=wish.asked() if wish is not None else None,
        )
