# SPDX-License-Identifier: Apache-2.0
"""The driver reads virtual phones over the real TCP transport, and says what goes wrong."""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from inspector.bundled import resources
from inspector.catalog import FileCatalog
from inspector.domain.device import Category, PortState, SeenPort
from inspector.domain.errors import BadInput, Cancelled, LinkTrouble, NotTrusted, ProtocolError, Unplugged
from inspector.domain.finding import Outcome
from inspector.domain.judging import judge
from inspector.domain.reading import Quality
from inspector.ports import Cancel, Deadlines
from inspector_drivers.android.driver import AndroidDriver
from inspector_drivers.android.manifest import MANIFEST
from inspector_drivers.android.virtual import VirtualAndroidBench

Table = dict[str, Any]
Plug = Callable[..., VirtualAndroidBench]
Drive = Callable[..., AndroidDriver]


def test_a_good_phone(good: Table, plug: Plug, driver: Drive) -> None:
    (port,) = plug(good).ports()
    one = driver(port)
    identity = one.identify(Cancel())
    assert (identity.model, identity.serial, identity.storage) == ("Pixel 8 Pro", "VRTL8PRO004711", "128 GB")
    assert identity.is_virtual
    readings = {reading.name: reading for reading in one.read(Cancel())}
    assert sorted(readings) == sorted(MANIFEST.readings)
    assert readings["battery.health"].value == Decimal("91.9")
    assert readings["integrity.verified_boot"].value == "green"
    assert readings["identity.imei"].quality is Quality.REFUSED
    assert one.identify(Cancel()) == identity


def test_a_tablet_without_a_mobile_network(plug: Plug, driver: Drive) -> None:
    table = tomllib.loads((resources() / "virtual" / "tablet-good.toml").read_text(encoding="utf-8"))
    del table["family"]
    one = driver(plug(table).ports()[0])
    found = one.identify(Cancel())
    assert (found.category, found.model) == (Category.TABLET, "Pixel Tablet")
    assert (found.serial, found.imei) == ("VRTLTAB0008231", "")
    given = {reading.name: reading for reading in one.read(Cancel())}
    for name in ("identity.imei", "lock.sim", "sim.state", "radio.imei_slots", "network.operator"):
        assert not given[name].is_known, name
    tablet = FileCatalog().newest(Category.TABLET)
    said = {at.id: judge(at, given, tablet.profile("standard"), "android").outcome for at in tablet.points}
    assert Outcome.FAIL not in said.values()
    assert said["identity.numbers"] is None, "Android never says that there is no IMEI"
    assert said["battery.health"] is said["os.integrity"] is Outcome.PASS


def test_the_manifest_takes_its_ports(good: Table, plug: Plug) -> None:
    (port,) = plug(good).ports()
    usb = SeenPort("usb:1-2", facts={"interfaces": "06/01/01 ff/42/01"})
    fastboot = SeenPort("usb:1-2", facts={"interfaces": "ff/42/03"})
    assert [any(match.fits(one) for match in MANIFEST.matches) for one in (port, usb, fastboot)] == [
        True,
        True,
        False,
    ]


