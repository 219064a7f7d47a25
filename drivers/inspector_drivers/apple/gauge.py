# SPDX-License-Identifier: Apache-2.0
"""The battery gauge's entry of the I/O registry, turned into readings. Pure.

Traps: ``MaxCapacity`` and ``CurrentCapacity`` are percentages on most devices
and capacities on none that matter here; some gauges nest the real values in
``BatteryData``; amperes below zero arrive as large unsigned numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_DOWN, Decimal

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

from .parse import Desk
from .protocol import Refused

_SOURCE = "diagnostics_relay IORegistry"
_DOMAIN = "lockdown com.apple.mobile.battery"
_SMALLEST_MAH = 101
"""A figure up to 100 is a percentage: no phone has so small a battery."""
_LARGEST_MAH = 20_000
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Gauge:
    """A gauge's values, flat or nested in ``BatteryData``; a figure out of its range counts as not given."""

    values: Mapping[str, Plist]

    def number(self, key: str, low: int, high: int) -> int | None:
        """Give the first plausible value of ``key``, at the top or in ``BatteryData``."""
        for place in (self.values, plist.table(self.values, "BatteryData")):
            value = plist.number(place, key)
            if value is not None and low <= value <= high:
                return value
        return None

    def capacity(self, key: str) -> int | None:
        """Give a capacity in mAh (101 to 20000)."""
        return self.number(key, _SMALLEST_MAH, _LARGEST_MAH)

    def has(self, key: str) -> bool:
        """Tell whether ``key`` was given at all, plausible or not."""
        return key in self.values or key in plist.table(self.values, "BatteryData")


def battery_readings(
    entry: Dictionary | Refused, domain: Dictionary | Refused, at: datetime
) -> Iterator[Reading]:
    """Give ``battery.*`` and ``charge.*`` of the gauge's ``entry`` and lockdown's battery ``domain``."""
    yield from _state_readings(_table(entry), _table(domain), domain, at)
    desk = Desk(_SOURCE, at)
    if isinstance(entry, Refused):
        for name in _MEASURED:
            yield desk.missing(name, entry)
        return
    yield from _wear_readings(desk, Gauge(entry))
    yield from _momentary_readings(desk, Gauge(entry))


_MEASURED = (
    "battery.design_capacity",
    "battery.full_capacity",
    "battery.health",
    "battery.cycles",
    "battery.temperature",
    "battery.voltage",
    "charge.current",
)


def _table(values: Dictionary | Refused) -> Dictionary:
    return {} if isinstance(values, Refused) else values


# ── wear ─────────────────────────────────────────────────────────────────────


def _wear_readings(desk: Desk, gauge: Gauge) -> Iterator[Reading]:
    design = gauge.capacity("DesignCapacity")
    full, key = _full(gauge)
    yield _one(desk, gauge, "battery.design_capacity", "DesignCapacity", design)
    yield _one(desk, gauge, "battery.full_capacity", key, full)
    yield _health(desk, gauge, design)
    yield _one(desk, gauge, "battery.cycles", "CycleCount", gauge.number("CycleCount", 0, 20_000))


def _full(gauge: Gauge) -> tuple[int | None, str]:
    """Give the full charge in mAh and where it stands: the nominal one first, as Settings does."""
    for key in ("NominalChargeCapacity", "AppleRawMaxCapacity"):
        if (value := gauge.capacity(key)) is not None:
            return value, key
    return None, "NominalChargeCapacity"


def _health(desk: Desk, gauge: Gauge, design: int | None) -> Reading:
    """Read the full charge as % of the design (5 to 120), cut to a tenth: never rounded up into a pass."""
    full, key = _full(gauge)
    if design is None or full is None:
        missing = "DesignCapacity" if design is None else key
        return _one(desk, gauge, "battery.health", missing, None)
    health = _percent(full, design)
    if not 5 <= health <= 120:
        return desk.implausible(
            "battery.health",
            Phrase("{full} of {design} mAh cannot be a battery's health.", full=full, design=design),
        )
    return desk.measured("battery.health", health, f"{key} / DesignCapacity{_second(gauge, key, design)}")


