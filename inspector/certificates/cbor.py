# SPDX-License-Identifier: Apache-2.0
"""Deterministic CBOR (RFC 8949, 4.2.1): the part that signed codes need, one spelling of each value.

Integers of 64 bits, byte and text strings, arrays, maps whose keys are
integers, tags, false, true and null. Whatever would not be written so
again is refused: longer lengths, another order of keys, a key twice, indefinite
lengths, floats, bytes behind the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from inspector.domain.errors import CertificateTrouble

LARGEST = 64 * 1024
"""The most bytes that are read."""
_DEEPEST = 8
_UINT, _NINT, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)
_SIMPLES: dict[int, bool | None] = {20: False, 21: True, 22: None}
_WIDTHS = {24: 1, 25: 2, 26: 4, 27: 8}


@dataclass(frozen=True, slots=True)
class Tag:
    """A tagged value (RFC 8949, 3.4)."""

    number: int
    value: Cbor


Cbor: TypeAlias = "int | bytes | str | bool | Tag | list[Cbor] | Mapping[int, Cbor] | None"


def encode(value: Cbor) -> bytes:
    """Give the one encoding of a value; raises CertificateTrouble for what has none."""
    return _encode(value, 0)


def decode(data: bytes) -> Cbor:
    """Read one value strictly; raises CertificateTrouble, code ``cbor_form``."""
    if len(data) > LARGEST:
        raise _bad()
    reader = _Reader(data)
    value = reader.value(0)
    if reader.place != len(data) or encode(value) != data:
        raise _bad()
    return value


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not deterministic CBOR.", "Get the certificate again from where it came.", code="cbor_form"
    )


def _encode(value: object, depth: int) -> bytes:
    if depth > _DEEPEST:
        raise _bad()
    if value is None or isinstance(value, bool):
        return _head(_SIMPLE, 22 if value is None else 20 + value)
    if isinstance(value, int):
        return _head(_UINT, value) if value >= 0 else _head(_NINT, -1 - value)
    if isinstance(value, bytes):
        return _head(_BYTES, len(value)) + value
    if isinstance(value, str):
        return _encoded_text(value)
    return _encode_nested(value, depth)


def _encode_nested(value: object, depth: int) -> bytes:
    if isinstance(value, Tag):
        return _head(_TAG, value.number) + _encode(value.value, depth + 1)
    if isinstance(value, list | tuple):
        return _head(_ARRAY, len(value)) + b"".join(_encode(one, depth + 1) for one in value)
    if isinstance(value, Mapping):
        rows = sorted((_key(name), _encode(one, depth + 1)) for name, one in value.items())
        return _head(_MAP, len(rows)) + b"".join(name + one for name, one in rows)
    raise _bad()


def _key(name: object) -> bytes:
    if isinstance(name, bool) or not isinstance(name, int):
        raise _bad()
    return _encode(name, 0)


def _encoded_text(text: str) -> bytes:
    try:
        raw = text.encode("utf-8")
    except UnicodeEncodeError:
        raise _bad() from None
    return _head(_TEXT, len(raw)) + raw


def _head(major: int, number: int) -> bytes:
    """Write a type and its number in the fewest bytes."""
    if number < 24:
        return bytes((major << 5 | number,))
    for code, width in _WIDTHS.items():
        if number < 1 << 8 * width:
            return bytes((major << 5 | code,)) + number.to_bytes(width, "big")
    raise _bad()


class _Reader:
    """Reads values from ``place`` on; every length is checked against what is left."""

    __slots__ = ("_data", "place")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.place = 0

    def value(self, depth: int) -> Cbor:
        """Read the next value; raises CertificateTrouble."""
        major, number = self._head()
        if depth > _DEEPEST:
            raise _bad()
        if major == _UINT:
            return number
        if major == _NINT:
            return -1 - number
        if major == _BYTES:
            return self._take(number)
        if major == _TEXT:
            return self._text(number)
        return self._nested(major, number, depth)

    def _nested(self, major: int, number: int, depth: int) -> Cbor:
        if major == _TAG:
            return Tag(number, self.value(depth + 1))
        if major == _SIMPLE:
            return self._simple(number)
        if number > len(self._data) - self.place:  # each element is at least a byte
            raise _bad()
        if major == _ARRAY:
            return [self.value(depth + 1) for _ in range(number)]
        return self._map(number, depth)

    def _map(self, number: int, depth: int) -> Mapping[int, Cbor]:
        found: dict[int, Cbor] = {}
        for _ in range(number):
            name = self.value(depth + 1)
            if isinstance(name, bool) or not isinstance(name, int) or name in found:
                raise _bad()
            found[name] = self.value(depth + 1)
        return found

    def _head(self) -> tuple[int, int]:
        (first,) = self._take(1)
        major, code = first >> 5, first & 31
        if code < 24:
            return major, code
        if code not in _WIDTHS or major == _SIMPLE:
            raise _bad()
        return major, int.from_bytes(self._take(_WIDTHS[code]), "big")

    def _take(self, count: int) -> bytes:
        if count > len(self._data) - self.place:
            raise _bad()
        self.place += count
        return self._data[self.place - count : self.place]

    def _text(self, count: int) -> str:
        try:
            return self._take(count).decode("utf-8")
        except UnicodeDecodeError:
            raise _bad() from None

    @staticmethod
    def _simple(number: int) -> bool | None:
        if number not in _SIMPLES:
            raise _bad()
        return _SIMPLES[number]
