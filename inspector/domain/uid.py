# SPDX-License-Identifier: Apache-2.0
"""Time-ordered ids: 16 bytes, shown as 26 base32 characters.

The layout is UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds,
then random bits; the alphabet is Crockford's, whose order is the bytes' order.
"""

from __future__ import annotations

import secrets
from datetime import datetime

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {char: value for value, char in enumerate(_ALPHABET)}


def new_uid(now: datetime) -> str:
    """Make a new id at the UTC time ``now``."""
    millis = int(now.timestamp() * 1000) & (1 << 48) - 1
    bits = millis << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return from_bytes(bits.to_bytes(16, "big"))


def from_bytes(raw: bytes) -> str:
    """Show 16 bytes as 26 characters."""
    number = int.from_bytes(raw, "big")
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def to_bytes(text: str) -> bytes:
    """Give the 16 bytes of a shown id; raises BadInput when it is not one."""
    number = 0
    for char in text.upper():
        if char not in _VALUES:
            raise BadInput(Phrase("'{text}' is not an id of Inspector.", text=text))
        number = number << 5 | _VALUES[char]
    if len(text) != 26 or number >> 128:
        raise BadInput(Phrase("'{text}' is not an id of Inspector.", text=text))
    return number.to_bytes(16, "big")
