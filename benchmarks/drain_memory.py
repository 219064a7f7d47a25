# SPDX-License-Identifier: Apache-2.0
"""What the bench's process grows by while many certificates drain to a registry that answers at once.

Resident memory after every 500 rows, beside what it was after the first 1,000,
when connections, caches and statements are there. 10,000 rows unless
``INSPECTOR_BENCH_ROWS`` names another count; the whole is 100,000.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support", "benchmarks")]

# ruff: noqa: E402  the folders are found only now
from _draining import drain, outbox, registry

from inspector.domain.outbox import OutboxRow

ROWS = int(os.environ.get("INSPECTOR_BENCH_ROWS", "10000"))
WARM, EVERY = 1000, 500
GOAL_MB = 8.0


def resident_mb() -> float:
    """Give the memory of this process that is in use, in MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(folder: Path) -> list[float]:
    """Give the resident memory after every 500 rows, in MB."""
    seen: list[float] = []
    count = 0

    def on_row(_: OutboxRow) -> None:
        nonlocal count
        count += 1
        if count % EVERY == 0:
            seen.append(resident_mb())

    with outbox(folder, ROWS) as store, registry(0.0) as url:
        report = drain(store, url, on_row)
    assert (report.delivered, report.troubles) == (ROWS, ()), report
    return seen


def main() -> None:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".drain-") as folder:
        seen = measure(Path(folder))
    begin, rest = seen[WARM // EVERY - 1], seen[WARM // EVERY :]
    grown = round(max(rest) - begin, 1)
    figure = {
        "name": "drain_memory",
        "value": grown,
        "unit": "MB more than after the first 1,000 rows",
        "goal": GOAL_MB,
        "ok": grown <= GOAL_MB,
        "rows": ROWS,
        "mb": {"begin": round(begin, 1), "end": round(rest[-1], 1), "highest": round(max(rest), 1)},
    }
    print(json.dumps(figure))


if __name__ == "__main__":
    main()
