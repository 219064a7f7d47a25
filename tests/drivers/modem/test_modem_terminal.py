# SPDX-License-Identifier: Apache-2.0
"""The real serial path: pyserial on a pseudo terminal that leads to a virtual modem; and gammu on it."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from inspector.cli import main
from inspector.clock import SystemClock
from inspector.domain.errors import Cancelled, NoAnswer, Unplugged
from inspector.ports import Cancel, Deadlines, Link
from inspector.transports import serial_port
from inspector.wiring import drivers, find_port
from inspector_drivers.modem.driver import ModemDriver
from inspector_drivers.modem.manifest import MANIFEST
from inspector_drivers.modem.virtual import VirtualModemBench

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pseudo terminals")

Table = dict[str, Any]
Plug = Callable[..., VirtualModemBench]
Open = Callable[[str], Link]
QUICK = Deadlines(connect_s=2.0, answer_s=4.0)


def test_the_driver_reads_a_serial_port(plug: Plug, terminal_of: Any, serial_link: Open, good: Table) -> None:
    terminal = terminal_of(plug(good))
    driver = ModemDriver(serial_link(terminal.device), SystemClock(), QUICK)
    assert driver.identify(Cancel()).imei == "350000000010500"
    found = {row.name: row.value for row in driver.read(Cancel())}
    assert set(found) == set(MANIFEST.readings)
    assert (found["battery.level"], found["lock.sim"]) == (87, False)
    driver.close()


@pytest.mark.parametrize("product", ["USB Serial", "GPS DIAG trace"])
def test_a_port_of_an_unknown_maker_is_a_modems_once_it_is_named(
    plug: Plug,
    terminal_of: Any,
    good: Table,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    product: str,
) -> None:
    device = terminal_of(plug(good)).device
    row = dict.fromkeys(("serial_number", "manufacturer", "interface", "location"))
    seen = SimpleNamespace(device=device, vid=0x1A86, pid=0x7523, product=product, **row)
    monkeypatch.setattr(serial_port, "comports", lambda: [seen])
    (port,) = serial_port.SerialSource(serial_port.comports).poll()
    assert drivers().match(port) is None, "nothing tells that it is a modem"
    named, link = find_port(f"serial:{device}", [serial_port.SerialSource(serial_port.comports)])
    link.close()
    assert (named.facts["vid"], named.facts["role"]) == ("1a86", "at")
    assert main(["read", "--port", f"serial:{device}", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["driver"], told["identity"]["imei"]) == ("modem", "350000000010500")


def test_a_port_that_a_source_knows_stays_what_it_is() -> None:
    row = dict.fromkeys(("serial_number", "manufacturer", "interface", "location"))
    seen = SimpleNamespace(device="/dev/ttyX", vid=0x2C7C, pid=0x125, product="Something", **row)
    port, link = find_port("serial:/dev/ttyX", [serial_port.SerialSource(lambda: [seen])])
    assert (port.facts["role"], link.port) == ("unclear", port)
    port, _ = find_port("agent+serial:/dev/ttyX", [serial_port.SerialSource(lambda: [seen])])
    assert (port.address, port.facts["role"], port.facts["vid"]) == ("serial:/dev/ttyX", "agent", "2c7c")


def test_a_cable_that_is_pulled_while_it_waits(
    plug: Plug, terminal_of: Any, serial_link: Open, good: Table
) -> None:
    good["faults"] = {"mute": ["AT+CGMM"]}
    terminal = terminal_of(plug(good))
    driver = ModemDriver(serial_link(terminal.device), SystemClock(), Deadlines(2.0, 60.0))
    timer = threading.Timer(0.2, terminal.pull)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Unplugged):
        driver.identify(Cancel())
    timer.join()
    assert time.monotonic() - began < 2
    with pytest.raises(Unplugged):
        driver.identify(Cancel())
    driver.close()


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_it_is_freed_at_once(plug: Plug, terminal_of: Any, serial_link: Open, good: Table, how: str) -> None:
    good["faults"] = {"mute": ["AT+CGMM"]}
    terminal = terminal_of(plug(good))
    driver, cancel = ModemDriver(serial_link(terminal.device), SystemClock(), Deadlines(2.0, 60.0)), Cancel()
    timer = threading.Timer(0.2, cancel.set if how == "cancel" else driver.close)
    timer.start()
    began = time.monotonic()
    with pytest.raises((Cancelled, Unplugged)):
        driver.identify(cancel)
    timer.join()
    assert time.monotonic() - began < 5
    driver.close()


def test_a_stall_ends_by_its_deadline(plug: Plug, terminal_of: Any, serial_link: Open, good: Table) -> None:
    good["faults"] = {"mute": ["AT"]}
    terminal = terminal_of(plug(good))
    driver = ModemDriver(serial_link(terminal.device), SystemClock(), QUICK)
    with pytest.raises(NoAnswer):
        driver.identify(Cancel())
    driver.close()


# ── a counterpart that nobody here wrote ─────────────────────────────────────


@pytest.mark.peer("gammu")
def test_gammu_takes_our_modem_for_a_phone(
    plug: Plug, terminal_of: Any, good: Table, peer: Callable[[str], str], tmp_path: Path
) -> None:
    device = terminal_of(plug(good)).device
    settings = tmp_path / "gammurc"
    settings.write_text(
        f"[gammu]\nport={device}\nconnection=at115200\nsynchronizetime=no\n", encoding="ascii"
    )

    def gammu(verb: str) -> str:
        words = [peer("gammu"), "-c", str(settings), verb]
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    told = gammu("identify")
    for word in ("Nokia 105", "350000000010500"):
        assert word in told
    told = gammu("battery")
    assert "87 percent" in told


@pytest.mark.peer("gammu-reference")
def test_the_reference_is_content(
    plug: Plug, terminal_of: Any, good: Table, peer: Callable[[str], str]
) -> None:
    words = [peer("gammu-reference"), terminal_of(plug(good)).device]
    done = subprocess.run(words, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
