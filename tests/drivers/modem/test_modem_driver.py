# SPDX-License-Identifier: Apache-2.0
"""The driver against virtual modems over the real TCP transport."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from inspector.cli import main
from inspector.clock import SystemClock
from inspector.domain.device import Category, SeenPort
from inspector.domain.errors import BadInput, Cancelled, IdentityChanged, NoAnswer, ProtocolError, Unplugged
from inspector.domain.reading import Quality, Reading
from inspector.plugins import EntryPointPlugins
from inspector.ports import Cancel, Deadlines, Link
from inspector_drivers.modem.driver import ModemDriver
from inspector_drivers.modem.manifest import MANIFEST
from inspector_drivers.modem.virtual import VirtualModemBench
from inspector_drivers.modem.virtual_modem import VirtualModem
from inspector_drivers.modem.virtual_table import read_description

Table = dict[str, Any]
Plug = Callable[..., VirtualModemBench]
DriverOf = Callable[..., ModemDriver]
IMEI = "350000000010500"


def read(driver: ModemDriver) -> dict[str, Reading]:
    rows = list(driver.read(Cancel()))
    assert sorted(row.name for row in rows) == sorted(MANIFEST.readings)
    return {row.name: row for row in rows}


def test_a_good_phone(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    driver = driver_of(plug(good))
    found = driver.identify(Cancel())
    assert (found.manufacturer, found.model, found.imei) == ("Nokia", "Nokia 105", IMEI)
    assert (found.category, found.is_virtual, found.is_named) == (Category.PHONE, True, True)
    readings = read(driver)
    assert (readings["battery.level"].value, readings["battery.voltage"].value) == (87, 4012)
    assert readings["network.operator"].value == "Bench Mobile"
    assert readings["network.signal"].value == -71
    assert readings["lock.sim"].value is False
    assert driver.identify(Cancel()) == found, "asked again, it is the same"


@pytest.mark.parametrize(
    "faults",
    [
        {"noise": True},
        {"no_echo_off": True},
        {"noise": True, "no_echo_off": True},
        {"no_ok": ["AT+CPIN?", "AT+CGMM"]},
    ],
)
def test_bad_manners_change_no_reading(
    plug: Plug, driver_of: DriverOf, good: Table, faults: dict[str, Any]
) -> None:
    plain = read(driver_of(plug(good)))
    deadlines = Deadlines(connect_s=2.0, answer_s=2.0)
    rude = read(driver_of(plug(good | {"faults": faults}), deadlines=deadlines))
    assert {name: row.value for name, row in rude.items()} == {name: row.value for name, row in plain.items()}


def test_a_modem_left_in_numbers_is_brought_back_to_words(plug: Plug, link_of: Any, good: Table) -> None:
    bench = plug(good)

    class Numbered:
        """Leaves the modem speaking in numbers, as another program may."""

        def __init__(self, link: Link) -> None:
            self.port = link.port
            self._link = link

        def open(self, service: str, timeout_s: float) -> Any:
            stream = self._link.open(service, timeout_s)
            stream.write(b"ATV0\r", 1.0)
            return stream

        def close(self) -> None:
            self._link.close()

    driver = ModemDriver(Numbered(link_of(bench)), SystemClock(), Deadlines(2.0, 4.0))
    assert driver.identify(Cancel()).imei == IMEI


def test_refused_commands_are_refused_readings(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"refuse": ["AT+CBC", "AT+CLCK", "AT+CGSN", "AT+GSN"]}
    driver = driver_of(plug(good))
    assert not driver.identify(Cancel()).is_named
    found = read(driver)
    for name in ("battery.level", "lock.sim", "identity.imei"):
        assert (found[name].value, found[name].quality) == (None, Quality.REFUSED)


def test_a_locked_phone_and_one_that_will_not_say(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    locked = good | {"name": "locked", "radio": good["radio"] | {"network_lock": True}}
    silent = good | {"name": "silent", "radio": good["radio"] | {"lock_known": False}}
    bench = plug(locked, silent)
    assert read(driver_of(bench, 0))["lock.sim"].value is True
    assert read(driver_of(bench, 1))["lock.sim"].value is None


def test_no_sim_in_it(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["radio"] = {"sim": ""}
    found = read(driver_of(plug(good)))
    assert found["sim.state"].value == "absent"
    assert found["network.operator"].quality is Quality.ABSENT
    assert found["network.signal"].quality is Quality.ABSENT


def test_a_command_without_any_answer_leaves_the_others(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"mute": ["AT+CBC", "ATI"]}
    found = read(driver_of(plug(good), deadlines=Deadlines(connect_s=1.0, answer_s=1.0)))
    assert found["battery.level"].quality is Quality.REFUSED
    assert "in time" in found["battery.level"].reason
    assert found["network.operator"].value == "Bench Mobile"


def test_a_swapped_phone_is_noticed(plug: Plug, good: Table, link_of: Any) -> None:
    other = good | {"name": "twin", "names": good["names"] | {"imei": "350000000010518"}}
    bench = plug(good, other)
    first, second = link_of(bench, 0), link_of(bench, 1)

    class Swapped:
        port = first.port

        def __init__(self) -> None:
            self.links = [first, second]

        def open(self, service: str, timeout_s: float) -> Any:
            return self.links.pop(0).open(service, timeout_s)

        def close(self) -> None:
            return

    driver = ModemDriver(Swapped(), SystemClock(), Deadlines(2.0, 4.0))
    assert driver.identify(Cancel()).imei == IMEI
    bench.control("Nokia 105", "unplug")
    with pytest.raises(Unplugged):
        driver.identify(Cancel())
    with pytest.raises(IdentityChanged):
        list(driver.read(Cancel()))


def test_unplugged_and_plugged_again(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    driver = driver_of(bench)
    assert driver.identify(Cancel()).imei == IMEI
    bench.control("Nokia 105", "unplug")
    assert bench.ports() == []
    with pytest.raises(Unplugged):
        driver.identify(Cancel())
    bench.control("Nokia 105", "plug")
    assert driver.identify(Cancel()).imei == IMEI, "the same driver finds it again"


def test_erased_it_is_away_and_then_the_same(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good | {"erase_s": 0.1})
    driver = driver_of(bench)
    bench.control("Nokia 105", "erase")
    assert bench.ports() == []
    with pytest.raises(Unplugged):
        driver.identify(Cancel())
    tick = threading.Event()
    while not bench.ports():
        tick.wait(0.01)
    assert driver.identify(Cancel()).imei == IMEI


def test_a_modem_that_says_nothing(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"mute": ["AT"]}
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        driver_of(plug(good)).identify(Cancel())
    assert time.monotonic() - began < 2


def test_what_speaks_something_else(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"garbage": True}
    with pytest.raises(ProtocolError):
        driver_of(plug(good)).identify(Cancel())


def test_cancel_frees_it_at_once(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"mute": ["AT+CGMM"]}
    driver, cancel = driver_of(plug(good), deadlines=Deadlines(5.0, 60.0)), Cancel()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        driver.identify(cancel)
    timer.join()
    assert time.monotonic() - began < 5
    with pytest.raises(Cancelled):
        driver.identify(cancel)


def test_close_frees_it_at_once(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"mute": ["AT+CGMM"]}
    driver = driver_of(plug(good), deadlines=Deadlines(5.0, 60.0))
    timer = threading.Timer(0.2, driver.close)
    timer.start()
    began = time.monotonic()
    with pytest.raises((Cancelled, Unplugged)):
        driver.identify(Cancel())
    timer.join()
    assert time.monotonic() - began < 5


def test_a_cancelled_reading_can_be_begun_again(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    driver, cancel = driver_of(plug(good)), Cancel()
    rows = driver.read(cancel)
    next(rows)
    cancel.set()
    with pytest.raises(Cancelled):
        list(rows)
    assert driver.identify(Cancel()).imei == IMEI


# ── what takes which port ────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("address", "facts", "family"),
    [
        ("at+tcp:127.0.0.1:1", {}, "modem"),
        ("serial:/dev/ttyACM0", {"vid": "0421", "role": "unclear"}, "modem"),
        ("serial:/dev/ttyUSB2", {"vid": "ffff", "role": "at"}, "modem"),
        ("serial:/dev/ttyUSB0", {"vid": "12d1", "role": "other"}, None),
        ("serial:/dev/ttyACM1", {"vid": "0c2e", "role": "unclear", "product": "Barcode scanner"}, None),
        ("usb:1-2", {"vid": "0421", "interfaces": "02/02/01 0a/00/00"}, None),
        ("usb:1-2", {"vid": "1004", "interfaces": "02/02/01 ff/42/01"}, "android"),
    ],
)
def test_which_ports_are_a_modems(address: str, facts: dict[str, str], family: str | None) -> None:
    manifest = EntryPointPlugins().match(SeenPort(address, facts=facts))
    assert (manifest.family if manifest and manifest.family in ("modem", "android") else None) == family


# ── descriptions ─────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"colour": "red"}, "colour is no key"),
        ({"battery": {"level": "87"}}, "battery.level is '87'"),
        ({"battery": {"health": 1}}, "battery.health is no key"),
        ({"faults": {"delay_s": True}}, "faults.delay_s"),
        ({"names": {"model": "Caf\xe9"}}, "names.model"),
        ({"commands": {"AT+CGMM": 3}}, "commands.AT"),
        ({"erase_s": -1}, "erase_s"),
        ({"radio": []}, "radio is not a table"),
    ],
)
def test_mistakes_in_a_description_name_their_place(good: Table, change: dict[str, Any], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        VirtualModemBench([good | change])


def test_two_modems_of_one_name_and_what_no_hand_does(plug: Plug, good: Table) -> None:
    with pytest.raises(BadInput, match="same name"):
        VirtualModemBench([good, good])
    bench = plug(good)
    with pytest.raises(BadInput, match="nothing that a hand does"):
        bench.control("Nokia 105", "trust")
    with pytest.raises(BadInput, match="no virtual modem"):
        bench.control("Nokia 106", "unplug")


def test_the_virtual_modem_answers_as_the_standard_says(good: Table) -> None:
    good["commands"] = {"AT+GMM": "+GMM: M1", "AT+CIMI": "+CME ERROR: 10"}
    modem = VirtualModem(read_description(good))
    assert modem.feed(b"AT\r") == b"AT\r\r\nOK\r\n", "it echoes until it is told not to"
    assert modem.feed(b"AT") == b""
    assert modem.feed(b"E0\r\n") == b"ATE0\r\r\nOK\r\n"
    assert modem.feed(b"AT+CSQ;+CPIN?\r") == b"\r\n+CSQ: 21,99\r\n\r\n+CPIN: READY\r\n\r\nOK\r\n"
    assert modem.feed(b"AT+CSQ;+CNONE;+CPIN?\r") == b"\r\n+CSQ: 21,99\r\n\r\nERROR\r\n"
    assert modem.feed(b'AT+CLCK="PF",2\r') == b"\r\nERROR\r\n", "no numbers before CMEE=1"
    assert modem.feed(b'AT+CMEE=1\rAT+CLCK="PF",2\r') == b"\r\nOK\r\n\r\n+CME ERROR: 4\r\n"
    assert modem.feed(b"AT+GMM\r") == b"\r\n+GMM: M1\r\n\r\nOK\r\n"
    assert modem.feed(b"AT+CIMI\r") == b"\r\n+CME ERROR: 10\r\n"
    assert modem.feed(b"ATV0\r") == b"0\r"
    assert modem.feed(b"HELLO\r") == b"4\r"


def test_a_modem_behind_a_serial_server_is_read_by_pyserials_url(
    good: Table, plug: Plug, capsys: pytest.CaptureFixture[str]
) -> None:
    (port,) = plug(good).ports()
    place = port.address.removeprefix("at+tcp:")
    told = []
    for address in (port.address, f"socket://{place}"):
        assert main(["read", "--port", address, "--json"]) == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0] == told[1]
    assert told[0]["identity"]["imei"] == good["names"]["imei"]
