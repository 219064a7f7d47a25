# SPDX-License-Identifier: Apache-2.0
"""A virtual iPhone on loopback, and the driver that reads it over the real transport."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inspector.bundled import resources
from inspector.clock import SystemClock
from inspector.ports import Deadlines, Link
from inspector.transports.usbmux_ports import UsbmuxSource
from inspector_drivers.apple.driver import AppleDriver
from inspector_drivers.apple.virtual import VirtualAppleBench

Table = dict[str, Any]
QUICK = Deadlines(connect_s=2.0, answer_s=2.0)


@pytest.fixture(scope="session")
def _good() -> Table:
    return tomllib.loads((resources() / "virtual" / "iphone-good.toml").read_text(encoding="utf-8"))


@pytest.fixture
def good(_good: Table) -> Table:
    """Give the description of a good iPhone, to be changed at will."""
    return copy.deepcopy(_good)


@pytest.fixture
def plug(no_leaked_threads: None) -> Iterator[Callable[..., VirtualAppleBench]]:
    """Plug in devices described by tables; they are gone after the test, and so are their threads."""
    benches: list[VirtualAppleBench] = []

    def plugged(*tables: Table) -> VirtualAppleBench:
        bench = VirtualAppleBench(tables)
        benches.append(bench)
        bench.start()
        return bench

    yield plugged
    for bench in benches:
        bench.stop()


@pytest.fixture
def link_of() -> Iterator[Callable[..., Link]]:
    """Give the real link of a bench's device, by its place."""
    links: list[Link] = []

    def link(bench: VirtualAppleBench, at: int = 0) -> Link:
        source = UsbmuxSource(bench.address)
        links.append(source.link(source.poll()[at]))
        return links[-1]

    yield link
    for one in links:
        one.close()


@pytest.fixture
def driver_of(link_of: Callable[..., Link]) -> Callable[..., AppleDriver]:
    """Give the driver of a bench's device."""

    def driver(bench: VirtualAppleBench, at: int = 0, deadlines: Deadlines = QUICK) -> AppleDriver:
        return AppleDriver(link_of(bench, at), SystemClock(), deadlines)

    return driver
