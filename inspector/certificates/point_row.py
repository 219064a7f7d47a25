# SPDX-License-Identifier: Apache-2.0
"""One row of the points: what was found stands whole where it fits, and is never left out."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.certificates import drawings
from inspector.certificates.content import PointLine
from inspector.certificates.pen import FAINT, INK, SOFT, Pen, cut, fitting_size, width, wrapped
from inspector.domain.finding import Outcome

_SMALL = 7.5


def point_row(pen: Pen, x: float, y: float, wide: float, step: float, line: PointLine) -> None:
    """Draw a point in a row ``step`` high: number, mark, title, what was found."""
    base = y + step / 2 + 3
    pen.right(x + 11, base, str(line.number), pen.mono, _SMALL, SOFT)
    drawings.mark(pen, x + 15, base, line.outcome)
    room = wide - 29
    size = fitting_size(pen.bold, line.title, room * 0.62, most=8.5, least=_SMALL)
    title = cut(pen.bold, size, line.title, room * 0.62)
    behind = pen.text(x + 29, base, title, pen.bold, size)
    _value(pen, x + wide, base, x + wide - behind - 8, line)
    pen.line(x, y + step, x + wide, y + step, 0.5, FAINT)


def _value(pen: Pen, right: float, base: float, room: float, line: PointLine) -> None:
    """Write what was found in one line, in two small ones, or as far as it goes."""
    colour = SOFT if line.outcome is Outcome.PASS else INK
    full = line.values[0]
    size = fitting_size(pen.regular, full, room, most=8, least=_SMALL)
    if width(pen.regular, size, full) <= room:
        pen.right(right, base, full, pen.regular, size, colour)
        return
    lines = _two_lines(pen.regular, line.values, room)
    base -= 3.8 * (len(lines) - 1)
    for place, text in enumerate(lines):
        pen.right(right, base + 7.6 * place, text, pen.regular, _SMALL, colour)


def _two_lines(font: str, values: Sequence[str], room: float) -> list[str]:
    """Give the fullest of the ways to say it that two lines hold, else as much as they hold."""
    for value in values:
        lines = wrapped(font, _SMALL, value, room, 2)
        if "".join(lines).replace(" ", "") == value.replace(" ", ""):
            return lines
    return wrapped(font, _SMALL, values[-1], room, 2)
