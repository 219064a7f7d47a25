# SPDX-License-Identifier: Apache-2.0
"""64 benches' answers finishing together in one process: one writing thread beside a connection a thread.

Both write the rows of an answer (the draft and its audit event) into files of
the same schema with ``synchronous=FULL``. Ours is the whole ``SqlStore.save``,
which also makes the document, hashes it and chains the event; the others get
finished rows and a connection of their own, wait for the lock as SQLite's
``busy_timeout`` does, and sync the log each for itself. All threads begin each
round together.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from inspections import SHOP, WRITER, TurnedClock, answered, event, opened

from inspector.domain.inspection import Inspection
from inspector.storage.database import DATABASE, connect
from inspector.storage.store import SqlStore

BENCHES = 64
ROUNDS = 8
GOAL_THROUGHPUT, GOAL_LATENCY = 4.0, 0.05
_BUSY_MS = 60_000
_UPDATE = (
    "UPDATE draft SET payload = ?, digest = ?, answered = ?, updated_at = ?"
    " WHERE shop_id = ? AND inspection_uid = ?"
)
_INSERT = "INSERT INTO audit_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

Answer = Callable[[int, int], None]
"""Makes one bench's answer of a round durable."""


def together(answer: Answer) -> tuple[float, list[float]]:
    """Let all benches answer at once, round by round; give the seconds of all and of each answer."""
    gate = threading.Barrier(BENCHES + 1)
    waits: list[list[float]] = [[] for _ in range(BENCHES)]

    def bench(number: int) -> None:
        for turn in range(ROUNDS):
            gate.wait()
            start = time.perf_counter()
            answer(number, turn)
            waits[number].append(time.perf_counter() - start)
            gate.wait()

    threads = [threading.Thread(target=bench, args=(number,)) for number in range(BENCHES)]
    for thread in threads:
        thread.start()
    seconds = 0.0
    for _ in range(ROUNDS):
        gate.wait()
        start = time.perf_counter()
        gate.wait()
        seconds += time.perf_counter() - start
    for thread in threads:
        thread.join()
    return seconds, [one for of_bench in waits for one in of_bench]


def inspections() -> list[Inspection]:
    """Give an open inspection for each bench."""
    return [opened(number) for number in range(1, BENCHES + 1)]


def ours(folder: Path, open_ones: Sequence[Inspection]) -> tuple[float, list[float]]:
    """Measure the store."""
    store = SqlStore(folder, SHOP, WRITER, TurnedClock())
    for one in open_ones:
        store.open_inspection(one, event(one, "inspection.opened"))
    now = list(open_ones)

    def answer(number: int, turn: int) -> None:
        now[number] = answered(now[number], turn, note=f"round {turn}")
        store.save(now[number], event(now[number], point="p", outcome="pass"))

    try:
        return together(answer)
    finally:
        store.close()


def raw(store: Path, file: Path) -> tuple[float, list[float]]:
    """Measure a connection for each bench, writing the rows that the store wrote."""
    source = connect(store, read_only=True)
    copy = connect(file, read_only=False)
    source.backup(copy)
    copy.execute("PRAGMA journal_mode=WAL")
    drafts = copy.execute(
        "SELECT payload, digest, answered, updated_at, shop_id, inspection_uid FROM draft"
    ).fetchall()
    last = copy.execute("SELECT * FROM audit_event ORDER BY seq DESC LIMIT 1").fetchone()
    source.close()
    connections = [_of_bench(file) for _ in range(BENCHES)]

    def answer(number: int, turn: int) -> None:
        run = connections[number].execute
        seq = last[2] + 1 + turn * BENCHES + number
        run("BEGIN IMMEDIATE")
        run(_UPDATE, drafts[number])
        run(_INSERT, (*last[:2], seq, *last[3:]))
        run("COMMIT")

    try:
        return together(answer)
    finally:
        for one in (copy, *connections):
            one.close()


def _of_bench(file: Path) -> sqlite3.Connection:
    made = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=_BUSY_MS / 1000)
    made.execute("PRAGMA synchronous=FULL")
    return made


def main() -> None:
    # Beside this file and not in the system's temporary folder, which may be memory.
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".writers-64-") as name:
        folder = Path(name)
        mine, my_waits = ours(folder, inspections())
        theirs, their_waits = raw(folder / DATABASE, folder / "raw.db")
    faster, worst = theirs / mine, max(my_waits) / max(their_waits)
    told = {
        "ms": {
            "worst": {"store": round(max(my_waits) * 1000, 1), "raw": round(max(their_waits) * 1000, 1)},
            "median": {
                "store": round(statistics.median(my_waits) * 1000, 2),
                "raw": round(statistics.median(their_waits) * 1000, 2),
            },
        },
        "answers": BENCHES * ROUNDS,
    }
    print(
        json.dumps(
            {
                "name": "writers_64",
                "value": round(faster, 2),
                "unit": "x a connection a thread",
                "goal": GOAL_THROUGHPUT,
                "ok": faster >= GOAL_THROUGHPUT,
                **told,
            }
        )
    )
    print(
        json.dumps(
            {
                "name": "writers_64_worst",
                "value": round(worst, 3),
                "unit": "of the worst wait of a connection a thread",
                "goal": GOAL_LATENCY,
                "ok": worst <= GOAL_LATENCY,
            }
        )
    )


if __name__ == "__main__":
    main()
