# SPDX-License-Identifier: Apache-2.0
"""The shop's database as a destination: what a bench closed is there once, and nothing over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from inspections import NOW, SHOP, WRITER, TurnedClock, event, finished, opened, refused, signed
from sqlalchemy import delete, func, select, text, update

from inspector.domain.errors import (
    BadInput,
    DestinationDown,
    DestinationRefused,
    StoreTrouble,
    TokenRefused,
)
from inspector.domain.head import SignedHead
from inspector.domain.inspection import Inspection, Photo, Step
from inspector.domain.outbox import EVENTS, RECORD, OutboxRow, RowState
from inspector.domain.voiding import Voiding
from inspector.ports import Cancel
from inspector.services.backoff import Waits
from inspector.services.sync import Sync
from inspector.storage import copies, forgetting, schema, shop_database, taking_in
from inspector.storage.copies import Trail
from inspector.storage.databases import Database, FileDatabase, database_of
from inspector.storage.heads import SqlHeads
from inspector.storage.schema_audit import audit_head
from inspector.storage.shop_database import ShopDatabase
from inspector.storage.shop_store import ShopStore
from inspector.storage.shop_store import opened as reached
from inspector.storage.store import SqlStore

LATER = NOW + timedelta(minutes=1)
WAITS = Waits(base_s=0.001, cap_s=0.001)
TABLES = (
    schema.inspection,
    schema.certificate,
    schema.voiding,
    schema.audit_event,
    schema.person_value,
    schema.failure,
    schema.roll_day,
    schema.roll_point,
)


@pytest.fixture
def shop(tmp_path: Path, store_url: str) -> Iterator[ShopStore]:
    """Give the shop's database: on a server, and as a file, which says the same of the rules."""

    def database() -> Database:
        if store_url:
            return database_of(tmp_path, SHOP, store_url)
        return FileDatabase(tmp_path / "shop.db", "OFF")

    with closing(ShopStore(database)) as one:
        yield one


def destination(
    bench: SqlStore, shop: ShopStore, *, writer: str = WRITER, is_test: bool = False
) -> ShopDatabase:
    trail = Trail(SHOP, writer, "shop", training=False)
    return ShopDatabase(trail, lambda: bench, shop, TurnedClock(), is_test=is_test)


@pytest.fixture
def bench(file_store: SqlStore) -> SqlStore:
    file_store.copies_to = lambda: ("shop",)
    return file_store


def sign(store: SqlStore, number: int, **changes: Any) -> Inspection:
    one = replace(finished(opened(number)), **changes)
    store.open_inspection(one, event(one))
    closed, certificate = signed(one)
    store.sign(closed, certificate, [], event(closed, "certificate.signed", by="anna"))
    return closed


def refuse(store: SqlStore, number: int) -> Inspection:
    one = opened(number)
    store.open_inspection(one, event(one))
    closed = refused(one)
    store.refuse(closed, event(closed, "inspection.refused"))
    return closed


def void(store: SqlStore, one: Inspection) -> None:
    closed = one.moved(Step.VOID, LATER)
    store.void(closed, Voiding(one.uid, one.technician, "lead", "wrong", LATER), [], event(closed))


def drain(bench: SqlStore, to: ShopDatabase) -> list[OutboxRow]:
    """Send what waits; give the rows that are not delivered."""
    Sync(bench, [to], TurnedClock(LATER), waits=WAITS, draw=lambda: 0.0).drain(Cancel())
    return [row for row in bench.outbox() if row.state is not RowState.DELIVERED]


def rows_of(reading: Callable[..., Any], table: Any) -> list[dict[str, Any]]:
    leave = {"id", "inspection_id", "outcomes"}  # numbers and places of the one database
    columns = [one for one in table.columns if one.name not in leave]
    with reading() as connection:
        return [dict(row._mapping) for row in connection.execute(select(*columns).order_by(*columns[:5]))]


def assert_same(bench: SqlStore, shop: ShopStore) -> None:
    for table in TABLES:
        assert rows_of(shop.reading, table) == rows_of(bench.reading, table), table.name
    assert findings(shop.reading) == findings(bench.reading)


