# SPDX-License-Identifier: Apache-2.0
"""A notice takes its height from what is beside it, never from the list of points."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import ESC, Technician
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.domain.errors import BenchTrouble
from inspector.ui.theme.live import theme
from inspector.ui.widgets.notice import Notice, NoticeText
from inspector.ui.widgets.point_list import PointList
from inspector.ui.widgets.point_rows import PointModel, PointRow
from inspector.ui.widgets.states import StripState

_LONG = BenchTrouble(
    "The registry has not answered for the third time today.", "It is tried again by itself."
)


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_a_notice_leaves_the_points_where_they_are(technician: Callable[..., Technician]) -> None:
    one = technician()
    window = one.window
    window.resize(1100, 680)
    one.open_first()
    points = window.inspection.points
    points.chosen.emit("data.erased")
    one.until_at("data.erased")
    before, at = _rect(points, window), points.verticalScrollBar().value()
    window._on_failed(_LONG)
    one.until(window.notice.isVisible)
    one.until(lambda: window.inspection.bar.mapTo(window, window.inspection.bar.pos()).y() > 0)
    assert _rect(window.notice, window).left() >= before.right()
    assert (_rect(points, window), points.verticalScrollBar().value()) == (before, at)
    assert points.viewport().rect().contains(points.visualRect(points.currentIndex()))
    one.press(ESC)
    one.until_page(window.bench)
    one.until(window.notice.isVisible)
    assert _rect(window.notice, window).left() == _rect(window.bench, window).left()
    assert _rect(window.notice, window).bottom() < _rect(window.bench, window).top()


@pytest.mark.parametrize("height", [600, 240])
def test_the_open_point_stays_in_sight_of_a_lower_list(qtbot: QtBot, height: int) -> None:
    model = PointModel()
    model.set_rows([PointRow(str(at), str(at), f"Point {at}", StripState.TODO) for at in range(27)])
    points = PointList(model)
    qtbot.addWidget(points)
    points.set_current("24")  # before it is seen
    points.resize(points.width(), 700)
    points.show()
    points.resize(points.width(), height)
    qtbot.waitUntil(lambda: points.viewport().rect().contains(points.visualRect(points.currentIndex())))


def test_a_notice_too_long_for_a_line_takes_a_second(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    notice = Notice(owner)
    owner.show()
    notice.tell(NoticeText(_LONG.title, _LONG.advice))
    notice.resize(1400, notice.height())
    assert notice.height() == theme().size.notice
    notice.resize(420, notice.height())
    assert notice.height() > theme().size.notice
    assert notice.minimumSizeHint().width() < 420, "it would keep the window from getting smaller"
