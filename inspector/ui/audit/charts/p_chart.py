# SPDX-License-Identifier: Apache-2.0
"""The share of failing devices by day, with stepped limits; shapes and words name broken rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from inspector.domain.statistics.p_chart import ChartPoint, PChart
from inspector.domain.statistics.western_electric import Signal
from inspector.ui.audit.charts.drawing import (
    Block,
    Canvas,
    Dot,
    Drawing,
    Line,
    Mark,
    Rect,
    ShapeName,
    Target,
    Words,
)
from inspector.ui.audit.charts.plot import Frame, below, frame
from inspector.ui.theme.tokens import ColourName

_HEIGHT = 240
_SHAPES: Mapping[int, tuple[ShapeName, float, ColourName]] = {
    1: ("triangle", 14, "bad"),
    2: ("diamond", 11, "bad"),
    3: ("diamond", 9, "warnink"),
    4: ("square", 8, "warnink"),
}
_PLAIN: tuple[ShapeName, float, ColourName] = ("circle", 6, "ink")


@dataclass(frozen=True, slots=True)
class PWords:
    """What the chart says: a day, a rule's name at its point, a point read aloud, and its records."""

    day: Callable[[date], str]
    rule: Callable[[int], str]
    name: Callable[[ChartPoint, int], str]
    target: Callable[[ChartPoint], Target]
    mean: str
    limits: str


def p_chart(canvas: Canvas, chart: PChart, signals: tuple[Signal, ...], said: PWords) -> Drawing:
    """Lay the chart out."""
    highest = max(max(point.share, min(point.upper, 2 * chart.centre + 0.2)) for point in chart.points)
    drawing, place = frame(canvas, _HEIGHT, highest * 100)
    rules = _rules(signals)
    _bands(drawing, place, chart, signals)
    _limits(drawing, place, chart)
    count = len(chart.points)
    centre = place.y(chart.centre * 100)
    ends = (place.rect.x, centre), (place.rect.x + place.rect.width, centre)
    drawing.items.append(Line(ends, "accent", canvas.px(1.5)))
    line = tuple((place.x(at, count), place.y(point.share * 100)) for at, point in enumerate(chart.points))
    drawing.items.append(Line(line, "ink2", canvas.px(1.2)))
    slot = place.rect.width / count
    for at, point in enumerate(chart.points):
        rule = rules.get(at, 0)
        shape, size, ink = _SHAPES.get(rule, _PLAIN)
        x, y = line[at]
        small = min(1.0, max(0.5, slot / canvas.px(9))) if not rule else 1.0
        drawing.items.append(Dot(x, y, shape, canvas.px(size) * small, ink))
        rect = Rect(
            x - max(slot, canvas.px(10)) / 2, place.rect.y, max(slot, canvas.px(10)), place.rect.height
        )
        drawing.marks.append(Mark(rect, said.name(point, rule), said.target(point)))
    _name_rules(canvas, drawing, place, signals, line, said)
    end = place.y(chart.points[-1].upper * 100) - canvas.line - canvas.px(3)
    corner = Rect(place.rect.x, max(0.0, end), place.rect.width, canvas.line)
    drawing.items.append(Words(corner, said.limits, "ink3", "value", "right"))
    below(canvas, drawing, place, [said.day(point.group.first) for point in chart.points])
    return drawing


def _rules(signals: tuple[Signal, ...]) -> dict[int, int]:
    """Give the gravest rule that each point takes part in breaking."""
    rules: dict[int, int] = {}
    for one in sorted(signals, key=lambda signal: -signal.rule):
        rules |= dict.fromkeys(one.points, one.rule)
    return rules


def _bands(drawing: Drawing, place: Frame, chart: PChart, signals: tuple[Signal, ...]) -> None:
    """Shade the runs of rule 4, behind everything."""
    count = len(chart.points)
    half = place.rect.width / count / 2
    for one in signals:
        if one.rule == 4:
            left, right = place.x(one.first, count) - half, place.x(one.last, count) + half
            rect = Rect(left, place.rect.y, right - left, place.rect.height)
            drawing.items.insert(0, Block(rect, "warnsoft"))


def _limits(drawing: Drawing, place: Frame, chart: PChart) -> None:
    count = len(chart.points)
    half = place.rect.width / count / 2
    for side in ("upper", "lower"):
        steps: list[tuple[float, float]] = []
        for at, point in enumerate(chart.points):
            x, y = place.x(at, count), place.y(getattr(point, side) * 100)
            steps += [(x - half, y), (x + half, y)]
        drawing.items.append(Line(tuple(steps), "ink3", 1.0, dashed=True))


def _name_rules(
    canvas: Canvas,
    drawing: Drawing,
    place: Frame,
    signals: tuple[Signal, ...],
    line: tuple[tuple[float, float], ...],
    said: PWords,
) -> None:
    """Write each rule at the last of its points, where no other words stand."""
    taken: list[Rect] = []
    for one in signals:
        text = said.rule(one.rule)
        width = canvas.measure("value", text) + canvas.px(4)
        x, y = line[one.last if one.side > 0 else one.first]
        left = x + canvas.px(10) if x + width + canvas.px(10) < canvas.width else x - width - canvas.px(10)
        top = y - canvas.line if one.side > 0 else y
        rect = Rect(left, max(place.rect.y, top), width, canvas.line)
        if not any(_meet(rect, other) for other in taken):
            taken.append(rect)
            ink = _SHAPES[one.rule][2]
            drawing.items.append(Words(rect, text, ink, "value"))


def _meet(one: Rect, other: Rect) -> bool:
    is_across = one.x < other.x + other.width and other.x < one.x + one.width
    return is_across and one.y < other.y + other.height and other.y < one.y + one.height
