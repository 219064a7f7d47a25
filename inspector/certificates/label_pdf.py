# SPDX-License-Identifier: Apache-2.0
"""A label as a PDF of the label's own size, for printers that know no ZPL and for the screen."""

from __future__ import annotations

import math

from inspector.certificates.document import DocumentInfo, described
from inspector.certificates.fonts import ALL, BOLD, MONO, REGULAR, latin
from inspector.certificates.han_font import HAN, han_font
from inspector.certificates.label_marks import Bars, LabelDrawing, Line, Mark, Matrix
from inspector.certificates.pdf_file import PdfFile, array, dictionary, string
from inspector.certificates.pen import WHITE, Pen
from inspector.certificates.wording import prepared

_BLACK = "0 0 0"
_FONTS = {REGULAR: "F1", BOLD: "F2", MONO: "F3"}
_HAN_FONT = "F4"
_INCH = 72.0
_MM = 25.4


def label_pdf(drawing: LabelDrawing, info: DocumentInfo) -> bytes:
    """Write a label; the same drawing and info give the same bytes."""
    size = drawing.size
    unit = _INCH / (_MM * size.dots_per_mm)
    page = (_floor(size.width * unit), _floor(size.height * unit))
    pen = Pen(page[1], {HAN: f"/{_HAN_FONT}"}, ALL)
    for font, internal in _FONTS.items():
        pen.name_font(font, f"/{internal}")
    for mark in drawing.marks:
        _draw(pen, mark, unit)
    return _file(pen, page, info)


def _floor(points: float) -> float:
    """Give a side that is no hair longer than its dots: a printer would add one."""
    return math.floor(points * 100) / 100


def _draw(pen: Pen, mark: Mark, unit: float) -> None:
    x, y = mark.x * unit, mark.y * unit
    if isinstance(mark, Line):
        ink = WHITE if mark.is_light else _BLACK
        pen.text(x, y, prepared(mark.text), mark.font, mark.size * unit, ink)
    elif isinstance(mark, Matrix):
        pen.stencil(x, y, mark.side * unit, mark.rows)
    elif isinstance(mark, Bars):
        bars = [one == "1" for one in mark.code.modules]
        pen.modules(x, y, len(bars) * mark.module * unit, mark.high * unit, [bars])
    elif mark.thick:
        half = mark.thick * unit / 2
        wide, high = mark.wide * unit - 2 * half, mark.high * unit - 2 * half
        pen.framed(x + half, y + half, wide, high, mark.thick * unit, _BLACK)
    else:
        pen.filled(x, y, mark.wide * unit, mark.high * unit, _BLACK)


def _file(pen: Pen, page_size: tuple[float, float], info: DocumentInfo) -> bytes:
    file = PdfFile()
    root, pages, page = file.reserve(), file.reserve(), file.reserve()
    content = file.add_stream({}, pen.operators.encode("ascii"))
    fonts = {internal: latin(font).add_to(file) for font, internal in _FONTS.items()}
    if pen.han:
        fonts[_HAN_FONT] = han_font().add_to(file, pen.han)
    members = {
        "Type": "/Page",
        "Parent": pages,
        "MediaBox": array((0, 0, *page_size)),
        "Resources": dictionary({"Font": dictionary(fonts)}),
        "Contents": content,
    }
    file.fill(page, members)
    file.fill(pages, {"Type": "/Pages", "Count": 1, "Kids": array([page])})
    file.fill(root, {"Type": "/Catalog", "Lang": string(info.language), "Pages": pages})
    return file.bytes(root, file.add(described(info)), info.seed)
