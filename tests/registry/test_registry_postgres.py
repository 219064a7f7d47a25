# SPDX-License-Identifier: Apache-2.0
"""The registry on a real PostgreSQL server: what the file's store gives, and one winner among processes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import psycopg
import pytest
from memory_outbox import TestClock
from postgres import database, plain, server
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.trust import Trust
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput, StoreTooNew, StoreTrouble
from inspector.registry.postgres import PostgresCertificates, conninfo_of
from inspector.registry.records import Record, Stored, VoidRecord

pytestmark = pytest.mark.peer("postgres")
SIGNER = bench_signer()
RECORD = Record(
    uid=uid_of(1),
    digest="d" * 64,
    payload=b"{}\x00\xff",
    jws="a.b.c",
    key_id="k",
    shop_id="s",
    is_training=False,
    numbers=(("imei", "350000000000006"), ("serial", "A")),
    stored_at="2026-03-02T12:00:00.000Z",
)
VOID = VoidRecord(uid_of(1), "d" * 64, "s", "e" * 64, b"[]", "d.e.f", "2026-03-02T12:00:00.000Z")


@pytest.fixture(scope="module")
def running() -> Iterator[str]:
    with server() as url:
        yield url


@pytest.fixture
def url(running: str) -> Iterator[str]:
    with database(running) as one:
        yield one


@pytest.fixture
def store(url: str) -> Iterator[PostgresCertificates]:
    with closing(PostgresCertificates(url)) as one:
        yield one


def test_it_keeps_what_it_took(store: PostgresCertificates, url: str) -> None:
    assert store.put(RECORD) is Stored.NEW
    with closing(PostgresCertificates(url)) as other:
        assert other.put(RECORD) is Stored.SAME
        assert other.put(replace(RECORD, digest="e" * 64)) is Stored.OTHER
        assert other.put(replace(RECORD, jws="a.b.d")) is Stored.OTHER
        assert other.get(RECORD.uid) == replace(RECORD, numbers=())
        assert [one.uid for one in other.find("serial", "A")] == [RECORD.uid]
        assert not other.find("imei", "A")
        assert other.get(uid_of(2)) is None


def test_many_are_told_one_by_one(store: PostgresCertificates) -> None:
    store.put(RECORD)
    two, three = replace(RECORD, uid=uid_of(2)), replace(RECORD, uid=uid_of(3))
    given = [three, RECORD, two, replace(two), replace(two, jws="x.y.z"), replace(RECORD, digest="e" * 64)]
    words = [Stored.NEW, Stored.SAME, Stored.NEW, Stored.SAME, Stored.OTHER, Stored.OTHER]
    assert store.put_many(given) == words
    found = store.get(two.uid)
    assert found is not None
    assert found.jws == two.jws


def test_pages_successors_and_voids_are_those_of_the_file(store: PostgresCertificates) -> None:
    later = [replace(RECORD, uid=uid_of(number), supersedes=RECORD.uid) for number in (2, 3)]
    foreign = replace(RECORD, uid=uid_of(4), shop_id="t", supersedes=RECORD.uid)
    store.put_many([RECORD, *later, foreign])
    assert store.put_void(replace(VOID, uid=uid_of(9))) is Stored.UNKNOWN
    assert store.put_void(replace(VOID, shop_id="t")) is Stored.UNKNOWN
    assert [store.put_void(VOID), store.put_void(VOID)] == [Stored.NEW, Stored.SAME]
    assert store.put_void(replace(VOID, jws="x.y.z")) is Stored.OTHER
    kept = store.get(RECORD.uid)
    assert kept == replace(RECORD, numbers=(), void=VOID, superseded_by=uid_of(3))
    page = store.find("serial", "A", most=2)
    assert [one.uid for one in page] == [uid_of(4), uid_of(3)]
    assert [one.uid for one in store.find("serial", "A", before=uid_of(3))] == [uid_of(2), uid_of(1)]


def test_one_of_many_wins_a_number_whoever_asks(url: str) -> None:
    results: list[Stored] = []
    start = threading.Barrier(8)

    def race(turn: int) -> None:
        with closing(PostgresCertificates(url)) as one:  # all make the tables at once, too
            start.wait(20)
            results.append(one.put(replace(RECORD, digest=f"{turn:064x}")))

    threads = [threading.Thread(target=race, args=(turn,)) for turn in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(results) == [Stored.NEW] + [Stored.OTHER] * 7


def test_batches_that_overlap_do_not_wait_for_each_other(url: str) -> None:
    records = [replace(RECORD, uid=uid_of(number)) for number in range(40)]
    results: list[list[Stored]] = []
    start = threading.Barrier(4)

    def put(step: int) -> None:
        with closing(PostgresCertificates(url)) as one:
            start.wait(20)
            results.append(one.put_many(records[::step]))

    threads = [threading.Thread(target=put, args=(step,)) for step in (1, -1, 1, -1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sum(words.count(Stored.NEW) for words in results) == 40
    assert sum(words.count(Stored.SAME) for words in results) == 120


def test_a_connection_that_was_cut_is_replaced(store: PostgresCertificates, url: str) -> None:
    store.put(RECORD)
    with psycopg.connect(plain(url), autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'inspector registry' AND datname = current_database()"
        )
    with pytest.raises(StoreTrouble, match="cannot be used"):
        store.check()
    store.check()
    assert store.put(RECORD) is Stored.SAME


def test_a_newer_database_is_left_alone(url: str) -> None:
    PostgresCertificates(url).close()
    with psycopg.connect(plain(url), autocommit=True) as other:
        other.execute("INSERT INTO registry_version VALUES (99)")
    with pytest.raises(StoreTooNew):
        PostgresCertificates(url)


def test_after_the_end_it_says_so(store: PostgresCertificates) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreTrouble):
        store.check()


def test_what_a_bench_puts_comes_back(store: PostgresCertificates) -> None:
    trust = Trust({SIGNER.key_id: SIGNER.public_key})
    one = signed(1)
    with closing(InProcess(service_of(store, TestClock(), trust))) as registry:
        target = f"/v1/certificates/{one.uid}"
        statuses = [registry.call("PUT", target, write_envelope(one)).status for _ in range(2)]
        got = told(registry.call("GET", target))
    assert statuses == [201, 200]
    assert (got["claims"], got["jws"], got["status"]) == (one.claims, one.jws, "valid")


@pytest.mark.parametrize("url", ["sqlite:///x", "", "postgresql://[::1/x", "mysql://h/secret"])
def test_what_is_no_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(BadInput) as caught:
        conninfo_of(url)
    assert not url or url not in str(caught.value)


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(StoreTrouble) as caught:
        PostgresCertificates("postgresql+psycopg://me:secret@127.0.0.1:9/x")
    assert "secret" not in str(caught.value)
