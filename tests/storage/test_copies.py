# SPDX-License-Identifier: Apache-2.0
"""What waits for the shop's database: written with what it is about, due again when that changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from inspections import NOW, SHOP, WRITER, event, finished, opened, refused, signed

from inspector.domain.envelope import says_training
from inspector.domain.errors import StoreDamaged
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection, Step
from inspector.domain.outbox import EVENTS, RECORD, OutboxRow, RowState
from inspector.domain.voiding import Voiding
from inspector.storage import copies
from inspector.storage.copies import Lacking, Span, Trail, span_of
from inspector.storage.store import SqlStore

TRAIL = Trail(SHOP, WRITER, "shop", training=False)
LATER = NOW + timedelta(minutes=1)


def rows(store: SqlStore, kind: str) -> Sequence[OutboxRow]:
    return [row for row in store.outbox() if row.kind == kind]


def sign(store: SqlStore, number: int) -> Inspection:
    one = finished(opened(number))
    store.open_inspection(one, event(one))
    closed, certificate = signed(one)
    store.sign(closed, certificate, [], event(closed, "certificate.signed"))
    return closed


def refuse(store: SqlStore, number: int) -> Inspection:
    one = opened(number)
    store.open_inspection(one, event(one))
    closed = refused(one)
    store.refuse(closed, event(closed, "inspection.refused"))
    return closed


def void(store: SqlStore, one: Inspection) -> Inspection:
    closed = one.moved(Step.VOID, LATER)
    store.void(closed, Voiding(one.uid, one.technician, "lead", "wrong", LATER), [], event(closed))
    return closed


def settle_all(store: SqlStore, state: RowState) -> None:
    for row in store.lease("shop", NOW, LATER, 100):
        assert store.settle(replace(row, state=state, attempts=row.attempts + 1))


def spans(store: SqlStore) -> list[tuple[int, int]]:
    return [(span.first, span.last) for span in (span_of(row.body) for row in rows(store, EVENTS))]


def test_what_closes_gets_a_row_in_the_same_transaction(store: SqlStore) -> None:
    refuse(store, 1)
    store.copies_to = lambda: ("shop", "second")
    told = [sign(store, 2).uid, refuse(store, 3).uid]
    found = rows(store, RECORD)
    assert [(row.uid, row.destination) for row in found] == [
        (uid, name) for uid in told for name in ("shop", "second")
    ]
    assert not any(says_training(row.body) for row in found)


def test_what_became_void_is_due_again_unless_it_was_put_aside(store: SqlStore) -> None:
    store.copies_to = lambda: ("shop",)
    first, second, third = (sign(store, number) for number in (1, 2, 3))
    settle_all(store, RowState.DELIVERED)
    void(store, first)
    (claimed,) = store.lease("shop", NOW, LATER, 100)
    assert claimed.uid == first.uid
    store.settle(replace(claimed, state=RowState.DELIVERED))
    row = next(one for one in rows(store, RECORD) if one.uid == second.uid)
    store.settle(replace(row, state=RowState.DROPPED))
    void(store, second)
    row = next(one for one in rows(store, RECORD) if one.uid == third.uid)
    store.settle(replace(row, state=RowState.PENDING, next_at=NOW))
    (sending,) = store.lease("shop", NOW, LATER, 100)
    void(store, third)  # while it is on its way as it was
    assert not store.settle(replace(sending, state=RowState.DELIVERED))
    states = {one.uid: one.state for one in rows(store, RECORD)}
    assert states == {
        first.uid: RowState.DELIVERED,
        second.uid: RowState.DROPPED,
        third.uid: RowState.PENDING,
    }


def test_what_closed_before_gets_its_row_when_it_is_asked_for(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "AT_ONCE", 2)
    uids = [sign(store, 1).uid, refuse(store, 2).uid, sign(store, 3).uid]
    store.open_inspection(opened(4), event(opened(4)))
    lacking = Lacking(SHOP, "shop", training=False)
    with store.reading() as connection:
        assert lacking.count(connection) == 3
        assert Lacking(SHOP, "shop", training=True).count(connection) == 0
    added = 0
    asked = AuditEvent(NOW, "lead", "outbox.added", "shop")
    while some := store.recorded(lambda connection: lacking.add_some(connection, asked)):
        added += some
    assert added == 3
    assert uids == [row.uid for row in rows(store, RECORD)]
    told = [uid for one in store.events("shop") for uid in one.payload["records"]]  # type: ignore[union-attr]
    assert told == uids
    with store.reading() as connection:
        assert copies.destinations(connection, SHOP) == ("shop",)


def want_events(store: SqlStore) -> int:
    return store.recorded(lambda connection: (copies.want_events(connection, TRAIL, NOW), None))


def test_the_trail_waits_in_spans_that_leave_nothing_out(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "SPAN", 4)
    assert want_events(store) == 0
    for number in range(1, 4):
        store.note(event(opened(number)))
    with store.reading() as connection:
        assert copies.is_behind(connection, TRAIL)
    assert want_events(store) == 3
    assert spans(store) == [(1, 3)]
    settle_all(store, RowState.DELIVERED)
    for number in range(1, 7):
        store.note(event(opened(number)))
    assert want_events(store) == 6
    assert spans(store) == [(1, 4), (5, 8), (9, 9)]
    with store.reading() as connection:
        assert not copies.is_behind(connection, TRAIL)
    (claimed,) = store.lease("shop", NOW, LATER, 100)
    assert span_of(claimed.body).first == 1  # one after the other, as the chain has them


def test_a_span_that_is_sent_does_not_grow(store: SqlStore) -> None:
    store.note(event(opened(1)))
    want_events(store)
    settle_all(store, RowState.PARKED)
    store.note(event(opened(2)))
    assert want_events(store) == 1
    assert spans(store) == [(1, 1), (2, 2)]


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b'{"writer":1,"from":1,"to":1,"training":false}', b"[" * 100_000]
    + [
        Span("w", first, last).body() for first, last in ((0, 1), (2, 1))
    ],
)  # fmt: skip
def test_another_body_names_no_events(body: bytes) -> None:
    with pytest.raises(StoreDamaged):
        span_of(body)
