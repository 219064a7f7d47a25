# SPDX-License-Identifier: Apache-2.0
"""usbmuxd's host protocol: frames of a 16-byte header and an XML property list.

Header, little-endian: length (itself included), version 1, message 8 (plist),
tag. After a successful Connect the same connection is the device's stream, so
a decoder never asks for more than the message that it is in.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from inspector.domain.errors import ProtocolError
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

VERSION = 1
PLIST = 8
MAX_BODY = 1 << 20
"""Bytes of a message's property list; a list of 64 devices has 40 kB."""

OK = 0
BAD_COMMAND = 1
BAD_DEVICE = 2
REFUSED = 3

_HEADER = struct.Struct("<IIII")
_UDID = re.compile(r"[0-9A-Za-z-]{8,64}")
_NEW_UDID = re.compile(r"[0-9A-Fa-f]{24}")
_CLIENT: Mapping[str, Plist] = {
    "ClientVersionString": "inspector",
    "ProgName": "inspector",
    "kLibUSBMuxVersion": 3,
}


@dataclass(frozen=True, slots=True)
class Message:
    """One message: the tag that ties an answer to its request (0 for an event), and its values."""

    tag: int
    values: Dictionary


@dataclass(frozen=True, slots=True)
class MuxDevice:
    """A device as usbmuxd lists it; ``device_id`` is never given twice while usbmuxd runs.

    ``location`` is usbmuxd's LocationID: on Linux bus << 16 | address.
    """

    device_id: int
    udid: str
    connection: str = "USB"
    location: int | None = None
    product_id: int | None = None
    is_virtual: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """A device was plugged in."""

    device: MuxDevice


@dataclass(frozen=True, slots=True)
class Detached:
    """A device left."""

    device_id: int


@dataclass(frozen=True, slots=True)
class Paired:
    """A device and this host trust each other now."""

    device_id: int


Event = Attached | Detached | Paired


class Decoder:
    """Takes a stream apart into messages, however its bytes arrive."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    @property
    def wanted(self) -> int:
        """Give how many bytes the message begun still needs; raises ProtocolError."""
        have = len(self._buffer)
        return (_HEADER.size if have < _HEADER.size else self._length()) - have

    def feed(self, data: bytes) -> None:
        """Take bytes as they came."""
        self._buffer += data

    def next(self) -> Message | None:
        """Give the next whole message, or None; raises ProtocolError."""
        if len(self._buffer) < _HEADER.size or len(self._buffer) < (length := self._length()):
            return None
        tag = _HEADER.unpack_from(self._buffer)[3]
        body = bytes(self._buffer[_HEADER.size : length])
        del self._buffer[:length]
        return Message(tag, plist.loads(body))

    def rest(self) -> bytes:
        """Give what came after the last message, and forget it."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        return rest

    def _length(self) -> int:
        length, version, kind, _ = _HEADER.unpack_from(self._buffer)
        if version != VERSION or kind != PLIST:
            raise ProtocolError("usbmuxd answered in a form it has no right to.", code="mux-version")
        if not _HEADER.size < length <= _HEADER.size + MAX_BODY:
            raise ProtocolError("usbmuxd announced a message of impossible length.", code="mux-length")
        return int(length)


def encode(values: Mapping[str, Plist], tag: int) -> bytes:
    """Give one message's bytes; ``tag`` 0 to 2**32 - 1."""
    body = plist.dumps(values)
    return _HEADER.pack(_HEADER.size + len(body), VERSION, PLIST, tag) + body


def converse(
    request: Mapping[str, Plist], tag: int, write: Callable[[bytes], None], read: Callable[[int], bytes]
) -> Dictionary:
    """Send a request and read its one answer, not a byte more; raises ProtocolError."""
    write(encode(request, tag))
    decoder = Decoder()
    while (message := decoder.next()) is None:
        decoder.feed(read(decoder.wanted))
    if message.tag != tag:
        raise ProtocolError("usbmuxd answered another question.", code="mux-tag")
    return message.values


# ── requests ─────────────────────────────────────────────────────────────────


def list_devices() -> Dictionary:
    """Ask for the devices that are plugged in now."""
    return {"MessageType": "ListDevices", **_CLIENT}


def listen() -> Dictionary:
    """Ask for every device that comes, goes or pairs, from now on."""
    return {"MessageType": "Listen", **_CLIENT}


def connect(device_id: int, port: int) -> Dictionary:
    """Ask for a stream to ``port`` (1 to 65535) of a device; the number travels in network byte order."""
    return {
        "MessageType": "Connect",
        **_CLIENT,
        "DeviceID": device_id,
        "PortNumber": (port & 0xFF) << 8 | port >> 8,
    }


def read_buid() -> Dictionary:
    """Ask for the name of this host."""
    return {"MessageType": "ReadBUID", **_CLIENT}


def read_pair_record(udid: str) -> Dictionary:
    """Ask for the keys that a device and this host agreed on."""
    return {"MessageType": "ReadPairRecord", **_CLIENT, "PairRecordID": udid}


# ── answers ──────────────────────────────────────────────────────────────────


def device_list(values: Mapping[str, Plist]) -> tuple[MuxDevice, ...]:
    """Read the answer to ``list_devices``; raises ProtocolError."""
    entries = values.get("DeviceList")
    if not isinstance(entries, list):
        raise ProtocolError("usbmuxd gave no list of devices.", code="mux-list")
    return tuple(_device(entry) for entry in entries if isinstance(entry, dict))


def result(values: Mapping[str, Plist]) -> int:
    """Read the number of a Result, 0 being success; raises ProtocolError."""
    code = plist.number(values, "Number")
    if values.get("MessageType") != "Result" or code is None:
        raise ProtocolError("usbmuxd gave no result.", code="mux-result")
    return code


def event(values: Mapping[str, Plist]) -> Event | None:
    """Read an event, None for a kind that does not matter here; raises ProtocolError."""
    kind = plist.text(values, "MessageType")
    if kind == "Attached":
        return Attached(_device(dict(values)))
    if kind not in {"Detached", "Paired"}:
        return None
    device_id = plist.number(values, "DeviceID")
    if device_id is None:
        raise ProtocolError("usbmuxd named no device in its event.", code="mux-event")
    return Detached(device_id) if kind == "Detached" else Paired(device_id)


def pair_record(values: Mapping[str, Plist]) -> bytes | None:
    """Read the answer to ``read_pair_record``: a property list's bytes, None when there is no record."""
    data = values.get("PairRecordData")
    return data if isinstance(data, bytes) and data else None


def buid(values: Mapping[str, Plist]) -> str:
    """Read the answer to ``read_buid``, "" when usbmuxd has none."""
    return plist.text(values, "BUID")


def _device(entry: Dictionary) -> MuxDevice:
    properties = plist.table(entry, "Properties")
    device_id = plist.number(entry, "DeviceID")
    udid = plist.text(properties, "SerialNumber")
    if device_id is None or not _UDID.fullmatch(udid):
        raise ProtocolError("usbmuxd listed a device without a name.", code="mux-device")
    if _NEW_UDID.fullmatch(udid):  # the USB descriptor leaves out the dash of 2018's and later devices
        udid = f"{udid[:8]}-{udid[8:]}"
    return MuxDevice(
        device_id,
        udid,
        plist.text(properties, "ConnectionType") or "USB",
        plist.number(properties, "LocationID"),
        plist.number(properties, "ProductID"),
        plist.flag(properties, "InspectorVirtual") is True,
    )
