# SPDX-License-Identifier: Apache-2.0
"""The photo on the first page: the file that was taken, untouched, and found to be another where it is."""

from __future__ import annotations

import hashlib
import io
import random
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import certified_phones as phones
import golden_pages
import pytest
from PIL import Image

from inspector import settings
from inspector.certificates.facts import PhotoFact
from inspector.certificates.fonts import REGULAR
from inspector.certificates.logo import Logos
from inspector.certificates.pen import cut
from inspector.certificates.photo_print import read_photo, shown_first
from inspector.certificates.report import State, VerifyReport
from inspector.certificates.sheet import SMALL
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.certificates.wording import languages, words_in
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import StoreDamaged
from inspector.domain.inspection import Photo
from inspector.storage.photo_files import PhotoFolder
from inspector.wiring import imprint as wired

PHOTO = golden_pages.photo()
WHOLE = golden_pages.whole()
PDF = golden_pages.drawn(WHOLE, "en", "a4")
_PAINTED = re.compile(rb"q ([0-9.]+) 0 0 ([0-9.]+) [0-9.]+ [0-9.]+ cm /Photo Do Q")


def verified(pdf: bytes) -> VerifyReport:
    keys = {golden_pages.signer().key_id: golden_pages.signer().public_key}
    return Verifier(Trust(keys), phones.writer()).data(pdf)


def jpeg(size: tuple[int, int], mode: str = "RGB", **options: object) -> bytes:
    made = io.BytesIO()
    Image.new(mode, size, 90 if mode == "L" else "teal").save(made, "JPEG", **options)
    return made.getvalue()


def with_photo(data: bytes, view: str = "screen_on") -> tuple[SignedCertificate, bytes]:
    name = hashlib.sha256(data).hexdigest()
    one = golden_pages.whole(replace(phones.phone(), photos=(Photo(view, name),)))
    return one, phones.writer().write(one, "en", files={name: data})


# what is shown ───────────────────────────────────────────────────────────────


def test_the_file_itself_stands_in_the_page() -> None:
    assert PDF.count(PHOTO) == 1
    assert verified(PDF).state is State.VALID


@pytest.mark.peer("pdfimages")
def test_others_take_out_what_the_claims_name(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(PDF)
    subprocess.run([peer("pdfimages"), "-j", "-f", "1", "-l", "1", "page.pdf", "x"], cwd=tmp_path, check=True)
    taken = [path.read_bytes() for path in tmp_path.glob("*.jpg")]
    assert [hashlib.sha256(one).hexdigest() for one in taken] == [golden_pages.photos()[0].sha256]


@pytest.mark.parametrize("size", [(1536, 2048), (2048, 1536), (900, 2000), (640, 640)])
def test_its_sides_keep_their_proportion_and_it_stays_in_its_place(size: tuple[int, int]) -> None:
    found = _PAINTED.search(with_photo(jpeg(size))[1])
    assert found is not None
    wide, high = float(found[1]), float(found[2])
    assert wide / high == pytest.approx(size[0] / size[1], rel=0.01)
    assert wide <= 112
    assert high <= 172.3
    assert wide > 111 or high > 171


def test_a_grey_photo_is_shown_too() -> None:
    assert b"/ColorSpace /DeviceGray" in with_photo(jpeg((300, 400), "L"))[1]


@pytest.mark.parametrize(
    "data",
    [
        jpeg((300, 400), exif=b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x00"),
        jpeg((300, 400), comment=b"somebody"),
        jpeg((300, 400)) + b"more",
        jpeg((300, 400), "CMYK"),
        b"no picture",
    ],
)
def test_what_is_no_plain_picture_is_not_shown_and_the_page_verifies(data: bytes) -> None:
    one, pdf = with_photo(data)
    assert read_photo(data) is None
    assert b"/DCTDecode" not in pdf
    assert verified(pdf).certificate == one
    assert verified(pdf).state is State.VALID


def test_the_screen_is_shown_before_the_back_and_the_last_photo_of_it() -> None:
    photos = [PhotoFact(view, str(place), "") for place, view in enumerate(("back", "screen_off", "left"))]
    assert shown_first(photos) == photos[1]
    later = PhotoFact("screen_off", "9", "")
    assert shown_first([*photos, later]) == later
    assert shown_first([photos[2], PhotoFact("point", "8", "parts.genuine")]) is None


@pytest.mark.parametrize("language", languages())
def test_names_of_views_fit_in_every_language(language: str) -> None:
    words = words_in(language)
    room = 83  # points beside 16 digits on the narrower paper
    views = ("screen_on", "screen_off", "back", "left", "right", "top", "bottom")
    names = [words.say(f"views.{view}") for view in views]
    names += [words.say("photos.on_first", name=name) for name in names[:2]]
    assert [cut(REGULAR, SMALL, name, room) for name in names] == names


# what is changed ─────────────────────────────────────────────────────────────


def test_every_flipped_bit_of_the_photo_is_found() -> None:
    start, draw = PDF.index(PHOTO), random.Random(27)
    for place in (0, 3, len(PHOTO) - 1, *(draw.randrange(len(PHOTO)) for _ in range(25))):
        changed = bytearray(PDF)
        changed[start + place] ^= 1 << draw.randrange(8)
        report = verified(bytes(changed))
        assert report.state is State.NOT_VALID
        assert report.failure is not None
        assert report.failure.code == "photo_differs"


def test_another_photo_in_its_place_is_said_to_be_none_that_was_signed() -> None:
    other = with_photo(jpeg((540, 720)))[1]
    start = other.index(b"/Filter /DCTDecode")
    taken = other[other.rindex(b"<<\n/Length", 0, start) : other.index(b"\nendstream", start)]
    start = PDF.index(b"/Filter /DCTDecode")
    mine = PDF[PDF.rindex(b"<<\n/Length", 0, start) : PDF.index(b"\nendstream", start)]
    report = verified(PDF.replace(mine, taken))
    assert report.failure is not None
    assert report.failure.code == "photo_differs"


@pytest.mark.parametrize("mark", [b"/Width 540", b"/DeviceRGB", b"/Photo Do"])
def test_how_the_photo_is_painted_cannot_be_changed(mark: bytes) -> None:
    for bit in range(8):
        changed = bytearray(PDF)
        changed[PDF.index(mark, PDF.index(b"/Photo Do") if mark.endswith(b"Do") else 0) + 2] ^= 1 << bit
        assert verified(bytes(changed)).state is State.NOT_VALID


def test_without_the_photo_s_file_the_outline_is_drawn_and_verifies() -> None:
    pdf = phones.writer().write(WHOLE, "en", files={golden_pages.imprint().logo: golden_pages.plain()})
    assert b"/DCTDecode" not in pdf
    assert verified(pdf).state is State.VALID


# where it comes from ─────────────────────────────────────────────────────────


def test_the_home_s_photos_are_found_by_their_hash(tmp_path: Path) -> None:
    files = PhotoFolder(tmp_path)
    name = files.put(PHOTO)
    find = wired.setting(settings.load(tmp_path, {}), Logos(tmp_path / "logos")).photo
    assert find(name) == PHOTO
    (tmp_path / "photos" / name[:2] / f"{name}.jpg").write_bytes(b"other")
    with pytest.raises(StoreDamaged):
        files.get(name)
    assert find(name) is None
    assert find("cd" * 32) is None
