# SPDX-License-Identifier: Apache-2.0
"""kill -9 in the middle of an inspection: no answer lost, no certificate twice, and it goes on."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import answering
import pytest
from answering import Account
from inspections import SHOP, WRITER, TurnedClock

from inspector.storage.store import SqlStore

LIMIT_S = 60
KILLS = int(os.environ.get("KILLS", "200"))
"""How many kills ``--slow`` makes."""
BLOCKS = 10
# Some programs start one after the other: some seconds, minutes on a machine that does much else.
pytestmark = pytest.mark.timeout(600)


def run_and_kill(home: Path, account: Account, chance: random.Random) -> None:
    """Let a bench answer for a while, kill it anywhere, and hear what it said."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, answering.__file__, str(home), "--seed", str(chance.randrange(2**32))]
    lines = chance.randrange(1, 120)
    pause = threading.Event()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as bench:
        watchdog = threading.Timer(LIMIT_S, bench.kill)
        watchdog.start()
        assert bench.stdout is not None
        for _ in range(lines):
            account.hear(bench.stdout.readline())
        pause.wait(chance.random() * 0.002)  # anywhere within the next answer
        bench.kill()
        rest = bench.stdout.read()
        watchdog.cancel()
    account.hear_all(line for line in rest.splitlines(keepends=True) if line.endswith("\n"))


def kill_often(home: Path, times: int) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    account = Account()
    for _ in range(times):
        run_and_kill(home, account, chance)
        with closing(SqlStore(home, SHOP, WRITER, TurnedClock(), synchronous="OFF")) as store:
            account.check(store)
    assert sum(account.done.values()) > times


def test_six_kills_lose_nothing(tmp_path: Path) -> None:
    kill_often(tmp_path, 6)


@pytest.mark.slow
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("block", range(BLOCKS))
def test_hundreds_of_kills_lose_nothing(tmp_path: Path, block: int) -> None:
    kill_often(tmp_path, KILLS // BLOCKS)


def test_the_account_notices_what_is_lost(tmp_path: Path) -> None:
    """The harness itself: a store that forgets an acknowledged answer is caught."""
    account = Account()
    run_and_kill(tmp_path, account, random.Random(1))
    uid = max(account.versions)
    account.hear(f"begin {uid} {'0' * 64}")
    account.hear(f"done {uid} {'0' * 64}")
    with (
        closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store,
        pytest.raises(AssertionError, match="an older state is stored"),
    ):
        account.check(store)
