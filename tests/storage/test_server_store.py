# SPDX-License-Identifier: Apache-2.0
"""The store on a server: desks at once, a server that goes away, answers that get lost, migrations."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cut_wire import CutWire
from inspections import SHOP, TurnedClock, answered, deliveries, event, finished, opened, refused, signed
from postgres import Cluster, plain, server
from sqlalchemy import create_engine, inspect

from inspector.domain.errors import (
    BadInput,
    InspectorError,
    NotAllowed,
    StoreDamaged,
    StoreTooNew,
    StoreTrouble,
)
from inspector.domain.inspection import Inspection
from inspector.domain.outbox import RowState
from inspector.domain.person import Person
from inspector.domain.print_job import PrintJob, PrintKind, PrintState, Standing
from inspector.ports import Cancel
from inspector.services.printing import PrintQueue, Wanted
from inspector.storage.databases import database_of
from inspector.storage.migrations import NEWEST
from inspector.storage.schema import metadata
from inspector.storage.server.address import address_of
from inspector.storage.store import SqlStore

pytestmark = pytest.mark.peer("postgres")
Desk = Callable[..., SqlStore]
DESKS = 4


@pytest.fixture
def desk(tmp_path: Path, postgres_store_url: str) -> Iterator[Desk]:
    """Sit down at a desk of the shop: a home of its own, the store of all."""
    with ExitStack() as at_the_end:

        def sit_down(name: str = "desk-1", url: str = postgres_store_url, **options: object) -> SqlStore:
            store = SqlStore(tmp_path / name, SHOP, name, TurnedClock(), url=url, **options)  # type: ignore[arg-type]
            at_the_end.callback(store.close)
            return store

        yield sit_down


class NoPrinters:
    """Printers of a desk at which nothing is handed over."""

    def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
        raise AssertionError(job)

    def standing(self, ticket: str, cancel: Cancel) -> Standing:
        raise AssertionError(ticket)


def start(store: SqlStore, number: int = 1) -> Inspection:
    one = opened(number)
    store.open_inspection(one, event(one, "inspection.opened"))
    return one


# ── several desks ────────────────────────────────────────────────────────────


def test_desks_that_finish_together_lose_nothing(desk: Desk) -> None:
    stores = [desk(f"desk-{number}") for number in range(DESKS)]

    def work(number: int) -> Inspection:
        store = stores[number % DESKS]
        one = answered(start(store, number), number % 9)
        store.save(one, event(one))
        if number % 3 == 0:
            store.refuse(refused(one), event(refused(one)))
            return refused(one)
        closed, certificate = signed(finished(one))
        store.sign(closed, certificate, deliveries(closed, "registry"), event(closed))
        return closed

    with ThreadPoolExecutor(3 * DESKS) as pool:
        done = list(pool.map(work, range(1, 25)))
    for store in stores:
        assert [store.inspection(one.uid) for one in done] == done
    assert list(stores[0].check()) == []
    assert len({row.uid for row in stores[1].outbox()}) == 16


def test_what_another_desk_changed_is_seen_before_it_is_changed_again(desk: Desk) -> None:
    near, far = desk("near"), desk("far")
    one = start(near)
    closed = refused(answered(one, 1))
    far.refuse(closed, event(closed))
    with pytest.raises(NotAllowed):
        near.save(answered(one, 2), event(one))
    assert near.inspection(one.uid) == closed
    assert near.unfinished() == []


def test_the_claim_of_another_desk_holds_until_its_time(desk: Desk) -> None:
    near, far = desk("near"), desk("far")
    closed, certificate = signed(finished(start(near)))
    near.sign(closed, certificate, deliveries(closed, "registry"), event(closed))
    now = TurnedClock().now()
    (mine,) = near.lease("registry", now, now.replace(year=now.year + 1), 5, held=())
    assert mine.state is RowState.SENDING
    assert far.lease("registry", now, now.replace(year=now.year + 1), 5, held=()) == ()


def test_a_desk_prints_what_was_wanted_there(desk: Desk) -> None:
    near, far = desk("near"), desk("far")
    closed, certificate = signed(finished(start(near)))
    near.sign(closed, certificate, (), event(closed))
    now = TurnedClock().now()
    job = PrintJob(0, closed.uid, PrintKind.PAGE, "en", "desk", PrintState.WAITING, 0, "anna", now, now)
    added = near.add_print(job, event(closed))
    assert near.prints() == (added,)
    assert far.prints() == ()
    assert far.prints(uid=closed.uid) == (added,)
    assert far.prints(uid=closed.uid, here=True) == ()
    near.close()
    assert desk("near").prints() == (added,), "it waits while its desk is closed"


def test_who_wants_a_print_gets_it_at_their_own_desk(desk: Desk) -> None:
    near, far = desk("near"), desk("far")
    closed, certificate = signed(finished(start(near)))
    near.sign(closed, certificate, (), event(closed))
    anna, wanted = Person("anna", "Anna"), Wanted(closed.uid, PrintKind.LABEL, "en", "near-printer")
    theirs = PrintQueue(near, NoPrinters(), TurnedClock()).want(wanted, anna)
    queue = PrintQueue(far, NoPrinters(), TurnedClock())
    ours = queue.want(replace(wanted, printer="far-printer"), anna)
    assert (theirs.copy, ours.copy) == (1, 2)
    assert queue.want(replace(wanted, printer="other"), anna).id == ours.id
    queue.drop(theirs)
    assert near.prints() == (theirs,), "another desk's job is not taken out here"


# ── a server that goes away ──────────────────────────────────────────────────


def test_work_goes_on_after_the_server_was_stopped_and_started(tmp_path: Path) -> None:
    with server() as url:
        cluster = Cluster(url)
        with closing(SqlStore(tmp_path, SHOP, "desk-1", TurnedClock(), url=url)) as store:
            one = answered(start(store), 0)
            store.save(one, event(one))
            for how in ("fast", "immediate"):
                cluster.stop(how)
                with pytest.raises(StoreTrouble, match="does not answer") as told:
                    store.save(one, event(one))
                assert told.value.advice
                with pytest.raises(StoreTrouble, match="does not answer"):
                    store.unfinished()
                cluster.start()
                assert store.inspection(one.uid) == one
                one = answered(one, len(one.findings))
                store.save(one, event(one))
            cluster.stop()
            cluster.start()
            one = answered(one, 9)
            store.save(one, event(one))  # the first to notice, and nobody does
            assert store.inspection(one.uid) == one
            assert list(store.check()) == []
            assert len(store.events(one.uid)) == 5


@pytest.mark.parametrize("delivered", [True, False])
def test_an_answer_that_gets_lost_is_asked_for_and_nothing_is_done_twice(
    desk: Desk, postgres_store_url: str, delivered: bool
) -> None:
    port = re.search(r":(\d+)/", postgres_store_url)
    assert port is not None
    with CutWire(int(port[1])) as wire:
        url = postgres_store_url.replace(port[0], f":{wire.port}/")
        store = desk(url=url)
        one = start(store)
        wire.arm(b"COMMIT\0", delivered=delivered)
        two = answered(one, 3)
        store.save(two, event(two))
        assert wire.cuts == 1
        assert store.inspection(one.uid) == two
        assert [act.seq for act in store.events(one.uid)] == [1, 2]
        assert list(store.check()) == []
        store.close()


def test_what_cannot_be_asked_is_said_to_be_unknown(
    desk: Desk, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.storage.server.turns._LOOKS", 1)
    monkeypatch.setattr("inspector.storage.server.turns._BETWEEN_S", 0)
    port = re.search(r":(\d+)/", postgres_store_url)
    assert port is not None
    with CutWire(int(port[1])) as wire:
        store = desk(url=postgres_store_url.replace(port[0], f":{wire.port}/"))
        one = start(store)

        def nobody(*_: object) -> None:
            raise StoreTrouble("Nobody answers.")

        monkeypatch.setattr("inspector.storage.server.turns.connect", nobody)
        wire.arm(b"COMMIT\0", delivered=True)
        with pytest.raises(StoreTrouble, match="not known"):
            store.save(answered(one, 3), event(one))
        assert wire.cuts == 1
        store.close()


# ── the address ──────────────────────────────────────────────────────────────

SECRET = "geheim-7Qx"


@pytest.mark.parametrize("form", ["//inspector:{}@127.0.0.1:1/shop", "//127.0.0.1:1/shop?user=u&password={}"])
def test_a_password_is_in_no_trouble_and_no_log(
    tmp_path: Path, form: str, caplog: pytest.LogCaptureFixture
) -> None:
    url = "postgresql:" + form.format(SECRET)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(StoreTrouble, match=r"127\.0\.0\.1:1/shop does not answer") as told:
        SqlStore(tmp_path, SHOP, "desk-1", TurnedClock(), url=url)
    told_all = "".join(traceback.format_exception(told.value)) + repr(told.value) + caplog.text
    assert SECRET not in told_all
    assert SECRET not in repr(address_of(url))


@pytest.mark.parametrize("url", ["sqlite:///x", f"postgresql://u:{SECRET}@[::1/x", f"mysql://u:{SECRET}@h/x"])
def test_what_is_no_address_is_not_repeated(tmp_path: Path, url: str) -> None:
    with pytest.raises(BadInput) as told:
        SqlStore(tmp_path, SHOP, "desk-1", TurnedClock(), url=url)
    assert SECRET not in "".join(traceback.format_exception(told.value))


def test_a_database_that_is_not_there_is_told_from_a_server_that_is_not(
    tmp_path: Path, postgres_store_url: str
) -> None:
    url = postgres_store_url.rpartition("/")[0] + "/nothing"
    with pytest.raises(StoreTrouble, match="is not there, or lets nobody in"):
        SqlStore(tmp_path, SHOP, "desk-1", TurnedClock(), url=url)


# ── migrations ───────────────────────────────────────────────────────────────


def test_the_migrations_make_the_tables_of_the_code(tmp_path: Path, empty_postgres_url: str) -> None:
    database_of(tmp_path, SHOP, empty_postgres_url).prepare()
    engine = create_engine(empty_postgres_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = [one for one in compare_metadata(context, metadata) if "ix_" not in str(one)]
        assert found == []
        columns = inspect(connection)
        texts = [
            one["type"]
            for table in metadata.tables
            for one in columns.get_columns(table)
            if "TEXT" in str(one["type"])
        ]
        assert len(texts) > 50
        assert {getattr(one, "collation", None) for one in texts} == {"C"}
        assert connection.exec_driver_sql("SELECT count(*) FROM finding").scalar_one() == 0
    engine.dispose()


def test_of_desks_that_come_first_one_makes_the_tables(tmp_path: Path, empty_postgres_url: str) -> None:
    kept = [database_of(tmp_path, SHOP, empty_postgres_url) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda one: one.prepare(), kept))
    assert kept[0].revision() == NEWEST


def test_another_versions_store_is_left_alone_until_somebody_asks(
    tmp_path: Path, empty_postgres_url: str
) -> None:
    kept = database_of(tmp_path, SHOP, empty_postgres_url)
    assert kept.revision() == ""
    with pytest.raises(StoreTrouble, match="no store"):
        kept.check_readable()
    kept.prepare()
    for found, trouble in (("0001", StoreTrouble), ("9000", StoreTooNew)):
        _note(empty_postgres_url, found)
        for asked in (kept.prepare, kept.check_readable):
            with pytest.raises(trouble):
                asked()
        assert kept.revision() == found
    with pytest.raises(StoreTooNew):
        kept.upgrade()


def test_an_older_store_is_upgraded_when_it_is_asked_for(tmp_path: Path, empty_postgres_url: str) -> None:
    from inspector.storage.server.upgrading import upgrade

    upgrade(address_of(empty_postgres_url), "0008")
    kept = database_of(tmp_path, SHOP, empty_postgres_url)
    with pytest.raises(StoreTrouble, match="older version") as told:
        SqlStore(tmp_path, SHOP, "desk-1", TurnedClock(), url=empty_postgres_url)
    assert "pg_dump" in told.value.advice
    kept.upgrade()
    with closing(SqlStore(tmp_path, SHOP, "desk-1", TurnedClock(), url=empty_postgres_url)) as store:
        start(store)
        assert list(store.check()) == []


def test_a_migration_that_fails_leaves_nothing(
    tmp_path: Path, empty_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise StoreTrouble("It fails here.")

    monkeypatch.setattr("inspector.storage.server.upgrading._compare_by_bytes", fail)
    kept = database_of(tmp_path, SHOP, empty_postgres_url)
    with pytest.raises(InspectorError, match="fails here"):
        kept.prepare()
    assert kept.revision() == ""
    with psycopg.connect(plain(empty_postgres_url)) as connection:
        assert connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone() == (0,)


def test_another_programs_database_is_left_alone(tmp_path: Path, empty_postgres_url: str) -> None:
    with psycopg.connect(plain(empty_postgres_url)) as connection:
        connection.execute("CREATE TABLE inspection (mine text)")
    with pytest.raises(StoreDamaged, match="something else"):
        database_of(tmp_path, SHOP, empty_postgres_url).prepare()
    with psycopg.connect(plain(empty_postgres_url)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num text)")
        connection.execute("INSERT INTO alembic_version VALUES ('1975ea83b712')")
    with pytest.raises(StoreDamaged, match="not a store"):
        database_of(tmp_path, SHOP, empty_postgres_url).prepare()


def _note(url: str, revision: str) -> None:
    with psycopg.connect(plain(url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = %s", (revision,))
