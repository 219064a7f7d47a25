# SPDX-License-Identifier: Apache-2.0
"""Bulk streams to one interface of a USB device, through pyusb."""

from __future__ import annotations

import errno
import logging
import sys
import threading
import time
from typing import Any

from inspector.domain.errors import (
    AccessDenied,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    PortBusy,
    ProtocolError,
    Unplugged,
)
from inspector.domain.phrase import Phrase
from inspector.transports import holders

_log = logging.getLogger(__name__)

_SLICE_S = 0.05
_LARGEST_READ = 256 * 1024
_DRIVER = "Install the maker's USB driver (WinUSB; docs/udev.md), then plug it in again."
_INTERFACE = Phrase("the device's USB interface")
_ACCESS = {
    "linux": "Install the udev rules with 'sudo scripts/install-udev' (docs/udev.md), then plug it in again.",
    "darwin": "Close the program that holds it (docs/udev.md), then plug it in again.",
}

Device = Any
"""A ``usb.core.Device``; pyusb has no types."""


def trouble(error: OSError) -> LinkTrouble:
    """Turn pyusb's error into the trouble it is."""
    import usb.core

    code = getattr(error, "backend_error_code", None)
    shown = f"USB {code if code is not None else error.errno}"
    if isinstance(error, usb.core.USBTimeoutError) or error.errno in {errno.ETIMEDOUT, 110, 10060}:
        return NoAnswer("The device did not answer on USB in time.", code=shown)
    if error.errno in {errno.ENODEV, errno.ESHUTDOWN, errno.ENXIO}:
        return Unplugged("The device left USB.", code=shown)
    if error.errno == errno.EBUSY:
        return PortBusy(Phrase("Another program holds {what}.", what=_INTERFACE), code=shown)
    if error.errno in {errno.EACCES, errno.EPERM}:
        advice = _ACCESS.get(sys.platform, _DRIVER)
        return AccessDenied("This user may not open the device on USB.", advice, code=shown)
    if error.errno in {errno.EPIPE, errno.EOVERFLOW}:
        return ProtocolError("The device broke USB's rules.", code=shown)
    return LinkTrouble("USB failed.", code=f"{shown} {error.strerror or ''}".strip())


def interface_class(interface: Any) -> str:
    """Give an interface's class, subclass and protocol as ``ff/42/01``."""
    numbers = (interface.bInterfaceClass, interface.bInterfaceSubClass, interface.bInterfaceProtocol)
    return "/".join(f"{number:02x}" for number in numbers)


def claim(device: Device, wanted: str) -> UsbTransport:
    """Claim the first interface of class ``wanted``; raises PortBusy and other LinkTroubles."""
    import usb.core
    import usb.util

    interface = _find_interface(device, wanted)
    try:
        _detach_kernel_driver(device, interface.bInterfaceNumber)
        usb.util.claim_interface(device, interface.bInterfaceNumber)
        into, out = _endpoints(interface)
        for endpoint in (into, out):
            # An earlier program may have left the endpoint halted or half-way through a toggle.
            endpoint.clear_halt()
    except usb.core.USBError as error:
        usb.util.dispose_resources(device)
        raise _in_the_way(device, error) from error
    except NotImplementedError as error:
        usb.util.dispose_resources(device)
        raise AccessDenied(
            "The system has no driver through which the device can be opened.",
            _DRIVER,
        ) from error
    except BaseException:
        usb.util.dispose_resources(device)
        raise
    return UsbTransport(device, interface.bInterfaceNumber, into, out)


def _in_the_way(device: Device, error: OSError) -> LinkTrouble:
    """Turn a refused claim into its trouble; one that is busy names the program that holds it."""
    found = trouble(error)
    if not isinstance(found, PortBusy):
        return found
    return holders.busy(_INTERFACE, node_of(device.bus, device.address), found.code)


def node_of(bus: int, address: int) -> str:
    """Give the device file that Linux makes for a USB device."""
    return f"/dev/bus/usb/{bus:03d}/{address:03d}"


