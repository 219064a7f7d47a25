# SPDX-License-Identifier: Apache-2.0
"""The driver against a virtual iPhone, over TCP and real TLS."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from decimal import Decimal
from typing import Any, cast

import pytest

from inspector.catalog import FileCatalog
from inspector.clock import SystemClock
from inspector.domain.device import Category, PortState, SeenPort, is_imei
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    IdentityChanged,
    LinkTrouble,
    NoDriver,
    NotTrusted,
    ProtocolError,
    Unplugged,
)
from inspector.domain.finding import Outcome
from inspector.domain.judging import judge
from inspector.domain.reading import Quality, Reading
from inspector.ports import Cancel, Deadlines, Link
from inspector.transports.usbmux_ports import UsbmuxLink, UsbmuxSource, parse_address
from inspector_drivers.apple.driver import AppleDriver
from inspector_drivers.apple.manifest import MANIFEST
from inspector_drivers.apple.virtual import VirtualAppleBench

Plug = Callable[..., VirtualAppleBench]
DriverOf = Callable[..., AppleDriver]
LinkOf = Callable[..., Link]
Table = dict[str, Any]


def readings(driver: AppleDriver) -> dict[str, Reading]:
    given = list(driver.read(Cancel()))
    assert sorted(one.name for one in given) == sorted(MANIFEST.readings), "each reading once"
    assert {one.name: one.unit for one in given} == dict(MANIFEST.readings)
    return {one.name: one for one in given}


def test_a_good_iphone_is_identified(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    found = driver_of(plug(good)).identify(Cancel())
    assert (found.family, found.category) == ("apple", Category.PHONE)
    assert (found.manufacturer, found.model, found.model_number) == ("Apple", "iPhone 13", "MLPF3ZD/A")
    assert (found.serial, found.storage) == ("VRTL4820A1", "128 GB")
    assert is_imei(found.imei)
    assert is_imei(found.imei2)
    assert found.imei != found.imei2


def test_a_good_iphone_is_read(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    given = readings(driver_of(plug(good)))
    values = {name: one.value for name, one in given.items() if one.is_known}
    assert values["battery.health"] == Decimal("91.1")
    assert given["battery.health"].quality is Quality.MEASURED
    assert "AppleRawMaxCapacity 90.2 %" in given["battery.health"].source
    assert (values["battery.design_capacity"], values["battery.full_capacity"]) == (3227, 2943)
    assert (values["battery.cycles"], values["battery.temperature"]) == (214, Decimal("27.9"))
    assert (values["battery.level"], values["battery.status"]) == (84, "charging")
    assert (values["os.name"], values["os.version"], values["os.build"]) == ("iOS", "17.6.1", "21G93")
    assert values["storage.total"] == 128_000_000_000
    assert (values["display.width"], values["display.height"]) == (1170, 2532)
    assert (values["lock.mdm"], values["lock.passcode"], values["integrity.developer_build"]) == (False,) * 3
    assert (values["sim.state"], values["radio.imei_slots"]) == ("ready", 2)
    assert {name: value for name, value in values.items() if name.startswith("parts.")} == {
        "parts.board_serial": "VRTLBOARD00004820",
        "parts.battery_serial": "VRTLBATTERY004820",
        "parts.camera_front_serial": "VRTLFRONTCAM4820",
        "parts.camera_back_serial": "VRTLBACKCAM4820",
        "parts.display_serial": "VRTLPANEL00004820",
    }


def test_what_cannot_be_proven_is_not_known(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    given = readings(driver_of(plug(good)))
    unproven = {name for name, one in given.items() if not one.is_known}
    assert unproven == {"identity.colour", "integrity.rooted", "lock.activation", "lock.sim"}
    assert all(given[name].quality is Quality.ABSENT and given[name].reason for name in unproven)


def test_an_erased_iphone_still_says_who_it_is(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["values"]["NonVolatileRAM"]["fm-activation-locked"] = "YES"
    good["values"]["PasswordProtected"] = True
    bench = plug(good)
    before = driver_of(bench).identify(Cancel())
    bench.control("iPhone 13", "erase")
    driver = driver_of(bench)
    assert driver.identify(Cancel()).agrees(before)
    given = readings(driver)
    assert given["lock.activation"].value is True, "the owner's lock outlives the erase"
    assert given["lock.passcode"].value is False
    assert given["lock.mdm"].quality is Quality.ABSENT, "not activated: nothing is known of a company"
    assert given["storage.used"].value == 0


def test_an_ipad_is_a_tablet_without_a_telephone(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["values"].update(
        DeviceClass="iPad", ProductType="iPad12,1", TelephonyCapability=False, ProductVersion="17.6.1"
    )
    for name in ("", "2"):
        del good["values"][f"InternationalMobileEquipmentIdentity{name}"]
    driver = driver_of(plug(good))
    found = driver.identify(Cancel())
    assert (found.category, found.model, found.imei) == (Category.TABLET, "iPad (9th generation)", "")
    given = readings(driver)
    assert given["os.name"].value == "iPadOS"
    assert given["identity.imei"].reason == "The device has no telephone."
    tablet = FileCatalog().newest(Category.TABLET)
    said = {one.id: judge(one, given, tablet.profile("standard"), "apple").outcome for one in tablet.points}
    assert said["identity.numbers"] is Outcome.PASS, "its serial is the number that it has"
    assert said["battery.health"] is Outcome.PASS
    assert said["lock.mdm_carrier"] is None, "nothing is known of a SIM lock"


def test_a_device_that_is_no_phone_has_no_driver(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["values"].update(DeviceClass="RealityDevice", ProductType="RealityDevice14,1")
    with pytest.raises(NoDriver, match="RealityDevice"):
        driver_of(plug(good)).identify(Cancel())


# ── trust ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("trust", ["pending", "deny", "locked"])
def test_a_device_that_never_paired_waits_for_trust(
    plug: Plug, driver_of: DriverOf, good: Table, trust: str
) -> None:
    good["faults"] = {"trust": trust}
    bench = plug(good)
    assert [port.state for port in UsbmuxSource(bench.address).poll()] == [PortState.WAITING_FOR_TRUST]
    assert [port.state for port in bench.ports()] == [PortState.WAITING_FOR_TRUST]
    with pytest.raises(NotTrusted, match="This iPhone 13 has not allowed this computer yet") as caught:
        driver_of(bench).identify(Cancel())
    assert caught.value.code == "no_pair_record"
    assert "tap Trust" in caught.value.advice


@pytest.mark.parametrize(
    ("trust", "code", "words"),
    [
        ("pending", "PairingDialogResponsePending", "asks whether to trust"),
        ("deny", "UserDeniedPairing", "was told not to trust"),
        ("locked", "PasswordProtected", "is locked with its passcode"),
    ],
)
def test_a_device_that_knew_this_computer_says_what_is_in_the_way(
    plug: Plug, driver_of: DriverOf, good: Table, trust: str, code: str, words: str
) -> None:
    good["faults"] = {"trust": trust, "known": True}
    with pytest.raises(NotTrusted, match=words) as caught:
        list(driver_of(plug(good)).read(Cancel()))
    assert caught.value.code == code


def test_a_tap_on_trust_lets_the_driver_in(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"trust": "pending"}
    bench = plug(good)
    source = UsbmuxSource(bench.address)
    assert source.poll()[0].state is PortState.WAITING_FOR_TRUST
    bench.control("iPhone 13", "trust")
    assert source.poll()[0].state is PortState.READY
    assert driver_of(bench).identify(Cancel()).serial == "VRTL4820A1"


def test_a_device_that_forgot_this_computer_is_not_trusted(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    bench = plug(good)
    bench._phones["iPhone 13"].pairs.clear()
    with pytest.raises(NotTrusted, match="no longer knows this computer") as caught:
        driver_of(bench).identify(Cancel())
    assert caught.value.code == "InvalidHostID"


def test_a_damaged_pair_record_is_said_so(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    for record in (b"no list", b"<plist><dict></dict></plist>"):
        bench._records[good["udid"]] = record
        with pytest.raises(ProtocolError):
            driver_of(bench).identify(Cancel())


def test_a_foreign_certificate_is_refused(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    phone = bench._phones["iPhone 13"]
    (host_id,) = phone.pairs
    theirs = dict(phone.pairs[host_id])
    theirs["HostCertificate"] = theirs["RootCertificate"] = theirs["DeviceCertificate"]
    phone.pairs[host_id] = theirs
    with pytest.raises(LinkTrouble, match="secure session"):
        driver_of(bench).identify(Cancel())


# ── what it does not tell ────────────────────────────────────────────────────


def test_refused_domains_and_services_leave_their_readings_unknown(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    good["faults"] = {
        "refuse": [
            "com.apple.disk_usage",
            "com.apple.mobile.battery",
            "com.apple.mobile.iTunes",
            "com.apple.mobile.diagnostics_relay",
            "com.apple.mobile.MCInstall",
        ]
    }
    driver = driver_of(plug(good))
    assert driver.identify(Cancel()).storage == ""
    given = readings(driver)
    for name in ("storage.total", "storage.used", "battery.level", "display.width"):
        assert given[name].quality is Quality.REFUSED, name
        assert "GetProhibited" in given[name].reason
    assert given["battery.health"].quality is Quality.ABSENT
    assert "InvalidService" in given["battery.health"].reason
    assert given["lock.mdm"].quality is Quality.ABSENT
    assert given["battery.charging"].quality is Quality.REFUSED


def test_a_battery_that_gives_nothing_is_unknown(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["battery"] = {}
    given = readings(driver_of(plug(good)))
    assert given["battery.health"].quality is Quality.ABSENT
    assert given["battery.level"].value == 84


def test_a_managed_iphone_says_so(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["management"]["CloudConfiguration"].update(IsSupervised=True, OrganizationName="Some School")
    assert readings(driver_of(plug(good)))["lock.mdm"].value is True


def test_installed_profiles_are_a_question_not_an_answer(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    good["management"]["profiles"] = ["com.example.vpn"]
    reading = readings(driver_of(plug(good)))["lock.mdm"]
    assert reading.quality is Quality.ABSENT
    assert "1 profiles are installed" in reading.reason


# ── swaps, cancels, ends ─────────────────────────────────────────────────────


def test_another_device_on_the_port_is_noticed(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    driver = driver_of(bench)
    driver.identify(Cancel())
    bench._phones["iPhone 13"].values["SerialNumber"] = "OTHERPHONE1"
    with pytest.raises(IdentityChanged):
        list(driver.read(Cancel()))


def test_another_device_in_the_middle_of_a_reading_is_noticed(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    bench = plug(good)
    reading = driver_of(bench).read(Cancel())
    next(reading)
    bench._phones["iPhone 13"].values["SerialNumber"] = "OTHERPHONE1"
    with pytest.raises(IdentityChanged):
        list(reading)


def test_a_device_with_another_udid_than_its_port_is_refused(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    bench = plug(good)
    bench._phones["iPhone 13"].values["UniqueDeviceID"] = "00008110-000A111122228000"
    with pytest.raises(IdentityChanged):
        driver_of(bench).identify(Cancel())


def test_a_device_that_is_unplugged_while_it_is_read(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    reading = driver_of(bench).read(Cancel())
    next(reading)
    bench.control("iPhone 13", "unplug")
    with pytest.raises(Unplugged):
        list(reading)
    assert bench.ports() == []
    bench.control("iPhone 13", "plug")
    assert driver_of(bench).identify(Cancel()).serial == "VRTL4820A1"


def test_an_unplugged_device_has_left(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    driver = driver_of(bench)
    bench.control("iPhone 13", "unplug")
    with pytest.raises(Unplugged, match="The device left"):
        driver.identify(Cancel())


def test_a_cancel_frees_a_blocked_reading(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"delay_s": 30.0}
    driver = driver_of(plug(good), deadlines=Deadlines(connect_s=20.0, answer_s=20.0))
    cancel, asked = Cancel(), threading.Event()
    cancel.on_set(asked.set)
    timer = threading.Timer(0.1, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        driver.identify(cancel)
    timer.join()
    assert asked.is_set()


def test_close_frees_a_blocked_reading_and_ends_the_driver(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    good["faults"] = {"delay_s": 30.0}
    driver = driver_of(plug(good), deadlines=Deadlines(connect_s=20.0, answer_s=20.0))
    timer = threading.Timer(0.1, driver.close)
    timer.start()
    with pytest.raises(Cancelled):
        list(driver.read(Cancel()))
    timer.join()
    with pytest.raises(Cancelled):
        driver.identify(Cancel())


def test_a_set_cancel_stops_before_anything_is_asked(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        driver_of(plug(good)).identify(cancel)


def test_a_reading_that_is_given_up_leaves_nothing_open(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    driver = driver_of(plug(good))
    reading = driver.read(Cancel())
    next(reading)
    cast("Generator[Reading, None, None]", reading).close()
    assert driver._streams is None


def test_the_constructor_does_not_touch_the_link() -> None:
    link = UsbmuxLink(parse_address("127.0.0.1:1"), SeenPort("usbmux:0000"))
    AppleDriver(link, SystemClock(), Deadlines()).close()


# ── several ──────────────────────────────────────────────────────────────────


def test_two_phones_are_told_apart(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    second = {**good, "name": "second", "udid": "00008110-000A111122228000"}
    second["values"] = {**good["values"], "SerialNumber": "SECOND0002"}
    bench = plug(good, second)
    assert [port.facts["name"] for port in bench.ports()] == ["iPhone 13", "second"]
    assert [driver_of(bench, at).identify(Cancel()).serial for at in (0, 1)] == ["VRTL4820A1", "SECOND0002"]


def test_ports_of_a_virtual_device_are_for_training(plug: Plug, good: Table) -> None:
    (port,) = UsbmuxSource(plug(good).address).poll()
    assert port.is_training
    assert port.path is None


@pytest.mark.parametrize(
    "change",
    [
        {"udid": "short"},
        {"udid": 7},
        {"values": []},
        {"values": {"SupportedDeviceFamilies": {"a": object()}}},
        {"faults": {"trust": "maybe"}},
        {"faults": {"unknown": 1}},
        {"faults": {"delay_s": "long"}},
        {"faults": {"known": 1}},
    ],
)
def test_a_table_without_sense_is_refused(good: Table, change: Table) -> None:
    with pytest.raises(BadInput):
        VirtualAppleBench([{**good, **change}])


def test_two_devices_cannot_share_a_udid(good: Table) -> None:
    with pytest.raises(BadInput):
        VirtualAppleBench([good, {**good, "name": "twin"}])


def test_an_unknown_command_is_refused(plug: Plug, good: Table) -> None:
    bench = plug(good)
    for name, verb in (("iPhone 13", "paint"), ("nobody", "plug")):
        with pytest.raises(BadInput):
            bench.control(name, verb)
