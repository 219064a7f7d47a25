# SPDX-License-Identifier: Apache-2.0
"""USB through pyusb's own objects on a backend in memory that keeps USB's rules."""

from __future__ import annotations

import errno
import threading
import time
from typing import Any

import pytest
import usb.core
from usb_bus import FASTBOOT, HID, MTP, FakeBus, FakeDevice, fails

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import (
    AccessDenied,
    BadInput,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    NoDriver,
    PortBusy,
    ProtocolError,
    Unplugged,
)
from inspector.ports import Cancel, Deadlines, Transport
from inspector.transports import holders
from inspector.transports.holders import Holder
from inspector.transports.usb import UsbSource
from inspector.transports.usb_bulk import trouble
from inspector_drivers.android import protocol
from inspector_drivers.android.direct import DirectSession
from inspector_drivers.android.keys import generate
from inspector_drivers.android.protocol import Command, Packet, PacketBuffer, ShellId, encode_shell


def source(*devices: FakeDevice, adb_serves: bool = False) -> UsbSource:
    bus = FakeBus(*devices)
    return UsbSource(lambda: bus, adb_serves=lambda: adb_serves)


def opened(device: FakeDevice) -> Transport:
    one = source(device)
    return one.link(one.poll()[0]).open("bulk:ff/42/01", 1.0)


# ── enumerating ──────────────────────────────────────────────────────────────


def test_a_phone_is_seen_by_its_place_and_interfaces() -> None:
    (port,) = source(FakeDevice()).poll()
    assert port == SeenPort(
        "usb:1-2.3",
        PortState.READY,
        "usb:1-2.3",
        {
            "vid": "18d1",
            "pid": "4ee7",
            "interfaces": "06/01/01 ff/42/01",
            "bus_address": "1:5",
            "serial": "SERIAL1",
            "manufacturer": "Maker",
            "product": "Model",
        },
    )


def test_strings_are_read_once_for_each_new_device() -> None:
    device = FakeDevice()
    one = source(device)
    for _ in range(3):
        one.poll()
    assert (device.calls.count("open"), device.calls.count("close")) == (1, 1)
    device.address = 6  # plugged in again
    one.poll()
    assert device.calls.count("open") == 2


def test_apples_devices_are_seen_and_never_opened() -> None:
    iphone = FakeDevice([(6, 1, 1), (0xFF, 0xFE, 2)], vid=0x05AC, pid=0x12A8)
    restoring = FakeDevice([(0xFE, 1, 0)], vid=0x05AC, pid=0x1281, ports=(4,))
    dark = FakeDevice([(0xFE, 1, 0)], vid=0x05AC, pid=0x1227, ports=(5,))
    one = source(iphone, restoring, dark)
    ports = one.poll()
    assert [(port.state, port.facts.get("mode"), port.facts.get("serial")) for port in ports] == [
        (PortState.READY, None, None),
        (PortState.RECOVERY, "apple recovery", None),
        (PortState.RECOVERY, "dfu", None),
    ]
    with pytest.raises(PortBusy, match="usbmuxd"):
        one.link(ports[0]).open("bulk:ff/fe/02", 1.0)
    assert "open" not in iphone.calls + restoring.calls + dark.calls


def test_what_is_no_phone_is_left_out() -> None:
    hub = FakeDevice([(9, 0, 0)], device_class=9)
    keyboard = FakeDevice([HID, HID])
    broken = FakeDevice(errors={"configuration": fails(errno.EIO)})
    phone = FakeDevice(ports=(7,))
    assert [port.address for port in source(hub, keyboard, broken, phone).poll()] == ["usb:1-7"]


def test_the_bootloader_is_a_state() -> None:
    (port,) = source(FakeDevice([FASTBOOT])).poll()
    assert (port.state, port.facts["mode"]) == (PortState.BOOTLOADER, "fastboot")


@pytest.mark.parametrize("error", [fails(errno.EACCES), NotImplementedError("no driver")])
def test_a_device_that_may_not_be_opened(error: Exception) -> None:
    (port,) = source(FakeDevice(errors={"open": error})).poll()
    assert port.state is PortState.NO_PERMISSION
    assert "serial" not in port.facts


def test_a_device_that_leaves_while_its_strings_are_read() -> None:
    (port,) = source(FakeDevice(errors={"strings": fails(errno.ENODEV)})).poll()
    assert port.address == "usb:1-2.3"


