# SPDX-License-Identifier: Apache-2.0
"""Every control of every page has a name and a role; Tab reaches it once, in order, and its focus is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench_window import Technician
from named_controls import called, controls, nameless, takes_tab
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from tour import seen, sit_down, tour

from inspector.ui.page import Page
from inspector.ui.tab_order import group_of

Sit = Callable[..., Technician]
_STOPS = 120
"""More stops than any page has: a Tab that never comes round is found."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where Tab stopped: whether the ring is round it, else how it looks with the keyboard."""

    widget: QWidget
    is_ringed: bool
    focused: QImage | None


def stop_at(one: Technician, focus: QWidget) -> Stop:
    if getattr(focus, "paints_own_focus", False):
        return Stop(focus, False, None if isinstance(focus, Page) else focus.grab().toImage())
    ring = one.window._ring
    return Stop(focus, ring.isVisible() and ring.widget() is focus, None)


def by_tab(one: Technician) -> list[Stop]:
    """Press Tab until it comes round; gives where it stopped on the page, from its first place on."""
    page, stops = seen(one), list[Stop]()
    if isinstance(page, Page):
        page.take_keys()
    while len(stops) < _STOPS:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the keyboard"
        if focus in [each.widget for each in stops]:
            break
        stops.append(stop_at(one, focus))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    inside = [page.isAncestorOf(each.widget) for each in stops]
    if all(inside):  # the lock: nothing else can be seen
        first = min(range(len(stops)), key=lambda at: in_window(stops[at].widget).x())
    else:
        first = next((at for at, is_in in enumerate(inside) if is_in and not inside[at - 1]), 0)
    turned = stops[first:] + stops[:first]
    return [each for each in turned if each.widget is not page and page.isAncestorOf(each.widget)]


def in_window(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint()), one.size())


def area_of(one: QWidget) -> QScrollArea | None:
    """Give what scrolls a widget, None where nothing does."""
    parent = one.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def side_by_side(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Give where two widgets are; what is scrolled is, to what is not, where its area is."""
    areas = area_of(one), area_of(other)
    if areas[0] is areas[1]:
        return in_window(one), in_window(other)
    return in_window(areas[0] or one), in_window(areas[1] or other)


def against_reading(stops: list[QWidget]) -> list[str]:
    """List where Tab goes back: up in one column, or left in one row."""
    wrong = []
    for at, before in enumerate(stops):
        for after in stops[at + 1 :]:
            one, other = side_by_side(before, after)
            is_column = one.left() < other.right() and other.left() < one.right()
            is_row = one.top() < other.bottom() and other.top() < one.bottom()
            if (is_column and other.bottom() < one.top()) or (is_row and other.right() < one.left()):
                wrong.append(f"{called(before)} comes before {called(after)}")
    return wrong


def is_reached(control: QWidget, stops: list[QWidget]) -> bool:
    """Tell whether Tab stops here, or at another of these choices: arrows go on from it."""
    if control in stops:
        return True
    if not isinstance(control, QAbstractButton) or not control.isCheckable():
        return False
    group = group_of(control)
    return any(
        isinstance(each, QAbstractButton)
        and (group_of(each) is group if group is not None else control.autoExclusive())
        and each.parentWidget() is control.parentWidget()
        for each in stops
    )


def tab_faults(one: Technician) -> list[str]:
    page = seen(one)
    wanted = [each for each in controls(page) if takes_tab(each)]
    stops = by_tab(one)
    reached = [each.widget for each in stops]
    missed = [f"Tab misses {called(each)}" for each in wanted if not is_reached(each, reached)]
    hidden = [f"no focus is seen at {called(each.widget)}" for each in stops if not shows_focus(each)]
    return missed + against_reading(reached) + hidden


def shows_focus(stop: Stop) -> bool:
    """Tell whether what had the keyboard looked it: the ring was round it, or it paints its own."""
    if stop.focused is None:
        return stop.is_ringed
    stop.widget.clearFocus()
    return stop.focused != stop.widget.grab().toImage()


def test_every_control_is_named_and_reached_and_shows_it(technician: Sit, tmp_path: Path) -> None:
    one, wrong = sit_down(technician, tmp_path / "home"), dict[str, None]()
    for place in tour(one):
        QApplication.processEvents()
        for fault in (*nameless(seen(one)), *tab_faults(one)):
            wrong.setdefault(f"{place}: {fault}")
    assert not wrong, "\n".join(wrong)
