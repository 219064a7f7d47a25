# SPDX-License-Identifier: Apache-2.0
"""The filter in front of real widgets: a scan reaches none of them, a hand all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.scanner import Scanner

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
IMEI = "350000000047114"


class Bench(QWidget):
    """A page with single-letter keys, a field and a button, and the scanner before them."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        super().__init__()
        self.at = 1000
        self.done: list[str] = []
        self.scans: list[str] = []
        self.short = 0
        self.field, self.button = QLineEdit(), QPushButton("go")
        self.button.clicked.connect(lambda: self.done.append("button"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        for key in ("F", "Space", "3", "+", "Shift+S", "Return"):
            action = QAction(key, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _checked=False, key=key: self.done.append(key))
            self.addAction(action)
        self.scanner = Scanner(app, self._time)
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.too_short.connect(self._on_too_short)
        qtbot.addWidget(self)
        self.show()
        qtbot.waitExposed(self)
        self.activateWindow()
        self.setFocus()

    def _on_too_short(self) -> None:
        self.short += 1

    def _time(self, _: QKeyEvent) -> int:
        return self.at

    def keys(self, text: str, gap: int = 8, end: Qt.Key | None = None) -> None:
        """Type characters, and an end key, so many ms apart."""
        for one in text:
            self.at += gap
            QTest.keyClicks(QApplication.focusWidget() or self, one)
        if end is not None:
            self.at += gap
            QTest.keyClick(QApplication.focusWidget() or self, end)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    made = Bench(qtbot, qapp)
    yield made
    made.scanner.close()


def test_a_fast_scan_reaches_no_shortcut(bench: Bench, qtbot: QtBot) -> None:
    bench.keys("F3 " + IMEI, end=ENTER)
    qtbot.waitUntil(lambda: bench.scans == ["F3 " + IMEI])
    assert bench.done == []


def test_a_scan_while_a_field_has_the_focus_types_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    bench.keys(IMEI, end=TAB)
    qtbot.waitUntil(lambda: bench.scans == [IMEI])
    assert bench.field.text() == ""
    assert bench.field.hasFocus(), "its Tab moved nothing"


def test_a_scan_does_not_press_the_button_that_has_the_focus(bench: Bench, qtbot: QtBot) -> None:
    bench.button.setFocus()
    bench.keys("AB 12 CD", end=ENTER)
    qtbot.waitUntil(lambda: bool(bench.scans))
    assert bench.done == []
    bench.keys(" ", gap=300)
    qtbot.waitUntil(lambda: bench.done == ["Space"])


def test_a_hand_works_the_page_as_ever(bench: Bench, qtbot: QtBot) -> None:
    bench.keys("f 3+", gap=120)
    qtbot.waitUntil(lambda: bench.done == ["F", "Space", "3", "+"])
    QTest.keyClick(bench, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bench.done[-1] == "Shift+S")
    assert bench.scans == []


def test_one_key_comes_by_itself_when_no_other_follows(bench: Bench, qtbot: QtBot) -> None:
    bench.keys("f")
    assert bench.done == [], "it is held"
    qtbot.waitUntil(lambda: bench.done == ["F"])


def test_typing_arrives_in_a_field_in_its_order(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    bench.keys("Zoe said 3 f", gap=60, end=None)
    bench.keys("quick", gap=20)
    qtbot.waitUntil(lambda: bench.field.text() == "Zoe said 3 fquick")
    assert bench.done == []


def test_two_fast_keys_before_enter_are_typed_first(bench: Bench) -> None:
    bench.field.setFocus()
    bench.keys("ab", gap=5)
    assert bench.field.text() == ""
    bench.keys("", gap=5, end=ENTER)
    assert bench.field.text() == "ab"
    assert bench.done == ["Return"]
    assert bench.short == 0


@pytest.mark.parametrize(("text", "end"), [("F3+", ENTER), ("F3 F", TAB), ("3F3F3", ENTER)])
def test_a_scan_too_short_to_be_known_is_typed_nowhere(
    bench: Bench, qtbot: QtBot, text: str, end: Qt.Key
) -> None:
    bench.keys(text, gap=34, end=end)
    qtbot.waitUntil(lambda: bench.short == 1)
    bench.field.setFocus()
    bench.keys(text, gap=8, end=end)
    qtbot.waitUntil(lambda: bench.short == 2)
    assert bench.field.text() == ""
    assert bench.field.hasFocus(), "its Tab moved nothing"
    assert bench.done == []
    assert bench.scans == []
    bench.keys("ok", gap=120)
    qtbot.waitUntil(lambda: bench.field.text() == "ok")


def test_a_short_run_with_a_late_end_is_typing(bench: Bench) -> None:
    bench.field.setFocus()
    bench.keys("B12", gap=8)
    bench.keys("", gap=35, end=ENTER)
    assert bench.field.text() == "B12"
    assert bench.done == ["Return"]
    assert bench.short == 0


def test_the_first_letter_of_an_order_code_never_fails_a_phone(bench: Bench, qtbot: QtBot) -> None:
    bench.keys("FR-2026-0117", end=ENTER)
    qtbot.waitUntil(lambda: bool(bench.scans))
    assert "F" not in bench.done
    assert "3" not in bench.done


def test_a_key_without_a_time_is_not_held(bench: Bench) -> None:
    bench.at = 0
    QTest.keyClick(bench, Qt.Key.Key_F)
    assert bench.done == ["F"]


def test_other_keys_are_not_held_and_do_not_overtake(bench: Bench) -> None:
    bench.field.setFocus()
    bench.keys("ab", gap=5)
    bench.at += 5
    QTest.keyClick(bench.field, Qt.Key.Key_Left)
    assert bench.field.text() == "ab"
    assert bench.field.cursorPosition() == 1
    QTest.keyClick(bench.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert bench.field.selectedText() == "ab"


def test_keys_from_the_platform_are_told_apart_by_their_own_times(qtbot: QtBot, qapp: QApplication) -> None:
    bench = Bench(qtbot, qapp)
    bench.scanner.close()
    real = Scanner(qapp)
    scans: list[str] = []
    real.scanned.connect(scans.append)
    real.hold_ms = 60_000  # however busy this machine is
    handle = bench.windowHandle()
    for one in "BADGE-0007":
        QTest.keyClick(handle, one)  # type: ignore[call-overload] # a character is taken too
    QTest.keyClick(handle, ENTER)
    qtbot.waitUntil(lambda: scans == ["BADGE-0007"])
    assert bench.done == []
    real.hold_ms = 36
    QTest.keyClick(handle, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: bench.done == ["F"])
    real.close()


def test_what_waits_when_it_closes_is_delivered(bench: Bench) -> None:
    bench.field.setFocus()
    bench.keys("ab", gap=5)
    bench.scanner.close()
    assert bench.field.text() == "ab"


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(40), deadline=None
)
@given(
    st.lists(
        st.tuples(st.text("ab3f ", min_size=1, max_size=9), st.sampled_from([5, 34, 35, 80])), max_size=6
    )
)
def test_whatever_is_typed_into_a_field_stands_there(bench: Bench, runs: list[tuple[str, int]]) -> None:
    bench.field.clear()
    bench.field.setFocus()
    bench.done.clear()
    for text, gap in runs:
        bench.keys(text, gap=gap)
    bench.at += 1000
    QTest.keyClick(bench.field, Qt.Key.Key_End)  # no key that types: what waits comes before it
    assert bench.field.text() == "".join(text for text, _ in runs)
    assert bench.done == []
