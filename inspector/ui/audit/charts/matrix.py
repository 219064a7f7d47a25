# SPDX-License-Identifier: Apache-2.0
"""Grades as the technician gave them against the auditor's: agreement on the diagonal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate

from inspector.ui.audit.charts.drawing import Block, Canvas, Drawing, Line, Mark, Rect, Role, Target, Words
from inspector.ui.theme.tokens import ColourName

_ROW = 34
_BESIDE = 0.05
"""The share of all from which on a cell beside the diagonal is shaded."""

Pair = tuple[str, str]


def matrix(
    canvas: Canvas,
    names: Sequence[str],
    counts: Mapping[Pair, int],
    word: Callable[[str], str],
    said: Callable[[Pair, int], str],
    target: Callable[[Pair], Target | None],
) -> Drawing:
    """Lay the table out; rows are the first of each pair, columns the second."""
    whole = sum(counts.values())
    labels = canvas.widest("small", [word(one) for one in names], 0.34)
    row, lefts = canvas.px(_ROW), _lefts(canvas, labels + canvas.px(8), [word(one) for one in names])
    drawing = Drawing(row * (len(names) + 1))
    for number, name in enumerate(names):
        left, right = lefts[number : number + 2]
        head = Rect(left, (row - canvas.line) / 2, right - left - canvas.px(4), canvas.line)
        drawing.items.append(Words(head, word(name), "ink2", "small", "right"))
        y = row * (number + 1)
        drawing.items.append(Line(((0, y), (canvas.width, y)), "line"))
        drawing.items.append(Words(Rect(0, y + (row - canvas.line) / 2, labels, canvas.line), word(name)))
        for place, other in enumerate(names):
            pair = (name, other)
            count = counts.get(pair, 0)
            rect = Rect(lefts[place], y + 1, lefts[place + 1] - lefts[place], row - 1)
            if fill := _fill(pair, count, whole):
                drawing.items.append(Block(rect, fill))
            text = Rect(rect.x, y + (row - canvas.line) / 2, rect.width - canvas.px(6), canvas.line)
            role: Role = "small_strong" if name == other else "value"
            drawing.items.append(Words(text, str(count or "·"), "ink", role, "right"))
            if count:
                drawing.marks.append(Mark(rect, said(pair, count), target(pair)))
    return drawing


def _lefts(canvas: Canvas, first: float, heads: Sequence[str]) -> list[float]:
    """Give where each column begins, and the last ends: each has room for its head, where there is any."""
    least = [canvas.measure("small", one) + canvas.px(8) for one in heads]
    free = canvas.width - first - sum(least)
    if free < 0:
        least, free = [0.0] * len(heads), canvas.width - first
    return [first, *(first + end + free * (at + 1) / len(heads) for at, end in enumerate(accumulate(least)))]


def _fill(pair: Pair, count: int, whole: int) -> ColourName | None:
    if not count:
        return None
    if pair[0] == pair[1]:
        return "oksoft"
    return "warnsoft" if count >= _BESIDE * whole or count > 1 else None
