# SPDX-License-Identifier: Apache-2.0
"""Plans that accept on no nonconforming unit at all, reckoned from the hypergeometric distribution.

They are none of MIL-STD-105E's and copy nobody's table. A lot that the standard's
normal plan accepts with at most one chance in ten is accepted by the plan here with
at most one chance in ten as well, from the smallest sample that does it: the
consumer's protection is the same, and one fault in the sample rejects. Reckoned in
whole numbers, so that every computer gives the same sample.
"""

from __future__ import annotations

from math import comb, perm

CONSUMERS_RISK = 10
"""One in so many: the chance that a lot of limiting quality passes."""


def zero_size(lot_size: int, size: int, accept: int) -> int:
    """Give the smallest sample that, accepting on none, protects as the plan ``size``, ``accept`` does."""
    limit = limiting_number(lot_size, size, accept)
    low, high = 1, lot_size - limit + 1
    while low < high:
        middle = (low + high) // 2
        if _passes_rarely(lot_size, limit, middle, 0):
            high = middle
        else:
            low = middle + 1
    return low


def limiting_number(lot_size: int, size: int, accept: int) -> int:
    """Give the smallest number of nonconforming units with which a lot passes at most once in ten times."""
    if size >= lot_size:
        return min(accept + 1, lot_size)
    low, high = 1, lot_size
    while low < high:
        middle = (low + high) // 2
        if _passes_rarely(lot_size, middle, size, accept):
            high = middle
        else:
            low = middle + 1
    return low


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