def findings(reading: Callable[..., Any]) -> set[tuple[Any, ...]]:
    asked = text("SELECT uid, point_id, outcome FROM finding WHERE outcome <> 'not_tested'")
    with reading() as connection:
        return {(bytes(uid), point, outcome) for uid, point, outcome in connection.execute(asked)}


def test_everything_that_closed_is_there_as_it_was_written(bench: SqlStore, shop: ShopStore) -> None:
    first = sign(bench, 1)
    refuse(bench, 2)
    sign(bench, 3)
    void(bench, first)  # before anything was sent
    to = destination(bench, shop)
    assert drain(bench, to) == []
    assert_same(bench, shop)
    with shop.reading() as connection:
        assert connection.execute(select(func.count()).select_from(schema.record)).scalar() == 3


def test_photos_are_named_there_and_their_files_stay(bench: SqlStore, shop: ShopStore) -> None:
    taken = (Photo("back", "ab" * 32), Photo("screen_on", "cd" * 32, "display.image"))
    one = sign(bench, 1, photos=taken)
    assert drain(bench, destination(bench, shop)) == []
    rows = rows_of(shop.reading, schema.photo)
    assert {(row["inspection_uid"], row["point_id"], row["sha256"]) for row in rows} == {
        (one.uid, photo.point_id, photo.sha256) for photo in taken
    }


def test_what_becomes_void_later_is_void_there_too(bench: SqlStore, shop: ShopStore) -> None:
    first, to = sign(bench, 1), destination(bench, shop)
    assert drain(bench, to) == []
    bench.note(event(first))
    void(bench, first)
    assert drain(bench, to) == []
    assert_same(bench, shop)


def deliver_all(bench: SqlStore, to: ShopDatabase) -> list[str]:
    return [to.deliver(row, Cancel()).status for row in bench.outbox()]


def test_the_same_again_changes_nothing(bench: SqlStore, shop: ShopStore) -> None:
    first, to = sign(bench, 1), destination(bench, shop)
    refuse(bench, 2)
    to.prepare()
    assert deliver_all(bench, to) == ["stored"] * 3
    assert deliver_all(bench, to) == ["unchanged"] * 3
    void(bench, first)
    to.prepare()
    assert deliver_all(bench, to) == ["changed", "unchanged", "stored"]
    assert deliver_all(bench, to) == ["unchanged"] * 3
    assert_same(bench, shop)


@pytest.mark.parametrize("is_same_certificate", [True, False])
def test_another_record_under_a_number_is_refused_with_words(
    bench: SqlStore, shop: ShopStore, is_same_certificate: bool
) -> None:
    first, to = sign(bench, 1), destination(bench, shop)
    with bench.reading() as connection:
        ours = taking_in.record_of(connection, SHOP, first.uid)
    assert ours is not None
    there = replace(ours, digest="ab" * 32)
    if not is_same_certificate:
        other, certificate = signed(finished(replace(opened(7), uid=first.uid)))
        there = replace(there, inspection=other, certificate=certificate)
    shop.change(lambda connection: taking_in.take_record(connection, there))
    (parked,) = drain(bench, to)
    assert (parked.kind, parked.state) == (RECORD, RowState.PARKED)
    assert "another record" in parked.last_error


@pytest.mark.parametrize("where", ["bench", "shop"])
def test_a_note_that_was_forgotten_on_one_side_makes_no_other_record(
    bench: SqlStore, shop: ShopStore, where: str
) -> None:
    begun = finished(opened(1))
    noted = {point: replace(found, note="the owner rang") for point, found in begun.findings.items()}
    begun = replace(begun, findings=noted)
    bench.open_inspection(begun, event(begun))
    one = refused(begun)
    bench.refuse(one, event(one, "inspection.refused"))
    to = destination(bench, shop)
    with bench.reading() as connection:
        before = taking_in.record_of(connection, SHOP, one.uid)
    assert before is not None
    shop.change(lambda connection: taking_in.take_record(connection, before))  # the answer was lost
    if where == "bench":
        bench._write(lambda connection: forgetting.drop_notes(connection, SHOP, [one.uid]))
    else:
        shop.change(lambda connection: forgetting.drop_notes(connection, SHOP, [one.uid]))
    assert drain(bench, to) == []
    with shop.reading() as connection:
        there = taking_in.record_of(connection, SHOP, one.uid)
    assert there is not None
    assert any(found.note for found in there.inspection.findings.values()) == (where == "bench")
    other = replace(before, digest="ab" * 32, inspection=replace(one, technician="bea"))
    with pytest.raises(DestinationRefused, match="another record"):
        shop.change(lambda connection: taking_in.take_record(connection, other))


