# SPDX-License-Identifier: Apache-2.0
"""Rows with a name, a bar from 0, and figures behind it: Pareto, grades, times, overrides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.ui.audit.charts.drawing import Block, Canvas, Drawing, Mark, Rect, Target, Words
from inspector.ui.theme.tokens import ColourName

_ROW = 27
_BAR = 18
_GAP = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One row: ``value`` is the bar's length, ``figure`` stands at its end, ``last`` at the right."""

    label: str
    value: float
    figure: str
    name: str
    last: str = ""
    fill: ColourName = "border"
    target: Target | None = None


def rows(canvas: Canvas, entries: Sequence[Row]) -> Drawing:
    """Lay rows out, the first at the top."""
    labels = canvas.widest("small", [one.label for one in entries], 0.42)
    figures = canvas.widest("value", [one.figure for one in entries], 0.2)
    last = canvas.widest("value", [one.last for one in entries if one.last], 0.2)
    gap = canvas.px(_GAP)
    room = max(canvas.px(20), canvas.width - labels - figures - last - gap * (3 if last > 3 else 2))
    most = max((one.value for one in entries), default=0) or 1
    drawing = Drawing(canvas.px(_ROW) * len(entries))
    for number, one in enumerate(entries):
        top = canvas.px(_ROW) * number
        text = top + (canvas.px(_ROW) - canvas.line) / 2
        length = max(canvas.px(1), room * one.value / most) if one.value else 0
        bar = Rect(labels + gap, top + canvas.px((_ROW - _BAR) / 2), length, canvas.px(_BAR))
        drawing.items += [
            Words(Rect(0, text, labels, canvas.line), one.label, align="right"),
            Block(bar, one.fill),
            Words(Rect(bar.x + length + gap, text, figures + gap, canvas.line), one.figure, "ink2", "value"),
            Words(Rect(canvas.width - last, text, last, canvas.line), one.last, "ink3", "value", "right"),
        ]
        drawing.marks.append(Mark(Rect(0, top, canvas.width, canvas.px(_ROW)), one.name, one.target))
    return drawing
