# SPDX-License-Identifier: Apache-2.0
"""A cable that is pulled, an agent that stalls or talks noise: at every packet, always a clear trouble."""

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
from inspector_drivers.laptop.driver import LaptopDriver
from inspector_drivers.laptop.manifest import MANIFEST
from inspector_drivers.laptop.virtual import VirtualLaptopBench

PIECE = 120


class FaultyLink:
    """A link whose streams do as told once ``after`` reads were made on all of them together."""

    def __init__(self, link: Link, fault: str, after: int) -> None:
        self._link = link
        self.fault = fault
        self.after = after
        self.reads = 0

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
        is_due = link.reads > link.after
        if is_due and link.fault == "cut":
            raise Unplugged("The laptop left.")
        if is_due and link.fault == "stall":
            self._cancelled.wait(timeout_s)
            raise NoAnswer("The laptop did not answer in time.")
        data = self._inner.read(min(size, PIECE), timeout_s)
        return bytes(byte ^ 0x5A for byte in data) if is_due and link.fault == "garbage" else data

    def write(self, data: bytes, timeout_s: float) -> None:
        self._inner.write(data, timeout_s)

    def cancel(self) -> None:
        self._cancelled.set()
        self._inner.cancel()

    def close(self) -> None:
        self._inner.close()


@pytest.mark.parametrize(
    ("fault", "stride", "kinds"),
    [
        ("cut", 1, {Unplugged}),
        ("stall", 2, {NoAnswer}),
        ("garbage", 3, {NoAnswer, ProtocolError}),
    ],
)
def test_a_fault_at_every_packet_is_a_clear_trouble(
    plug: Callable[..., VirtualLaptopBench],
    link_of: Callable[..., Link],
    good: dict[str, Any],
    fault: str,
    stride: int,
    kinds: set[type],
) -> None:
    inner, found = link_of(plug(good)), set[type]()
    began = time.monotonic()
    for after in range(0, 400, stride):
        link = FaultyLink(inner, fault, after)
        driver = LaptopDriver(link, SystemClock(), Deadlines(2.0, 0.05 if fault != "cut" else 2.0))
        try:
            driver.identify(Cancel())
            given = [one.name for one in driver.read(Cancel())]
        except LinkTrouble as trouble:
            found.add(type(trouble))
            continue
        assert link.reads <= after, "a fault went unnoticed"
        assert sorted(given) == sorted(MANIFEST.readings)
        break
    else:
        pytest.fail("the session has no end")
    assert after > 30, "every packet of the session is a step"
    assert found <= kinds
    assert found
    assert time.monotonic() - began < 20


def test_sixteen_laptops_are_read_side_by_side(
    plug: Callable[..., VirtualLaptopBench],
    driver_of: Callable[..., LaptopDriver],
    good: dict[str, Any],
) -> None:
    tables = [
        {**good, "name": f"laptop {at}", "dmi": {**good["dmi"], "product_serial": f"VRTL{at:04}"}}
        for at in range(16)
    ]
    bench = plug(*tables)
    serials: dict[int, str] = {}

    def read(at: int) -> None:
        readings = {one.name: one for one in driver_of(bench, at).read(Cancel())}
        serials[at] = str(readings["identity.serial"].value)

    threads = [threading.Thread(target=read, args=(at,)) for at in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert serials == {at: f"VRTL{at:04}" for at in range(16)}
