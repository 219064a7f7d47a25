# SPDX-License-Identifier: Apache-2.0
"""The page's small drawings: marks, the device's outline with its defects, the bars."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from inspector.certificates.facts import DefectFact
from inspector.certificates.pen import FAINT, INK, PALE, SOFT, TEAL, WHITE, Pen, cut, fitting_size, width
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade, Surface

_SOLD = (Grade.PREMIUM, Grade.EXCELLENT, Grade.GOOD, Grade.FAIR)
_MOST_PINS = 12


def mark(pen: Pen, x: float, y: float, outcome: Outcome) -> None:
    """Draw the mark of an outcome, 9 points wide, on the baseline ``y``; the word stands beside it."""
    match outcome:
        case Outcome.PASS:
            pen.polyline(((x, y - 3.4), (x + 2.6, y - 0.8), (x + 7.6, y - 6.2)), 1.6, TEAL)
        case Outcome.FAIL:
            pen.polyline(((x + 0.8, y - 6.2), (x + 6.8, y - 0.2)), 1.6, INK)
            pen.polyline(((x + 0.8, y - 0.2), (x + 6.8, y - 6.2)), 1.6, INK)
        case Outcome.NOT_APPLICABLE:
            pen.line(x + 1, y - 3.2, x + 6.8, y - 3.2, 1.3, SOFT)
        case Outcome.NOT_TESTED:
            pen.circle(x + 3.9, y - 3.2, 2.9, 1.1, WHITE)


def grade_scale(
    pen: Pen, x: float, y: float, wide: float, names: Sequence[str], chosen: Grade | None
) -> None:
    """Draw the four grades with the chosen one heavy; ``y`` is the bars' top."""
    step = (wide + 3) / len(_SOLD)
    for place, (grade, name) in enumerate(zip(_SOLD, names, strict=True)):
        left = x + place * step
        is_it = grade is chosen
        pen.filled(left, y, step - 3, 3, INK if is_it else FAINT)
        font, colour = (pen.bold, INK) if is_it else (pen.regular, SOFT)
        size = fitting_size(font, name, step - 6, most=8.25, least=7.5)
        pen.text(left, y + 13.5, cut(font, size, name, step - 6), font, size, colour)


def battery_bar(pen: Pen, x: float, y: float, wide: float, health: Decimal, limit: Decimal | None) -> None:
    """Draw how full the battery can still be, with a notch at the limit; ``y`` is the bar's top."""
    share = min(float(health), 100.0) / 100
    pen.filled(x, y, wide * share, 7, TEAL)
    pen.framed(x, y, wide, 7, 0.75)
    if limit is not None and limit <= 100:
        notch = x + wide * float(limit) / 100
        pen.line(notch, y - 2.5, notch, y + 9.5, 1.2)


