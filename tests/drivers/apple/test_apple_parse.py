# SPDX-License-Identifier: Apache-2.0
"""What iPhones answered, turned into readings: the wrong readings of other tools, and anything at all."""

from __future__ import annotations

import contextlib
import copy
import tomllib
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.bundled import resources
from inspector.domain.errors import NoDriver
from inspector.domain.reading import Quality, Reading
from inspector.domain.reading_names import READINGS, Kind
from inspector.framing.plist import Dictionary
from inspector_drivers.apple import gauge, locks, parse, parts
from inspector_drivers.apple.manifest import MANIFEST
from inspector_drivers.apple.models import model_name
from inspector_drivers.apple.protocol import Refused, refused

RECORDINGS = Path(__file__).parents[2] / "recordings" / "ios"
AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
GONE = refused("MissingValue")
KINDS: dict[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.NUMBER: (int, Decimal),
    Kind.FLAG: (bool,),
    Kind.NAMES: (tuple,),
}


def recorded(name: str) -> Dictionary:
    """Read what ideviceinfo printed: texts, true and false."""
    words: dict[str, Any] = {"true": True, "false": False}
    lines = (RECORDINGS / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split(": ", 1) for line in lines)
    return {key: words.get(value, value) for key, value in pairs}


def by_name(readings: Iterable[Reading]) -> dict[str, Reading]:
    found = list(readings)
    assert len({one.name for one in found}) == len(found), "each once"
    return {one.name: one for one in found}


def wear(**entry: Any) -> dict[str, Reading]:
    return by_name(gauge.battery_readings(entry, {}, AT))


def everything(
    root: Dictionary,
    disk: Dictionary | Refused,
    entry: Dictionary | Refused,
    battery: Dictionary | Refused,
    cloud: Dictionary | Refused,
) -> dict[str, Reading]:
    return by_name(
        [
            *parse.identity_readings(root, AT),
            *parse.system_readings(root, AT),
            *parse.radio_readings(root, AT),
            *locks.lock_readings(root, GONE, AT),
            *parse.storage_readings(disk, AT),
            *parse.screen_readings(disk, AT),
            *gauge.battery_readings(entry, battery, AT),
            *parts.part_readings(root, parts.Registry(entry, disk, battery), AT),
            locks.management_reading(root, cloud, cloud, AT),
            locks.jailbreak_reading(GONE, AT),
        ]
    )


# ── batteries ────────────────────────────────────────────────────────────────


def test_health_is_the_nominal_charge_of_the_design() -> None:
    given = wear(DesignCapacity=1810, NominalChargeCapacity=1324, AppleRawMaxCapacity=1279, CycleCount=1780)
    assert given["battery.health"].value == Decimal("73.1")
    assert "70.6 %" in given["battery.health"].source
    assert (given["battery.full_capacity"].value, given["battery.cycles"].value) == (1324, 1780)


def test_max_capacity_is_a_percentage_and_never_a_capacity() -> None:
    given = wear(DesignCapacity=7606, MaxCapacity=100, CurrentCapacity=84)
    for name in ("battery.health", "battery.full_capacity"):
        assert given[name].quality is Quality.ABSENT, name


@pytest.mark.parametrize("value", [100, 99, 1, 0, -5])
def test_a_percentage_in_the_place_of_a_capacity_is_implausible(value: int) -> None:
    given = wear(DesignCapacity=3227, NominalChargeCapacity=value)
    assert given["battery.full_capacity"].quality is Quality.IMPLAUSIBLE
    assert given["battery.health"].quality is Quality.IMPLAUSIBLE


def test_the_raw_capacity_stands_in_where_the_nominal_one_is_none() -> None:
    given = wear(DesignCapacity=3227, NominalChargeCapacity=100, AppleRawMaxCapacity=2582)
    assert given["battery.health"].value == Decimal("80.0")
    assert "AppleRawMaxCapacity" in given["battery.health"].source


def test_capacities_nested_in_battery_data_are_found() -> None:
    given = wear(
        MaxCapacity=100,
        BatteryData={"DesignCapacity": 3110, "NominalChargeCapacity": 2800, "CycleCount": 410},
    )
    assert given["battery.design_capacity"].value == 3110
    assert (given["battery.health"].value, given["battery.cycles"].value) == (Decimal("90.0"), 410)


def test_health_is_never_rounded_up_into_a_pass() -> None:
    assert wear(DesignCapacity=10000, NominalChargeCapacity=7999)["battery.health"].value == Decimal("79.9")


