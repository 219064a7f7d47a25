# SPDX-License-Identifier: Apache-2.0
"""The frame of a chart over time: from values to places, lines at round values, days below."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from inspector.ui.audit.charts.drawing import Canvas, Drawing, Line, Rect, Words

_STEPS = (1, 2, 5, 10)
_LABELS = 5


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot's place, and the value at its top; its foot is 0."""

    rect: Rect
    top: float

    def y(self, value: float) -> float:
        """Give the height of a value."""
        return self.rect.y + self.rect.height * (1 - min(1.0, max(0.0, value / self.top)))

    def x(self, place: int, count: int) -> float:
        """Give the middle of a place among so many."""
        return self.rect.x + self.rect.width * (place + 0.5) / count


def rounded_up(value: float) -> float:
    """Give the least round number (1, 2, 5 times a power of ten) that is not under ``value``."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in _STEPS if step * power >= value * 0.999999)


def frame(canvas: Canvas, height: float, highest: float, unit: str = " %") -> tuple[Drawing, Frame]:
    """Begin a plot: lines at round values from 0, each with its label at the left."""
    step = rounded_up(highest / 4)
    count = max(1, math.ceil(highest / step - 1e-9))
    labels = [f"{step * number:g}{unit}" for number in range(count + 1)]
    left = canvas.widest("value", labels, 0.25) + canvas.px(8)
    half = canvas.line / 2
    place = Frame(
        Rect(left, half, canvas.width - left - canvas.px(8), canvas.px(height) - half - canvas.line * 1.4),
        step * count,
    )
    drawing = Drawing(canvas.px(height))
    for number, label in enumerate(labels):
        y = place.y(step * number)
        drawing.items += [
            Line(((left, y), (left + place.rect.width, y)), "line"),
            Words(Rect(0, y - half, left - canvas.px(8), canvas.line), label, "ink3", "value", "right"),
        ]
    return drawing, place


def below(canvas: Canvas, drawing: Drawing, place: Frame, labels: Sequence[str]) -> None:
    """Name some of the places below the plot: the first, the last, and what fits between."""
    count = len(labels)
    shown = min(count, _LABELS, max(1, int(place.rect.width // canvas.px(90))))
    width = canvas.px(90)
    places = {round(number * (count - 1) / max(1, shown - 1)) for number in range(shown)}
    for number in sorted(places):
        x = min(max(0.0, place.x(number, count) - width / 2), canvas.width - width)
        y = place.rect.y + place.rect.height + canvas.px(4)
        drawing.items.append(Words(Rect(x, y, width, canvas.line), labels[number], "ink3", "value", "centre"))
