# SPDX-License-Identifier: Apache-2.0
"""Tell the device of an inspection by its numbers: read, scanned, and once more after the erase."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from inspector.domain import identifying
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import NotAllowed
from inspector.domain.event import Json
from inspector.domain.inspection import (
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Stage,
    State,
    Step,
)
from inspector.domain.person import Person, Verb
from inspector.domain.phrase import Phrase
from inspector.services.inspect_changing import Changing

PUT_ASIDE, TAKEN_UP = "inspection.put_aside", "inspection.taken_up"
"""What the events of a device that waits beside the bench say."""


class Numbers(Changing):
    """The numbers of the device. Another device's raise IdentityChanged, which goes on record."""

    def measured(self, uid: str, identity: DeviceIdentity, by: Person) -> Inspection:
        """Close the measured part: the numbers, read once more, go on record; raises IdentityChanged."""

        def change(old: Inspection, at: datetime) -> Inspection:
            if old.state not in (State.READING, State.INSPECTING):
                raise NotAllowed(
                    Phrase("The measured part is over: the inspection is {state}.", state=old.state),
                    "Go back to the points first.",
                )
            new = identifying.checked(old, _check(Stage.BEFORE_ERASE, IdentifiedBy.DRIVER, at, identity))
            return new.moved(Step.INSPECT, at) if old.state is State.READING else replace(new, updated_at=at)

        return self._change(
            uid, by, "identity.checked", change, {"stage": Stage.BEFORE_ERASE}, verb=Verb.READ
        )

    def scan(self, uid: str, number: str, by: Person) -> Inspection:
        """Take a scanned IMEI or serial: at the start it names the device, after the erase it names it again.

        Raises IdentityChanged where it is another device's.
        """

        def change(old: Inspection, at: datetime) -> Inspection:
            stage = _stage_of(old)
            new = identifying.with_scan(old, number, stage, at)
            if old.state is State.AFTERCHECK:
                return new.moved(Step.IDENTIFIED_AGAIN, at)
            return replace(new, updated_at=at)

        return self._change(uid, by, "identity.scanned", change, {"how": IdentifiedBy.SCAN})

    def second_imei(self, uid: str, number: str, by: Person) -> Inspection:
        """Take a second SIM's number, scanned beside the first; see ``with_second_imei``."""
        return self._change(
            uid,
            by,
            "identity.second_imei",
            lambda old, at: identifying.with_second_imei(old, number, at),
            {"how": IdentifiedBy.SCAN},
        )

    def note_mismatch(self, uid: str, by: Person, *, is_aside: bool = False) -> Inspection:
        """Put on record that another device's number was scanned here, or the device put aside for it."""
        what = PUT_ASIDE if is_aside else "identity.contradicted"
        said: dict[str, Json] = {"at": "scan.open", "code": "numbers_differ"}
        return self._change(uid, by, what, lambda old, _: old, said)

    def take_up(self, uid: str, by: Person) -> Inspection:
        """Put on record that somebody goes on with a device that was put aside. Raises NotAllowed."""
        return self._change(uid, by, TAKEN_UP, lambda old, _: old, {})

    def aside(self) -> frozenset[str]:
        """Give the uids of the open inspections that are put aside."""
        return frozenset(one.uid for one in self._store.unfinished() if self._is_aside(one.uid))

    def _is_aside(self, uid: str) -> bool:
        said = [one for one in self._store.events(uid) if one.what in (PUT_ASIDE, TAKEN_UP)]
        return bool(said) and max(said, key=lambda one: one.seq).what == PUT_ASIDE

    def identified_again(self, uid: str, serial: str, imei: str, how: IdentifiedBy, by: Person) -> Inspection:
        """Take the numbers of the erased device; raises IdentityChanged where they are another's."""

        def change(old: Inspection, at: datetime) -> Inspection:
            check = IdentityCheck(Stage.AFTER_ERASE, how, at, serial, imei)
            return identifying.checked(old, check).moved(Step.IDENTIFIED_AGAIN, at)

        said: dict[str, Json] = {"stage": Stage.AFTER_ERASE, "how": how}
        return self._change(uid, by, "identity.checked", change, said, verb=Verb.READ)


def _check(stage: Stage, how: IdentifiedBy, at: datetime, identity: DeviceIdentity) -> IdentityCheck:
    return IdentityCheck(stage, how, at, identity.serial, identity.imei)


def _stage_of(inspection: Inspection) -> Stage:
    after = inspection.state in (State.AFTERCHECK, State.REVIEW)
    return Stage.AFTER_ERASE if after else Stage.START
