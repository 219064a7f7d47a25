# SPDX-License-Identifier: Apache-2.0
"""Counts of whole numbers side by side: the batteries' health."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from inspector.ui.audit.charts.drawing import Block, Canvas, Drawing, Line, Mark, Rect, Target, Words

_HEIGHT = 110
_LEAST = 12
"""Columns at least: one value alone is no wall."""


def columns(
    canvas: Canvas,
    counts: Mapping[int, int],
    name: Callable[[int, int], str],
    target: Callable[[int], Target | None] = lambda _: None,
) -> Drawing:
    """Lay a column out for each number from the least to the greatest, empty ones too; heights are from 0."""
    last = max(counts)
    first = min(*counts, last - _LEAST + 1)
    highest = max(counts, key=lambda one: counts[one])
    most, foot = max(counts.values()), canvas.px(_HEIGHT) - canvas.line * 1.3
    slot = canvas.width / (last - first + 1)
    drawing = Drawing(canvas.px(_HEIGHT), [Line(((0, foot), (canvas.width, foot)), "line")])
    for number in range(first, last + 1):
        count, left = counts.get(number, 0), (number - first) * slot
        height = (foot - canvas.line) * count / most
        drawing.items.append(Block(Rect(left + 1, foot - height, max(1.0, slot - 2), height), "ok"))
        if count:
            rect = Rect(left, foot - max(height, canvas.px(8)), slot, max(height, canvas.px(8)))
            drawing.marks.append(Mark(rect, name(number, count), target(number)))
        if number == highest:
            width = canvas.measure("value", str(count)) + canvas.px(4)
            x = min(max(0.0, left + slot / 2 - width / 2), canvas.width - width)
            drawing.items.append(
                Words(
                    Rect(x, foot - height - canvas.line, width, canvas.line),
                    str(count),
                    "ink2",
                    "value",
                    "centre",
                )
            )
    for number in {first, last, (first + last) // 2}:
        width = canvas.measure("value", str(number)) + canvas.px(4)
        x = min(max(0.0, (number - first + 0.5) * slot - width / 2), canvas.width - width)
        rect = Rect(x, foot + canvas.px(3), width, canvas.line)
        drawing.items.append(Words(rect, str(number), "ink3", "value", "centre"))
    return drawing