@pytest.mark.parametrize(("design", "full"), [(3227, 5000), (18000, 200)])
def test_a_health_that_no_battery_has_is_implausible(design: int, full: int) -> None:
    given = wear(DesignCapacity=design, NominalChargeCapacity=full)
    assert given["battery.health"].quality is Quality.IMPLAUSIBLE


def test_a_new_battery_may_hold_more_than_its_design() -> None:
    assert wear(DesignCapacity=3227, NominalChargeCapacity=3300)["battery.health"].value == Decimal("102.2")


def test_an_unreadable_gauge_leaves_all_unknown() -> None:
    given = by_name(gauge.battery_readings(refused("InvalidService"), refused("GetProhibited"), AT))
    assert not any(one.is_known for one in given.values())


@pytest.mark.parametrize(
    ("raw", "milliamps"),
    [
        (1480, 1480),
        (-350, -350),
        ((1 << 64) - 350, -350),
        ((1 << 32) - 350, -350),
        (65536 - 350, -350),
        (0, 0),
    ],
)
def test_a_current_below_zero_arrives_in_many_forms(raw: int, milliamps: int) -> None:
    assert wear(InstantAmperage=raw)["charge.current"].value == milliamps


def test_temperatures_are_hundredths_of_a_degree() -> None:
    assert wear(Temperature=2910)["battery.temperature"].value == Decimal("29.1")
    assert wear(Temperature=291_000)["battery.temperature"].quality is Quality.IMPLAUSIBLE


