# SPDX-License-Identifier: Apache-2.0
"""Chinese, Japanese and Korean characters: a font of 33,000, of which a file carries those it shows.

The font is read when the first such character is asked for; a page without one
neither reads nor carries any of it. In a page's text a character stands by its
own UTF-16 code, which a small CMap turns into the cut font's glyph (PDF
32000-1, 9.7.5.4): so the text of two pages can be compared without their fonts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from inspector import bundled
from inspector.certificates.pdf_file import PdfFile, array
from inspector.certificates.truetype import TrueType

HAN = "InspectorHan-Regular"
_FIRST = "\u1100"
"""The first character that is looked for here: everything before it is another font's."""
_LAST = "\uffff"
_FULL = 1000
_IN_A_BLOCK = 100
_SYSTEM = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
_OPENING = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo {system} def
/CMapName /{name} def
/CMapType {kind} def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CLOSING = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class HanFont:
    """The characters that Latin fonts do not have. Widths are thousandths of the size."""

    def __init__(self) -> None:
        self._path = bundled.resources() / "certificate" / "fonts" / f"{HAN}.ttf"
        self._opened: TrueType | None = None

    def _font(self) -> TrueType:
        # Two threads may both read it: they read the same.
        self._opened = self._opened or TrueType(self._path.read_bytes())
        return self._opened

    def has(self, char: str) -> bool:
        """Tell whether there is a glyph for a character."""
        return _FIRST <= char <= _LAST and self._font().glyph(char) > 0

    def width(self, text: str) -> int:
        """Give the width of characters that are there."""
        font = self._font()
        return sum(font.width(font.glyph(char)) for char in text)

    def encoded(self, text: str) -> str:
        """Give the codes of characters that are there as the hexadecimal of a PDF string."""
        return text.encode("utf-16-be").hex().upper()

    def add_to(self, file: PdfFile, used: Iterable[str]) -> str:
        """Put the font into a file with the glyphs of these characters alone."""
        font, chars = self._font(), sorted(set(used))
        glyphs = [font.glyph(char) for char in chars]
        tag = hashlib.sha256("".join(chars).encode("utf-8")).digest()[:6]
        name = f"/{''.join(chr(65 + byte % 26) for byte in tag)}+{HAN}"
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": _SYSTEM,
            "CIDToGIDMap": "/Identity",
            "FontDescriptor": file.add(_descriptor(name, file, font, font.cut(glyphs))),
            "DW": _FULL,
            "W": array(list(_widths([font.width(one) for one in glyphs]))),
        }
        return file.add(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": name,
                "Encoding": file.add_stream(
                    {"Type": "/CMap", "CMapName": "/InspectorHan", "CIDSystemInfo": _SYSTEM, "WMode": 0},
                    _cmap("InspectorHan", 1, "cidchar", chars, lambda place, _: str(place)),
                ),
                "DescendantFonts": array([file.add(descendant)]),
                "ToUnicode": file.add_stream(
                    {}, _cmap("Adobe-Identity-UCS", 2, "bfchar", chars, lambda _, char: f"<{ord(char):04X}>")
                ),
            }
        )


@cache
def han_font() -> HanFont:
    """Give the font; its file is read when a character is asked for."""
    return HanFont()


def _descriptor(name: str, file: PdfFile, font: TrueType, cut: bytes) -> dict[str, object]:
    return {
        "Type": "/FontDescriptor",
        "FontName": name,
        "Flags": 4,
        "FontBBox": array([font.scaled("head", place) for place in (36, 38, 40, 42)]),
        "ItalicAngle": 0,
        "Ascent": font.scaled("hhea", 4),
        "Descent": font.scaled("hhea", 6),
        "CapHeight": 700,
        "StemV": 80,
        "FontFile2": file.add_stream({"Length1": len(cut)}, cut),
    }


def _widths(widths: Sequence[int]) -> Iterator[object]:
    """Give the widths that are not a whole square's, each behind its glyph."""
    for place, width in enumerate(widths, 1):
        if width != _FULL:
            yield from (place, array([width]))


def _cmap(name: str, kind: int, what: str, chars: Sequence[str], said: Callable[[int, str], str]) -> bytes:
    rows = [f"<{ord(char):04X}> {said(place, char)}\n" for place, char in enumerate(chars, 1)]
    blocks = (rows[start : start + _IN_A_BLOCK] for start in range(0, len(rows), _IN_A_BLOCK))
    body = "".join(f"{len(block)} begin{what}\n{''.join(block)}end{what}\n" for block in blocks)
    opening = _OPENING.format(system=_SYSTEM, name=name, kind=kind)
    return (opening + body + _CLOSING).encode("ascii")
