# SPDX-License-Identifier: Apache-2.0
"""A durable answer: ``SqlStore.save`` beside the same rows written by raw sqlite3.

Both write into the same schema, in the same folder, with ``synchronous=FULL``;
they take turns, so that what else the machine does falls on both. The store
also turns the inspection into its document, hashes it and goes through the
writing thread; the raw side gets the finished bytes.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from inspections import POINTS, SHOP, WRITER, TurnedClock, answered, event, opened

from inspector.storage.database import DATABASE, connect
from inspector.storage.store import SqlStore

GOAL = 2.5
ROUNDS = 60


class Raw:
    """The floor: prepared rows into a second file of the same schema."""

    def __init__(self, store: Path, folder: Path) -> None:
        with_rows = connect(store, read_only=True)
        self._rows = with_rows
        self._connection = connect(folder / "raw.db", read_only=False)
        with_rows.backup(self._connection)
        self._connection.execute("PRAGMA journal_mode=WAL")

    def write(self) -> float:
        """Write what the store wrote last, and give the seconds that took."""
        draft = self._rows.execute(
            "SELECT payload, digest, answered, updated_at, shop_id, inspection_uid FROM draft"
        ).fetchone()
        event = self._rows.execute("SELECT * FROM audit_event ORDER BY seq DESC LIMIT 1").fetchone()
        run = self._connection.execute
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
        self._rows.close()
        self._connection.close()


def measure(folder: Path) -> tuple[float, float]:
    """Give the medians of both in seconds: the store's and raw sqlite3's."""
    store = SqlStore(folder, SHOP, WRITER, TurnedClock())
    one = opened()
    store.open_inspection(one, event(one, "inspection.opened"))
    raw = Raw(folder / DATABASE, folder)
    ours, floor = [], []
    for number in range(ROUNDS):
        for place, point_id in enumerate(POINTS):
            one = answered(one, place, note=f"round {number}")
            act = event(one, point=point_id, outcome="pass")
            start = time.perf_counter()
            store.save(one, act)
            ours.append(time.perf_counter() - start)
            floor.append(raw.write())
    raw.close()
    store.close()
    return statistics.median(ours), statistics.median(floor)


def main() -> None:
    # Beside this file and not in the system's temporary folder, which may be memory.
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".durable-answer-") as folder:
        ours, floor = measure(Path(folder))
    ratio = round(ours / floor, 2)
    print(
        json.dumps(
            {
                "name": "durable_answer",
                "value": ratio,
                "unit": "x raw sqlite3",
                "goal": GOAL,
                "ok": ratio <= GOAL,
                "ms": {"store": round(ours * 1000, 3), "raw": round(floor * 1000, 3)},
            }
        )
    )


if __name__ == "__main__":
    main()
