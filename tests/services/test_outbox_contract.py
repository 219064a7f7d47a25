# SPDX-License-Identifier: Apache-2.0
"""What sync relies on, held against every outbox: the one in memory and the store's."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from memory_outbox import NOON, MemoryOutbox, TestClock
from signed_certificates import uid_of

from inspector.domain.event import AuditEvent
from inspector.domain.outbox import Cause, Delivery, OutboxRow, RowState
from inspector.ports import Outbox
from inspector.storage import deliveries
from inspector.storage.store import SqlStore

Add = Callable[[Sequence[Delivery]], None]
MINUTE = timedelta(seconds=60)


@pytest.fixture(params=["memory", "store"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Outbox, Add]]:
    if request.param == "memory":
        memory = MemoryOutbox()
        yield memory, lambda rows: memory.add(rows, NOON)
        return
    with closing(SqlStore(tmp_path, "shop-1", "bench-1", TestClock())) as store:
        yield (
            store,
            lambda rows: store._write(lambda connection: deliveries.put(connection, "shop-1", rows, NOON)),
        )


def one(number: int = 1, destination: str = "registry", kind: str = "certificate") -> Delivery:
    return Delivery(uid_of(number), destination, kind, b'{"claims":{"training":false},"jws":""}')


def ids(rows: Sequence[OutboxRow]) -> list[int]:
    return [row.id for row in rows]


def test_a_new_row_is_due_once(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1), one(2), one(3)])
    (first, second) = outbox.lease("registry", NOON, NOON + MINUTE, 2)
    assert (first.state, first.claimed_until, first.body) == (RowState.SENDING, NOON + MINUTE, one().body)
    assert first.id < second.id
    assert len(outbox.lease("registry", NOON, NOON + MINUTE, 9)) == 1
    assert not outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert not outbox.lease("folder", NOON, NOON + MINUTE, 9)


def test_nothing_is_due_before_its_time(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one()])
    (row,) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert outbox.settle(replace(row, state=RowState.PENDING, attempts=1, next_at=NOON + MINUTE))
    assert not outbox.lease("registry", NOON + MINUTE * 0.99, NOON + MINUTE * 2, 9)
    (again,) = outbox.lease("registry", NOON + MINUTE, NOON + MINUTE * 2, 9)
    assert (again.id, again.attempts) == (row.id, 1)


def test_an_expired_claim_comes_back_and_its_late_word_is_not_heard(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one()])
    (slow,) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert not outbox.lease("registry", NOON + MINUTE * 0.99, NOON + MINUTE * 2, 9)
    (quick,) = outbox.lease("registry", NOON + MINUTE, NOON + MINUTE * 2, 9)
    event = AuditEvent(NOON, "ada", "outbox.dropped", slow.uid)
    assert not outbox.settle(replace(slow, state=RowState.PARKED), event)
    assert outbox.settle(replace(quick, state=RowState.DELIVERED))
    assert not outbox.settle(replace(slow, state=RowState.PENDING))
    assert not outbox.settle(replace(quick, state=RowState.PENDING))
    assert [row.state for row in outbox.outbox()] == [RowState.DELIVERED]


@pytest.mark.parametrize("state", [RowState.PENDING, RowState.SENDING, RowState.PARKED])
def test_a_later_word_waits_for_an_earlier_one(kept: tuple[Outbox, Add], state: RowState) -> None:
    outbox, add = kept
    add([one(1), one(1, kind="void"), one(2), one(1, "folder")])
    (first, other) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert (first.uid, other.uid) == (uid_of(1), uid_of(2))
    if state is not RowState.SENDING:
        assert outbox.settle(replace(first, state=state, attempts=1, next_at=NOON + MINUTE))
    assert not outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert len(outbox.lease("folder", NOON, NOON + MINUTE, 9)) == 1


@pytest.mark.parametrize("state", [RowState.DELIVERED, RowState.DROPPED])
def test_a_later_word_goes_once_the_earlier_one_is_through(kept: tuple[Outbox, Add], state: RowState) -> None:
    outbox, add = kept
    add([one(1), one(1, kind="void")])
    (first,) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert outbox.settle(replace(first, state=state))
    (second,) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert second.kind == "void"


def test_nothing_waits_for_a_countersignature(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1), one(1, kind="review"), one(1, kind="void")])
    (first,) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert first.kind == "certificate"  # both speak of it, and come behind it
    assert outbox.settle(replace(first, state=RowState.DELIVERED))
    rows = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert sorted(row.kind for row in rows) == ["review", "void"]


def test_a_successor_waits_for_what_it_supersedes(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1)])
    add([replace(one(2), supersedes=uid_of(1))])
    add([replace(one(3), supersedes=uid_of(2)), one(4), replace(one(3, "folder"), supersedes=uid_of(2))])
    (first, other) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert (first.uid, other.uid) == (uid_of(1), uid_of(4))
    assert len(outbox.lease("folder", NOON, NOON + MINUTE, 9)) == 1
    assert outbox.settle(replace(first, state=RowState.PARKED))
    # Somebody drops the second: the third still waits for the first, which nobody has mended.
    (second,) = outbox.outbox(uid=uid_of(2))
    assert outbox.settle(replace(second, state=RowState.DROPPED))
    assert not outbox.lease("registry", NOON, NOON + MINUTE, 9)
    (first,) = outbox.outbox(uid=uid_of(1))
    assert outbox.settle(replace(first, state=RowState.DELIVERED))
    (third, *_) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert third.uid == uid_of(3)


def test_of_a_process_that_is_gone_every_claim_comes_back_at_once(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1), one(2)])
    (gone, mine) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    (back,) = outbox.lease("registry", NOON, NOON + MINUTE, 9, {mine.id})
    assert (back.id, back.claim, back.claimed_until) == (gone.id, gone.claim + 1, gone.claimed_until)
    assert not outbox.settle(replace(gone, state=RowState.DELIVERED))  # the same moment, an earlier claim
    assert outbox.settle(replace(back, state=RowState.DELIVERED))


YEAR = timedelta(days=365)


def test_what_a_clock_that_was_ahead_wrote_is_due(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1), one(2)])
    (first, _) = outbox.lease("registry", NOON + YEAR, NOON + YEAR + MINUTE, 9)
    late = replace(first, state=RowState.PENDING, attempts=1, next_at=NOON + YEAR, cause=Cause.DOWN)
    assert outbox.settle(late)
    again = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert [(row.id, row.cause) for row in again] == [(2, Cause.NONE), (1, Cause.DOWN)], "the untried first"


def test_what_was_never_tried_is_due_whatever_the_clock_says(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1)])
    assert len(outbox.lease("registry", NOON - MINUTE, NOON, 9)) == 1


def test_what_was_settled_reads_so(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(1), one(2)])
    (row, _) = outbox.lease("registry", NOON, NOON + MINUTE, 9)
    parked = replace(row, state=RowState.PARKED, attempts=3, last_error="No. (422)")
    assert outbox.settle(parked)
    stored = replace(parked, claimed_until=None)
    assert outbox.outbox_row(row.id) == stored
    assert list(outbox.outbox(uid=row.uid)) == [stored]
    assert ids(outbox.outbox()) == sorted(ids(outbox.outbox()))
    assert len(outbox.outbox()) == 2
    assert outbox.outbox_row(10**6) is None
    # By hand: nobody holds it, so it may be changed, and once changed by another it may not.
    assert outbox.settle(replace(stored, state=RowState.PENDING))
    outbox.lease("registry", NOON, NOON + MINUTE, 9)
    assert not outbox.settle(replace(stored, state=RowState.DROPPED))


def test_no_row_is_claimed_twice_by_many_at_once(kept: tuple[Outbox, Add]) -> None:
    outbox, add = kept
    add([one(number) for number in range(60)])
    claimed: list[int] = []
    start = threading.Barrier(6)

    def claim() -> None:
        start.wait(5)
        while rows := outbox.lease("registry", NOON, NOON + MINUTE, 4):
            claimed.extend(ids(rows))

    threads = [threading.Thread(target=claim) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(claimed) == len(set(claimed)) == 60


def test_the_event_is_written_with_the_row(tmp_path: Path) -> None:
    with closing(SqlStore(tmp_path, "shop-1", "bench-1", TestClock())) as store:
        store._write(lambda connection: deliveries.put(connection, "shop-1", [one()], NOON))
        (row,) = store.lease("registry", NOON, NOON + MINUTE, 1)
        event = AuditEvent(NOON, "ada", "outbox.dropped", row.uid, {"reason": "sold"})
        assert store.settle(replace(row, state=RowState.DROPPED), event)
        assert not store.settle(row, event)
        (written,) = store.events(row.uid)
    assert (written.who, written.what, written.payload) == ("ada", "outbox.dropped", {"reason": "sold"})
