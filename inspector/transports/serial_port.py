# SPDX-License-Identifier: Apache-2.0
"""Serial ports through pyserial: which there are, and their streams.

Listing opens nothing. Ports that do not hang on USB (the machine's own, and
Bluetooth's) are not listed, but can be named.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from inspector.domain.device import SeenPort
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.ports import Transport
from inspector.transports.serial_stream import open_serial
from inspector.transports.stream import OpenStreams

# What a port's own name says of it. Modems have several: one for AT commands, others for logs and positions.
_TAKES_AT = re.compile(r"(?i)\bat\b|\bmodem\b|\bdata port\b")
_TAKES_NONE = re.compile(r"(?i)diag|debug|nmea|gps|gnss|trace|\blog\b|audio|\bdm\b|preloader|qdloader")
_ACM_WITH_AT = "02/02/01"
_ROLES = ("at", "unclear", "other")

Comports = Callable[[], Iterable[Any]]


def comports() -> Iterable[Any]:
    """List the system's serial ports as pyserial sees them."""
    from serial.tools import list_ports

    found: Iterable[Any] = list_ports.comports()
    return found


class SerialSource:
    """The serial ports on USB, as ``serial:DEVICE``; a device's most likely port for AT commands first.

    ``path`` is ``usb:BUS-PORT.PORT`` on Linux and macOS; Windows counts its buses otherwise than libusb.
    """

    def __init__(self, find: Comports = comports, *, platform: str = sys.platform) -> None:
        self._find = find
        self._platform = platform

    @property
    def name(self) -> str:
        """Name the source."""
        return "serial ports"

    def poll(self) -> Sequence[SeenPort]:
        """List the ports now."""
        found = [self._seen(one) for one in self._find() if one.vid is not None]
        return tuple(sorted(found, key=_order))

    def link(self, port: SeenPort) -> SerialLink:
        """Give the link of a port."""
        return SerialLink(port)

    def close(self) -> None:
        """Hold nothing between polls, so let go of nothing."""

    def _seen(self, one: Any) -> SeenPort:
        facts = {
            "vid": f"{one.vid:04x}",
            "pid": f"{one.pid:04x}",
            "serial": one.serial_number,
            "manufacturer": one.manufacturer,
            "product": one.product,
            "interface": one.interface,
            "interface_class": _interface_class(getattr(one, "usb_interface_path", None)),
        }
        known = {name: str(value).strip()[:126] for name, value in facts.items() if value}
        path = None if self._platform == "win32" else usb_path(one.location)
        return SeenPort(f"serial:{one.device}", path=path, facts={**known, "role": role(known)})


def usb_path(location: str | None) -> str | None:
    """Give ``usb:1-2.3`` of ``1-2.3`` or ``1-2.3:1.0``, as USB's own source names it, else None."""
    match = re.fullmatch(r"(\d+-\d+(?:\.\d+)*)(?::.*)?", location or "")
    return f"usb:{match[1]}" if match else None


def role(facts: dict[str, str]) -> str:
    """Say what a port is for by its names: ``at``, ``other``, or ``unclear``."""
    for words in (facts.get("interface", ""), facts.get("product", "")):
        if _TAKES_NONE.search(words):
            return "other"
        if _TAKES_AT.search(words):
            return "at"
    return "unclear"


def _interface_class(folder: str | None) -> str:
    """Give ``02/02/01`` … of a USB interface where Linux tells it."""
    if not folder:
        return ""
    try:
        parts = [
            (Path(folder) / f"bInterface{name}").read_text("ascii").strip()
            for name in ("Class", "SubClass", "Protocol")
        ]
    except (OSError, ValueError):
        return ""
    return "/".join(parts)


def _order(port: SeenPort) -> tuple[object, ...]:
    facts, digits = port.facts, re.findall(r"\d+", port.address)
    says_so = _TAKES_AT.search(facts.get("interface", "")) is not None
    is_acm = facts.get("interface_class") == _ACM_WITH_AT
    number = int(digits[-1]) if digits else 0
    return port.key, _ROLES.index(facts["role"]), not says_so, not is_acm, number, port.address


class SerialLink:
    """One serial port; its only service is the stream itself, ``""``."""

    def __init__(self, port: SeenPort) -> None:
        self._port = port
        self._streams = OpenStreams()

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        return self._port

    def open(self, service: str, timeout_s: float) -> Transport:
        """Open it for us alone; raises Unplugged, PortBusy, AccessDenied, BadInput."""
        del timeout_s  # opening waits for nothing
        device = self._port.address.partition(":")[2]
        if service or not device:
            raise BadInput(Phrase("A serial port has no service '{service}'.", service=service))
        return self._streams.add(open_serial(device))

    def close(self) -> None:
        """Close the stream."""
        self._streams.close()
