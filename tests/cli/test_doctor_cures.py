# SPDX-License-Identifier: Apache-2.0
"""What ``doctor`` finds missing at the ports, and how it says to mend it on each system."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from inspector import bundled
from inspector.cli.doctor import cures, machine, plugged
from inspector.cli.doctor.examined import Examined
from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BenchTrouble, LinkTrouble, NoDriver, Unplugged
from inspector.ports import Link
from inspector.transports import holders
from inspector.transports.usbmux_ports import UsbmuxSource

NOBODY = argparse.Namespace(home=None)
SYSTEMS = ("linux", "win32", "darwin")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these files")


class Source:
    """A source that answers, or has a trouble."""

    def __init__(self, answer: Sequence[SeenPort] | Exception, name: str = "USB") -> None:
        self.name = name
        self._answer = answer

    def poll(self) -> Sequence[SeenPort]:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer

    def link(self, port: SeenPort) -> Link:
        raise AssertionError("the doctor opens nothing")

    def close(self) -> None:
        pass


def asked(answer: Sequence[SeenPort] | Exception, name: str = "USB") -> Examined:
    """Ask a source; gives what is said last."""
    return list(machine.source_and_ports(Source(answer, name)))[-1]


def on(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)


# ── the words ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize(
    "subject", ["usbmuxd", "libusb", "rights", "serial", "ModemManager", "trust", "printing"]
)
def test_each_thing_is_mended_on_each_system(subject: str, system: str) -> None:
    words = cures.cure(subject, system)
    assert words.endswith(".")
    assert cures.cure(subject, "freebsd14") == cures.cure(subject, "linux")


@pytest.mark.parametrize("subject", ["usbmuxd", "libusb", "rights", "serial", "ModemManager", "printing"])
def test_each_system_has_a_cure_of_its_own(subject: str) -> None:
    assert len({cures.cure(subject, system) for system in SYSTEMS}) == 3


@pytest.mark.parametrize("subject", ["rights", "serial", "ModemManager"])
def test_on_linux_the_rules_and_their_page_are_named(subject: str) -> None:
    assert "scripts/install-udev" in cures.cure(subject, "linux")
    assert "docs/udev.md" in cures.cure(subject, "linux")


@pytest.mark.parametrize("named", ["docs/udev.md", "scripts/install-udev"])
def test_what_the_cures_name_is_there(named: str) -> None:
    root = Path(__file__).parents[2]
    if not (root / "docs").is_dir():
        pytest.skip("the tests run without the checkout")
    assert (root / named).is_file()


@pytest.mark.parametrize("system", ["win32", "darwin"])
@pytest.mark.parametrize("subject", ["libusb", "rights", "serial"])
def test_the_page_has_the_other_systems_too(subject: str, system: str) -> None:
    assert "docs/udev.md" in cures.cure(subject, system)
    page = Path(__file__).parents[2] / "docs" / "udev.md"
    if page.is_file():
        heading = {"win32": "## Windows", "darwin": "## macOS"}[system]
        assert heading in page.read_text(encoding="utf-8")


# ── sources ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("system", "words"), [("linux", "apt install libusb"), ("win32", "libusb-package"), ("darwin", "brew")]
)
def test_no_libusb(monkeypatch: pytest.MonkeyPatch, system: str, words: str) -> None:
    on(monkeypatch, system)
    said = asked(NoDriver("libusb cannot be loaded."))
    assert (said.mark, said.found) == ("without", "libusb cannot be loaded.")
    assert words in said.advice


@pytest.mark.parametrize(
    ("system", "words"),
    [("linux", "apt install usbmuxd"), ("win32", "Apple Devices"), ("darwin", "restart the Mac")],
)
def test_no_usbmuxd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, words: str) -> None:
    source = UsbmuxSource(f"UNIX:{tmp_path / 'nobody'}")
    on(monkeypatch, system)
    (said,) = machine.source_and_ports(source)
    assert said.mark == "without"
    assert "does not run" in said.found
    assert words in said.advice


@pytest.mark.parametrize(
    ("trouble", "advice"),
    [
        (LinkTrouble("USB failed.", "Plug it in again."), "Plug it in again."),
        (Unplugged("It went."), Unplugged.default_advice),
        (OSError("no such library"), "Install Inspector again."),
    ],
)
def test_a_source_that_fails_otherwise(trouble: BenchTrouble | OSError, advice: str) -> None:
    assert asked(trouble).advice == advice


def test_a_source_that_answers_says_how_many_devices() -> None:
    assert asked([]) == Examined("USB", True, "devices: 0")


# ── ports ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("system", "words"), [("linux", "install-udev"), ("win32", "WinUSB"), ("darwin", "Quit the program")]
)
def test_a_phone_that_this_user_may_not_open(
    monkeypatch: pytest.MonkeyPatch, system: str, words: str
) -> None:
    on(monkeypatch, system)
    said = asked([SeenPort("usb:1-2", PortState.NO_PERMISSION, "usb:1-2")])
    assert (said.what, said.found) == ("usb:1-2", "this user may not open it")
    assert words in said.advice


def test_a_phone_that_an_adb_server_holds_is_well_and_said() -> None:
    said = asked([SeenPort("usb:1-2", PortState.BUSY, "usb:1-2", {"held_by": "adb server"})])
    assert said.is_well
    assert (said.found, said.advice) == ("held by an adb server", "Inspector reads it through the server.")


def test_a_phone_that_waits_for_its_user() -> None:
    said = asked([SeenPort("usbmux:X", PortState.WAITING_FOR_TRUST)], "usbmuxd")
    assert "allow this computer" in said.advice


def program(proc: Path, pid: int, name: str, held: Path) -> None:
    folder = proc / str(pid) / "fd"
    folder.mkdir(parents=True)
    (folder.parent / "comm").write_text(name, "ascii")
    (folder / "3").symlink_to(held)


def interface(sysfs: Path, name: str, numbers: str, driver: str) -> None:
    folder = sysfs / name
    folder.mkdir(parents=True)
    for what, number in zip(("Class", "SubClass", "Protocol"), numbers.split("/"), strict=True):
        (folder / f"bInterface{what}").write_text(f"{number}\n", "ascii")
    (sysfs / "drivers" / driver).mkdir(parents=True, exist_ok=True)
    (folder / "driver").symlink_to(sysfs / "drivers" / driver)


PHONE = SeenPort("usb:1-2", path="usb:1-2", facts={"bus_address": "1:5", "interfaces": "ff/42/01"})


@on_linux
@pytest.mark.parametrize(
    ("numbers", "driver", "is_told"),
    [
        ("ff/42/01", "usbfs", True),
        ("ff/42/03", "usbfs", True),
        ("06/01/01", "usbfs", False),
        ("ff/42/01", "ftdi", False),
    ],
)
def test_a_phone_whose_interface_a_program_holds(
    tmp_path: Path, numbers: str, driver: str, is_told: bool
) -> None:
    node = tmp_path / "dev/bus/usb/001/005"
    node.parent.mkdir(parents=True)
    node.touch()
    interface(tmp_path / "sys", "1-2:1.1", numbers, driver)
    program(tmp_path / "proc", 815, "scrcpy", node)
    said = list(plugged.look(PHONE, dev=tmp_path / "dev", sysfs=tmp_path / "sys", proc=tmp_path / "proc"))
    assert [one.found for one in said] == (["held by scrcpy (815)"] if is_told else [])
    assert all("Close it" in one.advice for one in said)


@on_linux
def test_a_serial_port_that_modemmanager_holds(tmp_path: Path) -> None:
    node = tmp_path / "dev" / "ttyACM0"
    node.parent.mkdir()
    node.touch()
    program(tmp_path / "proc", 99, "ModemManager", node)
    port = SeenPort("serial:/dev/ttyACM0")
    (said,) = plugged.look(port, dev=tmp_path / "dev", proc=tmp_path / "proc")
    assert said.found == "held by ModemManager (99)"
    assert "scripts/install-udev" in said.advice


@on_linux
def test_a_serial_port_that_this_user_may_not_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ttyACM0").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    (said,) = plugged.look(SeenPort("serial:/dev/ttyACM0"), dev=tmp_path)
    assert "dialout" in said.advice
    assert "scripts/install-udev" in said.advice


@on_linux
@pytest.mark.parametrize(
    "port",
    [
        PHONE,
        SeenPort("serial:/dev/ttyACM0"),
        SeenPort("adb:X"),
        SeenPort("usb:x", facts={"bus_address": "?"}),
    ],
)
def test_a_port_that_nothing_is_in_the_way_of(tmp_path: Path, port: SeenPort) -> None:
    assert list(plugged.look(port, dev=tmp_path, sysfs=tmp_path, proc=tmp_path)) == []


def test_elsewhere_a_port_has_no_file_to_look_at(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, "win32")
    assert plugged.node_at(SeenPort("serial:COM3")) is None


# ── rules and ModemManager ───────────────────────────────────────────────────


def udev(folder: Path, *running: str) -> dict[str, Examined]:
    for number, name in enumerate(running):
        (folder / "proc" / str(number)).mkdir(parents=True)
        (folder / "proc" / str(number) / "comm").write_text(name, "ascii")
    return {one.what: one for one in machine.udev(NOBODY, folder, folder / "proc")}


@on_linux
def test_rules_that_are_not_installed(tmp_path: Path) -> None:
    said = udev(tmp_path)
    assert said["udev rules"].mark == "without"
    assert "sudo scripts/install-udev" in said["udev rules"].advice
    assert said["ModemManager"].is_well


@on_linux
def test_rules_of_another_version(tmp_path: Path) -> None:
    (tmp_path / machine.RULES_FILE).write_text("# older\n")
    said = udev(tmp_path)["udev rules"]
    assert "another version" in said.found
    assert "sudo scripts/install-udev" in said.advice


@on_linux
def test_a_modemmanager_that_would_take_phones(tmp_path: Path) -> None:
    said = udev(tmp_path, "ModemManager")["ModemManager"]
    assert said.mark == "without"
    assert "scripts/install-udev" in said.advice
    assert "systemctl stop ModemManager" in said.advice


@on_linux
def test_a_modemmanager_that_the_rules_keep_away(tmp_path: Path) -> None:
    rules = bundled.path("resources", "udev", machine.RULES_FILE).read_bytes()
    (tmp_path / machine.RULES_FILE).write_bytes(rules)
    said = udev(tmp_path, "ModemManager")
    assert said["udev rules"].is_well
    assert said["ModemManager"].is_well


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_programs_that_take_phones_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    on(monkeypatch, system)
    assert udev(tmp_path) == {}
    monkeypatch.setattr(holders, "suspects", lambda: ("adb", "scrcpy"))
    (said,) = machine.rivals(NOBODY)
    assert said.found == "adb, scrcpy may hold phones"
    assert "adb kill-server" in said.advice
    monkeypatch.setattr(holders, "suspects", lambda: ())
    assert next(machine.rivals(NOBODY)).is_well


def test_on_linux_the_holder_itself_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, "linux")
    assert list(machine.rivals(NOBODY)) == []
