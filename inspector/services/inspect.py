# SPDX-License-Identifier: Apache-2.0
"""Inspect a device: open or resume, take readings and answers, erase, check again.

Every change is durable before the new inspection is handed back, and its audit
event is in the same transaction. Methods may be called from any thread; changes
of one inspection happen one after the other.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from inspector.domain import answering
from inspector.domain.checklist import Checklist, Evidence, Method, Phase
from inspector.domain.device import DeviceIdentity, is_imei, is_serial, parse_imei
from inspector.domain.errors import IdentityChanged, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Defect, Grade
from inspector.domain.inspection import Erasure, IdentifiedBy, IdentityCheck, Inspection, Stage, State, Step
from inspector.domain.person import Person
from inspector.domain.reading import Reading, reported
from inspector.domain.release import numbers_differ
from inspector.domain.uid import new_uid
from inspector.domain.verdict import VerdictKind, decide
from inspector.ports import Catalog, Clock, Store
from inspector.services.undo import Undo, finding_json

Change = Callable[[Inspection, datetime], Inspection]


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


class Inspections:
    """The inspections of this bench. ``on_change`` hears each new state, on the thread that changed it."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        clock: Clock,
        shop: Shop,
        on_change: Callable[[Inspection], None] = lambda _: None,
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._clock = clock
        self._shop = shop
        self._on_change = on_change
        self._lock = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._known: dict[str, Inspection] = {}
        self._undo = Undo(store)

    # ── open and find ────────────────────────────────────────────────────────

    def start(
        self, identity: DeviceIdentity, by: Person, *, is_training: bool, again: bool = False
    ) -> Inspection:
        """Resume the device's open inspection, else open a new one; it is saved before this returns.

        A device whose last inspection is closed gets a new attempt only with
        ``again``; else NotAllowed names the one that is closed.
        """
        self._check_home(is_training)
        with self._lock:
            resumed = self._store.open_for(identity)
            if resumed is not None:
                return self._remember(resumed)
            closed = self._store.closed_for(identity)
            if closed and not again:
                raise NotAllowed(
                    f"This device was inspected before: {closed[-1].uid} is {closed[-1].state}.",
                    "Ask for a new attempt to inspect it again.",
                    code=closed[-1].uid,
                )
            opened = self._new(identity, by, is_training, attempt=len(closed) + 1, last=closed[-1:])
            self._store.open_inspection(
                opened, self._event(opened, by, "inspection.opened", {"attempt": opened.attempt})
            )
            return self._remember(opened)

    def _check_home(self, is_training: bool) -> None:
        if is_training and not self._shop.is_training:
            raise NotAllowed(
                "A virtual device cannot be inspected in a home that certifies.",
                "Use a training home: inspector --home DIR demo.",
            )
        if self._shop.is_training and not is_training:
            raise NotAllowed("This is a training home.", "Use the bench's own home for real devices.")

    def _new(
        self,
        identity: DeviceIdentity,
        by: Person,
        is_training: bool,
        *,
        attempt: int,
        last: Iterable[Inspection],
    ) -> Inspection:
        checklist = self._catalog.newest(identity.category)
        now = self._clock.now()
        signed = [one.uid for one in last if one.state is State.SIGNED]
        check = _check(Stage.START, IdentifiedBy.DRIVER, now, identity)
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
            supersedes=signed[0] if signed else "",
        )

    def get(self, uid: str) -> Inspection:
        """Give an inspection as it stands; raises NotAllowed when there is none."""
        known = self._known.get(uid)
        if known is not None:
            return known
        found = self._store.inspection(uid)
        if found is None:
            raise NotAllowed(f"There is no inspection {uid} here.", "Check the number.")
        return self._remember(found)

    def last_closed(self, identity: DeviceIdentity) -> Inspection | None:
        """Give the newest closed inspection of a device, or None."""
        return next(iter(reversed(self._store.closed_for(identity))), None)

    def unfinished(self) -> list[Inspection]:
        """Give what was left open, oldest first."""
        return [self._remember(one) for one in self._store.unfinished()]

    def checklist(self, inspection: Inspection) -> Checklist:
        """Give the checklist version that an inspection goes by."""
        return self._catalog.get(inspection.checklist.id, inspection.checklist.version)

    # ── readings ─────────────────────────────────────────────────────────────

    def begin_reading(self, uid: str, by: Person) -> Inspection:
        """Say that readings are coming; from opened or inspecting."""
        return self._step(uid, Step.START_READING, by)

    def take(self, uid: str, readings: Iterable[Reading], by: Person) -> Inspection:
        """Add readings and let them answer what they decide."""
        new = {one.name: one for one in readings}

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.take_readings(old, self.checklist(old), new, at)

        names: list[Json] = [*new]
        return self._change(uid, by, "readings.taken", change, {"readings": names})

    def measured(self, uid: str, identity: DeviceIdentity, by: Person) -> Inspection:
        """Close the measured part: the numbers, read once more, go on record; raises IdentityChanged."""

        def change(old: Inspection, at: datetime) -> Inspection:
            check = _check(Stage.BEFORE_ERASE, IdentifiedBy.DRIVER, at, identity)
            self._refuse_contradiction(old, check)
            if old.state is State.READING:
                old = old.moved(Step.INSPECT, at)
            return replace(old, identified=(*old.identified, check), updated_at=at)

        return self._change(uid, by, "identity.checked", change, {"stage": Stage.BEFORE_ERASE})

    def stop_reading(self, uid: str, by: Person) -> Inspection:
        """Go on without the readings that are missing: the technician answers those points."""
        return self._step(uid, Step.INSPECT, by)

    # ── answers ──────────────────────────────────────────────────────────────

    def answer(
        self,
        uid: str,
        point_id: str,
        outcome: Outcome,
        by: Person,
        *,
        reason: str = "",
        code: str = "",
        note: str = "",
        evidence: str = "",
    ) -> Inspection:
        """Answer a point; raises NotAllowed with what forbids it."""
        before: list[Finding | None] = []

        def change(old: Inspection, at: datetime) -> Inspection:
            before[:] = [old.findings.get(point_id)]
            checklist = self.checklist(old)
            point = checklist.point(point_id)
            method = Method.GUIDED if point.method is Method.MEASURED else point.method
            finding = Finding(point_id, outcome, method, at, by.id, reason, code, note, evidence.strip())
            given = self._take_scan(old, finding, point.evidence, at)
            return answering.answer(given, checklist, finding, by)

        def payload(new: Inspection) -> dict[str, Json]:
            return {
                "point": point_id,
                "old": finding_json(before[0]),
                "new": finding_json(new.findings.get(point_id)),
            }

        answered = self._change(uid, by, "point.answered", change, payload)
        self._undo.push(uid, point_id, before[0])
        return answered

    def _take_scan(self, old: Inspection, finding: Finding, evidence: Evidence, at: datetime) -> Inspection:
        """Keep a number that was scanned as a pass's evidence: it is the device's own and must fit."""
        if evidence is not Evidence.SCAN or finding.outcome is not Outcome.PASS or not finding.evidence:
            return old
        return self._with_scan(old, finding.evidence, Stage.START, at)

    def undo(self, uid: str, by: Person) -> tuple[Inspection, str]:
        """Take the last answer back; gives the inspection and the point's id. Raises NotAllowed when none is left."""
        point_id, before = self._undo.pop(uid)

        def change(old: Inspection, at: datetime) -> Inspection:
            checklist = self.checklist(old)
            taken = answering.withdraw(old, checklist, point_id, at)
            if before is None or point_id in taken.findings:
                return taken
            return replace(taken, findings={**taken.findings, point_id: before})

        def payload(new: Inspection) -> dict[str, Json]:
            return {"point": point_id, "new": finding_json(new.findings.get(point_id))}

        try:
            return self._change(uid, by, "point.undone", change, payload), point_id
        except NotAllowed:
            self._undo.push(uid, point_id, before)
            raise

    def scan(self, uid: str, number: str, by: Person) -> Inspection:
        """Take a scanned IMEI or serial: at the start it names the device, after the erase it names it again.

        Raises IdentityChanged where it is another device's.
        """

        def change(old: Inspection, at: datetime) -> Inspection:
            stage = _stage_of(old)
            new = self._with_scan(old, number, stage, at)
            if stage is Stage.AFTER_ERASE and old.state is State.AFTERCHECK:
                return new.moved(Step.IDENTIFIED_AGAIN, at)
            return new

        return self._change(uid, by, "identity.scanned", change, {"how": IdentifiedBy.SCAN})

    def _with_scan(self, old: Inspection, number: str, stage: Stage, at: datetime) -> Inspection:
        serial, imei = _number(number)
        check = IdentityCheck(stage, IdentifiedBy.SCAN, at, serial, imei)
        self._refuse_contradiction(old, check)
        identity, readings = old.identity, dict(old.readings)
        if check.imei and not identity.imei:
            identity = replace(identity, imei=check.imei)
            readings["identity.imei"] = reported("identity.imei", check.imei, "scan", at)
        if check.serial and not identity.serial:
            identity = replace(identity, serial=check.serial)
            readings["identity.serial"] = reported("identity.serial", check.serial, "scan", at)
        return replace(old, identity=identity, readings=readings, identified=(*old.identified, check))

    def _refuse_contradiction(self, old: Inspection, check: IdentityCheck) -> None:
        if difference := numbers_differ((check,), old):
            raise IdentityChanged(f"Two numbers differ: {difference}.", code="numbers_differ")

    # ── the body ─────────────────────────────────────────────────────────────

    def defects(self, uid: str, defects: Iterable[Defect], by: Person) -> Inspection:
        """Put down all defects of the body."""
        all_of_them = tuple(defects)

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.mark_defects(old, self.checklist(old), all_of_them, by, at)

        return self._change(uid, by, "defects.marked", change, {"count": len(all_of_them)})

    def grade(self, uid: str, by: Person, chosen: Grade | None = None, reason: str = "") -> Inspection:
        """Grade the body; without ``chosen`` as the rule suggests."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return replace(answering.grade(old, self.checklist(old), chosen, reason, by), updated_at=at)

        def payload(new: Inspection) -> dict[str, Json]:
            return {"grade": new.grade.chosen if new.grade else None, "reason": reason or None}

        return self._change(uid, by, "grade.given", change, payload)

    def second_look(self, uid: str, agreed: Grade, by: Person) -> Inspection:
        """Let another person decide the grade."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return replace(answering.second_look(old, agreed, by), updated_at=at)

        return self._change(uid, by, "grade.second_look", change, {"grade": agreed})

    # ── erase, check again, close ────────────────────────────────────────────

    def to_erase(self, uid: str, by: Person) -> Inspection:
        """Go on to the erase; raises NotAllowed while a point of the inspection is open."""

        def change(old: Inspection, at: datetime) -> Inspection:
            open_points = [
                point.number
                for point in self.checklist(old).points
                if point.phase is Phase.INSPECT and point.id not in old.findings
            ]
            if open_points:
                raise NotAllowed(
                    f"{len(open_points)} points are open, the first is {open_points[0]}.",
                    "Answer them first.",
                )
            return old.moved(Step.TO_ERASE, at)

        return self._change(uid, by, "inspection.to_erase", change)

    def erased(
        self, uid: str, by: Person, *, medium: str, level: str, method: str, verification: str
    ) -> Inspection:
        """Record how a medium was erased; the device then has to be identified again."""
        if not all(text.strip() for text in (medium, level, method, verification)):
            raise NotAllowed(
                "The erasure record is not complete.", "Say what, how, and how it was seen to be so."
            )

        def change(old: Inspection, at: datetime) -> Inspection:
            record = Erasure(medium, level, method, verification, by.id, at)
            moved = old.moved(Step.ERASED, at) if old.state is State.ERASE else old
            if moved.state is not State.AFTERCHECK:
                raise NotAllowed(
                    f"Nothing is erased while the inspection is {old.state}.", "Finish the points first."
                )
            return replace(moved, erasures=(*old.erasures, record))

        return self._change(
            uid, by, "device.erased", change, {"medium": medium, "level": level, "method": method}
        )

    def identified_again(self, uid: str, serial: str, imei: str, how: IdentifiedBy, by: Person) -> Inspection:
        """Take the numbers of the erased device; raises IdentityChanged where they are another's."""

        def change(old: Inspection, at: datetime) -> Inspection:
            check = IdentityCheck(Stage.AFTER_ERASE, how, at, serial, imei)
            self._refuse_contradiction(old, check)
            return replace(old.moved(Step.IDENTIFIED_AGAIN, at), identified=(*old.identified, check))

        return self._change(uid, by, "identity.checked", change, {"stage": Stage.AFTER_ERASE, "how": how})

    def back_to_points(self, uid: str, by: Person) -> Inspection:
        """Go back from erase, aftercheck or review to answer a point anew."""
        return self._step(uid, Step.BACK_TO_POINTS, by)

    def refuse(self, uid: str, by: Person) -> Inspection:
        """Close an inspection as refused; raises NotAllowed unless a refuse point or a gate failed."""
        with self._lock_of(uid):
            old = self.get(uid)
            verdict = decide(self.checklist(old), old.findings)
            if verdict.kind is not VerdictKind.REFUSED:
                raise NotAllowed(
                    "Nothing in this inspection refuses the device.", "Answer the points as they are."
                )
            new = old.moved(Step.REFUSE, self._clock.now())
            because: list[Json] = [*verdict.because]
            self._store.refuse(new, self._event(new, by, "inspection.refused", {"because": because}))
            return self._tell(new)

    # ── how a change becomes durable ─────────────────────────────────────────

    def _step(self, uid: str, step: Step, by: Person) -> Inspection:
        return self._change(uid, by, f"inspection.{step}", lambda old, at: old.moved(step, at))

    def _change(
        self,
        uid: str,
        by: Person,
        what: str,
        change: Change,
        payload: dict[str, Json] | Callable[[Inspection], dict[str, Json]] | None = None,
    ) -> Inspection:
        with self._lock_of(uid):
            new = change(self.get(uid), self._clock.now())
            said = payload(new) if callable(payload) else payload
            self._store.save(new, self._event(new, by, what, said or {}))
            return self._tell(new)

    def closed(self, inspection: Inspection) -> None:
        """Take note of an inspection that another service closed."""
        self._tell(inspection)

    def _tell(self, new: Inspection) -> Inspection:
        self._remember(new)
        self._on_change(new)
        return new

    def _remember(self, inspection: Inspection) -> Inspection:
        self._known[inspection.uid] = inspection
        return inspection

    def _lock_of(self, uid: str) -> threading.Lock:
        return self._locks.setdefault(uid, threading.Lock())

    def _event(self, inspection: Inspection, by: Person, what: str, payload: dict[str, Json]) -> AuditEvent:
        return AuditEvent(inspection.updated_at, by.id, what, inspection.uid, payload)


def _check(stage: Stage, how: IdentifiedBy, at: datetime, identity: DeviceIdentity) -> IdentityCheck:
    return IdentityCheck(stage, how, at, identity.serial, identity.imei)


def _stage_of(inspection: Inspection) -> Stage:
    after = inspection.state in (State.AFTERCHECK, State.REVIEW)
    return Stage.AFTER_ERASE if after else Stage.START


def _number(text: str) -> tuple[str, str]:
    """Give (serial, IMEI) of a scan: 15 digits are an IMEI or a misread one, the rest a serial."""
    stripped = text.strip()
    if is_imei(stripped) or (stripped.isdigit() and len(stripped) >= 14) or not is_serial(stripped):
        return "", parse_imei(stripped)
    return stripped, ""
