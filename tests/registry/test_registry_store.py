# SPDX-License-Identifier: Apache-2.0
"""The registry's file: one writer, one version, and one winner of a race for a number."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from signed_certificates import uid_of

from inspector.domain.errors import StoreDamaged, StoreTooNew, StoreTrouble
from inspector.registry.store import MOST_FOUND, Record, SqliteCertificates, Stored

RECORD = Record(
    uid=uid_of(1),
    digest="d" * 64,
    payload=b"{}",
    jws="a.b.c",
    key_id="k",
    shop_id="s",
    is_training=False,
    numbers=(("imei", "350000000000006"), ("serial", "A")),
    stored_at="2026-03-02T12:00:00.000Z",
)


def test_it_keeps_what_it_took_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "registry.db"
    with closing(SqliteCertificates(path)) as store:
        assert store.put(RECORD) is Stored.NEW
    with closing(SqliteCertificates(path)) as store:
        assert store.put(RECORD) is Stored.SAME
        assert store.put(replace(RECORD, digest="e" * 64)) is Stored.OTHER
        assert store.put(replace(RECORD, jws="a.b.d")) is Stored.OTHER
        assert store.get(RECORD.uid) == replace(RECORD, numbers=())
        assert [one.uid for one in store.find("serial", "A")] == [RECORD.uid]
        assert not store.find("imei", "A")


@pytest.mark.skipif(os.name != "posix", reason="modes are for POSIX")
def test_nobody_else_may_read_the_file_and_its_log(tmp_path: Path) -> None:
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        store.put(RECORD)
        modes = {stat.S_IMODE(one.stat().st_mode) for one in tmp_path.glob("registry.db*")}
    assert modes == {0o600}


def test_a_device_with_many_certificates_gives_the_newest(tmp_path: Path) -> None:
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        for number in range(MOST_FOUND + 5):
            store.put(replace(RECORD, uid=uid_of(number)))
        found = store.find("serial", "A")
    assert len(found) == MOST_FOUND
    assert (found[0].uid, found[-1].uid) == (uid_of(MOST_FOUND + 4), uid_of(5))


def test_one_of_many_wins_a_number(tmp_path: Path) -> None:
    results: list[Stored] = []
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        start = threading.Barrier(8)

        def race(turn: int) -> None:
            start.wait(5)
            results.append(store.put(replace(RECORD, digest=f"{turn:064x}")))

        threads = [threading.Thread(target=race, args=(turn,)) for turn in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert sorted(results) == [Stored.NEW] + [Stored.OTHER] * 7


def test_a_failed_put_leaves_nothing_behind(tmp_path: Path) -> None:
    broken = replace(RECORD, numbers=(("serial", "A"), ("serial", "A")))
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        with pytest.raises(StoreTrouble):
            store.put(broken)
        assert store.get(RECORD.uid) is None
        assert store.put(RECORD) is Stored.NEW


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    SqliteCertificates(path).close()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version=99")
    with pytest.raises(StoreTooNew):
        SqliteCertificates(path)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    path.write_bytes(b"no database at all, but long enough to be looked at" * 40)
    with pytest.raises(StoreDamaged, match="damaged"):
        SqliteCertificates(path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreTrouble, match="file"):
        SqliteCertificates(tmp_path / "file" / "registry.db")


def test_after_the_end_it_says_so(tmp_path: Path) -> None:
    store = SqliteCertificates(tmp_path / "registry.db")
    store.close()
    store.close()
    with pytest.raises(StoreTrouble):
        store.check()
