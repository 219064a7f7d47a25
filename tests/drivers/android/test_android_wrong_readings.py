# SPDX-License-Identifier: Apache-2.0
"""The wrong readings that other tools gave: none of them may come back.

Each test is named for its bug; a reading that is only doubtful is unknown, never a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from inspector.domain.reading import Quality, Reading
from inspector_drivers.android.batch import Section

Readings = Callable[..., Mapping[str, Reading]]
Recording = Callable[[str], str]
P = "/sys/class/power_supply"


def gauge(**files: int | str) -> str:
    return "".join(f"{P}/{name.replace('__', '/')}:{value}\n" for name, value in files.items())


def test_1_the_charge_level_is_not_the_batterys_condition(readings: Readings, recording: Recording) -> None:
    found = readings(battery=recording("battery-aosp-12"))
    assert found["battery.level"].value == 100
    assert found["battery.health"].value is None
    assert found["battery.health"].quality is Quality.ABSENT


def test_2_keys_are_read_at_line_start_and_logs_are_not_state(
    readings: Readings, recording: Recording
) -> None:
    found = readings(battery=recording("battery-one-ui-8"))
    assert found["battery.level"].value == 58  # not "Capacity level: 2", not the log's 31
    assert found["battery.temperature"].value == Decimal("31.8")
    assert found["battery.status"].value == "charging"
    assert found["battery.voltage"].value == 3987  # not the one that was sent last


def test_2_a_log_alone_is_no_state(readings: Readings) -> None:
    found = readings(battery="[BattActionChangedLogBuffer]\n  level: 72\n  status: 2\n  temperature: 300\n")
    assert not any(found[f"battery.{name}"].is_known for name in ("level", "status", "temperature"))


def test_3_a_percentage_is_not_a_charge(readings: Readings) -> None:
    found = readings(gauge=gauge(battery__charge_full=100, battery__charge_full_design=3227000))
    assert found["battery.health"].quality is Quality.IMPLAUSIBLE
    assert found["battery.full_capacity"].value is None


def test_4_a_kernel_that_echoes_the_design_measures_nothing(readings: Readings) -> None:
    same = gauge(battery__charge_full=5000000, battery__charge_full_design=5000000)
    found = readings(gauge=same)
    assert found["battery.health"].quality is Quality.IMPLAUSIBLE
    assert "repeats the design" in found["battery.health"].reason


def test_4_an_echo_gives_way_to_a_source_that_measures(readings: Readings, recording: Recording) -> None:
    same = gauge(battery__charge_full=5000000, battery__charge_full_design=5000000)
    found = readings(gauge=same, battery=recording("battery-one-ui-8"))
    assert (found["battery.health"].value, found["battery.health"].source) == (
        Decimal(93),
        "mSavedBatteryAsoc",
    )


def test_4_asoc_of_minus_one_is_not_measured(readings: Readings, recording: Recording) -> None:
    found = readings(battery=recording("battery-one-ui-not-measured"))
    assert found["battery.health"].quality is Quality.IMPLAUSIBLE
    assert found["battery.cycles"].value == 980


def test_4_asoc_without_use_is_the_gauges_default(readings: Readings, recording: Recording) -> None:
    text = recording("battery-one-ui-old").replace("mSavedBatteryUsage: 219", "mSavedBatteryUsage: 0")
    assert readings(battery=text)["battery.health"].quality is Quality.IMPLAUSIBLE
    without = text.replace("  mSavedBatteryUsage: 0\n", "")
    assert readings(battery=without)["battery.health"].quality is Quality.IMPLAUSIBLE


@pytest.mark.parametrize("unit", [1, 1000])
def test_5_capacities_come_in_two_units(readings: Readings, unit: int) -> None:
    found = readings(gauge=gauge(bms__charge_full=4274 * unit, bms__charge_full_design=5500 * unit))
    assert found["battery.full_capacity"].value == 4274
    assert found["battery.design_capacity"].value == 5500
    assert found["battery.health"].value == Decimal("77.7")


@pytest.mark.parametrize(("raw", "millivolts"), [(4166, 4166), (4166000, 4166), (8312, 8312), (12, None)])
def test_5_voltages_come_in_two_units(
    readings: Readings, recording: Recording, raw: int, millivolts: int | None
) -> None:
    text = recording("battery-hyperos-mah").replace("voltage: 4166\n", f"voltage: {raw}\n")
    assert readings(battery=text)["battery.voltage"].value == millivolts


@pytest.mark.parametrize(
    ("raw", "celsius"), [("351", "35.1"), ("3510", "35.1"), ("900", None), ("-80", "-8.0")]
)
def test_5_temperatures_come_in_two_units(
    readings: Readings, recording: Recording, raw: str, celsius: str | None
) -> None:
    text = recording("battery-hyperos-mah").replace("temperature: 351", f"temperature: {raw}")
    value = readings(battery=text)["battery.temperature"].value
    assert value == (Decimal(celsius) if celsius else None)


def test_5_a_current_takes_the_gauges_unit(readings: Readings) -> None:
    milli = gauge(battery__charge_full=4274, battery__charge_full_design=5500, battery__current_now=-350)
    micro = gauge(
        battery__charge_full=4274000, battery__charge_full_design=5500000, battery__current_now=9000
    )
    alone = gauge(battery__current_now=350)
    assert readings(gauge=milli)["charge.current"].value == -350
    assert readings(gauge=micro)["charge.current"].value == 9
    assert readings(gauge=alone)["charge.current"].quality is Quality.IMPLAUSIBLE


def test_6_a_health_that_cannot_be_read_is_not_normal(readings: Readings) -> None:
    denied = Section("gauge", "", f"grep: {P}/battery/charge_full: Permission denied\n", 2)
    found = readings(gauge=denied)
    assert found["battery.health"].quality is Quality.REFUSED
    assert found["battery.cycles"].quality is Quality.REFUSED


def test_7_a_cut_listing_neither_accuses_nor_acquits(readings: Readings, recording: Recording) -> None:
    whole = recording("getprop-12-generic-system")
    assert readings(getprop=whole)["integrity.developer_build"].value is False
    cut = Section("getprop", whole[: whole.index("[ro.build.tags]")], "", None)
    found = readings(getprop=cut)
    assert found["integrity.developer_build"].value is None
    assert found["integrity.encrypted"].value is None


def test_7_nothing_is_taken_of_a_cut_listing(readings: Readings) -> None:
    cut = Section("getprop", "[ro.boot.flash.locked]: [1]\n[ro.crypto.state]: [encry", "", None)
    found = readings(getprop=cut)
    assert found["integrity.bootloader_locked"].quality is Quality.REFUSED
    assert "in time" in found["integrity.bootloader_locked"].reason


@pytest.mark.parametrize("answer", ["0\n", "null\n", ""])
def test_8_that_nothing_locks_now_is_not_unlocked(readings: Readings, answer: str) -> None:
    assert readings(frp=answer)["lock.activation"].quality is Quality.ABSENT


def test_8_a_lock_that_is_shown_counts(readings: Readings) -> None:
    assert readings(frp="1\n")["lock.activation"].value is True


def test_9_a_detector_of_root_is_not_root(readings: Readings) -> None:
    packages = "package:com.joeykrim.rootcheck\npackage:com.termux\npackage:com.topjohnwu.magisk.detector\n"
    calm = {
        "id": "uid=2000(shell) gid=2000(shell)\n",
        "su": Section("su", "", "ls: /sbin/su: No such file\n", 1),
    }
    assert readings(packages=packages, **calm)["integrity.rooted"].value is False
    found = readings(packages=packages + "package:com.topjohnwu.magisk\n", **calm)
    assert found["integrity.rooted"].value is True


def test_10_the_key_of_a_port_is_its_place(readings: Readings) -> None:
    """The session's key is tested with the ports; here: a phone that tells two serials is not believed."""
    found = readings(getprop="[ro.serialno]: [ONE]\n[ro.boot.serialno]: [TWO]\n")
    assert found["identity.serial"].quality is Quality.IMPLAUSIBLE


