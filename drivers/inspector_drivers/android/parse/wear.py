# SPDX-License-Identifier: Apache-2.0
"""Battery wear: full charge against design, from the first source that can be believed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture
from .dumpsys_battery import BatteryDump
from .gauge import Gauge, to_mah
from .maker import Maker, is_refusal

_LEARNED = re.compile(r"^[ \t]*Last learned battery capacity: (\d{2,6}) mAh[ \t]*$", re.MULTILINE)
_ESTIMATED = re.compile(r"^[ \t]*Estimated battery capacity: (\d{2,6}) mAh[ \t]*$", re.MULTILINE)
_LEAST, _MOST = Decimal(5), Decimal(115)
_MOST_CYCLES = 10_000


@dataclass(frozen=True, slots=True)
class Wear:
    """A battery's wear: capacities in mAh, health in percent; ``doubt`` says why it is not one."""

    source: str
    health: Decimal | None = None
    design: int | None = None
    full: int | None = None
    doubt: str = ""

    @property
    def is_known(self) -> bool:
        """Tell whether there is a health to judge by."""
        return self.health is not None


def find_wear(gauge: Gauge, dump: BatteryDump, capture: Capture) -> Wear:
    """Give the first known wear, else the first doubt."""
    sources: Sequence[Callable[[], Wear | None]] = (
        lambda: _from_gauge(gauge),
        lambda: _from_samsung(dump) if capture["battery"].has_ended else None,
        lambda: _from_statistics(capture["batterystats"].stdout),
        lambda: _from_service(dump),
    )
    found = [wear for source in sources if (wear := source()) is not None]
    known = next((wear for wear in found if wear.is_known), None)
    if known:
        return known
    return found[0] if found else Wear("")


def wear_readings(gauge: Gauge, dump: BatteryDump, capture: Capture, make: Maker) -> Iterator[Reading]:
    """Give battery.health, .full_capacity, .design_capacity and .cycles."""
    wear = find_wear(gauge, dump, capture)
    values: dict[str, Decimal | int | None] = {
        "battery.health": wear.health,
        "battery.full_capacity": wear.full,
        "battery.design_capacity": wear.design,
    }
    for name, value in values.items():
        yield _reading(name, value, wear, capture, make)
    yield _cycles(gauge, dump, capture, make)


def _reading(name: str, value: Decimal | int | None, wear: Wear, capture: Capture, make: Maker) -> Reading:
    if value is not None:
        return make.measured(name, value, wear.source)
    if wear.doubt:
        return make.implausible(name, wear.doubt, wear.source)
    if is_refusal(capture["gauge"].stderr):
        return make.refused(name, "the phone does not let its gauge be read", "power_supply")
    if wear.is_known:
        return make.absent(name, "this source gives a percentage alone", wear.source)
    return make.absent(name, "this phone does not measure its battery's wear", "power_supply")


def _ratio(source: str, full: int | None, design: int | None, same: str) -> Wear:
    """Judge two raw charges; ``same`` is why equal ones mean nothing."""
    if full is None or design is None:
        return Wear(source, doubt=Phrase("the gauge's capacities have no known unit"))
    if full == design:
        return Wear(source, design=design, doubt=same)
    # Cut, not rounded: 79.96 % is not 80.
    health = (Decimal(full) * 100 / design).quantize(Decimal("0.1"), ROUND_DOWN)
    if not _LEAST <= health <= _MOST:
        return Wear(
            source,
            doubt=Phrase("{full} of {design} mAh cannot be a battery's wear", full=full, design=design),
        )
    return Wear(source, health, design, full)


def _from_gauge(gauge: Gauge) -> Wear | None:
    pairs = []
    for node in ("battery", "bms", "maxfg"):
        full, design = (gauge.values.get(f"{node}/{file}") for file in ("charge_full", "charge_full_design"))
        if full is not None and design is not None:
            echo = Phrase("the kernel repeats the design capacity as the full one")
            pairs.append(_ratio(f"{node}/charge_full", to_mah(full), to_mah(design), echo))
    return next((wear for wear in pairs if wear.is_known), pairs[0] if pairs else None)


def _from_samsung(dump: BatteryDump) -> Wear | None:
    asoc, bsoh = (dump.saved.get(f"mSavedBattery{key}") for key in ("Asoc", "Bsoh"))
    told = [value for value in (asoc, bsoh) if value is not None and value >= 0]
    if asoc is None and bsoh is None:
        return None
    if not told:
        return Wear("mSavedBatteryAsoc", doubt=Phrase("the phone has not measured its battery yet"))
    if dump.saved.get("mSavedBatteryUsage", 0) <= 0:
        return Wear("mSavedBatteryAsoc", doubt=Phrase("the gauge counts no use: its figure is the factory's"))
    health = Decimal(min(told))
    if not _LEAST <= health <= 100:
        return Wear("mSavedBatteryAsoc", doubt=Phrase("{health} % cannot be a battery's wear", health=health))
    return Wear("mSavedBatteryAsoc", health)


def _from_statistics(text: str) -> Wear | None:
    learned, estimated = _LEARNED.search(text), _ESTIMATED.search(text)
    if not learned or not estimated:
        return None
    same = Phrase("the statistics have learned nothing beyond the design capacity")
    return _ratio("batterystats", to_mah(int(learned[1])), to_mah(int(estimated[1])), same)


def _from_service(dump: BatteryDump) -> Wear | None:
    full, design = dump.number("Maximum capacity"), dump.number("Design capacity")
    if full is None or design is None:
        return None
    same = Phrase("the battery service repeats the design capacity as the full one")
    return _ratio("dumpsys battery", to_mah(full), to_mah(design), same)


def _cycles(gauge: Gauge, dump: BatteryDump, capture: Capture, make: Maker) -> Reading:
    name = "battery.cycles"
    counted = gauge.first("cycle_count")
    usage = dump.saved.get("mSavedBatteryUsage")
    if counted and 0 < counted[1] <= _MOST_CYCLES:
        return make.measured(name, counted[1], counted[0])
    if usage is not None and 0 < usage <= _MOST_CYCLES * 100:
        return make.measured(name, (usage + 50) // 100, "mSavedBatteryUsage")
    if counted and counted[1] == 0:
        # Kernels that count nothing say 0 too.
        return make.implausible(name, "the gauge says 0, as those do that count nothing", counted[0])
    if counted or usage is not None:
        return make.implausible(name, "the phone tells an impossible number", "cycle_count")
    if is_refusal(capture["gauge"].stderr):
        return make.refused(name, "the phone does not let its gauge be read", "power_supply")
    return make.absent(name, "this phone does not count charge cycles", "cycle_count")
