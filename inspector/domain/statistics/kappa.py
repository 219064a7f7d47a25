# SPDX-License-Identifier: Apache-2.0
"""Agreement of two persons beyond chance: Cohen's kappa with its interval.

κ = (pₒ - pₑ)/(1 - pₑ) (Cohen, A coefficient of agreement for nominal scales,
Educational and Psychological Measurement 20, 1960). The standard error is that
of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969), which also holds
where the two do agree.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inspector.domain.statistics.shares import Share

Z95 = 1.959964
"""The normal distribution's 97.5th percentile."""
SUBSTANTIAL = (0.6, 0.8)
"""What Landis and Koch (Biometrics 33, 1977) call substantial."""

_TWO = 2
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kappa:
    """Cohen's kappa of so many pairs; ``low`` to ``high`` is its 95 % interval.

    ``value`` None: one of the two always gave the same answer. Chance then
    explains all agreement, and kappa would be 0 whatever the other said.
    """

    agreed: Share
    value: float | None
    error: float = 0.0

    @property
    def low(self) -> float | None:
        """Give the interval's lower end."""
        return None if self.value is None else max(-1.0, self.value - Z95 * self.error)

    @property
    def high(self) -> float | None:
        """Give the interval's upper end."""
        return None if self.value is None else min(1.0, self.value + Z95 * self.error)


def kappa_of(pairs: Iterable[Pair]) -> Kappa | None:
    """Compare pairs of answers, the one's and the other's; None where there are none."""
    return kappa(Counter(pairs))


def kappa(counts: Mapping[Pair, int]) -> Kappa | None:
    """Compare answers that are counted by pairs; None where there are none."""
    whole = sum(counts.values())
    if not whole:
        return None
    agreed = Share(sum(n for (one, other), n in counts.items() if one == other), whole)
    shares = {pair: n / whole for pair, n in counts.items()}
    rows, columns = _margins(shares)
    if min(_answers(rows), _answers(columns)) < _TWO:
        return Kappa(agreed, None)
    expected = sum(rows[name] * columns[name] for name in rows)
    observed = agreed.part / whole
    value = (observed - expected) / (1 - expected)
    return Kappa(agreed, value, _error(shares, value, expected, whole))


def _answers(margin: Mapping[str, float]) -> int:
    """Count the different answers that somebody gave."""
    return sum(share > 0 for share in margin.values())


def _margins(shares: Mapping[Pair, float]) -> tuple[dict[str, float], dict[str, float]]:
    names = {name for pair in shares for name in pair}
    rows, columns = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0)
    for (one, other), share in shares.items():
        rows[one] += share
        columns[other] += share
    return rows, columns


def _error(shares: Mapping[Pair, float], value: float, expected: float, whole: int) -> float:
    rows, columns = _margins(shares)
    rest = 1 - value
    agreed = sum(
        share * (1 - (rows[one] + columns[one]) * rest) ** 2
        for (one, other), share in shares.items()
        if one == other
    )
    differed = sum(
        share * (columns[one] + rows[other]) ** 2 for (one, other), share in shares.items() if one != other
    )
    variance = agreed + rest**2 * differed - (value - expected * rest) ** 2
    return math.sqrt(max(0.0, variance) / whole) / (1 - expected)