def test_11_frozen_values_are_not_readings(readings: Readings, recording: Recording) -> None:
    text = recording("battery-aosp-12").replace(
        "  AC powered", "  (UPDATES STOPPED -- use 'reset' to restart)\n  AC powered"
    )
    found = readings(battery=text)
    for name in ("battery.level", "battery.status", "battery.charging", "battery.temperature", "charge.port"):
        assert found[name].quality is Quality.IMPLAUSIBLE, name


def test_11_the_gauge_goes_before_a_service_that_lags(readings: Readings, recording: Recording) -> None:
    now = gauge(battery__capacity=44, battery__voltage_now=3811000, battery__temp=302)
    found = readings(battery=recording("battery-aosp-12"), gauge=now)
    assert found["battery.level"].value == 44
    assert found["battery.voltage"].value == 3811
    assert found["battery.temperature"].value == Decimal("30.2")


@pytest.mark.parametrize(
    ("sent", "uptime", "age"),
    [
        ("+1h2m3s4ms", "3782.90 20000.10\n", ""),
        ("+1h2m3s4ms", "3723.00 20000.10\n", ""),
        ("+1h2m3s4ms", "4443.50 20000.10\n", "12 min before"),
        ("+4h6m8s668ms", "29528.01 1.00\n", "4 h 6 min before"),
        ("+20s749ms", "460820.00 1.00\n", "5 d 8 h before"),
        ("+5d0h27m12s322ms", "433692.00 1.00\n", "1 min before"),
        ("0", "460820.00 1.00\n", ""),
        ("+4h6m8s668ms", "14767.00 1.00\n", ""),
        ("+4h6m8s668ms", "", ""),
        ("+4h6m8s668ms", "up 3 days\n", ""),
        ("+soon", "460820.00 1.00\n", ""),
        ("+99999999999d", "460820.00 1.00\n", ""),
    ],
)
def test_11_what_the_service_sent_long_ago_says_how_long(
    readings: Readings, recording: Recording, sent: str, uptime: str, age: str
) -> None:
    text = recording("battery-hyperos-mah").replace("+1h2m3s4ms", sent)
    found = readings(battery=text, uptime=uptime, gauge=gauge(battery__temp=302))
    for name in ("battery.level", "battery.voltage", "battery.status", "battery.charging"):
        assert found[name].is_known
        assert found[name].reason.endswith(age) if age else found[name].reason == "", name
    assert found["battery.temperature"].reason == "", "the gauge was read just now"