def test_a_voltage_is_in_millivolts() -> None:
    assert wear(Voltage=4186)["battery.voltage"].value == 4186
    assert wear(Voltage=4_186_000)["battery.voltage"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize(
    ("charging", "powered", "full", "status"),
    [
        (True, True, False, "charging"),
        (False, True, True, "full"),
        (False, True, False, "not_charging"),
        (False, False, False, "discharging"),
    ],
)
def test_the_status_follows_from_three_flags(charging: bool, powered: bool, full: bool, status: str) -> None:
    domain: Dictionary = {
        "BatteryIsCharging": charging,
        "ExternalConnected": powered,
        "FullyCharged": full,
        "BatteryCurrentCapacity": 50,
    }
    given = by_name(gauge.battery_readings(GONE, domain, AT))
    assert given["battery.status"].value == status
    assert (given["battery.charging"].value, given["charge.port"].value) == (charging, powered)


def test_a_level_beyond_full_is_implausible() -> None:
    given = by_name(gauge.battery_readings(GONE, {"BatteryCurrentCapacity": 2460}, AT))
    assert given["battery.level"].quality is Quality.IMPLAUSIBLE


# ── locks ────────────────────────────────────────────────────────────────────


def activation(find_my: Any, **memory: Any) -> Reading:
    root: Dictionary = {"NonVolatileRAM": memory} if memory else {}
    return by_name(locks.lock_readings(root, find_my, AT))["lock.activation"]


@pytest.mark.parametrize("value", [b"YES", "YES", b"yes", b"YES\x00"])
def test_a_lock_noted_in_memory_is_evidence(value: Any) -> None:
    assert activation(False, **{"fm-activation-locked": value}).value is True
    assert activation(GONE, **{"fm-spstatus": value}).value is True


@pytest.mark.parametrize("find_my", [False, None, 0, "false", GONE, refused("GetProhibited")])
def test_no_sign_of_an_owner_is_never_proof(find_my: Any) -> None:
    for memory in ({}, {"fm-activation-locked": b"NO"}, {"fm-spstatus": b""}, {"fm-activation-locked": 1}):
        reading = activation(find_my, **memory)
        assert reading.value is None
        assert reading.quality is Quality.ABSENT
        assert "proves nothing" in reading.reason


def test_find_my_that_is_on_is_evidence() -> None:
    assert activation(True).value is True


def test_a_note_of_an_account_is_passed_on() -> None:
    assert "account is still noted" in activation(False, **{"fm-account-masked": b"a...@example.org"}).reason


@pytest.mark.parametrize(
    ("status", "state", "locked"),
    [
        ("kCTSIMSupportSIMStatusOperatorLocked", "network_locked", True),
        ("kCTSIMSupportSIMStatusReady", "ready", None),
        ("kCTSIMSupportSIMStatusNotInserted", "absent", None),
        ("kCTSIMSupportSIMStatusPINLocked", "pin_required", None),
        ("somethingElse", None, None),
    ],
)
def test_the_sim_says_its_state_and_only_a_lock_is_known(status: str, state: str, locked: bool) -> None:
    root: Dictionary = {"SIMStatus": status}
    assert by_name(parse.radio_readings(root, AT))["sim.state"].value == state
    assert by_name(locks.lock_readings(root, GONE, AT))["lock.sim"].value is locked


ACTIVE: Dictionary = {"ActivationState": "Activated"}
FREE: Dictionary = {"CloudConfiguration": {"IsSupervised": False, "IsMandatory": False}}
NONE: Dictionary = {"ProfileMetadata": {}}


def test_management_is_known_only_where_the_device_can_know_it() -> None:
    def of(root: Dictionary, cloud: Any, profiles: Any) -> Any:
        return locks.management_reading(root, cloud, profiles, AT).value

    assert of(ACTIVE, FREE, NONE) is False
    assert of(ACTIVE, {"CloudConfiguration": {}}, NONE) is False
    assert of({"ActivationState": "Unactivated"}, FREE, NONE) is None
    assert of({}, FREE, NONE) is None
    assert of(ACTIVE, GONE, NONE) is None
    assert of(ACTIVE, FREE, GONE) is None
    assert of(ACTIVE, FREE, {"ProfileMetadata": {"mdm": {}}}) is None
    assert of(ACTIVE, {"CloudConfiguration": {"Unknown": 1}}, NONE) is None
    assert of(ACTIVE, {}, NONE) is None
    assert of(ACTIVE, FREE, {}) is None
    for mark in ({"IsSupervised": True}, {"ConfigurationURL": "https://mdm.example"}, {"IsMandatory": True}):
        assert of({"ActivationState": "Unactivated"}, {"CloudConfiguration": mark}, GONE) is True


def test_a_jailbreak_is_known_only_by_its_service() -> None:
    assert locks.jailbreak_reading((1234, False), AT).value is True
    assert locks.jailbreak_reading(refused("InvalidService"), AT).quality is Quality.ABSENT


# ── identity and system ──────────────────────────────────────────────────────


def test_an_unactivated_iphone_11() -> None:
    root = recorded("iphone11-unactivated.txt")
    found = parse.identity(root)
    assert (found.model, found.serial, found.imei) == ("iPhone 11", "OWNVALUE0011", "")
    given = by_name([*parse.identity_readings(root, AT), *parse.system_readings(root, AT)])
    assert given["identity.imei"].quality is Quality.IMPLAUSIBLE, "its check digit does not fit"
    assert given["identity.meid"].value == "35000000000112"
    assert given["os.build"].value == "17A878"
    assert given["identity.colour"].quality is Quality.ABSENT, "1 is another colour on another model"


def test_a_stranger_learns_no_number_of_an_iphone_x() -> None:
    root = recorded("iphone-x-unpaired.txt")
    found = parse.identity(root)
    assert (found.model, found.is_named) == ("iPhone X", False)
    given = by_name(parse.identity_readings(root, AT))
    assert {given[f"identity.{name}"].quality for name in ("imei", "imei2", "serial")} == {Quality.ABSENT}


def test_a_headset_at_setup_is_no_phone() -> None:
    root = recorded("vision-pro-at-setup.txt")
    with pytest.raises(NoDriver):
        parse.identity(root)
    given = by_name([*parse.identity_readings(root, AT), *parse.system_readings(root, AT)])
    assert given["os.name"].value == "xrOS"
    assert given["identity.colour"].quality is Quality.ABSENT


@pytest.mark.parametrize(
    ("values", "colour"),
    [
        ({"DeviceColor": "#3b3b3c"}, "#3b3b3c"),
        ({"DeviceColor": "white", "DeviceEnclosureColor": "gold"}, "gold"),
        ({"DeviceColor": "1"}, None),
        ({"DeviceColor": "unknown"}, None),
        ({"DeviceColor": "<b>red</b>"}, None),
    ],
)
def test_a_colour_is_a_word_or_nothing(values: Dictionary, colour: str | None) -> None:
    assert by_name(parse.identity_readings(values, AT))["identity.colour"].value == colour


@pytest.mark.parametrize(
    ("build", "beta"),
    [("21G93", False), ("22A5282m", True), ("20E772520a", False), ("odd", None), ("", None)],
)
def test_a_beta_is_known_by_its_build(build: str, beta: bool | None) -> None:
    given = by_name(parse.system_readings({"BuildVersion": build}, AT))
    assert given["integrity.developer_build"].value is beta


@pytest.mark.parametrize(
    ("total", "nominal"),
    [
        (127_989_493_760, 128_000_000_000),
        (63_989_493_760, 64_000_000_000),
        (1_023_989_493_760, 1_024_000_000_000),
        (100_000_000_000, None),
        (0, None),
        (-1, None),
    ],
)
def test_storage_is_the_size_on_the_box(total: int, nominal: int | None) -> None:
    given = by_name(parse.storage_readings({"TotalDiskCapacity": total}, AT))
    assert given["storage.total"].value == nominal


def test_storage_has_a_label() -> None:
    assert parse.storage_label({"TotalDiskCapacity": 127_989_493_760}) == "128 GB"
    assert parse.storage_label({"TotalDiskCapacity": 1_023_989_493_760}) == "1 TB"
    assert parse.storage_label(GONE) == ""


def test_more_free_than_there_is_cannot_be() -> None:
    disk: Dictionary = {"TotalDataCapacity": 10, "TotalDataAvailable": 11}
    assert by_name(parse.storage_readings(disk, AT))["storage.used"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize("address", ["00:00:00:00:00:00", "", "none", "02:00:00:00:00"])
def test_a_radio_without_an_address_is_not_there_to_be_known(address: str) -> None:
    given = by_name(parse.radio_readings({"WiFiAddress": address}, AT))
    assert given["wifi.present"].quality is Quality.ABSENT


def test_models_have_the_names_that_buyers_know() -> None:
    assert model_name("iPhone14,5") == "iPhone 13"
    assert model_name("iPhone17,1") == "iPhone 16 Pro"
    assert model_name("iPad13,18") == "iPad (10th generation)"
    assert model_name("iPhone99,1") == "iPhone99,1"


# ── anything at all ──────────────────────────────────────────────────────────

GOOD = tomllib.loads((resources() / "virtual" / "iphone-good.toml").read_text(encoding="utf-8"))
DISK: Dictionary = {**GOOD["domains"]["com.apple.disk_usage"], **GOOD["domains"]["com.apple.mobile.iTunes"]}
PARTS: list[Dictionary] = [
    GOOD["values"],
    DISK,
    GOOD["battery"],
    GOOD["domains"]["com.apple.mobile.battery"],
    {**GOOD["management"], "ProfileMetadata": {}},
]
JUNK = (
    st.none()
    | st.integers()
    | st.text(max_size=120)
    | st.booleans()
    | st.binary(max_size=30)
    | st.floats()
    | st.lists(st.integers(), max_size=2)
    | st.dictionaries(st.text(max_size=4), st.integers(), max_size=2)
)


def check_kinds(given: dict[str, Reading]) -> None:
    assert set(given) == set(MANIFEST.readings)
    for name, reading in given.items():
        if reading.is_known:
            assert isinstance(reading.value, KINDS[READINGS[name].kind]), name
            assert not (READINGS[name].kind is Kind.NUMBER and isinstance(reading.value, bool))
        else:
            assert reading.reason


def test_the_good_phone_gives_every_reading_of_the_manifest() -> None:
    root, disk, entry, battery, cloud = PARTS
    check_kinds(everything(root, disk, entry, battery, {**cloud, "Status": "Acknowledged"}))


@given(st.data())
def test_no_change_makes_a_parser_fail_or_an_unknown_known(data: st.DataObject) -> None:
    """Take values away or spoil them: what was unknown stays unknown, and what is left has its kind."""
    parts = copy.deepcopy(PARTS)
    before = everything(*parts)
    for _ in range(data.draw(st.integers(1, 6))):
        part = data.draw(st.sampled_from(parts))
        key = data.draw(st.sampled_from(sorted(part) or ["x"]))
        if data.draw(st.booleans()):
            part.pop(key, None)
        else:
            part[key] = data.draw(JUNK)  # type: ignore[assignment]
    after = everything(*parts)
    check_kinds(after)
    for name in ("lock.activation", "lock.sim", "integrity.rooted"):
        assert before[name].value is None
        assert after[name].value is not False, "nothing but a device's own no makes a lock's absence known"


@given(st.data())
def test_taking_values_away_never_makes_a_reading_known(data: st.DataObject) -> None:
    parts = copy.deepcopy(PARTS)
    before = everything(*parts)
    for part in parts:
        for key in data.draw(st.sets(st.sampled_from(sorted(part)), max_size=8)):
            part.pop(key, None)
    for name, reading in everything(*parts).items():
        if not before[name].is_known:
            assert not reading.is_known, name
        elif reading.is_known and name.startswith("lock."):
            assert reading.value == before[name].value, name


@given(st.dictionaries(st.sampled_from([key for part in PARTS for key in part]), JUNK))
def test_any_answer_gives_readings(values: Any) -> None:
    check_kinds(everything(values, values, values, values, values))
    with contextlib.suppress(NoDriver):
        parse.identity(values)
