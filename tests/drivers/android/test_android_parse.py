# SPDX-License-Identifier: Apache-2.0
"""What each phone's outputs mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from inspector.domain.device import Category
from inspector.domain.reading import Quality, Reading
from inspector_drivers.android.batch import Capture, Section
from inspector_drivers.android.manifest import MANIFEST
from inspector_drivers.android.parse.getprop import parse_props
from inspector_drivers.android.parse.identity import parse_identity
from inspector_drivers.android.parse.parcel import is_exception, parcel_string

Readings = Callable[..., Mapping[str, Reading]]
Recording = Callable[[str], str]


def values(found: Mapping[str, Reading], *names: str) -> tuple[object, ...]:
    return tuple(found[name].value for name in names)


def test_every_reading_of_the_manifest_comes_with_its_unit(readings: Readings, recording: Recording) -> None:
    for found in (readings(), readings(getprop=recording("getprop-16-pixel"))):
        assert {name: one.unit for name, one in found.items()} == dict(MANIFEST.readings)


def test_a_phone_that_says_nothing_gives_no_value(readings: Readings) -> None:
    assert [one.name for one in readings().values() if one.is_known] == []


# ── identity ─────────────────────────────────────────────────────────────────


def test_a_pixel(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-16-pixel"), usb_serial="FIXTURE0000016")
    assert values(found, "identity.manufacturer", "identity.model", "identity.model_number") == (
        "Google",
        "Pixel 8 Pro",
        "GC3VE",
    )
    assert values(found, "identity.colour", "identity.serial") == ("BLK", "FIXTURE0000016")
    assert found["identity.serial"].source == "USB descriptor"
    assert values(found, "os.name", "os.version", "os.security_patch") == ("Android", "16", "2026-01-05")
    assert values(found, "storage.total", "memory.total") == (128 * 10**9, 12 * 2**30)
    assert values(found, "sim.state", "radio.imei_slots", "network.operator") == ("ready", 2, "Example")
    assert values(found, "integrity.bootloader_locked", "integrity.verified_boot") == (True, "green")
    assert found["identity.imei"].value is None


def test_a_generic_system_image_is_not_the_model(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-12-generic-system"))
    assert values(found, "identity.model", "identity.model_number") == ("Xiaomi 12X", "2112123AG")
    assert found["identity.model"].reason == ""


def test_a_partition_of_another_model_is_a_hint(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-12-imei-in-properties"))
    assert found["identity.model"].value == "POCO X5 Pro 5G"
    assert "22101320C" in found["identity.model"].reason
    assert found["identity.region"].value == "EEA"


def test_an_unlocked_phone(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-11-unlocked"))
    assert values(found, "integrity.bootloader_locked", "integrity.verified_boot") == (False, "orange")
    assert values(found, "sim.state", "network.operator") == ("absent", None)
    assert found["storage.total"].value is None  # its "ufs" names a maker, no size


def test_an_old_phone(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-4.4-renamed"))
    assert values(found, "integrity.encrypted", "integrity.developer_build") == (False, True)
    assert found["integrity.bootloader_locked"].quality is Quality.ABSENT
    assert found["sim.state"].value == "ready"


@pytest.mark.parametrize(
    ("characteristics", "category"),
    [("default", Category.PHONE), ("nosdcard,tablet", Category.TABLET), ("watch", Category.WATCH)],
)
def test_the_category(capture: Callable[..., Capture], characteristics: str, category: Category) -> None:
    one = capture(getprop=f"[ro.build.characteristics]: [{characteristics}]\n[ro.inspector.virtual]: [1]\n")
    identity = parse_identity(parse_props(one["getprop"]), one, "")
    assert (identity.category, identity.is_virtual) == (category, True)


def test_the_identity_of_a_phone_that_tells_its_numbers(
    capture: Callable[..., Capture], recording: Recording
) -> None:
    one = capture(getprop=recording("getprop-12-imei-in-properties"))
    identity = parse_identity(parse_props(one["getprop"]), one, "USBSERIAL")
    assert (identity.imei, identity.imei2) == ("350000000000006", "350000000000014")
    assert (identity.serial, identity.is_virtual) == ("FIXTURE0000012", False)


def test_a_property_may_run_over_lines() -> None:
    props = parse_props(Section("getprop", "[a]: [one\n[two\nthree]\n[b]: [4]\n", "", 0))
    assert props.values == {"a": "one\n[two\nthree", "b": "4"}


# ── IMEI ─────────────────────────────────────────────────────────────────────

PARCEL = """Result: Parcel(
  0x00000000: 00000000 0000000f 00350033 00300030 '........3.5.0.0.'
  0x00000010: 00300030 00300030 00300030 00300030 '0.0.0.0.0.0.0.0.'
  0x00000020: 00300030 00000036                   '0.0.6...        ')
