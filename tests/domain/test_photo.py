# SPDX-License-Identifier: Apache-2.0
"""What may be a photo: a JPEG of a picture and nothing else, named by its hash and what it shows."""

from __future__ import annotations

import contextlib
import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from inspections import opened
from PIL import Image

from inspector.domain import photo as photos
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.grading import Defect, DefectKind, Surface
from inspector.domain.inspection import Photo, State

HASH = "ab" * 32


def jpeg(width: int = 40, height: int = 30, **options: Any) -> bytes:
    """Draw a picture as another program writes it."""
    picture = Image.new("RGB", (width, height), (200, 40, 40))
    out = io.BytesIO()
    picture.save(out, "JPEG", **options)
    return out.getvalue()


PLAIN = jpeg()


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"quality": 95, "subsampling": 0}])
def test_a_picture_and_nothing_else_is_plain(options: dict[str, Any]) -> None:
    assert photos.check_plain(jpeg(**options)) == (40, 30)
    assert photos.check_plain(jpeg(2048, 1, **options)) == (2048, 1)


def exif() -> bytes:
    said = Image.Exif()
    said[0x010E] = "taken at 50.0 N 8.0 E"
    return said.tobytes()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (jpeg(exif=exif()), "segment E1"),
        (jpeg(comment=b"anna took it"), "segment FE"),
        (jpeg(icc_profile=b"profile" * 30), "segment E2"),
        (PLAIN + b"more", "behind its end"),
        (PLAIN[:-2], "too early"),
        (PLAIN[:40], "too early"),
        (b"", "begin"),
        (b"\xff\xd8\xff\xd9", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "begin"),
        (jpeg(2049, 1), "2049"),
        (bytes(photos.LARGEST + 1), "bytes"),
        (PLAIN.replace(b"\xff\xe0\x00\x10JFIF\0", b"\xff\xe0\x00\x10JFXX\0"), "head"),
    ],
)
def test_whatever_could_carry_more_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(BadInput, match="no plain JPEG") as found:
        photos.check_plain(data)
    assert why in found.value.code


@given(st.one_of(st.binary(max_size=200), st.binary(max_size=60).map(lambda tail: PLAIN[:300] + tail)))
@example(b"\xff\xd8\xff\xda\x00\x02\xff\xd9")
@example(b"\xff\xd8\xff\xc0\x00\x02\xff\xda\x00\x02\xff\xd9")
def test_bytes_of_any_kind_are_plain_or_refused(data: bytes) -> None:
    try:
        width, height = photos.check_plain(data)
    except BadInput:
        return
    assert 0 < width <= photos.LONGEST_SIDE
    assert 0 < height <= photos.LONGEST_SIDE


@given(st.integers(0, len(PLAIN) - 1), st.integers(0, 255))
def test_a_changed_byte_raises_nothing_else(place: int, value: int) -> None:
    data = PLAIN[:place] + bytes([value]) + PLAIN[place + 1 :]
    with contextlib.suppress(BadInput):
        assert photos.check_plain(data) > (0, 0)


# ── which photos an inspection takes ─────────────────────────────────────────

ONE = opened(0)
AT = ONE.updated_at
SCRATCH = Defect(Surface.BACK, DefectKind.SCRATCH, 7, 20, False, 600, 700)


def test_points_views_and_defects_have_photos() -> None:
    of_point, of_back = Photo("point", HASH, "camera.rear"), Photo("back", HASH)
    of_defect = Photo(photos.view_of_defect(SCRATCH), HASH)
    one = ONE
    for each in (of_point, of_back, of_defect):
        one = photos.with_photo(one, each, AT)
    assert photos.of_point(one, "camera.rear") == (of_point,)
    assert photos.of_view(one, "back") == (of_back,)
    worse = replace(SCRATCH, kind=DefectKind.DENT, length_mm=15)
    assert photos.of_view(one, photos.view_of_defect(worse)) == (of_defect,)
    assert photos.without_photo(one, of_back, AT).photos == (of_point, of_defect)


@pytest.mark.parametrize(
    "odd",
    [
        Photo("back", "AB" * 32),
        Photo("back", HASH[:-1]),
        Photo("somewhere", HASH),
        Photo("", HASH),
        Photo("back", HASH, "camera.rear"),
        Photo("point", HASH),
        Photo("defect back 1/2 and more", HASH),
    ],
)
def test_a_photo_is_named_by_its_hash_and_by_what_it_shows(odd: Photo) -> None:
    with pytest.raises(BadInput, match="by its hash"):
        photos.with_photo(ONE, odd, AT)


def test_no_photo_comes_twice_too_often_or_too_late() -> None:
    one = photos.with_photo(ONE, Photo("back", HASH), AT)
    with pytest.raises(NotAllowed, match="here already"):
        photos.with_photo(one, Photo("back", HASH), AT)
    full = replace(ONE, photos=tuple(Photo("back", f"{at:064x}") for at in range(photos.MOST)))
    with pytest.raises(NotAllowed, match="60 photos"):
        photos.with_photo(full, Photo("back", HASH), AT)
    closed = replace(one, state=State.SIGNED)
    with pytest.raises(NotAllowed, match="closed"):
        photos.with_photo(closed, Photo("left", HASH), AT)
    with pytest.raises(NotAllowed, match="closed"):
        photos.without_photo(closed, Photo("back", HASH), AT)
    with pytest.raises(NotAllowed, match="any more"):
        photos.without_photo(ONE, Photo("back", HASH), AT)
