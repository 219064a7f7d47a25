# SPDX-License-Identifier: Apache-2.0
"""The few causes of most failures: Pareto's order with running shares (Juran, Quality Control Handbook)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

VITAL = 0.6
"""The running share up to which causes are the vital few."""


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause: its name, how often, and the share of all up to and with it."""

    name: str
    count: int
    running: float
    is_vital: bool


@dataclass(frozen=True, slots=True)
class Pareto:
    """The causes, most frequent first; ``others`` are added up, ``other_causes`` how many they are."""

    causes: tuple[Cause, ...]
    others: int
    other_causes: int

    @property
    def whole(self) -> int:
        """Give all failures."""
        return sum(one.count for one in self.causes) + self.others


def pareto(counts: Mapping[str, int], most: int = 8) -> Pareto:
    """Order causes by how often they are; of more than ``most`` + 1 the rest are added up as others."""
    ordered = sorted(((name, n) for name, n in counts.items() if n > 0), key=lambda one: (-one[1], one[0]))
    shown = ordered if len(ordered) <= most + 1 else ordered[:most]
    whole, running, causes = sum(counts.values()), 0, []
    for name, count in shown:
        is_vital = running < VITAL * whole
        running += count
        causes.append(Cause(name, count, running / whole, is_vital))
    return Pareto(tuple(causes), whole - running, len(ordered) - len(shown))
