# SPDX-License-Identifier: Apache-2.0
"""A certificate's code as a scanner types it, however the keyboard's layout spells its address."""

from __future__ import annotations

import re

_WHOLE = re.compile(r"(?:https://[a-z0-9.-]+(?::[0-9]+)?(?:/[A-Za-z0-9._~/-]*)?|inspector:)#[0-9]{200,4000}")
_DIGITS = re.compile(r"[^0-9][0-9]{200,4000}\Z")
_EARLIER = ("INSPECTOR1:", "INSPECTOR1-TRAINING:")
_SYMBOL = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_LONGEST = 4096
# A French keyboard's digit row without Shift, which is what a scanner set to another layout presses.
_FRENCH = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
_FRENCH_DIGITS = re.compile(r"[&é\"'(\-è_çà]{200,4000}\Z")


def certificate_code(text: str) -> str:
    """Give the text of the code that was scanned, empty where it is none of a certificate.

    The address in front of the digits is not signed, so where the keyboard's
    layout has spoiled it the digits alone are taken, as ``inspector:#…``.
    """
    bare = _SYMBOL.sub("", text.strip(), count=1) if _SYMBOL.match(text.strip()) else text.strip()
    if len(bare) > _LONGEST:
        return ""
    if _WHOLE.fullmatch(bare) or bare.startswith(_EARLIER):
        return bare
    digits = _DIGITS.search(bare)
    if digits is not None:
        return f"inspector:#{digits[0][1:]}"
    french = _FRENCH_DIGITS.search(bare)
    return f"inspector:#{''.join(_FRENCH[char] for char in french[0])}" if french is not None else ""
