# SPDX-License-Identifier: Apache-2.0
"""What a label is made of, in dots of its printer from the top left corner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from inspector.certificates.code128 import Code128
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

Rows = tuple[tuple[bool, ...], ...]

_SIZE = re.compile(r"([1-9]\d{1,2})x([1-9]\d{1,2})", re.ASCII)
_DOTS_PER_MM = {203: 8.0, 300: 300 / 25.4, 600: 600 / 25.4}
"""A head of "203 dpi" has 8 dots a millimetre."""


@dataclass(frozen=True, slots=True)
class LabelSize:
    """A label's width and height in mm, and its printer's dots per inch: 203, 300 or 600."""

    width_mm: int
    height_mm: int
    dpi: int

    @property
    def dots_per_mm(self) -> float:
        """Give how many dots a millimetre has."""
        return _DOTS_PER_MM[self.dpi]

    @property
    def width(self) -> int:
        """Give the width in dots."""
        return int(self.width_mm * self.dots_per_mm)

    @property
    def height(self) -> int:
        """Give the height in dots."""
        return int(self.height_mm * self.dots_per_mm)

    def dots(self, mm: float) -> int:
        """Give a length in dots."""
        return round(mm * self.dots_per_mm)

    def __str__(self) -> str:
        return f"{self.width_mm} × {self.height_mm} mm, {self.dpi} dpi"


def label_size(size: str, dpi: int) -> LabelSize:
    """Read ``62x29``; raises BadInput."""
    found = _SIZE.fullmatch(size)
    if found is None or dpi not in _DOTS_PER_MM:
        raise BadInput(
            Phrase("'{size}' at {dpi} dpi is no label.", size=size, dpi=dpi),
            "Give width and height in mm, such as 62x29, and 203, 300 or 600 dpi.",
        )
    return LabelSize(int(found[1]), int(found[2]), dpi)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, its baseline at ``y``; ``size`` is the em. ``is_light`` is white on black."""

    x: int
    y: int
    text: str
    font: str
    size: int
    is_light: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle: filled, or a frame of ``thick`` dots."""

    x: int
    y: int
    wide: int
    high: int
    thick: int = 0


@dataclass(frozen=True, slots=True)
class Bars:
    """A barcode; ``module`` is the dots of its narrowest bar."""

    x: int
    y: int
    module: int
    high: int
    code: Code128

    def bars(self) -> Iterator[tuple[int, int]]:
        """Give left edge and width of each bar, in dots."""
        at = self.x
        for dark, run in groupby(self.code.modules):
            wide = len(list(run)) * self.module
            if dark == "1":
                yield at, wide
            at += wide


@dataclass(frozen=True, slots=True)
class Matrix:
    """A QR code; ``module`` is the dots of a side of one module."""

    x: int
    y: int
    module: int
    rows: Rows

    @property
    def side(self) -> int:
        """Give its side in dots, without a quiet zone."""
        return len(self.rows) * self.module


Mark = Line | Block | Bars | Matrix


@dataclass(frozen=True, slots=True)
class LabelDrawing:
    """A label as it is to come out; ``title`` names the device."""

    size: LabelSize
    marks: tuple[Mark, ...]
    title: str = ""
