# SPDX-License-Identifier: Apache-2.0
"""Which serial ports there are, whose they are, and why one cannot be opened."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import serial

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import (
    AccessDenied,
    BadInput,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    PortBusy,
    Unplugged,
)
from inspector.plugins import EntryPointPlugins
from inspector.ports import Link
from inspector.transports.discovery import Discovery
from inspector.transports.serial_port import SerialSource, usb_path
from inspector.transports.serial_stream import SerialTransport, busy, open_serial, open_trouble
from inspector.transports.tcp_link import TcpLink, host_and_port
from inspector.wiring import find_port, link_for


def row(device: str, **facts: Any) -> SimpleNamespace:
    """Describe a port as pyserial does."""
    given: dict[str, Any] = dict.fromkeys(
        ("vid", "pid", "serial_number", "manufacturer", "product", "interface", "location")
    )
    return SimpleNamespace(device=device, **(given | facts))


MODEM = {"vid": 0x2C7C, "pid": 0x0125, "product": "Modem module", "serial_number": "S1"}


def source(*rows: SimpleNamespace, platform: str = "linux") -> SerialSource:
    return SerialSource(lambda: rows, platform=platform)


# ── which there are ──────────────────────────────────────────────────────────


def test_a_port_with_what_usb_tells_of_it() -> None:
    (port,) = source(
        row("/dev/ttyACM0", vid=0x0421, pid=0x69A, location="1-2.3:1.1", product="Nokia 105")
    ).poll()
    assert (port.address, port.path) == ("serial:/dev/ttyACM0", "usb:1-2.3")
    assert port.facts == {"vid": "0421", "pid": "069a", "product": "Nokia 105", "role": "unclear"}


def test_the_machines_own_ports_are_not_listed() -> None:
    assert source(row("/dev/ttyS0"), row("COM1")).poll() == ()


def test_the_port_for_at_commands_comes_first() -> None:
    rows = [
        row("/dev/ttyUSB0", **MODEM, interface="DIAG port", location="1-2:1.0"),
        row("/dev/ttyUSB10", **MODEM, interface="Something", location="1-2:1.2"),
        row("/dev/ttyUSB2", **MODEM, interface="Something", location="1-2:1.1"),
        row("/dev/ttyUSB3", **MODEM, interface="AT port", location="1-2:1.3"),
        row("/dev/ttyUSB1", **MODEM, interface="NMEA", location="1-2:1.4"),
    ]
    found = [port.address.removeprefix("serial:/dev/") for port in source(*rows).poll()]
    assert found == ["ttyUSB3", "ttyUSB2", "ttyUSB10", "ttyUSB0", "ttyUSB1"]


def test_of_two_unclear_ports_the_one_of_class_acm_comes_first(tmp_path: Path) -> None:
    for name, value in (("Class", "02"), ("SubClass", "02"), ("Protocol", "01")):
        (tmp_path / f"bInterface{name}").write_text(value + "\n", "ascii")
    facts = {"vid": 0x04E8, "pid": 0x6860, "location": "1-2:1.0"}
    first, second = source(
        row("/dev/ttyUSB0", **facts), row("/dev/ttyACM9", **facts, usb_interface_path=str(tmp_path))
    ).poll()
    assert (first.address, first.facts["interface_class"]) == ("serial:/dev/ttyACM9", "02/02/01")
    assert "interface_class" not in second.facts


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("1-2", "usb:1-2"),
        ("3-1.4.2:1.0", "usb:3-1.4.2"),
        ("20-2", "usb:20-2"),
        (None, None),
        ("", None),
        ("PCIROOT(0)", None),
        ("1-2:x.0", "usb:1-2"),
    ],
)
def test_where_it_hangs(location: str | None, path: str | None) -> None:
    assert usb_path(location) == path


def test_windows_counts_its_buses_by_itself() -> None:
    (port,) = source(row("COM3", vid=1, pid=2, location="1-2"), platform="win32").poll()
    assert (port.path, port.key) == (None, "serial:COM3")


def test_this_machine_can_be_asked() -> None:
    assert all(port.scheme == "serial" for port in SerialSource().poll())


# ── one device seen twice ────────────────────────────────────────────────────


class Usb:
    name = "USB"

    def __init__(self, interfaces: str) -> None:
        self.interfaces = interfaces

    def poll(self) -> list[SeenPort]:
        return [SeenPort("usb:1-2", path="usb:1-2", facts={"interfaces": self.interfaces, "serial": "S1"})]

    def link(self, port: SeenPort) -> Link:
        return TcpLink(port)

    def close(self) -> None:
        return


class Listener:
    def __init__(self) -> None:
        self.ports: list[SeenPort] = []

    def port_appeared(self, port: SeenPort, link: Link) -> None:
        self.ports.append(port)

    def port_gone(self, key: str) -> None:
        raise AssertionError(key)


@pytest.mark.parametrize(
    ("interfaces", "address", "family"),
    [
        ("02/02/01 0a/00/00", "serial:/dev/ttyACM0", "modem"),
        ("06/01/01 02/02/01 0a/00/00 ff/42/01", "usb:1-2", "android"),
    ],
)
def test_a_modem_is_read_by_at_and_a_phone_with_adb_by_adb(
    interfaces: str, address: str, family: str
) -> None:
    serials = source(row("/dev/ttyACM0", vid=0x1004, pid=1, location="1-2:1.0"))
    listener = Listener()
    Discovery([Usb(interfaces), serials], listener, SystemClock()).poll_once()
    (port,) = listener.ports
    assert (port.address, port.key) == (address, "usb:1-2")
    manifest = EntryPointPlugins().match(port)
    assert manifest is not None
    assert manifest.family == family


# ── addresses ────────────────────────────────────────────────────────────────


def test_a_serial_port_that_is_named_is_a_modems() -> None:
    port, link = find_port("serial:/dev/ttyS7", [])
    assert (port.facts["role"], link.port) == ("at", port)
    with pytest.raises(Unplugged):
        link.open("", 1.0)


def test_a_modem_on_tcp() -> None:
    port, link = find_port("at+tcp:127.0.0.1:1", [])
    assert isinstance(link, TcpLink)
    assert isinstance(link_for(port), TcpLink)
    with pytest.raises(Unplugged):
        link.open("", 1.0)
    with pytest.raises(BadInput):
        link.open("host", 1.0)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("socket://127.0.0.1:1", "at+tcp:127.0.0.1:1"),
        ("socket://modem.shop:7000/", "at+tcp:modem.shop:7000"),
        ("socket://[::1]:7000", "at+tcp:[::1]:7000"),
    ],
)
def test_a_modem_on_tcp_as_pyserial_writes_it(url: str, address: str) -> None:
    port, link = find_port(url, [])
    assert (port, link.port) == (SeenPort(address), SeenPort(address))
    assert isinstance(link, TcpLink)
    manifest = EntryPointPlugins().match(port)
    assert manifest is not None
    assert manifest.family == "modem"


@pytest.mark.parametrize("url", ["socket://", "socket://h", "socket://h:0", "socket://h:1?logging=debug"])
def test_a_url_that_names_no_place(url: str) -> None:
    with pytest.raises(BadInput, match=r"'socket://.*host and port") as caught:
        find_port(url, [])
    assert "socket://HOST:PORT" in str(caught.value)


@pytest.mark.parametrize(
    "address", ["at+tcp:", "at+tcp:h", "at+tcp:h:0", "at+tcp:h:65536", "at+tcp::1", "at+tcp:h:²"]
)
def test_what_is_no_address_on_tcp(address: str) -> None:
    with pytest.raises(BadInput, match="host and port"):
        host_and_port(address)


def test_an_address_with_colons() -> None:
    assert host_and_port("at+tcp:[::1]:4000") == ("::1", 4000)


# ── why not ──────────────────────────────────────────────────────────────────


def refusing(number: int) -> Any:
    def make(device: str) -> Any:
        raise serial.SerialException(number, os.strerror(number))

    return make


@pytest.mark.parametrize(
    ("number", "kind", "advice"),
    [
        (errno.EACCES, AccessDenied, "dialout"),
        (errno.EPERM, AccessDenied, "udev"),
        (errno.ENOENT, Unplugged, ""),
        (errno.ENODEV, Unplugged, ""),
        (errno.EBUSY, PortBusy, ""),
        (errno.EAGAIN, PortBusy, ""),
        (errno.ENOTTY, LinkTrouble, ""),
    ],
)
def test_why_it_cannot_be_opened(number: int, kind: type[LinkTrouble], advice: str) -> None:
    with pytest.raises(LinkTrouble) as caught:
        open_serial("/dev/ttyX", make=refusing(number))
    assert type(caught.value) is kind
    assert advice in caught.value.advice


def test_modemmanager_is_named_where_it_runs(tmp_path: Path) -> None:
    assert "ModemManager" not in str(busy("/dev/ttyX", tmp_path))
    (tmp_path / "12").mkdir()
    (tmp_path / "12" / "comm").write_text("ModemManager\n", "ascii")
    trouble = open_trouble("/dev/ttyX", serial.SerialException(errno.EBUSY, "busy"), tmp_path)
    assert "ModemManager probably holds /dev/ttyX" in trouble.title
    assert "systemctl stop" in trouble.advice


def test_a_port_that_leaves_while_it_is_set_up() -> None:
    termios = pytest.importorskip("termios")

    def make(device: str) -> Any:
        raise termios.error(errno.EIO, "gone")

    with pytest.raises(Unplugged):
        open_serial("/dev/ttyX", make=make)


def test_a_programming_mistake_is_not_hidden() -> None:
    def make(device: str) -> Any:
        raise RuntimeError(device)

    with pytest.raises(RuntimeError):
        open_serial("/dev/ttyX", make=make)


# ── the stream ───────────────────────────────────────────────────────────────


@pytest.fixture
def looped() -> Any:
    """Give a transport whose writes come back, through pyserial's own loop."""
    one = SerialTransport(serial.serial_for_url("loop://", timeout=0.01), "loop")
    yield one
    one.close()


