# SPDX-License-Identifier: Apache-2.0
"""Searching a million records: each kind of search in SQL, against the LIKE scan, and what the search weighs.

The store is made by ``_million_records`` (see there what is real in it), in
``INSPECTOR_BENCH_HOME`` where that is set, so that another run finds it again.
"In SQL" is the time of the statements of a page of 50 numbers, and of its rows,
as the product runs them, the choice of the way included; each search is asked
with many different values, once each. Several kinds of one field
(beginnings, parts) are figures of their own.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "benchmarks")]

# ruff: noqa: E402  both folders are found only now
from _million_records import (
    COUNT,
    MODELS,
    ORDER_SIZE,
    POINTS,
    SHOP,
    START,
    STEP_S,
    Made,
    lot,
    make,
    model_name,
    order_name,
    technician_name,
)
from sqlalchemy import Connection, Engine, event

from inspector.domain.grading import Grade
from inspector.domain.record import Field, How, RecordFilter, Standing, Word
from inspector.storage.database import DATABASE, connect, reading_engine
from inspector.storage.sql_records import SqlRecords

PAGE = 50
TIMES = 200
SINGLE_MS, COMBINED_MS, LIKE_RATIO, BYTES = 1.0, 10.0, 100.0, 250.0
SEED = 7
_TABLES = ("record", "record_term", "record_day", "record_backlog", "failure")
_INDEXES = (
    "ix_inspection_imei", "ix_inspection_imei2", "ix_inspection_meid", "ix_inspection_serial",
    "ix_inspection_order_line",
)  # fmt: skip
Maker = Callable[[random.Random], RecordFilter]
ServerTime = Callable[[Connection], float]


class Measured(NamedTuple):
    """95th percentiles in ms: in SQL by the clock and of the processor, with the rows by the clock; rows."""

    inside: float
    worked: float
    whole: float
    found: int


class Stopwatch:
    """Adds up the time that the database takes for its statements, and for handing out their rows.

    ``of_server`` gives the processor time that the server of a connection has
    taken so far, where there is one.
    """

    def __init__(self, engine: object, of_server: ServerTime) -> None:
        self.seconds = self.worked = 0.0
        self._of_server = of_server
        self._began = (0.0, 0.0)
        event.listen(engine, "before_cursor_execute", self._before)
        event.listen(engine, "after_cursor_execute", self._after)

    def _before(self, connection: Connection, *_: object) -> None:
        self._began = (time.perf_counter(), time.thread_time() + self._of_server(connection))

    def _after(self, connection: Connection, *_: object) -> None:
        self.seconds += time.perf_counter() - self._began[0]
        self.worked += time.thread_time() + self._of_server(connection) - self._began[1]


def some(ones: Sequence[Made], chance: random.Random) -> Made:
    return chance.choice(ones)


def word(field: Field, how: How, text: str) -> RecordFilter:
    return RecordFilter(words=(Word(field, how, text),))


def searches(ones: Sequence[Made]) -> dict[str, Maker]:
    """Give each single-field search, by its name."""

    def part(text: str, chance: random.Random, length: int) -> str:
        at = chance.randrange(len(text) - length + 1)
        return text[at : at + length]

    def days(chance: random.Random) -> RecordFilter:
        since = START + timedelta(seconds=chance.randrange(COUNT * STEP_S))
        return RecordFilter(since=since, until=since + timedelta(days=chance.choice((1, 7, 30))))

    return {
        "everything": lambda _: RecordFilter(),
        "imei": lambda c: word(Field.IMEI, How.IS, some(ones, c).imei),
        "imei_ends": lambda c: word(Field.IMEI, How.ENDS, some(ones, c).imei[-c.choice((4, 5, 6)) :]),
        "imei_begins": lambda c: word(Field.IMEI, How.STARTS, some(ones, c).imei[: c.randrange(6, 13)]),
        "imei_part": lambda c: word(Field.IMEI, How.HAS, part(some(ones, c).imei, c, c.randrange(4, 9))),
        "serial": lambda c: word(Field.SERIAL, How.IS, some(ones, c).serial),
        "serial_begins": lambda c: word(Field.SERIAL, How.STARTS, some(ones, c).serial[: c.randrange(4, 8)]),
        "serial_part": lambda c: word(
            Field.SERIAL, How.HAS, part(some(ones, c).serial, c, c.randrange(4, 8))
        ),
        "model": lambda c: word(Field.MODEL, How.HAS, model_name(c.randrange(MODELS))),
        "grade": lambda c: RecordFilter(grades=frozenset({c.choice(list(Grade))})),
        "verdict": lambda c: RecordFilter(standings=frozenset({c.choice(list(Standing)[1:4])})),
        "technician": lambda c: RecordFilter(technicians=frozenset({technician_name(c.randrange(30))})),
        "failing_point": lambda c: RecordFilter(points=frozenset({POINTS[c.randrange(25)]})),
        "dates": days,
        "order": lambda c: word(Field.ORDER, How.IS, order_name(c.randrange(COUNT // ORDER_SIZE))),
        "order_begins": lambda c: word(
            Field.ORDER, How.STARTS, order_name(c.randrange(COUNT // ORDER_SIZE))[: c.choice((11, 12))]
        ),
        "note": lambda c: word(Field.NOTE, How.HAS, part(_noted(ones, c).note, c, c.randrange(5, 12))),
        "waiting": lambda _: RecordFilter(is_waiting=True),
        "typed": lambda c: word(Field.ANY, How.HAS, part(some(ones, c).imei, c, c.randrange(4, 9))),
    }


def combined(ones: Sequence[Made]) -> Maker:
    """Give a search by three things at once, whether or not anything meets them."""

    def ask(chance: random.Random) -> RecordFilter:
        since = START + timedelta(seconds=chance.randrange(COUNT * STEP_S * 9 // 10))
        parts = [
            {"technicians": frozenset({technician_name(chance.randrange(20))})},
            {"points": frozenset({POINTS[chance.randrange(10)]})},
            {"grades": frozenset({chance.choice(list(Grade))})},
            {"standings": frozenset({chance.choice(list(Standing)[1:4])})},
            {"since": since, "until": since + timedelta(days=chance.choice((7, 30, 180)))},
            {"words": (Word(Field.MODEL, How.HAS, model_name(chance.randrange(40))),)},
            {"words": (Word(Field.ANY, How.HAS, some(ones, chance).imei[3:9]),)},
        ]
        return RecordFilter(**{key: one for part in chance.sample(parts, 3) for key, one in part.items()})  # type: ignore[arg-type]

    return ask


def _noted(ones: Sequence[Made], chance: random.Random) -> Made:
    return ones[chance.randrange(len(ones) // 8) * 8 + (-(ones[0].id - 1)) % 8]


class Searcher:
    """Asks the store as the product does, and looks at the clock."""

    def __init__(self, engine: Engine, of_server: ServerTime = lambda _: 0.0) -> None:
        self._watch = Stopwatch(engine, of_server)
        self._records = SqlRecords(engine.connect, SHOP)

    def p95(self, maker: Maker, times: int = TIMES) -> Measured:
        """Ask often; give the 95th percentiles."""
        chance = random.Random(SEED)
        inside, worked, whole, found = [], [], [], 0
        for number in range(times + 5):
            wanted = maker(chance)
            self._watch.seconds = self._watch.worked = 0.0
            began = time.perf_counter()
            rows = self._records.page(wanted, PAGE)
            if number >= 5:  # the first ones load statements
                whole.append(time.perf_counter() - began)
                inside.append(self._watch.seconds)
                worked.append(self._watch.worked)
                found += len(rows)
        at = int(times * 0.95)
        return Measured(*(sorted(one)[at] * 1000 for one in (inside, worked, whole)), found // times)


def like_scan(path: Path, ones: Sequence[Made]) -> float:
    """Give the median time in ms of the same search for a part of a number, without the index."""
    chance = random.Random(SEED)
    times = []
    with closing(connect(path, read_only=True)) as connection:
        for _ in range(5):
            part = some(ones, chance).imei[5:12]
            began = time.perf_counter()
            connection.execute(
                "SELECT id FROM inspection WHERE imei LIKE ? ORDER BY id DESC LIMIT 50", (f"%{part}%",)
            ).fetchall()
            times.append(time.perf_counter() - began)
    return sorted(times)[2] * 1000


def weights(path: Path) -> dict[str, float]:
    """Give the bytes a record of each table and index."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
        tables = dict(connection.execute("SELECT name, tbl_name FROM sqlite_master").fetchall())
    return {
        name: round(size / COUNT, 1)
        for name, size in rows
        if tables.get(name) in _TABLES or name.startswith("record_text") or name in _INDEXES
    }


