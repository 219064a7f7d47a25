# SPDX-License-Identifier: Apache-2.0
"""The window around the pages: opening, closing, troubles, bugs, and who does the work."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ESC, F2, F6, SPACE, WAIT_MS, Technician
from gui_io import listening
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector import bundled, logs
from inspector.domain.errors import BenchTrouble
from inspector.services.bench import SessionState
from inspector.storage.lock import HomeLock
from inspector.ui.desk import Desk
from inspector.ui.dresser import MERGE_MS

Sit = Callable[..., Technician]
_OURS = ("preview", "sound")  # one worker each for the whole process


def test_closing_ends_every_thread_and_the_child(technician: Sit) -> None:
    before = set(threading.enumerate())
    one = technician(A1="android-good", A2="android-good:pending")
    one.until_state(SessionState.NEEDS_YOU)
    one.until_state(SessionState.WAITING_FOR_TRUST, "A2")
    child = one.window._desk._hands._child  # type: ignore[union-attr]
    assert child.poll() is None
    started = time.monotonic()
    one.window.close()
    one.window.close()  # a second time does nothing
    assert time.monotonic() - started < 5
    assert child.poll() is not None
    new = [thread for thread in set(threading.enumerate()) - before if not thread.name.startswith(_OURS)]
    for thread in new:
        thread.join(2)
    assert not [thread.name for thread in new if thread.is_alive()]


def test_a_home_that_another_process_has_is_said_and_not_crashed(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "taken"
    home.mkdir()
    lock = HomeLock(home)
    try:
        one = technician(home)
        one.until(one.window.notice.isVisible)
        assert "another" in one.window.notice.accessibleName().lower()
        one.press(F6)
        one.until_page(one.window.sync)
        one.press(ESC)
        one.until_page(one.window.bench)
    finally:
        lock.close()


def test_a_file_that_is_no_bench_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bench.toml"
    bad.write_text("devices = 7", encoding="utf-8")
    one = Technician(qtbot, tmp_path / "home", bad)
    one.until(one.window.notice.isVisible)
    assert "virtual bench" in one.window.notice.accessibleName()
    one.window.close()


def test_a_bug_in_a_job_is_told_with_a_report_and_the_bench_goes_on(technician: Sit) -> None:
    one = technician()
    one.open_first()
    heard: list[BenchTrouble] = []

    def broken(_app: object, _bench: object) -> None:
        message = "no such thing as 350000000047114"
        raise KeyError(message)

    one.window._desk.do(broken, otherwise=heard.append)
    one.until(lambda: heard)
    one.until_page(one.window.bug)
    assert "made a mistake" in one.window.bug.heading.text()
    one.press("c")
    report = QApplication.clipboard().text()
    assert "KeyError" in report
    assert "350000000047114" not in report
    assert "7114" in report
    one.press(ESC)
    one.until_page(one.window.inspection)
    one.window.inspection.points.chosen.emit("display.image")
    one.press(SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)


def test_a_session_that_breaks_shows_its_trouble_and_r_reads_again(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.services.inspect import Inspections

    real = Inspections.take

    def broken(*_args: object, **_words: object) -> object:
        message = "a bug of ours"
        raise RuntimeError(message)

    monkeypatch.setattr(Inspections, "take", broken)
    one = technician()
    one.until(lambda: (scene := one.scene()) and scene.view.trouble)
    scene = one.scene()
    assert scene is not None
    assert scene.view.trouble is not None
    assert "mistake" in scene.view.trouble.title
    monkeypatch.setattr(Inspections, "take", real)
    one.window.bench.hubs.focus_slot("A1")
    one.press("r")
    one.until_state(SessionState.NEEDS_YOU)


def test_the_day_is_counted_when_a_device_is_closed(technician: Sit) -> None:
    one = technician(A1="android-faulty")
    one.open_first()
    one.window.inspection.points.chosen.emit("review")
    one.until_page(one.window.review)
    with one.qtbot.waitSignal(
        one.window._desk.day_changed,
        timeout=WAIT_MS,
        check_params_cb=lambda day: day.counts.refused == 1 and day.per_phone_s is not None,
    ):
        one.press("f", shift=True)
    one.until_page(one.window.bench)


def test_offline_is_said_in_the_header_and_work_goes_on(
    technician: Sit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("INSPECTOR_REGISTRY_URL", "http://127.0.0.1:9")
    one = technician()
    one.open_first()
    one.pass_points()
    one.press(SPACE)
    one.erase()
    one.scan("350000000047114")
    one.until_page(one.window.review)
    one.until(one.window.review._sign_only.isEnabled)
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
    header = one.window.header
    one.until(lambda: "Offline, 1 waiting" in [item.text for item in header.shown_items()])
    one.press(F6)
    one.until(lambda: one.window.sync.model.rowCount() == 1)
    one.press(F2)
    one.until_page(one.window.bench)


def test_changes_come_at_most_thirty_times_a_second(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    scene = one.scene()
    assert scene is not None
    desk, came = one.window._desk, []
    desk.scenes_changed.connect(lambda scenes: came.append(len(scenes)))
    ended = threading.Event()

    def storm() -> None:
        until = time.monotonic() + 0.6
        while time.monotonic() < until:
            desk._dresser.show(scene.view)
            ended.wait(0.0005)
        ended.set()

    thread = threading.Thread(target=storm)
    started = time.monotonic()
    thread.start()
    one.until(ended.is_set)
    thread.join()
    took_ms = (time.monotonic() - started) * 1000
    assert came
    assert len(came) <= took_ms / MERGE_MS + 2
    assert set(came) == {1}


def test_the_gui_thread_reads_no_file_no_socket_and_parses_nothing(technician: Sit, tmp_path: Path) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    picture = tmp_path / "phone.png"
    picture.write_bytes(bundled.path("resources", "icons", "app", "inspector-256.png").read_bytes())
    with listening() as heard:
        one.until_state(SessionState.NEEDS_YOU)
        one.until_state(SessionState.NEEDS_YOU, "A2")
        one.press("g")
        one.until_page(one.window.inspection)
        one.window.inspection.points.chosen.emit("display.image")
        one.press(SPACE)
        one.until(lambda: len(one.inspection(one.window.inspection.slot).findings) > 1)
        one.press("c")
        one.window.inspection.photos.add([picture])
        row = one.window.inspection.photo_row
        one.until(lambda: row.thumbs and row.thumbs[0].has_image)
        one.hand("A1", "unplug")
        one.until_state(SessionState.GONE)
        one.hand("A1", "plug")
        one.until_state(SessionState.NEEDS_YOU)
        one.press(F6, F2)
        one.window.inspection.points.chosen.emit("review")
        one.window.review.open(one.scene(), "A1")  # type: ignore[arg-type]
        with one.qtbot.waitSignal(one.window.review.preview.state_changed, timeout=WAIT_MS):
            pass
    assert not heard
    assert QThread.currentThread() is QApplication.instance().thread()  # type: ignore[union-attr]


def test_a_desk_that_was_never_opened_closes(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home", None, "en")
    desk.do(lambda _app, _bench: None)
    desk.close()
    assert not (tmp_path / "home").exists()


def test_the_window_logs_to_its_home_until_it_is_closed(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    assert logs.is_on()
    assert (tmp_path / "home" / "logs" / "window.log").is_file()
    one.window.close()
    assert not logs.is_on()
