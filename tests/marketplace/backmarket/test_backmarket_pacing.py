# SPDX-License-Identifier: Apache-2.0
"""The limiter: no window ever holds too many, and whoever waits as told goes."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from memory_outbox import TestClock

from inspector.domain.errors import Cancelled, DestinationDown
from inspector.marketplace.backmarket.pacing import (
    ALL,
    CATALOGUE,
    LIMITS,
    MESSAGE,
    PROBLEM,
    KeptPace,
    Limit,
    Limiter,
    Pace,
)
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


class Notes:
    """What an account remembers, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def note(self, name: str) -> str:
        return self.kept.get(name, "")

    def keep_note(self, name: str, value: str) -> None:
        self.kept[name] = value


class Waited(Cancel):
    """Counts the seconds that somebody wanted to wait, and lets them pass."""

    def __init__(self, clock: TestClock) -> None:
        super().__init__()
        self.seconds = 0.0
        self._clock = clock

    def wait(self, timeout_s: float) -> bool:
        self.seconds += timeout_s
        self._clock.move(timeout_s)
        return False


def test_a_process_that_comes_after_another_counts_what_that_one_sent() -> None:
    clock, notes = TestClock(), Notes()
    first, second, third = (KeptPace(clock, notes) for _ in range(3))
    for _ in range(20):
        first.wait((ALL, CATALOGUE), Waited(clock))
    clock.move(4.0)
    waited = Waited(clock)
    second.wait((ALL,), waited)
    assert waited.seconds == 0, "of all requests there were few"
    second.wait((ALL, CATALOGUE), waited)
    assert 6.4 < waited.seconds < 6.6
    second.block(30.0)
    clock.set_wall(clock.now() - timedelta(days=1))
    waited = Waited(clock)
    third.wait((ALL,), waited)
    assert waited.seconds >= 30.0, "a clock that was put back shortens no wait"


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", '{"at": 1, "blocked": 1, "ages": 3}', '{"at": "x", "blocked": 1, "ages": {}}']
)
def test_what_cannot_be_read_counts_as_the_limit_reached(text: str) -> None:
    clock, notes = TestClock(), Notes()
    notes.keep_note("pace", text)
    waited = Waited(clock)
    KeptPace(clock, notes).wait((ALL,), waited)
    assert 10.0 <= waited.seconds < 10.1


def test_a_note_of_a_clock_that_was_ahead_blocks_once_and_for_an_hour_at_most() -> None:
    clock, notes = TestClock(), Notes()
    KeptPace(clock, notes).block(10 * 86400.0)
    clock.set_wall(clock.now() - timedelta(days=365))
    for minutes in (50, 9.5):  # of two processes that ask in vain, and end
        with pytest.raises(DestinationDown):
            KeptPace(clock, notes).wait((ALL,), Waited(clock))
        clock.move(minutes * 60.0)
    waited = Waited(clock)
    KeptPace(clock, notes).wait((ALL,), waited)
    assert waited.seconds <= 60.1
