# SPDX-License-Identifier: Apache-2.0
"""A finger on lists and scroll areas: a drag scrolls and presses nothing, a tap presses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import Technician
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QListWidget,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QScroller,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.ui.touching import Touching

Sit = Callable[..., Technician]
Drag = Callable[..., None]


@pytest.fixture
def drag(touch_screen: QPointingDevice, qtbot: QtBot) -> Drag:
    """Put a finger down on a widget, move it by so many px downwards, lift it; 0 is a tap.

    ``bar`` has to follow while the finger is still down.
    """

    def move(widget: QWidget, at: QPoint, by: int, bar: QScrollBar | None = None) -> None:
        before = bar.value() if bar is not None else 0
        window = widget.window()
        handle, start = window.windowHandle(), widget.mapTo(window, at)
        QTest.touchEvent(handle, touch_screen).press(0, start, handle).commit()
        for step in range(1, 9 if by else 1):
            there = start + QPoint(0, by * step // 8)
            QTest.touchEvent(handle, touch_screen).move(0, there, handle).commit()
        if bar is not None:
            qtbot.waitUntil(lambda: bar.value() > before + 50)
        QTest.touchEvent(handle, touch_screen).release(0, start + QPoint(0, by), handle).commit()

    return move


def test_a_finger_scrolls_the_points_and_opens_none(technician: Sit, drag: Drag) -> None:
    one = technician()
    one.window.setMinimumSize(0, 0)  # lower than it lets itself be made, so that many points stand below
    one.window.resize(1280, 600)
    one.open_first()
    page, points = one.window.inspection, one.window.inspection.points
    bar = points.verticalScrollBar()
    one.until(lambda: bar.maximum() > 100)
    before, chosen = page.current, list[str]()
    points.chosen.connect(chosen.append)
    at = points.viewport().rect().center()
    drag(points.viewport(), at, -200, bar)
    assert not chosen
    assert page.current == before


def test_a_tap_opens_a_point_and_a_mouse_still_does(technician: Sit, drag: Drag) -> None:
    one = technician()
    one.window.setMinimumSize(0, 0)
    one.window.resize(1280, 600)
    one.open_first()
    page, points = one.window.inspection, one.window.inspection.points
    one.until(lambda: points.verticalScrollBar().maximum() > 0)
    wanted = page.model.rows()[4].id
    drag(points.viewport(), points.visualRect(page.model.index(4)).center(), 0)
    one.until(lambda: page.current == wanted)
    one.click(points.viewport(), points.visualRect(page.model.index(6)))
    one.until(lambda: page.current == page.model.rows()[6].id)


@pytest.fixture
def column(qtbot: QtBot) -> QScrollArea:
    """A scroll area full of buttons."""
    area, inner = QScrollArea(), QWidget()
    rows = QVBoxLayout(inner)
    for number in range(40):
        rows.addWidget(QPushButton(str(number)))
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(300, 400)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    Touching(area)
    return area


def clicks(area: QAbstractScrollArea) -> list[str]:
    heard: list[str] = []
    for button in area.findChildren(QPushButton):
        button.clicked.connect(lambda _=False, it=button: heard.append(it.text()))
    return heard


def test_a_drag_over_buttons_presses_none_and_a_tap_one(
    qtbot: QtBot, column: QScrollArea, drag: Drag
) -> None:
    heard = clicks(column)
    drag(column.viewport(), QPoint(100, 300), -200, column.verticalScrollBar())
    scroller = QScroller.scroller(column.viewport())
    qtbot.waitUntil(lambda: scroller.state() == QScroller.State.Inactive)
    assert not heard
    place = next(y for y in range(100, 200) if isinstance(column.childAt(100, y), QPushButton))
    button = column.childAt(100, place)
    assert isinstance(button, QPushButton)
    drag(button, button.rect().center(), 0)
    assert heard == [button.text()]


def test_a_finger_that_stops_a_moving_list_presses_nothing(
    qtbot: QtBot, column: QScrollArea, drag: Drag
) -> None:
    heard, bar = clicks(column), column.verticalScrollBar()
    drag(column.viewport(), QPoint(100, 300), 0)
    pressed, scroller = len(heard), QScroller.scroller(column.viewport())
    scroller.scrollTo(QPointF(0, bar.maximum()), 600_000)
    assert scroller.state() == QScroller.State.Scrolling
    drag(column.viewport(), QPoint(100, 200), 0)
    assert len(heard) == pressed
    qtbot.waitUntil(lambda: scroller.state() == QScroller.State.Inactive)


def test_a_mouse_presses_at_once_and_scrolls_nothing(column: QScrollArea) -> None:
    heard, place = clicks(column), QPoint(100, 300)
    button = column.childAt(place)
    assert isinstance(button, QPushButton)
    QTest.mousePress(column.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert button.isDown()
    QTest.mouseMove(column.windowHandle(), QPoint(100, 100))
    QTest.mouseRelease(column.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert not heard
    assert column.verticalScrollBar().value() == 0


def test_what_cannot_scroll_hears_the_finger_at_once(qtbot: QtBot, touch_screen: QPointingDevice) -> None:
    area = QScrollArea()
    button = QPushButton("one")
    area.setWidget(button)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    Touching(area)
    at, handle = button.mapTo(area, button.rect().center()), area.windowHandle()
    QTest.touchEvent(handle, touch_screen).press(0, at, handle).commit()
    assert button.isDown()
    QTest.touchEvent(handle, touch_screen).release(0, at, handle).commit()
    assert not button.isDown()


def test_after_a_finger_the_wheel_goes_by_lines_again(qtbot: QtBot, drag: Drag) -> None:
    table = QListWidget()
    table.addItems([str(number) for number in range(300)])
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    table.resize(300, 400)
    qtbot.addWidget(table)
    table.show()
    qtbot.waitExposed(table)
    Touching(table)
    drag(table.viewport(), QPoint(100, 300), -200, table.verticalScrollBar())
    assert table.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel
    QScroller.scroller(table.viewport()).stop()
    top = table.indexAt(QPoint(0, 0)).row()
    assert top > 3
    _turn_wheel(table, -120)
    assert table.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerItem
    assert table.verticalScrollBar().value() == top + QApplication.wheelScrollLines()
    drag(table.viewport(), QPoint(100, 300), -200, table.verticalScrollBar())
    assert table.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel


def _turn_wheel(widget: QAbstractScrollArea, by: int) -> None:
    at = QPointF(widget.viewport().rect().center())
    handle = widget.windowHandle()
    event = QWheelEvent(
        at,
        QPointF(handle.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(handle, event)
