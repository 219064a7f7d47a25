# SPDX-License-Identifier: Apache-2.0
"""Photos and raw answers get to the shop's database with their record: once, and not after forgetting."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import NOW, SHOP, TurnedClock, answered, event, finished, opened, refused
from sqlalchemy import delete, func, select

from inspector.domain.capture import heard, raw_of
from inspector.domain.errors import DestinationRefused, StoreDamaged
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Photo
from inspector.domain.outbox import OutboxRow, RowState
from inspector.ports import Cancel
from inspector.services.sync import Sync
from inspector.storage import comparing, evidence_copies
from inspector.storage.captures import SqlCaptures, capture_faults
from inspector.storage.comparing import send_what_was_lost
from inspector.storage.copies import Trail
from inspector.storage.databases import Database, FileDatabase, database_of
from inspector.storage.evidence_copies import CopiedPhotos
from inspector.storage.forgetting import Cut, drop_photos, drop_raw, old_photos, old_raw
from inspector.storage.photo_files import PhotoFolder
from inspector.storage.schema_evidence import capture, photo_file
from inspector.storage.shop_database import ShopDatabase
from inspector.storage.shop_store import ShopStore
from inspector.storage.store import SqlStore

EXCHANGES = (heard("dumpsys battery", b"  level: 87\n" * 40, NOW),)
RAW = raw_of(EXCHANGES)
LATER = NOW + timedelta(minutes=1)
JPEG = b"\xff\xd8 a back \xff\xd9"


@pytest.fixture
def shop(tmp_path: Path, store_url: str) -> Iterator[ShopStore]:
    def database() -> Database:
        if store_url:
            return database_of(tmp_path, SHOP, store_url)
        return FileDatabase(tmp_path / "shop.db", "OFF")

    with closing(ShopStore(database)) as one:
        yield one


@pytest.fixture
def bench(file_store: SqlStore) -> SqlStore:
    file_store.copies_to = lambda: ("shop",)
    return file_store


def close_one(bench: SqlStore, number: int = 1) -> str:
    """Close an inspection with a photo and raw answers; gives its uid."""
    one = opened(number)
    bench.open_inspection(one, event(one, "inspection.opened"))
    said: dict[str, Json] = {"raw": RAW.sha256, "raw_bytes": RAW.size}
    bench.save(one, replace(event(one, "readings.taken"), payload=said), RAW)
    sha256 = PhotoFolder(bench.path.parent).put(JPEG)
    one = replace(finished(answered(one, 1)), photos=(Photo("back", sha256),))
    bench.save(one, event(one, "photo.added"))
    closed = refused(one)
    bench.refuse(closed, event(closed, "inspection.refused"))
    return one.uid


def drain(bench: SqlStore, shop: ShopStore) -> list[OutboxRow]:
    """Send what waits; give the rows that are not delivered."""
    trail, files = Trail(SHOP, "bench-1", "shop", training=False), PhotoFolder(bench.path.parent)
    to = ShopDatabase(trail, lambda: bench, shop, TurnedClock(), is_test=False, photos=files)
    Sync(bench, [to], TurnedClock(LATER), draw=lambda: 0.0).drain(Cancel())
    return [row for row in bench.outbox() if row.state is not RowState.DELIVERED]


def test_a_desk_sees_photos_and_answers_of_every_bench(
    bench: SqlStore, shop: ShopStore, tmp_path: Path
) -> None:
    uid, other = close_one(bench), close_one(bench, 2)
    assert drain(bench, shop) == []
    for one in (uid, other):
        assert tuple(SqlCaptures(shop.reading, SHOP).exchanges(one)) == EXCHANGES
    desk = CopiedPhotos(PhotoFolder(tmp_path / "desk"), shop.reading, SHOP)
    sha256 = PhotoFolder(bench.path.parent).put(JPEG)
    assert desk.get(sha256) == JPEG
    with pytest.raises(StoreDamaged):
        desk.get("ab" * 32)
    with shop.reading() as connection:
        assert connection.execute(select(func.count()).select_from(photo_file)).scalar() == 1
        assert connection.execute(select(func.count()).select_from(capture)).scalar() == 2
        assert list(capture_faults(connection, is_shared=True)) == []


def test_what_is_there_is_not_brought_again(bench: SqlStore, shop: ShopStore) -> None:
    uid = close_one(bench)
    assert drain(bench, shop) == []
    with bench.reading() as connection:
        wanted = evidence_copies.here(connection, SHOP, uid)
    with shop.reading() as connection:
        left = wanted - evidence_copies.there(connection, wanted)
    assert (len(wanted.photos), len(wanted.captures)) == (1, 1)
    assert (left.photos, left.captures) == (frozenset(), frozenset())


def test_a_lost_photo_does_not_keep_the_record_back(bench: SqlStore, shop: ShopStore) -> None:
    uid = close_one(bench)
    for path in (bench.path.parent / "photos").rglob("*.jpg"):
        path.unlink()
    assert drain(bench, shop) == []
    assert tuple(SqlCaptures(shop.reading, SHOP).exchanges(uid)) == EXCHANGES


def test_what_was_forgotten_at_the_desk_does_not_come_back(bench: SqlStore, shop: ShopStore) -> None:
    uid = close_one(bench)
    assert drain(bench, shop) == []

    cut = Cut(uids=(uid,))
    with shop.reading() as connection:
        (photos,), (answers,) = old_photos(connection, SHOP, cut), old_raw(connection, SHOP, cut)
    assert shop.change(lambda connection: drop_photos(connection, SHOP, photos)).photos == 1
    assert shop.change(lambda connection: drop_raw(connection, SHOP, answers)).raw == 1
    with shop.reading() as connection:
        assert connection.execute(select(func.count()).select_from(photo_file)).scalar() == 0
    with bench.reading() as connection:
        wanted = evidence_copies.here(connection, SHOP, uid)
    with shop.reading() as connection:
        left = wanted - evidence_copies.there(connection, wanted)
    assert (left.photos, left.captures) == (frozenset(), frozenset())
    assert SqlCaptures(shop.reading, SHOP).is_forgotten(uid)


def ask(bench: SqlStore, shop: ShopStore) -> int:
    """Make due again what the shop's database lacks; gives how many rows."""
    trail, event = (
        Trail(SHOP, "bench-1", "shop", training=False),
        AuditEvent(NOW, "lead", "outbox.added", "shop"),
    )
    return send_what_was_lost(bench, shop, trail, event, PhotoFolder(bench.path.parent))


