# SPDX-License-Identifier: Apache-2.0
"""The store against a dictionary: any order of calls, restarts in between."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import hypothesis.strategies as st
import pytest
from examples import examples
from hypothesis import settings
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from inspections import (
    NOW,
    POINTS,
    SHOP,
    WRITER,
    TurnedClock,
    answered,
    deliveries,
    event,
    finished,
    opened,
    refused,
    signed,
)

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import NotAllowed
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection, State
from inspector.domain.outbox import RowState
from inspector.domain.uid import from_bytes
from inspector.storage.database import DATABASE
from inspector.storage.store import SqlStore

DEVICES = 4
# A deadline that passes is a trouble that the next run does not have: hypothesis then only says that the
# data was made inconsistently. What a busy machine does to a deadline is not what is tested here.
LONGER_THAN_ANY_LOAD_S = 600.0


@cache
def empty_store() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        SqlStore(Path(folder), SHOP, WRITER, TurnedClock()).close()
        return (Path(folder) / DATABASE).read_bytes()


def uid_of(number: int) -> str:
    """Give the id of an example's inspection: the same at every run, and in their order."""
    return from_bytes((0x7 << 76 | 0b10 << 62 | number << 80).to_bytes(16, "big"))


class StoreMachine(RuleBasedStateMachine):
    """Keeps in dictionaries what the store should know."""

    uids = Bundle("uids")

    @initialize()
    def start(self) -> None:
        self.home = Path(tempfile.mkdtemp())
        (self.home / DATABASE).write_bytes(empty_store())
        self.store = self.open()
        self.model: dict[str, Inspection] = {}
        self.certificates: dict[str, SignedCertificate] = {}
        self.events: dict[str, int] = {}
        self.rows: dict[int, RowState] = {}
        self.number = 0

    def open(self) -> SqlStore:
        return SqlStore(
            self.home, SHOP, WRITER, TurnedClock(), synchronous="OFF", deadline_s=LONGER_THAN_ANY_LOAD_S
        )

    def teardown(self) -> None:
        if hasattr(self, "store"):
            assert list(self.store.check()) == []
            self.store.close()
            shutil.rmtree(self.home)

    @rule(target=uids, device=st.integers(0, DEVICES - 1))
    def open_inspection(self, device: int) -> str:
        self.number += 1
        at = NOW + timedelta(seconds=self.number)
        opened_there = opened(
            device, at=at, attempt=1 + sum(self.is_of(device, old) for old in self.model.values())
        )
        one = replace(opened_there, uid=uid_of(self.number))
        self.store.open_inspection(one, event(one, "inspection.opened", imei=one.identity.imei))
        self.model[one.uid], self.events[one.uid] = one, 1
        return one.uid

    def is_of(self, device: int, one: Inspection) -> bool:
        return one.identity.serial == f"SER{device:06}"

    @rule(
        uid=uids,
        place=st.integers(0, len(POINTS) - 1),
        outcome=st.sampled_from(Outcome),
        note=st.text(max_size=9),
    )
    def answer(self, uid: str, place: int, outcome: Outcome, note: str) -> None:
        one = answered(self.model[uid], place, outcome, note.encode("utf-8", "replace").decode())
        if self.model[uid].state.is_closed:
            with pytest.raises(NotAllowed):
                self.store.save(one, event(one))
            late = replace(one, state=State.REVIEW, finished_at=None)
            with pytest.raises(NotAllowed):
                self.store.save(late, event(late))
            return
        self.store.save(one, event(one, point=POINTS[place]))
        self.keep(one)

    def keep(self, one: Inspection) -> None:
        self.model[one.uid] = one
        self.events[one.uid] += 1

    @rule(uid=uids, state=st.sampled_from([State.READING, State.INSPECTING, State.ERASE, State.REVIEW]))
    def move(self, uid: str, state: State) -> None:
        if not self.model[uid].state.is_closed:
            one = replace(
                self.model[uid], state=state, readings=dict(list(self.model[uid].readings.items())[:9])
            )
            self.store.save(one, event(one))
            self.keep(one)

    @rule(uid=uids)
    def sign(self, uid: str) -> None:
        one = finished(replace(self.model[uid], state=State.REVIEW, finished_at=None))
        closed, certificate = signed(one)
        rows = deliveries(closed, "registry", "folder")
        if self.model[uid].state.is_closed:
            with pytest.raises(NotAllowed):
                self.store.sign(closed, certificate, rows, event(closed))
            return
        self.store.sign(closed, certificate, rows, event(closed, "inspection.signed"))
        self.keep(closed)
        self.certificates[uid] = certificate
        for row in self.store.outbox(uid=uid):
            self.rows[row.id] = RowState.PENDING

    @rule(uid=uids)
    def refuse(self, uid: str) -> None:
        one = replace(self.model[uid], state=State.INSPECTING, finished_at=None)
        closed = refused(answered(one, 0, Outcome.FAIL))
        if self.model[uid].state.is_closed:
            with pytest.raises(NotAllowed):
                self.store.refuse(closed, event(closed))
            return
        self.store.refuse(closed, event(closed, "inspection.refused"))
        self.keep(closed)

    @rule(
        to=st.sampled_from([RowState.DELIVERED, RowState.PARKED, RowState.PENDING]), limit=st.integers(1, 3)
    )
    def send(self, to: RowState, limit: int) -> None:
        until = NOW + timedelta(minutes=1)
        due = sorted(
            number for number, state in self.rows.items() if state is RowState.PENDING and number % 2
        )
        leased = self.store.lease("registry", NOW, until, limit)
        assert [row.id for row in leased] == due[:limit]
        for row in leased:
            assert self.store.settle(replace(row, state=to, attempts=row.attempts + 1, last_error="x"))
            self.rows[row.id] = to

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = self.open()

    @precondition(lambda self: hasattr(self, "store"))
    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        for uid, one in self.model.items():
            assert self.store.inspection(uid) == one
            assert self.store.certificate(uid) == self.certificates.get(uid)
            assert len(self.store.events(uid)) == self.events[uid]
        still_open = [one for one in self.model.values() if not one.state.is_closed]
        assert self.store.unfinished() == still_open
        for device in range(DEVICES):
            mine = [one for one in self.model.values() if self.is_of(device, one)]
            identity = opened(device).identity
            assert self.store.closed_for(identity) == [one for one in mine if one.state.is_closed]
            assert self.store.open_for(identity) == next(
                (one for one in mine[::-1] if not one.state.is_closed), None
            )
        assert {row.id: row.state for row in self.store.outbox()} == self.rows


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = settings(max_examples=examples(6), stateful_step_count=25, deadline=None)
