# SPDX-License-Identifier: Apache-2.0
"""``dumpsys sensorservice``: the last values of the motion sensors, where the phone shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite

_LISTED = re.compile(
    r"^0x[0-9a-f]{1,8}\) (.{1,200}?) *\|.*\| type: android\.sensor\.(\w+)\(\d+\)", re.MULTILINE
)
_HEAD = re.compile(r"(\S.{0,200}): last \d+ events")
_EVENT = re.compile(r"\s*\d+ \(ts=(\d{1,12}\.\d{1,9}), [^)]{0,40}\) (.*)")
_EVENTS = "Recent Sensor events:"
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?")
_AXES = 3
_MOST = 200


@dataclass(frozen=True, slots=True)
class SensorEvent:
    """One value of a sensor, stamped by the phone's clock since it started, in nanoseconds."""

    sensor: str
    kind: str
    stamp_ns: int
    x: float
    y: float
    z: float


def sensor_kinds(text: str) -> Mapping[str, str]:
    """Give the kind of each sensor by its name, such as ``accelerometer``."""
    return dict(_LISTED.findall(text))


def sensor_events(text: str) -> Iterator[SensorEvent]:
    """Give the values that the dump holds; sensors of no known kind and masked values are left out."""
    kinds = sensor_kinds(text)
    name, left = "", 0
    for line in text.partition(_EVENTS)[2].splitlines():
        head = _HEAD.match(line)
        if head is not None:
            name, left = head[1].strip(), _MOST
            continue
        event = _EVENT.fullmatch(line)
        if event is not None and name in kinds and left > 0:
            left -= 1
            yield from _event(name, kinds[name], event[1], event[2])


def _event(name: str, kind: str, stamp: str, values: str) -> Iterator[SensorEvent]:
    numbers = [float(one) for one in _NUMBER.findall(values)[:_AXES]]
    if len(numbers) == _AXES and all(map(isfinite, numbers)):
        seconds, _, rest = stamp.partition(".")
        yield SensorEvent(name, kind, int(seconds) * 10**9 + int(rest.ljust(9, "0")), *numbers)