def test_11_the_newest_time_counts(readings: Readings, recording: Recording) -> None:
    """Voltage and charging current are sent each when it changes."""
    text = recording("battery-one-ui-8").replace("broadcast: 0\n", "broadcast: +1h0m0s0ms\n", 1)
    other = text.replace("broadcast: 0\n", "broadcast: +2h0m0s0ms\n", 1)
    assert readings(battery=text, uptime="9000.00 1.00\n")["battery.level"].reason.endswith(
        "1 h 30 min before"
    )
    assert readings(battery=other, uptime="9000.00 1.00\n")["battery.level"].reason.endswith("30 min before")


@pytest.mark.parametrize(
    ("section", "name"),
    [
        (Section("owners", "", "Error: java.lang.SecurityException\n", 0), "lock.mdm"),
        (Section("policy", "Permission Denial: can't dump\n", "", 0), "lock.mdm"),
        (Section("accounts", "", "", 0), "lock.accounts"),
        (Section("packages", "", "cmd: Can't find service: package\n", 0), "integrity.rooted"),
        (Section("features", "", "", 0), "nfc.present"),
        (Section("credential", "Permission Denial\n", "", 0), "lock.passcode"),
    ],
)
def test_12_an_exit_code_of_0_is_no_answer(readings: Readings, section: Section, name: str) -> None:
    found = readings(id="uid=2000(shell)\n", **{section.name: section})
    assert not found[name].is_known
    assert found[name].reason
