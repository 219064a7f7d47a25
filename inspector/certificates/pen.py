# SPDX-License-Identifier: Apache-2.0
"""Draws on one page: text, lines, boxes, in points from the top left corner.

The operators are written here and not by reportlab's drawing calls: every
number has the same digits with every version of it, on every machine. A
character that no font has is drawn as a box with its code, never as a blank,
and stays itself when the text is copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from inspector.certificates.fonts import LATIN, MONO, Family, Run, face
from inspector.certificates.han_font import HAN

INK = "0.071 0.094 0.102"
SOFT = "0.247 0.29 0.302"
FAINT = "0.835 0.855 0.855"
PALE = "0.945 0.953 0.953"
TEAL = "0 0.431 0.388"
WHITE = "1 1 1"
WATERMARK = "0.86 0.875 0.875"

ELLIPSIS = "…"
_STROKE = 0.028  # of the size: what makes one weight look like the next
_DIGITS = bytes.maketrans(b"\0\1", b"01")
_CORNER = 0.5523  # a quarter circle by a Bézier curve


@lru_cache(maxsize=1 << 14)
def number(value: float) -> str:
    """Write a length with at most two decimals and nothing to spare."""
    hundredths = round(value * 100)
    whole, rest = divmod(abs(hundredths), 100)
    digits = f"{whole}.{rest:02d}".rstrip("0").rstrip(".")
    return f"-{digits}" if hundredths < 0 else digits


def _box_columns(char: str) -> int:
    return 2 if ord(char) <= 0xFFFF else 3


def _box_width(char: str) -> int:
    """Give the width of a missing character's box, in thousandths of the size."""
    return 620 if _box_columns(char) == 2 else 860


def width(font: str, size: float, text: str) -> float:
    """Give the width of prepared text in points."""
    return _width(font, text) * size / 1000


@lru_cache(maxsize=1 << 13)  # a page is measured before it is drawn, and the next one says much of the same
def _width(font: str, text: str) -> int:
    one = face(font)
    try:
        return one.width(text)
    except KeyError:
        return sum(one.width(run) if name else sum(map(_box_width, run)) for name, run, _ in one.runs(text))


@lru_cache(maxsize=1 << 13)
def _glyphs(font: str, text: str) -> tuple[Run, ...]:
    """Give each run of text with the font that has it and its glyphs."""
    return tuple(face(font).runs(text))


@lru_cache(maxsize=1 << 12)
def fitting_size(font: str, text: str, room: float, *, most: float, least: float) -> float:
    """Give the largest size between ``least`` and ``most``, by half points, at which text fits."""
    size = most
    while size > least and width(font, size, text) > room:
        size = max(least, size - 0.5)
    return size


