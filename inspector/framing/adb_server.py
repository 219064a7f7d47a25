# SPDX-License-Identifier: Apache-2.0
"""The adb server's host protocol: requests, answers and the list of devices.

A request is four hexadecimal digits of length and the service's name; the
answer is ``OKAY`` or ``FAIL`` and, by service, a text with such a length
before it (AOSP, ``packages/modules/adb/OVERVIEW.TXT`` and ``SERVICES.TXT``).
Pure: bytes in, values out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from inspector.domain.device import PortState
from inspector.domain.errors import ProtocolError

LONGEST_REQUEST = 0xFFFF
_HEX = re.compile(rb"[0-9a-fA-F]{4}")
_USB_PATH = re.compile(r"usb:\d+-\d+(?:\.\d+)*")

# The words of adb's own table of connection states, longest first where one begins another.
_STATES: Mapping[str, PortState] = {
    "device": PortState.READY,
    "unauthorized": PortState.WAITING_FOR_TRUST,
    "authorizing": PortState.WAITING_FOR_TRUST,
    "offline": PortState.OFFLINE,
    "connecting": PortState.OFFLINE,
    "detached": PortState.OFFLINE,
    "unknown": PortState.OFFLINE,
    "host": PortState.OFFLINE,
    "no permissions": PortState.NO_PERMISSION,
    "recovery": PortState.RECOVERY,
    "rescue": PortState.RECOVERY,
    "sideload": PortState.RECOVERY,
    "bootloader": PortState.BOOTLOADER,
}
_LINE = re.compile(
    r"(?P<serial>\S.*?)\s+(?P<state>" + "|".join(_STATES) + r")(?P<rest>[\s;(].*)?",
)
_FACTS = re.compile(r"(?:^|\s)(usb|product|model|device|transport_id):(\S+)")


@dataclass(frozen=True, slots=True)
class ServerDevice:
    """One line of ``host:devices-l``: a device as the server sees it.

    ``path`` is ``usb:1-2.3`` where the server tells it in that form (Linux).
    ``facts`` holds ``product``, ``model``, ``device`` and ``transport_id``.
    """

    serial: str
    word: str
    state: PortState
    path: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


def request(service: str) -> bytes:
    """Frame a request for ``service``; raises ProtocolError when it is too long to say."""
    raw = service.encode()
    if len(raw) > LONGEST_REQUEST:
        raise ProtocolError("The request is longer than the adb server takes.", code="request")
    return b"%04x" % len(raw) + raw


def length(digits: bytes) -> int:
    """Read the four hexadecimal digits before a text."""
    if not _HEX.fullmatch(digits):
        raise ProtocolError("The adb server did not answer in its protocol.", code="length")
    return int(digits, 16)


def is_okay(status: bytes) -> bool:
    """Tell OKAY from FAIL; anything else is a ProtocolError."""
    if status not in {b"OKAY", b"FAIL"}:
        raise ProtocolError("The adb server did not answer in its protocol.", code="status")
    return status == b"OKAY"


ReadExactly = Callable[[int], bytes]


def read_text(read: ReadExactly) -> str:
    """Read a text with its length before it, through ``read`` (which gives exactly that many bytes)."""
    return read(length(read(4))).decode(errors="replace")


def read_refusal(read: ReadExactly) -> str | None:
    """Read a status: None for OKAY, the server's own words for FAIL."""
    return None if is_okay(read(4)) else read_text(read)


def parse_devices(text: str) -> list[ServerDevice]:
    """Read the lines of ``host:devices-l`` or ``host:track-devices-l``.

    A line whose state this version does not know is a device that is offline,
    in the server's own words; a line without a state is a ProtocolError.
    """
    return [_device(line) for line in text.splitlines() if line.strip()]


def _device(line: str) -> ServerDevice:
    match = _LINE.fullmatch(line.strip())
    if match is None:
        return _unknown_state(line)
    rest = match["rest"] or ""
    facts = dict(_FACTS.findall(rest))
    path = f"usb:{facts.pop('usb')}" if "usb" in facts else None
    if path and not _USB_PATH.fullmatch(path):
        path = None
    return ServerDevice(match["serial"], match["state"], _STATES[match["state"]], path, facts)


def _unknown_state(line: str) -> ServerDevice:
    serial, *words = line.split(maxsplit=1)
    if not words:
        raise ProtocolError("The adb server listed a device without a state.", code="devices")
    return ServerDevice(serial, words[0].strip(), PortState.OFFLINE)