def test_an_adb_server_keeps_its_phones() -> None:
    one = source(FakeDevice(), FakeDevice([MTP], ports=(9,)), adb_serves=True)
    phone, camera = one.poll()
    assert (phone.state, phone.facts["held_by"], camera.state) == (
        PortState.BUSY,
        "adb server",
        PortState.READY,
    )
    with pytest.raises(PortBusy, match="adb server") as caught:
        one.link(phone).open("bulk:ff/42/01", 1.0)
    assert "kill-server" in caught.value.advice


def test_without_libusb_the_source_says_so() -> None:
    def none() -> Any:
        raise NoDriver("libusb cannot be loaded.")

    with pytest.raises(NoDriver):
        UsbSource(none, adb_serves=lambda: False).poll()


# ── opening ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("step", "error", "wanted"),
    [
        ("claim", fails(errno.EBUSY), PortBusy),
        ("open", fails(errno.EACCES), AccessDenied),
        ("claim", fails(errno.ENODEV), Unplugged),
        ("claim", NotImplementedError("WinUSB"), AccessDenied),
        ("clear_halt", fails(errno.EIO), LinkTrouble),
    ],
)
def test_what_is_in_the_way(step: str, error: Exception, wanted: type[LinkTrouble]) -> None:
    device = FakeDevice()
    one = source(device)
    (port,) = one.poll()
    device.errors[step] = error
    with pytest.raises(wanted):
        one.link(port).open("bulk:ff/42/01", 1.0)
    assert device.calls.count("open") - (step == "open") == device.calls.count("close")


def test_a_conflict_names_the_program_that_holds_the_interface(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def holders_of(node: str, proc: object) -> tuple[Holder, ...]:
        asked.append(node)
        return (Holder("scrcpy", 815),)

    monkeypatch.setattr(holders, "holders_of", holders_of)
    device = FakeDevice(errors={"claim": fails(errno.EBUSY)})
    with pytest.raises(PortBusy, match=r"^scrcpy \(815\) holds the device's USB interface"):
        opened(device)
    assert asked == ["/dev/bus/usb/001/005"]


@pytest.mark.parametrize(
    ("system", "words"), [("linux", "install-udev"), ("win32", "WinUSB"), ("darwin", "Close the program")]
)
def test_what_may_not_be_opened_is_mended_on_each_system(
    monkeypatch: pytest.MonkeyPatch, system: str, words: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert words in trouble(fails(errno.EACCES)).advice


def test_systems_without_kernel_drivers() -> None:
    device = FakeDevice(errors={"is_kernel_driver_active": NotImplementedError()})
    opened(device).close()
    assert "claim" in device.calls


def test_a_device_that_is_no_longer_there() -> None:
    bus = FakeBus(FakeDevice())
    one = UsbSource(lambda: bus, adb_serves=lambda: False)
    (port,) = one.poll()
    bus.devices = [FakeDevice(ports=(9,))]
    with pytest.raises(Unplugged):
        one.link(port).open("bulk:ff/42/01", 1.0)
    bus.devices = [FakeDevice([MTP])]
    with pytest.raises(Unplugged, match="interface"):
        one.link(port).open("bulk:ff/42/01", 1.0)


def test_a_device_that_came_back_has_another_address_and_the_same_place() -> None:
    device = FakeDevice()
    one = source(device)
    (port,) = one.poll()
    device.address = 77
    one.link(port).open("bulk:ff/42/01", 1.0).close()


@pytest.mark.parametrize("service", ["", "device", "bulk:ff", "control:ff/42/01"])
def test_services_that_usb_does_not_have(service: str) -> None:
    one = source(FakeDevice())
    with pytest.raises(BadInput):
        one.link(one.poll()[0]).open(service, 1.0)


# ── bulk ─────────────────────────────────────────────────────────────────────


def test_a_read_asks_for_whole_packets_and_keeps_the_rest() -> None:
    device = FakeDevice()
    transport = opened(device)
    device.incoming.extend([b"h" * 24, b"p" * 100, b"both" * 10])
    assert transport.read(24, 1.0) == b"h" * 24
    assert transport.read(100, 1.0) == b"p" * 100
    assert (transport.read(4, 1.0), transport.read(100, 1.0)) == (b"both", b"both" * 9)


def test_a_transfer_longer_than_asked_for_is_not_lost() -> None:
    device = FakeDevice()
    transport = opened(device)
    device.incoming.append(bytes(range(200)) * 5)
    got = b""
    while len(got) < 1000:
        got += transport.read(1000 - len(got) if got else 24, 1.0)
    assert got == bytes(range(200)) * 5


def test_an_empty_packet_is_not_the_end() -> None:
    device = FakeDevice()
    transport = opened(device)
    device.incoming.extend([b"", b"", b"data"])
    assert transport.read(10, 1.0) == b"data"


@pytest.mark.parametrize(("size", "transfers"), [(24, 1), (511, 1), (512, 2), (1024, 2), (513, 1)])
def test_a_full_last_packet_is_followed_by_an_empty_one(size: int, transfers: int) -> None:
    device = FakeDevice()
    opened(device).write(b"x" * size, 1.0)
    assert [len(one) for one in device.written] == [size, 0][:transfers]


def test_silence_is_no_answer_in_time() -> None:
    started = time.monotonic()
    with pytest.raises(NoAnswer):
        opened(FakeDevice()).read(24, 0.08)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        (errno.ENODEV, Unplugged),
        (errno.EPIPE, ProtocolError),
        (errno.EOVERFLOW, ProtocolError),
        (errno.EIO, LinkTrouble),
    ],
)
@pytest.mark.parametrize("step", ["read", "write"])
def test_a_transfer_that_fails(step: str, code: int, wanted: type[LinkTrouble]) -> None:
    device = FakeDevice()
    transport = opened(device)
    device.errors[step] = fails(code)
    with pytest.raises(wanted):
        transport.read(24, 1.0) if step == "read" else transport.write(b"x", 1.0)


