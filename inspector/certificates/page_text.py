# SPDX-License-Identifier: Apache-2.0
"""What a page of ours says that its claims do not: the lines of text that were changed, both ways.

Text is read as our own pen writes it, and glyphs by the fonts of the page that
was drawn again: a changed font is told by the bytes that differ, not by this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import islice, takewhile, zip_longest

from inspector.certificates.changes import MOST, Change, shown
from inspector.certificates.fonts import BOLD, MONO, REGULAR, latin
from inspector.certificates.han_font import han_font
from inspector.domain.certificate import Claims

_FONT = re.compile(rb"/(F\d{1,2}) (\d{1,6}) 0 R")
_BASE = re.compile(rb"\n(\d{1,6}) 0 obj\n<<\n/Type /Font\n/Subtype /Type0\n/BaseFont /([A-Za-z-]{1,60})\n")
_RUN = re.compile(rb"BT /(F\d{1,2}) [0-9.]{1,8} Tf\n[0-9. -]{1,40} Td <([0-9A-F]{4,8000})> Tj ET")
_MOST_RUNS = 4000
_MOST_COMPARED = 40_000
_NAMES = (REGULAR, BOLD, MONO)
_UNKNOWN = "\ufffd"
_DEVICE = "device."


def changed_text(data: bytes, again: bytes, claims: Claims) -> tuple[Change, ...]:
    """Name each line that the claims draw otherwise; ``again`` is the page that they draw."""
    decode = _glyphs(again)
    signed, given = (list(islice(_lines(one, decode), _MOST_RUNS)) for one in (again, data))
    members = _by_text(claims)
    before = ["", *signed]
    return tuple(
        Change(_field(mine, before[min(place, len(signed))], members), shown(mine), shown(other), "page")
        for place, mine, other in islice(_pairs(signed, given), MOST)
    )


def _pairs(signed: list[str], given: list[str]) -> Iterator[tuple[int, str, str]]:
    """Give the lines that differ, each with its place among those that were signed."""
    for start, end, other_start, other_end in _blocks(signed, given):
        pairs = zip_longest(signed[start:end], given[other_start:other_end], fillvalue="")
        for place, (mine, other) in enumerate(pairs, start):
            if mine != other:
                yield place, mine, other


def _blocks(signed: list[str], given: list[str]) -> Iterator[tuple[int, int, int, int]]:
    first = _same(zip(signed, given, strict=False))
    last = _same(zip(reversed(signed[first:]), reversed(given[first:]), strict=False))
    mine, other = signed[first : len(signed) - last], given[first : len(given) - last]
    if len(mine) == len(other) or len(mine) * len(other) > _MOST_COMPARED:
        # Line by line as they stand: a hostile page is not to take hours.
        yield first, first + len(mine), first, first + len(other)
        return
    for tag, *block in SequenceMatcher(None, mine, other, autojunk=False).get_opcodes():
        if tag != "equal":
            start, end, other_start, other_end = (place + first for place in block)
            yield start, end, other_start, other_end


def _same(pairs: Iterable[tuple[str, str]]) -> int:
    """Count the pairs up to the first that differs."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _lines(pdf: bytes, decode: Mapping[bytes, Mapping[str, str]]) -> Iterator[str]:
    for run in _RUN.finditer(pdf):
        glyphs = run[2].decode("ascii")
        codes = (glyphs[place : place + 4] for place in range(0, len(glyphs), 4))
        chars = decode.get(run[1])
        yield "".join(
            map(_by_itself, codes) if chars is None else (chars.get(one, _UNKNOWN) for one in codes)
        )


def _by_itself(code: str) -> str:
    """Give the character of a font in which each stands by its own code (``han_font``)."""
    char = chr(int(code, 16)) if len(code) == 4 else _UNKNOWN
    return char if han_font().has(char) else _UNKNOWN


def _glyphs(pdf: bytes) -> dict[bytes, Mapping[str, str]]:
    """Give what each glyph stands for, by the name under which a page knows its font."""
    bases = {found[1]: found[2].decode("ascii") for found in _BASE.finditer(pdf)}
    named = {found[1]: bases.get(found[2], "") for found in _FONT.finditer(pdf)}
    return {name: latin(base).chars() for name, base in named.items() if base in _NAMES}


def _by_text(claims: Claims) -> dict[str, str]:
    """Give the claims' texts with their places; of several the device's own, else none."""
    found: dict[str, str] = {}
    for place, text in _leaves(claims, ""):
        bare = text.replace(" ", "")
        known = found.get(bare, place)
        found[bare] = next((one for one in (known, place) if one.startswith(_DEVICE)), "")
        if known == place:
            found[bare] = place
    return found


def _leaves(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _leaves(one, f"{place}.{name}" if place else str(name))
    elif isinstance(value, list | tuple):
        for index, one in enumerate(value):
            yield from _leaves(one, f"{place}[{index}]")
    elif isinstance(value, str) and value:
        yield place, value


def _field(signed: str, before: str, members: Mapping[str, str]) -> str:
    """Name a line by the member that it shows, else by the line before it on the page."""
    return members.get(signed.replace(" ", "")) or f"“{shown(before or signed, 60)}”"