def test_bytes_go_through(looped: SerialTransport) -> None:
    looped.write(b"AT\r", 1.0)
    assert looped.read(2, 1.0) == b"AT"
    assert looped.read(100, 1.0) == b"\r"
    with pytest.raises(NoAnswer):
        looped.read(1, 0.0)


def test_cancelled_it_stays_cancelled(looped: SerialTransport) -> None:
    looped.cancel()
    with pytest.raises(Cancelled):
        looped.read(1, 5.0)
    with pytest.raises(Cancelled):
        looped.write(b"x", 5.0)


def test_closed_it_is_gone(looped: SerialTransport) -> None:
    looped.close()
    looped.close()
    assert looped.is_closed
    with pytest.raises(Unplugged):
        looped.read(1, 5.0)


@pytest.mark.skipif(os.name != "posix", reason="pseudo terminals")
class TestTerminal:
    @pytest.fixture
    def ends(self) -> Any:
        import pty

        master, slave = pty.openpty()
        yield master, os.ttyname(slave)
        os.close(slave)
        os.close(master)

    def test_it_is_ours_alone(self, ends: tuple[int, str]) -> None:
        one = open_serial(ends[1])
        with pytest.raises(PortBusy):
            open_serial(ends[1])
        one.close()
        open_serial(ends[1]).close()

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of a refusal")
    def test_others_are_let_in_once_it_is_closed(self, ends: tuple[int, str]) -> None:
        import fcntl

        def is_refused() -> bool:
            told = fcntl.ioctl(watching, 0x80045440, b"\0\0\0\0")  # TIOCGEXCL, which Python does not name
            return bool(int.from_bytes(told, sys.byteorder))

        watching = os.open(
            ends[1], os.O_RDWR | os.O_NOCTTY
        )  # keeps the line from being set back at the close
        one = open_serial(ends[1])
        assert is_refused()
        one.close()
        assert not is_refused()
        os.close(watching)

    def test_a_full_line_ends_by_its_deadline(self, ends: tuple[int, str]) -> None:
        one = open_serial(ends[1])
        with pytest.raises(NoAnswer):
            one.write(b"x" * 1_000_000, 0.1)
        one.close()

    def test_what_it_says_arrives(self, ends: tuple[int, str]) -> None:
        one = open_serial(ends[1])
        os.write(ends[0], b"\r\nOK\r\n")
        got = b""
        while len(got) < 6:
            got += one.read(4, 1.0)
        assert got == b"\r\nOK\r\n"
        one.close()
