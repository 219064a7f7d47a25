# SPDX-License-Identifier: Apache-2.0
"""The limiter: no window ever holds too many, and whoever waits as told goes."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import Cancelled, DestinationDown
from inspector.marketplace.backmarket.pacing import ALL, LIMITS, MESSAGE, PROBLEM, Limit, Limiter, Pace
from inspector.ports import Cancel

SMALL = {"all": (Limit(5, 1.0),), "few": (Limit(2, 1.0), Limit(4, 30.0))}
STEPS = st.lists(
    st.tuples(st.floats(0, 2, allow_nan=False), st.sampled_from([("all",), ("all", "few")])), max_size=120
)


def most_in_window(times: list[float], window_s: float) -> int:
    return max((sum(1 for one in times if at <= one < at + window_s) for at in times), default=0)


@given(STEPS, st.floats(0, 1e6, allow_nan=False))
def test_no_window_ever_holds_more_than_its_limit(
    steps: list[tuple[float, tuple[str, ...]]], now: float
) -> None:
    limiter = Limiter(SMALL)
    gone: dict[str, list[float]] = {"all": [], "few": []}
    for pause, lanes in steps:
        now += pause
        if not limiter.take(lanes, now):
            for lane in lanes:
                gone[lane].append(now)
    for lane, limits in SMALL.items():
        for limit in limits:
            assert most_in_window(gone[lane], limit.window_s) <= limit.requests


@given(STEPS, st.floats(0, 1e6, allow_nan=False))
def test_who_waits_as_long_as_told_goes(steps: list[tuple[float, tuple[str, ...]]], now: float) -> None:
    limiter = Limiter(SMALL)
    for pause, lanes in steps:
        now += pause
        asked = 0
        while seconds := limiter.take(lanes, now):
            now += seconds
            asked += 1
            assert asked < 4
    assert limiter.take(("all",), now + 60) == 0.0


def test_a_refused_request_costs_nothing_in_its_other_lanes() -> None:
    limiter = Limiter(SMALL)
    assert [limiter.take(("all", "few"), 0.0) for _ in range(2)] == [0.0, 0.0]
    assert all(limiter.take(("all", "few"), 0.1) > 0 for _ in range(10))
    assert [limiter.take(("all",), 0.2) for _ in range(3)] == [0.0] * 3


@given(st.floats(0, 1e5), st.floats(0, 1000))
def test_a_block_holds_everything_as_long_as_the_server_says(now: float, seconds: float) -> None:
    limiter = Limiter()
    limiter.block(seconds, now)
    limiter.block(0, now)
    wait = limiter.take((ALL,), now)
    assert wait >= seconds - 0.001
    assert limiter.take((ALL,), now + wait + 0.001) == 0.0


def test_two_hundred_go_at_once_and_the_next_waits_out_the_ten_seconds() -> None:
    limiter = Limiter()
    assert [limiter.take((ALL,), 5.0) for _ in range(200)] == [0.0] * 200
    assert limiter.take((ALL,), 5.0) > 10.0
    assert limiter.take((ALL,), 15.0) > 0
    assert limiter.take((ALL,), 15.6) == 0.0


def test_the_documented_numbers_are_kept() -> None:
    assert [one.requests for one in LIMITS[ALL]] == [200]
    assert [one.requests for one in LIMITS[PROBLEM]] == [750, 1000]
    assert [one.requests for one in LIMITS[MESSAGE]] == [560, 40000]


class Turning:
    """A clock that a waiting cancel turns."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def cancel(self) -> Cancel:
        turning = self

        class Waits(Cancel):
            def wait(self, timeout_s: float) -> bool:
                turning.waits.append(timeout_s)
                turning.now += timeout_s
                return False

        return Waits()


def test_a_pace_waits_and_goes() -> None:
    clock = Turning()
    pace, cancel = Pace(clock.monotonic, Limiter(SMALL)), clock.cancel()
    for _ in range(12):
        pace.wait(("all",), cancel)
    assert 2.0 <= clock.now <= 2.1
    pace.block(7.0)
    pace.wait(("all",), cancel)
    assert clock.now >= 9.0


def test_who_would_wait_too_long_is_told_when_to_come_again() -> None:
    clock = Turning()
    pace = Pace(clock.monotonic, Limiter({"all": (Limit(1, 3600.0),)}), longest_s=60.0)
    pace.wait(("all",), clock.cancel())
    with pytest.raises(DestinationDown) as caught:
        pace.wait(("all",), clock.cancel())
    assert caught.value.retry_after_s == pytest.approx(3600, abs=1)
    assert not clock.waits


def test_a_clock_that_stands_holds_nobody_for_ever() -> None:
    class Quick(Cancel):
        def wait(self, timeout_s: float) -> bool:
            return False

    pace = Pace(lambda: 5.0, Limiter(SMALL))
    pace.block(1.0)
    with pytest.raises(DestinationDown):
        pace.wait(("all",), Quick())


def test_a_pace_is_left_by_a_cancel_from_another_thread() -> None:
    pace, cancel = Pace(lambda: 0.0, Limiter({"all": (Limit(1, 30.0),)})), Cancel()
    pace.wait(("all",), cancel)
    left = threading.Event()

    def run() -> None:
        with pytest.raises(Cancelled):
            pace.wait(("all",), cancel)
        left.set()

    thread = threading.Thread(target=run)
    thread.start()
    cancel.set()
    thread.join(5)
    assert left.is_set()
