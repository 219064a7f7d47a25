# SPDX-License-Identifier: Apache-2.0
"""A cable that is pulled, a modem that stalls or talks nonsense: at every step, always a clear trouble."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import LinkTrouble, NoAnswer, ProtocolError, Unplugged
from inspector.ports import Cancel, Deadlines, Link, Transport
from inspector_drivers.modem.driver import ModemDriver
from inspector_drivers.modem.manifest import MANIFEST
from inspector_drivers.modem.virtual import VirtualModemBench

Table = dict[str, Any]
Plug = Callable[..., VirtualModemBench]
LinkOf = Callable[..., Link]
Attempt = Callable[[str, int, Deadlines], LinkTrouble | None]
HANDLES = Path("/proc/self/fd")
PIECE = 16
PATIENT = Deadlines(connect_s=2.0, answer_s=4.0)


class FaultyLink:
    """A link whose streams fail at a read: cut, silent, or giving other bytes than were sent."""

    def __init__(self, link: Link, fault: str, after: int) -> None:
        self._link = link
        self.fault = fault
        self.after = after
        self.reads = 0
        self.is_cut = False

    @property
    def port(self) -> SeenPort:
        return self._link.port

    def open(self, service: str, timeout_s: float) -> Transport:
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
            raise Unplugged("The modem left.")
        if link.reads > link.after and link.fault == "stall":
            self._cancelled.wait(timeout_s)
            raise NoAnswer("The modem did not answer in time.")
        data = self._inner.read(min(size, PIECE), timeout_s)
        if link.reads > link.after and link.fault == "garbage":
            return bytes(byte ^ 0x9A for byte in data)
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        if self._link.is_cut:
            raise Unplugged("The modem left.")
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
        driver = ModemDriver(link, SystemClock(), deadlines)
        try:
            driver.identify(Cancel())
            given = [reading.name for reading in driver.read(Cancel())]
        except LinkTrouble as trouble:
            return trouble
        finally:
            driver._session.close()
        assert link.reads <= after, "a fault went unnoticed"
        assert sorted(given) == sorted(MANIFEST.readings)
        return None

    return tried


def through_every_step(attempt: Attempt, fault: str, deadlines: Deadlines, stride: int = 1) -> set[type]:
    """Let the fault come later and later, until it comes too late; give the kinds of trouble."""
    kinds: set[type] = set()
    for after in range(0, 300, stride):
        trouble = attempt(fault, after, deadlines)
        if trouble is None:
            assert after > 40, "every packet of the session is a step"
            return kinds
        kinds.add(type(trouble))
    pytest.fail("the session has no end")


def test_a_cut_at_every_step_is_an_unplugged_device(attempt: Attempt) -> None:
    assert through_every_step(attempt, "cut", PATIENT) == {Unplugged}


def test_a_stall_at_every_step_ends_within_its_deadlines(attempt: Attempt) -> None:
    began = time.monotonic()
    assert through_every_step(attempt, "stall", Deadlines(0.5, 0.1), stride=7) == {NoAnswer}
    assert time.monotonic() - began < 30


def test_garbage_at_every_step_is_a_clear_trouble(attempt: Attempt) -> None:
    kinds = through_every_step(attempt, "garbage", Deadlines(0.5, 0.1), stride=7)
    assert kinds <= {ProtocolError, NoAnswer}


@pytest.mark.parametrize("limit", range(1, 400, 7))
def test_a_connection_that_breaks_after_some_bytes(
    plug: Plug, driver_of: Callable[..., ModemDriver], good: Table, limit: int
) -> None:
    good["faults"] = {"drop_after_bytes": limit}
    driver = driver_of(plug(good))
    driver_ended: type | None = None
    try:
        driver.identify(Cancel())
        list(driver.read(Cancel()))
    except LinkTrouble as trouble:
        driver_ended = type(trouble)
    assert driver_ended is Unplugged


def test_a_phone_that_vanishes_is_gone_from_the_list(
    plug: Plug, driver_of: Callable[..., ModemDriver], good: Table
) -> None:
    good["faults"] = {"vanish_after": 14}
    bench = plug(good)
    driver = driver_of(bench)
    driver.identify(Cancel())
    with pytest.raises(Unplugged):
        list(driver.read(Cancel()))
    assert bench.ports() == []


def test_a_phone_that_is_slower_than_the_deadline(
    plug: Plug, driver_of: Callable[..., ModemDriver], good: Table
) -> None:
    good["faults"] = {"delay_s": 30.0}
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        driver_of(plug(good), deadlines=Deadlines(0.3, 0.3)).identify(Cancel())
    assert time.monotonic() - began < 2


class Endless:
    """A stream that is never done talking: a line a read, none of them an answer."""

    def __init__(self, line: bytes) -> None:
        self._line = line

    def read(self, size: int, timeout_s: float) -> bytes:
        return self._line[:size]

    def write(self, data: bytes, timeout_s: float) -> None:
        return

    def cancel(self) -> None:
        return

    def close(self) -> None:
        return


class EndlessLink:
    port = SeenPort("at+tcp:127.0.0.1:1")

    def __init__(self, line: bytes) -> None:
        self._line = line

    def open(self, service: str, timeout_s: float) -> Transport:
        return Endless(self._line)

    def close(self) -> None:
        return


@pytest.mark.parametrize("line", [b"\r\nRING\r\n", b"x" * 100, b"\r\n", b"\x00", b"\xff\r"])
def test_endless_talk_ends(line: bytes) -> None:
    driver = ModemDriver(EndlessLink(line), SystemClock(), Deadlines(0.5, 0.5))
    began = time.monotonic()
    with pytest.raises((ProtocolError, NoAnswer)):
        driver.identify(Cancel())
    assert time.monotonic() - began < 3


@pytest.mark.skipif(not HANDLES.is_dir(), reason="counts descriptors by /proc")
def test_no_handle_is_left_behind(attempt: Attempt) -> None:
    attempt("cut", 5, PATIENT)
    before = len(list(HANDLES.iterdir()))
    for fault in ("cut", "garbage", "stall") * 5:
        attempt(fault, 20, Deadlines(0.2, 0.05))
    assert len(list(HANDLES.iterdir())) <= before + 2