def _find_interface(device: Device, wanted: str) -> Any:
    for configuration in device:
        for one in configuration:
            if (
                f"{one.bInterfaceClass:02x}/{one.bInterfaceSubClass:02x}/{one.bInterfaceProtocol:02x}"
                == wanted
            ):
                return one
    raise Unplugged("The device no longer offers this interface.", code=wanted)


def _detach_kernel_driver(device: Device, number: int) -> None:
    try:
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
    except NotImplementedError:
        return  # Windows and macOS have no such thing


def _endpoints(interface: Any) -> tuple[Any, Any]:
    import usb.util

    bulk = [
        one for one in interface if usb.util.endpoint_type(one.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
    ]
    into = [one for one in bulk if one.bEndpointAddress & usb.util.ENDPOINT_IN]
    out = [one for one in bulk if not one.bEndpointAddress & usb.util.ENDPOINT_IN]
    if not into or not out:
        raise ProtocolError("The device's interface has no pair of bulk endpoints.", code="endpoints")
    return into[0], out[0]


class UsbTransport:
    """A pair of bulk endpoints as a Transport.

    Waits in short slices, so that ``cancel`` and ``close`` work from any thread
    without touching a transfer in flight.
    """

    def __init__(self, device: Device, interface: int, into: Any, out: Any) -> None:
        self._device = device
        self._interface = interface
        self._in = into
        self._out = out
        self._rest = b""
        self._is_cancelled = threading.Event()
        self._closed = threading.Event()
        self._in_use = threading.Lock()

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer, Unplugged, Cancelled, ProtocolError."""
        deadline = time.monotonic() + timeout_s
        while not self._rest:
            with self._in_use:
                self._raise_if_stopped()
                self._rest = self._read_transfer(size, deadline)
            if not self._rest and time.monotonic() >= deadline:
                raise NoAnswer("The device did not answer on USB in time.", code="timeout")
        data, self._rest = self._rest[:size], self._rest[size:]
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data`` as one transfer; raises NoAnswer, Unplugged, Cancelled."""
        deadline = time.monotonic() + timeout_s
        rest = memoryview(data)
        while rest:
            rest = rest[self._write_part(rest, deadline) :]
        # A transfer that fills its last packet ends with an empty one; else the device waits for more.
        if data and len(data) % self._out.wMaxPacketSize == 0:
            self._write_part(memoryview(b""), deadline)

    @property
    def is_closed(self) -> bool:
        """Tell whether it was closed."""
        return self._closed.is_set()

    def cancel(self) -> None:
        """Free a blocked call; from any thread."""
        self._is_cancelled.set()

    def close(self) -> None:
        """Release the interface, after a call that is in flight; a second time does nothing."""
        import usb.core
        import usb.util

        if self._closed.is_set():
            return
        self._closed.set()
        with self._in_use:
            try:
                usb.util.release_interface(self._device, self._interface)
            except usb.core.USBError as error:
                _log.debug("release: %r", error)
            usb.util.dispose_resources(self._device)

    def _read_transfer(self, size: int, deadline: float) -> bytes:
        """Read one slice; whole packets only, because a longer packet than asked for is lost."""
        import usb.core

        packet = self._in.wMaxPacketSize
        whole = min(-(-size // packet) * packet, _LARGEST_READ)
        try:
            return bytes(self._in.read(whole, self._slice_ms(deadline)))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise trouble(error) from error

    def _write_part(self, data: memoryview, deadline: float) -> int:
        import usb.core

        while True:
            with self._in_use:
                self._raise_if_stopped()
                try:
                    return int(self._out.write(bytes(data), self._slice_ms(deadline)))
                except usb.core.USBTimeoutError as error:
                    if time.monotonic() >= deadline:
                        raise trouble(error) from error
                except usb.core.USBError as error:
                    raise trouble(error) from error

    def _slice_ms(self, deadline: float) -> int:
        # 0 would mean "for ever" to libusb.
        return max(1, int(min(_SLICE_S, deadline - time.monotonic()) * 1000))

    def _raise_if_stopped(self) -> None:
        if self._is_cancelled.is_set():
            raise Cancelled
        if self._closed.is_set():
            raise Unplugged("The connection on USB was closed.", code="closed")
