# SPDX-License-Identifier: Apache-2.0
"""64 virtual phones, 100 commands each, every command 20 ms away: all at once and one after the other.

The phones are played by ``inspector virtual-bench`` in processes of their own;
each is talked to over the real TCP transport by the driver's own ADB session,
on a thread of its own, as a bench does. ``ideal`` is 100 x 20 ms: what 64
phones would take if talking cost nothing.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from many_devices import tables, write_bench

from inspector import wiring
from inspector.domain.device import SeenPort
from inspector.ports import Cancel, Deadlines
from inspector_drivers.android.direct import DirectSession
from inspector_drivers.android.keys import AdbKey, generate

DEVICES = 64
TRIPS = 100
DELAY_S = 0.02
PROCESSES = 2
ROUNDS = 5
ALONE = 3
DEADLINES = Deadlines(connect_s=60.0, answer_s=60.0, trust_s=1.0)


def sessions(ports: Sequence[SeenPort], key: AdbKey) -> list[DirectSession]:
    """Connect to every phone."""
    made = [DirectSession(wiring.link_for(port), "", DEADLINES, lambda: [key]) for port in ports]
    for one in made:
        one.connect(Cancel())
    return made


def talk(session: DirectSession) -> None:
    """Do all round trips of one phone."""
    cancel = Cancel()
    for _ in range(TRIPS):
        assert session.shell("getprop ro.serialno", cancel).exit_code == 0


def seconds(work: Callable[[], None]) -> float:
    """Give the time that ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _meet(barrier: threading.Barrier) -> None:
    barrier.wait()


def all_at_once(made: Sequence[DirectSession]) -> float:
    """Give the seconds from the first command to the last answer, a thread for each phone."""
    ready, done = threading.Barrier(len(made) + 1), threading.Barrier(len(made) + 1)

    def work(session: DirectSession) -> None:
        ready.wait()
        talk(session)
        done.wait()

    threads = [threading.Thread(target=work, args=(one,)) for one in made]
    for thread in threads:
        thread.start()
    ready.wait()
    took = seconds(lambda: _meet(done))
    for thread in threads:
        thread.join()
    return took


def measure(ports: Sequence[SeenPort]) -> tuple[float, float]:
    """Give the seconds of all phones at once (best of some rounds) and of one alone (median)."""
    made = sessions(ports, generate())
    try:
        alone = statistics.median(seconds(lambda one=one: talk(one)) for one in made[:ALONE])  # type: ignore[misc]
        return min(all_at_once(made) for _ in range(ROUNDS)), alone
    finally:
        for one in made:
            one.close()


def line(name: str, value: float, unit: str, goal: float, *, ok: bool, **more: float) -> str:
    return json.dumps({"name": name, "value": value, "unit": unit, "goal": goal, "ok": ok, **more})


def main() -> None:
    rows = tables(DEVICES, ("android",), auth="open", delay_s=DELAY_S)
    share = DEVICES // PROCESSES
    with tempfile.TemporaryDirectory() as folder:
        files = [
            write_bench(Path(folder, f"{at}.toml"), rows[at * share : (at + 1) * share])
            for at in range(PROCESSES)
        ]
        sources = [wiring.virtual_source(file) for file in files]
        try:
            together, alone = measure([port for source in sources for port in source.poll()])
        finally:
            for source in sources:
                source.close()
    ideal = TRIPS * DELAY_S
    figures = {
        "ms_together": round(together * 1000),
        "ms_alone": round(alone * 1000),
        "ms_ideal": round(ideal * 1000),
    }
    ratio = round(together / ideal, 3)
    print(line("devices_64", ratio, "x ideal", 1.5, ok=ratio <= 1.5, **figures))
    times = round(DEVICES * alone / together, 1)
    print(line("devices_64_speedup", times, "x one after the other", 40, ok=times >= 40, **figures))


if __name__ == "__main__":
    main()
