# SPDX-License-Identifier: Apache-2.0
"""USB through pyusb: what is on the bus, and bulk streams to one interface of a device.

Enumerating opens nothing. Strings are read once for each new device, because
that opens it; Apple's devices, which usbmuxd owns, are never opened at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import AccessDenied, BadInput, NoDriver, PortBusy, Unplugged
from inspector.domain.phrase import Phrase
from inspector.ports import Transport
from inspector.transports.adb_ports import ADB_INTERFACE, adb_server_answers
from inspector.transports.stream import OpenStreams
from inspector.transports.usb_bulk import claim, interface_class, trouble

_log = logging.getLogger(__name__)

_APPLE = 0x05AC
# 1280 to 1283 are iBoot's recovery, 1222 and 1227 the boot ROM's two ways to wait for a system.
_APPLE_MODES = {
    **dict.fromkeys(range(0x1280, 0x1284), "apple recovery"),
    **dict.fromkeys((0x1222, 0x1227), "dfu"),
}
_FASTBOOT = "ff/42/03"
# What lies on a bench beside phones: sound, keyboards and scanners, printers, hubs, cameras, dongles.
_NOT_A_PHONE = frozenset({0x01, 0x03, 0x07, 0x09, 0x0B, 0x0E, 0xE0})
_ADB_SERVER = "An adb server holds the phone."
_ADB_ADVICE = "Use it through the server, or stop the server with 'adb kill-server'."

Backend = Any
"""A ``usb.backend.IBackend``; pyusb has no types."""
Device = Any


def libusb() -> Backend:
    """Find libusb: the system's, else the one of the libusb-package; raises NoDriver when neither loads."""
    import usb.backend.libusb1

    backend = usb.backend.libusb1.get_backend()
    if backend is None:
        import libusb_package

        backend = libusb_package.get_libusb1_backend()
    if backend is None:
        raise NoDriver("libusb cannot be loaded.", "Install libusb 1.0, then start again.")
    return backend


class UsbSource:
    """The devices on USB that could be phones, as ``usb:BUS-PORT.PORT``."""

    def __init__(
        self,
        find_backend: Callable[[], Backend] = libusb,
        *,
        adb_serves: Callable[[], bool] = adb_server_answers,
    ) -> None:
        self._find_backend = find_backend
        self._backend: Backend = None
        self._adb_serves = adb_serves
        self._strings: dict[tuple[object, ...], dict[str, str]] = {}

    @property
    def name(self) -> str:
        """Name the source."""
        return "USB"

    def poll(self) -> Sequence[SeenPort]:
        """List what is on the bus; raises LinkTrouble or NoDriver when the bus cannot be asked."""
        devices = [device for device in self._devices() if _could_be_a_phone(device)]
        seen = {_identity(device): self._seen(device) for device in devices}
        self._strings = {key: value for key, value in self._strings.items() if key in seen}
        if (
            any(ADB_INTERFACE in port.facts["interfaces"].split() for port in seen.values())
            and self._adb_serves()
        ):
            return tuple(_left_to_the_server(port) for port in seen.values())
        return tuple(seen.values())

    def link(self, port: SeenPort) -> UsbLink:
        """Give the link of a port. No I/O."""
        return UsbLink(port, self._devices, self._adb_serves)

    def close(self) -> None:
        """Forget what was read; the backend closes with the process."""
        self._strings.clear()

    def _devices(self) -> Iterator[Device]:
        import usb.core

        if self._backend is None:
            self._backend = self._find_backend()
        try:
            found: Any = usb.core.find(find_all=True, backend=self._backend)
            return iter(sorted(found, key=lambda one: (one.bus, one.port_numbers or (), one.address)))
        except usb.core.USBError as error:
            raise trouble(error) from error

    def _seen(self, device: Device) -> SeenPort:
        interfaces = _interfaces(device)
        key = _identity(device)
        is_apple = device.idVendor == _APPLE
        if key not in self._strings:
            self._strings[key] = {} if is_apple else _read_strings(device)
        facts = {
            "vid": f"{device.idVendor:04x}",
            "pid": f"{device.idProduct:04x}",
            "interfaces": " ".join(interfaces),
            "bus_address": f"{device.bus}:{device.address}",
            **self._strings[key],
        }
        if mode := _mode(device, interfaces):
            facts["mode"] = mode
        path = usb_path(device)
        return SeenPort(path, _state(facts), path, facts)