def test_a_user_who_allows_later(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["auth"] = "pending"
    bench = plug(good)
    waiting = threading.Event()
    one = driver(bench.ports()[0], on_waiting=lambda _: waiting.set())
    with pytest.raises(NotTrusted):
        one.identify(Cancel())
    assert waiting.is_set()
    bench.control("Pixel 8 Pro", "trust")
    assert one.identify(Cancel()).serial == "VRTL8PRO004711"
    # The phone has kept the key: another conversation asks nobody.
    assert driver(bench.ports()[0]).identify(Cancel()).serial == "VRTL8PRO004711"


def test_a_user_who_allows_while_we_wait(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["auth"] = "pending"
    bench = plug(good)

    def allow(_: NotTrusted) -> None:
        bench.control("Pixel 8 Pro", "trust")

    one = driver(bench.ports()[0], Deadlines(2.0, 2.0, 10.0), on_waiting=allow)
    assert one.identify(Cancel()).model == "Pixel 8 Pro"


def test_a_user_who_denies(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["auth"] = "deny"
    (port,) = plug(good).ports()
    with pytest.raises(NotTrusted):
        driver(port).identify(Cancel())


def test_what_the_phone_refuses_is_unknown_and_the_rest_is_read(
    good: Table, plug: Plug, driver: Drive
) -> None:
    good["faults"]["refuse"] = ["grep", "dumpsys account", "dpm", "dumpsys device_policy"]
    (port,) = plug(good).ports()
    readings = {reading.name: reading for reading in driver(port).read(Cancel())}
    for name in ("battery.health", "battery.cycles", "lock.accounts", "lock.mdm"):
        assert readings[name].quality is Quality.REFUSED, name
    assert readings["battery.level"].value == 83


def test_a_gauge_that_only_the_system_may_read(good: Table, plug: Plug, driver: Drive) -> None:
    good["battery"]["is_gauge_open"] = False
    (port,) = plug(good).ports()
    readings = {reading.name: reading for reading in driver(port).read(Cancel())}
    assert readings["battery.health"].quality is Quality.REFUSED


@pytest.mark.parametrize("limit", [1, 23, 24, 44, 60, 200, 300, 1000, 5000, 9000])
def test_a_cable_that_breaks_anywhere(good: Table, plug: Plug, driver: Drive, limit: int) -> None:
    good["faults"]["drop_after_bytes"] = limit
    (port,) = plug(good).ports()
    one = driver(port)

    def inspect() -> None:
        one.identify(Cancel())
        list(one.read(Cancel()))

    with pytest.raises(Unplugged):
        inspect()


def test_what_is_no_adb(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["garbage"] = True
    (port,) = plug(good).ports()
    with pytest.raises(ProtocolError):
        driver(port).identify(Cancel())


def test_a_slow_phone(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["delay_s"] = 30.0
    (port,) = plug(good).ports()
    with pytest.raises(LinkTrouble):
        driver(port, Deadlines(2.0, 0.05, 0.05)).identify(Cancel())


def test_cancel_while_the_phone_thinks(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["delay_s"] = 30.0
    (port,) = plug(good).ports()
    cancel = Cancel()
    timer = threading.Timer(0.1, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        driver(port, Deadlines(2.0, 30.0, 30.0)).identify(cancel)
    timer.join()


def test_a_phone_that_vanishes_and_comes_back(good: Table, plug: Plug, driver: Drive) -> None:
    good["faults"]["vanish_after"] = 2
    bench = plug(good)
    (port,) = bench.ports()
    one = driver(port)
    identity = one.identify(Cancel())
    with pytest.raises(Unplugged):
        list(one.read(Cancel()))
    assert bench.ports() == []
    with pytest.raises(Unplugged):
        one.identify(Cancel())
    bench.control("Pixel 8 Pro", "plug")
    with pytest.raises(Unplugged):  # it leaves after each further command
        one.identify(Cancel())
    assert identity.is_named


def test_an_erased_phone_shows_its_usb_descriptor_alone(good: Table, plug: Plug, driver: Drive) -> None:
    good["erase_s"] = 0
    bench = plug(good)
    one = driver(bench.ports()[0])
    one.identify(Cancel())
    bench.control("Pixel 8 Pro", "erase")
    (port,) = bench.ports()
    assert (port.state, port.facts["serial"]) == (PortState.OFFLINE, "VRTL8PRO004711")
    assert "ff/42/01" not in port.facts["interfaces"]
    with pytest.raises(Unplugged):
        one.identify(Cancel())
    bench.control("Pixel 8 Pro", "setup")
    assert one.identify(Cancel()).serial == "VRTL8PRO004711"


def test_an_erase_keeps_the_phone_away_for_a_while(good: Table, plug: Plug) -> None:
    good["erase_s"] = 60
    bench = plug(good)
    bench.control("Pixel 8 Pro", "erase")
    assert bench.ports() == []


def test_an_erase_takes_what_its_owner_left(good: Table, plug: Plug, driver: Drive) -> None:
    good["erase_s"] = 0
    good["contents"] |= {"accounts": ["com.google"], "passcode": True, "owner": "com.x/.Admin"}
    bench = plug(good)

    def locks() -> tuple[object, ...]:
        readings = {one.name: one.value for one in driver(bench.ports()[0]).read(Cancel())}
        return tuple(readings[f"lock.{name}"] for name in ("accounts", "passcode", "mdm"))

    assert locks() == (1, True, True)
    bench.control("Pixel 8 Pro", "erase")
    bench.control("Pixel 8 Pro", "setup")
    assert locks() == (0, False, False)


def test_two_phones_stay_apart(good: Table, plug: Plug, driver: Drive) -> None:
    other = {
        **good,
        "name": "other",
        "props": {**good["props"], "ro.serialno": "X1", "ro.boot.serialno": "X1"},
    }
    serials = [driver(port).identify(Cancel()).serial for port in plug(good, other).ports()]
    assert serials == ["VRTL8PRO004711", "X1"]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"prop": {}}, "prop"),
        ({"props": {"ro.x": 1}}, "props.ro.x"),
        ({"props": 3}, "props"),
        ({"battery": {"levle": 1}}, "battery.levle"),
        ({"battery": {"level": "full"}}, "battery.level"),
        ({"battery": {"charge_full": True}}, "battery.charge_full"),
        ({"contents": {"packages": "one"}}, "contents.packages"),
        ({"faults": {"auth": "maybe"}}, "faults.auth"),
        ({"erase_s": -1}, "erase_s"),
    ],
)
def test_a_description_with_a_mistake_names_its_place(good: Table, change: Table, place: str) -> None:
    with pytest.raises(BadInput, match=place):
        VirtualAndroidBench([{**good, **change}])


def test_phones_have_names_of_their_own(good: Table, plug: Plug) -> None:
    with pytest.raises(BadInput, match="same name"):
        VirtualAndroidBench([good, good])
    bench = plug(good)
    with pytest.raises(BadInput, match="nobody"):
        bench.control("nobody", "plug")
    with pytest.raises(BadInput, match="explode"):
        bench.control("Pixel 8 Pro", "explode")
