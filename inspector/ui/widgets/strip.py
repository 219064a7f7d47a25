# SPDX-License-Identifier: Apache-2.0
"""Draw the strip: one bar a point, in groups of five, read like a barcode.

Pass is a bar, fail a taller one, not applicable a dash, cannot test hollow,
the current point tall with an outline, reading a bar of the accent, to do a
low stub. So it can be read without its colours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import colour, pen
from inspector.ui.widgets.states import StripState

GROUP = 5


@dataclass(frozen=True, slots=True)
class StripShape:
    """A strip's measures in px: height, width of a bar, gap between bars."""

    height: int
    bar: int
    gap: int

    def width(self, points: int) -> int:
        """Return the whole width of that many points."""
        if points == 0:
            return 0
        groups = (points - 1) // GROUP
        return points * (self.bar + self.gap) - self.gap + groups * self.bar


def table_shape() -> StripShape:
    """Return the strip's measures in a table row."""
    size = theme().size
    return StripShape(size.strip_height, size.strip_bar, size.strip_gap)


def tile_shape(width: int, points: int) -> StripShape:
    """Return the strip's measures on a tile, with bars as wide as ``width`` px allow."""
    size = theme().size
    for bar, gap in ((size.strip_bar, size.strip_gap), (4, 2), (3, 2), (3, 1), (2, 1)):
        shape = StripShape(size.strip_tile, bar, gap)
        if shape.width(points) <= width:
            break
    return shape


def header_shape() -> StripShape:
    """Return the strip's measures in the bar over an inspection."""
    size = theme().size
    bar = size.strip_bar if theme().compact else size.strip_header_bar
    return StripShape(size.strip_header, bar, size.strip_gap)


def paint_strip(painter: QPainter, top_left: QPoint, states: Sequence[StripState], shape: StripShape) -> None:
    """Paint a strip; delegates and the widget share it."""
    painter.save()
    x = float(top_left.x())
    for index, state in enumerate(states):
        if index and index % GROUP == 0:
            x += shape.bar
        _PAINTERS[state](painter, QRectF(x, top_left.y(), shape.bar, shape.height))
        x += shape.bar + shape.gap
    painter.restore()


def _paint_pass(painter: QPainter, bar: QRectF) -> None:
    painter.fillRect(bar.adjusted(0, 2, 0, -2), colour("ok"))


def _paint_fail(painter: QPainter, bar: QRectF) -> None:
    painter.fillRect(bar, colour("bad"))


def _paint_not_applicable(painter: QPainter, bar: QRectF) -> None:
    painter.fillRect(QRectF(bar.x(), bar.center().y() - 1, bar.width(), 2), colour("ink3"))


def _paint_cannot_test(painter: QPainter, bar: QRectF) -> None:
    outline = pen("warnink", 1.5)
    painter.setPen(outline)
    painter.drawRect(bar.adjusted(0.75, 2.75, -0.75, -2.75))


def _paint_current(painter: QPainter, bar: QRectF) -> None:
    painter.fillRect(bar, colour("warn"))
    painter.setPen(pen("warnink", 1))
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_reading(painter: QPainter, bar: QRectF) -> None:
    painter.fillRect(bar, colour("accent"))


def _paint_todo(painter: QPainter, bar: QRectF) -> None:
    painter.fillRect(QRectF(bar.x(), bar.bottom() - 5, bar.width(), 3), colour("line"))


_PAINTERS: dict[StripState, Callable[[QPainter, QRectF], None]] = {
    StripState.PASS: _paint_pass,
    StripState.FAIL: _paint_fail,
    StripState.NOT_APPLICABLE: _paint_not_applicable,
    StripState.CANNOT_TEST: _paint_cannot_test,
    StripState.CURRENT: _paint_current,
    StripState.READING: _paint_reading,
    StripState.TODO: _paint_todo,
}


def done_count(states: Sequence[StripState]) -> int:
    """Return how many points have their answer."""
    return sum(state.is_done for state in states)


def strip_sentence(states: Sequence[StripState]) -> str:
    """Return what a strip says, in words, for what is read aloud."""
    translate = QCoreApplication.translate
    parts = [
        translate("Strip", "{done} of {total} points done").format(done=done_count(states), total=len(states))
    ]
    if failed := [index for index, state in enumerate(states, 1) if state is StripState.FAIL]:
        numbers = ", ".join(map(str, failed))
        parts.append(translate("Strip", "failed: {numbers}").format(numbers=numbers))
    if StripState.CURRENT in states:
        now = list(states).index(StripState.CURRENT) + 1
        parts.append(translate("Strip", "now at {number}").format(number=now))
    return ", ".join(parts)


class Strip(QWidget):
    """The strip as a widget, for headers and cards.

    ``shape`` gives its measures anew at each theme change: ``header_shape``
    (the default) or ``table_shape``.
    """

    def __init__(self, parent: QWidget | None = None, shape: Callable[[], StripShape] = header_shape) -> None:
        super().__init__(parent)
        self._shape = shape
        self._states: tuple[StripState, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)
        self.set_states(())

    def set_states(self, states: Sequence[StripState]) -> None:
        """Show these points, in the checklist's order."""
        if len(states) != len(self._states):
            self.updateGeometry()
        self._states = tuple(states)
        self.setAccessibleName(strip_sentence(self._states))
        self.update()

    def states(self) -> tuple[StripState, ...]:
        """Return what is shown."""
        return self._states

    def sizeHint(self) -> QSize:
        shape = self._shape()
        return QSize(shape.width(len(self._states)), shape.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_strip(painter, QPoint(0, 0), self._states, self._shape())
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