def usb_path(device: Device) -> str:
    """Give ``usb:BUS-PORT.PORT``: the place, which stays the same when a device re-enumerates."""
    ports = ".".join(str(number) for number in device.port_numbers or ())
    return f"usb:{device.bus}-{ports or f'a{device.address}'}"


def _identity(device: Device) -> tuple[object, ...]:
    return device.bus, device.address, tuple(device.port_numbers or ()), device.idVendor, device.idProduct


def _could_be_a_phone(device: Device) -> bool:
    import usb.core

    if device.bDeviceClass == 0x09:
        return False
    try:
        classes = {interface.bInterfaceClass for configuration in device for interface in configuration}
    except usb.core.USBError as error:
        # One broken device on the bus must not hide the others.
        _log.debug("descriptors of %s: %r", usb_path(device), error)
        return False
    return bool(classes - _NOT_A_PHONE)


def _interfaces(device: Device) -> list[str]:
    return list(dict.fromkeys(interface_class(one) for configuration in device for one in configuration))


def _read_strings(device: Device) -> dict[str, str]:
    """Read serial, maker and product; a device that may not be opened says so in ``state``."""
    import usb.core
    import usb.util

    found: dict[str, str] = {}
    indexes = {
        "serial": device.iSerialNumber,
        "manufacturer": device.iManufacturer,
        "product": device.iProduct,
    }
    try:
        # get_string would hide that the device may not be opened.
        device.ctrl_transfer(0x80, 0x06, 0x0300, 0, 255)
        for name, index in indexes.items():
            text = usb.util.get_string(device, index) if index else None
            if text and text.strip("\0 "):
                found[name] = text.strip("\0 ")[:126]
    except usb.core.USBError as error:
        found["state"] = type(trouble(error)).__name__
    except NotImplementedError:
        found["state"] = AccessDenied.__name__  # Windows without a driver for it
    except ValueError as error:
        _log.debug("strings of %s: %r", usb_path(device), error)
    finally:
        usb.util.dispose_resources(device)
    return found


def _mode(device: Device, interfaces: Sequence[str]) -> str:
    """Name the mode in which a device can be seen but not read; "" for none."""
    if device.idVendor == _APPLE:
        return _APPLE_MODES.get(device.idProduct, "")
    return "fastboot" if _FASTBOOT in interfaces else ""


def _state(facts: dict[str, str]) -> PortState:
    if mode := facts.get("mode"):
        return PortState.BOOTLOADER if mode == "fastboot" else PortState.RECOVERY
    if facts.get("state") == AccessDenied.__name__:
        return PortState.NO_PERMISSION
    return PortState.READY


def _left_to_the_server(port: SeenPort) -> SeenPort:
    if ADB_INTERFACE not in port.facts["interfaces"].split():
        return port
    return SeenPort(port.address, PortState.BUSY, port.path, {**port.facts, "held_by": "adb server"})


class UsbLink:
    """One device on USB; its services are ``bulk:CC/SS/PP``, the first interface of that class."""

    def __init__(
        self, port: SeenPort, devices: Callable[[], Iterator[Device]], adb_serves: Callable[[], bool]
    ) -> None:
        self._port = port
        self._devices = devices
        self._adb_serves = adb_serves
        self._streams = OpenStreams()

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        return self._port

    def open(self, service: str, timeout_s: float) -> Transport:
        """Claim an interface; raises PortBusy, AccessDenied, Unplugged, BadInput."""
        del timeout_s  # claiming waits for nothing
        kind, _, wanted = service.partition(":")
        if kind != "bulk" or wanted.count("/") != 2:
            raise BadInput(Phrase("A device on USB has no service '{service}'.", service=service))
        if self._port.facts.get("vid") == f"{_APPLE:04x}":
            raise PortBusy("usbmuxd holds this device.", "Read it through usbmuxd.", code="05ac")
        if wanted == ADB_INTERFACE and self._adb_serves():
            raise PortBusy(_ADB_SERVER, _ADB_ADVICE, code="adb server")
        return self._streams.add(claim(self._device(), wanted))

    def close(self) -> None:
        """Close every stream."""
        self._streams.close()

    def _device(self) -> Device:
        for device in self._devices():
            if usb_path(device) == self._port.path:
                return device
        raise Unplugged("The device left USB.", code="path")
