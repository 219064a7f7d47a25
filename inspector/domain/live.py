# SPDX-License-Identifier: Apache-2.0
"""Live tests: what a device tells while somebody touches, presses, charges or tilts it.

``Driver.watch`` gives these events; ``inspector.domain.scoring`` counts them.
``at`` is seconds of the bench's clock that never jumps back, when the event
arrived. Names of buttons and sensors are the ones written here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from inspector.domain.finding import Outcome


class LiveKind(StrEnum):
    """The live tests that a point may name."""

    TOUCH = "touch"
    BUTTONS = "buttons"
    CHARGING = "charging"
    VIBRATION = "vibration"
    SENSORS = "sensors"


MAIN_BUTTONS = ("power", "volume_up", "volume_down")
"""Buttons that every phone has; others (``camera``, ``assistant``, ``home``) where it says so."""

MOTION_SENSORS = ("accelerometer", "gyroscope", "magnetic_field")
"""Sensors of motion: in m/s², rad/s and µT."""


@dataclass(frozen=True, slots=True)
class TouchDown:
    """A finger is on the screen; ``x`` and ``y`` in thousandths of it, 0 to 1000."""

    at: float
    x: int
    y: int
    finger: str


@dataclass(frozen=True, slots=True)
class TouchMoved:
    """A finger moved; places as in ``TouchDown``."""

    at: float
    x: int
    y: int
    finger: str


@dataclass(frozen=True, slots=True)
class TouchUp:
    """A finger left the screen."""

    at: float
    finger: str


@dataclass(frozen=True, slots=True)
class ButtonsFound:
    """The buttons that the device says it has."""

    at: float
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """A button went down."""

    at: float
    name: str


@dataclass(frozen=True, slots=True)
class ButtonReleased:
    """A button came up."""

    at: float
    name: str


@dataclass(frozen=True, slots=True)
class ChargeSample:
    """The battery now: level in %, current in mA (into the battery is positive); None is not known."""

    at: float
    level: int | None
    current_ma: int | None
    is_charging: bool | None


@dataclass(frozen=True, slots=True)
class VibrationPlayed:
    """The device was told to vibrate; ``refusal`` is what it said where it would not."""

    at: float
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class SensorsFound:
    """The motion sensors that the device says it has."""

    at: float
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SensorSample:
    """One new value of a motion sensor, in the unit of its kind."""

    at: float
    kind: str
    x: float
    y: float
    z: float


@dataclass(frozen=True, slots=True)
class Waited:
    """Nothing happened up to now, and the device is still listened to."""

    at: float


@dataclass(frozen=True, slots=True)
class NotThere:
    """The device does not give what this test needs; ``why`` in words. A person has to look."""

    at: float
    why: str


LiveEvent = (
    TouchDown
    | TouchMoved
    | TouchUp
    | ButtonsFound
    | ButtonPressed
    | ButtonReleased
    | ChargeSample
    | VibrationPlayed
    | SensorsFound
    | SensorSample
    | Waited
    | NotThere
)


@dataclass(frozen=True, slots=True)
class LiveResult:
    """What a live test has shown so far.

    ``outcome`` pass closes the point by itself; fail is only what it looks
    like: the verdict stays a person's; None says nothing yet. ``words`` are
    the evidence.
    """

    outcome: Outcome | None
    reached: int
    wanted: int
    words: str

    @property
    def is_passed(self) -> bool:
        """Tell whether all that was wanted has been seen."""
        return self.outcome is Outcome.PASS


class Score(Protocol):
    """How far a live test is; frozen."""

    def after(self, event: LiveEvent) -> Score:
        """Give the score with one more event; events of other tests change nothing."""
        ...

    @property
    def result(self) -> LiveResult:
        """Say what it comes to now."""
        ...


LIVE_RULES: dict[LiveKind, frozenset[str]] = {
    LiveKind.CHARGING: frozenset({"charge.port", "battery.status"}),
}
"""Readings whose rules a live test answers better than the reading did."""
