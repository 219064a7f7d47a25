# SPDX-License-Identifier: Apache-2.0
"""Live tests through the phone's shell, without an app on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from inspector.domain.errors import NoAnswer
from inspector.domain.live import (
    MOTION_SENSORS,
    ButtonsFound,
    ChargeSample,
    LiveEvent,
    LiveKind,
    NotThere,
    SensorSample,
    SensorsFound,
    VibrationPlayed,
    Waited,
)
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Clock

from .batch import Capture, Section
from .commands import EVERYTHING
from .input_devices import InputDevice, buttons, parse_devices, screens
from .input_events import InputReader
from .parse.battery import battery_readings
from .parse.maker import Maker, is_refusal, why_missing
from .parse.sensor_events import SensorEvent, sensor_events, sensor_kinds
from .session import Session

_WAKE = "input keyevent KEYCODE_WAKEUP"
_INPUTS = "getevent -lp"
_STREAM = "getevent -lt"
_BATTERY = {name: EVERYTHING[name] for name in ("battery", "gauge")}
_SENSORS = {"sensors": EVERYTHING["sensors"]}
# From Android 12 on; -f plays it in do-not-disturb too. The other is Android 9 to 11's.
_VIBRATE = ("cmd vibrator_manager synced -f oneshot 300", "cmd vibrator vibrate 300 inspector")
_NOT_PLAYED = (
    "unknown",
    "error",
    "exception",
    "usage",
    "ignor",
    "can't find",
    "not found",
    "no shell command",
)


@dataclass(frozen=True, slots=True)
class LivePace:
    """Seconds: of silence until that is said, and from one sample of battery or sensors to the next."""

    tick_s: float = 0.1
    sample_s: float = 1.0


Run = Callable[[Mapping[str, str], Cancel], Capture]


class LiveTests:
    """The live tests of one phone, on its port's thread. ``run`` runs a batch of commands."""

    def __init__(self, session: Session, run: Run, clock: Clock, pace: LivePace) -> None:
        self._session = session
        self._run = run
        self._clock = clock
        self._pace = pace

    def watch(self, kind: LiveKind, cancel: Cancel) -> Iterator[LiveEvent]:
        """Give what happens until ``cancel``; raises LinkTrouble, Cancelled."""
        watches: Mapping[LiveKind, Callable[[Cancel], Iterator[LiveEvent]]] = {
            LiveKind.TOUCH: self._touch,
            LiveKind.BUTTONS: self._buttons,
            LiveKind.CHARGING: self._charging,
            LiveKind.VIBRATION: self._vibration,
            LiveKind.SENSORS: self._sensors,
        }
        yield from watches[kind](cancel)

    # ── touch and buttons ────────────────────────────────────────────────────

    def _touch(self, cancel: Cancel) -> Iterator[LiveEvent]:
        # A screen that sleeps feels nothing.
        told = self._run({"wake": _WAKE, "inputs": _INPUTS}, cancel)["inputs"]
        found = screens(parse_devices(told.stdout))
        if len(found) != 1:
            yield NotThere(self._now(), _no_screen(told, len(found)))
            return
        yield from self._inputs(found, cancel, is_touch=True)

    def _buttons(self, cancel: Cancel) -> Iterator[LiveEvent]:
        told = self._run({"inputs": _INPUTS}, cancel)["inputs"]
        devices = parse_devices(told.stdout)
        if not buttons(devices):
            yield NotThere(self._now(), why_missing(told, "the phone names no buttons")[1])
            return
        yield ButtonsFound(self._now(), buttons(devices))
        yield from self._inputs(devices, cancel, is_touch=False)

    def _inputs(
        self, devices: tuple[InputDevice, ...], cancel: Cancel, *, is_touch: bool
    ) -> Iterator[LiveEvent]:
        reader = InputReader(devices, touch=is_touch, buttons=not is_touch)
        for text in self._session.follow(_STREAM, cancel, self._pace.tick_s):
            at = self._now()
            yield from reader.feed(text, at)
            yield Waited(at)
        raise NoAnswer("The phone stopped telling what is touched.", "Press R to start again.", code=_STREAM)

    # ── what is asked again and again ────────────────────────────────────────

    def _charging(self, cancel: Cancel) -> Iterator[LiveEvent]:
        for capture in self._asked(_BATTERY, cancel):
            made = Maker(self._clock.now())
            known = {one.name: one for one in battery_readings(capture, made, is_on_cable=True)}
            yield _charge_sample(self._now(), known)

    def _sensors(self, cancel: Cancel) -> Iterator[LiveEvent]:
        seen: dict[str, int] = {}
        kinds: tuple[str, ...] | None = None
        for capture in self._asked(_SENSORS, cancel):
            told = capture["sensors"]
            new = [one for one in sensor_events(told.stdout) if one.kind in MOTION_SENSORS]
            if kinds is None:
                listed = set(sensor_kinds(told.stdout).values())
                kinds = tuple(one for one in MOTION_SENSORS if one in listed)
                yield from self._sensors_found(kinds, told, new)
            else:
                # What the first dump held is older than this test.
                fresh = [one for one in new if one.stamp_ns > seen.get(one.sensor, -1)]
                yield from (SensorSample(self._now(), one.kind, one.x, one.y, one.z) for one in fresh)
            seen.update({one.sensor: max(seen.get(one.sensor, -1), one.stamp_ns) for one in new})
            yield Waited(self._now())

    def _sensors_found(
        self, kinds: tuple[str, ...], told: Section, values: list[SensorEvent]
    ) -> Iterator[LiveEvent]:
        yield SensorsFound(self._now(), kinds)
        if not kinds:
            yield NotThere(self._now(), why_missing(told, "the phone names no motion sensors")[1])
        elif not values:
            yield NotThere(self._now(), "the phone's shell shows no values of its motion sensors")

    def _asked(self, commands: Mapping[str, str], cancel: Cancel) -> Iterator[Capture]:
        while True:
            begun = self._now()
            yield self._run(commands, cancel)
            cancel.wait(max(0.0, begun + self._pace.sample_s - self._now()))
            cancel.raise_if_set()

    # ── vibration ────────────────────────────────────────────────────────────

    def _vibration(self, cancel: Cancel) -> Iterator[LiveEvent]:
        refusal = ""
        for command in _VIBRATE:
            refusal = refusal_of(self._run({"vibrator": command}, cancel)["vibrator"])
            if not refusal:
                break
        yield VibrationPlayed(self._now(), refusal)

    def _now(self) -> float:
        return self._clock.monotonic()


def _no_screen(told: Section, count: int) -> str:
    if count > 1:
        return Phrase("this phone has {count} touch screens: sweep each by hand", count=count)
    return why_missing(told, "the phone shows no touch screen")[1]


def _charge_sample(at: float, known: Mapping[str, Reading]) -> ChargeSample:
    level, current = known["battery.level"].value, known["charge.current"].value
    charging = known["battery.charging"].value
    return ChargeSample(
        at,
        level if isinstance(level, int) else None,
        current if isinstance(current, int) else None,
        charging if isinstance(charging, bool) else None,
    )


def refusal_of(section: Section) -> str:
    """Say why the phone did not vibrate; empty where it took the order. Tools may end with 0 either way."""
    words = section.complaint.strip()
    if not section.has_ended:
        return Phrase("the phone did not answer in time")
    if is_refusal(words):
        return Phrase("the phone does not let this be done")
    if section.exit_code or any(word in words.lower() for word in _NOT_PLAYED):
        return Phrase("the phone has no command for it")
    return ""
