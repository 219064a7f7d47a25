# SPDX-License-Identifier: Apache-2.0
"""What is worth a look, as rows of two lines with a count at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.ui.audit.charts.drawing import Canvas, Drawing, Line, Mark, Rect, Target, Words

_ROW = 46


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what, where and when, and the records behind it."""

    title: str
    detail: str
    name: str
    count: str = ""
    target: Target | None = None


def listing(canvas: Canvas, entries: Sequence[Entry]) -> Drawing:
    """Lay the rows out, the first at the top."""
    row = canvas.px(_ROW)
    drawing = Drawing(row * len(entries))
    for number, one in enumerate(entries):
        top, end = row * number, canvas.px(36)
        width = canvas.width - end
        drawing.items += [
            Words(Rect(0, top + canvas.px(5), width, canvas.px(18)), one.title, role="table"),
            Words(Rect(0, top + canvas.px(24), width, canvas.line), one.detail, "ink2"),
            Words(Rect(width, top + canvas.px(5), end, canvas.px(18)), one.count, "ink", "value", "right"),
            Line(((0, top + row - 1), (canvas.width, top + row - 1)), "line"),
        ]
        drawing.marks.append(Mark(Rect(0, top, canvas.width, row), one.name, one.target))
    return drawing
