# SPDX-License-Identifier: Apache-2.0
"""Cohen's kappa as a dot with its interval, against the band that is called substantial."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.domain.statistics.kappa import SUBSTANTIAL, Kappa
from inspector.ui.audit.charts.drawing import Block, Canvas, Dot, Drawing, Line, Mark, Rect, Target, Words

_ROW = 27
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_SHOWN = (0.0, 0.6, 1.0)
"""The ticks that are named where there is no room for all."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One row: what was judged, its kappa, what is read aloud, its records."""

    label: str
    kappa: Kappa
    name: str
    target: Target | None = None


def _plain(value: float, digits: int) -> str:
    return f"{value:.{digits}f}"


def kappas(
    canvas: Canvas, subjects: Sequence[Subject], decimal: Callable[[float, int], str] = _plain
) -> Drawing:
    """Lay the rows out; what may lie under the band is marked by shape and colour.

    ``decimal`` writes a number with so many decimals.
    """
    row, foot = canvas.px(_ROW), canvas.px(_ROW) * len(subjects)
    labels = canvas.widest("small", [one.label for one in subjects], 0.4)
    figures = canvas.px(84)
    left, width = labels + canvas.px(10), canvas.width - labels - figures - canvas.px(20)

    def x(value: float) -> float:
        return left + width * min(1.0, max(0.0, value))

    band = Rect(x(SUBSTANTIAL[0]), 0, x(SUBSTANTIAL[1]) - x(SUBSTANTIAL[0]), foot)
    drawing = Drawing(foot + canvas.line * 1.4, [Block(band, "sunken")])
    for tick in _TICKS:
        drawing.items.append(Line(((x(tick), 0), (x(tick), foot)), "line"))
        rect = Rect(x(tick) - canvas.px(16), foot + canvas.px(3), canvas.px(32), canvas.line)
        if width > canvas.px(32) * len(_TICKS) or tick in _SHOWN:
            drawing.items.append(Words(rect, decimal(tick, 1), "ink3", "value", "centre"))
    for number, one in enumerate(subjects):
        middle = row * number + row / 2
        text = Rect(0, middle - canvas.line / 2, labels, canvas.line)
        drawing.items.append(Words(text, one.label, align="right"))
        end = Rect(canvas.width - figures, middle - canvas.line / 2, figures / 2, canvas.line)
        value = "·" if one.kappa.value is None else decimal(one.kappa.value, 2)
        drawing.items.append(Words(end, value, "ink", "value", "right"))
        end = Rect(canvas.width - figures / 2, end.y, figures / 2, canvas.line)
        drawing.items.append(Words(end, str(one.kappa.agreed.whole), "ink3", "value", "right"))
        if one.kappa.value is not None and one.kappa.low is not None and one.kappa.high is not None:
            low, high = x(one.kappa.low), x(one.kappa.high)
            drawing.items.append(Line(((low, middle), (high, middle)), "ink", canvas.px(2)))
            drawing.items.append(_dot(canvas, x(one.kappa.value), middle, one.kappa.low))
        drawing.marks.append(Mark(Rect(0, row * number, canvas.width, row), one.name, one.target))
    return drawing


def _dot(canvas: Canvas, x: float, y: float, low: float) -> Dot:
    if low < SUBSTANTIAL[0]:
        return Dot(x, y, "square", canvas.px(9), "warnink")
    return Dot(x, y, "circle", canvas.px(10), "ink")
