# SPDX-License-Identifier: Apache-2.0
"""How fast a CSV file of past inspections comes in, beside plain ``executemany`` of the same rows.

Both write the same tables with the same indexes and the same search for parts,
in WAL with ``synchronous=FULL``, in the same run. The plain one has its rows
ready and takes 10,000 of them a transaction; ours reads, checks and tells them
apart from what is there, in units of work that end when a bench answers. How
long an answer waits is measured in a second import: ten answers, 10 ms apart,
then a pause in which units become as long as they may. 100,000 rows unless
``INSPECTOR_BENCH_ROWS`` names another count.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support", "benchmarks")]

# ruff: noqa: E402  the folders are found only now
from _million_records import GRADES, lot, model_name, order_name, technician_name
from inspections import SHOP, WRITER

from inspector.clock import SystemClock
from inspector.domain.event import AuditEvent
from inspector.domain.import_layout import Layout
from inspector.domain.import_rows import RowReader
from inspector.domain.importing import Mode
from inspector.domain.person import Person
from inspector.ports import Cancel
from inspector.services.record_import import RecordImport
from inspector.storage.database import DATABASE, connect
from inspector.storage.imports import SqlImports
from inspector.storage.record_columns import GRADE_CODES, tail_of
from inspector.storage.store import SqlStore
from inspector.tables.opening import open_table

ROWS = int(os.environ.get("INSPECTOR_BENCH_ROWS", "100000"))
PLAIN_BATCH = 10_000
RATIO, WAIT_MS = 0.75, 50.0
EVERY_S, PAUSE_S = 0.01, 0.3
BURST = 10
_HEAD = (
    "IMEI", "IMEI2", "Serial", "Model", "Tester", "Order", "Result", "Grade", "Battery", "Date", "Failed",
    "Notes",
)  # fmt: skip
_TEXT = "imei, imei2, meid, serial, words"


def write_csv(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(_HEAD)
        for one in lot(ROWS):
            writer.writerow([
                one.imei, one.imei2, one.serial, model_name(one.model), technician_name(one.technician),
                order_name(one.order), one.verdict, GRADES[one.grade - 1], one.battery,
                f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(one.started))}",
                " ".join(f"point{place}" for place in one.failed), one.note,
            ])  # fmt: skip


def opened(home: Path) -> SqlStore:
    return SqlStore(home, SHOP, WRITER, SystemClock())


class Bench(threading.Thread):
    """Gives bursts of answers and keeps how long each took, in ms."""

    def __init__(self, store: SqlStore) -> None:
        super().__init__(daemon=True)
        self._store = store
        self._ends = threading.Event()
        self.waits: list[float] = []

    def run(self) -> None:
        """Answer until it ends."""
        while not self._ends.wait(EVERY_S if len(self.waits) % BURST else PAUSE_S):
            began = time.perf_counter()
            self._store.note(AuditEvent(SystemClock().now(), "anna", "answered", "bench"))
            self.waits.append((time.perf_counter() - began) * 1000)

    def end(self) -> None:
        """Give no more answers."""
        self._ends.set()
        self.join()


def ours(home: Path, file: Path, *, is_busy: bool) -> tuple[float, float, list[float]]:
    """Give the seconds by the clock and of the processor, and how long answers waited in ms."""
    store, clock = opened(home), SystemClock()
    bench = Bench(store)
    if is_busy:
        bench.start()
    service = RecordImport(SqlImports(lambda: store, SHOP, clock), clock)
    began, worked = time.perf_counter(), time.process_time()
    with closing(open_table(file, Cancel())) as table:
        done = service.bring_in(table, Layout(), Mode.GOOD_ROWS, Person("anna", "Anna"), Cancel())
    took, worked = time.perf_counter() - began, time.process_time() - worked
    if is_busy:
        bench.end()
    store.close()
    assert (done.added, done.bad) == (ROWS, 0), done
    return took, worked, sorted(bench.waits)


def plain_rows(file: Path) -> list[tuple[Any, ...]]:
    numbers: dict[str, int] = {}
    with closing(open_table(file, Cancel())) as table:
        reader = RowReader(table.head, Layout(), SystemClock().now())
        return [
            (
                number, 1, one.key, 1, one.line, one.imei or None, one.imei2 or None, None, one.serial,
                numbers.setdefault(one.model, len(numbers)), numbers.setdefault(one.technician, len(numbers)),
                one.order, one.claimed, GRADE_CODES[one.grade] if one.grade else None, one.battery,
                tail_of(one.imei), 1, 0, one.started, None, one.note or None, one.failed,
            )
            for number, (line, cells) in enumerate(table.rows(), 1)
            for one in [reader.read(line, cells)]  # type: ignore[arg-type]
        ]  # fmt: skip


def plain(home: Path, file: Path) -> tuple[float, float]:
    """Give the seconds of ``executemany`` by the clock and of the processor."""
    opened(home).close()
    rows = plain_rows(file)
    with closing(connect(home / DATABASE, read_only=False)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        began, worked = time.perf_counter(), time.process_time()
        for start in range(0, len(rows), PLAIN_BATCH):
            some = rows[start : start + PLAIN_BATCH]
            connection.execute("BEGIN IMMEDIATE")
            marks = ", ".join("?" * 21)
            connection.executemany(f"INSERT INTO imported VALUES ({marks})", (row[:21] for row in some))
            connection.executemany(
                f"INSERT INTO record_text_imported (rowid, {_TEXT}) VALUES (?, ?, ?, ?, ?, ?)",
                ((row[0], *row[5:9], row[20]) for row in some),
            )
            connection.executemany("INSERT INTO imported_failure VALUES (?, ?)", _failed(some))
            connection.execute("COMMIT")
        return time.perf_counter() - began, time.process_time() - worked


def _failed(rows: list[tuple[Any, ...]]) -> Iterator[tuple[int, str]]:
    return ((row[0], point_id) for row in rows for point_id in row[21])


def tell(name: str, value: float, unit: str, goal: float, *, ok: bool, **more: object) -> None:
    print(json.dumps({"name": name, "value": round(value, 3), "unit": unit, "goal": goal, "ok": ok, **more}))


def main() -> None:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".import-") as name:
        folder = Path(name)
        file = folder / "old.csv"
        write_csv(file)
        raw, raw_worked = plain(folder / "plain", file)
        took, worked, _ = ours(folder / "ours", file, is_busy=False)
        _, _, waits = ours(folder / "busy", file, is_busy=True)
    more = {
        "rows": ROWS, "seconds": round(took, 2), "plain_seconds": round(raw, 2),
        "processor_ratio": round(raw_worked / worked, 3), "processor_seconds": round(worked, 2),
        "rows_a_second": round(ROWS / took),
    }  # fmt: skip
    tell("import_records", raw / took, "x as fast as executemany", RATIO, ok=raw / took >= RATIO, **more)
    middle, most = waits[len(waits) // 2], waits[-1]
    p99 = waits[len(waits) * 99 // 100]
    said = {"ms_middle": round(middle, 1), "ms_most": round(most, 1), "answers": len(waits)}
    tell("import_answer_wait", p99, "ms p99 of an answer meanwhile", WAIT_MS, ok=p99 <= WAIT_MS, **said)


if __name__ == "__main__":
    main()
