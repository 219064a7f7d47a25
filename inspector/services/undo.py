# SPDX-License-Identifier: Apache-2.0
"""What Z takes back: the answers of an inspection, last first, also after a restart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

from inspector.domain.checklist import Method
from inspector.domain.errors import NotAllowed
from inspector.domain.event import Json
from inspector.domain.finding import Finding, Outcome
from inspector.ports import Store

_Entry = tuple[str, Finding | None]


class Undo:
    """The answers that can be taken back; rebuilt from the audit events where it is new.

    Whoever calls holds the inspection: its answers come one after the other.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stacks: dict[str, list[_Entry]] = {}

    def last(self, uid: str) -> _Entry:
        """Give the last answer's point and what it had before; raises NotAllowed when none is left."""
        stack = self._stack(uid)
        if not stack:
            raise NotAllowed("There is nothing to undo.", "Go on with the next point.")
        return stack[-1]

    def answered(self, uid: str, point_id: str, before: Finding | None) -> None:
        """Remember what a point had before it was answered. Call it when the answer is written."""
        if uid in self._stacks:  # else it is rebuilt from the events, this one among them
            self._stacks[uid].append((point_id, before))

    def undone(self, uid: str) -> None:
        """Forget the last answer: it was taken back. Call it when that is written."""
        if uid in self._stacks:
            self._stacks[uid].pop()

    def forget(self, uid: str) -> None:
        """Let go of an inspection that is closed."""
        self._stacks.pop(uid, None)

    def _stack(self, uid: str) -> list[_Entry]:
        if uid not in self._stacks:
            self._stacks[uid] = self._rebuilt(uid)
        return self._stacks[uid]

    def _rebuilt(self, uid: str) -> list[_Entry]:
        stack: list[_Entry] = []
        # By their numbers, not their times: a clock can be set back.
        for event in sorted(self._store.events(uid), key=lambda one: one.seq):
            if event.what == "point.answered":
                stack.append((str(event.payload["point"]), finding_of(event.payload.get("old"))))
            elif event.what == "point.undone" and stack:
                stack.pop()
        return stack


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
