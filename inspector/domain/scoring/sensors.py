# SPDX-License-Identifier: Apache-2.0
"""Motion sensors: gravity, a turn, a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import isfinite, sqrt

from inspector.domain.finding import Outcome
from inspector.domain.live import MOTION_SENSORS, LiveEvent, LiveResult, NotThere, SensorSample, SensorsFound
from inspector.domain.phrase import Phrase

GRAVITY, GRAVITY_OFF = 9.81, 0.5
TURNING = 0.2
"""rad/s that a hand turning the phone reaches."""
FIELD = (10.0, 200.0)
"""µT: the earth's field is 25 to 65, a bench adds to it."""
STILL_SAMPLES = 3
_MOST = 1e6


@dataclass(frozen=True, slots=True)
class SensorScore:
    """Which motion sensors answered as they have to.

    The accelerometer shows gravity in three values one after the other, the
    gyroscope a turn and the compass a field, both with values that change.
    """

    found: tuple[str, ...] = ()
    last: Mapping[str, SensorSample] = field(default_factory=dict)
    still: int = 0
    changed: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    missing: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """Give the sensors that have to answer; the accelerometer always."""
        return tuple(one for one in MOTION_SENSORS if one in self.found or one == "accelerometer")

    def after(self, event: LiveEvent) -> SensorScore:
        """See ``Score.after``."""
        match event:
            case SensorsFound(kinds=kinds):
                return replace(self, found=kinds)
            case SensorSample():
                return self._sampled(event)
            case NotThere(why=why):
                return replace(self, missing=why)
            case _:
                return self

    def _sampled(self, event: SensorSample) -> SensorScore:
        norm = norm_of(event)
        if event.kind not in MOTION_SENSORS or norm is None:
            return self
        before = self.last.get(event.kind)
        has_changed = before is not None and (before.x, before.y, before.z) != (event.x, event.y, event.z)
        new = replace(self, last={**self.last, event.kind: event})
        if has_changed:
            new = replace(new, changed=new.changed | {event.kind})
        if event.kind == "accelerometer":
            new = replace(new, still=self.still + 1 if abs(norm - GRAVITY) <= GRAVITY_OFF else 0)
        return replace(new, done=new.done | {event.kind}) if _answers(new, event.kind, norm) else new

    @property
    def result(self) -> LiveResult:
        """See ``Score.result``."""
        wanted = self.wanted
        done = [one for one in wanted if one in self.done]
        if self.missing and not done:
            return LiveResult(None, 0, len(wanted), self.missing)
        words = Phrase(
            "{count} of {wanted} motion sensors answer: {names}",
            count=len(done),
            wanted=len(wanted),
            names=", ".join(done) or Phrase("none"),
        )
        gravity = self.last.get("accelerometer")
        norm = norm_of(gravity) if gravity is not None else None
        if norm is not None:
            words = Phrase("{words}; gravity {size} m/s²", words=words, size=f"{norm:.2f}")
        outcome = Outcome.PASS if self.found and len(done) == len(wanted) else None
        return LiveResult(outcome, len(done), len(wanted), words)


def _answers(score: SensorScore, kind: str, norm: float) -> bool:
    if kind == "accelerometer":
        return score.still >= STILL_SAMPLES
    within = norm >= TURNING if kind == "gyroscope" else FIELD[0] <= norm <= FIELD[1]
    return within and kind in score.changed


def norm_of(sample: SensorSample) -> float | None:
    """Give the length of a sample's vector, None where it is nothing that a sensor measures."""
    parts = (sample.x, sample.y, sample.z)
    if not all(isfinite(one) and abs(one) < _MOST for one in parts):
        return None
    return sqrt(sum(one * one for one in parts))
