# SPDX-License-Identifier: Apache-2.0
"""A durable answer: ``SqlStore.save`` beside the same rows written by raw sqlite3.

Both write into the same schema, in the same folder, with ``synchronous=FULL``;
they take turns, so that what else the machine does falls on both. The store
also turns the inspection into its document, hashes it, chains the event and
goes through the writing thread; the raw side gets finished rows, those that
the store wrote in the round before.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from inspections import POINTS, SHOP, WRITER, TurnedClock, answered, event, opened

from inspector.storage.database import DATABASE, connect
from inspector.storage.store import SqlStore

GOAL = 2.5
ROUNDS = 60


class Raw:
    """The floor: finished rows into a second file of the same schema."""

    def __init__(self, store: Path, folder: Path) -> None:
        self._store = connect(store, read_only=True)
        self._connection = connect(folder / "raw.db", read_only=False)
        self._store.backup(self._connection)
        self._connection.execute("PRAGMA journal_mode=WAL")

    def rows(self) -> list[tuple[object, ...]]:
        """Give what the store wrote in its last round: a draft's columns and an event's, for each answer."""
        draft = self._store.execute(
            "SELECT payload, digest, answered, updated_at, shop_id, inspection_uid FROM draft"
        ).fetchone()
        events = self._store.execute("SELECT * FROM audit_event ORDER BY seq DESC LIMIT ?", (len(POINTS),))
        return [(draft, event) for event in reversed(events.fetchall())]

    def write(self, draft: object, event: object) -> float:
        """Write one answer's rows; give the seconds."""
        run: Callable[..., object] = self._connection.execute
        start = time.perf_counter()
        run("BEGIN IMMEDIATE")
        run(
            "UPDATE draft SET payload = ?, digest = ?, answered = ?, updated_at = ?"
            " WHERE shop_id = ? AND inspection_uid = ?",
            draft,
        )
        run("INSERT INTO audit_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", event)
        run("COMMIT")
        return time.perf_counter() - start

    def close(self) -> None:
        """Close both files."""
        self._store.close()
        self._connection.close()


def measure(folder: Path) -> tuple[float, float]:
    """Give the medians of both in seconds: the store's and raw sqlite3's."""
    store = SqlStore(folder, SHOP, WRITER, TurnedClock())
    one = opened()
    store.open_inspection(one, event(one, "inspection.opened"))
    raw = Raw(folder / DATABASE, folder)
    ours: list[float] = []
    floor: list[float] = []
    for number in range(ROUNDS):
        rows = iter(raw.rows() if number else [])
        for place, point_id in enumerate(POINTS):
            one = answered(one, place, note=f"round {number}")
            act = event(one, point=point_id, outcome="pass")
            start = time.perf_counter()
            store.save(one, act)
            ours.append(time.perf_counter() - start)
            if (finished := next(rows, None)) is not None:
                floor.append(raw.write(*finished))
    raw.close()
    store.close()
    return statistics.median(ours), statistics.median(floor)


def main() -> None:
    # Beside this file and not in the system's temporary folder, which may be memory.
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".durable-answer-") as folder:
        ours, floor = measure(Path(folder))
    ratio = round(ours / floor, 2)
    figure = {
        "name": "durable_answer",
        "value": ratio,
        "unit": "x raw sqlite3",
        "goal": GOAL,
        "ok": ratio <= GOAL,
        "ms": {"store": round(ours * 1000, 3), "raw": round(floor * 1000, 3)},
    }
    print(json.dumps(figure))


if __name__ == "__main__":
    main()
