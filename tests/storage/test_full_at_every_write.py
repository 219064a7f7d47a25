# SPDX-License-Identifier: Apache-2.0
"""A disk that is full from any one write on: nothing acknowledged lost, nothing half written, no end."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import full_disks
import pytest
from answering import Account
from inspections import SHOP, WRITER, TurnedClock

from inspector.storage.store import SqlStore

pytestmark = [
    pytest.mark.peer("cc"),
    pytest.mark.skipif(sys.platform != "linux", reason="the full disk is preloaded as on Linux"),
    pytest.mark.timeout(3600),
]
NEVER = 10**9


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("full") / "full.so"
    compiler = shutil.which("cc")
    assert compiler is not None
    source = Path(__file__).with_name("full.c")
    command = [compiler, "-std=c11", "-O1", "-shared", "-fPIC", "-o", str(target), str(source), "-ldl"]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return target


def inspect(library: Path, folder: Path, numbers: list[int], reserve: int = 0) -> list[int]:
    """Let benches inspect, each with a disk that is full from a write on; give how many writes each made."""
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LD_PRELOAD": str(library)}
    command = [sys.executable, full_disks.__file__, str(folder), str(reserve), *map(str, numbers)]
    done = subprocess.run(command, check=False, env=environment, timeout=3000, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [int(line) for line in done.stdout.split()]


def said(folder: Path, number: int) -> list[str]:
    return (folder / f"{number}.said").read_text(encoding="ascii").splitlines()


def check(folder: Path, number: int) -> None:
    """Hold what a bench said against its store."""
    account = Account().hear_all(line for line in said(folder, number) if line != "full")
    with closing(SqlStore(folder / str(number), SHOP, WRITER, TurnedClock())) as store:
        account.check(store)
        closed = [uid for uid in account.versions if (one := store.inspection(uid)) and one.state.is_closed]
    assert len(closed) == full_disks.INSPECTIONS, number


@pytest.fixture(scope="module")
def writes(library: Path, tmp_path_factory: pytest.TempPathFactory) -> int:
    """Count the writes of a bench whose disk is never full."""
    (found,) = inspect(library, tmp_path_factory.mktemp("counted") / "home", [NEVER])
    assert found > 100
    return found


@pytest.mark.parametrize("share", [2, pytest.param(NEVER, marks=pytest.mark.slow)])
def test_full_at_any_write_loses_nothing(library: Path, writes: int, tmp_path: Path, share: int) -> None:
    chosen = sorted(random.Random(7).sample(range(1, writes), min(share, writes - 1)))
    inspect(library, tmp_path / "full", chosen)
    for number in chosen:
        assert "full" in said(tmp_path / "full", number), number
        check(tmp_path / "full", number)


@pytest.mark.parametrize("share", [1, pytest.param(NEVER, marks=pytest.mark.slow)])
def test_with_a_reserve_nobody_hears_of_it(library: Path, writes: int, tmp_path: Path, share: int) -> None:
    chosen = sorted(random.Random(8).sample(range(1, writes), min(share, writes - 1)))
    inspect(library, tmp_path / "full", chosen, reserve=100_000)
    for number in chosen:
        assert "full" not in said(tmp_path / "full", number), number
        assert not (tmp_path / "full" / str(number) / "reserve").exists()
        check(tmp_path / "full", number)
