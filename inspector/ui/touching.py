# SPDX-License-Identifier: Apache-2.0
"""A finger scrolls what can be scrolled, and a drag is never a tap.

Qt makes a mouse of a finger: a drag over a list would press the row under it,
and open another where it ends. What is pressed in a scroll area is held back
here until the finger is lifted; then it is a tap, or it was a drag and nothing
is pressed at all. Events of a mouse are left as they are: what scrolled by lines
does so again under its wheel.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScroller, QScrollerProperties, QWidget

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_MOUSE = (*_PRESSES, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel)
_BY_LINES = "scrolls_by_lines"
"""Marks a list that scrolls by pixels for a finger, and by lines else."""


class Touching(QObject):
    """Hears what comes to a window that is shown, before its widgets do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[QMouseEvent] = []
        self._is_tap = True
        self._is_giving = False
        handle = window.windowHandle()
        assert handle is not None, "the window was never shown"
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            self._on_touched(event)
        elif kind in _MOUSE and not self._is_giving and isinstance(event, QMouseEvent):
            return _is_finger(event) and self._on_finger(watched, event)
        elif kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self._on_wheel(event)
        return False

    def _on_wheel(self, event: QWheelEvent) -> None:
        """Let a list that a finger scrolled go by lines again, from the row that is at its top."""
        area = self._area_at(event.position().toPoint())
        if isinstance(area, QAbstractItemView) and area.property(_BY_LINES):
            QScroller.scroller(area.viewport()).stop()
            area.setProperty(_BY_LINES, False)
            area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)

    def _on_touched(self, event: QTouchEvent) -> None:
        """Let the area under the finger scroll; this comes before the press that Qt makes of it."""
        self._held.clear()
        if event.type() == QEvent.Type.TouchBegin:
            area = self._area_at(event.points()[0].position().toPoint())
            # A finger that stops a list on its way is no tap either.
            self._is_tap = area is None or self._scroller_of(area).state() != QScroller.State.Scrolling

    def _on_finger(self, watched: QObject, event: QMouseEvent) -> bool:
        if event.type() in _PRESSES and self._area_at(event.position().toPoint()) is not None:
            self._held.append(event.clone())
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._held:
            return not self._give(watched)
        return bool(self._held)

    def _give(self, watched: QObject) -> bool:
        """Deliver the press that was held, where it was a tap; tells whether it was."""
        held, self._held = self._held, []
        if self._is_tap:
            self._is_giving = True
            try:
                for one in held:
                    QCoreApplication.sendEvent(watched, one)
            finally:
                self._is_giving = False
        return self._is_tap

    def _area_at(self, place: QPoint) -> QAbstractScrollArea | None:
        """Find the innermost area there that has something to scroll."""
        widget = self._window.childAt(place)
        while widget is not None and not (isinstance(widget, QAbstractScrollArea) and _can_scroll(widget)):
            widget = widget.parentWidget()
        return widget

    def _scroller_of(self, area: QAbstractScrollArea) -> QScroller:
        """Give the area's scroller, which is made at the first touch."""
        viewport = area.viewport()
        by_lines = QAbstractItemView.ScrollMode.ScrollPerItem
        if isinstance(area, QAbstractItemView) and area.verticalScrollMode() == by_lines:
            area.setProperty(_BY_LINES, True)
            area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if not QScroller.hasScroller(viewport):
            QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
            scroller = QScroller.scroller(viewport)
            scroller.setScrollerProperties(_properties(scroller.scrollerProperties()))
            scroller.stateChanged.connect(self._on_state)
        return QScroller.scroller(viewport)

    def _on_state(self, state: QScroller.State) -> None:
        if state == QScroller.State.Dragging:
            self._is_tap = False


def _is_finger(event: QMouseEvent) -> bool:
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized


def _can_scroll(area: QAbstractScrollArea) -> bool:
    bars = (area.verticalScrollBar(), area.horizontalScrollBar())
    return any(bar.maximum() > bar.minimum() for bar in bars)


def _properties(given: QScrollerProperties) -> QScrollerProperties:
    """Keep a list within its ends: nothing is to be seen beyond them."""
    metric, off = QScrollerProperties.ScrollMetric, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    for one in (metric.VerticalOvershootPolicy, metric.HorizontalOvershootPolicy):
        given.setScrollMetric(one, off)
    return given
