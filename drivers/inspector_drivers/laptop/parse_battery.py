# SPDX-License-Identifier: Apache-2.0
"""What the gauges say of a laptop's batteries, whichever system asked them. Pure.

Linux gives µWh or µAh (some drivers mWh or mAh under the same name), UPower
Wh, Windows mWh, macOS mAh. Traps: a gauge that repeats its design capacity
has measured nothing; more than the design is no measure of wear; a count of
zero cycles is given by gauges that do not count; a mouse has a battery too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_DOWN, Decimal
from functools import partial

from inspector.domain.errors import ProtocolError
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.framing import plist

from .desk import Desk, clean, whole
from .protocol import Sheet

MOST_BATTERIES = 4
_ENERGY_MWH = (5_000, 250_000)
_CHARGE_MAH = (500, 30_000)
_MOST_OF_DESIGN = 115
_TENTH = Decimal("0.1")
_DECIMAL = re.compile(r"\d{1,9}(?:\.\d{1,9})?", re.ASCII)
_STATES = {
    "charging": "charging",
    "pending-charge": "not_charging",
    "discharging": "discharging",
    "not charging": "not_charging",
    "full": "full",
    "fully-charged": "full",
}


@dataclass(frozen=True, slots=True)
class Battery:
    """One battery: ``design`` and ``full`` in mWh or mAh as ``is_energy`` says, None where not given.

    ``strange`` is what was wrong with them, in words.
    """

    name: str
    source: str
    is_energy: bool
    design: Decimal | None = None
    full: Decimal | None = None
    strange: str = ""
    cycles: int | None = None
    level: int | None = None
    status: str = ""
    voltage_mv: int | None = None

    @property
    def health(self) -> Decimal | None:
        """Give the full charge as % of the design, cut to a tenth: never rounded up into a pass."""
        if self.design is None or self.full is None:
            return None
        return (self.full * 100 / self.design).quantize(_TENTH, ROUND_DOWN)


def battery_readings(sheet: Sheet, at: datetime) -> Iterator[Reading]:
    """Give ``battery.*`` and ``charge.port``: of several batteries the worst, or their sum."""
    batteries = list(found(sheet))[:MOST_BATTERIES]
    desk = Desk(" + ".join(one.source for one in batteries) or "power supplies", at)
    yield _health(desk, batteries)
    for name, is_energy, member in _SUMS:
        yield _sum(desk, name, [one for one in batteries if one.is_energy is is_energy], member)
    yield _cycles(desk, batteries)
    yield _least(desk, "battery.level", [one.level for one in batteries])
    yield _voltage(desk, batteries)
    yield from _states(desk, batteries)
    yield _port(sheet, desk, batteries)


_SUMS = (
    ("battery.design_energy", True, "design"),
    ("battery.full_energy", True, "full"),
    ("battery.design_capacity", False, "design"),
    ("battery.full_capacity", False, "full"),
)


# ── wear ─────────────────────────────────────────────────────────────────────


def _health(desk: Desk, batteries: list[Battery]) -> Reading:
    """Read the worst battery's full charge as % of its design (1 to 100); one without a measure hides it."""
    name = "battery.health"
    if not batteries:
        return desk.absent(name, "The laptop lists no battery.")
    judged = [(one, *_judged(one)) for one in batteries]
    for one, kind, words in judged:
        if words:
            write = desk.implausible if kind == "implausible" else desk.absent
            return write(name, Phrase("{name}: {words}", name=one.name, words=words))
    worst = min(batteries, key=lambda one: one.health or Decimal(0))
    return Desk(worst.source, desk.at).measured(name, worst.health)


def _judged(one: Battery) -> tuple[str, str]:
    """Say what keeps a battery's health from being known, and how."""
    if one.strange:
        return "implausible", one.strange
    health = one.health
    if health is None:
        return "absent", Phrase("the gauge gives no full charge or no design capacity.")
    if one.full == one.design:
        return "absent", Phrase("the gauge repeats its design capacity: nothing was measured.")
    if not 1 <= health <= 100:
        return "implausible", Phrase("{health} % of the design cannot be a measure of wear.", health=health)
    return "", ""


