# SPDX-License-Identifier: Apache-2.0
"""One bench at a time does something for the shop, and the next one knows what it did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import NOW, SHOP, TurnedClock, imei_of
from sqlalchemy import Connection, update

from inspector.domain.errors import DestinationDown, NotAllowed
from inspector.domain.line_intent import Intent, IntentState, Numbers
from inspector.domain.outbox import RowState
from inspector.domain.uid import new_uid
from inspector.storage import leases
from inspector.storage.databases import Database, FileDatabase, database_of
from inspector.storage.leases import LeaseName, ShopLease
from inspector.storage.line_ledger import LedgerPlace
from inspector.storage.schema_shop import lease
from inspector.storage.shared_ledger import SharedLineLedger
from inspector.storage.shop_store import ShopStore
from inspector.storage.store import SqlStore

NAME = "backmarket eu"
PLACE = LedgerPlace(SHOP, "eu", "bm")


@pytest.fixture
def shop(tmp_path: Path, store_url: str) -> Iterator[ShopStore]:
    def database() -> Database:
        if store_url:
            return database_of(tmp_path, SHOP, store_url)
        return FileDatabase(tmp_path / "shop.db", "OFF")

    with closing(ShopStore(database)) as one:
        yield one


def lease_of(shop: ShopStore, bench: str, lease_s: float = 60.0) -> tuple[ShopLease, TurnedClock]:
    clock = TurnedClock()
    return ShopLease(shop, LeaseName(SHOP, NAME, bench), clock, lease_s=lease_s), clock


def let_it_end(shop: ShopStore) -> None:
    """Let the time pass by which a holder has to have said a word."""

    def work(connection: Connection) -> None:
        now = leases.time_of(connection)
        connection.execute(update(lease).values(until=now - timedelta(seconds=1)))

    shop.change(work)


def test_one_bench_has_it_and_the_next_when_that_one_is_silent(shop: ShopStore) -> None:
    (first, clock), (second, _) = lease_of(shop, "bench-1"), lease_of(shop, "bench-2")
    assert first.hold() == first.hold() == 1
    with pytest.raises(DestinationDown, match="Bench bench-1") as trouble:
        second.hold()
    assert 0 < (trouble.value.retry_after_s or 0) <= 60
    clock.seconds += 45  # it goes on, whatever the clock on the wall says
    clock.at -= timedelta(days=400)
    assert first.hold() == 1
    let_it_end(shop)
    assert second.hold() == 2
    clock.seconds += 45
    with pytest.raises(DestinationDown, match="Bench bench-2"):
        first.hold()


def test_what_comes_with_an_old_number_is_not_written(shop: ShopStore) -> None:
    (first, _), (second, _) = lease_of(shop, "bench-1"), lease_of(shop, "bench-2")
    first.hold()
    let_it_end(shop)
    written: list[str] = []
    with pytest.raises(NotAllowed):  # it was asleep, and believes that it still has it
        first.write(lambda _: written.append("first"))
    second.hold()
    with pytest.raises(NotAllowed):
        first.write(lambda _: written.append("first"))
    second.write(lambda _: written.append("second"))
    assert written == ["second"]


def test_who_is_done_lets_the_next_one_in(shop: ShopStore) -> None:
    (first, _), (second, _) = lease_of(shop, "bench-1"), lease_of(shop, "bench-2")
    first.hold()
    first.release()
    first.release()
    assert second.hold() == 2
    with shop.reading() as connection:
        found = leases.look(connection, SHOP, NAME)
        assert leases.look(connection, SHOP, "other") is None
        assert leases.all_of(connection, SHOP) == {NAME: found} or found is not None
    assert found is not None
    assert (found.holder, found.fence) == ("bench-2", 2)


def test_all_benches_go_by_the_time_of_the_database(shop: ShopStore) -> None:
    one, clock = lease_of(shop, "bench-1")
    clock.at += timedelta(days=365)
    at = one.server_time()
    with shop.reading() as connection:
        assert abs(leases.time_of(connection) - at) < timedelta(seconds=30)
    clock.seconds += 10
    assert one.server_time() - at >= timedelta(seconds=10)


# ── the ledger that they share ───────────────────────────────────────────────

Bench = tuple[SqlStore, SharedLineLedger, ShopLease]


@pytest.fixture
def benches(tmp_path: Path, shop: ShopStore) -> Iterator[Callable[[str], Bench]]:
    with ExitStack() as at_the_end:

        def made(name: str) -> Bench:
            store = SqlStore(tmp_path / name, SHOP, name, TurnedClock(), synchronous="OFF")
            at_the_end.callback(store.close)
            held, clock = lease_of(shop, name)
            return store, SharedLineLedger(shop, lambda: store, PLACE, clock, held), held

        yield made


def intent(line: int = 37, number: int = 1, uid: str = "") -> Intent:
    return Intent(5978, line, uid or new_uid(NOW), Numbers(imei=imei_of(number)), "lead", NOW)


def test_two_benches_never_mean_two_devices_for_one_line(benches: Callable[[str], Bench]) -> None:
    (first, ledger, held), (second, other, _) = benches("bench-1"), benches("bench-2")
    kept = ledger.open(intent())
    with pytest.raises(DestinationDown):
        other.open(intent(number=2))
    held.release()
    with pytest.raises(NotAllowed, match="already"):
        other.open(intent(number=2))
    assert other.of_line(37) == kept
    assert [row.uid for row in first.outbox()] == [kept.uid]
    assert not second.outbox()
    assert [one.what for one in first.events(kept.uid)] == ["order_line.confirmed"]


def test_another_bench_sends_what_one_that_died_confirmed(benches: Callable[[str], Bench]) -> None:
    (_, ledger, held), (second, other, _) = benches("bench-1"), benches("bench-2")
    kept = ledger.open(intent())
    assert not ledger.elsewhere()
    assert other.elsewhere() == [kept]
    held.release()
    for _ in range(2):
        other.take_over(kept)
    assert [(row.uid, row.destination) for row in second.outbox()] == [(kept.uid, "bm")]
    assert [one.what for one in second.events(kept.uid)] == ["order_line.taken_over"]
    assert not other.elsewhere()
    done = other.settle(replace(kept, state=IntentState.REGISTERED))
    assert done is not None
    assert other.settle(kept) is None  # it was changed meanwhile
    assert not other.unsettled()


def test_nobody_takes_over_what_a_person_put_aside(benches: Callable[[str], Bench]) -> None:
    (first, ledger, held), (_, other, _) = benches("bench-1"), benches("bench-2")
    kept = ledger.open(intent())
    (row,) = first.outbox()
    first.settle(replace(row, state=RowState.DROPPED))
    ledger.tell_aside()
    held.release()
    assert not other.elsewhere()
    (row,) = first.outbox()
    first.settle(replace(row, state=RowState.PENDING))
    ledger.tell_aside()
    assert other.elsewhere() == [kept]


def test_a_bench_that_died_before_its_row_was_written_writes_it_when_it_is_asked_again(
    benches: Callable[[str], Bench],
) -> None:
    store, ledger, held = benches("bench-1")
    meant = intent()
    held.write(lambda connection: ledger._kept(connection, replace(meant, version=1)))
    assert not store.outbox()
    assert [one.uid for one in ledger.elsewhere()] == [meant.uid]
    ledger.open(meant)
    assert [row.uid for row in store.outbox()] == [meant.uid]
