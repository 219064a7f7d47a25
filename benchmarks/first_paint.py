# SPDX-License-Identifier: Apache-2.0
"""First paint of the bench against a script that shows the same widgets with static text.

All run as whole processes, in turn, and the value is the median over the
rounds: another program on the machine hits all alike. The time goes from the
start of the process to the first paint of the window. Goal: at most 1.15 times.

``first_rows`` is the time to the first paint of real devices, those that a home
with 200 unfinished and 200 finished inspections was left with, against the same
script. Goal: at most 1.5 times.

``first_usable`` is the time until those devices are painted and a key is answered:
from the paint on F2 is pressed again and again, and the first answer ends it. Same
goal. ``first_settled`` is the last answer that came later than a person feels
(50 ms), where 150 in a row after it came sooner: other pages and the services are
made ready beside it. It has no goal of its own.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from inspections import SHOP, WRITER, TurnedClock, deliveries, event, finished, opened, signed

from inspector import settings
from inspector.storage.store import SqlStore

ROUNDS = 15
GOAL = 1.15
GOAL_ROWS = 1.5
INSPECTIONS = 200

_WATCH = """
import os, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            os.write(1, str(time.monotonic_ns()).encode() + b"\\n")
            os._exit(0)
        return False
"""

_BENCH = (
    _WATCH
    + """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from inspector.ui.app import make_window
app = QApplication(sys.argv[:1])
from inspector.ui.first_looks import first_looks
home = Path(sys.argv[1])
window = make_window(app, home, None, "light", "en", kept=first_looks(home))
watch = Watch()
window.bench.installEventFilter(watch)
window.show()
app.exec()
"""
)

_ROWS = _BENCH.replace(
    "window.bench.installEventFilter(watch)",
    """
from inspector.ui.widgets.device_lines import DeviceLines
class Painted(DeviceLines):
    def __init__(self, *given):
        super().__init__(*given)
        assert len(self.lines) == 5
        self.installEventFilter(watch)
import inspector.ui.widgets.device_lines as there
there.DeviceLines = Painted
""",
)

_USABLE = (
    _ROWS.replace("os._exit(0)", "impatient.see()")
    .replace(
        "window.show()",
        """
import threading
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
class Hand(QObject):
    def event(self, event):
        QTest.keyClick(window, Qt.Key.Key_F2)
        return True
class Impatient(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.is_seen, self.is_answered = threading.Event(), threading.Event()
    def see(self):
        if not self.is_seen.is_set():
            self.is_seen.set()
    def run(self):
        self.is_seen.wait()
        usable, settled, quick = 0, 0, 0
        while quick < 150:
            self.is_answered.clear()
            pressed = time.monotonic_ns()
            QApplication.postEvent(hand, QEvent(QEvent.Type.User))
            self.is_answered.wait()
            answered = time.monotonic_ns()
            usable = usable or answered
            if not settled or answered - pressed > 50_000_000:
                settled, quick = answered, 0
            quick += 1
            time.sleep(0.005)
        os.write(1, f"{usable} {settled}\\n".encode())
        os._exit(0)
hand, impatient = Hand(), Impatient()
window._places[0].triggered.connect(lambda _=False: impatient.is_answered.set())
impatient.start()
window.show()
""",
    )
    .replace('os.write(1, str(time.monotonic_ns()).encode() + b"\\n")', "pass")
)

_STATIC = (
    _WATCH
    + """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import apply_theme
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.focus_ring import FocusRing
from inspector.ui.widgets.header import Header
from inspector.ui.widgets.hub_view import BenchHubs
from inspector.ui.widgets.key_strip import KeyStrip
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.notice import Notice
from inspector.ui.widgets.queue_list import QueuePanel
from inspector.ui.widgets.rail import Place, Rail
app = QApplication(sys.argv[:1])
apply_theme(app, "light")
window = QMainWindow()
ring = FocusRing(window)
def act(text, key):
    made = QAction(text, window)
    made.setShortcut(key)
    return made
action, again, aside = act("Open next", "G"), act("Read again", "R"), act("Put aside", "X")
following, keys = act("Next device", "+"), act("All keys", "F1")
window.setWindowTitle("Inspector")
page = QWidget()
page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
field = QStackedWidget()
field.addWidget(EmptyState(Icon.PLUG_IN, "Plug in a phone. It starts by itself.", "Up to 64 at once."))
field.addWidget(BenchHubs())
row = QHBoxLayout(page)
row.addWidget(QueuePanel(action))
row.addWidget(field, 1)
header, strip = Header(), KeyStrip()
header.set_title("Bench")
header.set_clock("09:41")
hints = [KeyHint((action,), "Next that needs you"), KeyHint((again,)), KeyHint((aside,))]
strip.set_hints([*hints, KeyHint((following,), trailing=True), KeyHint((keys,), trailing=True)])
rail = Rail((Place("bench", Icon.BENCH, "Bench", "F2"), Place("inspect", Icon.INSPECT, "Inspect", "F3"),
             Place("sync", Icon.SYNC, "Sync", "F6")))
rail.set_current("bench")
right = QVBoxLayout()
for one in (header, Notice(), page):
    right.addWidget(one)
across = QHBoxLayout()
across.addWidget(rail)
across.addLayout(right, 1)
central = QWidget()
column = QVBoxLayout(central)
column.addLayout(across, 1)
column.addWidget(strip)
window.setCentralWidget(central)
window.resize(1600, 1000)
watch = Watch()
page.installEventFilter(watch)
window.show()
page.setFocus()
app.exec()
"""
)


def run_ms(script: str, home: str) -> list[float]:
    """Give the milliseconds from the start of the process to each moment that it tells."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    started = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", script, home],
        capture_output=True,
        text=True,
        env=environ,
        check=True,
        timeout=60,
    )
    return [(int(one) - started) / 1e6 for one in done.stdout.split()]


def main() -> None:
    """Measure in turn and print a line for each figure."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as used:
        fill(Path(used))
        runs = ((_STATIC, home), (_BENCH, home), (_ROWS, used), (_USABLE, used))
        for script, where in runs:
            run_ms(script, where)
        rounds = [[one for script, where in runs for one in run_ms(script, where)] for _ in range(ROUNDS)]
    static = statistics.median(one[0] for one in rounds)
    names = ("first_paint", "first_rows", "first_usable", "first_settled")
    for column, (name, goal) in enumerate(zip(names, (GOAL, GOAL_ROWS, GOAL_ROWS, None), strict=True), 1):
        ratio = round(statistics.median(one[column] / one[0] for one in rounds), 3)
        shown = statistics.median(one[column] for one in rounds)
        ok = None if goal is None else ratio <= goal
        line = {"name": name, "value": ratio, "unit": "x static widgets", "goal": goal, "ok": ok}
        print(json.dumps({**line, "bench_ms": round(shown, 1), "static_ms": round(static, 1)}))


def fill(home: Path) -> None:
    """Leave unfinished and finished inspections in a home whose bench has its settings."""
    known = settings.load(home, {})
    settings.save(known, shop_name="Shop", bench_name="Bench 1", language="en", theme="light", welcomed="yes")
    store = SqlStore(home, SHOP, WRITER, TurnedClock(), synchronous="OFF")
    for number in range(2 * INSPECTIONS):
        one = opened(number)
        store.open_inspection(one, event(one))
        if number % 2:
            closed, certificate = signed(finished(one))
            store.sign(closed, certificate, deliveries(closed), event(closed))
    store.close()


if __name__ == "__main__":
    main()
