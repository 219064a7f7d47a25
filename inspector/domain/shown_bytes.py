# SPDX-License-Identifier: Apache-2.0
r"""Bytes from a device as text that harms nobody who looks at it.

Text is shown as text; what could move the cursor, turn the direction of
writing, hide or pile up is shown as an escape (``\x1b``, ``\u202e``). Long lines are
broken, with ``↩`` where they go on. Other bytes are shown as hexadecimal digits with
the printable ASCII beside them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

WIDEST = 160
"""Characters of a line of text."""
GOES_ON = "↩"
_ROW = 16
_TURNED = frozenset({"R", "AL", "AN"})
"""Letters and digits that are written from right to left: they would move what stands beside them."""
_MOST_STRANGE = 0.05
"""A share of control characters from which on bytes are not taken for text."""


def shown(data: bytes) -> str:
    """Give bytes as text: lines of text, or of hexadecimal digits where they are none."""
    text = as_text(data)
    return "\n".join(_hex_lines(data) if text is None else _text_lines(text))


def as_text(data: bytes) -> str | None:
    """Give the text that bytes are; None where they are no text in UTF-8. One cut at its end still is."""
    for dropped in range(min(4, len(data) + 1)):
        end = len(data) - dropped
        try:
            text = data[:end].decode("utf-8")
        except UnicodeDecodeError:
            continue
        strange = sum(map(text.count, _CONTROLS)) + dropped
        rest = "".join(f"\\x{one:02x}" for one in data[end:])
        return text + rest if strange <= max(3, _MOST_STRANGE * len(text)) else None
    return None


_CONTROLS = tuple(chr(code) for code in (*range(9), *range(14, 32), 127))


def _text_lines(text: str) -> Iterator[str]:
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.isascii() and line.isprintable() and len(line) <= WIDEST:
            yield line
        else:
            yield from _broken("".join(map(_harmless, line)))


def _broken(line: str) -> Iterator[str]:
    for start in range(0, max(1, len(line)), WIDEST):
        part = line[start : start + WIDEST]
        yield part + GOES_ON if start + WIDEST < len(line) else part


def _harmless(char: str) -> str:
    if " " <= char <= "~":
        return char
    if char == "\t":
        return "    "
    is_plain = char.isprintable() and not unicodedata.category(char).startswith(("M", "C"))
    if is_plain and unicodedata.bidirectional(char) not in _TURNED:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _hex_lines(data: bytes) -> Iterator[str]:
    for start in range(0, len(data), _ROW):
        row = data[start : start + _ROW]
        words = "".join(chr(one) if 0x20 <= one < 0x7F else "." for one in row)
        yield f"{start:08x}  {row.hex(' '):<{3 * _ROW - 1}}  {words}"
