# SPDX-License-Identifier: Apache-2.0
"""The battery now: level, temperature, voltage, charging; the gauge before the service, which may lag."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture
from .dumpsys_battery import BatteryDump, age_of, parse_battery_dump
from .gauge import Gauge, parse_gauge, to_mah, to_millivolts, to_tenths_celsius
from .maker import Maker
from .wear import wear_readings

_SOURCE = "dumpsys battery"
_FROZEN = Phrase("the values were set by hand and stand still (UPDATES STOPPED)")
_CHARGING, _FULL = 2, 5
_STATUS = {_CHARGING: "charging", 3: "discharging", 4: "not_charging", _FULL: "full"}
_MOST_MA = 20_000
_FRESH_S = 60


@dataclass(frozen=True, slots=True)
class _Battery:
    gauge: Gauge
    dump: BatteryDump
    capture: Capture
    make: Maker


def battery_readings(capture: Capture, make: Maker, *, is_on_cable: bool) -> Iterator[Reading]:
    """Give all of ``battery.*`` and ``charge.*``; ``is_on_cable`` tells that we talk over its USB port."""
    dump, gauge = parse_battery_dump(capture["battery"]), parse_gauge(capture["gauge"])
    battery = _Battery(gauge, dump, capture, make)
    yield from wear_readings(gauge, dump, capture, make)
    yield _level(battery)
    yield _temperature(battery)
    yield _voltage(battery)
    yield _charging(battery)
    yield _status(battery)
    yield _port(battery, is_on_cable=is_on_cable)
    yield _wireless(battery)
    yield _current(battery)


def _from_service(battery: _Battery, name: str, value: Decimal | int | bool | str | None) -> Reading:
    """Make a reading out of the battery service's answer, which somebody may have set by hand."""
    if battery.dump.is_frozen:
        return battery.make.implausible(name, _FROZEN, _SOURCE)
    if value is None:
        return battery.make.missing(name, battery.capture["battery"], _SOURCE)
    return battery.make.measured(name, value, _SOURCE, _age(battery))


def _age(battery: _Battery) -> str:
    """Say how old the service's values may be: some phones go on with old ones (Android 15 on)."""
    age_s = age_of(battery.dump, battery.capture["uptime"])
    if age_s is None or age_s < _FRESH_S:
        return ""
    return Phrase("the phone last told its apps of new battery values {age} before", age=_duration(age_s))


def _duration(seconds: int) -> str:
    """Write a time in its two largest units, such as ``4 h 6 min``."""
    minutes = seconds // 60
    if minutes < 60:
        return f"{minutes} min"
    hours = minutes // 60
    return f"{hours} h {minutes % 60} min" if hours < 24 else f"{hours // 24} d {hours % 24} h"


def _converted(
    battery: _Battery, name: str, file: str, key: str, convert: Callable[[int], Decimal | int | None]
) -> Reading:
    """Read ``file`` of the gauge, else ``key`` of the service; ``convert`` gives None for the impossible."""
    raw = battery.gauge.values.get(file)
    if raw is not None and (value := convert(raw)) is not None:
        return battery.make.measured(name, value, file)
    told = battery.dump.number(key)
    value = None if told is None else convert(told)
    if told is not None and value is None and not battery.dump.is_frozen:
        return battery.make.implausible(name, Phrase("{key} {told} cannot be", key=key, told=told), _SOURCE)
    return _from_service(battery, name, value)


def _level(battery: _Battery) -> Reading:
    scale = battery.dump.number("scale")

    def percent(raw: int) -> int | None:
        return raw if 0 <= raw <= 100 else None

    if scale not in {None, 100} and "battery/capacity" not in battery.gauge.values:
        return battery.make.implausible(
            "battery.level", Phrase("the scale is {scale} instead of 100", scale=scale), _SOURCE
        )
    return _converted(battery, "battery.level", "battery/capacity", "level", percent)


def _temperature(battery: _Battery) -> Reading:
    def celsius(raw: int) -> Decimal | None:
        tenths = to_tenths_celsius(raw)
        return None if tenths is None else Decimal(tenths) / 10

    return _converted(battery, "battery.temperature", "battery/temp", "temperature", celsius)


def _voltage(battery: _Battery) -> Reading:
    return _converted(battery, "battery.voltage", "battery/voltage_now", "voltage", to_millivolts)


def _charging(battery: _Battery) -> Reading:
    status = battery.dump.number("status")
    if status == 1:
        return battery.make.absent("battery.charging", "the phone does not know", _SOURCE)
    return _from_service(battery, "battery.charging", None if status not in _STATUS else status == _CHARGING)


def _status(battery: _Battery) -> Reading:
    status = battery.dump.number("status")
    if status == 1:
        return battery.make.absent("battery.status", "the phone does not know", _SOURCE)
    return _from_service(battery, "battery.status", _STATUS.get(status or 0))


def _port(battery: _Battery, *, is_on_cable: bool) -> Reading:
    flags = [battery.dump.flag(key) for key in ("AC powered", "USB powered", "Dock powered")]
    if True in flags:
        return _from_service(battery, "charge.port", True)
    if is_on_cable and False in flags:
        return _from_service(battery, "charge.port", False)
    if False in flags and not battery.dump.is_frozen:
        return battery.make.absent("charge.port", "nothing that charges is plugged in", _SOURCE)
    return _from_service(battery, "charge.port", None)


def _wireless(battery: _Battery) -> Reading:
    """Read whether the phone can be charged without a cable; that it is not now says nothing."""
    name = "charge.wireless"
    if battery.dump.flag("Wireless powered") and not battery.dump.is_frozen:
        return battery.make.measured(name, True, _SOURCE)
    if any(key.startswith("wireless/") for key in battery.gauge.values):
        return battery.make.reported(name, True, "power_supply/wireless")
    return battery.make.absent(name, "the phone does not tell: try a charging pad", _SOURCE)


def _current(battery: _Battery) -> Reading:
    """Read the current in mA (-20000 to 20000), positive into the battery."""
    name, file = "charge.current", "battery/current_now"
    raw = battery.gauge.values.get(file)
    if raw is None:
        return battery.make.missing(name, battery.capture["gauge"], file, "this phone shows no current")
    size = _milliamperes(abs(raw), battery.gauge)
    if size is None:
        return battery.make.implausible(name, "the current's unit cannot be known", file)
    if size > _MOST_MA:
        return battery.make.implausible(name, Phrase("{size} mA cannot be", size=size), file)
    return battery.make.measured(name, size * _direction(raw, battery.dump), file)


def _milliamperes(size: int, gauge: Gauge) -> int | None:
    """Find the unit: large figures are µA, small ones what the gauge's capacities are written in."""
    if size > _MOST_MA:
        return size // 1000
    full = gauge.first("charge_full") or gauge.first("charge_full_design")
    if full is None:
        return None
    return size if to_mah(full[1]) == full[1] else size // 1000


def _direction(raw: int, dump: BatteryDump) -> int:
    # Kernels disagree about the sign; the service does not.
    told = {_CHARGING: 1, _FULL: 1, 3: -1}.get(dump.number("status") or 0)
    return told or (1 if raw >= 0 else -1)
