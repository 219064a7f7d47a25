# SPDX-License-Identifier: Apache-2.0
"""The writing thread: groups, units that fail, an end in good order."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from inspector.domain.errors import BadInput, InspectorError, OurBug, StoreTrouble
from inspector.storage.database import connect, driver_of, writing_engine
from inspector.storage.pending import Pending
from inspector.storage.troubles import translate
from inspector.storage.writer import Writer

WAIT_S = 10.0


class Bench:
    """A writer on a table of numbers, with its transactions counted."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "numbers.db"
        with connect(self.path, read_only=False) as connection:
            connection.execute("CREATE TABLE number (value INTEGER PRIMARY KEY)")
        connection.close()
        self.forgotten = 0
        self.statements: list[str] = []
        self.engine: Engine = writing_engine(self.path)
        self.writer = Writer(self.engine, forget=self._forget, translate=self._translate)
        self.writer.submit(self._trace).result(WAIT_S)
        self.statements.clear()

    def _forget(self) -> None:
        self.forgotten += 1

    def _translate(self, error: BaseException) -> InspectorError:
        return translate(error, self.path)

    def _trace(self, connection: Connection) -> None:
        driver_of(connection).set_trace_callback(self.statements.append)

    def add(self, number: int) -> Pending[int]:
        def work(connection: Connection) -> int:
            connection.exec_driver_sql("INSERT INTO number VALUES (?)", (number,))
            return number

        return self.writer.submit(work)

    def hold(self) -> threading.Event:
        """Keep the thread busy until the event is set, so that a group gathers behind it."""
        held, free = threading.Event(), threading.Event()

        def work(_: Connection) -> None:
            held.set()
            free.wait(WAIT_S)

        self.writer.submit(work)
        held.wait(WAIT_S)
        self.statements.clear()
        return free

    def numbers(self) -> list[int]:
        connection = sqlite3.connect(self.path)
        rows = connection.execute("SELECT value FROM number ORDER BY value").fetchall()
        connection.close()
        return [row[0] for row in rows]

    def commits(self) -> int:
        return self.statements.count("COMMIT")


@pytest.fixture
def bench(tmp_path: Path, no_leaked_threads: None) -> Iterator[Bench]:
    one = Bench(tmp_path)
    yield one
    one.writer.close(WAIT_S)


def test_what_waits_is_committed_together(bench: Bench) -> None:
    free = bench.hold()
    waiting = [bench.add(number) for number in range(40)]
    assert not any(one.is_done() for one in waiting)
    free.set()
    assert [one.result(WAIT_S) for one in waiting] == list(range(40))
    assert bench.commits() == 2  # the one that held, and all the others
    assert bench.numbers() == list(range(40))


def test_a_unit_that_fails_takes_no_other_with_it(bench: Bench) -> None:
    free = bench.hold()

    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO number VALUES (99)")
        raise BadInput("This unit fails.")

    before, failing, after = bench.add(1), bench.writer.submit(fail), bench.add(2)
    double = bench.add(1)
    free.set()
    assert (before.result(WAIT_S), after.result(WAIT_S)) == (1, 2)
    with pytest.raises(BadInput):
        failing.result(WAIT_S)
    with pytest.raises(OurBug, match="UNIQUE"):
        double.result(WAIT_S)
    assert bench.numbers() == [1, 2]
    assert bench.forgotten == 2


def test_a_unit_alone_that_fails_leaves_nothing(bench: Bench) -> None:
    bench.add(5).result(WAIT_S)
    with pytest.raises(OurBug):
        bench.add(5).result(WAIT_S)
    bench.add(6).result(WAIT_S)
    assert bench.numbers() == [5, 6]
    assert bench.forgotten == 1


def test_a_group_that_sqlite_rolled_back_fails_as_a_whole(bench: Bench) -> None:
    free = bench.hold()

    def lose(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")  # as SQLite does by itself when the disk fails it
        raise sqlite3.OperationalError("disk I/O error")

    before, losing, after = bench.add(1), bench.writer.submit(lose), bench.add(2)
    free.set()
    for one in (before, losing, after):
        with pytest.raises(StoreTrouble):
            one.result(WAIT_S)
    assert bench.numbers() == []
    bench.add(3).result(WAIT_S)
    assert bench.numbers() == [3]


def test_a_unit_that_was_given_up_is_not_run(bench: Bench) -> None:
    free = bench.hold()
    given_up = bench.add(7)
    assert given_up.claim()
    assert not given_up.claim()
    kept = bench.add(8)
    free.set()
    kept.result(WAIT_S)
    assert bench.numbers() == [8]


def test_an_engine_that_cannot_open_fails_each_unit(tmp_path: Path, no_leaked_threads: None) -> None:
    missing = tmp_path / "no folder" / "store.db"
    writer = Writer(
        writing_engine(missing), forget=lambda: None, translate=lambda error: translate(error, missing)
    )
    for _ in range(2):
        with pytest.raises(StoreTrouble, match="cannot be opened"):
            writer.run(lambda connection: None, WAIT_S)
    writer.close(WAIT_S)


def test_closing_finishes_what_waits_and_empties_the_log(tmp_path: Path, no_leaked_threads: None) -> None:
    bench = Bench(tmp_path)
    free = bench.hold()
    waiting = [bench.add(number) for number in range(5)]
    closing = threading.Thread(target=bench.writer.close, args=(WAIT_S,))
    closing.start()
    free.set()
    closing.join(WAIT_S)
    assert [one.result(0) for one in waiting] == [0, 1, 2, 3, 4]
    assert not bench.path.with_name("numbers.db-wal").exists()
    with pytest.raises(StoreTrouble, match="closed"):
        bench.add(9)
    bench.writer.close(WAIT_S)


def test_a_thread_that_does_not_end_is_told(bench: Bench) -> None:
    free = bench.hold()
    with pytest.raises(StoreTrouble, match="come to rest"):
        bench.writer.close(0.02)
    free.set()


def test_results_of_any_kind_come_back(bench: Bench) -> None:
    def count(connection: Connection) -> Any:
        return connection.exec_driver_sql("SELECT count(*) FROM number").scalar()

    bench.add(1).result(WAIT_S)
    assert bench.writer.run(count, WAIT_S) == 1
