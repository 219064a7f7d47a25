# SPDX-License-Identifier: Apache-2.0
"""Room kept for a full disk: real blocks, given up when SQLite finds no space; what was asked is saved."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock, answered, event, opened
from sqlalchemy import Connection

from inspector.domain.errors import StoreFull
from inspector.storage.reserve import FILE, Reserve
from inspector.storage.store import SqlStore

SIZE = 2_000_000


def no_space() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    error.sqlite_errorname = "SQLITE_FULL"
    return error


def fill(path: Path) -> None:
    """Write until there is no space left."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def full_while(path: Path) -> Callable[[Connection], str]:
    """Give a unit of work that finds no space while a file is there."""

    def work(_: Connection) -> str:
        if path.exists():
            raise no_space()
        return "saved"

    return work


def test_it_takes_real_blocks_once_and_gives_them_once(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path)
    assert not reserve.is_there()
    reserve.keep(SIZE)
    found = (tmp_path / FILE).stat()
    assert found.st_size == SIZE
    assert sys.platform == "win32" or found.st_blocks * 512 >= SIZE
    reserve.keep(SIZE)
    assert (tmp_path / FILE).stat().st_ino == found.st_ino, "it is left as it is"
    assert reserve.give()
    assert not reserve.give()
    reserve.keep(SIZE)
    reserve.keep(0)
    assert list(tmp_path.iterdir()) == []


def test_where_there_is_no_room_for_it_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 2 * SIZE - 1})
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StoreFull, match="almost full"):
        Reserve(tmp_path).keep(SIZE)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_takes_it_and_what_was_asked_is_saved(tmp_path: Path) -> None:
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        Reserve(tmp_path).keep(SIZE)
        assert store._write(full_while(tmp_path / FILE)) == "saved"
        assert not Reserve(tmp_path).is_there()
        one = opened()
        store.open_inspection(one, event(one, "inspection.opened"))
        assert list(store.check()) == []


def test_without_it_the_same_is_said_to_be_full(tmp_path: Path) -> None:
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        (tmp_path / "stone").touch()
        with pytest.raises(StoreFull):
            store._write(full_while(tmp_path / "stone"))


def test_what_fails_for_another_reason_leaves_it_there(tmp_path: Path) -> None:
    def refuse(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")

    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        Reserve(tmp_path).keep(SIZE)
        with pytest.raises(Exception, match="nowhere"):
            store._write(refuse)
        assert Reserve(tmp_path).is_there()


@pytest.mark.skipif(sys.platform != "linux", reason="a small file system is made with Linux's mount")
def test_on_a_disk_that_is_really_full_the_inspection_goes_on(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(small)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("a small file system needs the right to mount")
    try:
        with closing(SqlStore(small, SHOP, WRITER, TurnedClock())) as store:
            one = opened()
            store.open_inspection(one, event(one, "inspection.opened"))
            Reserve(small).keep(1_500_000)
            fill(small / "others")
            for place in range(20):
                one = answered(one, place, note="x" * 2000)
                store.save(one, event(one))
            assert not Reserve(small).is_there()
            assert store.inspection(one.uid) == one
            assert list(store.check()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)
