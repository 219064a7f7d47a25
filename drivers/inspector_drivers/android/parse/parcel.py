# SPDX-License-Identifier: Apache-2.0
"""The answer of ``service call``: a Parcel printed as hexadecimal words."""

from __future__ import annotations

import re
import struct

# With an address before the words (long answers) or without (short ones); the text after ' is for people.
_WORDS = re.compile(r"(?:^|[(:\s])([0-9a-f]{8})(?=[\s')])", re.IGNORECASE)
_QUOTED = re.compile(r"'[^'\n]*'")
_ADDRESS = re.compile(r"0x[0-9a-f]{8}:", re.IGNORECASE)
_LONGEST = 64


def parcel_string(text: str) -> str | None:
    """Give the string that a call returned; None for an exception, no string or anything else.

    A Parcel is an exception code (0 for none), the string's length in UTF-16
    units and the units (AOSP, ``Parcel::writeString16``).
    """
    if "Parcel" not in text:
        return None
    raw = _words(text)
    if len(raw) < 8:
        return None
    code, length = struct.unpack_from("<ii", raw)
    if code != 0 or not 0 < length <= _LONGEST or len(raw) < 8 + 2 * length:
        return None
    return raw[8 : 8 + 2 * length].decode("utf-16-le", errors="replace")


def is_exception(text: str) -> bool:
    """Tell whether the call was answered with an exception: the service knows it and refuses."""
    raw = _words(text)
    return "Parcel" in text and len(raw) >= 4 and struct.unpack_from("<i", raw)[0] != 0


def _words(text: str) -> bytes:
    bare = _ADDRESS.sub(" ", _QUOTED.sub(" ", text))
    return b"".join(struct.pack("<I", int(word, 16)) for word in _WORDS.findall(bare + " "))
