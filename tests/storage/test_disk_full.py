# SPDX-License-Identifier: Apache-2.0
"""No space left: said so, nothing acknowledged lost, and it goes on once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import answering
import pytest
from answering import Account
from inspections import SHOP, WRITER, TurnedClock

from inspector.domain.errors import StoreFull
from inspector.storage.database import DATABASE
from inspector.storage.store import SqlStore
from inspector.storage.troubles import translate

POSIX = pytest.mark.skipif(os.name == "nt", reason="limits of a file's size are POSIX")


def answer(home: Path, *options: str) -> tuple[Account, list[str]]:
    """Let a bench inspect until it has met the end of the space; give what it said."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, answering.__file__, str(home), "--inspections", "12", *options]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return Account().hear_all(done.stdout.splitlines()), done.stderr.splitlines()


def check(home: Path, account: Account) -> None:
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock())) as store:
        account.check(store)
        closed = [uid for uid in account.versions if (one := store.inspection(uid)) and one.state.is_closed]
        assert len(closed) >= 10  # it went on after there was room again


@POSIX
@pytest.mark.parametrize("size", [250_000, pytest.param(300_001, marks=pytest.mark.slow), 777_777])
def test_a_file_that_may_not_grow_is_a_full_disk(tmp_path: Path, size: int) -> None:
    account, said = answer(tmp_path, "--limit-files", str(size))
    assert said == ["full SQLITE_IOERR_WRITE"]
    check(tmp_path, account)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 8 MiB; only root may make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = None
    if sys.platform == "linux" and os.geteuid() == 0:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)], capture_output=True, check=False
        )
    if mounted is None or mounted.returncode:
        pytest.skip("a small file system needs Linux and the right to mount")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_said_and_what_was_saved_is_there(small_disk: Path) -> None:
    home, ballast = small_disk / "home", small_disk / "ballast"
    ballast.write_bytes(bytes(6_500_000))
    account, said = answer(home, "--ballast", str(ballast))
    assert said == ["full SQLITE_FULL"]
    check(home, account)


def test_a_failing_disk_is_not_called_full(tmp_path: Path) -> None:
    import sqlite3

    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    error.sqlite_errorname = "SQLITE_IOERR_WRITE"
    trouble = translate(error, tmp_path / DATABASE)
    assert not isinstance(trouble, StoreFull)
    assert "disk" in str(trouble)
