# SPDX-License-Identifier: Apache-2.0
"""Touch: every square of a grid, then ten seconds in which nobody touches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from inspector.domain.finding import Outcome
from inspector.domain.live import LiveEvent, LiveResult, NotThere, TouchDown, TouchMoved, TouchUp
from inspector.domain.phrase import Phrase

QUIET_S = 10.0

Cell = tuple[int, int]


def grid_of(width: int, height: int) -> tuple[int, int]:
    """Give columns and rows of squares, 9 along the short side and at most 24: 9 × 19 for 1080 × 2280."""
    if width <= 0 or height <= 0:
        return 9, 19
    long = min(24, (9 * max(width, height) * 2 + min(width, height)) // (2 * min(width, height)))
    return (9, long) if height >= width else (long, 9)


@dataclass(frozen=True, slots=True)
class TouchScore:
    """The grid: which squares were touched, and what was touched by nobody.

    When all are reached and the last finger is lifted, ``QUIET_S`` begin in
    which any touch is a ghost's. Between two places of a finger nothing is
    filled in: a dead square shall not hide in a stroke.
    """

    columns: int
    rows: int
    cells: frozenset[Cell] = frozenset()
    fingers: Mapping[str, Cell] = field(default_factory=dict)
    last: Cell | None = None
    ghosts: int = 0
    quiet_since: float | None = None
    quiet_until: float = 0.0
    missing: str = ""

    @property
    def is_full(self) -> bool:
        """Tell whether every square was reached."""
        return len(self.cells) == self.columns * self.rows

    @property
    def quiet_s(self) -> float:
        """Give how long nobody has touched it since it was full, in seconds, up to ``QUIET_S``."""
        since = self.quiet_since
        return 0.0 if since is None else min(QUIET_S, max(0.0, self.quiet_until - since))

    @property
    def skipped(self) -> frozenset[Cell]:
        """Give the squares that fingers went around: all squares beside them are reached."""
        return _skipped(self.columns, self.rows, self.cells, frozenset(self.fingers.values()))

    def after(self, event: LiveEvent) -> TouchScore:
        """See ``Score.after``."""
        if self.result.is_passed:
            return self
        told = self._told(event)
        if told.quiet_since is not None:
            told = replace(told, quiet_until=max(told.quiet_until, event.at))
        elif told.is_full and not told.fingers:
            told = replace(told, quiet_since=event.at, quiet_until=event.at)
        return told

    def _told(self, event: LiveEvent) -> TouchScore:
        match event:
            case TouchDown() | TouchMoved():
                return self._touched(event)
            case TouchUp(finger=finger):
                return replace(
                    self, fingers={name: cell for name, cell in self.fingers.items() if name != finger}
                )
            case NotThere(why=why):
                return replace(self, missing=why)
            case _:
                return self

    def _touched(self, event: TouchDown | TouchMoved) -> TouchScore:
        since = self.quiet_since
        if since is not None and event.at - since >= QUIET_S and not self.ghosts:
            return self  # the ten seconds are over: this is somebody's finger again
        cell = self._cell(event.x, event.y)
        is_ghost = since is not None and event.finger not in self.fingers
        return replace(
            self,
            cells=self.cells if cell in self.cells else self.cells | {cell},
            fingers={**self.fingers, event.finger: cell},
            last=cell,
            ghosts=self.ghosts + is_ghost,
        )

    def _cell(self, x: int, y: int) -> Cell:
        column, row = x * self.columns // 1001, y * self.rows // 1001
        return min(max(column, 0), self.columns - 1), min(max(row, 0), self.rows - 1)

    @property
    def result(self) -> LiveResult:
        """See ``Score.result``."""
        reached, wanted = len(self.cells), self.columns * self.rows
        words = Phrase("{reached} of {wanted} squares touched", reached=reached, wanted=wanted)
        if self.missing and not reached:
            return LiveResult(None, 0, wanted, self.missing)
        if self.ghosts:
            return LiveResult(
                Outcome.FAIL,
                reached,
                wanted,
                Phrase("{words}, {ghosts} touches by itself", words=words, ghosts=self.ghosts),
            )
        if self.is_full and self.quiet_s >= QUIET_S:
            quiet = Phrase(
                "{words}, 0 touches by itself in {seconds} s", words=words, seconds=f"{QUIET_S:.0f}"
            )
            return LiveResult(Outcome.PASS, reached, wanted, quiet)
        return LiveResult(None, reached, wanted, words)


@lru_cache(maxsize=2)  # whoever paints the grid asks for each of its squares
def _skipped(columns: int, rows: int, cells: frozenset[Cell], touched: frozenset[Cell]) -> frozenset[Cell]:
    missed = {(column, row) for column in range(columns) for row in range(rows)} - cells
    near = {one for cell in touched for one in _beside(cell)}
    return frozenset(cell for cell in missed - near if missed.isdisjoint(_beside(cell)))


def _beside(cell: Cell) -> tuple[Cell, ...]:
    """Give the squares beside one, those beyond the edge too."""
    column, row = cell
    return (column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)
