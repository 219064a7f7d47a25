# SPDX-License-Identifier: Apache-2.0
"""The trail of a home that was restored reaches the shop's database, whichever of both is ahead."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import NOW, SHOP, WRITER, TurnedClock, event, opened
from sqlalchemy import insert, select

from inspector.domain.errors import StoreDamaged
from inspector.domain.outbox import OutboxRow, RowState
from inspector.ports import Cancel
from inspector.services.backoff import Waits
from inspector.services.sync import Sync
from inspector.storage import chain_names, schema
from inspector.storage.copies import Trail
from inspector.storage.database import DATABASE
from inspector.storage.databases import Database, FileDatabase, database_of
from inspector.storage.heads import SqlHeads
from inspector.storage.shop_database import ShopDatabase
from inspector.storage.shop_store import ShopStore
from inspector.storage.store import SqlStore
from inspector.storage.trail import SqlTrail

LATER = NOW + timedelta(minutes=1)
WAITS = Waits(base_s=0.001, cap_s=0.001)


@pytest.fixture
def shop(tmp_path: Path, store_url: str) -> Iterator[ShopStore]:
    def database() -> Database:
        if store_url:
            return database_of(tmp_path, SHOP, store_url)
        return FileDatabase(tmp_path / "shop.db", "OFF")

    with closing(ShopStore(database)) as one:
        yield one


def note(home: Path, many: int) -> None:
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock(), synchronous="OFF")) as store:
        for number in range(1, many + 1):
            store.note(event(opened(number)))


def send(home: Path, shop: ShopStore) -> list[OutboxRow]:
    """Send what waits; give what did not arrive."""
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock(), synchronous="OFF")) as store:
        trail = Trail(SHOP, WRITER, "shop", training=False)
        to = ShopDatabase(trail, lambda: store, shop, TurnedClock(), is_test=False)
        Sync(store, [to], TurnedClock(LATER), waits=WAITS, draw=lambda: 0.0).drain(Cancel())
        return [row for row in store.outbox() if row.state is not RowState.DELIVERED]


def restored(backup: Path, home: Path, minutes: int) -> str:
    home.mkdir()
    shutil.copy2(backup / DATABASE, home / DATABASE)
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock(), synchronous="OFF")) as store:
        name = store.begin_chain(NOW + timedelta(minutes=minutes))
        store.note(event(opened(9)))
        heads = SqlHeads(store, SHOP, WRITER)
        assert (heads.newest().writer, heads.newest().seq) == (name, 1)
        return name


def chains(shop: ShopStore) -> dict[str, int]:
    return {one.writer: one.seq for one in SqlTrail(shop.reading, SHOP).heads()}


@pytest.mark.parametrize("is_sent_before", [True, False])
def test_a_backup_older_than_the_shop_goes_on_beside_what_the_shop_has(
    tmp_path: Path, shop: ShopStore, is_sent_before: bool
) -> None:
    note(tmp_path / "old", 3)
    if is_sent_before:
        assert send(tmp_path / "old", shop) == []
    shutil.copytree(tmp_path / "old", tmp_path / "backup")
    note(tmp_path / "old", 2)
    assert send(tmp_path / "old", shop) == []
    first = restored(tmp_path / "backup", tmp_path / "new", 1)
    assert send(tmp_path / "new", shop) == []
    assert chains(shop) == {WRITER: 5, first: 1}
    second = restored(tmp_path / "backup", tmp_path / "again", 2)  # the same backup once more
    assert send(tmp_path / "again", shop) == []
    note(tmp_path / "again", 2)
    assert send(tmp_path / "again", shop) == []
    assert chains(shop) == {WRITER: 5, first: 1, second: 3}
    assert not SqlTrail(shop.reading, SHOP).verify().broken


def test_a_backup_newer_than_the_shop_brings_the_end_of_the_old_chain_too(
    tmp_path: Path, shop: ShopStore
) -> None:
    note(tmp_path / "old", 3)
    assert send(tmp_path / "old", shop) == []
    note(tmp_path / "old", 2)
    first = restored(tmp_path / "old", tmp_path / "new", 1)
    second = restored(tmp_path / "new", tmp_path / "newer", 2)
    assert send(tmp_path / "newer", shop) == []
    assert chains(shop) == {WRITER: 5, first: 1, second: 1}


def test_an_old_chain_that_is_another_one_is_still_refused(tmp_path: Path, shop: ShopStore) -> None:
    note(tmp_path / "old", 3)
    note(tmp_path / "other", 4)
    assert send(tmp_path / "other", shop) == []
    name = restored(tmp_path / "old", tmp_path / "new", 1)
    (parked,) = send(tmp_path / "new", shop)
    assert (parked.state, parked.kind) == (RowState.PARKED, "events")
    assert "does not follow" in parked.last_error
    assert chains(shop) == {WRITER: 4, name: 1}, "what is new waits for no old quarrel"


@pytest.mark.parametrize("value", ["[", "{}", "[1]"])
def test_names_that_cannot_be_read_are_no_first_chain(file_store: SqlStore, value: str) -> None:
    row = {"shop_id": SHOP, "account": "chain", "name": WRITER, "value": value}
    with pytest.raises(StoreDamaged):
        file_store.recorded(
            lambda connection: (
                connection.execute(insert(schema.market_note), row),
                None if chain_names.current(connection, SHOP, WRITER) else event(opened(1)),
            )
        )
    with file_store.reading() as connection:
        assert connection.execute(select(schema.market_note)).first() is None
