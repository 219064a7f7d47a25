# SPDX-License-Identifier: Apache-2.0
"""A port that is named: what is said where its source could not be asked."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BadInput, NoAnswer, NoDriver, Unplugged
from inspector.ports import PortSource
from inspector.transports.usb import UsbSource
from inspector.transports.usbmux_ports import UsbmuxSource
from inspector.transports.virtual_ports import VirtualSource, ports_line
from inspector.wiring import find_port, link_for

SEEN = SeenPort("usb:1-2", PortState.READY, is_training=True)
ADDRESSES = ["usb:1-2", "adb+tcp:127.0.0.1:1", "serial:/dev/ttyS7", "adb:SERIAL"]


def child(program: str) -> VirtualSource:
    return VirtualSource([sys.executable, "-c", program], link_for)


def no_libusb() -> NoReturn:
    raise NoDriver("libusb cannot be loaded.", "Install libusb 1.0, then start again.")


@pytest.fixture
def usb() -> PortSource:
    """Give a bus that cannot be asked."""
    return UsbSource(no_libusb, adb_serves=lambda: False)


@pytest.fixture
def mux(tmp_path: Path) -> PortSource:
    """Give a usbmuxd that does not run."""
    return UsbmuxSource(f"UNIX:{tmp_path / 'none'}")


def test_the_trouble_of_the_ports_own_source_is_told(usb: PortSource, mux: PortSource) -> None:
    with pytest.raises(NoDriver, match="libusb cannot be loaded"):
        find_port("usb:1-2", [mux, usb])
    with pytest.raises(Unplugged, match="usbmuxd does not run"):
        find_port("usbmux:VIRTUAL1", [usb, mux])


def test_another_sources_trouble_is_not(usb: PortSource, mux: PortSource) -> None:
    with pytest.raises(Unplugged, match="Nothing is plugged in at 'usb:1-2'"):
        find_port("usb:1-2", [mux])
    with pytest.raises(Unplugged, match="Nothing is plugged in at 'adb:SERIAL'"):
        find_port("adb:SERIAL", [usb, mux])
    with pytest.raises(BadInput, match="no port"):
        find_port("no port", [usb, mux])
    assert find_port("serial:/dev/ttyS7", [usb, mux])[0].address == "serial:/dev/ttyS7"


def test_a_port_that_another_source_sees_is_given_all_the_same(usb: PortSource) -> None:
    line = ports_line([SEEN])
    with closing(child(f"import sys; print({line!r}, flush=True); sys.stdin.read()")) as bench:
        assert find_port("usb:1-2", [usb, bench])[0] == SEEN


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_virtual_bench_that_ended_is_told_for_every_port(address: str) -> None:
    with closing(child("")) as bench, pytest.raises(Unplugged, match="virtual bench has ended"):
        find_port(address, [bench])


def test_a_virtual_bench_that_is_late_is_told() -> None:
    with closing(child("import sys; sys.stdin.read()")) as bench:
        until, bench._start_s = bench._start_s, 0.01
        with pytest.raises(NoAnswer, match="did not answer in time"):
            find_port("adb+tcp:127.0.0.1:1", [bench])
        bench._start_s = until
