# SPDX-License-Identifier: Apache-2.0
"""Inspect a device: open or resume, take readings and answers, erase, check again.

Every change is durable before the new inspection is handed back, and its audit
event is in the same transaction. Methods may be called from any thread; changes
of one inspection happen one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from inspector.domain import answering, identifying
from inspector.domain import photo as photos
from inspector.domain.checklist import Checklist, Evidence, Method, Phase, Point
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import Json
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Defect, Grade
from inspector.domain.inspection import (
    Erasure,
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Photo,
    Stage,
    State,
    Step,
)
from inspector.domain.live import LiveResult
from inspector.domain.ordering import with_order
from inspector.domain.person import AT_BENCH, Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.domain.verdict import VerdictKind, decide
from inspector.ports import Catalog, Clock, Store
from inspector.services.changes import Change, Changes, Payload, event_of
from inspector.services.opening import Opening, Shop
from inspector.services.undo import (
    ANSWERED,
    ERASED,
    ORDER_LINKED,
    PHOTO_ADDED,
    PHOTO_REMOVED,
    Act,
    Answered,
    Ordered,
    Photographed,
    Undo,
    finding_json,
    photo_json,
)

__all__ = ["Inspections", "Shop"]

_NOTHING: Mapping[str, Json] = MappingProxyType({})


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
        self._changes = Changes(store, clock, on_change)
        self._opening = Opening(store, catalog, clock, shop, self._changes)
        self._undo = Undo(store)

    # ── open and find ────────────────────────────────────────────────────────

    def start(
        self, identity: DeviceIdentity, by: Person, *, is_training: bool, again: bool = False
    ) -> Inspection:
        """Resume the device's open inspection, else open a new one; see ``Opening.start``."""
        return self._opening.start(identity, by, is_training=is_training, again=again)

    def use_shop(self, shop: Shop) -> None:
        """Open by other settings of the shop from now on; what is open goes on as it began."""
        self._opening.use_shop(shop)

    def get(self, uid: str) -> Inspection:
        """Give an inspection as it stands; raises NotAllowed when there is none."""
        return self._changes.get(uid)

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

    def checklist(self, inspection: Inspection) -> Checklist:
        """Give the checklist version that an inspection goes by."""
        return self._catalog.get(inspection.checklist.id, inspection.checklist.version)

    # ── readings ─────────────────────────────────────────────────────────────

    def begin_reading(self, uid: str, by: Person) -> Inspection:
        """Say that readings are coming; from opened or inspecting."""
        return self._step(uid, Step.START_READING, by, Verb.READ)

    def take(self, uid: str, readings: Iterable[Reading], by: Person) -> Inspection:
        """Add readings and let them answer what they decide."""
        new = {one.name: one for one in readings}

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.take_readings(old, self.checklist(old), new, at)

        names: list[Json] = [*new]
        return self._change(uid, by, "readings.taken", change, {"readings": names}, verb=Verb.READ)

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

    def stop_reading(self, uid: str, by: Person) -> Inspection:
        """Go on without the readings that are missing: the technician answers those points."""
        return self._step(uid, Step.INSPECT, by, Verb.READ)

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

        def change(old: Inspection, at: datetime) -> Inspection:
            checklist = self.checklist(old)
            point = _point(checklist, point_id)
            method = Method.GUIDED if point.method is Method.MEASURED else point.method
            finding = Finding(point_id, outcome, method, at, by.id, reason, code, note, evidence.strip())
            scanned = _rescanned(old, point.evidence, old.findings.get(point_id), finding, at)
            return answering.answer(scanned, checklist, finding, by)

        return self._answered(uid, point_id, by, change)

    def pass_live(self, uid: str, point_id: str, result: LiveResult, by: Person) -> Inspection:
        """Let a full live test pass its point by itself; raises NotAllowed with what forbids it."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return answering.pass_live(old, self.checklist(old), point_id, result, at)

        return self._answered(uid, point_id, by, change, Verb.READ)

    def undo(self, uid: str, by: Person) -> tuple[Inspection, str]:
        """Take the last answer, photo or order back; gives the inspection and the point's id.

        The id is empty where a photo of the body or an order was taken back.
        Raises NotAllowed when nothing is left.
        """
        act = self._undo.last(uid)
        if isinstance(act, Photographed):
            return self._undo_photo(uid, act, by), act.photo.point_id
        if isinstance(act, Ordered):
            return self._undo_order(uid, act, by), ""
        return self._undo_answer(uid, act, by), act.point_id

    def _undo_answer(self, uid: str, act: Answered, by: Person) -> Inspection:
        undone = act.point_id

        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            checklist = self.checklist(old)
            evidence = checklist.point(undone).evidence
            taken = answering.withdraw(old, checklist, undone, at, act.before)
            return _rescanned(taken, evidence, old.findings.get(undone), taken.findings.get(undone), at)

        def payload(new: Inspection) -> dict[str, Json]:
            return {"point": undone, "new": finding_json(new.findings.get(undone))}

        return self._change(uid, by, "point.undone", change, payload, after=lambda: self._undo.undone(uid))

    def _undo_photo(self, uid: str, act: Photographed, by: Person) -> Inspection:
        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            return (photos.without_photo if act.is_added else photos.with_photo)(old, act.photo, at)

        what = PHOTO_REMOVED if act.is_added else PHOTO_ADDED
        said = photo_json(act.photo, undone=True)
        return self._change(uid, by, what, change, said, after=lambda: self._undo.undone(uid))

    def _undo_order(self, uid: str, act: Ordered, by: Person) -> Inspection:
        def change(old: Inspection, at: datetime) -> Inspection:
            self._still_last(uid, act)
            said.update(old=old.order_line)
            return with_order(old, act.before, at, instead_of=old.order_line)

        said: dict[str, Json] = {"new": act.before, "undone": True}
        return self._change(
            uid, by, ORDER_LINKED, change, lambda _: said, after=lambda: self._undo.undone(uid)
        )

    def _still_last(self, uid: str, act: Act) -> None:
        if self._undo.last(uid) != act:
            raise NotAllowed("Something else was answered meanwhile.", "Press Z again.")

    # ── order ────────────────────────────────────────────────────────────────

    def link_order(self, uid: str, reference: str, by: Person, *, instead_of: str = "") -> Inspection:
        """Link the device to an order; see ``with_order``. The same order again changes nothing."""
        before = self.get(uid).order_line
        if before == reference:
            return self.get(uid)

        def change(old: Inspection, at: datetime) -> Inspection:
            return with_order(old, reference, at, instead_of=instead_of)

        said: dict[str, Json] = {"old": instead_of, "new": reference}
        return self._change(
            uid, by, ORDER_LINKED, change, said, after=lambda: self._undo.done(uid, Ordered(instead_of))
        )

    # ── photos ───────────────────────────────────────────────────────────────

    def add_photo(self, uid: str, photo: Photo, by: Person) -> Inspection:
        """Put down a photo whose file is durable already; see ``Photos.add``. Raises NotAllowed, BadInput."""

        def change(old: Inspection, at: datetime) -> Inspection:
            if photo.point_id:
                _point(self.checklist(old), photo.point_id)
            return photos.with_photo(old, photo, at)

        return self._photographed(uid, Photographed(photo, is_added=True), by, change)

    def remove_photo(self, uid: str, photo: Photo, by: Person) -> Inspection:
        """Take a photo out; its file stays for a while, so that Z brings it back. Raises NotAllowed."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return photos.without_photo(old, photo, at)

        return self._photographed(uid, Photographed(photo, is_added=False), by, change)

    def _photographed(self, uid: str, act: Photographed, by: Person, change: Change) -> Inspection:
        what = PHOTO_ADDED if act.is_added else PHOTO_REMOVED
        said = photo_json(act.photo)
        return self._change(uid, by, what, change, said, after=lambda: self._undo.done(uid, act))

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
        what = "inspection.put_aside" if is_aside else "identity.contradicted"
        said: dict[str, Json] = {"at": "scan.open", "code": "numbers_differ"}
        return self._change(uid, by, what, lambda old, _: old, said)

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

    def second_look(self, uid: str, agreed: Grade, by: Person, reason: str = "") -> Inspection:
        """Let another person decide the grade; an own one needs a reason. Raises NotAllowed."""

        def change(old: Inspection, at: datetime) -> Inspection:
            return replace(answering.second_look(old, agreed, by, reason), updated_at=at)

        said: dict[str, Json] = {"grade": agreed, "reason": reason or None}
        return self._change(uid, by, "grade.second_look", change, said, verb=Verb.SECOND_LOOK)

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
                    Phrase(
                        "{count} points are open, the first is {first}.",
                        count=len(open_points),
                        first=open_points[0],
                    ),
                    "Answer them first.",
                )
            return old.moved(Step.TO_ERASE, at)

        return self._change(uid, by, "inspection.to_erase", change)

    def erased(
        self,
        uid: str,
        by: Person,
        *,
        medium: str,
        level: str,
        method: str,
        verification: str,
        point_id: str = "",
    ) -> Inspection:
        """Record how a medium was erased; the device then has to be identified again.

        With ``point_id`` that point passes, and how the erasure was seen is its
        evidence: both are stored, or neither.
        """
        if not all(text.strip() for text in (medium, level, method, verification)):
            raise NotAllowed(
                "The erasure record is not complete.", "Say what, how, and how it was seen to be so."
            )
        answering.check_length(medium, level, method, verification)

        def change(old: Inspection, at: datetime) -> Inspection:
            record = Erasure(medium, level, method, verification, by.id, at)
            new = self._passed(old, point_id, verification, at, by) if point_id else old
            moved = new.moved(Step.ERASED, at) if old.state is State.ERASE else new
            if moved.state is not State.AFTERCHECK:
                raise NotAllowed(
                    Phrase("Nothing is erased while the inspection is {state}.", state=old.state),
                    "Finish the points first.",
                )
            return replace(moved, erasures=(*old.erasures, record))

        said: dict[str, Json] = {"medium": medium, "level": level, "method": method}
        if point_id:
            return self._answered(uid, point_id, by, change, what=ERASED, said=said)
        return self._change(uid, by, ERASED, change, said)

    def _passed(self, old: Inspection, point_id: str, evidence: str, at: datetime, by: Person) -> Inspection:
        checklist = self.checklist(old)
        method = _point(checklist, point_id).method
        finding = Finding(point_id, Outcome.PASS, method, at, by.id, evidence=evidence.strip())
        return answering.answer(old, checklist, finding, by)

    def identified_again(self, uid: str, serial: str, imei: str, how: IdentifiedBy, by: Person) -> Inspection:
        """Take the numbers of the erased device; raises IdentityChanged where they are another's."""

        def change(old: Inspection, at: datetime) -> Inspection:
            check = IdentityCheck(Stage.AFTER_ERASE, how, at, serial, imei)
            return identifying.checked(old, check).moved(Step.IDENTIFIED_AGAIN, at)

        said: dict[str, Json] = {"stage": Stage.AFTER_ERASE, "how": how}
        return self._change(uid, by, "identity.checked", change, said, verb=Verb.READ)

    def back_to_points(self, uid: str, by: Person) -> Inspection:
        """Go back from erase, aftercheck or review to answer a point anew."""
        return self._step(uid, Step.BACK_TO_POINTS, by)

    def refuse(self, uid: str, by: Person) -> Inspection:
        """Close an inspection as refused; raises NotAllowed unless a refuse point or a gate failed."""
        require(by, Verb.ANSWER)

        def write(old: Inspection, at: datetime) -> Inspection:
            verdict = decide(self.checklist(old), old.findings)
            if verdict.kind is not VerdictKind.REFUSED:
                raise NotAllowed(
                    "Nothing in this inspection refuses the device.", "Answer the points as they are."
                )
            new = old.moved(Step.REFUSE, at)
            because: list[Json] = [*verdict.because]
            self._store.refuse(new, event_of(new, at, by, "inspection.refused", {"because": because}))
            return new

        return self.close(uid, write)

    def close(self, uid: str, write: Change) -> Inspection:
        """Close an inspection: ``write`` gets it as it stands, stores it closed and gives it back.

        Nothing else changes the inspection meanwhile.
        """
        closed = self._changes.close(uid, write)
        self._undo.forget(uid)
        return closed

    # ── how it is changed ────────────────────────────────────────────────────

    def _answered(
        self,
        uid: str,
        point_id: str,
        by: Person,
        change: Change,
        verb: Verb = Verb.ANSWER,
        *,
        what: str = ANSWERED,
        said: Mapping[str, Json] = _NOTHING,
    ) -> Inspection:
        """Change one point's answer, so that Z takes it back."""
        before: list[Finding | None] = []

        def noting(old: Inspection, at: datetime) -> Inspection:
            before[:] = [old.findings.get(point_id)]
            return change(old, at)

        def payload(new: Inspection) -> dict[str, Json]:
            return {
                **said,
                "point": point_id,
                "old": finding_json(before[0]),
                "new": finding_json(new.findings.get(point_id)),
            }

        def remember() -> None:
            self._undo.done(uid, Answered(point_id, before[0]))

        return self._change(uid, by, what, noting, payload, verb=verb, after=remember)

    def _step(self, uid: str, step: Step, by: Person, verb: Verb = Verb.ANSWER) -> Inspection:
        return self._change(uid, by, f"inspection.{step}", lambda old, at: old.moved(step, at), verb=verb)

    def _change(
        self,
        uid: str,
        by: Person,
        what: str,
        change: Change,
        payload: Payload | None = None,
        *,
        verb: Verb = Verb.ANSWER,
        after: Callable[[], None] = lambda: None,
    ) -> Inspection:
        """Change an inspection; raises NotAllowed with who may, before anything is touched."""
        require(by, verb)

        def changed(old: Inspection, at: datetime) -> Inspection:
            new = change(old, at)
            # Plugged in while nobody was signed in: it is the inspection of whoever works on it first.
            is_taken = verb is Verb.ANSWER and new.technician == AT_BENCH.id
            return replace(new, technician=by.id) if is_taken else new

        return self._changes.make(uid, by, what, changed, payload, after=after)


