# SPDX-License-Identifier: Apache-2.0
"""p-charts and zone tests against worked examples of the literature; their data stand here in full."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.statistics.p_chart import PChart, Subgroup, limits, p_chart
from inspector.domain.statistics.western_electric import signals

DAY = date(2026, 11, 1)

# Montgomery, Introduction to Statistical Quality Control, "Frozen orange juice concentrate": 30 samples of
# 50 cans each, the cans with a leaking seam or bottom joint. Centre 0.2313, limits 0.0524 and 0.4102; samples
# 15 and 23 are out of control. Without them: 0.2150, 0.0407 and 0.3893, and sample 21 is out.
ORANGE_JUICE = (
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13,
    9, 6,
)  # fmt: skip
# The same book, "Variable sample size": purchase orders of 25 weeks, those with errors. Centre 234/2450 =
# 0.096; week 11 (20 of 110, limit 0.180) is out of control.
ORDERS = (
    (100, 12), (80, 8), (80, 6), (100, 9), (110, 10), (110, 12), (100, 11), (100, 16), (90, 10), (90, 6),
    (110, 20), (120, 15), (120, 9), (120, 8), (110, 6), (80, 8), (80, 10), (80, 7), (90, 5), (100, 8),
    (100, 5), (100, 8), (100, 10), (90, 6), (90, 9),
)  # fmt: skip


def chart(*samples: tuple[int, int]) -> PChart:
    groups = [
        Subgroup(DAY + timedelta(number), DAY + timedelta(number), size, failing)
        for number, (size, failing) in enumerate(samples)
    ]
    made = p_chart(groups)
    assert made is not None
    return made


def outside(made: PChart) -> list[int]:
    return [one.points[0] + 1 for one in signals([point.z for point in made.points]) if one.rule == 1]


def test_montgomerys_cans_of_orange_juice() -> None:
    made = chart(*((50, failing) for failing in ORANGE_JUICE))
    assert made.centre == pytest.approx(0.2313, abs=5e-5)
    assert (made.points[0].lower, made.points[0].upper) == pytest.approx((0.0524, 0.4102), abs=5e-5)
    assert outside(made) == [15, 23]


def test_montgomerys_revised_limits() -> None:
    kept = [failing for number, failing in enumerate(ORANGE_JUICE, 1) if number not in (15, 23)]
    made = chart(*((50, failing) for failing in kept))
    assert made.centre == pytest.approx(0.2150, abs=5e-5)
    assert limits(made.centre, 50) == pytest.approx((0.0407, 0.3893), abs=5e-5)
    assert outside(made) == [20]  # sample 21, as 15 is gone


def test_montgomerys_purchase_orders_have_stepped_limits() -> None:
    made = chart(*ORDERS)
    assert made.centre == pytest.approx(0.096, abs=5e-4)
    assert made.points[10].upper == pytest.approx(0.180, abs=5e-4)
    assert len({point.upper for point in made.points}) == len({size for size, _ in ORDERS})
    assert outside(made) == [11]


def test_a_day_without_inspections_is_no_point() -> None:
    made = chart((0, 0), (10, 1))
    assert [point.group.size for point in made.points] == [10]
    assert p_chart([]) is None
    nothing = chart((10, 0), (10, 0))
    assert [point.z for point in nothing.points] == [0.0, 0.0]
    assert nothing.points[0].upper == 0.0


# Western Electric, Statistical Quality Control Handbook (1956): the tests for instability, one pattern each.
# The handbook marks the point that completes a pattern; what stands here is that place, counted from 1.
PATTERNS = (
    ("one beyond 3 sigma", (0.2, -0.4, 3.1, 0.3), 1, 3),
    ("two of three beyond 2 sigma", (0.1, 2.2, 0.5, 2.4, 0.0), 2, 4),
    ("two in a row beyond 2 sigma", (0.1, 2.2, 2.4), 2, 3),
    ("four of five beyond 1 sigma", (1.2, 1.4, 0.4, 1.1, 1.3, -0.2), 3, 5),
    ("eight on one side", (0.2, 0.4, 0.1, 0.6, 0.3, 0.5, 0.2, 0.1), 4, 8),
)


@pytest.mark.parametrize(("name", "distances", "rule", "completed"), PATTERNS)
@pytest.mark.parametrize("side", [1, -1])
def test_each_zone_test_finds_its_pattern(
    name: str, distances: tuple[float, ...], rule: int, completed: int, side: int
) -> None:
    found = signals([side * one for one in distances])
    assert [(one.rule, one.last + 1, one.side) for one in found] == [(rule, completed, side)], name


@pytest.mark.parametrize(
    "distances",
    [
        (2.2, 0.1, 0.1, 2.2),  # two, but of four
        (2.2, -2.4, 0.0),  # on both sides
        (1.1, 1.2, 0.3, 0.4, 1.3, 1.4),  # never four of five
        (0.1,) * 7 + (-0.1,) + (0.1,) * 7,  # seven and seven
        (3.0, 0.0, -3.0),  # on the limit is not beyond it
        (0.0,) * 12,  # on the centre line is on no side
    ],
)
def test_what_looks_alike_is_no_pattern(distances: tuple[float, ...]) -> None:
    assert signals(distances) == ()


def test_a_run_that_goes_on_is_one_signal() -> None:
    (found,) = signals([0.3] * 11)
    assert (found.rule, found.first, found.last) == (4, 0, 10)


@settings(max_examples=examples(40), deadline=None)
@given(st.lists(st.floats(-4, 4), max_size=30))
def test_mirrored_distances_give_mirrored_signals(distances: list[float]) -> None:
    upright = {(one.rule, one.points, one.side) for one in signals(distances)}
    mirrored = {(one.rule, one.points, -one.side) for one in signals([-one for one in distances])}
    assert upright == mirrored
