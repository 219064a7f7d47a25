# SPDX-License-Identifier: Apache-2.0
"""One writer a home, and a second that is told who the first is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock

from inspector.domain.errors import StoreDamaged, StoreLocked, StoreTrouble
from inspector.storage.database import DATABASE, has_wal_reset_fault, sqlite_version
from inspector.storage.lock import LOCK, HomeLock, holder
from inspector.storage.store import SqlStore

HOLD = """
import sys
from pathlib import Path
from inspector.storage.lock import HomeLock
lock = HomeLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_second_store_in_this_process_is_refused_and_names_it(
    open_file_store: Callable[..., SqlStore], tmp_path: Path
) -> None:
    first = open_file_store()
    with pytest.raises(StoreLocked, match=rf"Process {os.getpid()} \(.+\) works on"):
        open_file_store()
    first.close()
    open_file_store()


def test_another_process_is_named_and_its_end_frees_the_home(tmp_path: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StoreLocked, match=f"Process {other.pid}"):
            SqlStore(tmp_path, SHOP, WRITER, TurnedClock())
        assert not (tmp_path / DATABASE).exists()
        assert holder(tmp_path)[0] == other.pid
        other.kill()
        other.wait(10)
    HomeLock(tmp_path).close()


def test_a_lock_that_was_let_go_names_nobody(tmp_path: Path) -> None:
    lock = HomeLock(tmp_path)
    assert holder(tmp_path)[0] == os.getpid()
    lock.close()
    lock.close()
    assert holder(tmp_path) == (0, "")
    HomeLock(tmp_path).close()


@pytest.mark.parametrize(
    "text", [b"", b"not json", b"[]", b'{"pid":"x","program":"y"}', b"\xff\xfe", b"[" * 9999]
)
def test_any_text_in_the_lock_names_nobody(tmp_path: Path, text: bytes) -> None:
    (tmp_path / LOCK).write_bytes(text)
    assert holder(tmp_path) == (0, "")
    HomeLock(tmp_path).close()


def test_a_store_that_cannot_be_opened_lets_the_home_go(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"this is no database " * 100)
    with pytest.raises(StoreDamaged):
        SqlStore(tmp_path, SHOP, WRITER, TurnedClock())
    HomeLock(tmp_path).close()


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreTrouble, match="cannot be made"):
        SqlStore(tmp_path / "file" / "home", SHOP, WRITER, TurnedClock())


def test_the_doctor_can_name_the_sqlite_in_use() -> None:
    version = tuple(int(part) for part in sqlite_version().split("."))
    assert has_wal_reset_fault() == (version < (3, 51, 3))
