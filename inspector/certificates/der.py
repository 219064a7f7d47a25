# SPDX-License-Identifier: Apache-2.0
"""DER (X.690, section 10): the little of it that CMS and X.509 need, written and strictly read.

What is read has one spelling: lengths are definite and as short as can be,
tags are one byte, nothing follows. Reading is lazy, so that no nesting of a
hostile file reaches the interpreter's stack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from inspector.domain.errors import CertificateTrouble

INTEGER: Final = 0x02
BIT_STRING: Final = 0x03
OCTET_STRING: Final = 0x04
OBJECT: Final = 0x06
SEQUENCE: Final = 0x30
SET: Final = 0x31
_SHORT = 0x80
_LONGEST_LENGTH = 4
_MANY_TAGS = 0x1F


def tlv(tag: int, *parts: bytes) -> bytes:
    """Write a tag, the length of all parts together, and them."""
    body = b"".join(parts)
    return bytes([tag]) + _length(len(body)) + body


def _length(count: int) -> bytes:
    if count < _SHORT:
        return bytes([count])
    raw = count.to_bytes((count.bit_length() + 7) // 8, "big")
    return bytes([_SHORT | len(raw)]) + raw


def sequence(*parts: bytes) -> bytes:
    """Write a SEQUENCE of what is written already."""
    return tlv(SEQUENCE, *parts)


def set_of(*parts: bytes) -> bytes:
    """Write a SET OF: its members in the order of their bytes (X.690, 11.6)."""
    return tlv(SET, *sorted(parts))


def tagged(number: int, *parts: bytes) -> bytes:
    """Write a context tag around parts, constructed."""
    return tlv(0xA0 | number, *parts)


def integer(value: int) -> bytes:
    """Write an INTEGER that is not negative."""
    return tlv(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def octets(value: bytes) -> bytes:
    """Write an OCTET STRING."""
    return tlv(OCTET_STRING, value)


def object_id(dotted: str) -> bytes:
    """Write an OBJECT IDENTIFIER, given in dots."""
    first, second, *rest = map(int, dotted.split("."))
    return tlv(OBJECT, b"".join(map(_base128, (first * 40 + second, *rest))))


def _base128(value: int) -> bytes:
    digits = [value & 0x7F]
    while value := value >> 7:
        digits.append(0x80 | value & 0x7F)
    return bytes(reversed(digits))


@dataclass(frozen=True, slots=True)
class Node:
    """One value: its tag, what is in it, and all of it as it stands."""

    tag: int
    body: bytes
    raw: bytes

    def children(self) -> list[Node]:
        """Read what a constructed value holds; raises CertificateTrouble, code ``der``."""
        if not self.tag & 0x20:
            raise _bad()
        found, rest = [], self.body
        while rest:
            node = _first(rest)
            found.append(node)
            rest = rest[len(node.raw) :]
        return found

    def inside(self, tag: int) -> list[Node]:
        """Read what it holds, when it has this tag; raises CertificateTrouble."""
        return self.expected(tag).children()

    def expected(self, tag: int) -> Node:
        """Give this value itself when it has this tag; raises CertificateTrouble."""
        if self.tag != tag:
            raise _bad()
        return self

    def number(self) -> int:
        """Read an INTEGER that is not negative; raises CertificateTrouble."""
        value = int.from_bytes(self.expected(INTEGER).body, "big", signed=True)
        if value < 0 or integer(value) != self.raw:
            raise _bad()
        return value


def read(data: bytes) -> Node:
    """Read one value that is all of ``data``; raises CertificateTrouble, code ``der``."""
    node = _first(data)
    if len(node.raw) != len(data):
        raise _bad()
    return node


def first(data: bytes) -> Node:
    """Read the value that ``data`` begins with, whatever follows; raises CertificateTrouble."""
    return _first(data)


def _first(data: bytes) -> Node:
    if len(data) < 2 or data[0] & _MANY_TAGS == _MANY_TAGS:
        raise _bad()
    start, count = 2, data[1]
    if count >= _SHORT:
        start += count & 0x7F
        count = _long_length(data[2:start], count & 0x7F)
    end = start + count
    if end > len(data):
        raise _bad()
    return Node(data[0], data[start:end], data[:end])


def _long_length(raw: bytes, size: int) -> int:
    count = int.from_bytes(raw, "big")
    if not 0 < size <= _LONGEST_LENGTH or len(raw) != size or count < _SHORT or not raw[0]:
        raise _bad()
    return count


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "The file's signature is not in DER.", "Get the file again from where it came.", code="der"
    )
