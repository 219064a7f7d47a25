# SPDX-License-Identifier: Apache-2.0
"""The driver against virtual laptops over TCP: readings, faults, swaps, cancelling."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import Category
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    IdentityChanged,
    LinkTrouble,
    NoAnswer,
    ProtocolError,
    Unplugged,
)
from inspector.domain.reading import Quality, Reading
from inspector.ports import Cancel, Deadlines, Link
from inspector.transports.record import RecordingLink
from inspector.transports.replay import ReplaySource
from inspector_drivers.laptop.driver import LaptopDriver
from inspector_drivers.laptop.manifest import MANIFEST
from inspector_drivers.laptop.virtual import VirtualLaptopBench

Table = dict[str, Any]
Plug = Callable[..., VirtualLaptopBench]
DriverOf = Callable[..., LaptopDriver]
SHORT = Deadlines(connect_s=1.0, answer_s=0.1)


def read(driver: LaptopDriver) -> dict[str, Reading]:
    """Read everything once."""
    given = list(driver.read(Cancel()))
    assert len({one.name for one in given}) == len(given)
    return {one.name: one for one in given}


def test_a_good_laptop_says_who_it_is(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    found = driver_of(plug(good)).identify(Cancel())
    assert (found.family, found.category, found.is_virtual) == ("laptop", Category.LAPTOP, True)
    assert (found.manufacturer, found.model) == ("LENOVO", "ThinkPad T14 Gen 1")
    assert (found.model_number, found.serial, found.storage) == ("20UD000GGE", "VRTLPT14000001", "512 GB")


def test_a_good_laptop_gives_every_reading_once(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    given = read(driver_of(plug(good)))
    assert given.keys() == MANIFEST.readings.keys()
    assert {name: one.unit for name, one in given.items()} == dict(MANIFEST.readings)
    values = {name: one.value for name, one in given.items() if one.is_known}
    assert values == {
        "identity.serial": "VRTLPT14000001",
        "identity.manufacturer": "LENOVO",
        "identity.model": "ThinkPad T14 Gen 1",
        "identity.model_number": "20UD000GGE",
        "os.name": "Debian GNU/Linux",
        "os.version": "12",
        "os.build": "6.1.0-40-amd64",
        "storage.media": ("nvme0n1 · nvme · 512 GB · SAMSUNG MZVLB512HBJQ-000L7 · VRTLNVME000001",),
        "storage.total": 512110190592,
        "memory.total": 16 << 30,
        "cpu.model": "AMD Ryzen 5 PRO 4650U with Radeon Graphics",
        "battery.level": 71,
        "battery.health": Decimal("88.4"),
        "battery.design_energy": 50450,
        "battery.full_energy": 44610,
        "battery.cycles": 214,
        "battery.voltage": 12011,
        "battery.charging": True,
        "battery.status": "charging",
        "charge.port": True,
        "disk.errors": 0,
        "disk.power_on": 3911,
        "disk.smart_passed": True,
        "disk.wear": 4,
        "lock.disk": False,
        "lock.firmware": False,
        "camera.count": 1,
        "wifi.present": True,
        "bluetooth.present": True,
        "display.width": 1920,
        "display.height": 1080,
    }


@pytest.mark.parametrize("part", ["power", "smart", "firmware", "os", "memory", "cpu", "display"])
def test_what_is_refused_is_never_known(plug: Plug, driver_of: DriverOf, good: Table, part: str) -> None:
    before = read(driver_of(plug(good)))
    good["faults"] = {"refuse": [part]}
    given = read(driver_of(plug(good)))
    assert given.keys() == MANIFEST.readings.keys()
    lost = {name for name, one in before.items() if one.is_known} - {
        name for name, one in given.items() if one.is_known
    }
    assert lost
    assert all(given[name].value is None and given[name].reason for name in lost)


def test_a_console_on_the_line_is_passed_over(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"console": True}
    assert read(driver_of(plug(good)))["disk.wear"].value == 4


def test_after_the_erase_a_live_system_names_the_same_laptop(
    plug: Plug, driver_of: DriverOf, good: Table
) -> None:
    good["erase_s"] = 0.0
    bench = plug(good)
    driver = driver_of(bench)
    before = driver.identify(Cancel())
    bench.control("ThinkPad T14", "erase")
    assert driver.identify(Cancel()).agrees(before)
    given = read(driver)
    assert given["os.name"].quality is Quality.ABSENT
    assert "live system" in given["os.name"].reason


def test_while_it_restarts_nothing_is_there(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["erase_s"] = 60
    bench = plug(good)
    driver = driver_of(bench)
    bench.control("ThinkPad T14", "erase")
    assert bench.ports() == []
    with pytest.raises(Unplugged):
        driver.identify(Cancel())


def test_a_twin_in_its_place_is_noticed(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    driver = driver_of(bench)
    driver.identify(Cancel())
    bench.control("ThinkPad T14", "swap")
    with pytest.raises(IdentityChanged):
        next(driver.read(Cancel()))


def test_a_twin_that_comes_while_it_is_read_is_noticed(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    bench = plug(good)
    reading = driver_of(bench).read(Cancel())
    next(reading)
    bench.control("ThinkPad T14", "swap")
    with pytest.raises(IdentityChanged):
        list(reading)


# ── faults ───────────────────────────────────────────────────────────────────


def test_a_cut_at_every_place_is_an_unplugged_laptop(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"drop_after_bytes": 1}
    bench = plug(good)
    laptop = bench._laptops["ThinkPad T14"]
    template = laptop._laptop
    whole, kinds = 0, set[type]()
    for limit in [*range(1, 200), *range(200, 8_000, 97)]:
        laptop._laptop = type(template)(
            template.name, template.table, type(template.faults)(drop_after_bytes=limit)
        )
        driver = driver_of(bench)
        try:
            whole += read(driver).keys() == MANIFEST.readings.keys()
        except LinkTrouble as trouble:
            kinds.add(type(trouble))
    assert kinds == {Unplugged}
    assert whole, "the last limits are beyond the end"


@pytest.mark.parametrize("limit", [1, 500, 3_000])
def test_a_laptop_that_vanishes_is_gone_from_the_list(
    plug: Plug, driver_of: DriverOf, good: Table, limit: int
) -> None:
    good["faults"] = {"vanish_after_bytes": limit}
    bench = plug(good)
    with pytest.raises(Unplugged):
        read(driver_of(bench))
    assert bench.ports() == []
    bench.control("ThinkPad T14", "plug")
    assert len(bench.ports()) == 1


def test_a_laptop_that_never_answers(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"delay_s": 30.0}
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        driver_of(plug(good), deadlines=SHORT).identify(Cancel())
    assert time.monotonic() - began < 2


def test_a_laptop_that_answers_in_garbage(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"garbage": True}
    with pytest.raises(NoAnswer):
        driver_of(plug(good), deadlines=SHORT).identify(Cancel())


def test_cancelling_frees_a_read_within_a_second(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    good["faults"] = {"delay_s": 30.0}
    driver, cancel = driver_of(plug(good)), Cancel()
    ended: list[BaseException] = []

    def work() -> None:
        try:
            driver.identify(cancel)
        except Cancelled as trouble:
            ended.append(trouble)

    thread = threading.Thread(target=work)
    thread.start()
    cancel.set()
    thread.join(1.0)
    assert not thread.is_alive()
    assert len(ended) == 1


def test_a_closed_driver_works_no_more(plug: Plug, driver_of: DriverOf, good: Table) -> None:
    driver = driver_of(plug(good))
    driver.close()
    with pytest.raises(Cancelled):
        driver.identify(Cancel())


def test_an_agent_of_another_version_is_named(
    plug: Plug, driver_of: DriverOf, good: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector_drivers.laptop.protocol.AGENT_VERSION", "2")
    with pytest.raises(ProtocolError, match="another version"):
        driver_of(plug(good)).identify(Cancel())


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({}, "no name"),
        ({"name": "a", "wheels": 4}, "wheels"),
        ({"name": "a", "dmi": 3}, "no table"),
        ({"name": "a", "erase_s": "long"}, "seconds"),
        ({"name": "a", "disks": [{"name": "sda"}]}, "bytes"),
        ({"name": "a", "disks": [{"name": "sda", "bytes": 1, "tracks": 3}]}, "tracks"),
        ({"name": "a", "faults": {"delay": 1}}, "delay"),
        ({"name": "a", "faults": {"garbage": 1}}, "wrong kind"),
    ],
)
def test_a_description_that_makes_no_sense_is_refused(table: Table, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        VirtualLaptopBench([table])


# ── record and replay ────────────────────────────────────────────────────────


def test_a_recorded_session_replays_without_the_serials(
    plug: Plug, link_of: Callable[..., Link], good: Table, tmp_path: Path
) -> None:
    recording = RecordingLink(link_of(plug(good)), SystemClock())
    driver = LaptopDriver(recording, SystemClock(), Deadlines())
    driver.identify(Cancel())
    before = read(driver)
    recording.save(tmp_path / "laptop.jsonl")

    source = ReplaySource([tmp_path / "laptop.jsonl"])
    port = source.poll()[0]
    assert any(match.fits(port) for match in MANIFEST.matches)
    replayed = LaptopDriver(source.link(port), SystemClock(), Deadlines())
    found = replayed.identify(Cancel())
    given = read(replayed)
    changed = {name for name in given if given[name].value != before[name].value}
    assert changed == {"identity.serial", "storage.media"}
    assert len(found.serial) == len("VRTLPT14000001")
    rows = [json.loads(line) for line in (tmp_path / "laptop.jsonl").read_text().splitlines()[1:]]
    carried = b"".join(base64.b64decode(row.get("data", "")) for row in rows)
    assert b"VRTLPT14000001" not in carried
    assert b"VRTLNVME000001" not in carried


RECORDED = sorted((Path(__file__).parents[2] / "recordings" / "laptop").glob("*.jsonl"))


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_committed_sessions_replay(path: Path) -> None:
    source = ReplaySource([path])
    driver = LaptopDriver(source.link(source.poll()[0]), SystemClock(), Deadlines())
    driver.identify(Cancel())
    given = read(driver)
    assert given.keys() == MANIFEST.readings.keys()
    known = {name for name, one in given.items() if one.is_known}
    assert len(known) > 20
    worn = path.stem == "laptop-worn"
    assert given["disk.smart_passed"].value is not worn
    assert given["lock.firmware"].value is worn


def test_two_sessions_are_committed() -> None:
    assert [path.stem for path in RECORDED] == ["laptop-good", "laptop-worn"]
