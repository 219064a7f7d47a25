# SPDX-License-Identifier: Apache-2.0
"""A label as ZPL II, the language of Zebra's label printers and of most others.

Text goes as UTF-8 (``^CI28``) with every character that could be a command
written as ``_hex`` (``^FH``); a line with Chinese, Japanese or Korean characters
goes as a bitmap (``^GFA``), because a stock printer's font has none of them. Both
codes are drawn here, the square one as a bitmap, the bars as boxes (``^GB``): how
wide a code comes out, and in which of its code sets, is then no matter of a
printer's firmware.
"""

from __future__ import annotations

from inspector.certificates.fonts import face
from inspector.certificates.label_dots import dots, needs_dots
from inspector.certificates.label_marks import Bars, Block, LabelDrawing, Line, Mark, Matrix, Rows
from inspector.certificates.wording import prepared

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:/()+-%")
_MISSING = "?"


def zpl(drawing: LabelDrawing, copies: int = 1) -> bytes:
    """Write a label; the same drawing gives the same bytes."""
    size = drawing.size
    head = f"^XA^CI28^LH0,0^PW{size.width}^LL{size.height}^PQ{copies}"
    rows = [head, *(_field(mark) for mark in drawing.marks), "^XZ"]
    return ("\n".join(rows) + "\n").encode("ascii")


def escaped(text: str) -> str:
    """Write text as field data behind ``^FH``: no character of it can begin a command."""
    return "".join(chr(byte) if byte in _PLAIN else f"_{byte:02X}" for byte in text.encode("utf-8"))


def _field(mark: Mark) -> str:
    if isinstance(mark, Line):
        return _text(mark)
    if isinstance(mark, Block):
        thick = mark.thick or min(mark.wide, mark.high)
        return f"^FO{mark.x},{mark.y}^GB{mark.wide},{mark.high},{thick},B,0^FS"
    if isinstance(mark, Bars):
        return "".join(
            f"^FO{x},{mark.y}^GB{wide},{mark.high},{min(wide, mark.high)},B,0^FS" for x, wide in mark.bars()
        )
    return _bitmap(mark)


def _text(mark: Line) -> str:
    """Write a line; what neither our fonts nor the printer's have is seen to be missing."""
    font = face(mark.font)
    shown = "".join(char if font.has(char) else _MISSING for char in prepared(mark.text))
    light = "^FR" if mark.is_light else ""
    if needs_dots(shown, mark.font):
        drawn = dots(mark, shown)
        return f"^FO{drawn.x},{drawn.y}{light}{_graphic(drawn.rows, 1)}^FS"
    return f"^FT{mark.x},{mark.y}^A0N,{mark.size},{mark.size}{light}^FH^FD{escaped(shown)}^FS"


def _bitmap(mark: Matrix) -> str:
    return f"^FO{mark.x},{mark.y}{_graphic(mark.rows, mark.module)}^FS"


def _graphic(rows: Rows, module: int) -> str:
    """Write rows of dots, each of them ``module`` dots of the printer square."""
    lines = [_row(row, module) for row in rows]
    wide = len(lines[0]) // 2
    total = wide * len(lines) * module
    return f"^GFA,{total},{total},{wide},{''.join(line * module for line in lines)}"


def _row(row: tuple[bool, ...], module: int) -> str:
    bits = "".join("01"[dark] * module for dark in row)
    padded = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return f"{int(padded, 2):0{len(padded) // 4}X}"
