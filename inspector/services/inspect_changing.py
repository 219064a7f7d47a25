# SPDX-License-Identifier: Apache-2.0
"""What every part of an inspection's service shares: the ways to change an inspection and its points."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from inspector.domain.capture import Raw
from inspector.domain.checklist import Checklist, Point
from inspector.domain.errors import BadInput
from inspector.domain.event import Json
from inspector.domain.finding import Finding
from inspector.domain.inspection import (
    Inspection,
    Step,
)
from inspector.domain.person import AT_BENCH, Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.ports import Catalog, Clock, Store
from inspector.services.changes import Change, Changes, Payload
from inspector.services.undo import (
    ANSWERED,
    Answered,
    Undo,
    finding_json,
)

_NOTHING: Mapping[str, Json] = MappingProxyType({})


class Changing:
    """The inspections as they stand, and how they are changed. ``on_change`` hears each new state."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        clock: Clock,
        on_change: Callable[[Inspection], None],
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._changes = Changes(store, clock, on_change)
        self._undo = Undo(store)

    def get(self, uid: str) -> Inspection:
        """Give an inspection as it stands; raises NotAllowed when there is none."""
        return self._changes.get(uid)

    def checklist(self, inspection: Inspection) -> Checklist:
        """Give the checklist version that an inspection goes by."""
        return self._catalog.get(inspection.checklist.id, inspection.checklist.version)

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
        """Change one point's answer, so that Z takes it back.

        A change that leaves the point as it is, the erase of one of several
        media, is an event like any other, and nothing to take back.
        """
        before: list[Finding | None] = []
        answered = False

        def noting(old: Inspection, at: datetime) -> Inspection:
            nonlocal answered
            new = change(old, at)
            before[:] = [old.findings.get(point_id)]
            answered = new.findings.get(point_id) is not before[0]
            return new

        def payload(new: Inspection) -> dict[str, Json]:
            if not answered:
                return dict(said)
            return {
                **said,
                "point": point_id,
                "old": finding_json(before[0]),
                "new": finding_json(new.findings.get(point_id)),
            }

        def remember() -> None:
            if answered:
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
        raw: Raw | None = None,
    ) -> Inspection:
        """Change an inspection; raises NotAllowed with who may, before anything is touched."""
        require(by, verb)

        def changed(old: Inspection, at: datetime) -> Inspection:
            new = change(old, at)
            # Plugged in while nobody was signed in: it is the inspection of whoever works on it first.
            is_taken = verb is Verb.ANSWER and new.technician == AT_BENCH.id
            return replace(new, technician=by.id) if is_taken else new

        return self._changes.make(uid, by, what, changed, payload, after=after, raw=raw)


def point_of(checklist: Checklist, point_id: str) -> Point:
    """Give a point of a checklist; raises BadInput when it has none of that name."""
    try:
        return checklist.point(point_id)
    except KeyError:
        raise BadInput(
            Phrase("{id} has no point '{point_id}'.", id=checklist.ref.id, point_id=point_id),
            "See 'inspector checklists list' for its points.",
        ) from None
