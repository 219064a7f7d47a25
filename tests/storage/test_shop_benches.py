# SPDX-License-Identifier: Apache-2.0
"""Benches that replicate at once into the shop's database while its server is stopped and started."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest
from inspections import SHOP, event, finished, opened, refused, signed
from postgres import Cluster, database, plain
from postgres_stores import postgres_server

from inspector.clock import SystemClock
from inspector.domain.inspection import Inspection, Step
from inspector.domain.outbox import RowState
from inspector.domain.voiding import Voiding
from inspector.services.backoff import Waits
from inspector.services.sync import Sync
from inspector.services.sync_runner import SyncRunner
from inspector.storage import copies
from inspector.storage.copies import Trail
from inspector.storage.databases import database_of
from inspector.storage.shop_database import ShopDatabase
from inspector.storage.shop_store import ShopStore
from inspector.storage.store import SqlStore

__all__ = ["postgres_server"]
WAITS = Waits(base_s=0.02, cap_s=0.2)
Rows = set[tuple[object, ...]]


def trail_of(name: str) -> Trail:
    return Trail(SHOP, name, "shop", training=False)


@dataclass(frozen=True, slots=True)
class Bench:
    """A bench with its own store, at work on its own thread, and what brings its work to the shop."""

    name: str
    store: SqlStore
    runner: SyncRunner
    shop: ShopStore
    round: threading.Event

    @property
    def is_done(self) -> bool:
        """Tell whether everything of it has arrived, by what the bench believes."""
        with self.store.reading() as connection:
            is_behind = copies.is_behind(connection, trail_of(self.name))
        return not is_behind and all(row.state is RowState.DELIVERED for row in self.store.outbox())

    def work(self, many: int, first: int) -> None:
        """Close inspections, each as a technician does: some refused, some void in the end."""
        for number in range(first, first + many):
            one = replace(opened(number), bench_id=self.name)
            self.store.open_inspection(one, event(one))
            if number % 5 == 0:
                closed = refused(one)
                self.store.refuse(closed, event(closed, "inspection.refused"))
            else:
                closed, certificate = signed(finished(one))
                self.store.sign(closed, certificate, [], event(closed, "certificate.signed"))
            if number % 7 == 0 and number % 5:
                self._void(closed)
            self.runner.wake()

    def _void(self, one: Inspection) -> None:
        closed = one.moved(Step.VOID, one.updated_at)
        voided = Voiding(one.uid, one.technician, "lead", "wrong", one.updated_at)
        self.store.void(closed, voided, [], event(closed, "certificate.voided"))


@contextmanager
def bench(folder: Path, name: str, url: str) -> Iterator[Bench]:
    """Open one; its runner is at work until the end."""
    with ExitStack() as last_first:
        store = SqlStore(folder / name, SHOP, name, SystemClock(), synchronous="OFF", deadline_s=120.0)
        last_first.callback(store.close)
        store.copies_to = lambda: ("shop",)
        shop = last_first.enter_context(
            closing(ShopStore(lambda: database_of(folder, SHOP, url), deadline_s=60.0))
        )
        to = ShopDatabase(trail_of(name), lambda: store, shop, SystemClock(), is_test=False)
        sync, said = Sync(store, [to], SystemClock(), waits=WAITS), threading.Event()
        runner = SyncRunner(sync, SystemClock(), on_report=lambda _: said.set(), poll_s=0.2)
        last_first.callback(runner.stop, 20.0)
        runner.start()
        yield Bench(name, store, runner, shop, said)


def replicate(folder: Path, url: str, benches: int, each: int, meanwhile: Callable[[], None]) -> None:
    """Let benches work and replicate at once while ``meanwhile`` happens; all of it has to arrive."""
    with ExitStack() as stack:
        at_work = [stack.enter_context(bench(folder, f"bench-{one}", url)) for one in range(1, benches + 1)]
        threads = [
            threading.Thread(target=one.work, args=(each, 1000 * place))
            for place, one in enumerate(at_work, 1)
        ]
        for thread in threads:
            thread.start()
        meanwhile()
        for thread in threads:
            thread.join(300)
            assert not thread.is_alive()
        for one in at_work:
            wait_for(one)
        assert_all_there(url, at_work)


def wait_for(one: Bench, rounds: int = 400) -> None:
    for _ in range(rounds):
        one.round.clear()
        one.runner.send_now()
        assert one.round.wait(300)
        if one.is_done:
            return
    raise AssertionError([row for row in one.store.outbox() if row.state is not RowState.DELIVERED])


RECORDS = "SELECT uid, state, digest, technician_id, bench_id FROM inspection"
CERTIFICATES = "SELECT uid, digest, jws FROM certificate"
VOIDS = "SELECT uid, voided_by, reason FROM voiding"
TRAIL = "SELECT writer_id, seq, hash, previous_hash, payload, who FROM audit_event"
VALUES = "SELECT ref, value FROM person_value"
DAYS = "SELECT technician_id, SUM(inspected), SUM(certified), SUM(refused) FROM roll_day GROUP BY 1"


def assert_all_there(url: str, at_work: list[Bench]) -> None:
    with psycopg.connect(plain(url)) as shop:
        for asked in (RECORDS, CERTIFICATES, VOIDS, TRAIL, VALUES):
            theirs = [_plain(row) for row in shop.execute(asked.encode()).fetchall()]
            ours = [row for one in at_work for row in _rows(one.store, asked)]
            assert len(theirs) == len(set(theirs)) == len(ours)
            assert set(theirs) == set(ours)
        documents = shop.execute(b"SELECT document, digest FROM inspection").fetchall()
        days = {_plain(row) for row in shop.execute(DAYS.encode()).fetchall()}
    assert all(_is_whole(bytes(document), bytes(digest)) for document, digest in documents)
    counted = [row for one in at_work for row in _rows(one.store, DAYS)]
    who, *_ = counted[0]
    sums = tuple(str(sum(int(str(row[place])) for row in counted)) for place in (1, 2, 3))
    assert {(name, *map(str, rest)) for name, *rest in days} == {(who, *sums)}


def _rows(store: SqlStore, asked: str) -> list[tuple[object, ...]]:
    with store.reading() as connection:
        return [_plain(tuple(row)) for row in connection.exec_driver_sql(asked)]


def _plain(row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(bytes(one) if isinstance(one, bytes | memoryview) else one for one in row)


def _is_whole(document: bytes, digest: bytes) -> bool:
    import zstandard

    return hashlib.sha256(zstandard.ZstdDecompressor().decompress(document)).digest() == digest


def stop_and_start(url: str, times: int, between_s: float) -> Callable[[], None]:
    server, pause = Cluster(url), threading.Event()

    def meanwhile() -> None:
        for turn in range(times):
            pause.wait(between_s)
            server.stop("immediate" if turn % 2 else "fast")
            pause.wait(between_s / 2)
            server.start()

    return meanwhile


@pytest.mark.peer("postgres")
def test_benches_replicate_at_once_while_the_server_falls(postgres_server: str, tmp_path: Path) -> None:
    with database(postgres_server) as url:
        replicate(tmp_path, url, 3, 8, stop_and_start(url, 1, 0.2))


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.peer("postgres")
# A server that falls while a migration reads leaves a cursor that nobody can close any more.
@pytest.mark.filterwarnings("ignore:.psycopg.ServerCursor object:ResourceWarning")
def test_sixteen_benches_lose_nothing_while_the_server_is_stopped_ten_times(
    postgres_server: str, tmp_path: Path
) -> None:
    with database(postgres_server) as url:
        replicate(tmp_path, url, 16, 20, stop_and_start(url, 10, 1.0))
