# SPDX-License-Identifier: Apache-2.0
"""What Z takes back: answers, photos and the order of an inspection, last first, also after a restart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from inspector.domain.checklist import Method
from inspector.domain.errors import NotAllowed
from inspector.domain.event import Json
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Photo
from inspector.ports import Store

ANSWERED, ERASED = "point.answered", "device.erased"
"""What the events of answers say; an erasure answers the point that asks for it."""
PHOTO_ADDED, PHOTO_REMOVED = PHOTO_EVENTS = ("photo.added", "photo.removed")
"""What the events of photos say; the store keeps its rows by them."""
ORDER_LINKED = "order.linked"
GRADED, LOOKED_AGAIN, GRADE_UNDONE = "grade.given", "grade.second_look", "grade.undone"
_UNDOABLE = (*PHOTO_EVENTS, ORDER_LINKED)
_UNDONE = ("point.undone", GRADE_UNDONE)


@dataclass(frozen=True, slots=True)
class Answered:
    """A point was answered; ``before`` is what it had until then."""

    point_id: str
    before: Finding | None


@dataclass(frozen=True, slots=True)
class Photographed:
    """A photo was put down, or with ``is_added`` False taken out."""

    photo: Photo
    is_added: bool


@dataclass(frozen=True, slots=True)
class Ordered:
    """The device was linked to an order; ``before`` is the one it had until then, or empty text."""

    before: str


@dataclass(frozen=True, slots=True)
class Graded:
    """The body was graded, or with ``is_second`` looked at again; ``before`` is what held until then."""

    before: GradeDecision | None
    is_second: bool = False


Act = Answered | Photographed | Ordered | Graded


class Undo:
    """The acts that can be taken back; rebuilt from the audit events where it is new.

    Whoever calls holds the inspection: its answers come one after the other.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stacks: dict[str, list[Act]] = {}

    def last(self, uid: str) -> Act:
        """Give what was done last; raises NotAllowed when nothing is left."""
        stack = self._stack(uid)
        if not stack:
            raise NotAllowed("There is nothing to undo.", "Go on with the next point.")
        return stack[-1]

    def done(self, uid: str, act: Act) -> None:
        """Remember what was done. Call it when that is written."""
        if uid in self._stacks:  # else it is rebuilt from the events, this one among them
            self._stacks[uid].append(act)

    def undone(self, uid: str) -> None:
        """Forget what was done last: it was taken back. Call it when that is written."""
        if uid in self._stacks:
            self._stacks[uid].pop()

    def forget(self, uid: str) -> None:
        """Let go of an inspection that is closed."""
        self._stacks.pop(uid, None)

    def _stack(self, uid: str) -> list[Act]:
        if uid not in self._stacks:
            self._stacks[uid] = self._rebuilt(uid)
        return self._stacks[uid]

    def _rebuilt(self, uid: str) -> list[Act]:
        stack: list[Act] = []
        # By their numbers, not their times: a clock can be set back.
        for event in sorted(self._store.events(uid), key=lambda one: one.seq):
            if event.what in _UNDONE or (event.what in _UNDOABLE and event.payload.get("undone")):
                del stack[-1:]
            elif event.what in (ANSWERED, ERASED) and "point" in event.payload:
                stack.append(Answered(str(event.payload["point"]), finding_of(event.payload.get("old"))))
            elif event.what in PHOTO_EVENTS:
                stack.append(Photographed(photo_of(event.payload), event.what == PHOTO_ADDED))
            elif event.what == ORDER_LINKED:
                stack.append(Ordered(str(event.payload["old"])))
            elif event.what in (GRADED, LOOKED_AGAIN) and "old" in event.payload:
                stack.append(Graded(grade_of(event.payload["old"]), event.what == LOOKED_AGAIN))
        return stack


def grade_json(grade: GradeDecision | None) -> Json:
    """Write a decision for an audit event."""
    return {name: str(value) for name, value in asdict(grade).items()} if grade is not None else None


def grade_of(value: Json) -> GradeDecision | None:
    """Read a decision back from an audit event."""
    if not isinstance(value, Mapping):
        return None
    by, reason, second = (str(value.get(name, "")) for name in ("by", "reason", "second_by"))
    return GradeDecision(Grade(str(value["chosen"])), Grade(str(value["suggested"])), by, reason, second)


def photo_json(photo: Photo, *, undone: bool = False) -> dict[str, Json]:
    """Write a photo for an audit event; ``undone`` where Z brought it back or took it out."""
    row: dict[str, Json] = {"view": photo.view, "sha256": photo.sha256, "point": photo.point_id}
    return {**row, "undone": True} if undone else row


def photo_of(payload: Mapping[str, Json]) -> Photo:
    """Read a photo back from an audit event."""
    return Photo(str(payload["view"]), str(payload["sha256"]), str(payload["point"]))


def finding_json(finding: Finding | None) -> Json:
    """Write a finding as JSON for an audit event."""
    if finding is None:
        return None
    row = {name: value for name, value in asdict(finding).items() if value not in ("", ())}
    return {**row, "at": finding.at.isoformat(), "readings": list(finding.readings)}


def finding_of(value: Json) -> Finding | None:
    """Read a finding back from an audit event's JSON."""
    if not isinstance(value, Mapping):
        return None
    words = {
        name: str(value.get(name, "")) for name in ("point_id", "by", "reason", "code", "note", "evidence")
    }
    readings = value.get("readings")
    return Finding(
        outcome=Outcome(str(value["outcome"])),
        method=Method(str(value["method"])),
        at=datetime.fromisoformat(str(value["at"])),
        readings=tuple(str(one) for one in readings) if isinstance(readings, list) else (),
        **words,
    )