"""


def test_a_parcel_holds_a_string() -> None:
    assert parcel_string(PARCEL) == "350000000000006"
    assert not is_exception(PARCEL)


@pytest.mark.parametrize(
    "text",
    [
        "Result: Parcel(fffffffc ffffffff 00000000   '............')",
        "Result: Parcel(00000000 ffffffff   '........')",
        "Result: Parcel(00000000 0000000f 00350033   '........3.5.')",
        "Result: Parcel(NULL)",
        "service: Service iphonesubinfo does not exist",
        "",
    ],
)
def test_a_parcel_without_a_string(text: str) -> None:
    assert parcel_string(text) is None


def test_an_imei_from_the_service(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-16-pixel"), imei1=PARCEL)
    assert (found["identity.imei"].value, found["identity.imei"].reason) == ("350000000000006", "")


def test_a_refused_imei_is_to_be_scanned(readings: Readings, recording: Recording) -> None:
    refused = "Result: Parcel(fffffffc ffffffff 00000000   '............')\n"
    found = readings(getprop=recording("getprop-16-pixel"), imei1=refused)
    assert found["identity.imei"].quality is Quality.REFUSED
    assert "*#06#" in found["identity.imei"].reason


def test_an_imei_of_an_unlocked_phone_says_so(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-11-unlocked"), imei1=PARCEL)
    assert found["identity.imei"].value == "350000000000006"
    assert "unlocked" in found["identity.imei"].reason


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("[ro.ril.oem.imei1]: [350000000000007]\n", "check digit"),
        (
            "[ro.ril.oem.imei1]: [350000000000006]\n[persist.radio.imei]: [350000000000014]\n",
            "different numbers",
        ),
    ],
)
def test_an_imei_that_cannot_be_believed(readings: Readings, told: str, why: str) -> None:
    found = readings(getprop=told)
    assert found["identity.imei"].quality is Quality.IMPLAUSIBLE
    assert why in found["identity.imei"].reason


def test_one_number_for_two_slots_is_one_number(readings: Readings, recording: Recording) -> None:
    found = readings(getprop=recording("getprop-4.4-renamed"))
    assert values(found, "identity.imei", "identity.imei2") == ("350000000000006", None)


# ── battery ──────────────────────────────────────────────────────────────────

P = "/sys/class/power_supply"


def test_wear_of_a_gauge(readings: Readings) -> None:
    files = {"charge_full": 4618000, "charge_full_design": 5022000, "cycle_count": 87}
    found = readings(gauge="".join(f"{P}/battery/{name}:{value}\n" for name, value in files.items()))
    names = ("battery.health", "battery.full_capacity", "battery.design_capacity", "battery.cycles")
    assert values(found, *names) == (Decimal("91.9"), 4618, 5022, 87)
    assert found["battery.health"].quality is Quality.MEASURED


def test_health_is_cut_and_not_rounded(readings: Readings) -> None:
    gauge = f"{P}/battery/charge_full:3998000\n{P}/battery/charge_full_design:5000000\n"
    assert readings(gauge=gauge)["battery.health"].value == Decimal("79.9")


@pytest.mark.parametrize(
    ("name", "health", "cycles"),
    [
        ("battery-one-ui-8", Decimal(93), 414),
        ("battery-one-ui-old", Decimal(88), 2),
        ("battery-capacity-lines", Decimal("83.2"), None),
        ("battery-hyperos-mah", None, None),
    ],
)
def test_wear_of_each_layout(
    readings: Readings, recording: Recording, name: str, health: Decimal | None, cycles: int | None
) -> None:
    found = readings(battery=recording(name))
    assert values(found, "battery.health", "battery.cycles") == (health, cycles)


def test_samsung_counts_where_the_kernel_says_0(readings: Readings, recording: Recording) -> None:
    found = readings(battery=recording("battery-one-ui-8"), gauge=f"{P}/battery/cycle_count:0\n")
    assert (found["battery.cycles"].value, found["battery.cycles"].source) == (414, "mSavedBatteryUsage")
    assert readings(gauge=f"{P}/battery/cycle_count:0\n")["battery.cycles"].quality is Quality.IMPLAUSIBLE


def test_what_the_statistics_learned(readings: Readings) -> None:
    told = "  Estimated battery capacity: 5000 mAh\n  Last learned battery capacity: {} mAh\n"
    assert readings(batterystats=told.format(4210))["battery.health"].value == Decimal("84.2")
    assert readings(batterystats=told.format(5000))["battery.health"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize("full", [100_000, 90_000_000, 20_000_000])
def test_wear_that_no_battery_has(readings: Readings, full: int) -> None:
    gauge = f"{P}/battery/charge_full:{full}\n{P}/battery/charge_full_design:5000000\n"
    assert readings(gauge=gauge)["battery.health"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize(
    ("status", "words"),
    [(1, (None, None)), (2, (True, "charging")), (3, (False, "discharging")), (4, (False, "not_charging")),
     (5, (False, "full")), (9, (None, None))],
)  # fmt: skip
def test_status(readings: Readings, recording: Recording, status: int, words: tuple[object, object]) -> None:
    text = recording("battery-aosp-12").replace("status: 5", f"status: {status}")
    assert values(readings(battery=text), "battery.charging", "battery.status") == words


def test_power_through_the_port(readings: Readings, recording: Recording) -> None:
    powered = recording("battery-aosp-12")
    alone = powered.replace("USB powered: true", "USB powered: false")
    assert readings(battery=powered)["charge.port"].value is True
    assert readings(battery=alone, is_on_cable=True)["charge.port"].value is False
    assert readings(battery=alone)["charge.port"].quality is Quality.ABSENT


def test_wireless_charging_is_never_denied(readings: Readings, recording: Recording) -> None:
    text = recording("battery-aosp-12")
    assert readings(battery=text)["charge.wireless"].quality is Quality.ABSENT
    lies = text.replace("Wireless powered: false", "Wireless powered: true")
    assert readings(battery=lies)["charge.wireless"].value is True
    assert readings(battery=text, gauge=f"{P}/wireless/online:0\n")["charge.wireless"].value is True


@pytest.mark.parametrize(("level", "scale"), [("101", "100"), ("-1", "100"), ("58", "255"), ("x", "100")])
def test_a_level_that_cannot_be(readings: Readings, recording: Recording, level: str, scale: str) -> None:
    text = recording("battery-aosp-12").replace("  level: 100", f"  level: {level}")
    found = readings(battery=text.replace("scale: 100", f"scale: {scale}"))
    assert found["battery.level"].value is None


# ── storage and memory ───────────────────────────────────────────────────────

DF = "Filesystem     1K-blocks     Used Available Use% Mounted on\n/dev/block/dm-9 {} {} 1 1% {}\n"


@pytest.mark.parametrize(
    ("blocks", "gigabytes"), [(112_000_000, 128), (53_000_000, 64), (235_000_000, 256), (4_000_000_000, None)]
)
def test_storage_is_the_next_size_up(readings: Readings, blocks: int, gigabytes: int | None) -> None:
    found = readings(df=DF.format(blocks, 1000, "/data"))
    assert found["storage.total"].value == (gigabytes * 10**9 if gigabytes else None)
    assert found["storage.used"].value == 1_024_000


@pytest.mark.parametrize(
    "text", ["", "df: /data: Permission denied\n", DF.format(100, 200, "/data"), DF.format(100, 50, "/"),
             "Filesystem Size Used Free Blksize\n/data 25.1G 3.2G 21.9G 4096\n"]
)  # fmt: skip
def test_storage_that_df_does_not_tell(readings: Readings, text: str) -> None:
    assert values(readings(df=text), "storage.total", "storage.used") == (None, None)


@pytest.mark.parametrize(
    ("step", "left"), [("0x01", 90), ("0x04", 60), ("0x0B", 0), ("0x00", None), ("0x0C", None)]
)
def test_flash_wear(readings: Readings, step: str, left: int | None) -> None:
    found = readings(life=f"/sys/devices/platform/x.ufs/health_descriptor/life_time_estimation_a:{step}\n")
    assert found["storage.health"].value == left


def test_flash_wear_of_emmc_is_the_worse_of_two(readings: Readings) -> None:
    assert (
        readings(life="/sys/class/mmc_host/mmc0/mmc0:0001/life_time:0x01 0x03\n")["storage.health"].value
        == 70
    )


@pytest.mark.parametrize(("kilobytes", "gibibytes"), [(7645212, 8), (11782372, 12), (1910000, 2), (99, None)])
def test_memory_is_the_next_size_up(readings: Readings, kilobytes: int, gibibytes: int | None) -> None:
    found = readings(meminfo=f"MemTotal:       {kilobytes} kB\nMemFree: 1 kB\n")
    assert found["memory.total"].value == (gibibytes * 2**30 if gibibytes else None)


# ── integrity and locks ──────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("props", "locked"),
    [
        ("[ro.boot.flash.locked]: [1]\n[ro.boot.verifiedbootstate]: [orange]\n", None),
        ("[ro.boot.flash.locked]: [1]\n[ro.boot.vbmeta.device_state]: [unlocked]\n", None),
        ("[ro.boot.verifiedbootstate]: [yellow]\n", True),
        ("[ro.boot.verifiedbootstate]: [orange]\n", False),
        ("[ro.boot.flash.locked]: [maybe]\n", None),
    ],
)
def test_the_bootloader(readings: Readings, props: str, locked: bool | None) -> None:
    assert readings(getprop=props)["integrity.bootloader_locked"].value is locked


def test_a_verified_boot_that_is_no_state(readings: Readings) -> None:
    found = readings(getprop="[ro.boot.verifiedbootstate]: [GREENISH]\n")
    assert found["integrity.verified_boot"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize(
    "props",
    [
        "[ro.build.type]: [userdebug]\n[ro.build.tags]: [release-keys]\n",
        "[ro.build.type]: [user]\n[ro.build.tags]: [test-keys]\n",
        "[ro.build.type]: [user]\n[ro.build.tags]: [release-keys]\n[ro.debuggable]: [1]\n",
    ],
)
def test_a_developer_build(readings: Readings, props: str) -> None:
    assert readings(getprop=props)["integrity.developer_build"].value is True


@pytest.mark.parametrize(
    "more", [{"id": "uid=0(root) gid=0(root)\n"}, {"id": "uid=2000(shell)\n", "su": "/system/xbin/su\n"}]
)
def test_root(readings: Readings, more: dict[str, str]) -> None:
    assert readings(**more)["integrity.rooted"].value is True


def accounts(kinds: list[str], count: int) -> str:
    """Write what the script leaves of ``dumpsys account``."""
    return f"  Accounts: {count}\n" + "".join(f", type={kind}}}\n" for kind in kinds)


@pytest.mark.parametrize(
    ("kinds", "count"),
    [([], 0), (["com.google"], 1), (["com.google", "com.osp.app.signin"], 2), (["com.whatsapp"], 0)],
)
def test_accounts_that_lock_are_counted(readings: Readings, kinds: list[str], count: int) -> None:
    assert readings(accounts=accounts(kinds, len(kinds)))["lock.accounts"].value == count


def test_accounts_of_several_users_are_added(readings: Readings) -> None:
    two = accounts(["com.google"], 1) + accounts(["com.google", "com.xiaomi"], 2)
    assert readings(accounts=two)["lock.accounts"].value == 3


def test_accounts_that_are_not_listed(readings: Readings) -> None:
    assert readings(accounts=accounts(["com.google"], 2))["lock.accounts"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize(
    ("sections", "managed"),
    [
        ({"owners": "no owners\n"}, False),
        ({"owners": "1 owner:\nUser  0: admin=com.x/.Admin,DeviceOwner\n"}, True),
        ({"owners": "2 owners:\nUser 10: admin=com.x/.Admin,ProfileOwner\n"}, True),
        ({"policy": "Current Device Policy Manager state:\n  Immutable state:\n"}, False),
        ({"policy": "Current Device Policy Manager state:\n  Device Owner:\n    admin=x\n"}, True),
        ({"policy": "Current Device Policy Manager state:\n  Profile Owner (User 0):\n"}, True),
        ({"owners": "no owners\n", "getprop": "[knox.kg.state]: [Locked]\n"}, True),
        ({"owners": "no owners\n", "getprop": "[knox.kg.state]: [Prenormal]\n"}, False),
        ({}, None),
    ],
)
def test_management(readings: Readings, sections: dict[str, str], managed: bool | None) -> None:
    assert readings(**sections)["lock.mdm"].value is managed


@pytest.mark.parametrize(("kind", "is_set"), [("NONE", False), ("PIN", True), ("Password", True)])
def test_passcode(readings: Readings, kind: str, is_set: bool) -> None:
    found = readings(credential=f"User State:\n  User 0\n    CredentialType: {kind}\n")
    assert found["lock.passcode"].value is is_set


@pytest.mark.parametrize(
    ("states", "state", "is_locked"),
    [
        ("LOADED,NOT_READY", "ready", None),
        ("ABSENT,PIN_REQUIRED", "pin_required", None),
        ("NETWORK_LOCKED", "network_locked", True),
        ("NOT_READY,PERSO_LOCKED", "network_locked", True),
        ("UNKNOWN,UNKNOWN", None, None),
        ("", None, None),
    ],
)
def test_sim(readings: Readings, states: str, state: str | None, is_locked: bool | None) -> None:
    found = readings(getprop=f"[gsm.sim.state]: [{states}]\n")
    assert values(found, "sim.state", "lock.sim") == (state, is_locked)


# ── radios and parts ─────────────────────────────────────────────────────────

SIGNAL = "    mSignalStrength=SignalStrength:{{mLte=CellSignalStrengthLte: rssi=2147483647 rsrp={}}}\n"


@pytest.mark.parametrize(("power", "dbm"), [("-97", -97), ("2147483647", None), ("-1", None), ("-200", None)])
def test_signal(readings: Readings, power: str, dbm: int | None) -> None:
    assert readings(telephony=SIGNAL.format(power))["network.signal"].value == dbm


def test_features(readings: Readings) -> None:
    found = readings(features="feature:android.hardware.wifi\nfeature:android.hardware.fingerprint\n")
    assert values(found, "wifi.present", "nfc.present", "biometric.kinds") == (True, False, ("fingerprint",))


def test_a_cut_list_of_features_denies_nothing(readings: Readings) -> None:
    found = readings(features=Section("features", "feature:android.hardware.wifi\n", "", None))
    assert values(found, "wifi.present", "nfc.present", "biometric.kinds") == (None, None, None)


def test_sensors(readings: Readings, recording: Recording) -> None:
    found = readings(sensors=recording("sensorservice-cut"))
    assert found["sensor.count"].value == 19
    assert found["sensor.list"].value == ("accelerometer", "accelerometer_uncalibrated", "light", "proximity")


HAL = "== Camera HAL device device@3.5/internal/{} (v3.5) static information: ==\n"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Number of camera devices: 4\nNumber of normal camera devices: 2\n", 4),
        (f"{HAL.format(0)}{HAL.format(1)}{HAL.format(0)}", 2),
        ("== Camera 0 information: ==\n== Camera 1 information: ==\n", 2),
        ("no cameras", None),
    ],
)
def test_cameras(readings: Readings, text: str, count: int | None) -> None:
    assert readings(cameras=text)["camera.count"].value == count


def test_the_panels_own_size(readings: Readings) -> None:
    found = readings(size="Physical size: 1344x2992\nOverride size: 1008x2244\n")
    assert values(found, "display.width", "display.height") == (1344, 2992)
