# SPDX-License-Identifier: Apache-2.0
"""Where two drawings of the same certificate differ, in words."""

from __future__ import annotations

import re

from inspector.domain.phrase import Phrase

_OBJECT = re.compile(rb"\n\d+ 0 obj\n(.{0,200})", re.DOTALL)
_PARTS = (
    (b"/Length1", Phrase("a font")),
    (b"/DCTDecode", Phrase("the photo")),
    (b"/Image", Phrase("the shop's logo")),
    (b"/EmbeddedFile", Phrase("an attached file")),
    (b"/Filespec", Phrase("the list of attached files")),
    (b"/FontDescriptor", Phrase("a font")),
    (b"/CIDFontType2", Phrase("a font")),
    (b"begincmap", Phrase("a font")),
    (b"/Producer", Phrase("the document's title and date")),
    (b"/Catalog", Phrase("the list of attached files")),
)
_BLOCK = 4096


def first_difference(data: bytes, again: bytes) -> tuple[int, str]:
    """Give the first byte that differs, and the part of the document that stands there."""
    place = _first_byte(data, again)
    if place >= again.rfind(b"\nxref\n"):
        return place, Phrase("what follows the page") if place >= len(again) else Phrase(
            "the table of objects"
        )
    head = b""
    for found in _OBJECT.finditer(again):
        if found.start() > place:
            break
        head = found[1]
    return place, next((words for mark, words in _PARTS if mark in head), Phrase("the page itself"))


def _first_byte(data: bytes, again: bytes) -> int:
    for start in range(0, min(len(data), len(again)), _BLOCK):
        mine, other = data[start : start + _BLOCK], again[start : start + _BLOCK]
        if mine != other:
            pairs = zip(mine, other, strict=False)
            return start + next(
                (place for place, (one, two) in enumerate(pairs) if one != two), min(len(mine), len(other))
            )
    return min(len(data), len(again))
