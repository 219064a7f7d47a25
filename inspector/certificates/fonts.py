# SPDX-License-Identifier: Apache-2.0
"""The certificate's fonts: cut once, embedded whole, the same bytes in every file.

reportlab would cut and deflate them anew for each document. These are small
already, and deflate's output differs between zlib's versions and makers, which
would make an honest page look changed on another machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFString
from reportlab.pdfbase.ttfonts import TTFontFile

from inspector import bundled

REGULAR = "InspectorSans-Regular"
BOLD = "InspectorSans-SemiBold"
MONO = "InspectorMono-Regular"
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


class RawStream(PDFObject):  # type: ignore[misc]  # the library has no types
    """A stream that stands in the file as it is, without a filter."""

    __RefOnly__ = 1

    def __init__(self, members: Mapping[str, Any], content: bytes) -> None:
        self._members = members
        self._content = content

    def format(self, document: Any) -> bytes:
        """Give the object's bytes."""
        head: bytes = PDFDictionary({**self._members, "Length": str(len(self._content))}).format(document)
        return b"%s\nstream\n%s\nendstream\n" % (head, self._content)


class Face:
    """One of the fonts: widths and glyphs by character, and its objects in a document.

    ``_multiByte``, ``_dynamicFont``, ``builtIn``, ``face``, ``fontName`` and
    ``addObjects`` are what reportlab asks of a font and its typeface. Widths are thousandths of the size.
    """

    _multiByte = 1  # noqa: N815
    _dynamicFont = 0  # noqa: N815
    builtIn = 0  # noqa: N815

    def __init__(self, name: str) -> None:
        path = bundled.resources() / "certificate" / "fonts" / f"{name}.ttf"
        self.fontName = name
        self._data = path.read_bytes()
        self._font: Any = TTFontFile(str(path))
        self._glyphs: dict[str, int] = {chr(code): int(one) for code, one in self._font.charToGlyph.items()}
        self._codes = {char: f"{glyph:04X}" for char, glyph in self._glyphs.items()}
        self._widths: dict[str, int] = {chr(code): round(one) for code, one in self._font.charWidths.items()}
        self._unicodes = self._to_unicode().encode("ascii")
        self._width_list = f"[ 0 [ {' '.join(map(str, self._widths_by_glyph()))} ] ]"

    @property
    def face(self) -> Face:
        """Give the typeface: the same object."""
        return self

    def has(self, char: str) -> bool:
        """Tell whether there is a glyph for a character."""
        return char in self._glyphs

    def width(self, text: str) -> int:
        """Give the width in thousandths of the size; raises KeyError for a character that is not there."""
        return sum(map(self._widths.__getitem__, text))

    def encoded(self, text: str) -> str:
        """Give the glyphs as the hexadecimal of a PDF string; raises KeyError like ``width``."""
        return "".join(map(self._codes.__getitem__, text))

    def addObjects(self, document: Any) -> None:  # noqa: N802
        """Put the font into a document (PDF 32000-1, 9.7): Type 0 over the whole file's glyphs."""
        internal = f"F{len(document.fontMapping) + 1}"
        document.fontMapping[self.fontName] = f"/{internal}"
        file = RawStream({"Length1": str(len(self._data))}, self._data)
        unicodes = RawStream({}, self._unicodes)
        name = PDFName(self.fontName)
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "CIDToGIDMap": PDFName("Identity"),
                "FontDescriptor": document.Reference(self._descriptor(document.Reference(file))),
                "DW": "0",
                "W": self._width_list,
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": name,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": b"[ %s ]" % document.Reference(descendant).format(document),
                "ToUnicode": document.Reference(unicodes),
            }
        )
        document.idToObject["BasicFonts"].dict[internal] = document.Reference(font, internal)

    def _descriptor(self, file: Any) -> Any:
        font = self._font
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(self.fontName),
                "FontFamily": PDFString(self.fontName.partition("-")[0]),
                "Flags": str(int(font.flags)),
                "FontBBox": f"[ {' '.join(str(round(one)) for one in font.bbox)} ]",
                "ItalicAngle": "0",
                "Ascent": str(round(font.ascent)),
                "Descent": str(round(font.descent)),
                "CapHeight": str(round(font.capHeight)),
                "StemV": str(round(font.stemV)),
                "FontFile2": file,
            }
        )

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


@cache
def face(name: str) -> Face:
    """Give one of the fonts, made known to reportlab at the first use."""
    made = Face(name)
    pdfmetrics.registerFont(made)
    return made