def test_a_write_that_is_not_taken() -> None:
    device = FakeDevice()
    transport = opened(device)
    device.errors["write"] = usb.core.USBTimeoutError("timeout", -7, errno.ETIMEDOUT)
    with pytest.raises(NoAnswer):
        transport.write(b"x", 0.02)


@pytest.mark.parametrize(("action", "wanted"), [("cancel", Cancelled), ("close", Unplugged)])
def test_a_blocked_read_is_freed(action: str, wanted: type[Exception], no_leaked_threads: None) -> None:
    device = FakeDevice()
    transport = opened(device)
    timer = threading.Timer(0.05, getattr(transport, action))
    timer.start()
    with pytest.raises(wanted):
        transport.read(24, 30.0)
    timer.join()


def test_closing_releases_once() -> None:
    device = FakeDevice()
    one = source(device)
    link = one.link(one.poll()[0])
    transport = link.open("bulk:ff/42/01", 1.0)
    link.close()
    transport.close()
    assert device.calls.count("release") == 1


def test_closing_after_the_device_left() -> None:
    device = FakeDevice()
    transport = opened(device)
    device.errors["release"] = fails(errno.ENODEV)
    transport.close()
    with pytest.raises(Unplugged):
        transport.read(1, 1.0)


@pytest.mark.parametrize("code", [errno.ETIMEDOUT, 110, 10060])
def test_timeouts_of_every_system(code: int) -> None:
    assert isinstance(trouble(fails(code)), NoAnswer)


# ── ADB over it ──────────────────────────────────────────────────────────────


def test_adb_over_usb() -> None:
    device = FakeDevice()
    buffer = PacketBuffer()
    text = b"x" * 2048  # a payload that fills its packets

    def answer(data: bytes) -> None:
        for packet in buffer.feed(data):
            local = packet.arg0
            done = encode_shell(ShellId.STDOUT, text) + encode_shell(ShellId.EXIT, b"\0")
            answers = {
                Command.CNXN: [
                    Packet(Command.CNXN, protocol.VERSION_CHECKED, 4096, b"device::features=shell_v2")
                ],
                Command.OPEN: [
                    Packet(Command.OKAY, 9, local),
                    Packet(Command.WRTE, 9, local, done[:2048]),
                    Packet(Command.WRTE, 9, local, done[2048:]),
                ],
            }
            for one in answers.get(packet.command, []):
                device.incoming.extend(filter(None, [protocol.encode_header(one), one.payload]))

    device.on_write = answer
    one = source(device)
    key = generate()
    session = DirectSession(one.link(one.poll()[0]), "bulk:ff/42/01", Deadlines(1.0, 1.0, 1.0), lambda: [key])
    assert session.shell("true", Cancel()).stdout == text.decode()
    session.close()
    # Header and payload are transfers of their own.
    assert [len(data) for data in device.written[:2]] == [24, len(b"host::features=shell_v2")]