def _point(checklist: Checklist, point_id: str) -> Point:
    try:
        return checklist.point(point_id)
    except KeyError:
        raise BadInput(
            Phrase("{id} has no point '{point_id}'.", id=checklist.ref.id, point_id=point_id),
            "See 'inspector checklists list' for its points.",
        ) from None


def _check(stage: Stage, how: IdentifiedBy, at: datetime, identity: DeviceIdentity) -> IdentityCheck:
    return IdentityCheck(stage, how, at, identity.serial, identity.imei)


def _stage_of(inspection: Inspection) -> Stage:
    after = inspection.state in (State.AFTERCHECK, State.REVIEW)
    return Stage.AFTER_ERASE if after else Stage.START


def _rescanned(
    inspection: Inspection, evidence: Evidence, old: Finding | None, new: Finding | None, at: datetime
) -> Inspection:
    """Let the number that was scanned as the new answer's evidence take the place of the old answer's."""
    if evidence is not Evidence.SCAN:
        return inspection
    if old is not None and old.outcome is Outcome.PASS and old.evidence:
        inspection = identifying.without_scan(inspection, old.evidence, at)
    if new is not None and new.outcome is Outcome.PASS and new.evidence:
        inspection = identifying.with_scan(inspection, new.evidence, Stage.START, at)
    return inspection