def test_a_late_copy_from_before_the_void_changes_nothing(bench: SqlStore, shop: ShopStore) -> None:
    first = sign(bench, 1)
    with bench.reading() as connection:
        early = taking_in.record_of(connection, SHOP, first.uid)
    assert early is not None
    void(bench, first)
    drain(bench, destination(bench, shop))
    assert shop.change(lambda connection: taking_in.take_record(connection, early)) == "unchanged"
    assert_same(bench, shop)


def test_what_became_void_on_both_sides_stays_void(bench: SqlStore, shop: ShopStore) -> None:
    first, to = sign(bench, 1), destination(bench, shop)
    assert drain(bench, to) == []
    with bench.reading() as connection:
        ours = taking_in.record_of(connection, SHOP, first.uid)
    assert ours is not None
    at_desk = first.moved(Step.VOID, NOW)
    said = Voiding(first.uid, first.technician, "desk", "lost", NOW)
    there = replace(ours, inspection=at_desk, voiding=said, digest="cd" * 32)
    assert shop.change(lambda connection: taking_in.take_record(connection, there)) == "changed"
    void(bench, first)
    assert drain(bench, to) == []
    (kept,) = rows_of(shop.reading, schema.voiding)
    assert kept["reason"] == "lost"


def test_the_trail_is_taken_in_its_order_and_from_where_it_stopped(
    bench: SqlStore, shop: ShopStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shop_database, "AT_ONCE", 2)
    monkeypatch.setattr(copies, "SPAN", 3)
    to = destination(bench, shop)
    for number in range(1, 8):
        bench.note(event(opened(number)))
    to.prepare()
    *_, last = [row for row in bench.outbox() if row.kind == EVENTS]
    assert to.deliver(last, Cancel()).detail == "7"  # whatever was lost before it
    assert drain(bench, to) == []
    shop.change(
        lambda connection: connection.execute(delete(schema.audit_event))
    )  # an older backup came back
    bench.note(event(opened(8)))
    assert drain(bench, to) == []
    assert_same(bench, shop)


def test_signed_heads_travel_with_their_events(bench: SqlStore, shop: ShopStore) -> None:
    to, heads = destination(bench, shop), SqlHeads(bench, SHOP, WRITER)

    def sign_head() -> None:
        head = heads.newest()
        heads.keep(SignedHead(head, NOW, "key", False, f"head.of.{head.seq}"))

    bench.note(event(opened(1)))
    sign_head()
    assert drain(bench, to) == []
    assert rows_of(shop.reading, audit_head) == rows_of(bench.reading, audit_head)
    sign_head()  # the same event: nothing new
    bench.note(event(opened(2)))
    sign_head()
    assert drain(bench, to) == []
    assert [row["jws"] for row in rows_of(shop.reading, audit_head)] == ["head.of.1", "head.of.2"]
    assert rows_of(shop.reading, audit_head) == rows_of(bench.reading, audit_head)
    shop.change(lambda connection: connection.execute(delete(audit_head)))  # an older backup came back
    bench.note(event(opened(3)))
    (row,) = [one for one in bench.outbox() if one.kind == EVENTS]
    assert to.deliver(row, Cancel()).status == "stored"
    assert to.deliver(row, Cancel()).status == "unchanged"
    assert rows_of(shop.reading, audit_head) == rows_of(bench.reading, audit_head)


