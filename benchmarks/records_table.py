# SPDX-License-Identifier: Apache-2.0
"""The table of a million records, beside the same table over a model whose rows are constants.

The store is made by ``_million_records``, in ``INSPECTOR_BENCH_HOME`` where
that is set. Both tables are the product's own, with the same columns, delegate
and size; they are opened in turn, and the median counts. *Opening* ends with
the first painted frame: of ours it begins with the search, and its first page
is read on another thread. *A frame* scrolls three rows and paints; all rows
are at hand (what is not paints a bar in its place, which is quicker).
*Memory* is what the process grew by with the whole list known and 300 places
of it looked at, beyond what the constant table took.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "benchmarks")]

# ruff: noqa: E402  both folders are found only now
import shiboken6
from _million_records import COUNT, SHOP, make
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inspector.domain.record import RecordFilter, RecordRow
from inspector.storage.database import DATABASE, reading_engine
from inspector.storage.sql_records import SqlRecords
from inspector.ui.records.model import PAGE, RecordModel
from inspector.ui.records.table import RecordTable
from inspector.ui.theme import fonts
from inspector.ui.theme.live import apply_theme

OPEN, FRAME, MEMORY_MB = 3.0, 1.25, 60.0
TIMES, FRAMES, JUMPS = 9, 300, 300


class Constant(RecordModel):
    """A million rows that are one."""

    def __init__(self, row: RecordRow) -> None:
        super().__init__()
        self._row = row
        self._count = COUNT

    def row_at(self, place: int) -> RecordRow | None:  # noqa: ARG002
        """Give the one row."""
        return self._row


class Reading(QObject):
    """Reads pages for a model on two threads, as the page of records does."""

    answered = Signal(object)
    threads = ThreadPoolExecutor(2, thread_name_prefix="records")

    def __init__(self, records: SqlRecords, model: RecordModel) -> None:
        super().__init__()
        self._records = records
        self._model = model
        self.answered.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        model.wanted.connect(self._fetch)

    def first(self) -> None:
        """Read the first page."""
        self._ask(lambda: self._records.page(RecordFilter(), PAGE), self._model.show_first)

    def outline(self) -> None:
        """Learn the whole length."""
        self._ask(lambda: self._records.outline(RecordFilter(), PAGE), self._model.show_outline)

    def _fetch(self, number: int) -> None:
        key = self._model.key_of(number)
        self._ask(
            lambda: self._records.page(RecordFilter(), PAGE, key),
            lambda rows: self._model.put_page(number, rows),
        )

    def _ask(self, job: Callable[[], object], then: Callable[..., None]) -> None:
        def run() -> None:
            result = job()
            self.answered.emit(lambda: then(result))

        self.threads.submit(run)


def wait(holds: Callable[[], object], longest_s: float = 30.0) -> None:
    end = time.monotonic() + longest_s
    while not holds():
        if time.monotonic() > end:
            message = "the table did not come"
            raise TimeoutError(message)
        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()


def shown(model: RecordModel) -> RecordTable:
    table = RecordTable(model)
    table.resize(1200, 800)
    table.show()
    return table


def painted(table: RecordTable) -> None:
    table.viewport().grab()


def open_constant(row: RecordRow) -> tuple[float, RecordTable]:
    began = time.perf_counter()
    table = shown(Constant(row))
    painted(table)
    return time.perf_counter() - began, table


def open_records(records: SqlRecords) -> tuple[float, RecordTable, Reading]:
    began = time.perf_counter()
    model = RecordModel()
    reading = Reading(records, model)
    reading.first()
    table = shown(model)
    wait(model.rowCount)
    painted(table)
    took = time.perf_counter() - began
    reading.outline()
    wait(lambda: model.rowCount() == COUNT)
    return took, table, reading


def leave(table: RecordTable | None) -> None:
    """Take a table away with its rows and the picture of its window: there is one at a time."""
    if table is not None:
        table.close()
        shiboken6.delete(table)
        gc.collect()


def frame(table: RecordTable, times: int) -> float:
    """Give the median time of a frame in ms, scrolling three rows each from the middle, all rows at hand."""
    bar, model = table.verticalScrollBar(), table.model()
    for place in range(COUNT // 2, COUNT // 2 + 3 * times + 2 * PAGE, PAGE):
        wait(partial(_is_there, model, place))
    bar.setValue(COUNT // 2)
    spent = []
    for _ in range(times):
        QApplication.processEvents()  # rows that were read come in here, in both
        began = time.perf_counter()
        bar.setValue(bar.value() + 3)
        table.viewport().repaint()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent) * 1000


def _is_there(model: object, place: int) -> bool:
    return isinstance(model, RecordModel) and model.row_at(place) is not None


def resident_mb() -> float:
    with Path("/proc/self/status").open(encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def figure(name: str, value: float, unit: str, goal: float, **more: object) -> None:
    ok = value <= goal
    print(
        json.dumps({"name": name, "value": round(value, 2), "unit": unit, "goal": goal, "ok": ok, **more}),
        flush=True,
    )


def measure(home: Path) -> None:
    make(home)
    app = QApplication(sys.argv[:1])
    apply_theme(app, "light")
    fonts.load_rest()
    records = SqlRecords(reading_engine(home / DATABASE).connect, SHOP)
    (row,) = records.page(RecordFilter(), 1)
    row = replace(row, failed=())
    open_constant(row)[1].close()  # what is loaded once is loaded
    before = resident_mb()
    floors, floor = [], None
    for _ in range(TIMES):
        leave(floor)
        took, floor = open_constant(row)
        floors.append(took)
    assert floor is not None
    with_floor = resident_mb() - before
    floor_frame = frame(floor, FRAMES)
    before = resident_mb()
    ours, table, reading = [], None, None
    for _ in range(TIMES):
        leave(table)
        took, table, reading = open_records(records)
        ours.append(took)
    assert table is not None
    assert reading is not None
    our_frame = frame(table, FRAMES)
    for number in range(JUMPS):
        table.verticalScrollBar().setValue(number * (COUNT // JUMPS))
        painted(table)
        QApplication.processEvents()
    wait(lambda: table.model().row_at(table.verticalScrollBar().value()) is not None)  # type: ignore[attr-defined]
    grown = resident_mb() - before - max(0.0, with_floor)
    floor_ms, our_ms = statistics.median(floors) * 1000, statistics.median(ours) * 1000
    both = {"ms": {"ours": round(our_ms, 1), "constant": round(floor_ms, 1)}}
    figure("records_open", our_ms / floor_ms, "x constant model", OPEN, **both)
    both = {"ms": {"ours": round(our_frame, 2), "constant": round(floor_frame, 2)}}
    figure("records_frame", our_frame / floor_frame, "x constant model", FRAME, **both)
    figure("records_memory", grown, "MB more", MEMORY_MB)


def main() -> None:
    kept = os.environ.get("INSPECTOR_BENCH_HOME", "")
    if kept:
        measure(Path(kept))
        return
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".records-") as folder:
        measure(Path(folder))


if __name__ == "__main__":
    main()
