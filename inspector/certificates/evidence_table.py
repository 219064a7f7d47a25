# SPDX-License-Identifier: Apache-2.0
"""The table of evidence: a row for each point."""

from __future__ import annotations

from functools import lru_cache

from inspector.certificates import drawings
from inspector.certificates.audit_content import EvidenceRow
from inspector.certificates.pen import FAINT, Pen, cut, fitting_size, width
from inspector.certificates.wording import Words

_SMALL = 7.5
_SHARES = {
    "number": 0.055,
    "point": 0.215,
    "how": 0.045,
    "reading": 0.27,
    "source": 0.185,
    "quality": 0.13,
    "utc": 0.1,
}
_LATER = {**_SHARES, "reading": 0.25, "quality": 0.15}
"""From the third template on two qualities fit beside each other in every language."""
_RIGHT = ("number", "utc")
_MARK = 12.0
_GAP = 5.0


@lru_cache(maxsize=8)
def _columns(x: float, wide: float, is_third: bool) -> dict[str, tuple[float, float]]:
    """Give where each column begins, and how wide it is."""
    columns: dict[str, tuple[float, float]] = {}
    for name, share in (_LATER if is_third else _SHARES).items():
        columns[name] = (x, wide * share)
        x += wide * share
    return columns


def draw_heads(pen: Pen, x: float, y: float, wide: float, words: Words, *, is_third: bool) -> float:
    """Draw the columns' names between two lines; give where the first row begins."""
    pen.line(x, y, x + wide, y, 1.1)
    for name, (left, room) in _columns(x, wide, is_third).items():
        text = cut(pen.bold, _SMALL, words.say(f"evidence.{name}"), room - 2)
        if name == "number":
            pen.right(left + 12, y + 11, text, pen.bold, _SMALL)
        elif name in _RIGHT:
            pen.right(left + room, y + 11, text, pen.bold, _SMALL)
        else:
            pen.text(left, y + 11, text, pen.bold, _SMALL)
    pen.line(x, y + 15.5, x + wide, y + 15.5, 0.8)
    return y + 15.5


def draw_row(
    pen: Pen, x: float, y: float, wide: float, step: float, row: EvidenceRow, *, is_third: bool
) -> None:
    """Draw a row ``step`` high whose top is at ``y``."""
    columns = _columns(x, wide, is_third)
    base = y + step / 2 + 2.7
    left, _ = columns["number"]
    pen.right(left + 12, base, str(row.line.number), pen.mono, _SMALL)
    drawings.mark(pen, left + 15, base, row.line.outcome)
    _fitted(pen, columns["point"], base, row.line.title, pen.bold)
    pen.text(columns["how"][0] + 4, base, row.how, pen.mono, _SMALL)
    _fitted(pen, columns["reading"], base, _reading(pen, row, columns["reading"][1] - _GAP))
    _fitted(pen, columns["source"], base, row.source)
    _fitted(pen, columns["quality"], base, row.quality)
    at, room = columns["utc"]
    pen.right(at + room, base, row.at, pen.mono, _SMALL)
    pen.line(x, y + step, x + wide, y + step, 0.5, FAINT)


def _reading(pen: Pen, row: EvidenceRow, room: float) -> str:
    """Give the fullest of the ways to say what was found that fits."""
    fitting = (one for one in row.line.values if width(pen.regular, _SMALL, one) <= room)
    return next(fitting, row.line.values[-1])


def _fitted(pen: Pen, column: tuple[float, float], base: float, text: str, font: str = "") -> None:
    left, room = column
    font = font or pen.regular
    size = fitting_size(font, text, room - _GAP, most=8, least=_SMALL)
    pen.text(left, base, cut(font, size, text, room - _GAP), font, size)
