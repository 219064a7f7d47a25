# SPDX-License-Identifier: Apache-2.0
"""After a crash the window opens where it was and says so; after a close it says nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import Technician, virtual_bench

from inspector.services.bench import SessionState
from inspector.storage.last_place import FILE, Place

Sit = Callable[..., Technician]
KEY = "virtual:A1"
POINT = "display.image"
START_S = 60.0
_AT_WORK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector.domain.finding import Outcome
from inspector.ui.app import make_window
from inspector.ui.desk import Pace

home, bench, point = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
app = QApplication([])
window = make_window(app, home, bench, "light", "en", pace=Pace(0.05, 0.1))
window.show()
is_told = False

def look():
    global is_told
    scene = window.bench.scene("virtual:A1")
    if scene is None or scene.view.state != "needs_you":
        return
    if window.page() is window.bench:
        window.open_at("virtual:A1", point)
    mark = home / "running.json"
    if not is_told and mark.exists() and point in mark.read_text():
        is_told = True
        print("there", flush=True)

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
app.exec()
"""


def crash(home: Path, bench: Path, point: str = POINT) -> None:
    """Work at a point in a process of its own, and kill that."""
    process = subprocess.Popen(
        [sys.executable, "-c", _AT_WORK, str(home), str(bench), point], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        process.wait(START_S)
    finally:
        process.kill()
        process.wait(START_S)
        if process.stdout is not None:
            process.stdout.close()


def test_a_killed_window_opens_at_its_point_and_says_so(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "home"
    crash(home, virtual_bench(tmp_path, A1="android-good"))
    assert (home / FILE).exists()
    one = technician(home)
    one.until_page(one.window.inspection)
    one.until_at(POINT)
    notice = one.window.notice
    assert notice.isVisible()
    assert notice.accessibleName().startswith("Inspector stopped unexpectedly. All answers up to ")
    one.press("f")
    one.until(lambda: POINT in one.inspection().findings)
    one.window.close()
    assert not (home / FILE).exists()


def test_a_window_that_closed_says_nothing(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "home"
    one = technician(home)
    one.open_first()
    one.until(lambda: '"inspect"' in (home / FILE).read_text())
    one.window.close()
    again = technician(home)
    again.until_state(SessionState.NEEDS_YOU)
    again.until((home / FILE).exists)
    assert again.window.page() is again.window.bench
    assert again.window.notice.isHidden()


@pytest.fixture
def marked(tmp_path: Path) -> Callable[[Place], Path]:
    """Give a home with the mark of a crash at a place."""

    def mark(place: Place) -> Path:
        from inspector.storage.last_place import LastPlace

        home = tmp_path / "home"
        home.mkdir(mode=0o700, exist_ok=True)
        LastPlace(home).keep(place)
        return home

    return mark


def test_another_page_opens_at_once(technician: Sit, marked: Callable[[Place], Path]) -> None:
    one = technician(marked(Place("records")))
    one.until(lambda: one.window.shown_place == "records")
    assert one.window.notice.isVisible()
    one.window.notice._button.click()  # type: ignore[union-attr]
    assert one.window.notice.isHidden()


def test_who_works_elsewhere_already_stays_there(technician: Sit, marked: Callable[[Place], Path]) -> None:
    home = marked(Place("inspect", "01JD0000000000000000000000", POINT))
    one = technician(home)
    one.until(one.window.notice.isVisible)
    one.open_first()
    one.until(
        lambda: '"inspect"' in (home / FILE).read_text() and one.inspection().uid in (home / FILE).read_text()
    )
    assert one.window.resuming._wanted is None


def test_a_point_that_there_is_not_opens_the_next_one(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    one.window.open_at(KEY, "no.such")
    one.until_page(one.window.inspection)
    assert one.window.inspection.current not in ("", "no.such")