def _sum(desk: Desk, name: str, batteries: list[Battery], member: str) -> Reading:
    values = [getattr(one, member) for one in batteries]
    for one in batteries:
        if words := one.strange or (member == "full" and _out_of_proportion(one)):
            return desk.implausible(name, Phrase("{name}: {strange}", name=one.name, strange=words))
    if not values or None in values:
        return desk.absent(name, "No gauge of this laptop counts in this unit.")
    return desk.measured(name, int(sum(values)))


def _out_of_proportion(one: Battery) -> str:
    """Say so of a full charge that no battery of its design holds; a new one may hold a little more."""
    if one.health is None or 1 <= one.health <= _MOST_OF_DESIGN:
        return ""
    return Phrase("a full charge of {health} % of the design cannot be.", health=one.health)


def _cycles(desk: Desk, batteries: list[Battery]) -> Reading:
    counts = [one.cycles for one in batteries if one.cycles]
    if not counts:
        return desk.absent("battery.cycles", "No gauge counts cycles; many say 0 instead.")
    return desk.measured("battery.cycles", max(counts))


# ── now ──────────────────────────────────────────────────────────────────────


def _least(desk: Desk, name: str, values: Iterable[int | None]) -> Reading:
    known = [one for one in values if one is not None]
    return desk.measured(name, min(known)) if known else desk.absent(name, "No battery says so.")


def _voltage(desk: Desk, batteries: list[Battery]) -> Reading:
    if len(batteries) > 1:
        return desk.absent("battery.voltage", "Several batteries have no voltage in common.")
    return _least(desk, "battery.voltage", [one.voltage_mv for one in batteries])


def _states(desk: Desk, batteries: list[Battery]) -> Iterator[Reading]:
    states = {one.status for one in batteries}
    for state in ("charging", "discharging", "not_charging", "full"):
        if state in states and "" not in states:
            yield desk.reported("battery.charging", state == "charging")
            yield desk.reported("battery.status", state)
            return
    for name in ("battery.charging", "battery.status"):
        yield desk.absent(name, "The laptop does not say what its battery does.")


def _port(sheet: Sheet, desk: Desk, batteries: list[Battery]) -> Reading:
    """Read whether power comes in: a supply that is online, else a battery that is being charged."""
    supplies = [
        one for one in sheet.subjects("power") if sheet.text("power", "type", one) in {"Mains", "USB"}
    ]
    online = {sheet.text("power", "online", one) for one in supplies} & {"0", "1", "2"}
    if online:
        return desk.reported("charge.port", online != {"0"})
    if any(one.status == "charging" for one in batteries):
        return desk.reported("charge.port", value=True)
    return desk.absent("charge.port", "The laptop lists no power supply.")


# ── gauges ───────────────────────────────────────────────────────────────────


def found(sheet: Sheet) -> Iterator[Battery]:
    """Give every battery of the laptop, from whatever its system has."""
    for subject in sheet.subjects("power"):
        if _is_battery(sheet, subject):
            yield _from_sysfs(partial(_power, sheet, subject), subject)
    for subject in sheet.subjects("upower"):
        values = upower_values(sheet.text("upower", "info", subject))
        if values.get("power supply", "yes") == "yes" and values.get("present", "yes") == "yes":
            yield _from_upower(values, subject)
    report = sheet.text("powercfg", "report")
    for number, block in enumerate(report.split("<Battery>")[1 : 1 + MOST_BATTERIES], 1):
        yield _from_powercfg(block.partition("</Battery>")[0], f"battery {number}")
    yield from _from_ioreg(sheet.text("ioreg", "battery"))


def _power(sheet: Sheet, subject: str, key: str) -> str:
    return sheet.text("power", key, subject)


def _is_battery(sheet: Sheet, subject: str) -> bool:
    """Tell the laptop's own batteries from those of a mouse and from empty bays."""
    kind, scope, present = (sheet.text("power", key, subject) for key in ("type", "scope", "present"))
    return kind == "Battery" and scope != "Device" and present != "0"


def _from_sysfs(text: Callable[[str], str], name: str) -> Battery:
    is_energy = bool(text("energy_full_design") or text("energy_full"))
    kind, around = ("energy", _ENERGY_MWH) if is_energy else ("charge", _CHARGE_MAH)
    design, full = (_number(text(f"{kind}_full{end}")) for end in ("_design", ""))
    design, full, strange = _scaled(design, full, around)
    return Battery(
        name,
        f"sysfs {name}",
        is_energy,
        design,
        full,
        strange,
        whole(text("cycle_count"), 0, 20_000),
        whole(text("capacity"), 0, 100),
        _STATES.get(text("status").strip().lower(), ""),
        _voltage_mv(_number(text("voltage_now")), Decimal(1000)),
    )


