# SPDX-License-Identifier: Apache-2.0
"""What the window does goes before what the ports compute, and costs what it must only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import Technician
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.services import pace
from inspector.services.pace import Pace
from inspector.ui.ahead import AHEAD, Ahead
from inspector.ui.turn import go_first
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.stack import Stack
from inspector.ui.widgets.text import Text

Sit = Callable[..., Technician]


class Asked(Text):
    """A text that counts who asks for its height."""

    def __init__(self) -> None:
        self.asked = 0
        super().__init__("Some words that wrap in a narrow window.", wrap=True)

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return super().heightForWidth(width)


def test_the_ports_are_held_until_the_turn_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = Pace(1, held_s=60.0)
    monkeypatch.setattr(pace, "PACE", mine)
    order: list[str] = []

    class Seen(Text):
        def paintEvent(self, event: QPaintEvent) -> None:
            order.append("held" if mine.is_held else "free")
            super().paintEvent(event)

    seen = Seen("before")
    qtbot.addWidget(seen)
    with qtbot.waitExposed(seen):
        seen.show()
    QCoreApplication.processEvents()
    order.clear()
    go_first()
    go_first()  # one turn may show several things
    seen.setText("after")
    assert mine.is_held
    qtbot.waitUntil(lambda: not mine.is_held)
    assert order == ["held"]


def test_a_stack_asks_no_hidden_page_for_its_height(qtbot: QtBot) -> None:
    stack, holder = Stack(), QWidget()
    hidden, seen = Asked(), Asked()
    for text in (seen, hidden):
        page = QWidget()
        QVBoxLayout(page).addWidget(text)
        stack.addWidget(page)
    QVBoxLayout(holder).addWidget(stack)
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    hidden.asked = seen.asked = 0
    holder.resize(211, 300)
    seen.setText("Other words, and more of them, so that they take more lines than they did.")
    qtbot.waitUntil(lambda: seen.asked > 0)
    assert hidden.asked == 0
    assert seen.height() >= seen.heightForWidth(seen.width())


def test_a_button_is_drawn_anew_only_where_it_looks_otherwise(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    real = ActionButton._paint_content

    def counted(button: ActionButton, *args: object) -> None:
        drawn.append(button.text())
        real(button, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(ActionButton, "_paint_content", counted)
    action = QAction("Pass")
    button = ActionButton(action)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    on = button.grab().toImage()
    assert button.grab().toImage() == on
    assert drawn == ["Pass"]
    action.setEnabled(False)
    assert button.grab().toImage() != on
    action.setEnabled(True)
    assert button.grab().toImage() == on
    action.setText("Fail")
    button.grab()
    assert drawn == ["Pass", "Pass", "Pass", "Fail"]


def test_pages_are_made_before_somebody_goes_there(technician: Sit) -> None:
    one = technician()
    window = one.window
    assert not set(AHEAD) & set(window._made), "nothing has been quiet yet"
    ahead = Ahead(window, window._desk, quiet_ms=1)
    ahead.begin()
    one.until(lambda: set(AHEAD) <= set(window._made))
    assert window.page() is window.bench


def test_who_goes_on_working_is_not_kept_waiting_by_a_page(technician: Sit) -> None:
    one = technician()
    ahead = Ahead(one.window, one.window._desk, quiet_ms=60_000)
    ahead.begin()
    ahead._quiet.setInterval(120_000)
    one.window.go("sync")
    assert ahead._quiet.remainingTime() > 60_000, "it waits anew"
