# SPDX-License-Identifier: Apache-2.0
"""What laptops said, turned into exact readings; what cannot be true is never a value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import NoDriver
from inspector.domain.reading import Quality, Reading
from inspector_drivers.laptop import parse
from inspector_drivers.laptop.parse_battery import battery_readings
from inspector_drivers.laptop.parse_disk import disk_readings, storage_label
from inspector_drivers.laptop.parse_media import media_reading
from inspector_drivers.laptop.protocol import Answer, Part, Sheet

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
RECORDINGS = Path(__file__).parents[2] / "recordings" / "laptop"


def recorded(name: str) -> str:
    return (RECORDINGS / name).read_text(encoding="utf-8")


def sheet(*rows: tuple[str, str, Mapping[str, str | int | Answer]]) -> Sheet:
    """Make a sheet of (part, subject, answers)."""
    return Sheet(
        Part(1, part, subject, {k: v if isinstance(v, Answer) else Answer(str(v)) for k, v in given.items()})
        for part, subject, given in rows
    )


def by_name(readings: Iterable[Reading]) -> dict[str, Reading]:
    return {one.name: one for one in readings}


Facts = Mapping[str, Mapping[str, str | int | Answer]]


def disks(*reports: str | Answer, block: Facts | None = None) -> dict[str, Reading]:
    rows: list[tuple[str, str, Mapping[str, str | int | Answer]]] = [
        ("smart", f"/dev/sd{chr(97 + at)}", {"all": one}) for at, one in enumerate(reports)
    ]
    rows += [("block", name, dict(facts)) for name, facts in (block or {}).items()]
    return by_name(disk_readings(sheet(("smart", "", {"scan": "{}"}), *rows), AT))


def values(given: Mapping[str, Reading]) -> dict[str, Any]:
    return {name: one.value for name, one in given.items()}


# ── disks ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "passed", "wear", "hours", "errors", "total"),
    [
        ("smartctl-smart-nvme.json", True, 0, 2401, 0, 1024209543168),
        ("smartctl-smart-nvme-failed.json", True, 3, 12798, 7, 500107862016),
        ("smartctl-nvme-samsung-mzvl21t0hclr.json", True, 16, 10423, 0, 1024209543168),
        ("smartctl-smart-sat.json", None, None, 2725, 0, None),
    ],
)
def test_recorded_disks(
    name: str, passed: bool | None, wear: int | None, hours: int, errors: int, total: int | None
) -> None:
    assert values(disks(recorded(name))) == {
        "disk.smart_passed": passed,
        "disk.wear": wear,
        "disk.power_on": hours,
        "disk.errors": errors,
        "lock.disk": None,
        "storage.total": total,
    }


def test_a_raw_value_that_packs_several_numbers_is_not_taken_whole() -> None:
    assert '"value": 167031278144165' in recorded("smartctl-smart-sat.json")
    assert disks(recorded("smartctl-smart-sat.json"))["disk.power_on"].value == 2725


@pytest.mark.parametrize("code", [4, 8, 16, 32, 64, 128, 252])
def test_json_counts_whatever_the_exit_status(code: int) -> None:
    given = disks(Answer(recorded("smartctl-smart-nvme.json"), code))
    assert given["disk.wear"].value == 0
    assert given["disk.smart_passed"].value is not bool(code & 8)


@pytest.mark.parametrize("code", [1, 2, 3])
def test_a_disk_that_could_not_be_asked_is_refused(code: int) -> None:
    report = json.dumps({"device": {"name": "/dev/sda"}, "smartctl": {"exit_status": code}})
    given = disks(Answer(report, code))
    assert {one.quality for one in given.values()} == {Quality.REFUSED}
    assert f"exit status {code}" in given["disk.wear"].reason


def ata(*rows: tuple[int, str, int, str], **more: Any) -> str:
    table = [
        {"id": number, "name": name, "value": value, "raw": {"string": raw}}
        for number, name, value, raw in rows
    ]
    return json.dumps({"device": {"name": "x"}, "ata_smart_attributes": {"table": table}, **more})


@pytest.mark.parametrize(
    ("row", "wear"),
    [
        ((177, "Wear_Leveling_Count", 93, "41"), 7),
        ((231, "SSD_Life_Left", 88, "88"), 12),
        ((233, "Media_Wearout_Indicator", 60, "0"), 40),
        ((202, "Percent_Lifetime_Remain", 99, "1"), 1),
        ((169, "Remaining_Lifetime_Perc", 75, "75"), 25),
        ((231, "Temperature_Celsius", 67, "33"), None),
        ((233, "Flash_Writes_GiB", 100, "512"), None),
        ((202, "Data_Address_Mark_Errs", 100, "0"), None),
        ((177, "Wear_Leveling_Count", 200, "41"), None),
    ],
)
def test_wear_is_told_by_number_and_name(row: tuple[int, str, int, str], wear: int | None) -> None:
    assert disks(ata(row))["disk.wear"].value == wear


def test_the_disks_own_statistic_outweighs_a_makers_attribute() -> None:
    page = {"table": [{"name": "Percentage Used Endurance Indicator", "value": 9, "flags": {"valid": True}}]}
    worn = ata((177, "Wear_Leveling_Count", 50, "1"), ata_device_statistics={"pages": [page]})
    assert disks(worn)["disk.wear"].value == 9


def test_sectors_given_up_are_added_and_a_failing_attribute_fails() -> None:
    report = ata(
        (5, "Reallocated_Sector_Ct", 90, "12 (3 4)"),
        (197, "Current_Pending_Sector", 100, "4"),
        (198, "Offline_Uncorrectable", 100, "1"),
        smart_status={"passed": True},
    )
    assert disks(report)["disk.errors"].value == 17
    failing = json.loads(report)
    failing["ata_smart_attributes"]["table"][0]["when_failed"] = "now"
    assert disks(json.dumps(failing))["disk.smart_passed"].value is False


def test_a_critical_warning_fails_and_wear_counts_on_past_100() -> None:
    report = json.loads(recorded("smartctl-smart-nvme.json"))
    report["nvme_smart_health_information_log"].update(critical_warning=4, percentage_used=131)
    given = disks(json.dumps(report))
    assert (given["disk.smart_passed"].value, given["disk.wear"].value) == (False, 131)


def test_of_two_disks_the_worse_counts() -> None:
    given = disks(recorded("smartctl-smart-nvme.json"), recorded("smartctl-smart-nvme-failed.json"))
    assert (given["disk.wear"].value, given["disk.errors"].value) == (3, 7)
    assert given["storage.total"].value == 1024209543168 + 500107862016


def media(*reports: str | Answer, block: Facts | None = None) -> Reading:
    rows: list[tuple[str, str, Mapping[str, str | int | Answer]]] = [
        ("smart", f"/dev/sd{chr(97 + at)}", {"all": one}) for at, one in enumerate(reports)
    ]
    rows += [("block", name, dict(facts)) for name, facts in (block or {}).items()]
    return media_reading(sheet(("smart", "", {"scan": "{}"}), *rows), AT)


def test_each_disk_is_listed_whether_the_kernel_or_smartctl_names_it() -> None:
    named = {"model_name": "ST1000LM035", "serial_number": "VRTL0002", "user_capacity": {"bytes": 10**12}}
    silent = Answer(None, quality=Quality.REFUSED, why="No root.")
    block: Facts = {
        "sda": {"usb": "no", "size": str(10**12 >> 9)},
        "nvme0n1": {"usb": "no", "size": "1000215216"},
        "sdb": {"usb": "no", "size": "1000215216", "queue/rotational": "0", "device/model": "CT500"},
        "mmcblk0": {"usb": "no", "size": "122142720"},
        "mmcblk0boot0": {"usb": "no", "size": "8192"},
        "nbd0": {"usb": "no", "size": "0"},
        "sdc": {"usb": "yes", "size": "60000000"},
    }
    assert media(ata(rotation_rate=5400, **named), silent, block=block).value == (
        "sda · hdd · 1 TB · ST1000LM035 · VRTL0002",
        "nvme0n1 · nvme · 512 GB · ? · ?",
        "sdb · ssd · 512 GB · CT500 · ?",
        "mmcblk0 · disk · 63 GB · ? · ?",
    )
    assert media(ata(rotation_rate=0, **named)).value == ("sda · ssd · 1 TB · ST1000LM035 · VRTL0002",)
    assert media().quality is Quality.ABSENT


def test_a_disk_that_may_be_a_stick_is_listed_too() -> None:
    block: Facts = {"sda": {"usb": Answer(None, quality=Quality.REFUSED, why="No root."), "size": "60000000"}}
    assert media(block=block).value == ("sda · disk · 31 GB · ? · ?",)


def test_a_silent_disk_hides_good_news_but_not_bad() -> None:
    good, bad = ata(smart_status={"passed": True}), ata(smart_status={"passed": False})
    silent = Answer(None, quality=Quality.REFUSED, why="No root.")
    assert disks(good, silent)["disk.smart_passed"].quality is Quality.REFUSED
    assert disks(bad, silent)["disk.smart_passed"].value is False
    locked = ata(ata_security={"enabled": True})
    assert disks(locked, silent)["lock.disk"].value is True
    assert disks(ata(ata_security={"enabled": False}), silent)["lock.disk"].value is None


def test_the_live_systems_own_stick_is_no_disk_of_the_laptop() -> None:
    block: Facts = {"sda": {"usb": "yes", "size": "60000000"}, "nvme0n1": {"usb": "no", "size": "1000215216"}}
    given = disks(recorded("smartctl-smart-nvme-failed.json"), block=block)
    assert given["disk.errors"].value is None
    assert given["storage.total"].value == 1000215216 * 512


@pytest.mark.parametrize("usb", [Answer(None, quality=Quality.REFUSED, why="No root."), "Permission denied"])
def test_a_disk_that_may_be_a_stick_condemns_and_passes_nothing(usb: Answer | str) -> None:
    block: Facts = {"sda": {"usb": usb, "size": "60000000"}}
    given = disks(ata(smart_status={"passed": True}, ata_security={"enabled": False}), block=block)
    assert {one.value for one in given.values()} == {None}
    if isinstance(usb, Answer):
        assert given["disk.smart_passed"].quality is Quality.REFUSED
    assert disks(ata(smart_status={"passed": False}), block=block)["disk.smart_passed"].value is False


@pytest.mark.parametrize(
    ("sectors", "label"),
    [
        ("1000215216", "512 GB"),
        ("500118192", "256 GB"),
        ("2000409264", "1 TB"),
        ("2930277168", "1.5 TB"),
        ("x", ""),
    ],
)
def test_the_storage_is_called_as_buyers_know_it(sectors: str, label: str) -> None:
    assert storage_label(sheet(("block", "sda", {"size": sectors, "usb": "no"}))) == label


def test_without_smartctl_the_reason_says_so() -> None:
    missing = Answer(None, quality=Quality.ABSENT, why="The command smartctl is not installed.")
    given = by_name(disk_readings(sheet(("smart", "", {"scan": missing})), AT))
    assert {one.reason for one in given.values()} == {"The command smartctl is not installed."}


# ── batteries ────────────────────────────────────────────────────────────────

GOOD = {
    "type": "Battery",
    "energy_full": "44610000",
    "energy_full_design": "50450000",
    "cycle_count": "214",
    "status": "Discharging",
    "capacity": "71",
}


def battery(*tables: Mapping[str, str], part: str = "power") -> dict[str, Reading]:
    rows = [(part, f"BAT{at}", dict(one)) for at, one in enumerate(tables)]
    return by_name(battery_readings(sheet(*rows), AT))


def test_recorded_upower() -> None:
    given = by_name(
        battery_readings(sheet(("upower", "battery_BAT0", {"info": recorded("upower-i.txt")})), AT)
    )
    assert {name: one.value for name, one in given.items() if one.is_known} == {
        "battery.health": Decimal("68.4"),
        "battery.design_energy": 48840,
        "battery.full_energy": 33444,
        "battery.level": 100,
        "battery.voltage": 12446,
        "battery.charging": False,
        "battery.status": "full",
    }
    assert given["battery.health"].source == "upower"


@pytest.mark.parametrize(
    ("full", "design", "kind", "health", "amount"),
    [
        ("44610000", "50450000", "energy", Decimal("88.4"), 44610),
        ("44610", "50450", "energy", Decimal("88.4"), 44610),
        ("3618000", "4022000", "charge", Decimal("89.9"), 3618),
        ("3618", "4022", "charge", Decimal("89.9"), 3618),
        ("39999999", "50000000", "energy", Decimal("79.9"), 39999),
    ],
)
def test_units_are_known_by_the_size_of_the_design(
    full: str, design: str, kind: str, health: Decimal, amount: int
) -> None:
    given = battery({"type": "Battery", f"{kind}_full": full, f"{kind}_full_design": design})
    unit = {"energy": "battery.full_energy", "charge": "battery.full_capacity"}[kind]
    assert (given["battery.health"].value, given[unit].value) == (health, amount)


@pytest.mark.parametrize(
    ("full", "design", "quality"),
    [
        ("50450000", "50450000", Quality.ABSENT),
        ("52000000", "50450000", Quality.IMPLAUSIBLE),
        ("100000", "50450000", Quality.IMPLAUSIBLE),
        ("0", "50450000", Quality.IMPLAUSIBLE),
        ("44610000", "0", Quality.ABSENT),
        ("44610000", "3", Quality.IMPLAUSIBLE),
        ("44610000", "", Quality.ABSENT),
        ("", "50450000", Quality.ABSENT),
        ("-1", "50450000", Quality.ABSENT),
        ("4e7", "50450000", Quality.ABSENT),
    ],
)
def test_what_measures_nothing_is_no_health(full: str, design: str, quality: Quality) -> None:
    given = battery({"type": "Battery", "energy_full": full, "energy_full_design": design})
    assert (given["battery.health"].value, given["battery.health"].quality) == (None, quality)


def _over_by(percent: int) -> dict[str, tuple[str, str, dict[str, str]]]:
    """Give a battery of 50 Wh or 4000 mAh that claims ``percent`` of its design, by every gauge there is."""
    wh, mwh, mah = percent * 50 / 100, percent * 500, percent * 40
    sysfs = {"type": "Battery", "energy_full": f"{mwh * 1000}", "energy_full_design": "50000000"}
    charge = {"type": "Battery", "charge_full": f"{mah * 1000}", "charge_full_design": "4000000"}
    upower = f"  native-path: BAT0\n  energy-full: {wh} Wh\n  energy-full-design: 50 Wh\n"
    report = (
        "<Battery><DesignCapacity>50000</DesignCapacity>"
        f"<FullChargeCapacity>{mwh}</FullChargeCapacity></Battery>"
    )
    ioreg = (
        "<dict><key>DesignCapacity</key><integer>4000</integer>"
        f"<key>NominalChargeCapacity</key><integer>{mah}</integer></dict>"
    )
    return {
        "energy": ("power", "battery.full_energy", sysfs),
        "charge": ("power", "battery.full_capacity", charge),
        "upower": ("upower", "battery.full_energy", {"info": upower}),
        "powercfg": ("powercfg", "battery.full_energy", {"report": report}),
        "ioreg": ("ioreg", "battery.full_capacity", {"battery": ioreg}),
    }


@pytest.mark.parametrize("gauge", ["energy", "charge", "upower", "powercfg", "ioreg"])
@pytest.mark.parametrize(
    ("percent", "health", "amount"),
    [
        (90, Quality.MEASURED, Quality.MEASURED),
        (101, Quality.IMPLAUSIBLE, Quality.MEASURED),
        (115, Quality.IMPLAUSIBLE, Quality.MEASURED),
        (116, Quality.IMPLAUSIBLE, Quality.IMPLAUSIBLE),
        (1000, Quality.IMPLAUSIBLE, Quality.IMPLAUSIBLE),
    ],
)
def test_a_full_charge_above_the_design_is_never_a_pass(
    gauge: str, percent: int, health: Quality, amount: Quality
) -> None:
    part, full, table = _over_by(percent)[gauge]
    subject = "" if part in {"powercfg", "ioreg"} else "BAT0"
    given = by_name(battery_readings(sheet((part, subject, table)), AT))
    assert given["battery.health"].quality is health
    assert given[full].quality is amount
    value = given["battery.health"].value
    assert value is None or (isinstance(value, Decimal) and value <= 100)


def test_zero_cycles_are_not_counted_cycles() -> None:
    assert battery({**GOOD, "cycle_count": "0"})["battery.cycles"].quality is Quality.ABSENT
    assert battery(GOOD)["battery.cycles"].value == 214


def test_a_mouse_and_an_empty_bay_are_no_batteries() -> None:
    mouse, empty = {**GOOD, "scope": "Device", "energy_full": "5000"}, {**GOOD, "present": "0"}
    assert battery(mouse, empty)["battery.health"].reason == "The laptop lists no battery."
    assert battery(mouse, GOOD, empty)["battery.health"].value == Decimal("88.4")


def test_of_two_batteries_the_worse_counts_and_what_they_hold_is_added() -> None:
    worse = {**GOOD, "energy_full": "12000000", "energy_full_design": "24000000", "status": "Charging"}
    given = battery(GOOD, worse)
    assert given["battery.health"].value == 50
    assert (given["battery.design_energy"].value, given["battery.full_energy"].value) == (74450, 56610)
    assert given["battery.status"].value == "charging"
    echo = {**GOOD, "energy_full": GOOD["energy_full_design"]}
    assert battery(GOOD, echo)["battery.health"].quality is Quality.ABSENT


@pytest.mark.parametrize(("online", "port"), [("1", True), ("0", False), ("", None)])
def test_power_comes_in_when_a_supply_is_online(online: str, port: bool | None) -> None:
    given = by_name(
        battery_readings(
            sheet(("power", "AC", {"type": "Mains", "online": online}), ("power", "BAT0", GOOD)), AT
        )
    )
    assert given["charge.port"].value is port


def test_windows_battery_report() -> None:
    report = (
        "<Batteries><Battery><Id>5B10</Id><DesignCapacity>50450</DesignCapacity>"
        "<FullChargeCapacity>43000</FullChargeCapacity><CycleCount>301</CycleCount></Battery></Batteries>"
    )
    given = by_name(battery_readings(sheet(("powercfg", "", {"report": report})), AT))
    assert (given["battery.health"].value, given["battery.cycles"].value) == (Decimal("85.2"), 301)


def test_macos_percentages_are_no_capacities() -> None:
    table = (
        '<?xml version="1.0"?><plist version="1.0"><array><dict><key>MaxCapacity</key><integer>100</integer>'
        "<key>DesignCapacity</key><integer>4382</integer><key>AppleRawMaxCapacity</key><integer>3900</integer>"
        "<key>CycleCount</key><integer>88</integer><key>IsCharging</key><true/></dict></array></plist>"
    )
    given = by_name(battery_readings(sheet(("ioreg", "", {"battery": table})), AT))
    assert given["battery.health"].value == Decimal("89.0")
    assert (given["battery.full_capacity"].value, given["battery.cycles"].value) == (3900, 88)


# ── who it is ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "serial",
    [
        "To Be Filled By O.E.M.",
        "Default string",
        "System Serial Number",
        "None",
        "0123456789",
        "00000000",
        "N/A",
        "",
    ],
)
def test_a_serial_that_was_never_filled_in_is_none(serial: str) -> None:
    given = sheet(("dmi", "", {"product_serial": serial, "chassis_type": "10"}))
    assert parse.identity(given).serial == ""
    assert by_name(parse.identity_readings(given, AT))["identity.serial"].value is None


def test_dmidecode_names_the_systems_serial_not_the_chassis() -> None:
    text = (
        "System Information\n\tManufacturer: Dell Inc.\n\tSerial Number: VRTL490\n\n"
        "Chassis Information\n\tSerial Number: OTHER99\n"
    )
    refused = Answer(None, quality=Quality.REFUSED, why="No root.")
    assert (
        parse.identity(sheet(("dmi", "", {"product_serial": refused, "dmidecode": text}))).serial == "VRTL490"
    )


def test_a_desktop_is_refused_and_a_virtual_machine_only_trains() -> None:
    with pytest.raises(NoDriver, match="no laptop"):
        parse.identity(sheet(("dmi", "", {"chassis_type": "3"})))
    machine = sheet(("dmi", "", {"chassis_type": "1", "sys_vendor": "QEMU"}))
    assert parse.identity(machine).is_virtual
    assert not parse.identity(sheet(("dmi", "", {"chassis_type": "10", "sys_vendor": "HP"}))).is_virtual


def test_a_mac_by_system_profiler() -> None:
    hardware = (
        '<plist version="1.0"><array><dict><key>_items</key><array><dict><key>machine_name</key>'
        "<string>MacBook Air</string><key>machine_model</key><string>Mac14,2</string><key>chip_type</key>"
        "<string>Apple M2</string><key>physical_memory</key><string>16 GB</string><key>serial_number</key>"
        "<string>VRTLMAC001</string></dict></array></dict></array></plist>"
    )
    given = sheet(("mac", "", {"hardware": hardware}))
    found = parse.identity(given)
    assert (found.manufacturer, found.model, found.model_number) == ("Apple", "MacBook Air", "Mac14,2")
    built = by_name(parse.system_readings(given, AT))
    assert (found.serial, built["memory.total"].value) == ("VRTLMAC001", 16 << 30)
    assert built["cpu.model"].value == "Apple M2"


@pytest.mark.parametrize(
    ("states", "locked"),
    [((), None), (("0", "0"), False), (("0", "1"), True), (("0", ""), None), (("", "1"), True)],
)
def test_one_firmware_password_locks_and_silence_proves_nothing(
    states: tuple[str, ...], locked: bool | None
) -> None:
    rows = [("firmware", f"maker/{at}", {"is_enabled": one}) for at, one in enumerate(states)]
    assert by_name(parse.device_readings(sheet(*rows), AT))["lock.firmware"].value is locked


# ── anything at all ──────────────────────────────────────────────────────────

PARTS = [
    "about",
    "dmi",
    "os",
    "cpu",
    "memory",
    "power",
    "upower",
    "powercfg",
    "ioreg",
    "smart",
    "block",
    "mac",
]
PARTS += ["display", "camera", "radio", "firmware"]
KEYS = [
    "all",
    "scan",
    "info",
    "report",
    "battery",
    "hardware",
    "modules",
    "kib",
    "bytes",
    "release",
    "size",
    "type",
]
KEYS += [
    "energy_full",
    "energy_full_design",
    "capacity",
    "product_serial",
    "dmidecode",
    "modes",
    "is_enabled",
]
TEXTS = st.text(max_size=40) | st.sampled_from(
    [
        "Battery",
        "1",
        "9" * 30,
        "yes",
        '{"device":{}}',
        '{"device":[],"ata_smart_attributes":{"table":[{"id":[]}]}}',
    ]
)
NAN = '{"device":{},"user_capacity":{"bytes":NaN},"rotation_rate":1e999,"power_on_time":{"hours":true}}'


def all_readings(given: Sheet) -> list[Reading]:
    return [
        *parse.identity_readings(given, AT),
        *parse.system_readings(given, AT),
        *battery_readings(given, AT),
        *disk_readings(given, AT),
        media_reading(given, AT),
        *parse.device_readings(given, AT),
    ]


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(PARTS), st.sampled_from(["", "a", "/dev/sda"])),
        st.dictionaries(st.sampled_from(KEYS), TEXTS | st.just(NAN), max_size=6),
        max_size=8,
    )
)
def test_whatever_is_said_each_reading_comes_once(rows: dict[tuple[str, str], dict[str, str]]) -> None:
    given = all_readings(sheet(*((part, subject, dict(texts)) for (part, subject), texts in rows.items())))
    assert len({one.name for one in given}) == len(given) == 33


@given(st.text(max_size=300) | st.just(NAN), st.integers(0, 255))
def test_any_report_of_a_disk_is_read_or_unknown(text: str, code: int) -> None:
    assert len(disks(Answer(text, code))) == 6


@given(st.data())
def test_no_mutation_of_a_report_makes_a_failing_disk_pass(data: st.DataObject) -> None:
    report = json.loads(recorded("smartctl-smart-nvme.json"))
    report["smart_status"]["passed"] = False
    key = data.draw(st.sampled_from(sorted(set(report) - {"smart_status"})))
    report[key] = data.draw(st.none() | st.integers() | st.text() | st.lists(st.integers()))
    assert disks(json.dumps(report))["disk.smart_passed"].value is not True


# ── forms ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    ["wlan0", "wlp3s0", "wlp0s20f3", "wlP2p1s0", "wlo1", "wlx001122aabbcc", "wlan0 wlan1", "ath0", "eth1"],
)
def test_interfaces_as_kernels_name_them_are_radios(text: str) -> None:
    given = by_name(parse.device_readings(sheet(("radio", "", {"wifi": text, "bluetooth": "hci0"})), AT))
    assert given["wifi.present"].value is True
    assert given["bluetooth.present"].value is True


@pytest.mark.parametrize(
    "text", ["Permission denied", "wlan0 denied", "no", "0", "-", "wlan0\tnot permitted"]
)
def test_words_are_no_radio(text: str) -> None:
    given = by_name(parse.device_readings(sheet(("radio", "", {"wifi": text, "bluetooth": text})), AT))
    assert given["wifi.present"].reason == given["bluetooth.present"].reason
    assert given["wifi.present"].reason == "The laptop's answer names no value for this."


@pytest.mark.parametrize(
    ("status", "modes", "width"),
    [
        ("connected", "1920x1080\n1280x720\n", 1920),
        ("unknown", "1366x768", 1366),
        ("disconnected", "1920x1080", None),
        ("Permission denied", "1920x1080", None),
        ("connected", "1920x1080 cannot be read", None),
        ("connected", "", None),
    ],
)
def test_a_panel_is_there_when_its_connector_says_so(status: str, modes: str, width: int | None) -> None:
    rows = sheet(("display", "card0-eDP-1", {"status": status, "modes": modes}))
    assert by_name(parse.device_readings(rows, AT))["display.width"].value == width


@pytest.mark.parametrize(
    ("part", "key", "text", "reading"),
    [
        ("cpu", "model", "Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz", "cpu.model"),
        ("cpu", "model", "AMD Ryzen 5 PRO 4650U with Radeon Graphics", "cpu.model"),
        ("os", "os", "macOS", "os.name"),
        ("os", "os", "Microsoft Windows 11 Pro", "os.name"),
        ("os", "version", "10.0.22631", "os.version"),
        ("os", "kernel", "6.1.0-40-amd64", "os.build"),
        ("os", "kernel", "5.15.153.1-microsoft-standard-WSL2", "os.build"),
        ("dmi", "sys_vendor", "Dell Inc.", "identity.manufacturer"),
        ("dmi", "product_name", 'HP EliteBook 840 14" (G9)', "identity.model"),
        ("dmi", "product_sku", "2SG58EA#ABD", "identity.model_number"),
    ],
)
def test_real_answers_have_the_form_of_their_kind(part: str, key: str, text: str, reading: str) -> None:
    rows = sheet((part, "", {key: text}))
    read = by_name([*parse.identity_readings(rows, AT), *parse.system_readings(rows, AT)])
    assert read[reading].value == text
