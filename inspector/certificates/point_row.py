# SPDX-License-Identifier: Apache-2.0
"""One row of the points: what was found stands whole where it fits, and is never left out."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.certificates import drawings
from inspector.certificates.content import PointLine
from inspector.certificates.pen import FAINT, INK, SOFT, Pen, cut, fitting_size, width, wrapped
from inspector.domain.finding import Outcome

_SMALL = 7.5


_LEAD = 7.6


def point_row(pen: Pen, x: float, y: float, wide: float, step: float, line: PointLine, most: int = 2) -> None:
    """Draw a point in a row ``step`` high: number, mark, title, what was found in at most ``most`` lines."""
    base = y + step / 2 + 3
    pen.right(x + 11, base, str(line.number), pen.mono, _SMALL, SOFT)
    drawings.mark(pen, x + 15, base, line.outcome)
    size, title = _title(pen, wide, line)
    behind = pen.text(x + 29, base, title, pen.bold, size)
    _value(pen, x + wide, base, x + wide - behind - 8, line, most)
    pen.line(x, y + step, x + wide, y + step, 0.5, FAINT)


def needed_high(pen: Pen, wide: float, line: PointLine, most: int) -> float:
    """Give how high a row must be for a value of several lines, of at most ``most``; else 0."""
    size, title = _title(pen, wide, line)
    room = wide - 29 - width(pen.bold, size, title) - 8
    if width(pen.regular, _SMALL, line.values[0]) <= room:
        return 0.0
    return _LEAD * len(_lines(pen.regular, line.values, room, most)) + 1.4


def _title(pen: Pen, wide: float, line: PointLine) -> tuple[float, str]:
    room = (wide - 29) * 0.62
    size = fitting_size(pen.bold, line.title, room, most=8.5, least=_SMALL)
    return size, cut(pen.bold, size, line.title, room)


def _value(pen: Pen, right: float, base: float, room: float, line: PointLine, most: int) -> None:
    """Write what was found in one line, in small ones, or as far as it goes."""
    colour = SOFT if line.outcome is Outcome.PASS else INK
    full = line.values[0]
    size = fitting_size(pen.regular, full, room, most=8, least=_SMALL)
    if width(pen.regular, size, full) <= room:
        pen.right(right, base, full, pen.regular, size, colour)
        return
    lines = _lines(pen.regular, line.values, room, most)
    base -= _LEAD / 2 * (len(lines) - 1)
    for place, text in enumerate(lines):
        pen.right(right, base + _LEAD * place, text, pen.regular, _SMALL, colour)


def _lines(font: str, values: Sequence[str], room: float, most: int) -> list[str]:
    """Give the fullest of the ways to say it that ``most`` lines hold, else as much as they hold."""
    for value in values:
        lines = wrapped(font, _SMALL, value, room, most)
        if "".join(lines).replace(" ", "") == value.replace(" ", ""):
            return lines
    return wrapped(font, _SMALL, values[-1], room, most)
