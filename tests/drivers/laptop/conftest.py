# SPDX-License-Identifier: Apache-2.0
"""A virtual laptop on loopback, and the driver that reads it over the real transport."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inspector.bundled import resources
from inspector.clock import SystemClock
from inspector.ports import Deadlines, Link
from inspector.transports.tcp_link import TcpLink
from inspector_drivers.laptop.driver import LaptopDriver
from inspector_drivers.laptop.virtual import VirtualLaptopBench

Table = dict[str, Any]
QUICK = Deadlines(connect_s=2.0, answer_s=2.0)


@pytest.fixture(scope="session")
def _good() -> Table:
    return tomllib.loads((resources() / "virtual" / "laptop-good.toml").read_text(encoding="utf-8"))


@pytest.fixture
def good(_good: Table) -> Table:
    """Give the description of a good laptop, to be changed at will."""
    return copy.deepcopy(_good)


@pytest.fixture
def plug(no_leaked_threads: None) -> Iterator[Callable[..., VirtualLaptopBench]]:
    """Plug in laptops described by tables; they are gone after the test, and so are their threads."""
    benches: list[VirtualLaptopBench] = []

    def plugged(*tables: Table) -> VirtualLaptopBench:
        bench = VirtualLaptopBench(tables)
        benches.append(bench)
        bench.start()
        return bench

    yield plugged
    for bench in benches:
        bench.stop()


@pytest.fixture
def link_of() -> Iterator[Callable[..., Link]]:
    """Give the real link of a bench's laptop, by its place."""
    links: list[Link] = []

    def link(bench: VirtualLaptopBench, at: int = 0) -> Link:
        links.append(TcpLink(bench.ports()[at], "The laptop's agent"))
        return links[-1]

    yield link
    for one in links:
        one.close()


@pytest.fixture
def driver_of(link_of: Callable[..., Link]) -> Callable[..., LaptopDriver]:
    """Give the driver of a bench's laptop."""

    def driver(bench: VirtualLaptopBench, at: int = 0, deadlines: Deadlines = QUICK) -> LaptopDriver:
        return LaptopDriver(link_of(bench, at), SystemClock(), deadlines)

    return driver
