# SPDX-License-Identifier: Apache-2.0
"""The battery gauge's files in sysfs, and the units that kernels disagree about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..batch import Section
from .dumpsys_battery import whole

_LINE = re.compile(r"^(?:.*/)?(\w+/\w+):[ \t]*(.*)$", re.MULTILINE)
_NODES = ("battery", "bms", "maxfg")
_SMALLEST_MAH, _LARGEST_MAH = 300, 20_000
"""From a watch's cell to a large tablet's pack."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """What the kernel shows under ``/sys/class/power_supply``: ``node/file`` → whole number."""

    values: Mapping[str, int]

    def first(self, file: str) -> tuple[str, int] | None:
        """Give ``file`` of the first node that has it, with its place."""
        for node in _NODES:
            if (value := self.values.get(f"{node}/{file}")) is not None:
                return f"{node}/{file}", value
        return None


def parse_gauge(section: Section) -> Gauge:
    """Read ``grep -H .`` over the gauge's files."""
    pairs = ((key, whole(value)) for key, value in _LINE.findall(section.stdout))
    return Gauge({key: value for key, value in pairs if value is not None})


def to_mah(raw: int) -> int | None:
    """Give a charge in mAh: kernels write µAh by their own rules, mAh by habit; None when neither fits."""
    if _SMALLEST_MAH <= raw <= _LARGEST_MAH:
        return raw
    if _SMALLEST_MAH * 1000 <= raw <= _LARGEST_MAH * 1000:
        return (raw + 500) // 1000
    return None


def to_millivolts(raw: int) -> int | None:
    """Give a voltage in mV from mV or µV; None outside 2.5 to 10 V (one or two cells)."""
    millivolts = raw // 1000 if raw > 100_000 else raw
    return millivolts if 2500 <= millivolts <= 10_000 else None


def to_tenths_celsius(raw: int) -> int | None:
    """Give a temperature in 0.1 °C from tenths or hundredths; None outside -20 to 60 °C."""
    tenths = raw // 10 if abs(raw) > 1000 else raw
    return tenths if -200 <= tenths <= 600 else None
