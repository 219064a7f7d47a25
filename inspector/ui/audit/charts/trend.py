# SPDX-License-Identifier: Apache-2.0
"""A share over time as a line of dots: the first-pass yield by week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.ui.audit.charts.drawing import Canvas, Dot, Drawing, Line, Mark, Rect, Target
from inspector.ui.audit.charts.plot import below, frame

_HEIGHT = 150


@dataclass(frozen=True, slots=True)
class Place:
    """One dot: its share (0 to 1), the label below, what is read aloud, its records."""

    share: float
    label: str
    name: str
    target: Target | None = None


def trend(canvas: Canvas, places: Sequence[Place]) -> Drawing:
    """Lay the line out; the scale goes from 0 to 100 %."""
    drawing, room = frame(canvas, _HEIGHT, 100)
    count = len(places)
    line = tuple((room.x(at, count), room.y(one.share * 100)) for at, one in enumerate(places))
    drawing.items.append(Line(line, "ok", canvas.px(2)))
    slot = max(canvas.px(10), room.rect.width / count)
    for (x, y), one in zip(line, places, strict=True):
        drawing.items.append(Dot(x, y, "circle", min(canvas.px(7), slot), "ok"))
        rect = Rect(x - slot / 2, room.rect.y, slot, room.rect.height)
        drawing.marks.append(Mark(rect, one.name, one.target))
    below(canvas, drawing, room, [one.label for one in places])
    return drawing