def there_are(shop: ShopStore) -> tuple[int, int]:
    with shop.reading() as connection:
        many = [select(func.count()).select_from(table) for table in (photo_file, capture)]
        photos, answers = (connection.execute(one).scalar_one() for one in many)
    return photos, answers


def test_what_an_earlier_version_left_behind_is_brought_once_it_is_asked_for(
    bench: SqlStore, shop: ShopStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_RECORDS", comparing._RECORDS.limit(1))
    uids = [close_one(bench, number) for number in (1, 2)]
    assert drain(bench, shop) == []
    assert ask(bench, shop) == 0
    shop.change(lambda connection: [connection.execute(delete(one)) for one in (photo_file, capture)])
    assert ask(bench, shop) == 2
    assert drain(bench, shop) == []
    assert there_are(shop) == (1, 2)
    assert ask(bench, shop) == 0
    one = delete(capture).where(capture.c.inspection_uid == uids[1])
    shop.change(lambda connection: connection.execute(one))
    assert ask(bench, shop) == 1
    assert bench.events("shop")[-1].payload["again"] == [uids[1]]
    assert drain(bench, shop) == []
    assert there_are(shop) == (1, 2)


def test_what_was_forgotten_or_lost_is_not_asked_for(bench: SqlStore, shop: ShopStore) -> None:
    uid = close_one(bench)
    assert drain(bench, shop) == []
    shop.change(lambda connection: connection.execute(delete(photo_file)))
    for path in (bench.path.parent / "photos").rglob("*.jpg"):
        path.unlink()
    assert ask(bench, shop) == 0, "its file is lost at the bench"
    PhotoFolder(bench.path.parent).put(JPEG)
    assert ask(bench, shop) == 1
    assert drain(bench, shop) == []
    cut = Cut(uids=(uid,))
    with shop.reading() as connection:
        (photos,), (answers,) = old_photos(connection, SHOP, cut), old_raw(connection, SHOP, cut)
    shop.change(lambda connection: drop_photos(connection, SHOP, photos))
    shop.change(lambda connection: drop_raw(connection, SHOP, answers))
    assert there_are(shop) == (0, 1)
    assert ask(bench, shop) == 0, "a desk forgot them"


def test_what_a_bench_forgot_is_not_asked_for(bench: SqlStore, shop: ShopStore) -> None:
    uid = close_one(bench)
    assert drain(bench, shop) == []
    shop.change(lambda connection: [connection.execute(delete(one)) for one in (photo_file, capture)])
    cut = Cut(uids=(uid,))
    with bench.reading() as connection:
        (photos,), (answers,) = old_photos(connection, SHOP, cut), old_raw(connection, SHOP, cut)
    bench.recorded(lambda connection: (drop_photos(connection, SHOP, photos), None))
    bench.recorded(lambda connection: (drop_raw(connection, SHOP, answers), None))
    assert ask(bench, shop) == 0


def test_other_bytes_than_the_hash_says_are_not_taken_in(bench: SqlStore, shop: ShopStore) -> None:
    close_one(bench)
    assert drain(bench, shop) == []
    with pytest.raises(DestinationRefused):
        shop.change(lambda connection: evidence_copies.take_photo(connection, SHOP, "ab" * 32, JPEG))
    with bench.reading() as connection:
        row = dict(connection.execute(select(capture)).one()._mapping)
    with pytest.raises(DestinationRefused):
        shop.change(lambda connection: evidence_copies.take_capture(connection, row | {"sha256": "ab" * 32}))


def test_a_copy_that_was_changed_is_found(bench: SqlStore, shop: ShopStore) -> None:
    close_one(bench)
    assert drain(bench, shop) == []
    shop.change(lambda connection: connection.execute(photo_file.update().values(data=JPEG[:-1])))
    with shop.reading() as connection:
        assert [one.what for one in capture_faults(connection, is_shared=True)] == [
            "its copy is not what was taken"
        ]
