# SPDX-License-Identifier: Apache-2.0
"""A USB bus in memory for pyusb: a backend that keeps USB's rules."""

from __future__ import annotations

import errno
import threading
from array import array
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core

PACKET = 512
ADB, MTP, FASTBOOT, HID = (0xFF, 0x42, 1), (6, 1, 1), (0xFF, 0x42, 3), (3, 1, 2)


def fails(code: int, text: str = "fails") -> usb.core.USBError:
    return usb.core.USBError(text, -1, code)


@dataclass(eq=False)
class FakeDevice:
    """A device on the fake bus; ``incoming`` holds the transfers that it sends."""

    interfaces: list[tuple[int, int, int]] = field(default_factory=lambda: [MTP, ADB])
    vid: int = 0x18D1
    pid: int = 0x4EE7
    serial: str = "SERIAL1"
    ports: tuple[int, ...] = (2, 3)
    address: int = 5
    device_class: int = 0
    incoming: deque[bytes] = field(default_factory=deque)
    written: list[bytes] = field(default_factory=list)
    errors: dict[str, Exception] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    on_write: Callable[[bytes], None] | None = None

    def call(self, name: str) -> None:
        self.calls.append(name)
        if name in self.errors:
            raise self.errors[name]


class FakeBus(usb.backend.IBackend):  # type: ignore[misc]
    """The backend: what libusb would do with these devices."""

    def __init__(self, *devices: FakeDevice) -> None:
        self.devices = list(devices)

    def enumerate_devices(self) -> Iterator[FakeDevice]:
        return iter(self.devices)

    def get_device_descriptor(self, dev: FakeDevice) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=dev.device_class, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=dev.vid, idProduct=dev.pid, bcdDevice=0x440,
            iManufacturer=1, iProduct=2, iSerialNumber=3 if dev.serial else 0, bNumConfigurations=1,
            address=dev.address, bus=1, port_number=dev.ports[-1] if dev.ports else 0,
            port_numbers=dev.ports, speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: FakeDevice, config: int) -> Any:
        if config:
            raise IndexError
        dev.call("configuration")
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=0, bNumInterfaces=len(dev.interfaces),
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0x80, bMaxPower=250, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: FakeDevice, intf: int, alt: int, config: int) -> Any:
        if alt or intf >= len(dev.interfaces):
            raise IndexError
        kind, sub, proto = dev.interfaces[intf]
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=intf, bAlternateSetting=0, bNumEndpoints=2,
            bInterfaceClass=kind, bInterfaceSubClass=sub, bInterfaceProtocol=proto, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev: FakeDevice, ep: int, intf: int, alt: int, config: int) -> Any:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(0x81, 0x02)[ep] + intf, bmAttributes=2,
            wMaxPacketSize=PACKET, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: FakeDevice) -> FakeDevice:
        dev.call("open")
        return dev

    def close_device(self, dev_handle: FakeDevice) -> None:
        dev_handle.calls.append("close")

    def claim_interface(self, dev_handle: FakeDevice, intf: int) -> None:
        dev_handle.call("claim")

    def release_interface(self, dev_handle: FakeDevice, intf: int) -> None:
        dev_handle.call("release")

    def clear_halt(self, dev_handle: FakeDevice, ep: int) -> None:
        dev_handle.call("clear_halt")

    def get_configuration(self, dev_handle: FakeDevice) -> int:
        return 1

    def is_kernel_driver_active(self, dev_handle: FakeDevice, intf: int) -> bool:
        dev_handle.call("is_kernel_driver_active")
        return False

    def ctrl_transfer(
        self, dev: FakeDevice, kind: int, request: int, value: int, index: int, data: Any, timeout: int
    ) -> int:
        dev.call("strings")
        text = {0: None, 1: "Maker", 2: "Model", 3: dev.serial}[value & 0xFF]
        raw = (
            b"\x04\x03\x09\x04" if text is None else bytes([2 + 2 * len(text), 3]) + text.encode("utf-16-le")
        )
        data[: len(raw)] = array("B", raw)
        return len(raw)

    def bulk_read(self, dev: FakeDevice, ep: int, intf: int, buff: Any, timeout: int) -> int:
        dev.call("read")
        assert timeout > 0
        if not dev.incoming:
            threading.Event().wait(timeout / 1000)
            raise usb.core.USBTimeoutError("timeout", -7, errno.ETIMEDOUT)
        transfer = dev.incoming.popleft()
        if len(transfer) > len(buff):
            # A packet longer than what is left of the buffer overflows and is lost.
            whole = len(buff) // PACKET * PACKET
            if whole != len(buff):
                raise fails(errno.EOVERFLOW)
            dev.incoming.appendleft(transfer[whole:])
            transfer = transfer[:whole]
        buff[: len(transfer)] = array("B", transfer)
        return len(transfer)

    def bulk_write(self, dev: FakeDevice, ep: int, intf: int, data: Any, timeout: int) -> int:
        dev.call("write")
        assert timeout > 0
        dev.written.append(data.tobytes())
        if dev.on_write:
            dev.on_write(data.tobytes())
        return len(data)
