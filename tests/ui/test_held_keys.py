# SPDX-License-Identifier: Apache-2.0
"""A key that stays down is one wish, and what nobody sees takes no key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import SPACE, Technician
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.domain.finding import Outcome
from inspector.ui.held_keys import answers_again

Sit = Callable[..., Technician]
STEPS = {"Point before", "Next point", "Previous row", "Next row"}
"""What may act on and on while its key is held."""


def held(key: Qt.Key, text: str = "", kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, autorep=True)


def hold(one: Technician, key: Qt.Key, text: str) -> None:
    """Let a key repeat as the system lets it: first a shortcut is looked for."""
    focus = QApplication.focusWidget() or one.window.page()
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(focus, held(key, text, kind))


def test_no_key_that_is_held_answers(technician: Sit) -> None:
    one = technician()
    one.open_first()
    window, page = one.window, one.window.inspection
    assert [window.place(kind) for kind in ("sync", "records", "settings")]
    assert all((window.review, window.keys, window.mismatch, window.bug))
    keyed = [action for action in window.findChildren(QAction) if action.shortcuts()]
    assert len(keyed) > 60
    assert {action.text() for action in keyed if action.autoRepeat()} == STEPS
    page.points.chosen.emit("display.image")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F, Qt.Key.Key_2, Qt.Key.Key_Return):
        hold(one, key, chr(key) if key < 128 else "")
    window.rail.setFocus()
    hold(one, Qt.Key.Key_Space, " ")
    assert not page.answers._is_saving
    assert page.current == "display.image"
    assert window.page() is page


def test_a_field_takes_a_letter_that_is_held_but_no_enter(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    assert answers_again(held(Qt.Key.Key_A, "a"))
    assert not answers_again(held(Qt.Key.Key_Down))
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert not answers_again(held(Qt.Key.Key_A, "a"))
    assert answers_again(held(Qt.Key.Key_Return, "\r"))


def test_an_answer_that_is_taken_back_at_once_stays_open(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.auto_advance_ms = 20
    page.points.chosen.emit("display.image")
    one.press(SPACE, "z")  # both before the disk has answered
    one.until(lambda: "Taken back" in page.stage.trouble.text())
    one.until(lambda: "display.image" not in one.inspection().findings)  # the port comes behind the page
    assert not page.advance.is_waiting
    assert page.current == "display.image"


@pytest.mark.parametrize("first", ["t", "f"])
def test_a_digit_answers_no_question_that_is_not_seen(technician: Sit, first: str) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("display.image")
    one.press(first)
    asked = page.stage.which.isVisible if first == "f" else lambda: page.stage.reasons.is_asking
    one.until(asked)
    one.hand("A1", "unplug")
    one.until(lambda: page._view._middle.currentWidget() is page.away)
    one.press("1")
    assert not page.answers._is_saving
    one.hand("A1", "plug")
    one.until(lambda: page._view._middle.currentWidget() is page.stage)
    one.until(page._do.failed.isEnabled)
    one.press("1")
    one.until(lambda: "display.image" in one.inspection().findings)
    wanted = Outcome.FAIL if first == "f" else Outcome.NOT_TESTED
    found = one.inspection().findings["display.image"]
    assert found.outcome is wanted
    if first == "f":
        one.until(lambda: one.inspection().findings["display.image"].code)
