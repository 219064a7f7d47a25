# SPDX-License-Identifier: Apache-2.0
"""The wrong readings that other tools gave of iPhones and iPads: none of them may come back.

Numbered as the same bugs of Android phones are in ``test_android_wrong_readings.py``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from inspector.domain.reading import Quality, Reading
from inspector.framing.plist import Dictionary
from inspector_drivers.apple import gauge, locks
from inspector_drivers.apple.protocol import Refused, refused

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
GONE = refused("MissingValue")


def by_name(readings: Iterable[Reading]) -> dict[str, Reading]:
    return {one.name: one for one in readings}


def battery(entry: Dictionary | Refused, domain: Dictionary | Refused = GONE) -> dict[str, Reading]:
    return by_name(gauge.battery_readings(entry, domain, AT))


def activation(find_my: Any, **memory: Any) -> Reading:
    root: Dictionary = {"ActivationState": "Unactivated", "NonVolatileRAM": memory}
    return by_name(locks.lock_readings(root, find_my, AT))["lock.activation"]


def test_1_the_charge_level_is_not_the_batterys_condition() -> None:
    found = battery(
        {"CurrentCapacity": 100, "MaxCapacity": 100, "DesignCapacity": 3227}, {"BatteryCurrentCapacity": 100}
    )
    assert found["battery.level"].value == 100
    assert found["battery.health"].quality is Quality.ABSENT


def test_3_max_capacity_of_an_ipad_is_a_percentage_and_no_charge() -> None:
    found = battery({"DesignCapacity": 7606, "MaxCapacity": 100, "CycleCount": 12})
    assert found["battery.full_capacity"].quality is Quality.ABSENT
    assert found["battery.health"].value is None  # not 100 mAh of 7606: 1 %


@pytest.mark.parametrize("place", ["entry", "domain"])
def test_3_full_charge_capacity_is_always_100_and_says_nothing(place: str) -> None:
    told: Dictionary = {"FullChargeCapacity": 100, "GasGaugeCapability": True}
    gas: Dictionary = {"DesignCapacity": 3110, "NominalChargeCapacity": 2488}
    found = battery({**gas, **told}, told) if place == "entry" else battery(gas, told)
    assert found["battery.health"].value == Decimal("80.0")
    assert battery(told, told)["battery.health"].quality is Quality.ABSENT


def test_6_capacities_that_are_nested_are_found() -> None:
    inner: Dictionary = {"DesignCapacity": 3110, "NominalChargeCapacity": 2800, "CycleCount": 410}
    found = battery({"MaxCapacity": 100, "BatteryData": inner})
    assert (found["battery.health"].value, found["battery.cycles"].value) == (Decimal("90.0"), 410)


def test_6_a_health_that_cannot_be_read_is_not_normal() -> None:
    found = battery(refused("InvalidService"), refused("GetProhibited"))
    for name in ("battery.health", "battery.cycles", "battery.design_capacity", "battery.full_capacity"):
        assert found[name].value is None, name
        assert found[name].reason, name


@pytest.mark.parametrize("memory", [{}, {"fm-activation-locked": b"NO"}, {"fm-spstatus": b"NO"}])
def test_8_an_erased_phone_whose_find_my_says_no_may_still_be_locked(memory: dict[str, bytes]) -> None:
    found = activation(False, **memory)
    assert found.value is None
    assert "proves nothing" in found.reason


def test_8_a_note_of_the_lock_in_memory_outweighs_find_mys_no() -> None:
    assert activation(False, **{"fm-activation-locked": b"YES"}).value is True
