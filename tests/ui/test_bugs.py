# SPDX-License-Identifier: Apache-2.0
"""A mistake of the program: a page with a masked report to copy, and the bench goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from bench_window import ESC, GOOD_IMEI, SPACE, Technician
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from inspector.ui.bug_page import BugPage

Sit = Callable[..., Technician]


@pytest.fixture
def hooks() -> Iterator[None]:
    """Put back whatever hook a test replaced."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def fail_at_the_desk(one: Technician) -> None:
    def job(_app: object, _bench: object) -> None:
        raise LookupError(f"no shelf for {GOOD_IMEI}")

    one.window._desk.do(job)


def shown(one: Technician) -> BugPage:
    one.until(lambda: one.window.page() is one.window.__dict__.get("bug"))
    return one.window.bug


def test_a_bug_shows_a_page_whose_report_is_masked_and_the_work_goes_on(technician: Sit) -> None:
    one = technician()
    one.open_first()
    here = one.window.inspection.current
    fail_at_the_desk(one)
    page = shown(one)
    assert "LookupError" in page.report.toPlainText()
    assert GOOD_IMEI not in page.report.toPlainText()
    one.press("c")
    assert QGuiApplication.clipboard().text() == page.report.toPlainText()
    assert page.said.text() == "Copied."
    one.press(ESC)
    one.until_page(one.window.inspection)
    assert one.window.inspection.current == here
    one.press(SPACE if here != "identity.numbers" else "f")
    one.until(lambda: here in one.inspection().findings)


def test_the_same_bug_takes_the_bench_once_then_stands_in_the_bar(technician: Sit) -> None:
    one = technician()
    one.open_first()
    fail_at_the_desk(one)
    shown(one)
    one.press(ESC)
    one.until_page(one.window.inspection)
    fail_at_the_desk(one)
    one.until(one.window.notice.isVisible)
    assert one.window.page() is one.window.inspection
    one.window.bugs.copy()
    assert "LookupError" in QGuiApplication.clipboard().text()
    assert one.window.notice.isHidden()


def test_two_bugs_stand_one_below_the_other(technician: Sit) -> None:
    one = technician()
    fail_at_the_desk(one)
    page = shown(one)
    shelves: dict[str, int] = {}
    one.window._desk.do(lambda _app, _bench: shelves["A"])
    one.until(lambda: "KeyError" in page.report.toPlainText())
    assert "LookupError" in page.report.toPlainText()


def test_what_nobody_caught_in_the_window_or_on_a_thread_is_shown(technician: Sit, hooks: None) -> None:
    one = technician()
    one.window.bugs.catch()
    button = QPushButton(one.window)
    button.clicked.connect(lambda: next(iter(())))
    QTimer.singleShot(0, button.click)
    page = shown(one)
    assert "StopIteration" in page.report.toPlainText()
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join(5)
    one.until(lambda: "ZeroDivisionError" in page.report.toPlainText())
    ours = sys.excepthook
    one.window.close()
    assert sys.excepthook is not ours, "the hook goes with the window"


def test_a_page_made_anew_in_another_language_is_the_place_to_go_back_to(technician: Sit) -> None:
    one = technician()
    one.open_first()
    fail_at_the_desk(one)
    shown(one)
    before = one.window.inspection
    one.window.retranslate()
    assert one.window.page() is one.window.bug
    one.window.bug.left.emit()
    assert one.window.page() is one.window.inspection
    assert one.window.inspection is not before
