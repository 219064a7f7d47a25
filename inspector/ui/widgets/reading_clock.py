# SPDX-License-Identifier: Apache-2.0
"""Turn all reading arcs by one shared clock, and only while one is in sight."""

from __future__ import annotations

from functools import cache
from time import monotonic

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer, Signal
from PySide6.QtGui import QPainter
from shiboken6 import isValid

from inspector.ui.theme.icons import Icon, pixmap
from inspector.ui.theme.live import theme


class ReadingClock(QObject):
    """Tick 15 times a second while anybody listens.

    Signals:
        ticked: the arcs stand at another angle now.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._listeners: set[int] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ticked)

    def listen(self, listener: QObject, wanted: bool) -> None:
        """Run while at least one listener wants it; reduced motion never runs it."""
        key = id(listener)
        if wanted and key not in self._listeners:
            self._listeners.add(key)
            listener.destroyed.connect(lambda: self._forget(key))
        elif not wanted:
            self._listeners.discard(key)
        self._settle()

    @property
    def is_running(self) -> bool:
        """Whether the clock ticks."""
        return self._timer.isActive()

    def angle(self) -> float:
        """Return where the arcs stand, in degrees."""
        turn = theme().time.reading_turn
        return 360.0 * (monotonic() * 1000 % turn) / turn if turn else 0.0

    def _forget(self, key: int) -> None:
        self._listeners.discard(key)
        if isValid(self._timer):  # at the end of the program Qt may take the timer first
            self._settle()

    def _settle(self) -> None:
        if self._listeners and theme().time.reading_turn:
            if not self._timer.isActive():
                self._timer.start(theme().time.reading_tick)
        else:
            self._timer.stop()


@cache
def reading_clock() -> ReadingClock:
    """Return the one clock."""
    return ReadingClock()


def paint_reading_arc(painter: QPainter, top_left: QPoint, colour: str, size: int) -> None:
    """Paint the reading icon at the clock's angle."""
    middle = QPointF(top_left) + QPointF(size / 2, size / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(middle)
    painter.rotate(reading_clock().angle())
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(-size / 2, -size / 2), pixmap(Icon.READING, colour, size, ratio, 2.0))
    painter.restore()
