# SPDX-License-Identifier: Apache-2.0
"""Tab goes through the window in the order it is read, whenever its parts were made.

Qt's own order is that of making: what comes later (a reason, a defect, a saved
search) would be reached last, wherever it stands. Here the order is asked of the
layouts anew at each Tab; what no layout places goes from top to bottom.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
"""What has parts of its own that are no stops."""


def move_focus(root: QWidget, focus: QWidget | None, *, forward: bool) -> bool:
    """Give the keyboard to the next stop within ``root``, round and round; tells whether there was one."""
    stops = tab_stops(root, focus)
    if not stops:
        return False
    step = 1 if forward else -1
    place = stops.index(focus) + step if focus in stops else (0 if forward else -1)
    stop = stops[place % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    _bring_into_view(stop)  # before it has the keyboard: no ring is drawn round what is out of sight
    stop.setFocus(reason)
    return True


def tab_stops(root: QWidget, focus: QWidget | None = None) -> list[QWidget]:
    """List where Tab stops, in reading order; of choices that exclude each other only the one that holds."""
    found = [one for one in _walk(root) if one is focus or _takes_tab(one)]
    return [one for one in found if not _is_choice(one) or _held(one, found, focus) is one]


def _walk(widget: QWidget) -> Iterator[QWidget]:
    """Give what is seen in a widget, and the widget before its parts."""
    if not widget.isVisible():
        return
    yield widget
    if isinstance(widget, _WHOLE):
        return
    laid = list(_laid(widget.layout()))
    loose = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    rest = sorted((one for one in loose if one not in laid), key=lambda one: (one.y(), one.x()))
    for part in (*laid, *rest):
        yield from _walk(part)


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    """Give the widgets of a layout and of those within it, in its order; a grid's row by row."""
    if layout is None:
        return
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        grid = layout
        places.sort(key=lambda at: _cell(grid, at))
    for at in places:
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _laid(item.layout())


def _cell(grid: QGridLayout, at: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return row, column


def _takes_tab(one: QWidget) -> bool:
    if not one.isEnabled() or one.focusProxy() is not None:
        return False
    if _is_choice(one):
        # Qt takes Tab from the choices that do not hold; which one that is may be another by now.
        return one.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_choice(one: QWidget) -> TypeGuard[QAbstractButton]:
    """Tell whether it is one of several that exclude each other."""
    if not isinstance(one, QAbstractButton) or not one.isCheckable():
        return False
    group = group_of(one)
    return one.autoExclusive() if group is None else group.exclusive()


def _held(one: QAbstractButton, found: list[QWidget], focus: QWidget | None) -> QWidget:
    """Give where Tab stops among choices: that which has the keyboard, else which holds, else the first."""
    choices = [each for each in found if _is_choice(each) and _exclude(one, each)]
    first = sorted(choices, key=lambda each: (each is not focus, not each.isChecked()))
    return first[0]


def _exclude(one: QAbstractButton, other: QAbstractButton) -> bool:
    if group_of(one) is not None:
        return group_of(other) is group_of(one)
    return group_of(other) is None and other.parentWidget() is one.parentWidget()


def group_of(one: QAbstractButton) -> QButtonGroup | None:
    """Give the group of a button; the stubs do not know that there may be none."""
    return cast("QButtonGroup | None", one.group())


def _bring_into_view(stop: QWidget) -> None:
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget() is not None:
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()