def test_a_gap_and_another_chain_are_not_taken(bench: SqlStore, shop: ShopStore) -> None:
    for number in range(1, 5):
        bench.note(event(opened(number)))
    with bench.reading() as connection:
        whole = taking_in.events_of(connection, SHOP, copies.Span(WRITER, 1, 4))
    shop.change(lambda connection: taking_in.take_events(connection, replace(whole, rows=whole.rows[:2])))
    with pytest.raises(DestinationRefused, match="lacks the events 3 to 3"):
        shop.change(lambda connection: taking_in.take_events(connection, replace(whole, rows=whole.rows[3:])))
    odd = ({**whole.rows[2], "previous_hash": "ab" * 32},)
    with pytest.raises(DestinationRefused, match="does not follow"):
        shop.change(lambda connection: taking_in.take_events(connection, replace(whole, rows=odd)))
    shop.change(lambda connection: connection.execute(update(schema.audit_event).values(hash="cd" * 32)))
    (row,) = drain(bench, destination(bench, shop))
    assert row.state is RowState.PARKED
    assert "does not follow" in row.last_error


def test_a_person_who_is_forgotten_before_it_is_sent_does_not_travel(
    bench: SqlStore, shop: ShopStore
) -> None:
    sign(bench, 1)
    bench._write(lambda connection: connection.execute(delete(schema.person_value)))
    assert drain(bench, destination(bench, shop)) == []
    assert rows_of(shop.reading, schema.person_value) == []
    assert rows_of(shop.reading, schema.audit_event) == rows_of(bench.reading, schema.audit_event)


def test_a_person_can_be_forgotten_afterwards(bench: SqlStore, shop: ShopStore) -> None:
    sign(bench, 1)
    drain(bench, destination(bench, shop))
    refs = [row["ref"] for row in rows_of(shop.reading, schema.person_value) if row["value"] == "anna"]
    assert refs
    shop.change(lambda connection: taking_in.forget_values(connection, SHOP, refs))
    assert not [row for row in rows_of(shop.reading, schema.person_value) if row["value"] == "anna"]


def test_training_is_for_a_database_that_is_marked_as_a_test(bench: SqlStore, shop: ShopStore) -> None:
    sign(bench, 1, is_training=True)
    (row,) = drain(bench, destination(bench, shop))
    assert (row.kind, row.state) == (RECORD, RowState.PARKED)
    assert "training" in row.last_error
    bench.settle(replace(row, state=RowState.PENDING))
    assert drain(bench, destination(bench, shop, is_test=True)) == []


def test_a_damaged_trail_is_parked_and_nothing_of_it_sent(bench: SqlStore, shop: ShopStore) -> None:
    bench.note(event(opened(1)))
    bench._write(lambda connection: connection.execute(update(schema.audit_event).values(what="other")))
    (row,) = drain(bench, destination(bench, shop))
    assert row.state is RowState.PARKED
    assert rows_of(shop.reading, schema.audit_event) == []


def test_what_is_not_here_any_more_and_what_nobody_knows_is_refused(bench: SqlStore, shop: ShopStore) -> None:
    to = destination(bench, shop)
    gone = OutboxRow(1, opened(9).uid, "shop", RECORD, b"", RowState.SENDING, 0, NOW)
    with pytest.raises(DestinationRefused, match="no closed inspection"):
        to.deliver(gone, Cancel())
    with pytest.raises(DestinationRefused, match="of the kind 'void'"):
        to.deliver(replace(gone, kind="void"), Cancel())


class Broken(FileDatabase):
    def __init__(self, path: Path, trouble: Exception) -> None:
        super().__init__(path)
        self._trouble = trouble

    def prepare(self) -> None:
        raise self._trouble


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (StoreTrouble("The server does not answer.", "Look."), DestinationDown),
        (StoreTrouble("It lets nobody in.", "Look.", code="28P01"), TokenRefused),
        (StoreTrouble("It is full.", "Look.", code="53300"), DestinationDown),
        (StoreTrouble("It says why to nobody.", "Look.", code="refused"), DestinationDown),
        (BadInput("This is no address.", "Look."), DestinationRefused),
    ],
)
def test_a_database_that_cannot_be_opened_says_what_that_means(
    bench: SqlStore, tmp_path: Path, trouble: Exception, told: type[Exception]
) -> None:
    with closing(ShopStore(lambda: Broken(tmp_path / "shop.db", trouble))) as shop:
        to = destination(bench, shop)
        with pytest.raises(told):
            to.check(Cancel())
        sign(bench, 1)
        assert drain(bench, to)


def test_a_database_that_can_be_opened_is_reached_and_opens_again(shop: ShopStore) -> None:
    assert reached(shop) is None
    shop.close()
    assert reached(shop) is None
