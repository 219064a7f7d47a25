# SPDX-License-Identifier: Apache-2.0
"""Other identifiers of the same shape: digit for digit, letter for letter, check digits valid."""

from __future__ import annotations

import hashlib
import re
import string
from collections.abc import Callable
from functools import cached_property

from inspector.domain.device import is_imei, luhn_digit

_VALUE = re.compile(rb"[0-9A-Za-z][0-9A-Za-z:._/+-]{3,126}[0-9A-Za-z]")
_MAC = re.compile(r"(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")
_HEX = frozenset(string.hexdigits)
_VARIANTS: tuple[Callable[[bytes], bytes], ...] = (
    bytes,
    bytes.lower,
    bytes.upper,
    lambda value: value.replace(b"-", b""),
)


class Names:
    """What is replaced by what; without ``salt`` nobody can tell which was which."""

    def __init__(self, salt: bytes) -> None:
        self._salt = salt
        self._pairs: dict[bytes, bytes] = {}

    def add(self, value: bytes) -> bool:
        """Have ``value`` replaced, in either case and without dashes too; False for what is no identifier.

        That is: shorter than five characters, of one character alone, or with
        others than letters, digits and ``:._/+-``.
        """
        value = value.strip()
        if not _VALUE.fullmatch(value) or len(set(value)) < 2:
            return False
        new = other(value.decode("ascii"), self._salt).encode()
        for variant in _VARIANTS:
            self._pairs.setdefault(variant(value), variant(new))
        self.__dict__.pop("_table", None)
        return True

    def replace(self, data: bytes) -> bytes:
        """Replace every value in ``data``, the longest first, in ASCII and UTF-16; the length stays."""
        pattern, table = self._table
        return pattern.sub(lambda match: table[match[0]], data) if table else data

    def replaced(self, text: str) -> str:
        """Replace every value in a text."""
        return self.replace(text.encode()).decode()

    @cached_property
    def _table(self) -> tuple[re.Pattern[bytes], dict[bytes, bytes]]:
        table = {
            old.decode().encode(encoding): new.decode().encode(encoding)
            for old, new in self._pairs.items()
            for encoding in ("ascii", "utf-16-le", "utf-16-be")
        }
        longest_first = sorted(table, key=len, reverse=True)
        return re.compile(b"|".join(map(re.escape, longest_first))), table


def other(text: str, salt: bytes) -> str:
    """Make another value of the shape of ``text``: the same for upper and lower case."""
    seed = hashlib.shake_256(salt + text.lower().encode()).digest(len(text))
    if is_imei(text):
        digits = "35000000" + "".join(str(byte % 10) for byte in seed[8:14])
        return f"{digits}{luhn_digit(digits)}"
    is_hex = set(text) - set(string.digits + "-:") <= _HEX
    new = "".join(_char(char, byte, is_hex=is_hex) for char, byte in zip(text, seed, strict=True))
    return f"02:00:00{new[8:]}" if _MAC.fullmatch(text) else new


def _char(char: str, byte: int, *, is_hex: bool) -> str:
    if char in string.digits:
        return str(byte % 10)
    if not char.isalpha():
        return char
    alphabet = "abcdef" if is_hex else string.ascii_lowercase
    new = alphabet[byte % len(alphabet)]
    return new.upper() if char.isupper() else new
