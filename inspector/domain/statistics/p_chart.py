# SPDX-License-Identifier: Apache-2.0
"""The control chart of a share (p-chart) with limits that follow each subgroup's size.

Centre line p̄ = all failing / all inspected; limits p̄ ± 3·√(p̄(1 - p̄)/nᵢ), the
lower one not under 0, the upper one not over 1 (Montgomery, Introduction to
Statistical Quality Control, "The control chart for fraction nonconforming").
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

SIGMAS = 3.0


@dataclass(frozen=True, slots=True)
class Subgroup:
    """What was looked at on one day, or from that day on: how many, and how many of them failed."""

    first: date
    last: date
    size: int
    failing: int


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One subgroup in the chart. ``z`` is its distance from the centre in its own standard deviations."""

    group: Subgroup
    share: float
    lower: float
    upper: float
    z: float


@dataclass(frozen=True, slots=True)
class PChart:
    """The centre line and the points."""

    centre: float
    points: tuple[ChartPoint, ...]


def limits(centre: float, size: int) -> tuple[float, float]:
    """Give the lower and upper limit of a subgroup of this size."""
    reach = SIGMAS * math.sqrt(centre * (1 - centre) / size)
    return max(0.0, centre - reach), min(1.0, centre + reach)


def p_chart(groups: Sequence[Subgroup], centre: float | None = None) -> PChart | None:
    """Make the chart; subgroups of nothing are left out, None where nothing is left.

    ``centre`` is a share that is known from elsewhere, else that of the groups.
    """
    counted = [group for group in groups if group.size > 0]
    if not counted:
        return None
    if centre is None:
        centre = sum(one.failing for one in counted) / sum(one.size for one in counted)
    return PChart(centre, tuple(_point(one, centre) for one in counted))


def _point(group: Subgroup, centre: float) -> ChartPoint:
    share = group.failing / group.size
    lower, upper = limits(centre, group.size)
    sigma = math.sqrt(centre * (1 - centre) / group.size)
    return ChartPoint(group, share, lower, upper, (share - centre) / sigma if sigma else 0.0)