def device(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a device's outline: ours and generic, never a maker's picture."""
    pen.rounded(x, y, wide, high, wide * 0.14, 1, PALE)


def front(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw the outline's front: a screen and a camera."""
    device(pen, x, y, wide, high)
    edge = wide * 0.06
    pen.rounded(x + edge, y + edge, wide - 2 * edge, high - 2 * edge, wide * 0.1, 0.75, WHITE)
    pen.circle(x + wide / 2, y + edge + wide * 0.1, wide * 0.03, 0.5, SOFT)


def back(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw the outline's back: two cameras and a light."""
    device(pen, x, y, wide, high)
    for place in (0, 1):
        pen.circle(x + wide * 0.24, y + wide * (0.26 + 0.27 * place), wide * 0.1, 0.75, SOFT)
    pen.circle(x + wide * 0.46, y + wide * 0.26, wide * 0.035, 0.6, WHITE)


def laptop_front(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw an opened laptop from above: screen and camera, keys and touchpad."""
    _leaves(pen, x, y, wide, high)
    edge, half = wide * 0.06, high / 2
    pen.rounded(x + edge, y + edge * 1.6, wide - 2 * edge, half - edge * 2.6, 1.5, 0.75, WHITE)
    pen.circle(x + wide / 2, y + edge * 0.8, wide * 0.015, 0.5, SOFT)
    for row in range(4):
        along = y + half + edge * (1.4 + 1.3 * row)
        pen.line(x + edge, along, x + wide - edge, along, edge * 0.7, FAINT)
    pen.rounded(x + wide * 0.34, y + high - edge * 4.6, wide * 0.32, edge * 3.4, 1.5, 0.6, WHITE)


def laptop_back(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw an opened laptop from below: its lid, its base with vents and feet."""
    _leaves(pen, x, y, wide, high)
    for slot in range(5):
        across = x + wide * (0.36 + 0.07 * slot)
        pen.line(across, y + high * 0.56, across, y + high * 0.62, 0.8, SOFT)
    for left in (0.12, 0.88):
        for top in (0.57, 0.94):
            pen.circle(x + wide * left, y + high * top, wide * 0.025, 0.6, WHITE)


def _leaves(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    for top in (y, y + high / 2):
        pen.rounded(x, top, wide, high / 2, 3, 1, PALE)


Draw = Callable[[Pen, float, float, float, float], None]


def tablet_front(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a tablet's front: a screen within its frame, and a camera."""
    pen.rounded(x, y, wide, high, wide * 0.07, 1, PALE)
    edge = wide * 0.08
    pen.rounded(x + edge, y + edge, wide - 2 * edge, high - 2 * edge, wide * 0.03, 0.75, WHITE)
    pen.circle(x + wide / 2, y + edge / 2, wide * 0.015, 0.5, SOFT)


def tablet_back(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a tablet's back: one camera."""
    pen.rounded(x, y, wide, high, wide * 0.07, 1, PALE)
    pen.circle(x + wide * 0.14, y + wide * 0.14, wide * 0.06, 0.75, SOFT)


def watch_front(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a watch's front: its strap, its case, its screen."""
    _strapped(pen, x, y, wide, high)
    edge = wide * 0.07
    top, tall = y + high * 0.18 + edge, high * 0.64 - 2 * edge
    pen.rounded(x + edge, top, wide - 2 * edge, tall, wide * 0.22, 0.75, WHITE)


def watch_back(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a watch's back: its strap, its case, what feels the pulse."""
    _strapped(pen, x, y, wide, high)
    for radius in (0.31, 0.2):
        pen.circle(x + wide / 2, y + high / 2, wide * radius, 0.6, WHITE)


def _strapped(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    pen.rounded(x + wide * 0.2, y, wide * 0.6, high, wide * 0.05, 0.75, PALE)
    pen.rounded(x, y + high * 0.18, wide, high * 0.64, wide * 0.28, 1, PALE)


def console_front(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a console from above: its case, its button, its vents."""
    pen.rounded(x, y, wide, high, wide * 0.045, 1, PALE)
    pen.line(x, y + high * 0.71, x + wide, y + high * 0.71, 0.6, SOFT)
    pen.circle(x + wide / 2, y + high * 0.36, wide * 0.062, 0.6, WHITE)
    for slot in range(12):
        across = x + wide * (0.1 + 0.8 * slot / 11)
        pen.line(across, y + high * 0.79, across, y + high * 0.93, 0.8, SOFT)


def console_back(pen: Pen, x: float, y: float, wide: float, high: float) -> None:
    """Draw a console from below: its feet and its label."""
    pen.rounded(x, y, wide, high, wide * 0.045, 1, PALE)
    for left in (0.11, 0.89):
        for top in (0.11, 0.89):
            pen.circle(x + wide * left, y + high * top, wide * 0.033, 0.6, WHITE)
    pen.rounded(x + wide * 0.29, y + high * 0.29, wide * 0.42, high * 0.17, 1, 0.6, WHITE)


@dataclass(frozen=True, slots=True)
class Outline:
    """What draws a device's front and back, how high both are for their width, how wide for the buyer."""

    front: Draw
    back: Draw
    ratio: float = 2.05
    wide: float = 84.0


_PHONE = Outline(front, back)
_OUTLINES = {
    "laptop": Outline(laptop_front, laptop_back, 1.375, 112.0),
    "tablet": Outline(tablet_front, tablet_back, 1.45, 112.0),
    "watch": Outline(watch_front, watch_back, 1.8),
    "console": Outline(console_front, console_back, 1.0, 112.0),
}


def outline(category: str, *, is_fourth: bool) -> Outline:
    """Give the outline of a category; before the fourth template all but laptops were phones."""
    if is_fourth:
        return _OUTLINES.get(category, _PHONE)
    return Outline(*sides(category))


def sides(category: str) -> tuple[Draw, Draw]:
    """Give what draws front and back up to the third template; an unknown category is a phone's outline."""
    return (laptop_front, laptop_back) if category == "laptop" else (front, back)


def pins(
    pen: Pen,
    x: float,
    y: float,
    wide: float,
    high: float,
    defects: Iterable[DefectFact],
    surface: Surface,
) -> None:
    """Put a small ring where each defect of a surface was marked, as many as can be told apart."""
    placed = [one for one in defects if one.surface is surface and min(one.x_permille, one.y_permille) >= 0]
    for one in placed[:_MOST_PINS]:
        across, down = x + wide * one.x_permille / 1000, y + high * one.y_permille / 1000
        pen.circle(
            min(max(across, x + 2.5), x + wide - 2.5),
            min(max(down, y + 2.5), y + high - 2.5),
            2.4,
            1.2,
            WHITE,
            TEAL,
        )


def caption(pen: Pen, middle: float, y: float, text: str) -> None:
    """Draw small text around a middle."""
    pen.text(middle - width(pen.regular, 7.5, text) / 2, y, text, pen.regular, 7.5, SOFT)
