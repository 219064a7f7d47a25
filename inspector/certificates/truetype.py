# SPDX-License-Identifier: Apache-2.0
"""Cuts a TrueType font down to the glyphs that a document uses, the same bytes each time.

Reads what OpenType 1.9 calls ``cmap`` (format 4), ``loca``, ``glyf`` and
``hmtx``; the font is one of ours, without hints, so that an outline is all a
glyph needs. Nothing is read before it is asked for.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

_HEAD = struct.Struct(">IHHHH")
_ENTRY = struct.Struct(">4sIII")
_WORDS, _MORE = 0x0001, 0x0020
_SCALES = ((0x0008, 2), (0x0040, 4), (0x0080, 8))
"""Flags of a composite glyph's part with the bytes of scale behind it."""
_KEPT = ("head", "hhea", "maxp")
_MAGIC = 0xB1B0AFBA


class TrueType:
    """A font's file, read in place. Glyphs are known by their numbers."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        count = int(_HEAD.unpack_from(data)[1])
        entries = (_ENTRY.unpack_from(data, 12 + 16 * place) for place in range(count))
        self._tables: dict[str, tuple[int, int]] = {
            tag.decode("ascii"): (start, size) for tag, _, start, size in entries
        }
        self._per_em = self._short("head", 18)
        self._is_long = bool(self._short("head", 50))
        self._metrics = self._short("hhea", 34)
        self._cmap = self._format_4()
        self._segments = self._short_at(self._cmap + 6) // 2
        self._ends = self._array(self._cmap + 14, self._segments)
        self._starts = self._array(self._cmap + 16 + 2 * self._segments, self._segments)

    def table(self, name: str) -> bytes:
        """Give a table's bytes."""
        start, size = self._tables[name]
        return self._data[start : start + size]

    def _short_at(self, place: int) -> int:
        return int.from_bytes(self._data[place : place + 2], "big")

    def _short(self, table: str, place: int) -> int:
        return self._short_at(self._tables[table][0] + place)

    def _array(self, place: int, count: int) -> Sequence[int]:
        return struct.unpack_from(f">{count}H", self._data, place)

    def _format_4(self) -> int:
        start = self._tables["cmap"][0]
        for place in range(self._short_at(start + 2)):
            offset = start + int.from_bytes(self._data[start + 8 + 8 * place : start + 12 + 8 * place], "big")
            if self._short_at(offset) == 4:
                return offset
        raise ValueError("the font has no cmap of format 4")

    # characters ──────────────────────────────────────────────────────────────

    def glyph(self, char: str) -> int:
        """Give a character's glyph; 0 where there is none."""
        code = ord(char)
        place = bisect_left(self._ends, code)
        if place >= self._segments or self._starts[place] > code:
            return 0
        deltas = self._cmap + 16 + 4 * self._segments + 2 * place
        ranges = deltas + 2 * self._segments
        offset = self._short_at(ranges)
        found = self._short_at(ranges + offset + 2 * (code - self._starts[place])) if offset else code
        return (found + self._short_at(deltas)) & 0xFFFF if found else 0

    def width(self, glyph: int) -> int:
        """Give a glyph's advance in thousandths of the size."""
        return round(self._metric(glyph)[0] * 1000 / self._per_em)

    def scaled(self, table: str, place: int) -> int:
        """Give a signed length out of a table in thousandths of the size."""
        value = self._short(table, place)
        return round((value - ((value & 0x8000) << 1)) * 1000 / self._per_em)

    def _metric(self, glyph: int) -> tuple[int, bytes]:
        """Give a glyph's advance and its left side bearing."""
        start, last = self._tables["hmtx"][0], min(glyph, self._metrics - 1)
        at = start + 4 * last
        bearing = at + 2 if glyph == last else start + 4 * self._metrics + 2 * (glyph - self._metrics)
        return self._short_at(at), self._data[bearing : bearing + 2]

    def _outline(self, glyph: int) -> bytes:
        start = self._tables["loca"][0]
        size = 4 if self._is_long else 2
        low, high = (
            int.from_bytes(self._data[at : at + size], "big") * (1 if self._is_long else 2)
            for at in (start + size * glyph, start + size * glyph + size)
        )
        begin = self._tables["glyf"][0]
        return self._data[begin + low : begin + high]

    # cutting ─────────────────────────────────────────────────────────────────

    def cut(self, glyphs: Sequence[int]) -> bytes:
        """Give a font whose glyphs 1, 2 … are these; what they are put together from stands behind."""
        wanted = [0, *glyphs]
        known = {glyph: place for place, glyph in reversed(tuple(enumerate(wanted)))}
        outlines: list[bytes] = []
        for glyph in wanted:  # grows while it is gone through
            outline = self._outline(glyph)
            for _, part in _parts(outline):
                if part not in known:
                    known[part] = len(wanted)
                    wanted.append(part)
            outlines.append(_renumbered(outline, known))
        return self._written(wanted, outlines)

    def _written(self, glyphs: Sequence[int], outlines: Sequence[bytes]) -> bytes:
        places = [0]
        for one in outlines:
            places.append(places[-1] + len(one))
        metrics = (self._metric(one) for one in glyphs)
        head, hhea, maxp = (bytearray(self.table(name)) for name in _KEPT)
        head[8:12] = bytes(4)
        head[50:52] = b"\0\1"
        hhea[34:36] = maxp[4:6] = len(glyphs).to_bytes(2, "big")
        return _file(
            {
                "glyf": b"".join(outlines),
                "head": bytes(head),
                "hhea": bytes(hhea),
                "hmtx": b"".join(advance.to_bytes(2, "big") + bearing for advance, bearing in metrics),
                "loca": struct.pack(f">{len(places)}I", *places),
                "maxp": bytes(maxp),
            }
        )


def _parts(outline: bytes) -> Iterator[tuple[int, int]]:
    """Give where a composite glyph names each of its parts, and the part."""
    if outline[:1] < b"\x80":
        return
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">HH", outline, place)
        yield place + 2, part
        place += 8 if flags & _WORDS else 6
        place += next((size for flag, size in _SCALES if flags & flag), 0)


def _renumbered(outline: bytes, known: Mapping[int, int]) -> bytes:
    """Give an outline that names its parts by their new numbers, filled up to four bytes."""
    new = bytearray(outline)
    for place, part in _parts(outline):
        new[place : place + 2] = known[part].to_bytes(2, "big")
    return bytes(new) + bytes(-len(new) % 4)


def _file(tables: Mapping[str, bytes]) -> bytes:
    count = len(tables)
    power = 1 << count.bit_length() - 1
    head = struct.pack(">IHHHH", 0x00010000, count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    place, rows, bodies = 12 + 16 * count, [head], list[bytes]()
    starts: dict[str, int] = {}
    for name, body in tables.items():
        starts[name] = place
        padded = body + bytes(-len(body) % 4)
        rows.append(_ENTRY.pack(name.encode("ascii"), _sum((padded,)), place, len(body)))
        bodies.append(padded)
        place += len(padded)
    file = bytearray(b"".join((*rows, *bodies)))
    file[starts["head"] + 8 : starts["head"] + 12] = struct.pack(">I", (_MAGIC - _sum((file,))) & 0xFFFFFFFF)
    return bytes(file)


def _sum(parts: Iterable[bytes | bytearray]) -> int:
    return sum(sum(struct.unpack(f">{len(one) // 4}I", one)) for one in parts) & 0xFFFFFFFF