def figure(name: str, value: float, unit: str, goal: float, *, least: bool = False, **more: object) -> None:
    ok = value >= goal if least else value <= goal
    print(
        json.dumps({"name": name, "value": round(value, 3), "unit": unit, "goal": goal, "ok": ok, **more}),
        flush=True,
    )


def tell(name: str, one: Measured, goal: float) -> None:
    more = {"processor_ms": round(one.worked, 3), "with_rows_ms": round(one.whole, 2), "rows": one.found}
    figure(name, one.inside, "ms p95", goal, **more)


def newest(count: int) -> list[Made]:
    """Give those whose numbers and notes are looked for."""
    return [one for one in lot(count) if one.id % 40 in (1, 9, 17, 25, 33, 39)][-20_000:]


def measure(home: Path) -> None:
    made = make(home)
    path = home / DATABASE
    ones = newest(COUNT)
    searcher = Searcher(reading_engine(path))
    for name, maker in searches(ones).items():
        tell(f"search_{name}", searcher.p95(maker), SINGLE_MS)
    tell("search_combined", searcher.p95(combined(ones)), COMBINED_MS)
    scan = like_scan(path, ones)
    part = searcher.p95(lambda c: word(Field.IMEI, How.HAS, some(ones, c).imei[5:12])).inside
    more = {"scan_ms": round(scan), "ms": round(part, 3)}
    figure("search_part_against_like", scan / part, "x faster", LIKE_RATIO, least=True, **more)
    weighed = weights(path)
    figure("search_bytes", sum(weighed.values()), "bytes a record", BYTES, made_s=round(made), parts=weighed)


def main() -> None:
    kept = os.environ.get("INSPECTOR_BENCH_HOME", "")
    if kept:
        measure(Path(kept))
        return
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".records-") as folder:
        measure(Path(folder))


if __name__ == "__main__":
    main()
