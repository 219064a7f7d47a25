# SPDX-License-Identifier: Apache-2.0
"""What the shop's database has lost is sent once more, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import NOW, SHOP, WRITER, TurnedClock, event, finished, opened, signed
from sqlalchemy import delete, func, select, update

from inspector.domain.errors import StoreTrouble
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection, State, Step
from inspector.domain.outbox import RowState
from inspector.domain.voiding import Voiding
from inspector.ports import Cancel
from inspector.services.sync import Sync
from inspector.storage import comparing, schema
from inspector.storage.comparing import send_what_was_lost
from inspector.storage.copies import Trail
from inspector.storage.databases import FileDatabase
from inspector.storage.schema import metadata
from inspector.storage.shop_database import ShopDatabase
from inspector.storage.shop_store import ShopStore
from inspector.storage.store import SqlStore

LATER = NOW + timedelta(minutes=1)
TRAIL = Trail(SHOP, WRITER, "shop", training=False)
ASKED = AuditEvent(NOW, "lead", "outbox.added", "shop")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[ShopStore]:
    with closing(ShopStore(lambda: FileDatabase(tmp_path / "shop.db", "OFF"))) as one:
        yield one


@pytest.fixture
def bench(file_store: SqlStore) -> SqlStore:
    file_store.copies_to = lambda: ("shop",)
    return file_store


def sign(store: SqlStore, number: int) -> Inspection:
    one = finished(opened(number))
    store.open_inspection(one, event(one))
    closed, certificate = signed(one)
    store.sign(closed, certificate, [], event(closed, "certificate.signed", by="anna"))
    return closed


def drain(bench: SqlStore, shop: ShopStore) -> None:
    to = ShopDatabase(TRAIL, lambda: bench, shop, TurnedClock(), is_test=False)
    Sync(bench, [to], TurnedClock(LATER)).drain(Cancel())
    assert {row.state for row in bench.outbox()} == {RowState.DELIVERED}


def ask(bench: SqlStore, shop: ShopStore) -> int:
    return send_what_was_lost(bench, shop, TRAIL, ASKED)


def there(shop: ShopStore) -> dict[str, str]:
    with shop.reading() as connection:
        rows = connection.execute(select(schema.inspection.c.uid, schema.inspection.c.state))
        return {row.uid: row.state for row in rows}


def test_what_was_emptied_comes_back_whole(
    bench: SqlStore, shop: ShopStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_RECORDS", comparing._RECORDS.limit(2))
    uids = [sign(bench, number).uid for number in (1, 2, 3)]
    drain(bench, shop)
    assert ask(bench, shop) == 0
    before = len(bench.events("shop"))
    shop.change(lambda one: [one.execute(delete(table)) for table in reversed(metadata.sorted_tables)])
    assert ask(bench, shop) == 4  # three records, and the trail
    assert len(bench.events("shop")) == before + 3
    drain(bench, shop)
    assert sorted(there(shop)) == sorted(uids)
    with shop.reading() as far, bench.reading() as near:
        count = select(func.count()).select_from(schema.audit_event)
        assert far.execute(count).scalar() == near.execute(count).scalar()
    assert ask(bench, shop) == 0


def test_what_became_void_since_the_backup_becomes_void_again(bench: SqlStore, shop: ShopStore) -> None:
    one = sign(bench, 1)
    drain(bench, shop)
    with shop.reading() as connection:
        was = select(schema.inspection.c.state, schema.inspection.c.document, schema.inspection.c.digest)
        before = dict(connection.execute(was).one()._mapping)
    closed = one.moved(Step.VOID, LATER)
    bench.void(closed, Voiding(one.uid, one.technician, "lead", "wrong", LATER), [], event(closed))
    drain(bench, shop)
    assert ask(bench, shop) == 0
    shop.change(lambda connection: connection.execute(delete(schema.voiding)))
    shop.change(lambda connection: connection.execute(update(schema.inspection).values(before)))
    assert ask(bench, shop) == 1
    drain(bench, shop)
    assert there(shop) == {one.uid: State.VOID.value}


def test_what_was_put_aside_stays_and_a_shop_that_is_away_says_so(
    bench: SqlStore, shop: ShopStore, tmp_path: Path
) -> None:
    sign(bench, 1)
    drain(bench, shop)
    shop.change(lambda one: [one.execute(delete(table)) for table in reversed(metadata.sorted_tables)])
    put_aside = update(schema.outbox).values(state=RowState.DROPPED.value)
    bench.recorded(lambda connection: (connection.execute(put_aside), None))
    assert ask(bench, shop) == 0
    (tmp_path / "folder").mkdir()
    with closing(ShopStore(lambda: FileDatabase(tmp_path / "folder"))) as away, pytest.raises(StoreTrouble):
        ask(bench, away)
