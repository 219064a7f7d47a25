# SPDX-License-Identifier: Apache-2.0
"""Captures out of recorded outputs, virtual phones, and the driver over its real transports."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from real_adbd import adb, adbd

from inspector.bundled import resources
from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.reading import Reading
from inspector.ports import Deadlines
from inspector.transports.adb_ports import AdbTcpLink
from inspector_drivers.android.batch import Capture, Section
from inspector_drivers.android.driver import AndroidDriver
from inspector_drivers.android.parse import all_readings
from inspector_drivers.android.parse.maker import Maker
from inspector_drivers.android.virtual import VirtualAndroidBench

__all__ = ["adb", "adbd"]
RECORDINGS = Path(__file__).parents[2] / "recordings" / "android"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
QUICK = Deadlines(connect_s=2.0, answer_s=2.0, trust_s=0.05)
Table = dict[str, Any]


@pytest.fixture(scope="session")
def recording() -> Callable[[str], str]:
    """Give a recorded output by its name."""
    return lambda name: (RECORDINGS / f"{name}.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def capture() -> Callable[..., Capture]:
    """Make a capture of sections that ended well."""

    def make(**texts: str | Section) -> Capture:
        sections = {
            name: text if isinstance(text, Section) else Section(name, text, "", 0)
            for name, text in texts.items()
        }
        return Capture(sections)

    return make


@pytest.fixture(scope="session")
def readings(capture: Callable[..., Capture]) -> Callable[..., Mapping[str, Reading]]:
    """Give all readings of a capture, by name; each must come once."""

    def read(
        *, is_on_cable: bool = False, usb_serial: str = "", **texts: str | Section
    ) -> Mapping[str, Reading]:
        found = list(all_readings(capture(**texts), Maker(NOON), usb_serial, is_on_cable=is_on_cable))
        by_name = {reading.name: reading for reading in found}
        assert len(by_name) == len(found)
        return by_name

    return read


@pytest.fixture(scope="session")
def _good() -> Table:
    return tomllib.loads((resources() / "virtual" / "android-good.toml").read_text(encoding="utf-8"))


@pytest.fixture
def good(_good: Table) -> Table:
    """Give the description of a good phone, to be changed at will."""
    return copy.deepcopy(_good)


@pytest.fixture
def plug(no_leaked_threads: None) -> Iterator[Callable[..., VirtualAndroidBench]]:
    """Plug in phones described by tables; they and their threads are gone after the test."""
    benches: list[VirtualAndroidBench] = []

    def plugged(*tables: Table) -> VirtualAndroidBench:
        bench = VirtualAndroidBench(tables)
        benches.append(bench)
        bench.start()
        return bench

    yield plugged
    for bench in benches:
        bench.stop()


@pytest.fixture
def driver() -> Iterator[Callable[..., AndroidDriver]]:
    """Give the driver of a port over the real TCP transport."""
    made: list[AndroidDriver] = []

    def drive(port: SeenPort, deadlines: Deadlines = QUICK, **more: Any) -> AndroidDriver:
        made.append(AndroidDriver(AdbTcpLink(port), SystemClock(), deadlines, **more))
        return made[-1]

    yield drive
    for one in made:
        one.close()
