# SPDX-License-Identifier: Apache-2.0
"""ADB's packets and the shell protocol inside them: bytes ↔ values, pure.

A packet is six little-endian words (command, two arguments, payload length,
checksum, command inverted) and the payload (AOSP,
``packages/modules/adb/protocol.txt``). Inside a ``shell,v2`` stream each
packet is an id byte and a little-endian length (``shell_protocol.h``).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from inspector.domain.errors import ProtocolError

HEADER_SIZE = 24
VERSION = 0x01000001
"""Our version; from this one on payloads carry no checksum."""
VERSION_CHECKED = 0x01000000
MAX_PAYLOAD = 1024 * 1024
"""The most we take in one packet; adbd's own limit."""
MAX_PAYLOAD_OLD = 4096
"""What an adbd takes before it has told its limit."""
TOKEN_SIZE = 20
MAX_SHELL_PACKET = 16 * 1024 * 1024

_HEADER = struct.Struct("<6I")
_SHELL = struct.Struct("<BI")


class Command(IntEnum):
    """The packets' commands: four ASCII letters, little-endian."""

    CNXN = 0x4E584E43
    AUTH = 0x48545541
    OPEN = 0x4E45504F
    OKAY = 0x59414B4F
    WRTE = 0x45545257
    CLSE = 0x45534C43
    STLS = 0x534C5453


class Auth(IntEnum):
    """The first argument of AUTH."""

    TOKEN = 1
    SIGNATURE = 2
    PUBLIC_KEY = 3


class ShellId(IntEnum):
    """What a packet of the shell protocol carries."""

    STDIN = 0
    STDOUT = 1
    STDERR = 2
    EXIT = 3
    CLOSE_STDIN = 4
    WINDOW_SIZE = 5


_COMMANDS = frozenset(int(command) for command in Command)
_SHELL_IDS = frozenset(int(kind) for kind in ShellId)


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet; the arguments' meaning depends on the command."""

    command: Command
    arg0: int = 0
    arg1: int = 0
    payload: bytes = b""


@dataclass(frozen=True, slots=True)
class Header:
    """The 24 bytes before a payload of ``length`` bytes."""

    command: Command
    arg0: int
    arg1: int
    length: int
    checksum: int


def checksum(payload: bytes) -> int:
    """Add the payload's bytes, modulo 2³²."""
    return sum(payload) & 0xFFFFFFFF


def encode_header(packet: Packet, *, with_checksum: bool = True) -> bytes:
    """Give the 24 bytes before ``packet``'s payload."""
    total = checksum(packet.payload) if with_checksum else 0
    words = (packet.command, packet.arg0, packet.arg1, len(packet.payload), total)
    return _HEADER.pack(*words, packet.command ^ 0xFFFFFFFF)


def encode(packet: Packet, *, with_checksum: bool = True) -> bytes:
    """Give the packet's bytes in one piece."""
    return encode_header(packet, with_checksum=with_checksum) + packet.payload


def decode_header(raw: bytes, limit: int = MAX_PAYLOAD) -> Header:
    """Read 24 bytes; raises ProtocolError for an unknown command or a payload above ``limit``."""
    if len(raw) != HEADER_SIZE:
        raise ProtocolError("The phone sent half a packet.", code="header")
    word, arg0, arg1, length, total, inverted = _HEADER.unpack(raw)
    if word ^ 0xFFFFFFFF != inverted or word not in _COMMANDS:
        raise ProtocolError("What answers here does not speak ADB.", code=f"{word:#010x}")
    if length > limit:
        raise ProtocolError("The phone announced a packet larger than ADB allows.", code=str(length))
    return Header(Command(word), arg0, arg1, length, total)


def check_payload(header: Header, payload: bytes, *, with_checksum: bool) -> Packet:
    """Join header and payload; raises ProtocolError when the checksum is wrong where there is one."""
    if len(payload) != header.length:
        raise ProtocolError("The phone sent half a packet.", code="payload")
    # adbd leaves the sum out (0) as soon as it has seen our version, before it has told its own.
    if with_checksum and header.checksum not in {0, checksum(payload)}:
        raise ProtocolError("A packet from the phone arrived damaged.", code="checksum")
    return Packet(header.command, header.arg0, header.arg1, payload)


class PacketBuffer:
    """Packets out of a byte stream that is cut anywhere."""

    def __init__(self, limit: int = MAX_PAYLOAD, *, with_checksum: bool = True) -> None:
        self._data = bytearray()
        self._limit = limit
        self.with_checksum = with_checksum

    def feed(self, data: bytes) -> Iterator[Packet]:
        """Take bytes in and give each packet that is complete; raises ProtocolError."""
        self._data += data
        while (packet := self._next()) is not None:
            yield packet

    def _next(self) -> Packet | None:
        if len(self._data) < HEADER_SIZE:
            return None
        header = decode_header(bytes(self._data[:HEADER_SIZE]), self._limit)
        end = HEADER_SIZE + header.length
        if len(self._data) < end:
            return None
        payload = bytes(self._data[HEADER_SIZE:end])
        del self._data[:end]
        return check_payload(header, payload, with_checksum=self.with_checksum)


@dataclass(frozen=True, slots=True)
class Banner:
    """What a device says of itself in CNXN: its mode, properties and features.

    ``mode`` is ``device``, ``recovery``, ``sideload``, ``bootloader`` …
    """

    mode: str
    properties: dict[str, str]
    features: frozenset[str]


_BANNER = re.compile(r"[a-z0-9_]{1,32}::?")


def decode_banner(payload: bytes) -> Banner:
    """Read ``device::ro.product.name=…;features=a,b``; raises ProtocolError without a mode."""
    text = payload.rstrip(b"\0").decode(errors="replace")
    if not _BANNER.match(text):
        raise ProtocolError("The phone introduced itself in an unknown way.", code=text[:40])
    mode, _, rest = text.partition(":")
    pairs = (part.partition("=") for part in rest.partition(":")[2].split(";"))
    properties = {key: value for key, _, value in pairs if key}
    features = frozenset(filter(None, properties.pop("features", "").split(",")))
    return Banner(mode, properties, features)


@dataclass(frozen=True, slots=True)
class ShellPacket:
    """One packet of the shell protocol."""

    id: int
    data: bytes


def encode_shell(kind: ShellId, data: bytes) -> bytes:
    """Frame ``data`` for a ``shell,v2`` stream."""
    return _SHELL.pack(kind, len(data)) + data


class ShellBuffer:
    """Shell packets out of stream payloads that are cut anywhere."""

    def __init__(self) -> None:
        self._data = bytearray()

    def feed(self, data: bytes) -> Iterator[ShellPacket]:
        """Take bytes in and give each packet that is complete; raises ProtocolError."""
        self._data += data
        while len(self._data) >= _SHELL.size:
            kind, length = _SHELL.unpack_from(self._data)
            if kind not in _SHELL_IDS or length > MAX_SHELL_PACKET:
                raise ProtocolError("The phone's shell does not keep to its protocol.", code=f"shell {kind}")
            end = _SHELL.size + length
            if len(self._data) < end:
                return
            payload = bytes(self._data[_SHELL.size : end])
            del self._data[:end]
            yield ShellPacket(kind, payload)

    @property
    def is_empty(self) -> bool:
        """Tell whether no half packet is left."""
        return not self._data
