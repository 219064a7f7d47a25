# SPDX-License-Identifier: Apache-2.0
"""Plans that accept on no nonconforming unit at all, reckoned from the hypergeometric distribution.

They are none of MIL-STD-105E's and copy nobody's table. A lot that the standard's
normal plan accepts with at most one chance in ten is accepted by the plan here with
at most one chance in ten as well, from the smallest sample that does it: the
consumer's protection is the same, and one fault in the sample rejects. Logarithms say
about where the edge is, and whole numbers where: every computer gives the same sample.
"""

from __future__ import annotations

from collections.abc import Callable
from math import comb, exp, lgamma, perm

CONSUMERS_RISK = 10
"""One in so many: the chance that a lot of limiting quality passes."""


def zero_size(lot_size: int, size: int, accept: int) -> int:
    """Give the smallest sample that, accepting on none, protects as the plan ``size``, ``accept`` does."""
    limit = limiting_number(lot_size, size, accept)
    return _first(
        lot_size - limit + 1,
        lambda sample: _chance(lot_size, limit, sample, 0) <= 1 / CONSUMERS_RISK,
        lambda sample: _passes_rarely(lot_size, limit, sample, 0),
    )


def limiting_number(lot_size: int, size: int, accept: int) -> int:
    """Give the smallest number of nonconforming units with which a lot passes at most once in ten times."""
    if size >= lot_size:
        return min(accept + 1, lot_size)
    return _first(
        lot_size,
        lambda bad: _chance(lot_size, bad, size, accept) <= 1 / CONSUMERS_RISK,
        lambda bad: _passes_rarely(lot_size, bad, size, accept),
    )


def _first(most: int, about: Callable[[int], bool], is_so: Callable[[int], bool]) -> int:
    """Give the first number, ``most`` at the last, with which ``is_so`` holds; ``about`` nearly knows."""
    low, high = 1, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if about(middle) else (middle + 1, high)
    while low < most and not is_so(low):
        low += 1
    while low > 1 and is_so(low - 1):
        low -= 1
    return low


def _chance(lot_size: int, bad: int, size: int, accept: int) -> float:
    """Give the chance, 0 to 1, that a lot with ``bad`` nonconforming passes, to some nine digits."""
    good, whole = lot_size - bad, _log_comb(lot_size, size)
    least, most = max(0, size - good), min(accept, bad, size)
    return sum(exp(_log_comb(bad, x) + _log_comb(good, size - x) - whole) for x in range(least, most + 1))


def _log_comb(of: int, count: int) -> float:
    return lgamma(of + 1) - lgamma(count + 1) - lgamma(of - count + 1)


def _passes_rarely(lot_size: int, bad: int, size: int, accept: int) -> bool:
    """Tell whether a lot with ``bad`` nonconforming passes at most once in ``CONSUMERS_RISK`` times."""
    good = lot_size - bad
    ways = total = perm(good, size)
    for x in range(1, min(accept, bad, size) + 1):
        ways = ways * (bad - x + 1) * (size - x + 1) // (x * (good - size + x)) if ways else 0
        if not ways:
            ways = comb(size, x) * perm(bad, x) * perm(good, size - x)
        total += ways
    return total * CONSUMERS_RISK <= perm(lot_size, size)
