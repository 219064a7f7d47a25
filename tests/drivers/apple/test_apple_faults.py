# SPDX-License-Identifier: Apache-2.0
"""A cable that is pulled, a phone that stalls or talks nonsense: at every step, always a clear trouble."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import LinkTrouble, NoAnswer, ProtocolError, Unplugged
from inspector.ports import Cancel, Deadlines, Link, Transport
from inspector_drivers.apple.driver import AppleDriver
from inspector_drivers.apple.manifest import MANIFEST
from inspector_drivers.apple.virtual import VirtualAppleBench

Plug = Callable[..., VirtualAppleBench]
LinkOf = Callable[..., Link]
Table = dict[str, Any]
Attempt = Callable[[str, int, Deadlines], LinkTrouble | None]
PIECE = 400
SHORT = Deadlines(connect_s=0.05, answer_s=0.05)
PATIENT = Deadlines(connect_s=5.0, answer_s=5.0)
NEVER = 1 << 30


class FaultyLink:
    """A link whose streams do as told once ``after`` reads were made on all of them together."""

    def __init__(self, link: Link, fault: str = "", after: int = NEVER) -> None:
        self._link = link
        self.fault = fault
        self.after = after
        self.reads = 0
        self.is_cut = False

    @property
    def port(self) -> SeenPort:
        return self._link.port

    def open(self, service: str, timeout_s: float) -> Transport:
        if self.is_cut:
            raise Unplugged("The device left.")
        return FaultyTransport(self._link.open(service, timeout_s), self)

    def close(self) -> None:
        self._link.close()


class FaultyTransport:
    def __init__(self, inner: Transport, link: FaultyLink) -> None:
        self._inner = inner
        self._link = link
        self._cancelled = threading.Event()

    def read(self, size: int, timeout_s: float) -> bytes:
        link = self._link
        link.reads += 1
        if link.is_cut or (link.reads > link.after and link.fault == "cut"):
            link.is_cut = True
            raise Unplugged("The device left.")
        if link.reads > link.after and link.fault == "stall":
            self._cancelled.wait(timeout_s)
            raise NoAnswer("The device did not answer in time.")
        data = self._inner.read(min(size, PIECE), timeout_s)
        if link.reads > link.after and link.fault == "garbage":
            return bytes(byte ^ 0x5A for byte in data)
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        if self._link.is_cut:
            raise Unplugged("The device left.")
        self._inner.write(data, timeout_s)

    def cancel(self) -> None:
        self._cancelled.set()
        self._inner.cancel()

    def close(self) -> None:
        self._inner.close()


@pytest.fixture
def attempt(plug: Plug, link_of: LinkOf, good: Table) -> Attempt:
    """Identify and read through a fault; give the trouble that ended it, None where it came too late."""
    inner = link_of(plug(good))

    def tried(fault: str, after: int, deadlines: Deadlines) -> LinkTrouble | None:
        link = FaultyLink(inner, fault, after)
        driver = AppleDriver(link, SystemClock(), deadlines)
        try:
            driver.identify(Cancel())
            given = [reading.name for reading in driver.read(Cancel())]
        except LinkTrouble as trouble:
            return trouble
        assert link.reads <= after, "a fault went unnoticed"
        assert sorted(given) == sorted(MANIFEST.readings)
        return None

    return tried


def through_every_step(attempt: Attempt, fault: str, deadlines: Deadlines, stride: int = 1) -> set[type]:
    """Let the fault come later and later, until it comes too late; give the kinds of trouble."""
    kinds: set[type] = set()
    for after in range(0, 400, stride):
        trouble = attempt(fault, after, deadlines)
        if trouble is None:
            assert after > 60, "every packet of the session is a step"
            return kinds
        kinds.add(type(trouble))
    pytest.fail("the session has no end")


@pytest.mark.parametrize("stride", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_a_cut_at_every_step_is_an_unplugged_device(attempt: Attempt, stride: int) -> None:
    assert through_every_step(attempt, "cut", PATIENT, stride) == {Unplugged}


def test_garbage_at_every_step_is_a_clear_trouble(attempt: Attempt) -> None:
    kinds = through_every_step(attempt, "garbage", Deadlines(0.5, 0.5), stride=5)
    assert kinds <= {ProtocolError, NoAnswer, Unplugged}


def test_a_stall_at_every_step_ends_within_its_deadlines(attempt: Attempt) -> None:
    began = time.monotonic()
    assert through_every_step(attempt, "stall", Deadlines(0.3, 0.05), stride=8) == {NoAnswer}
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("limit", [1, 3, 4, 5, 50, 400, 2_000, 6_000, 12_000])
def test_a_phone_that_drops_its_streams_after_some_bytes(
    plug: Plug, driver_of: Callable[..., AppleDriver], good: Table, limit: int
) -> None:
    good["faults"] = {"drop_after_bytes": limit}
    driver = driver_of(plug(good))
    names: set[str] = set(MANIFEST.readings)
    try:
        driver.identify(Cancel())
        names = {one.name for one in driver.read(Cancel())}
    except LinkTrouble as trouble:
        kind = type(trouble)
    else:
        kind = Unplugged
    assert kind in {Unplugged, ProtocolError}
    assert names == set(MANIFEST.readings)


def test_a_side_service_that_breaks_leaves_its_readings_refused(
    plug: Plug, driver_of: Callable[..., AppleDriver], good: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = plug(good)
    phone = bench._phones["iPhone 13"]
    monkeypatch.setattr(type(phone), "_diagnostics", lambda self, wire: wire.close())
    given = {one.name: one for one in driver_of(bench).read(Cancel())}
    assert set(given) == set(MANIFEST.readings)
    assert given["battery.health"].quality == "refused"
    assert "A service of the device failed" in given["battery.health"].reason
    assert given["lock.mdm"].value is False, "the other services are still asked"


def test_a_phone_that_vanishes_is_gone_from_the_list(
    plug: Plug, driver_of: Callable[..., AppleDriver], good: Table
) -> None:
    good["faults"] = {"vanish_after_bytes": 9_000}
    bench = plug(good)
    driver = driver_of(bench)
    driver.identify(Cancel())
    with pytest.raises(Unplugged):
        list(driver.read(Cancel()))
    assert bench.ports() == []


def test_a_phone_that_answers_in_garbage(
    plug: Plug, driver_of: Callable[..., AppleDriver], good: Table
) -> None:
    good["faults"] = {"garbage": True}
    with pytest.raises(ProtocolError):
        driver_of(plug(good)).identify(Cancel())


def test_a_phone_that_never_answers(plug: Plug, driver_of: Callable[..., AppleDriver], good: Table) -> None:
    good["faults"] = {"delay_s": 30.0}
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        driver_of(plug(good), deadlines=SHORT).identify(Cancel())
    assert time.monotonic() - began < 2


class Dripping:
    """A stream that gives one byte at a time, each just within the deadline."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self._pause = threading.Event()

    def read(self, size: int, timeout_s: float) -> bytes:
        self._pause.wait(min(timeout_s, 0.02))
        return self._inner.read(1, timeout_s)

    def write(self, data: bytes, timeout_s: float) -> None:
        self._inner.write(data, timeout_s)

    def cancel(self) -> None:
        self._inner.cancel()

    def close(self) -> None:
        self._inner.close()


class DrippingLink(FaultyLink):
    def open(self, service: str, timeout_s: float) -> Transport:
        return Dripping(super().open(service, timeout_s))


def test_a_phone_that_drips_its_answer_byte_by_byte_is_not_awaited_for_ever(
    plug: Plug, link_of: LinkOf, good: Table
) -> None:
    link = DrippingLink(link_of(plug(good)))
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        AppleDriver(link, SystemClock(), Deadlines(connect_s=0.5, answer_s=0.5)).identify(Cancel())
    assert time.monotonic() - began < 3
