# SPDX-License-Identifier: Apache-2.0
"""Two thousand certificates to a registry that takes 20 ms for each, over 8 connections.

The store, the outbox, the client and its HTTP are the product's; the registry
is another process that waits and answers. The floor is what the waiting alone
takes: rows x 20 ms / 8. ``processor_ms`` is what the bench computes for a row,
on whatever threads: as long as that stays under 20 ms / 8 the wire is the limit.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support", "benchmarks")]

# ruff: noqa: E402  the folders are found only now
from _draining import drain, outbox, registry

from inspector.services.sync import CONNECTIONS

ROWS = int(os.environ.get("INSPECTOR_BENCH_ROWS", "2000"))
LATENCY_S = 0.02
GOAL = 0.8


def measure(folder: Path) -> tuple[float, float]:
    """Give the seconds that a drain takes, by the clock and of a processor."""
    with outbox(folder, ROWS) as store, registry(LATENCY_S) as url:
        start, spent = time.perf_counter(), time.process_time()
        report = drain(store, url)
        took, computed = time.perf_counter() - start, time.process_time() - spent
    assert (report.delivered, report.troubles) == (ROWS, ()), report
    return took, computed


def main() -> None:
    # Beside this file and not in the system's temporary folder, which may be memory.
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".drain-") as folder:
        took, computed = measure(Path(folder))
    ideal = ROWS * LATENCY_S / CONNECTIONS
    share = round(ideal / took, 3)
    figure = {
        "name": "drain",
        "value": share,
        "unit": "of connections / latency",
        "goal": GOAL,
        "ok": share >= GOAL,
        "rows": ROWS,
        "rows_a_second": round(ROWS / took),
        "seconds": {"drain": round(took, 2), "floor": ideal},
        "processor_ms": round(computed / ROWS * 1000, 2),
        "wire_ms": LATENCY_S / CONNECTIONS * 1000,
    }
    print(json.dumps(figure))


if __name__ == "__main__":
    main()
