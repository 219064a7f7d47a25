# SPDX-License-Identifier: Apache-2.0
"""What holds for every driver with a device: read from its own virtual side, over its real transport."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from every_driver import FAMILIES, MANIFESTS, converse, described, driver_of, nothing_left, plugged, twin
from faulty_wire import NEVER, FaultyWire, device_port, faulty, through
from virtual_desks import ANNA, Bays, Desk

from inspector import wiring
from inspector.domain.device import SeenPort
from inspector.domain.errors import (
    Cancelled,
    IdentityChanged,
    InspectorError,
    LinkTrouble,
    SigningRefused,
)
from inspector.domain.reading import Quality, Value
from inspector.domain.reading_names import READINGS, Kind
from inspector.ports import Cancel, Deadlines, Driver, VirtualBay
from inspector.services.bench import SessionState

every_family = pytest.mark.parametrize("family", FAMILIES)
SOON_S = 1.0
LONG = Deadlines(connect_s=30.0, answer_s=30.0, trust_s=30.0)


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    with nothing_left():
        yield


@every_family
def test_a_device_is_named_and_read_whole(family: str) -> None:
    with plugged(family, described(family)) as bay:
        port = bay.ports()[0]
        assert port.is_training
        assert wiring.drivers().match(port) == MANIFESTS[family]
        session = converse(family, port)
    assert session.identity.family == family
    assert session.identity.is_named
    assert session.identity.is_virtual
    names = [one.name for one in session.readings]
    assert sorted(names) == sorted(MANIFESTS[family].readings), "each of the manifest, once"
    for one in session.readings:
        assert one.unit == MANIFESTS[family].readings[one.name]
        assert (one.value is None) == (one.quality in {Quality.REFUSED, Quality.ABSENT, Quality.IMPLAUSIBLE})
        assert one.value is not None or one.reason, f"{one.name} has neither value nor reason"
        assert one.value is None or is_of(READINGS[one.name].kind, one.value), one
    known = sum(one.is_known for one in session.readings)
    assert known > len(names) / 2, "a device in good order tells most of what can be asked"


def is_of(kind: Kind, value: Value) -> bool:
    """Tell whether a value is of a kind; a flag is no number."""
    match kind:
        case Kind.TEXT:
            return isinstance(value, str)
        case Kind.NUMBER:
            return isinstance(value, int | Decimal) and not isinstance(value, bool)
        case Kind.FLAG:
            return isinstance(value, bool)
        case Kind.NAMES:
            return isinstance(value, tuple)


@every_family
def test_the_same_device_says_the_same_again(family: str) -> None:
    with plugged(family, described(family)) as bay:
        first, second = (converse(family, bay.ports()[0]) for _ in range(2))
    assert first.identity == second.identity
    assert first.values == second.values


# ── to be stopped ────────────────────────────────────────────────────────────


class Blocked:
    """A driver at work on a thread of its own, at a device that has fallen silent."""

    def __init__(self, family: str, port: SeenPort, deadlines: Deadlines = LONG) -> None:
        self.cancel = Cancel()
        self.driver: Driver = driver_of(family, wiring.link_for(port), deadlines)
        self.trouble: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="blocked driver")
        self._thread.start()

    def _work(self) -> None:
        try:
            self.driver.identify(self.cancel)
            list(self.driver.read(self.cancel))
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test looks at it
            self.trouble = error

    def ended_in(self, timeout_s: float) -> BaseException | None:
        self._thread.join(timeout_s)
        assert not self._thread.is_alive(), "still blocked"
        self.driver.close()
        return self.trouble


def silences(family: str, bay: VirtualBay) -> list[int]:
    """Choose after how many bytes the device falls silent: at once, early, midway, near its end."""
    converse(family, bay.ports()[0])  # from now on it knows this bench
    with faulty(bay.ports()[0]) as (wire, port):
        converse(family, port)
        whole = wire.passed
    return [0, 1, whole // 4, whole // 2, whole * 9 // 10]


def until_struck(wire: FaultyWire) -> None:
    deadline, pause = time.monotonic() + 10, threading.Event()
    while not (wire.has_struck and wire.is_used) and time.monotonic() < deadline:
        pause.wait(0.005)
    assert wire.has_struck


@every_family
@pytest.mark.parametrize("way", ["cancel", "close"])
def test_a_silent_device_is_left_within_a_second(family: str, way: str) -> None:
    with plugged(family, described(family)) as bay:
        for after in silences(family, bay):
            with faulty(bay.ports()[0], "stall", after) as (wire, port):
                blocked = Blocked(family, port)
                until_struck(wire)
                began = time.monotonic()
                (blocked.cancel.set if way == "cancel" else blocked.driver.close)()
                trouble = blocked.ended_in(10)
            assert time.monotonic() - began < SOON_S
            assert isinstance(trouble, Cancelled if way == "cancel" else InspectorError), repr(trouble)


@every_family
def test_a_slow_device_is_left_within_a_second(family: str) -> None:
    with plugged(family, described(family, delay_s=30.0)) as bay:
        port = bay.ports()[0]
        with faulty(port, after=NEVER) as (wire, port):
            blocked = Blocked(family, port)
            deadline, pause = time.monotonic() + 10, threading.Event()
            while not wire.is_used and time.monotonic() < deadline:
                pause.wait(0.005)
            blocked.cancel.set()
            assert isinstance(blocked.ended_in(SOON_S), Cancelled)


@every_family
def test_what_was_cancelled_before_never_starts(family: str) -> None:
    with plugged(family, described(family)) as bay, faulty(bay.ports()[0]) as (_wire, port):
        cancel = Cancel()
        cancel.set()
        driver = driver_of(family, wiring.link_for(port))
        with pytest.raises(Cancelled):
            driver.identify(cancel)
        with pytest.raises(Cancelled):
            list(driver.read(cancel))
        driver.close()
        driver.close()


# ── another device ───────────────────────────────────────────────────────────


@every_family
def test_a_device_that_is_swapped_after_it_was_named_is_noticed(family: str) -> None:
    one = described(family)
    with plugged(family, one) as bay:
        mine = converse(family, bay.ports()[0]).identity
        with plugged(family, twin(one, mine, beside=False)) as other:
            theirs = converse(family, other.ports()[0]).identity
            assert mine.contradicts(theirs), "the twin is another device"
            with faulty(bay.ports()[0]) as (wire, port):
                driver = driver_of(family, wiring.link_for(port))
                try:
                    assert driver.identify(Cancel()) == mine
                    wire.swap(device_port(other.ports()[0]))
                    with pytest.raises(LinkTrouble):
                        list(driver.read(Cancel()))
                finally:
                    driver.close()


@every_family
def test_twins_that_change_places_are_noticed_and_not_signed(family: str, tmp_path: Path) -> None:
    one = described(family, "one")
    with plugged(family, one) as bay:
        mine = converse(family, bay.ports()[0]).identity
    tables = [{**table, "family": family} for table in (one, twin(one, mine, "two"))]
    bays = Bays(tables)
    desk = Desk(tmp_path / "home", bays, deadlines=LONG)
    try:
        uids = {name: desk.until_read(name).uid for name in ("one", "two")}
        bays.slots["one"], bays.slots["two"] = bays.slots["two"], bays.slots["one"]
        for name in ("one", "two"):
            view = desk.until(name, SessionState.TROUBLE)
            assert isinstance(view.trouble, IdentityChanged)
            assert view.inspection is not None
            assert view.inspection.uid == uids["two" if name == "one" else "one"]
        for uid in uids.values():
            with pytest.raises(SigningRefused):
                desk.app.certification.sign(uid, ANNA)
    finally:
        desk.close()
        bays.close()


# ── unplugged ────────────────────────────────────────────────────────────────


@every_family
def test_an_unplugged_device_goes_on_when_it_is_back(family: str, tmp_path: Path) -> None:
    bays = Bays([{**described(family, "one"), "family": family}])
    desk = Desk(tmp_path / "home", bays, deadlines=LONG)
    try:
        uid = desk.until_read("one").uid
        bays.control("one", "unplug")
        desk.until("one", SessionState.GONE)
        bays.control("one", "plug")
        assert desk.until_read("one").uid == uid
    finally:
        desk.close()
        bays.close()


@every_family
def test_a_cable_pulled_while_it_is_read_is_a_link_trouble(family: str) -> None:
    with plugged(family, described(family)) as bay:
        with faulty(bay.ports()[0], "stall", silences(family, bay)[3]) as (wire, port):
            blocked = Blocked(family, port, Deadlines(2.0, 2.0, 2.0))
            until_struck(wire)
            bay.control("one", "unplug")
            assert isinstance(blocked.ended_in(5), LinkTrouble)
        assert list(bay.ports()) == []
        bay.control("one", "plug")
        again = converse(family, bay.ports()[0])
    assert len(again.readings) == len(MANIFESTS[family].readings)


@every_family
def test_an_address_without_a_device_is_a_link_trouble(family: str) -> None:
    with plugged(family, described(family)) as bay:
        wire = FaultyWire(device_port(bay.ports()[0]))
        port = through(bay.ports()[0], wire)
        wire.close()
        with pytest.raises(LinkTrouble):
            converse(family, port, Deadlines(0.5, 0.5, 0.5))
