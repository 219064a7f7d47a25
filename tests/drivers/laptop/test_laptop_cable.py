# SPDX-License-Identifier: Apache-2.0
"""A laptop at the other end of a serial cable: the real agent in a process of its own, through SerialLink."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from inspector.cli import main
from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import BenchTrouble, Cancelled, NoAnswer, ProtocolError, Unplugged
from inspector.ports import Cancel, Deadlines
from inspector.transports.serial_port import SerialLink
from inspector.wiring import drivers, find_port
from inspector_drivers.laptop import agent
from inspector_drivers.laptop.driver import LaptopDriver
from inspector_drivers.laptop.manifest import MANIFEST

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo terminals")
if os.name == "posix":
    from null_modem import NullModem

QUICK = Deadlines(connect_s=2.0, answer_s=0.6)
PATIENT = Deadlines(connect_s=2.0, answer_s=20.0)


@dataclass(slots=True)
class Cabled:
    """A laptop on a cable, and its agent's process."""

    cable: NullModem
    agent: subprocess.Popen[bytes]

    def driver(self, deadlines: Deadlines = PATIENT) -> LaptopDriver:
        port = SeenPort(f"serial:{self.cable.near}", facts={"role": "agent"})
        return LaptopDriver(SerialLink(port), SystemClock(), deadlines)


@pytest.fixture
def cabled(no_leaked_threads: None) -> Iterator[Callable[[], Cabled]]:
    """Put laptops on cables, their agents started as one starts them on a laptop."""
    made: list[Cabled] = []

    def cabled() -> Cabled:
        cable = NullModem()
        command = [sys.executable, "-I", str(Path(agent.__file__)), "--serial", cable.far]
        made.append(Cabled(cable, subprocess.Popen(command)))
        pause = threading.Event()
        for _ in range(1_000):
            if cable.is_far_open():
                break
            pause.wait(0.01)
        return made[-1]

    yield cabled
    for one in made:
        one.cable.close()
        one.agent.kill()
        one.agent.wait(10)


def whole(driver: LaptopDriver) -> list[str]:
    driver.identify(Cancel())
    return sorted(one.name for one in driver.read(Cancel()))


def test_the_driver_reads_this_machine_over_the_cable(cabled: Callable[[], Cabled]) -> None:
    laptop = cabled()
    driver = laptop.driver()
    assert whole(driver) == sorted(MANIFEST.readings)
    driver.close()
    assert whole(laptop.driver()) == sorted(MANIFEST.readings)


def test_the_port_that_is_named_is_read(
    cabled: Callable[[], Cabled], capsys: pytest.CaptureFixture[str]
) -> None:
    address = f"agent+serial:{cabled().cable.near}"
    port, link = find_port(address, [])
    matched = drivers().match(port)
    assert (matched is not None and matched.family) == "laptop"
    link.close()
    assert main(["read", "--port", address, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["driver"] == "laptop"


@pytest.fixture(scope="module")
def length() -> int:
    """Give how many bytes a whole conversation with this machine's agent is at least."""
    command = [sys.executable, "-I", str(Path(agent.__file__)), "--print"]
    return len(subprocess.run(command, capture_output=True, timeout=60, check=True).stdout)


@pytest.mark.parametrize("part", [0.0, 0.05, 0.5, 0.9])
@pytest.mark.parametrize(
    ("fault", "kinds"),
    [("cut", (Unplugged,)), ("stall", (NoAnswer,)), ("garbage", (NoAnswer, ProtocolError))],
)
def test_a_broken_cable_is_a_clear_trouble_in_time_and_it_goes_on_afterwards(
    cabled: Callable[[], Cabled], length: int, fault: str, kinds: tuple[type[BenchTrouble], ...], part: float
) -> None:
    laptop = cabled()
    laptop.cable.break_after(int(length * part), fault)
    driver = laptop.driver(QUICK)
    began = time.monotonic()
    with pytest.raises(kinds):
        whole(driver)
    assert time.monotonic() - began < 5
    driver.close()
    if fault == "cut":
        assert laptop.agent.wait(10) == 0, "the agent ends with its line"
        laptop = cabled()
    laptop.cable.mend()
    assert whole(laptop.driver()) == sorted(MANIFEST.readings)


def test_a_stalled_cable_is_left_at_once(cabled: Callable[[], Cabled]) -> None:
    laptop = cabled()
    laptop.cable.break_after(100, "stall")
    driver, cancel = laptop.driver(Deadlines(2.0, 60.0)), Cancel()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        driver.identify(cancel)
    timer.join()
    assert time.monotonic() - began < 5
    driver.close()
