# SPDX-License-Identifier: Apache-2.0
"""The device's outline with its defects: front, back and the four edges, each defect with its number.

A number stands beside its mark, joined to it by a line, where no other number
stands; the outline is our own and generic.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, takewhile
from math import dist, inf

from inspector.certificates import drawings
from inspector.certificates.drawings import Outline, outline
from inspector.certificates.facts import DefectFact, Facts
from inspector.certificates.pen import INK, PALE, SOFT, TEAL, WHITE, Pen, cut, width
from inspector.certificates.wording import Words
from inspector.domain.grading import Surface

MOST_NUMBERED = 60
_BUBBLE = 6.0
_APART = 2 * _BUBBLE + 0.6
_CLEAR = _BUBBLE + 2.4
_CAPTION = 11.0
_OFF_WORDS, _NEAR = 5.5, 25.0
_SMALL = 7.5
_AROUND = (
    (0.0, 1.0),
    (1.0, 0.0),
    (0.0, -1.0),
    (-1.0, 0.0),
    (0.7, 0.7),
    (0.7, -0.7),
    (-0.7, 0.7),
    (-0.7, -0.7),
)
_RINGS = (11.0, 17.0, 24.0, 32.0, 42.0, 54.0, 68.0, 84.0, 100.0)


@dataclass(frozen=True, slots=True)
class _Box:
    """Where a surface is drawn."""

    x: float
    y: float
    wide: float
    high: float

    def place(self, one: DefectFact) -> tuple[float, float]:
        """Give a defect's place, held inside the surface."""
        across = self.x + self.wide * one.x_permille / 1000
        down = self.y + self.high * one.y_permille / 1000
        return (
            min(max(across, self.x + 2), self.x + self.wide - 2),
            min(max(down, self.y + 2), self.y + self.high - 2),
        )


@dataclass(slots=True)
class DefectMap:
    """The drawing in a field ``wide`` × ``high`` whose top left corner is at (x, y)."""

    pen: Pen
    x: float
    y: float
    wide: float
    high: float
    outline: Outline = field(default_factory=lambda: outline("phone", is_fourth=True))
    _taken: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    _dots: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    _said: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    _edge: float = inf

    def draw(self, facts: Facts, words: Words, *, numbered: bool) -> None:
        """Draw outlines and marks; ``numbered`` is False where the numbers stand on another page."""
        boxes = self._boxes()
        self._edge = boxes[Surface.TOP].x if facts.is_fourth else inf
        for surface, draw in ((Surface.FRONT, self.outline.front), (Surface.BACK, self.outline.back)):
            one = boxes[surface]
            draw(self.pen, one.x, one.y, one.wide, one.high)
        for surface, one in boxes.items():
            if surface not in (Surface.FRONT, Surface.BACK):
                self.pen.rounded(one.x, one.y, one.wide, one.high, min(one.wide, one.high) * 0.45, 0.75, PALE)
            self._caption(surface, one, words)
        self._marks(facts.defects, boxes, numbered=numbered)

    @property
    def drawn_high(self) -> float:
        """Give how far down the drawing reaches: a broad device's outline needs less than the field."""
        return self._boxes()[Surface.FRONT].high + _CAPTION

    def _boxes(self) -> dict[Surface, _Box]:
        """Share out the field: two outlines, two edges upright, two edges lying."""
        tall = self.high - _CAPTION
        body = min(tall / self.outline.ratio, (self.wide - 84) / 3)
        tall = body * self.outline.ratio
        thin, slot, gap = max(body * 0.14, 8.0), 30.0, 8.0
        upright = self.x + 2 * body + 2 * gap
        lying = upright + 2 * slot + 6
        return {
            Surface.FRONT: _Box(self.x, self.y, body, tall),
            Surface.BACK: _Box(self.x + body + gap, self.y, body, tall),
            Surface.LEFT: _Box(upright + (slot - thin) / 2, self.y, thin, tall),
            Surface.RIGHT: _Box(upright + slot + (slot - thin) / 2, self.y, thin, tall),
            Surface.TOP: _Box(lying, self.y, body, thin),
            Surface.BOTTOM: _Box(lying, self.y + tall - thin, body, thin),
        }

    def _caption(self, surface: Surface, box: _Box, words: Words) -> None:
        is_body = surface in (Surface.FRONT, Surface.BACK)
        text = words.say(f"labels.{surface}" if is_body else f"edges.{surface}")
        shown = cut(self.pen.regular, _SMALL, text, max(box.wide, 29))
        middle, y = box.x + box.wide / 2, box.y + box.high + _CAPTION - 1
        drawings.caption(self.pen, middle, y, shown)
        half = width(self.pen.regular, _SMALL, shown) / 2
        self._said += [(middle + part * half, y - 3) for part in (-1, -0.5, 0, 0.5, 1)]
        self._taken += self._said[-5:]

    def _marks(self, defects: Sequence[DefectFact], boxes: dict[Surface, _Box], *, numbered: bool) -> None:
        placed = [
            (number, boxes[one.surface].place(one))
            for number, one in enumerate(defects[:MOST_NUMBERED], 1)
            if min(one.x_permille, one.y_permille) >= 0
        ]
        self._dots = [place for _, place in placed]
        for number, (x, y) in placed:
            if numbered:
                self._numbered(x, y, str(number))
            else:
                self.pen.circle(x, y, 2.2, 1.1, WHITE, TEAL)

    def _numbered(self, x: float, y: float, number: str) -> None:
        place = self._free(x, y)
        self.pen.circle(x, y, 1.6, 0.8, TEAL, TEAL)
        if place is None:
            return
        at_x, at_y = place
        self._taken.append(place)
        self.pen.line(x, y, at_x, at_y, 0.7, TEAL)
        self.pen.circle(at_x, at_y, _BUBBLE, 0.8, WHITE, INK)
        self.pen.text(
            at_x - width(self.pen.bold, _SMALL, number) / 2, at_y + 2.7, number, self.pen.bold, _SMALL, SOFT
        )

    def _free(self, x: float, y: float) -> tuple[float, float] | None:
        """Give the nearest place for a number that no other covers, inside the field."""
        free = (one for one in self._near(x, y) if self._is_free(*one))
        first = next(free, None)
        if self._edge == inf or first is None:
            return first
        near = takewhile(lambda one: dist(one, (x, y)) < _NEAR, chain((first,), free))
        return next((one for one in near if self._clears((x, y), one)), first)

    def _clears(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        """Tell whether the line to a number goes through no word."""
        (x, y), (to_x, to_y) = start, end
        steps = ((x + (to_x - x) * part / 6, y + (to_y - y) * part / 6) for part in range(1, 6))
        return all(self._is_off(*one, self._said, _OFF_WORDS) for one in steps)

    def _near(self, x: float, y: float) -> Iterator[tuple[float, float]]:
        for ring in _RINGS:
            for across, down in _AROUND:
                yield x + across * ring, y + down * ring

    def _is_free(self, x: float, y: float) -> bool:
        inside = self.x + _BUBBLE <= x <= self.x + self.wide - _BUBBLE
        # Beside the upper edge's words there is room only on the edge itself.
        above = 0 if x > self._edge else _BUBBLE
        inside = inside and self.y + above <= y <= self.y + self.high - _CAPTION - _BUBBLE
        return inside and self._is_off(x, y, self._taken, _APART) and self._is_off(x, y, self._dots, _CLEAR)

    def _is_off(self, x: float, y: float, others: Sequence[tuple[float, float]], apart: float) -> bool:
        return all((x - a) ** 2 + (y - b) ** 2 >= apart**2 for a, b in others)
