# SPDX-License-Identifier: Apache-2.0
"""Live tests: nothing passes that was not seen, and more of it never takes away."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.finding import Outcome
from inspector.domain.live import (
    MAIN_BUTTONS,
    ButtonPressed,
    ButtonReleased,
    ButtonsFound,
    ChargeSample,
    LiveEvent,
    LiveKind,
    NotThere,
    Score,
    SensorSample,
    SensorsFound,
    TouchDown,
    TouchMoved,
    TouchUp,
    VibrationPlayed,
    Waited,
)
from inspector.domain.scoring import (
    ButtonsScore,
    ChargingScore,
    SensorScore,
    TouchScore,
    VibrationScore,
    grid_of,
    new_score,
)

COLUMNS, ROWS = 4, 5
places = st.integers(0, 1000)
fingers = st.sampled_from(["0", "1"])


def play(score: Score, events: list[LiveEvent]) -> list[Score]:
    scores = [score]
    for event in events:
        scores.append(scores[-1].after(event))
    return scores


def touch_of(kind: int, at: float, x: int, y: int, finger: str) -> LiveEvent:
    if kind == 0:
        return TouchDown(at, x, y, finger)
    return TouchMoved(at, x, y, finger) if kind == 1 else TouchUp(at, finger)


touches = st.lists(st.builds(touch_of, st.integers(0, 2), st.just(0.0), places, places, fingers), max_size=60)


def middle(column: int, row: int) -> tuple[int, int]:
    return (2 * column + 1) * 1000 // (2 * COLUMNS), (2 * row + 1) * 1000 // (2 * ROWS)


def swept(*, but: tuple[int, int] | None = None) -> list[LiveEvent]:
    cells = [(column, row) for row in range(ROWS) for column in range(COLUMNS) if (column, row) != but]
    down: list[LiveEvent] = [TouchDown(0.0, *middle(*cell), "0") for cell in cells]
    return [*down, TouchUp(1.0, "0")]


def test_a_full_grid_and_ten_quiet_seconds_pass() -> None:
    score = play(TouchScore(COLUMNS, ROWS), [*swept(), Waited(10.9)])[-1]
    assert score.result.outcome is None
    result = score.after(Waited(11.0)).result
    assert (result.outcome, result.reached, result.wanted) == (Outcome.PASS, 20, 20)
    assert result.words == "20 of 20 squares touched, 0 touches by itself in 10 s"


def test_the_ten_seconds_begin_when_the_finger_is_lifted() -> None:
    *down, _ = swept()
    held = play(TouchScore(COLUMNS, ROWS), [*down, Waited(60.0)])[-1]
    assert held.result.outcome is None
    lifted = play(held, [TouchUp(61.0, "0"), Waited(70.9)])[-1]
    assert lifted.result.outcome is None
    assert lifted.after(Waited(71.0)).result.is_passed


def test_a_touch_by_itself_is_counted_and_never_passes() -> None:
    ghost = play(TouchScore(COLUMNS, ROWS), [*swept(), TouchDown(5.0, 1, 1, "7"), TouchUp(5.1, "7")])[-1]
    assert ghost.result.outcome is Outcome.FAIL
    assert "1 touches by itself" in ghost.result.words
    assert ghost.after(Waited(99.0)).result.outcome is Outcome.FAIL


def test_a_touch_after_the_ten_seconds_is_nobodys_ghost() -> None:
    score = play(TouchScore(COLUMNS, ROWS), [*swept(), TouchDown(30.0, 1, 1, "0")])[-1]
    assert score.result.is_passed


@given(touches)
def test_more_touches_never_lower_the_score(events: list[LiveEvent]) -> None:
    reached = [score.result.reached for score in play(TouchScore(COLUMNS, ROWS), events)]
    assert all(before <= after for before, after in pairwise(reached))


@given(touches, st.integers(0, COLUMNS - 1), st.integers(0, ROWS - 1))
def test_a_missed_square_never_passes(more: list[LiveEvent], column: int, row: int) -> None:
    around = [one for one in more if isinstance(one, TouchUp) or _cell(one) != (column, row)]
    events = [*swept(but=(column, row)), *around, TouchUp(2.0, "0"), TouchUp(2.0, "1"), Waited(1000.0)]
    result = play(TouchScore(COLUMNS, ROWS), events)[-1].result
    assert result.outcome is not Outcome.PASS
    assert result.reached == result.wanted - 1


def _cell(event: LiveEvent) -> tuple[int, int]:
    assert isinstance(event, TouchDown | TouchMoved)
    return min(event.x * COLUMNS // 1001, COLUMNS - 1), min(event.y * ROWS // 1001, ROWS - 1)


def test_nothing_is_filled_in_between_two_places_of_a_finger() -> None:
    stroke: list[LiveEvent] = [TouchDown(0.0, 0, 0, "0"), TouchMoved(0.1, 1000, 0, "0")]
    score = play(TouchScore(COLUMNS, ROWS), stroke)[-1]
    assert isinstance(score, TouchScore)
    assert score.cells == {(0, 0), (COLUMNS - 1, 0)}


def test_a_square_that_fingers_went_around_is_named() -> None:
    score = play(TouchScore(COLUMNS, ROWS), swept(but=(1, 2)))[-1]
    assert isinstance(score, TouchScore)
    assert score.skipped == {(1, 2)}
    assert play(score, [TouchDown(2.0, *middle(1, 1), "0")])[-1].skipped == frozenset()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("size", "grid"),
    [
        ((1080, 2280), (9, 19)),
        ((1080, 2400), (9, 20)),
        ((2560, 1600), (14, 9)),
        ((0, 0), (9, 19)),
        ((1080, 99999), (9, 24)),
    ],
)
def test_the_grid_follows_the_display(size: tuple[int, int], grid: tuple[int, int]) -> None:
    assert grid_of(*size) == grid


# ── buttons ──────────────────────────────────────────────────────────────────

names = st.sampled_from([*MAIN_BUTTONS, "camera", "unheard_of"])
presses = st.lists(
    st.one_of(st.builds(ButtonPressed, st.just(0.0), names), st.builds(ButtonReleased, st.just(0.2), names))
)


def pressed(*buttons: str) -> list[LiveEvent]:
    return [event for name in buttons for event in (ButtonPressed(1.0, name), ButtonReleased(1.4, name))]


def test_each_button_pressed_and_released_passes() -> None:
    score = play(ButtonsScore(), [ButtonsFound(0.0, (*MAIN_BUTTONS, "camera")), *pressed(*MAIN_BUTTONS)])[-1]
    assert (score.result.outcome, score.result.reached, score.result.wanted) == (None, 3, 4)
    done = play(score, pressed("camera"))[-1]
    assert isinstance(done, ButtonsScore)
    assert done.result.is_passed
    assert done.held_s["camera"] == pytest.approx(0.4)


def test_a_button_that_hangs_never_passes() -> None:
    events = [ButtonsFound(0.0, MAIN_BUTTONS), *pressed(*MAIN_BUTTONS), ButtonPressed(9.0, "power")]
    assert play(ButtonsScore(), events)[-1].result.outcome is None


def test_a_device_that_names_no_buttons_never_passes_by_itself() -> None:
    assert play(ButtonsScore(), pressed(*MAIN_BUTTONS))[-1].result.outcome is None
    assert play(ButtonsScore(), [ButtonsFound(0.0, ()), *pressed(*MAIN_BUTTONS)])[-1].result.outcome is None


@given(presses, st.sampled_from(MAIN_BUTTONS))
def test_a_button_that_was_not_released_never_passes(events: list[LiveEvent], silent: str) -> None:
    told = [one for one in events if not (isinstance(one, ButtonReleased) and one.name == silent)]
    assert not play(ButtonsScore(), [ButtonsFound(0.0, MAIN_BUTTONS), *told])[-1].result.is_passed


# ── charging ─────────────────────────────────────────────────────────────────


def charged(*levels: int | None, ma: int | None = None, is_charging: bool | None = True) -> list[LiveEvent]:
    return [ChargeSample(float(at), level, ma, is_charging) for at, level in enumerate(levels)]


def test_one_percent_more_passes() -> None:
    score = play(ChargingScore(), charged(61, 61, 62))[-1]
    assert score.result.is_passed
    assert "rose 1 % in 2 s" in score.result.words


def test_a_steady_current_passes_after_ten_seconds() -> None:
    scores = play(ChargingScore(), charged(*[61] * 12, ma=1500))
    assert [score.result.is_passed for score in scores].index(True) == 11


@pytest.mark.parametrize(
    "events",
    [
        charged(*[None] * 100),
        charged(*range(50, 100), is_charging=False),
        charged(*range(50, 100), is_charging=None),
        charged(*[50] * 100, ma=0),
        charged(*[50] * 100, ma=1500, is_charging=False),
        charged(60, 59, 58),
    ],
    ids=["nothing known", "says it does not charge", "does not say", "no current", "wrong way", "falls"],
)
def test_what_is_no_charging_never_passes(events: list[LiveEvent]) -> None:
    assert play(ChargingScore(), events)[-1].result.outcome is None


def test_three_minutes_without_a_rise_look_like_a_fail() -> None:
    flat: list[LiveEvent] = [ChargeSample(at, 61, None, True) for at in (0.0, 90.0, 179.9)]
    score = play(ChargingScore(), flat)[-1]
    assert score.result.outcome is None
    assert score.after(ChargeSample(180.0, 61, None, True)).result.outcome is Outcome.FAIL


def test_a_rise_that_took_longer_does_not_count() -> None:
    slow: list[LiveEvent] = [ChargeSample(at, level, None, True) for at, level in ((0.0, 61), (181.0, 62))]
    assert not play(ChargingScore(), slow)[-1].result.is_passed


@given(st.lists(st.tuples(st.one_of(st.none(), st.integers(0, 100)), st.one_of(st.none(), st.booleans()))))
def test_charging_passes_only_with_a_rise_that_was_seen(told: list[tuple[int | None, bool | None]]) -> None:
    events: list[LiveEvent] = [ChargeSample(float(at), *one[:1], None, one[1]) for at, one in enumerate(told)]
    if play(ChargingScore(), events)[-1].result.is_passed:
        levels = [level for level, charging in told if charging and level is not None]
        assert max(levels) > min(levels)


# ── vibration and sensors ────────────────────────────────────────────────────


def test_vibration_is_felt_by_a_hand_alone() -> None:
    played = VibrationScore().after(VibrationPlayed(0.0))
    assert (played.result.outcome, played.result.reached) == (None, 1)
    refused = VibrationScore().after(VibrationPlayed(0.0, "no vibrator"))
    assert (refused.result.outcome, refused.result.reached) == (None, 0)
    assert "no vibrator" in refused.result.words


def sensed(kind: str, *values: tuple[float, float, float]) -> list[LiveEvent]:
    return [SensorSample(0.0, kind, *value) for value in values]


STILL = sensed("accelerometer", (0.1, 0.2, 9.8), (0.1, 0.2, 9.81), (0.1, 0.2, 9.79))
TURNED = sensed("gyroscope", (0.0, 0.0, 0.01), (0.0, 1.2, 0.0))
POINTED = sensed("magnetic_field", (20.0, 5.0, 40.0), (20.0, 6.0, 40.0))


def test_all_sensors_answer() -> None:
    found = SensorsFound(0.0, ("accelerometer", "gyroscope", "magnetic_field"))
    scores = play(SensorScore(), [found, *STILL, *TURNED, *POINTED])
    assert [score.result.reached for score in (scores[3], scores[4], scores[6], scores[8])] == [0, 1, 2, 3]
    assert scores[-1].result.is_passed
    assert "gravity 9.79" in scores[-1].result.words


@pytest.mark.parametrize(
    "events",
    [
        [],
        [SensorsFound(0.0, ()), *STILL],
        [SensorsFound(0.0, ("accelerometer", "gyroscope")), *STILL],
        [SensorsFound(0.0, ("accelerometer",)), *sensed("accelerometer", *[(0.0, 0.0, 9.2)] * 9)],
        [SensorsFound(0.0, ("accelerometer",)), *sensed("accelerometer", *[(0.0, 0.0, float("nan"))] * 9)],
        [SensorsFound(0.0, ("gyroscope",)), *TURNED],
        [
            SensorsFound(0.0, ("accelerometer", "magnetic_field")),
            *STILL,
            *sensed("magnetic_field", *[(20.0, 5.0, 40.0)] * 9),
        ],
    ],
    ids=["nothing", "not listed", "one silent", "weak", "no number", "no accelerometer", "stuck"],
)
def test_a_sensor_that_does_not_answer_never_passes(events: list[LiveEvent]) -> None:
    assert play(SensorScore(), events)[-1].result.outcome is None


@given(st.floats(), st.floats(), st.floats())
def test_any_number_is_taken(x: float, y: float, z: float) -> None:
    score = play(SensorScore(), [SensorsFound(0.0, ("accelerometer",)), *sensed("accelerometer", (x, y, z))])
    assert not score[-1].result.is_passed


@pytest.mark.parametrize("kind", list(LiveKind))
def test_what_a_device_does_not_give_is_said_and_never_passes(kind: LiveKind) -> None:
    score = new_score(kind, 1080, 2280).after(NotThere(0.0, "this phone shows none")).after(Waited(1e6))
    assert score.result.outcome is None
    assert "this phone shows none" in score.result.words


@pytest.mark.parametrize("kind", list(LiveKind))
def test_waiting_alone_never_passes(kind: LiveKind) -> None:
    score = new_score(kind)
    for at in range(0, 1000, 10):
        score = score.after(Waited(float(at)))
    assert not score.result.is_passed