def _scaled(
    design: Decimal | None, full: Decimal | None, around: tuple[int, int]
) -> tuple[Decimal | None, Decimal | None, str]:
    """Bring both to thousandths by the size of the design: millionths by rule, some drivers' are not."""
    if not design or full is None:
        return design or None, full, ""
    for scale in (Decimal(1000), Decimal(1)):
        if around[0] <= design / scale <= around[1]:
            return design / scale, full / scale, ""
    return None, None, Phrase("a design capacity of {design} is out of all range.", design=design)


def upower_values(text: str) -> Mapping[str, str]:
    """Read what ``upower -i`` prints: one name and value a line."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _from_upower(values: Mapping[str, str], name: str) -> Battery:
    def given(key: str, unit: str) -> Decimal | None:
        number, _, said = values.get(key, "").partition(" ")
        return _number(number) if said == unit else None

    design, full = (given(f"energy-full{end}", "Wh") for end in ("-design", ""))
    voltage = given("voltage", "V")
    return _checked(
        Battery(
            values.get("native-path") or name,
            "upower",
            is_energy=True,
            design=design * 1000 if design else None,
            full=None if full is None else full * 1000,
            cycles=whole(values.get("charge-cycles", ""), 0, 20_000),
            level=whole(values.get("percentage", "").removesuffix("%"), 0, 100),
            status=_STATES.get(values.get("state", ""), ""),
            voltage_mv=None if voltage is None else _voltage_mv(voltage * 1000, Decimal(1)),
        ),
        _ENERGY_MWH,
    )


def _from_powercfg(block: str, name: str) -> Battery:
    def given(tag: str) -> str:
        return clean(block.partition(f"<{tag}>")[2].partition("</")[0])

    design, full = _number(given("DesignCapacity")), _number(given("FullChargeCapacity"))
    return _checked(
        Battery(
            name,
            "powercfg",
            is_energy=True,
            design=design or None,
            full=full,
            cycles=whole(given("CycleCount"), 0, 20_000),
        ),
        _ENERGY_MWH,
    )


def _from_ioreg(text: str) -> Iterator[Battery]:
    """Give macOS' battery; MaxCapacity is a percentage on newer Macs and is never taken for a capacity."""
    start, end = text.find("<dict>"), text.rfind("</dict>")
    if start < 0 or end < start:
        return
    try:
        values = plist.loads(_own_list(text[start : end + len("</dict>")]))
    except ProtocolError:
        return
    full = plist.number(values, "NominalChargeCapacity") or plist.number(values, "AppleRawMaxCapacity")
    design = plist.number(values, "DesignCapacity")
    voltage = plist.number(values, "Voltage")
    yield _checked(
        Battery(
            "AppleSmartBattery",
            "ioreg AppleSmartBattery",
            is_energy=False,
            design=None if not design else Decimal(design),
            full=None if full is None else Decimal(full),
            cycles=plist.number(values, "CycleCount"),
            status="charging" if plist.flag(values, "IsCharging") else "",
            voltage_mv=None if voltage is None else _voltage_mv(Decimal(voltage), Decimal(1)),
        ),
        _CHARGE_MAH,
    )


def _own_list(table: str) -> bytes:
    """Put a table out of a property list into a list of its own."""
    return b'<plist version="1.0">' + table.encode("utf-8", "replace") + b"</plist>"


def _checked(one: Battery, around: tuple[int, int]) -> Battery:
    """Note a design capacity that no laptop's battery has."""
    if one.design is None or around[0] <= one.design <= around[1]:
        return one
    strange = Phrase("a design capacity of {design} is out of all range.", design=one.design)
    return Battery(one.name, one.source, one.is_energy, strange=strange, level=one.level, status=one.status)


def _number(text: str) -> Decimal | None:
    return Decimal(text.strip()) if _DECIMAL.fullmatch(text.strip()) else None


def _voltage_mv(value: Decimal | None, per_mv: Decimal) -> int | None:
    if value is None or not 3_000 <= value / per_mv <= 30_000:
        return None
    return int(value / per_mv)
