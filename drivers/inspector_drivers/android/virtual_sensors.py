# SPDX-License-Identifier: Apache-2.0
"""The last values of a virtual phone's motion sensors, as ``dumpsys sensorservice`` prints them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_VALUES: Mapping[str, Sequence[tuple[float, float, float]]] = {
    "accelerometer": ((0.12, 0.31, 9.79), (0.11, 4.9, 8.49)),
    "gyroscope": ((0.0, 0.01, 0.0), (0.02, 1.35, 0.04)),
    "magnetic_field": ((18.5, 4.25, -41.0), (21.0, 6.5, -39.5)),
}
_LEAST = 3
"""What the phone's own auto-rotation has asked for before."""


def sensor_dump(kinds: Sequence[str], tilts: int) -> str:
    """Give the section of recent events: three of each sensor, and one more for each tilt."""
    blocks = "".join(_block(kind, _LEAST + tilts) for kind in kinds if kind in _VALUES)
    return f"Recent Sensor events:\n{blocks}Active sensors:\n"


def _block(kind: str, count: int) -> str:
    at = range(max(0, count - 10), count)
    lines = "".join(_line(place + 1, second, kind) for place, second in enumerate(at))
    return f"{kind}: last {len(at)} events\n{lines}"


def _line(place: int, second: int, kind: str) -> str:
    values = _VALUES[kind]
    x, y, z = values[second % len(values)]
    times = f"(ts={100 + second}.250000000, wall=09:00:{second % 60:02}.250)"
    return f"\t{place:2} {times} {x:.2f}, {y:.2f}, {z:.2f}, \n"
