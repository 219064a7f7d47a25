# SPDX-License-Identifier: Apache-2.0
"""Photos of an inspection: what they may show, how many, and bytes that hold a picture and nothing else.

A photo is kept as a plain JPEG. ``check_plain`` walks its segments (ITU-T T.81,
annex B) and refuses whatever could carry more than the picture: EXIF, XMP,
colour profiles, comments, thumbnails, bytes behind its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.grading import Defect
from inspector.domain.inspection import Inspection, Photo
from inspector.domain.phrase import Phrase

BODY_VIEWS = ("screen_on", "screen_off", "back", "left", "right", "top", "bottom")
"""The seven views of a device that is sold; ``view`` of such a photo, with no point."""
OF_POINT = "point"
"""``view`` of a photo that shows what a point is about; ``point_id`` says which."""
MOST = 60
"""Photos of one inspection."""
LONGEST_SIDE = 2048
"""Pixels of the longer side."""
LARGEST = 4 << 20
"""Bytes of one photo."""

_HASH = re.compile(r"[0-9a-f]{64}")
_DEFECT = re.compile(r"defect [a-z]{1,20} -?[0-9]{1,4}/-?[0-9]{1,4}")
_SOI, _EOI, _SOS, _APP0 = 0xD8, 0xD9, 0xDA, 0xE0
_FRAMES = (0xC0, 0xC1, 0xC2)
_TABLES = (0xC4, 0xDB, 0xDD)
_JFIF = 14
"""Bytes of a JFIF segment that brings no thumbnail."""
_SCAN = re.compile(rb"(?:[^\xff]++|\xff[\x00\xd0-\xd7])*+")


# ── what a photo is of ───────────────────────────────────────────────────────


def view_of_defect(defect: Defect) -> str:
    """Name the photo of a defect by where it is: that stays while its kind and size are corrected."""
    return f"defect {defect.surface} {defect.x_permille}/{defect.y_permille}"


def of_point(inspection: Inspection, point_id: str) -> tuple[Photo, ...]:
    """Give the photos of a point, oldest first."""
    return tuple(one for one in inspection.photos if one.point_id == point_id)


def of_view(inspection: Inspection, view: str) -> tuple[Photo, ...]:
    """Give the photos of a view of the body, or of a defect, oldest first."""
    return tuple(one for one in inspection.photos if not one.point_id and one.view == view)


def with_photo(inspection: Inspection, photo: Photo, at: datetime) -> Inspection:
    """Put a photo down; raises NotAllowed where the inspection takes none, or has it."""
    if inspection.state.is_closed:
        raise NotAllowed("This inspection is closed.", "Open a new attempt to inspect this device again.")
    if photo in inspection.photos:
        raise NotAllowed("This photo is here already.", "Take another one.")
    if len(inspection.photos) >= MOST:
        raise NotAllowed(
            Phrase("There are {count} photos; more do not fit.", count=MOST), "Remove one that is not needed."
        )
    if not _HASH.fullmatch(photo.sha256) or not _is_named(photo):
        raise BadInput("A photo is named by its hash and by what it shows.", "Take it again.")
    return replace(inspection, photos=(*inspection.photos, photo), updated_at=at)


def without_photo(inspection: Inspection, photo: Photo, at: datetime) -> Inspection:
    """Take a photo out; raises NotAllowed where it is not there."""
    if inspection.state.is_closed:
        raise NotAllowed("This inspection is closed.", "Open a new attempt to inspect this device again.")
    if photo not in inspection.photos:
        raise NotAllowed("This photo is not here any more.", "Look at what is shown now.")
    rest = tuple(one for one in inspection.photos if one != photo)
    return replace(inspection, photos=rest, updated_at=at)


def _is_named(photo: Photo) -> bool:
    if photo.point_id:
        return photo.view == OF_POINT
    return photo.view in BODY_VIEWS or _DEFECT.fullmatch(photo.view) is not None


# ── its bytes ────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Frame:
    """What a JPEG says of its picture (ITU-T T.81, B.2.2): pixels, bits of a sample, colours of a pixel."""

    width: int
    height: int
    bits: int
    colours: int


def check_plain(data: bytes) -> tuple[int, int]:
    """Give width and height, in pixels, of a JPEG that holds a picture and nothing else; raises BadInput."""
    frame = frame_of(data)
    return frame.width, frame.height


def frame_of(data: bytes) -> Frame:
    """Give what a JPEG that holds a picture and nothing else says of it; raises BadInput."""
    if len(data) > LARGEST:
        raise _not_plain(f"it has {len(data)} bytes")
    frames = [_frame(body) for marker, body in _segments(data) if marker in _FRAMES]
    if len(frames) != 1:
        raise _not_plain(f"it has {len(frames)} frames")
    one = frames[0]
    if not 0 < one.width <= LONGEST_SIDE or not 0 < one.height <= LONGEST_SIDE:
        raise _not_plain(f"it is {one.width} × {one.height} pixels large")
    return one


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give each segment with its marker, strictly, from the start of the image to its end."""
    if data[:2] != bytes([0xFF, _SOI]):
        raise _not_plain("it does not begin as one")
    at, scans = 2, 0
    while True:
        marker = _marker(data, at)
        at += 2
        if marker == _EOI:
            break
        body = _body(data, at, marker)
        yield marker, body
        at += 2 + len(body)
        if marker == _SOS:
            scans += 1
            found = _SCAN.match(data, at)
            at = found.end() if found else at
    if at != len(data) or not scans:
        raise _not_plain("something stands behind its end" if scans else "it holds no picture")


def _marker(data: bytes, at: int) -> int:
    if len(data) < at + 2 or data[at] != 0xFF:
        raise _not_plain("it ends too early")
    return data[at + 1]


def _body(data: bytes, at: int, marker: int) -> bytes:
    if marker not in (*_FRAMES, *_TABLES, _SOS, _APP0):
        raise _not_plain(f"segment {marker:02X} can carry more than a picture")
    length = int.from_bytes(data[at : at + 2], "big")
    body = data[at + 2 : at + length]
    if length < 2 or len(body) != length - 2:
        raise _not_plain("it ends too early")
    if marker == _APP0 and (not body.startswith(b"JFIF\0") or len(body) != _JFIF):
        raise _not_plain("its head can carry more than a picture")
    return body


def _frame(body: bytes) -> Frame:
    if len(body) < 6:
        raise _not_plain("it ends too early")
    width, height = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
    return Frame(width, height, body[0], body[5])


def _not_plain(why: str) -> BadInput:
    return BadInput(
        "This is no plain JPEG of a picture.", "Take the photo again, or choose another file.", code=why
    )