def _second(gauge: Gauge, key: str, design: int) -> str:
    raw = gauge.capacity("AppleRawMaxCapacity")
    if raw is None or key == "AppleRawMaxCapacity":
        return ""
    return f"; by AppleRawMaxCapacity {_percent(raw, design)} %"


def _percent(full: int, design: int) -> Decimal:
    return (Decimal(full) * 100 / design).quantize(_TENTH, ROUND_DOWN)


def _one(desk: Desk, gauge: Gauge, name: str, key: str, value: int | None) -> Reading:
    if value is not None:
        return desk.measured(name, value, key)
    if gauge.has(key):
        return desk.implausible(name, Phrase("The gauge's {key} is out of all range.", key=key))
    return desk.absent(name, Phrase("The gauge gives no {key}.", key=key))


# ── now ──────────────────────────────────────────────────────────────────────


def _momentary_readings(desk: Desk, gauge: Gauge) -> Iterator[Reading]:
    hundredths = gauge.number("Temperature", -2_000, 8_000)
    degrees = None if hundredths is None else (Decimal(hundredths) / 100).quantize(_TENTH)
    if degrees is None:
        yield _one(desk, gauge, "battery.temperature", "Temperature", None)
    else:
        yield desk.measured("battery.temperature", degrees, "Temperature")
    yield _one(desk, gauge, "battery.voltage", "Voltage", gauge.number("Voltage", 2_000, 15_000))
    key = "InstantAmperage" if gauge.has("InstantAmperage") else "Amperage"
    yield _one(desk, gauge, "charge.current", key, _current(gauge, key))


def _current(gauge: Gauge, key: str) -> int | None:
    """Give the current into the battery in mA (-10000 to 10000)."""
    value = gauge.number(key, -10_000, (1 << 64) - 1)
    for bits in (64, 32, 16):  # a negative current as an unsigned number of that width
        if value is not None and (1 << bits) - 10_000 <= value < 1 << bits:
            value -= 1 << bits
    return value if value is None or -10_000 <= value <= 10_000 else None


def _state_readings(
    entry: Dictionary, domain: Dictionary, answer: Dictionary | Refused, at: datetime
) -> Iterator[Reading]:
    desk = Desk(_DOMAIN, at)
    level = plist.number(domain, "BatteryCurrentCapacity")
    charging = _either(domain, "BatteryIsCharging", entry, "IsCharging")
    powered = _either(domain, "ExternalConnected", entry, "ExternalConnected")
    if level is not None and 0 <= level <= 100:
        yield desk.measured("battery.level", level, "BatteryCurrentCapacity")
    elif level is not None:
        yield desk.implausible("battery.level", Phrase("A battery cannot be at {level} %.", level=level))
    else:
        yield _not_given(desk, "battery.level", "BatteryCurrentCapacity", answer)
    yield _flag(desk, "battery.charging", "BatteryIsCharging", charging, answer)
    status = _status(charging, powered, _either(domain, "FullyCharged", entry, "FullyCharged"))
    if status:
        yield desk.reported("battery.status", status)
    else:
        yield _not_given(desk, "battery.status", "BatteryIsCharging", answer)
    yield _flag(desk, "charge.port", "ExternalConnected", powered, answer)


def _either(first: Dictionary, key: str, second: Dictionary, other: str) -> bool | None:
    value = plist.flag(first, key)
    return plist.flag(second, other) if value is None else value


def _status(charging: bool | None, powered: bool | None, full: bool | None) -> str:
    if charging:
        return "charging"
    if charging is None or powered is None:
        return ""
    if not powered:
        return "discharging"
    return "full" if full else "not_charging"


def _flag(desk: Desk, name: str, key: str, value: bool | None, answer: Dictionary | Refused) -> Reading:
    return _not_given(desk, name, key, answer) if value is None else desk.reported(name, value)


def _not_given(desk: Desk, name: str, key: str, answer: Dictionary | Refused) -> Reading:
    if isinstance(answer, Refused):
        return desk.missing(name, answer)
    return desk.absent(name, Phrase("The device gives no {key}.", key=key))
