# SPDX-License-Identifier: Apache-2.0
"""The certificate's fonts: cut once, embedded whole, the same bytes in every file.

reportlab would cut and deflate them anew for each document. These are small
already, and deflate's output differs between zlib's versions and makers, which
would make an honest page look changed on another machine. Only the font of
Chinese, Japanese and Korean characters is cut for each file (``han_font``); a
face whose name ends in ``WORLD`` takes from it what it does not have itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.pdfbase.ttfonts import TTFontFile

from inspector import bundled
from inspector.certificates.han_font import HAN, han_font
from inspector.certificates.pdf_file import PdfFile, array

REGULAR = "InspectorSans-Regular"
BOLD = "InspectorSans-SemiBold"
MONO = "InspectorMono-Regular"
WORLD = "+Han"
"""Behind a face's name: with Chinese, Japanese and Korean characters."""

Run = tuple[str, str, str]
"""The font that has some text (empty: none), the text, its codes in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Family:
    """The names of the faces that a page is written in."""

    regular: str
    bold: str
    mono: str


LATIN = Family(REGULAR, BOLD, MONO)
"""What the first three templates are written in: other characters are boxes."""
ALL = Family(REGULAR + WORLD, BOLD + WORLD, MONO + WORLD)
"""What later templates are written in."""
_IN_A_BLOCK = 100  # what one beginbfchar section may hold (Adobe technote 5411)
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Face:
    """One of the fonts: widths and glyphs by character. Widths are thousandths of the size."""

    def __init__(self, name: str) -> None:
        path = bundled.resources() / "certificate" / "fonts" / f"{name}.ttf"
        self._name = name
        self._data = path.read_bytes()
        self._font: Any = TTFontFile(str(path))
        self._glyphs: dict[str, int] = {chr(code): int(one) for code, one in self._font.charToGlyph.items()}
        self._codes = {char: f"{glyph:04X}" for char, glyph in self._glyphs.items()}
        self._widths: dict[str, int] = {chr(code): round(one) for code, one in self._font.charWidths.items()}
        self._unicodes = self._to_unicode().encode("ascii")
        self._width_list = array((0, array(self._widths_by_glyph())))

    def has(self, char: str) -> bool:
        """Tell whether there is a glyph for a character."""
        return char in self._glyphs

    def width(self, text: str) -> int:
        """Give the width in thousandths of the size; raises KeyError for a character that is not there."""
        return sum(map(self._widths.__getitem__, text))

    def encoded(self, text: str) -> str:
        """Give the glyphs as the hexadecimal of a PDF string; raises KeyError like ``width``."""
        return "".join(map(self._codes.__getitem__, text))

    def runs(self, text: str) -> Iterator[Run]:
        """Split text where it changes between fonts that have it and none."""
        for there, chars in groupby(text, self.has):
            run = "".join(chars)
            yield (self._name, run, self.encoded(run)) if there else ("", run, "")

    def chars(self) -> dict[str, str]:
        """Give the character that each glyph stands for, by the glyph's four hexadecimal digits."""
        return {code: char for char, code in sorted(self._codes.items(), reverse=True)}

    def add_to(self, file: PdfFile) -> str:
        """Put the font into a file (PDF 32000-1, 9.7): Type 0 over the whole font's glyphs."""
        name = f"/{self._name}"
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
            "CIDToGIDMap": "/Identity",
            "FontDescriptor": file.add(self._descriptor(name, file)),
            "DW": 0,
            "W": self._width_list,
        }
        return file.add(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": name,
                "Encoding": "/Identity-H",
                "DescendantFonts": array([file.add(descendant)]),
                "ToUnicode": file.add_stream({}, self._unicodes),
            }
        )

    def _descriptor(self, name: str, file: PdfFile) -> dict[str, object]:
        font = self._font
        return {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": int(font.flags),
            "FontBBox": array([round(one) for one in font.bbox]),
            "ItalicAngle": 0,
            "Ascent": round(font.ascent),
            "Descent": round(font.descent),
            "CapHeight": round(font.capHeight),
            "StemV": round(font.stemV),
            "FontFile2": file.add_stream({"Length1": len(self._data)}, self._data),
        }

    def _widths_by_glyph(self) -> list[int]:
        widths = [0] * (max(self._glyphs.values()) + 1)
        for char, glyph in self._glyphs.items():
            widths[glyph] = self._widths[char]
        return widths

    def _to_unicode(self) -> str:
        return _HEAD + "".join(self._blocks()) + _TAIL

    def _blocks(self) -> Iterator[str]:
        """Say which character each glyph stands for; of several the first, so that a blank is a blank."""
        chars: dict[int, str] = {}
        for char in sorted(self._glyphs, reverse=True):
            chars[self._glyphs[char]] = char
        rows = [f"<{glyph:04X}> <{ord(char):04X}>\n" for glyph, char in sorted(chars.items())]
        for start in range(0, len(rows), _IN_A_BLOCK):
            block = rows[start : start + _IN_A_BLOCK]
            yield f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n"


class WorldFace:
    """One of the fonts, with the characters of ``han_font`` where it has none."""

    def __init__(self, latin: Face) -> None:
        self._latin = latin
        self._widths: dict[str, int] = {}

    def has(self, char: str) -> bool:
        """Tell whether there is a glyph for a character."""
        return self._latin.has(char) or han_font().has(char)

    def width(self, text: str) -> int:
        """Give the width in thousandths of the size; raises KeyError for a character that is not there."""
        try:
            return self._latin.width(text)
        except KeyError:
            return sum(map(self._width_of, text))

    def _width_of(self, char: str) -> int:
        # A long name is measured over and over until its lines fit.
        if char not in self._widths:
            is_han = not self._latin.has(char) and han_font().has(char)
            self._widths[char] = han_font().width(char) if is_han else self._latin.width(char)
        return self._widths[char]

    def encoded(self, text: str) -> str:
        """Give the glyphs of text that the font itself has; raises KeyError for other."""
        return self._latin.encoded(text)

    def runs(self, text: str) -> Iterator[Run]:
        """Split text where it changes between fonts that have it and none."""
        for name, run, codes in self._latin.runs(text):
            if name:
                yield name, run, codes
            else:
                yield from _foreign(run)


def _foreign(text: str) -> Iterator[Run]:
    for there, chars in groupby(text, han_font().has):
        run = "".join(chars)
        yield (HAN, run, han_font().encoded(run)) if there else ("", run, "")


@cache
def face(name: str) -> Face | WorldFace:
    """Give one of the fonts, read at the first use."""
    if name.endswith(WORLD):
        return WorldFace(latin(name.removesuffix(WORLD)))
    return latin(name)


@cache
def latin(name: str) -> Face:
    """Give one of the fonts alone."""
    return Face(name)
