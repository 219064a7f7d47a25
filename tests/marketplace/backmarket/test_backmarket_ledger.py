# SPDX-License-Identifier: Apache-2.0
"""The ledger: one intent for a line and a certificate, for every process, also after one was killed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from memory_outbox import NOON
from signed_certificates import imei_of

from inspector.domain.errors import NotAllowed, StoreTrouble
from inspector.marketplace.backmarket.ledger import FileLedger, Intent, IntentState
from inspector.marketplace.backmarket.numbers import Numbers

ONE = Intent(5978, 37, "UID1", Numbers(imei=imei_of(1)), "ada", NOON)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "backmarket-eu.sqlite"


@pytest.fixture
def ledger(path: Path) -> Iterator[FileLedger]:
    with closing(FileLedger(path)) as made:
        yield made


def test_an_intent_is_there_after_the_file_is_opened_anew(path: Path, ledger: FileLedger) -> None:
    kept = ledger.open(ONE)
    assert kept == replace(ONE, version=1)
    with closing(FileLedger(path)) as again:
        assert again.of_line(37) == kept
        assert again.open(ONE) == kept
        assert list(again.of_numbers(ONE.numbers)) == [kept]
        assert list(again.unsettled()) == [kept]
        assert again.of_line(38) is None


@pytest.mark.parametrize(
    "other",
    [
        replace(ONE, uid="UID2"),
        replace(ONE, numbers=Numbers(imei=imei_of(2))),
        replace(ONE, numbers=Numbers(serial="S")),
        replace(ONE, order_id=1),
        replace(ONE, line_id=38),
    ],
)
def test_a_line_and_a_certificate_have_one_intent(ledger: FileLedger, other: Intent) -> None:
    ledger.open(ONE)
    with pytest.raises(NotAllowed, match="already"):
        ledger.open(other)
    assert list(ledger.unsettled()) == [replace(ONE, version=1)]


def test_what_was_withdrawn_frees_line_and_certificate_and_stays_as_history(
    path: Path, ledger: FileLedger
) -> None:
    kept = ledger.open(ONE)
    assert ledger.settle(replace(kept, state=IntentState.WITHDRAWN)) is not None
    assert ledger.of_line(37) is None
    assert not ledger.of_numbers(ONE.numbers)
    second = ledger.open(replace(ONE, uid="UID2"))
    assert ledger.settle(replace(kept, state=IntentState.SENDING)) is None
    assert ledger.of_line(37) == second
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT count(*) FROM intent").fetchone() == (2,)


def test_who_read_an_older_version_changes_nothing(ledger: FileLedger) -> None:
    kept = ledger.open(ONE)
    sending = ledger.settle(replace(kept, state=IntentState.SENDING, attempts=1))
    assert sending is not None
    assert ledger.settle(replace(kept, state=IntentState.WITHDRAWN)) is None
    assert ledger.of_line(37) == sending


def test_of_many_that_want_a_line_at_once_one_gets_it(path: Path, ledger: FileLedger) -> None:
    won: list[str] = []
    begin = threading.Barrier(6)

    def run(number: int) -> None:
        with closing(FileLedger(path)) as own:
            begin.wait(10)
            try:
                won.append(own.open(replace(ONE, uid=f"UID{number}")).uid)
            except NotAllowed:
                return

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    kept = ledger.of_line(37)
    assert kept is not None
    assert won == [kept.uid]


KILLED = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from inspector.marketplace.backmarket.ledger import FileLedger, IntentState
ledger = FileLedger(Path(sys.argv[1]))
ledger.settle(replace(ledger.of_line(37), state=IntentState.SENDING, attempts=1))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_what_was_written_before_a_kill_is_there(path: Path, ledger: FileLedger) -> None:
    ledger.open(ONE)
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False, timeout=60)
    assert done.returncode == -9
    kept = ledger.of_line(37)
    assert kept is not None
    assert (kept.state, kept.attempts, kept.version) == (IntentState.SENDING, 1, 2)


def test_a_file_that_is_none_is_said(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(StoreTrouble, match="ledger"):
        FileLedger(path)
