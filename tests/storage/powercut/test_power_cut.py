# SPDX-License-Identifier: Apache-2.0
"""Power cuts at any moment: nothing acknowledged lost, nothing half written, nothing damaged."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import answering
import pytest
from answering import Account
from inspections import SHOP, WRITER, TurnedClock
from power_cuts import Act, Cut, Disk, cuts, read_log

from inspector.storage.store import SqlStore

pytestmark = [
    pytest.mark.peer("cc"),
    pytest.mark.skipif(sys.platform != "linux", reason="the recorder is preloaded as on Linux"),
]

SAID = "said"
POWER_CUTS = int(os.environ.get("POWER_CUTS", "600"))
"""How many power cuts ``--slow`` plays back."""
BLOCKS = 10
NOT_ON_DISK = ("-shm", SAID, ".lock")


@pytest.fixture(scope="session")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("recorder") / "recorder.so"
    source = Path(__file__).with_name("recorder.c")
    compiler = shutil.which("cc")
    assert compiler is not None
    command = [
        compiler,
        "-std=c11",
        "-O1",
        "-shared",
        "-fPIC",
        "-o",
        str(target),
        str(source),
        "-ldl",
        "-lpthread",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return target


def record(recorder: Path, folder: Path, *options: str) -> list[Act]:
    """Let a bench inspect in an empty home, and give all that it did to the disk."""
    home, log = folder / "home", folder / "log"
    home.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "LD_PRELOAD": str(recorder),
        "RECORD_FOLDER": str(home),
        "RECORD_LOG": str(log),
    }
    command = [sys.executable, answering.__file__, str(home), "--say-in", str(home / SAID), *options]
    subprocess.run(command, check=True, env=environment, timeout=60, capture_output=True)
    acts = read_log(log)
    disk = Disk()
    for act in acts:
        disk.play(act)
    disk.play(Act("S", ".", b"", 0))
    left = disk.cut(AllKept())
    assert left == {one.name: one.read_bytes() for one in home.iterdir()}  # nothing escaped the recorder
    return acts


class AllKept(random.Random):
    """The chance that keeps everything."""

    def random(self) -> float:
        return 0.0

    def choice(self, _: object) -> float:  # type: ignore[override]
        return 1.0


def open_after(cut: Cut, folder: Path) -> SqlStore:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in cut.files.items():
        if not name.endswith(NOT_ON_DISK):
            (folder / name).write_bytes(content)
    return SqlStore(folder, SHOP, WRITER, TurnedClock(), synchronous="OFF")


def cut_often(recorder: Path, folder: Path, inspections: int, times: int) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    acts = record(recorder, folder, "--inspections", str(inspections), "--seed", str(seed))
    acknowledged = 0
    for cut in cuts(acts, random.Random(seed), times, SAID):
        account = Account().hear_all(cut.said)
        acknowledged = max(acknowledged, sum(account.done.values()))
        with closing(open_after(cut, folder / "after")) as store:
            account.check(store)
    assert acknowledged > inspections * 10


def test_ten_power_cuts_lose_nothing(recorder: Path, tmp_path: Path) -> None:
    cut_often(recorder, tmp_path, inspections=3, times=10)


@pytest.mark.slow
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("block", range(BLOCKS))
def test_hundreds_of_power_cuts_lose_nothing(recorder: Path, tmp_path: Path, block: int) -> None:
    cut_often(recorder, tmp_path, inspections=10, times=POWER_CUTS // BLOCKS)


@pytest.mark.parametrize("times", [3, pytest.param(60, marks=pytest.mark.slow)])
def test_a_store_that_was_cut_off_while_it_was_made_is_made_anew(
    recorder: Path, tmp_path: Path, times: int
) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    acts = record(recorder, tmp_path, "--inspections", "1")
    made = next(number for number, act in enumerate(acts) if act.path == SAID and act.data)
    for cut in cuts(acts[:made], random.Random(seed), times, SAID):
        with closing(open_after(cut, tmp_path / "after")) as store:
            Account().check(store)


def test_without_full_syncs_the_same_cuts_lose_answers(recorder: Path, tmp_path: Path) -> None:
    acts = record(recorder, tmp_path, "--inspections", "4", "--synchronous", "NORMAL")
    lost = 0
    for cut in cuts(acts, random.Random(7), 30, SAID):
        with closing(open_after(cut, tmp_path / "after")) as store:
            try:
                Account().hear_all(cut.said).settle(store)
            except AssertionError:
                lost += 1
        if lost >= 10:
            break
    assert lost >= 10


def test_a_torn_write_keeps_some_of_its_sectors() -> None:
    disk = Disk()
    for act in (
        Act("C", "f", b"", 0),
        Act("S", ".", b"", 0),
        Act("W", "f", b"a" * 2048, 100),
        Act("S", "f", b"", 0),
    ):
        disk.play(act)
    disk.play(Act("W", "f", b"b" * 2048, 100))
    disk.play(Act("C", "g", b"", 0))
    seen = [disk.cut(random.Random(seed)) for seed in range(60)]
    contents = {files["f"] for files in seen}
    assert bytes(100) + b"a" * 2048 in contents
    assert bytes(100) + b"b" * 2048 in contents
    assert any(b"a" in one and b"b" in one for one in contents)
    assert {"g" in files for files in seen} == {True, False}
