# SPDX-License-Identifier: Apache-2.0
"""The photo of the device on the first page: the very file that was taken, its hash in the signed claims.

Its bytes go into the PDF untouched: they are a plain JPEG already (no EXIF, no
place, no thumbnail), and ``pdfimages -j`` takes out again what the claims name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.certificates.document import Picture
from inspector.certificates.facts import PhotoFact
from inspector.domain.errors import BadInput
from inspector.domain.photo import frame_of

PREFERRED = ("screen_on", "screen_off", "back")
"""Views that are shown to the buyer, the best first."""
_COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB"}


@dataclass(frozen=True, slots=True)
class PrintedPhoto:
    """A plain JPEG, read: its size in pixels, its colours, the file itself."""

    wide: int
    high: int
    colours: int
    file: bytes

    @property
    def picture(self) -> Picture:
        """Give it as a PDF's object."""
        members = {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": self.wide,
            "Height": self.high,
            "ColorSpace": _COLOURS[self.colours],
            "BitsPerComponent": 8,
            "Filter": "/DCTDecode",
        }
        return Picture(members, self.file)


def shown_first(photos: Sequence[PhotoFact]) -> PhotoFact | None:
    """Give the photo for the first page: of the best view the one taken last; None where there is none."""
    for view in PREFERRED:
        if found := [one for one in photos if one.view == view and not one.point]:
            return found[-1]
    return None


def read_photo(data: bytes) -> PrintedPhoto | None:
    """Read a photo's file; None for what is no plain JPEG of 8 bits in grey or in colour."""
    try:
        frame = frame_of(data)
    except BadInput:
        return None
    if frame.bits != 8 or frame.colours not in _COLOURS:
        return None
    return PrintedPhoto(frame.width, frame.height, frame.colours, data)
