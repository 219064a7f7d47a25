# SPDX-License-Identifier: Apache-2.0
"""The pace goes with the lease: whoever sends next knows what was sent before."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from memory_outbox import NOON, TestClock

from inspector.domain.errors import DestinationDown
from inspector.marketplace.backmarket.leased_pace import LeasedPace
from inspector.marketplace.backmarket.pacing import ALL, LIMITS
from inspector.ports import Cancel


class Notes:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def note(self, name: str) -> str:
        return self.kept.get(name, "")

    def keep_note(self, name: str, value: str) -> None:
        self.kept[name] = value


class Lease:
    """The lease as one bench sees it; ``shop`` is the clock that counts."""

    def __init__(self, shop: TestClock) -> None:
        self.fence = 1
        self.holds = True
        self._shop = shop

    def hold(self) -> int:
        if not self.holds:
            raise DestinationDown("Another bench sends.", code="leased", retry_after_s=5.0)
        return self.fence

    def server_time(self) -> datetime:
        return self._shop.now()


MOST = LIMITS[ALL][0].requests


def test_the_next_bench_goes_on_where_the_last_one_stopped() -> None:
    shop, notes = TestClock(), Notes()
    first, second = Lease(shop), Lease(shop)
    ahead = TestClock(NOON + timedelta(days=30))  # the benches' own clocks say what they like
    one = LeasedPace(TestClock(), notes, first, longest_s=1.0)
    two = LeasedPace(ahead, notes, second, longest_s=1.0)
    for _ in range(MOST):
        one.wait((ALL,), Cancel())
    first.holds, second.fence = False, 2
    with pytest.raises(DestinationDown, match="no more requests"):
        two.wait((ALL,), Cancel())
    with pytest.raises(DestinationDown, match="Another bench"):
        one.wait((ALL,), Cancel())
    shop.move(11.0)
    ahead.move(11.0)
    two.wait((ALL,), Cancel())


def test_a_lease_that_comes_back_begins_with_what_others_sent() -> None:
    shop, notes = TestClock(), Notes()
    mine, others = Lease(shop), Lease(shop)
    one = LeasedPace(TestClock(), notes, mine, longest_s=1.0)
    two = LeasedPace(TestClock(), notes, others, longest_s=1.0)
    one.wait((ALL,), Cancel())
    others.fence = 2
    for _ in range(MOST - 1):
        two.wait((ALL,), Cancel())
    mine.fence = 3
    with pytest.raises(DestinationDown, match="no more requests"):
        one.wait((ALL,), Cancel())
