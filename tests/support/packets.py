# SPDX-License-Identifier: Apache-2.0
"""Where a protocol's packets end in what a device sent on one connection, in the clear or not."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping

_TLS = range(0x14, 0x18)
_LARGEST = 1 << 20

Length = Callable[[bytes, int], "tuple[int, ...]"]
"""Gives the lengths of the parts that begin at a place: a header's, then a body's."""


def _adb(data: bytes, at: int) -> tuple[int, ...]:
    return 24, _number("<I", data, at + 12)


def _adb_server(data: bytes, at: int) -> tuple[int, ...]:
    if data[at : at + 4] in {b"OKAY", b"FAIL"}:
        return (4,)
    if data[at] <= 5:  # the shell protocol, inside
        return 5, _number("<I", data, at + 1)
    return 4, int(data[at : at + 4], 16)


def _apple(data: bytes, at: int) -> tuple[int, ...]:
    if data[at] in _TLS and data[at + 1 : at + 2] == b"\x03":
        return 5, _number(">H", data, at + 3)
    if _number("<I", data, at + 4) == 1 and data[at + 2 : at + 4] == b"\0\0":  # usbmux
        return 16, _number("<I", data, at) - 16
    return 4, _number(">I", data, at)  # lockdown


def _line(data: bytes, at: int) -> tuple[int, ...]:
    end = data.find(b"\n", at)
    return ((end + 1 if end >= 0 else len(data)) - at,)


def _number(form: str, data: bytes, at: int) -> int:
    size = struct.calcsize(form)
    return int(struct.unpack_from(form, data[at : at + size].ljust(size, b"\0"))[0])


_LENGTHS: Mapping[str, Length] = {
    "android": _adb,
    "android-usb": _adb,
    "android-adb-server": _adb_server,
    "apple": _apple,
    "laptop": _line,
    "modem": _line,
}


def ends(route: str, data: bytes) -> Iterator[int]:
    """Give where each header and each body ends, in bytes from the beginning; a family new here: none."""
    length, at = _LENGTHS.get(route), 0
    while length and at < len(data):
        for size in length(data, at):
            assert 0 <= size < _LARGEST, f"{route}: no packet at {at}: {data[at : at + 32]!r}"
            at += size
            if size and at <= len(data):
                yield at