@lru_cache(maxsize=1 << 12)
def cut(font: str, size: float, text: str, room: float) -> str:
    """Give text, or as much of it as fits with an ellipsis behind."""
    if width(font, size, text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(font, size, text[:middle].rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def wrapped(
    font: str, size: float, text: str, room: float, most: int, *, at_slashes: bool = False
) -> list[str]:
    """Break text into at most ``most`` lines; what is left over ends in an ellipsis.

    With ``at_slashes`` an address breaks inside a word only where that has no slash.
    """
    return list(_wrapped(font, size, text.strip(), room, most, at_slashes))


@lru_cache(maxsize=1 << 12)
def _wrapped(font: str, size: float, rest: str, room: float, most: int, at_slashes: bool) -> tuple[str, ...]:
    lines: list[str] = []
    while rest and len(lines) < most - 1 and width(font, size, rest) > room:
        head, rest = _broken(font, size, rest, room, at_slashes)
        lines.append(head)
    return (*lines, cut(font, size, rest, room)) if rest else tuple(lines)


def _broken(font: str, size: float, text: str, room: float, at_slashes: bool) -> tuple[str, str]:
    """Break off one line at a blank, behind a slash, or inside a word that is longer than the line."""
    fits = max(len(cut(font, size, text, room)) - 1, 1)
    blank = text.rfind(" ", 0, fits + 2)
    if blank > 0 and width(font, size, text[:blank]) <= room:
        return text[:blank].rstrip(), text[blank:].lstrip()
    slash = text.rfind("/", 0, fits) + 1
    fits = slash if slash > (0 if at_slashes else fits // 2) else fits
    return text[:fits], text[fits:]


@lru_cache(maxsize=1 << 10)  # the same outlines stand on every page
def _round_corners(x: float, y: float, wide: float, high: float, radius: float, page: float) -> str:
    bend = radius * (1 - _CORNER)
    right, low = x + wide, y + high
    corners = (
        ((right - radius, y), (right - bend, y), (right, y + bend), (right, y + radius)),
        ((right, low - radius), (right, low - bend), (right - bend, low), (right - radius, low)),
        ((x + radius, low), (x + bend, low), (x, low - bend), (x, low - radius)),
        ((x, y + radius), (x, y + bend), (x + bend, y), (x + radius, y)),
    )
    path = [f"{_place(x + radius, y, page)} m"]
    for start, first, second, end in corners:
        path.append(f"{_place(*start, page)} l")
        path.append(" ".join(_place(*point, page) for point in (first, second, end)) + " c")
    return " ".join(path)


@lru_cache(maxsize=1 << 10)
def _round(x: float, y: float, radius: float, page: float) -> str:
    bend = radius * _CORNER
    curves = (
        ((x + radius, y + bend), (x + bend, y + radius), (x, y + radius)),
        ((x - bend, y + radius), (x - radius, y + bend), (x - radius, y)),
        ((x - radius, y - bend), (x - bend, y - radius), (x, y - radius)),
        ((x + bend, y - radius), (x + radius, y - bend), (x + radius, y)),
    )
    path = " ".join(" ".join(_place(*point, page) for point in curve) + " c" for curve in curves)
    return f"{_place(x + radius, y, page)} m {path}"


@lru_cache(maxsize=1 << 10)
def _through(points: tuple[tuple[float, float], ...], page: float) -> str:
    return " ".join(f"{_place(x, y, page)} {'l' if place else 'm'}" for place, (x, y) in enumerate(points))


def _place(x: float, y: float, page: float) -> str:
    return f"{number(x)} {number(page - y)}"


class Pen:
    """The operators of one page. ``y`` grows downwards.

    ``regular``, ``bold`` and ``mono`` name the faces of the page's family;
    ``han`` are the characters that were drawn in ``han_font``.
    """

    def __init__(
        self, page_height: float, fonts: dict[str, str] | None = None, family: Family = LATIN
    ) -> None:
        self._height = page_height
        self._operators: list[str] = []
        self._fonts = {} if fonts is None else fonts
        self.family = family
        self.regular, self.bold, self.mono = family.regular, family.bold, family.mono
        self.han: set[str] = set()

    @classmethod
    def scratch(cls, other: Pen) -> Pen:
        """Give a pen with the same fonts that draws nowhere, to find out how much room things need."""
        return _ScratchPen(other._height, other._fonts, other.family)

    def name_font(self, font: str, internal: str) -> None:
        """Say by which resource name a font is known on the page."""
        self._fonts[font] = internal

    @property
    def operators(self) -> str:
        """Give everything that was drawn so far."""
        return "\n".join(self._operators)

    def _at(self, x: float, y: float) -> str:
        return _place(x, y, self._height)

    def _add(self, operators: str) -> None:
        self._operators.append(operators)

    # text ────────────────────────────────────────────────────────────────────

    def text(self, x: float, y: float, text: str, font: str, size: float, colour: str = INK) -> float:
        """Draw prepared text with its baseline at ``y``; give the x behind it."""
        for name, run, glyphs in _glyphs(font, text):
            if name:
                at = f"{number(x)} {number(self._height - y)}"
                shown = f"{colour} rg BT {self._fonts[name]} {number(size)} Tf\n{at} Td <{glyphs}> Tj ET"
                if name == HAN:
                    shown = self._in_han(run, shown, size if font == self.bold else 0, colour)
                self._operators.append(shown)
                x += _width(font, run) * size / 1000
            else:
                x = self._boxes(x, y, run, size, colour)
        return x

    def _in_han(self, run: str, shown: str, bold: float, colour: str) -> str:
        """Note which characters are used; the font has one weight, so ``bold`` ones are outlined too."""
        self.han.update(run)
        return f"{colour} RG {number(bold * _STROKE)} w 2 Tr\n{shown}\n0 Tr" if bold else shown

    def _boxes(self, x: float, y: float, chars: str, size: float, colour: str) -> float:
        for char in chars:
            actual = char.encode("utf-16-be", "replace").hex().upper()
            self._add(f"/Span << /ActualText <FEFF{actual}> >> BDC")
            self._box(x, y, char, size, colour)
            self._add("EMC")
            x += _box_width(char) * size / 1000
        return x

    def _box(self, x: float, y: float, char: str, size: float, colour: str) -> None:
        columns = _box_columns(char)
        code = f"{ord(char):0{2 * columns}X}"
        wide = (_box_width(char) - 60) * size / 1000
        left, top = x + size * 0.03, y - size * 0.76
        self._add(f"{colour} RG {number(size * 0.035)} w")
        self._add(f"{self._at(left, y + size * 0.12)} {number(wide)} {number(size * 0.88)} re S")
        small = size * 0.4
        inset = (wide - face(MONO).width("0") * columns * small / 1000) / 2
        for row, part in enumerate((code[:columns], code[columns:])):
            self.text(left + inset, top + size * (0.38 + 0.41 * row), part, MONO, small, colour)

    def right(self, x: float, y: float, text: str, font: str, size: float, colour: str = INK) -> None:
        """Draw text that ends at ``x``."""
        self.text(x - width(font, size, text), y, text, font, size, colour)

    def lines(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        font: str,
        size: float,
        leading: float,
        colour: str = INK,
    ) -> float:
        """Draw lines downwards; give the baseline that the next one would have."""
        for line in lines:
            self.text(x, y, line, font, size, colour)
            y += leading
        return y

    # shapes ──────────────────────────────────────────────────────────────────

    def line(self, x1: float, y1: float, x2: float, y2: float, thick: float, colour: str = INK) -> None:
        """Draw a straight line."""
        self._add(f"{colour} RG {number(thick)} w {self._at(x1, y1)} m {self._at(x2, y2)} l S")

    def polyline(self, points: Sequence[tuple[float, float]], thick: float, colour: str) -> None:
        """Draw a line through points, its ends and corners round."""
        path = _through(tuple(points), self._height)
        self._add(f"{colour} RG {number(thick)} w 1 J 1 j {path} S 0 J 0 j")

    def filled(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        """Fill a rectangle whose top left corner is at (x, y)."""
        self._add(f"{colour} rg {self._at(x, y + high)} {number(wide)} {number(high)} re f")

    def framed(self, x: float, y: float, wide: float, high: float, thick: float, colour: str = INK) -> None:
        """Draw a rectangle's outline."""
        self._add(f"{colour} RG {number(thick)} w {self._at(x, y + high)} {number(wide)} {number(high)} re S")

    def rounded(
        self, x: float, y: float, wide: float, high: float, radius: float, thick: float, fill: str
    ) -> None:
        """Draw a rectangle with round corners, filled."""
        path = _round_corners(x, y, wide, high, radius, self._height)
        self._add(f"{INK} RG {fill} rg {number(thick)} w {path} h B")

    def circle(self, x: float, y: float, radius: float, thick: float, fill: str, colour: str = INK) -> None:
        """Draw a circle around (x, y), filled."""
        self._add(f"{colour} RG {fill} rg {number(thick)} w {_round(x, y, radius, self._height)} h B")

    def slanted(self, x: float, y: float, text: str, font: str, size: float, colour: str) -> None:
        """Draw text of one font that rises by 45 degrees from (x, y)."""
        self._add(f"q 0.70711 0.70711 -0.70711 0.70711 {self._at(x, y)} cm")
        ((name, _, glyphs),) = _glyphs(font, text)
        self._add(f"{colour} rg BT {self._fonts[name]} {number(size)} Tf <{glyphs}> Tj ET Q")

    def stencil(self, x: float, y: float, side: float, rows: Sequence[Sequence[bool]]) -> None:
        """Paint a square of dark and light modules as a 1-bit image, black on what is below."""
        self.modules(x, y, side, side, rows)

    def modules(self, x: float, y: float, wide: float, high: float, rows: Sequence[Sequence[bool]]) -> None:
        """Paint rows of dark and light modules as a 1-bit image, each as large as the others.

        Rectangles would not do: some printers blacken every dot that one touches.
        """
        data = "".join(_packed(row) for row in rows)
        self._add(f"q 0 0 0 rg {number(wide)} 0 0 {number(high)} {self._at(x, y + high)} cm")
        size = f"/W {len(rows[0])} /H {len(rows)}"
        self._add(f"BI {size} /BPC 1 /IM true /D [1 0] /F /AHx ID {data}> EI Q")

    def picture(self, x: float, y: float, wide: float, high: float, name: str) -> None:
        """Paint a picture that the document holds under a name."""
        self._add(f"q {number(wide)} 0 0 {number(high)} {self._at(x, y + high)} cm /{name} Do Q")


def _packed(row: Sequence[bool]) -> str:
    """Give a row of modules as hexadecimal bytes, the last one filled up with light."""
    bits = bytes(row).translate(_DIGITS)
    padded = bits.ljust(-(-len(bits) // 8) * 8, b"0")
    return f"{int(padded, 2):0{len(padded) // 4}X}"


class _ScratchPen(Pen):
    """Gives what a pen gives and writes nothing down: most of a page is measured before it is drawn."""

    def text(self, x: float, y: float, text: str, font: str, size: float, colour: str = INK) -> float:
        """Give the x behind a text."""
        del y, colour
        for name, run, _ in _glyphs(font, text):
            if name:
                x += width(font, size, run)
            else:
                for char in run:
                    x += _box_width(char) * size / 1000
        return x

    def _at(self, x: float, y: float) -> str:
        del x, y
        return ""

    def _add(self, operators: str) -> None:
        """Write nothing."""

    def modules(self, x: float, y: float, wide: float, high: float, rows: Sequence[Sequence[bool]]) -> None:
        """Paint nothing."""

    def rounded(
        self, x: float, y: float, wide: float, high: float, radius: float, thick: float, fill: str
    ) -> None:
        """Draw nothing."""

    def circle(self, x: float, y: float, radius: float, thick: float, fill: str, colour: str = INK) -> None:
        """Draw nothing."""
