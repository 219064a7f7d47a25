# SPDX-License-Identifier: Apache-2.0
"""Which countersignatures a destination lacks, and that each gets its row once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from inspections import NOW, SHOP, event, finished, opened, signed
from sqlalchemy import update

from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection, Step
from inspector.domain.outbox import CERTIFICATE, REVIEW, Delivery, RowState
from inspector.domain.review import begin
from inspector.domain.uid import new_uid
from inspector.domain.voiding import Voiding
from inspector.storage import countersigned_rows
from inspector.storage.countersigned_rows import Countersigned, add_rows, count_without_row, without_row
from inspector.storage.destination_rows import Wanted
from inspector.storage.reviews import SqlReviews
from inspector.storage.schema import outbox
from inspector.storage.store import SqlStore

ERP = Wanted(SHOP, "erp", training=False)
ASKED = AuditEvent(NOW, "lead", "outbox.added", "erp")


def certified(store: SqlStore, number: int, *names: str) -> Inspection:
    """Sign a phone's certificate, which goes to these destinations."""
    one = opened(number)
    store.open_inspection(one, event(one))
    closed, certificate = signed(finished(one))
    going = [Delivery(closed.uid, name, CERTIFICATE, b"{}") for name in names]
    store.sign(closed, certificate, going, event(closed, "certificate.signed"))
    return closed


def countersigned(store: SqlStore, number: int, *names: str) -> str:
    """Sign a phone's certificate, and countersign it; gives its uid."""
    closed, rows = certified(store, number, *names), SqlReviews(store.reading, store.noted, SHOP)
    one = begin(closed, "ida", new_uid(NOW), NOW, "ab" * 32)
    said = AuditEvent(NOW, "ida", "review.countersigned", closed.uid, {"review": one.uid})
    rows.begin_review(one, said)
    rows.put_review(one, one.countersigned(f"jws {number}", NOW), said)
    return closed.uid


def made(one: Countersigned, name: str) -> Delivery | None:
    return Delivery(one.uid, name, REVIEW, one.jws.encode(), is_aside=one.is_aside)


def lacking(store: SqlStore) -> list[Countersigned]:
    """Page through all; a page that follows begins behind the one before."""
    found: list[Countersigned] = []
    with store.reading() as connection:
        while page := without_row(connection, ERP, found[-1].uid if found else None):
            found += page
        assert count_without_row(connection, ERP) == len(found)
    return found


def test_each_gets_its_row_once_where_its_certificate_has_one(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(countersigned_rows, "AT_ONCE", 1)
    certified(store, 1, "erp")
    countersigned(store, 2, "other")
    countersigned(store, 3)
    sent, aside = countersigned(store, 4, "erp"), countersigned(store, 5, "erp", "other")
    mine = outbox.c.uid == aside
    put_aside = update(outbox).where(mine, outbox.c.destination == "erp").values(state=RowState.DROPPED.value)
    store.recorded(lambda connection: (connection.execute(put_aside), None))
    found = lacking(store)
    wanted = [Countersigned(sent, "jws 4", False), Countersigned(aside, "jws 5", True)]
    assert found == sorted(wanted, key=lambda one: one.uid)  # numbers of one millisecond have no other order
    added = [
        store.recorded(lambda connection: add_rows(connection, ERP, found, made, ASKED)) for _ in range(2)
    ]
    assert added == [2, 0]
    assert lacking(store) == []
    rows = {row.uid: row for row in store.outbox() if row.kind == REVIEW}
    assert {uid: (row.destination, row.body, row.state) for uid, row in rows.items()} == {
        sent: ("erp", b"jws 4", RowState.PENDING),
        aside: ("erp", b"jws 5", RowState.DROPPED),
    }
    assert [one.payload["countersignatures"] for one in store.events("erp")] == [sorted([sent, aside])]


def test_a_void_certificate_gets_none_and_what_cannot_be_read_is_left_out(store: SqlStore) -> None:
    uid = countersigned(store, 1, "erp")
    found = lacking(store)
    nothing = store.recorded(lambda connection: add_rows(connection, ERP, found, lambda *_: None, ASKED))
    assert (nothing, store.events("erp")) == (0, ())
    one, later = store.inspection(uid), NOW + timedelta(hours=1)
    assert one is not None
    store.void(
        one.moved(Step.VOID, later), Voiding(uid, one.technician, "lead", "wrong", later), [], event(one)
    )
    assert lacking(store) == []
