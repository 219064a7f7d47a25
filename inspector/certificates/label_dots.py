# SPDX-License-Identifier: Apache-2.0
"""A line of a label in the printer's own dots, for characters that the printer's font lacks.

The built-in font of a stock Zebra has no Chinese, Japanese or Korean: its Asian
fonts are bought apart, each under a name of its own. So such a line goes to the
printer as a picture, drawn with the fonts that the certificate carries.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from inspector import bundled
from inspector.certificates.fonts import BOLD, face, latin
from inspector.certificates.han_font import HAN
from inspector.certificates.label_marks import Line, Rows
from inspector.certificates.pen import width

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_ASCENT, _DESCENT = 1.1, 0.4
"""The room above and below a baseline, as parts of the em: more than any glyph takes."""
_DARK = 112
"""From this of 255 on a dot is burnt: thin strokes stay whole."""
_STROKE = 0.03
"""By so much of the em a stroke is made wider to be as bold as what stands beside it."""


@dataclass(frozen=True, slots=True)
class Dots:
    """A picture whose left edge is at ``x`` and whose top is at ``y``; True is black."""

    x: int
    y: int
    rows: Rows


def needs_dots(text: str, font: str) -> bool:
    """Tell whether a line holds characters that are in no printer's own font, but in one of ours."""
    plain, all_of_them = latin(_bare(font)), face(font)
    return any(not plain.has(char) and all_of_them.has(char) for char in text)


def dots(mark: Line, text: str) -> Dots:
    """Draw a line's text, no character of which may be missing; it is no wider than ``width`` says."""
    from PIL import Image, ImageDraw  # not before a label has such a name: verbs start fast

    rise, wide = math.ceil(mark.size * _ASCENT), math.floor(width(mark.font, mark.size, text))
    image = Image.new("L", (max(1, wide), rise + math.ceil(mark.size * _DESCENT)))
    pen, x = ImageDraw.Draw(image), 0.0
    for name, run, _ in face(mark.font).runs(text):
        is_thin = name == HAN and _bare(mark.font) == BOLD  # that font has one weight
        for shift in range(1 + (max(1, round(mark.size * _STROKE)) if is_thin else 0)):
            pen.text((x + shift, rise), run, fill=255, font=_opened(name, mark.size), anchor="ls")
        x += width(mark.font, mark.size, run)
    left, top, right, low = image.getbbox() or (0, 0, 1, 1)
    lit = image.crop((left, top, right, low)).point([int(one >= _DARK) for one in range(256)]).tobytes()
    row = right - left
    rows = tuple(tuple(map(bool, lit[start : start + row])) for start in range(0, len(lit), row))
    return Dots(mark.x + left, max(0, mark.y - rise + top), rows)


def _bare(font: str) -> str:
    """Give the name of a face without what it takes from others."""
    return font.partition("+")[0]


@lru_cache(maxsize=16)
def _opened(name: str, size: int) -> FreeTypeFont:
    from PIL import ImageFont

    path = bundled.resources() / "certificate" / "fonts" / f"{name}.ttf"
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
