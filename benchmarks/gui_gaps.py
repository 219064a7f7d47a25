# SPDX-License-Identifier: Apache-2.0
"""The window's event loop while 64 devices attach: how long it keeps a key press waiting.

The real window with the real desk, on no display; the devices are played by
``inspector virtual-bench`` in a process of its own. A timer of 5 ms notes when
it is called, from the moment the home is open and the ports are looked at until
the last device waits for the technician: the time between two calls is what a
key press could have to wait.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from many_devices import tables, write_bench
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from inspector.services.bench import SessionState
from inspector.ui.app import make_window
from inspector.ui.desk import Desk, Scene
from inspector.ui.main_window import MainWindow

DEVICES = 64
GOAL_MS = 50.0
PROBE_MS = 5
LONGEST_S = 180


class Probe(QObject):
    """Collects the time between two calls of a timer, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to watch."""
        self._elapsed.start()
        self._timer.start()

    def _tick(self) -> None:
        self.gaps.append(self._elapsed.nsecsElapsed() / 1e6)
        self._elapsed.restart()

    def at(self, share: float) -> float:
        """Give the gap that ``share`` of all moments do not exceed: a long gap counts for all its length."""
        gaps, passed = sorted(self.gaps), 0.0
        whole = sum(gaps)
        for gap in gaps:
            passed += gap
            if passed >= share * whole:
                return gap
        return 0.0

    def percentile(self, share: float) -> float:
        """Give the gap that ``share`` of all gaps do not exceed."""
        return sorted(self.gaps)[min(len(self.gaps) - 1, int(share * len(self.gaps)))]


class Arrivals(QObject):
    """Ends the loop once every device waits for the technician."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        super().__init__()
        self._app = app
        self._states: dict[str, SessionState] = {}
        desk.scenes_changed.connect(self._on_scenes)

    @property
    def count(self) -> int:
        """Count the devices that wait."""
        return sum(state is SessionState.NEEDS_YOU for state in self._states.values())

    def _on_scenes(self, scenes: Sequence[Scene]) -> None:
        self._states.update({scene.view.key: scene.view.state for scene in scenes})
        if self.count == DEVICES:
            self._app.quit()


def watch(folder: Path) -> tuple[Probe, int, float]:
    """Open the window with all devices; gives the gaps, how many devices came, and the seconds it took."""
    file = write_bench(folder / "bench.toml", tables(DEVICES))
    app = QApplication(sys.argv[:1])
    window: MainWindow = make_window(app, folder / "home", file, "light", "en")
    desk = window._desk  # noqa: SLF001 - the window has no other name for it
    probe, arrivals = Probe(), Arrivals(app, desk)
    desk.opened.connect(lambda _person: probe.start())
    QTimer.singleShot(LONGEST_S * 1000, app.quit)
    window.show()
    start = time.perf_counter()
    app.exec()
    took = time.perf_counter() - start
    window.close()
    return probe, arrivals.count, took


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        probe, count, took = watch(Path(folder))
    value = round(probe.percentile(0.99), 1)
    more = {
        "devices": count,
        "seconds": round(took, 1),
        "ms": {
            "p50": round(probe.percentile(0.5), 1),
            "p99": value,
            "p99_of_the_time": round(probe.at(0.99), 1),
            "longest": round(max(probe.gaps), 1),
        },
    }
    ok = count == DEVICES and value <= GOAL_MS
    print(json.dumps({"name": "gui_gaps", "value": value, "unit": "ms", "goal": GOAL_MS, "ok": ok, **more}))


if __name__ == "__main__":
    main()
