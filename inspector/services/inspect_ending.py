# SPDX-License-Identifier: Apache-2.0
"""Bring an inspection to its end: erase the device, refuse it, or close it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from inspector.domain import answering, media
from inspector.domain.checklist import Phase
from inspector.domain.errors import NotAllowed
from inspector.domain.event import Json
from inspector.domain.finding import LONGEST_WORDS, Finding, Outcome
from inspector.domain.inspection import (
    Erasure,
    Inspection,
    State,
    Step,
)
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.verdict import VerdictKind, decide
from inspector.services.changes import Change, event_of
from inspector.services.inspect_changing import Changing, point_of
from inspector.services.undo import (
    ERASED,
)


class Ending(Changing):
    """The erase and what follows it."""

    def to_erase(self, uid: str, by: Person) -> Inspection:
        """Go on to the erase; raises NotAllowed while a point of the inspection is open.

        Where each medium has its record already, the points were gone back to:
        the device has to be identified once more, and nothing else.
        """

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
            erasing = old.moved(Step.TO_ERASE, at)
            return erasing if media.unerased(old) else erasing.moved(Step.ERASED, at)

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
        """Record how a medium was erased; after the last the device has to be identified again.

        With ``point_id`` that point passes with the last one, and how the
        erasures were seen is its evidence: both are stored, or neither. The
        medium is named as the readings list it, or by its name alone.
        Raises NotAllowed for an incomplete record, and for a medium said to be
        destroyed that cannot be taken out.
        """
        if not all(text.strip() for text in (medium, level, method, verification)):
            raise NotAllowed(
                "The erasure record is not complete.", "Say what, how, and how it was seen to be so."
            )
        answering.check_length(medium, level, method, verification)

        def change(old: Inspection, at: datetime) -> Inspection:
            _check_destroyed(old, medium, level)
            named = media.full_text(old, medium)
            record = Erasure(named, level, method, verification, by.id, at)
            noted = _noted(old, record)
            if media.unerased(noted):
                return noted
            passed = self._passed(noted, point_id, _how_seen(noted, record), at, by) if point_id else noted
            return passed.moved(Step.ERASED, at) if passed.state is State.ERASE else passed

        said: dict[str, Json] = {"medium": medium, "level": level, "method": method}
        if point_id:
            return self._answered(uid, point_id, by, change, what=ERASED, said=said)
        return self._change(uid, by, ERASED, change, said)

    def _passed(self, old: Inspection, point_id: str, evidence: str, at: datetime, by: Person) -> Inspection:
        checklist = self.checklist(old)
        method = point_of(checklist, point_id).method
        finding = Finding(point_id, Outcome.PASS, method, at, by.id, evidence=evidence.strip())
        return answering.answer(old, checklist, finding, by)

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


def _how_seen(inspection: Inspection, last: Erasure) -> str:
    """Give how the erase of each medium was seen; of the last alone where all of it would be too long."""
    words = "; ".join(dict.fromkeys(one.verification.strip() for one in inspection.erasures))
    return words if len(words) <= LONGEST_WORDS else last.verification.strip()


def _check_destroyed(inspection: Inspection, medium: str, level: str) -> None:
    if level == media.DESTROY and not media.medium_of(inspection, medium).is_removable:
        raise NotAllowed(
            "This medium is a part of the device: without it nothing is left to sell.",
            "Erase it, or refuse the device.",
        )


def _noted(old: Inspection, record: Erasure) -> Inspection:
    """Add a record; what was destroyed is no part of the device any more, and of its size neither."""
    if old.state not in (State.ERASE, State.AFTERCHECK):
        raise NotAllowed(
            Phrase("Nothing is erased while the inspection is {state}.", state=old.state),
            "Finish the points first.",
        )
    noted = replace(old, erasures=(*old.erasures, record), updated_at=record.at)
    return replace(noted, identity=replace(old.identity, storage=media.storage_left(noted)))
