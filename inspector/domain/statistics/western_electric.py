# SPDX-License-Identifier: Apache-2.0
"""The four zone tests of the Western Electric Statistical Quality Control Handbook (1956, part B, section I).

A process is out of control where, on one side of the centre line:
1. one point is beyond three standard deviations (zone A's end);
2. two of three successive points are beyond two (in zone A or beyond);
3. four of five successive points are beyond one (in zone B or beyond);
4. eight successive points lie on that side (in zone C or beyond).

The tests take each point's distance in its own standard deviations, so that
they hold where the limits are stepped, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signal:
    """One test that found something: the rule, the points that make it, and their side (1 above, -1 below).

    ``first`` and ``last`` are places; ``points`` those of them that are beyond the zone.
    """

    rule: int
    first: int
    last: int
    side: int
    points: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Test:
    rule: int
    needed: int
    among: int
    beyond: float


_TESTS = (_Test(1, 1, 1, 3.0), _Test(2, 2, 3, 2.0), _Test(3, 4, 5, 1.0), _Test(4, 8, 8, 0.0))


def signals(distances: Sequence[float]) -> tuple[Signal, ...]:
    """Give what the tests find in these distances; runs that go on are one signal. In the order of time."""
    found = [
        one
        for test in _TESTS
        for side in (1, -1)
        for one in _joined(_found(test, side, distances), test.rule, side)
    ]
    return tuple(sorted(found, key=lambda one: (one.first, one.rule, -one.side)))


def _found(test: _Test, side: int, distances: Sequence[float]) -> Iterator[tuple[int, ...]]:
    """Give the points of each place at which the test is met; that place itself is among them."""

    def is_beyond(place: int) -> bool:
        return side * distances[place] > test.beyond

    for last in filter(is_beyond, range(len(distances))):
        window = range(max(0, last - test.among + 1), last + 1)
        beyond = tuple(filter(is_beyond, window))
        if len(beyond) >= test.needed:
            yield beyond


def _joined(found: Iterator[tuple[int, ...]], rule: int, side: int) -> Iterator[Signal]:
    points: list[int] = []
    for one in found:
        if points and (rule == 1 or one[0] > points[-1]):
            yield _signal(rule, side, points)
            points = []
        points.extend(place for place in one if place not in points)
    if points:
        yield _signal(rule, side, points)


def _signal(rule: int, side: int, points: Sequence[int]) -> Signal:
    return Signal(rule, points[0], points[-1], side, tuple(points))
