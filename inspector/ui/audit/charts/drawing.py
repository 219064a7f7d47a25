# SPDX-License-Identifier: Apache-2.0
"""Shapes and marks: what a chart is before it is painted. Lengths are pixels of the canvas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from inspector.domain.saved_filter import RecordSearch
from inspector.domain.statistics.behind import Behind
from inspector.ui.theme.tokens import ColourName

Role = Literal["small", "small_strong", "value", "table", "figure"]
Align = Literal["left", "right", "centre"]
ShapeName = Literal["circle", "triangle", "square", "diamond"]
Measure = Callable[[Role, str], int]
"""Gives how wide a text is in a role."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A place."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle."""

    rect: Rect
    fill: ColourName


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    ink: ColourName
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A shape around a point; ``size`` is its width."""

    x: float
    y: float
    shape: ShapeName
    size: float
    ink: ColourName


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, in the middle of its height, cut where it is wider than its place."""

    rect: Rect
    text: str
    ink: ColourName = "ink"
    role: Role = "small"
    align: Align = "left"


Item = Block | Line | Dot | Words


@dataclass(frozen=True, slots=True)
class Target:
    """The records behind a mark: a search, or what has to be found out first; ``uid`` is the one to open."""

    search: RecordSearch = RecordSearch()  # noqa: RUF009 - it is frozen
    uid: str = ""
    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """What the keyboard stops at: its place, what is read aloud, and the records behind it."""

    rect: Rect
    name: str
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where a chart is laid out: its width, the zoom as a factor, and how wide texts are."""

    width: float
    unit: float
    measure: Measure

    def px(self, length: float) -> float:
        """Give a length at 100 % as it is here."""
        return length * self.unit

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return self.px(16)

    def widest(self, role: Role, texts: list[str], most: float) -> float:
        """Give the room that the widest of these texts takes, ``most`` of the width at most."""
        return min(self.width * most, max((self.measure(role, one) for one in texts), default=0) + self.px(2))


@dataclass(slots=True)
class Drawing:
    """A chart as shapes, back to front, with its marks in the order of the arrow keys."""

    height: float = 0.0
    items: list[Item] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


def sentence(canvas: Canvas, text: str) -> Drawing:
    """Say in the chart's place why there is none."""
    rect = Rect(0, canvas.px(8), canvas.width, canvas.line)
    return Drawing(canvas.px(40), [Words(rect, text, "ink2", "table")])
