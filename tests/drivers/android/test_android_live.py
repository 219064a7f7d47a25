# SPDX-License-Identifier: Apache-2.0
"""Live tests over the virtual phone's real shell: what hands do arrives, and cancel ends it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inspector.domain.errors import Cancelled, LinkTrouble, NoAnswer
from inspector.domain.finding import Outcome
from inspector.domain.live import LiveEvent, LiveKind, NotThere, Score, VibrationPlayed, Waited
from inspector.domain.scoring import ButtonsScore, ChargingScore, TouchScore, new_score
from inspector.ports import Cancel, LiveDriver
from inspector_drivers.android.driver import AndroidDriver
from inspector_drivers.android.live import LivePace
from inspector_drivers.android.virtual import VirtualAndroidBench

PACE = LivePace(tick_s=0.02, sample_s=0.01)
SCREEN = {"contents": {"screen": "1080x2280"}}
Table = dict[str, Any]
Plug = Callable[..., VirtualAndroidBench]
Drive = Callable[..., AndroidDriver]


@pytest.fixture
def phone(good: Table) -> Table:
    """A phone that asks nobody and whose grid is 9 x 19."""
    good["contents"]["screen"] = "1080x2280"
    good["faults"] = {"auth": "open"}
    return good


class Watch:
    """A live test that is played step by step, on this thread."""

    def __init__(self, bench: VirtualAndroidBench, driver: AndroidDriver, kind: LiveKind) -> None:
        self.bench = bench
        self.name = bench.ports()[0].facts["name"]
        self.cancel = Cancel()
        self.events: Iterator[LiveEvent] = driver.watch(kind, self.cancel)
        self.score: Score = new_score(kind, 1080, 2280)

    def hand(self, verb: str) -> None:
        self.bench.control(self.name, verb)

    def until(self, wanted: Callable[[Score], bool], seconds: float = 5.0) -> Score:
        end = time.monotonic() + seconds
        while not wanted(self.score):
            assert time.monotonic() < end, self.score.result
            self.score = self.score.after(next(self.events))
        return self.score

    def until_waited(self) -> None:
        while not isinstance(event := next(self.events), Waited):
            self.score = self.score.after(event)


@pytest.fixture
def watch(plug: Plug, driver: Drive) -> Callable[..., Watch]:
    def begin(phone: Table, kind: LiveKind) -> Watch:
        bench = plug(phone)
        return Watch(bench, driver(bench.ports()[0], pace=PACE), kind)

    return begin


def reached(count: int) -> Callable[[Score], bool]:
    return lambda score: score.result.reached >= count


def test_a_finger_over_the_whole_screen_fills_the_grid(watch: Callable[..., Watch], phone: Table) -> None:
    test = watch(phone, LiveKind.TOUCH)
    test.until_waited()
    test.hand("touch-all")
    score = test.until(reached(171))
    assert isinstance(score, TouchScore)
    assert score.is_full
    assert score.ghosts == 0
    test.until(lambda one: isinstance(one, TouchScore) and one.quiet_s > 0)
    test.hand("touch-ghost")
    assert test.until(lambda one: one.result.outcome is not None).result.outcome is Outcome.FAIL


def test_a_square_that_feels_nothing_stays_open(watch: Callable[..., Watch], phone: Table) -> None:
    test = watch(phone, LiveKind.TOUCH)
    test.until_waited()
    test.hand("touch-missing")
    score = test.until(reached(170))
    test.until_waited()
    assert isinstance(score, TouchScore)
    assert not score.is_full
    assert score.skipped == {(8, 5)}


def test_each_button_is_seen_and_a_headsets_are_not(watch: Callable[..., Watch], phone: Table) -> None:
    test = watch(phone, LiveKind.BUTTONS)
    test.until_waited()
    test.hand("press-power")
    score = test.until(reached(1))
    assert isinstance(score, ButtonsScore)
    assert score.wanted == ("power", "volume_up", "volume_down")
    test.hand("press-volume-up")
    test.hand("press-volume-down")
    assert test.until(reached(3)).result.is_passed


def test_a_level_that_rises_passes(watch: Callable[..., Watch], phone: Table) -> None:
    phone["battery"] = {"level": 61, "status": "not_charging", "is_gauge_open": False}
    test = watch(phone, LiveKind.CHARGING)
    test.until(lambda one: isinstance(one, ChargingScore) and bool(one.samples))
    assert "not charging, 61 %" in test.score.result.words
    test.hand("charge")
    test.until(lambda one: isinstance(one, ChargingScore) and one.samples[-1].level == 62)
    test.hand("charge")
    assert test.until(lambda one: one.result.is_passed).result.words.startswith("charging, 63 %")


def test_vibration_is_told_once_and_ends(watch: Callable[..., Watch], phone: Table) -> None:
    events = list(watch(phone, LiveKind.VIBRATION).events)
    assert [type(one) for one in events] == [VibrationPlayed]
    assert events == [VibrationPlayed(events[0].at, "")]


@pytest.mark.parametrize(
    ("refused", "why"),
    [(["cmd vibrator_manager"], "the phone has no command for it"), (["cmd"], "does not let this be done")],
)
def test_a_refused_vibration_says_so(
    watch: Callable[..., Watch], phone: Table, refused: list[str], why: str
) -> None:
    phone["faults"]["refuse"] = refused
    (event,) = watch(phone, LiveKind.VIBRATION).events
    assert isinstance(event, VibrationPlayed)
    assert why in event.refusal


def test_an_older_phone_vibrates_by_its_own_command(watch: Callable[..., Watch], phone: Table) -> None:
    phone["faults"]["refuse"] = ["cmd vibrator_manager"]
    phone["commands"] = {"cmd vibrator vibrate 300 inspector": ""}
    (event,) = watch(phone, LiveKind.VIBRATION).events
    assert event == VibrationPlayed(event.at)


def test_sensors_that_move_answer(watch: Callable[..., Watch], phone: Table) -> None:
    phone["contents"]["sensors"] = ["accelerometer", "gyroscope", "magnetic_field", "light"]
    test = watch(phone, LiveKind.SENSORS)
    test.until_waited()
    assert test.score.result.wanted == 3
    assert test.score.result.reached == 0  # what the phone held before the test does not count
    for _ in range(4):
        test.hand("tilt")
    assert test.until(lambda one: one.result.is_passed).result.reached == 3


@pytest.mark.parametrize("sensors", [[], ["light"]])
def test_a_phone_without_motion_sensors_says_so(
    watch: Callable[..., Watch], phone: Table, sensors: list[str]
) -> None:
    phone["contents"]["sensors"] = sensors
    test = watch(phone, LiveKind.SENSORS)
    test.until_waited()
    assert test.score.result.words == "the phone names no motion sensors"
    assert test.score.result.outcome is None


@pytest.mark.parametrize("kind", [LiveKind.TOUCH, LiveKind.BUTTONS])
def test_inputs_that_may_not_be_read_are_not_there(
    watch: Callable[..., Watch], phone: Table, kind: LiveKind
) -> None:
    phone["faults"]["refuse"] = ["getevent"]
    (event,) = watch(phone, kind).events
    assert isinstance(event, NotThere)
    assert event.why == "the phone does not let this be read"


def test_a_stream_that_ends_is_said(watch: Callable[..., Watch], phone: Table) -> None:
    phone["faults"]["refuse"] = ["getevent -lt"]
    with pytest.raises(NoAnswer, match="stopped telling"):
        list(watch(phone, LiveKind.TOUCH).events)


@pytest.mark.parametrize("kind", [LiveKind.TOUCH, LiveKind.BUTTONS, LiveKind.CHARGING, LiveKind.SENSORS])
def test_cancel_ends_a_test_within_a_second(plug: Plug, driver: Drive, phone: Table, kind: LiveKind) -> None:
    bench = plug(phone)
    cancel = Cancel()
    # Ticks and samples so rare that only the cancel can end it.
    events = driver(bench.ports()[0], pace=LivePace(60.0, 60.0)).watch(kind, cancel)
    if kind is not LiveKind.TOUCH:
        next(events)
    timer = threading.Timer(0.1, cancel.set)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        for _ in events:
            pass
    timer.join()
    assert time.monotonic() - begun < 1.0


def test_pulling_the_cable_ends_a_test(watch: Callable[..., Watch], phone: Table) -> None:
    test = watch(phone, LiveKind.TOUCH)
    test.until_waited()
    test.hand("unplug")
    with pytest.raises(LinkTrouble):
        test.until(lambda _: False)


def test_after_a_test_the_same_driver_answers_again(plug: Plug, driver: Drive, phone: Table) -> None:
    bench = plug(phone)
    one = driver(bench.ports()[0], pace=PACE)
    assert isinstance(one, LiveDriver)
    who = one.identify(Cancel())
    for _ in range(3):
        events = one.watch(LiveKind.TOUCH, Cancel())
        assert isinstance(next(events), Waited)
        events.close()
        assert one.identify(Cancel()) == who


def test_nobody_listens_once_the_host_has_left(plug: Plug, driver: Drive, phone: Table) -> None:
    bench = plug(phone)
    one = driver(bench.ports()[0], pace=PACE)
    events = one.watch(LiveKind.BUTTONS, Cancel())
    while not isinstance(next(events), Waited):
        pass
    one.close()
    bench.control(bench.ports()[0].facts["name"], "press-all")
    bench.stop()  # joins the phone's threads: none waits for a reader that is gone
