# SPDX-License-Identifier: Apache-2.0
"""The code in a photo: read where it is one, and nothing but a trouble in words where it is not."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from pathlib import Path
from typing import Any

import golden_pages
import pypdfium2
import pytest
import zxingcpp
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter, features
from signed_certificates import bench_signer, signed

from inspector.certificates import photo_code
from inspector.certificates.photo_code import code_in, is_photo, verified
from inspector.certificates.qr import CodeText, code_of
from inspector.domain.errors import CertificateTrouble

CODE = str(code_of(golden_pages.whole()))
OTHER = str(code_of(golden_pages.whole(training=True)))
# What earlier versions signed: a shorter code, which is read as ever.
OLD = str(CodeText(signed(1).uid, signed(1).digest, b"s" * 64, bench_signer().key_id, False))


def drawn(*texts: str, kind: str = "PNG", turned: float = 0, size: int = 4) -> bytes:
    """Draw codes side by side on a page, as a camera sees them."""
    page = Image.new("L", (900 * max(1, len(texts)), 900), 235)
    for place, text in enumerate(texts):
        code: Any = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        view: Any = memoryview(code.to_image(scale=size, add_quiet_zones=True))
        picture = Image.frombytes("L", (view.shape[1], view.shape[0]), view.tobytes())
        page.paste(picture, (900 * place + 100, 100))
    page = page.rotate(turned, fillcolor=235).filter(ImageFilter.GaussianBlur(0.8))
    data = io.BytesIO()
    page.convert("RGB").save(data, kind, **({"quality": 80} if kind == "JPEG" else {}))
    return data.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("turned", [0, 7, 90])
def test_a_code_is_read_from_a_photo_of_the_page(kind: str, turned: float) -> None:
    for code in (CODE, OLD):
        assert code_in(drawn(code, kind=kind, turned=turned)) == code


def photographed(language: str, paper: str, lean: float, turned: float) -> bytes:
    """Draw the whole first page as a phone takes it: 5 pixels a millimetre, aslant, out of focus, as JPEG.

    ``lean`` is by which share the scale differs between the upper edge and the lower, and between left and
    right by half of that.
    """
    document = pypdfium2.PdfDocument(golden_pages.drawn(golden_pages.whole(), language, paper))
    scale: Any = 3 * 5 * 25.4 / 72  # fine at first, so that one pixel of the photo is of several of the page
    page = document[0].render(scale=scale, grayscale=True).to_pil()
    document.close()
    wide, high = page.width // 3, page.height // 3
    table = Image.new("L", (page.width + 600, page.height + 600), 140)
    table.paste(page, (300, 300))
    seen = (wide + 200, high + 200)
    aslant = (
        3 + 2 * lean,
        lean,
        -lean * wide,
        lean,
        3 + lean,
        -lean * high,
        lean / 2 / seen[0],
        lean / seen[1],
    )
    photo = table.transform(
        seen, Image.Transform.PERSPECTIVE, aslant, Image.Resampling.BILINEAR, fillcolor=140
    )
    data = io.BytesIO()
    photo.rotate(turned, fillcolor=140).filter(ImageFilter.GaussianBlur(0.8)).save(data, "JPEG", quality=80)
    return data.getvalue()


@pytest.mark.parametrize(
    ("language", "paper", "lean", "turned"),
    [("de", "a4", 0.08, 2), ("pl", "letter", -0.08, -3), ("fr", "letter", 0.15, 178)],
)
def test_the_code_of_a_whole_page_is_read_from_a_photo_taken_aslant(
    language: str, paper: str, lean: float, turned: float
) -> None:
    assert code_in(photographed(language, paper, lean, turned)) == CODE


def test_other_codes_beside_it_are_not_taken_for_it() -> None:
    assert code_in(drawn("https-is-not-here", CODE)) == CODE
    assert code_in(drawn(CODE, CODE)) == CODE


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ((), "no_code"),
        (("WIFI:S:shop;;",), "no_code"),
        ((CODE, OTHER), "many_codes"),
        ((CODE, OLD), "many_codes"),
    ],
)
def test_none_and_two_are_said_in_words(texts: tuple[str, ...], code: str) -> None:
    with pytest.raises(CertificateTrouble) as refused:
        code_in(drawn(*texts))
    assert refused.value.code == code


def bomb(width: int, height: int) -> bytes:
    """Give a PNG that says that it is huge."""

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(b"")) + part(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (bomb(30_000, 30_000), "photo_size"),
        (bomb(2**31 - 1, 2**31 - 1), "photo_form"),
        (bomb(100, 100), "photo_form"),
        (b"\xff\xd8\xff" + b"\0" * (photo_code.LARGEST_PHOTO + 1), "photo_size"),
    ],
)
def test_a_picture_that_is_too_large_is_not_unpacked(data: bytes, code: str) -> None:
    with pytest.raises(CertificateTrouble) as refused:
        code_in(data)
    assert refused.value.code in (code, "photo_size", "photo_form")


def saved_by_a_phone(brand: bytes) -> bytes:
    """Give the beginning of a HEIC or AVIF of this brand."""
    box = b"ftyp" + brand + b"\0\0\0\0mif1" + brand
    return struct.pack(">I", len(box) + 4) + box + b"\0\0\0\x0cmeta" + b"\0" * 40


@pytest.mark.parametrize("kind", ["WEBP", "TIFF"])
def test_other_pictures_are_named_with_what_to_do(kind: str, tmp_path: Path) -> None:
    from inspector import wiring

    Image.new("L", (64, 64), 200).convert("RGB").save(tmp_path / "scan", kind)
    report = verified(wiring.verifier(tmp_path), tmp_path / "scan")
    assert (report.state, report.failure and report.failure.code) == ("damaged", "photo_kind")
    assert kind.lower() in str(report).lower()


def test_at_arm_s_length_a_page_of_500_pixels_is_still_read() -> None:
    """A phone that takes A4 from a metre away has far more: this is the least, with no margin to spare."""
    document = pypdfium2.PdfDocument(golden_pages.drawn(golden_pages.whole(), "en", "a4"))
    scale: Any = 500 / document[0].get_width()
    page = document[0].render(scale=scale, grayscale=True).to_pil()
    document.close()
    assert page.width == 500
    data = io.BytesIO()
    page.save(data, "JPEG", quality=80)
    assert code_in(data.getvalue()) == CODE


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1", b"avif"])
def test_a_photo_that_a_phone_saved_as_heic_is_named_with_what_to_do(tmp_path: Path, brand: bytes) -> None:
    from inspector import wiring
    from inspector.wiring.findings import Item, found_in

    path = tmp_path / "IMG_0815.HEIC"
    path.write_bytes(saved_by_a_phone(brand))
    verifier = wiring.verifier(tmp_path)
    report = verified(verifier, path)
    assert (report.state, report.failure and report.failure.code) == ("damaged", "photo_kind")
    assert "Save it as JPEG or PNG" in str(report)
    for item in (Item("dropped", path), Item("pasted", data=path.read_bytes())):
        ((_, found),) = found_in([item], verifier, lambda _: None)
        assert (found.code, found.advice) == ("photo_kind", "Save it as JPEG or PNG and give that.")


def test_in_a_folder_such_photos_are_not_passed_over(tmp_path: Path) -> None:
    from inspector.wiring.verify_files import named_files

    photos = [tmp_path / name for name in ("IMG_1.HEIC", "b.heif", "c.hif", "d.avif", "e.webp", "f.tiff")]
    for one in photos:
        one.write_bytes(saved_by_a_phone(b"heic"))
    (tmp_path / "notes.docx").write_bytes(b"none of ours")
    assert list(named_files([str(tmp_path)])) == [str(one) for one in photos]


def test_a_real_avif_is_named_and_a_film_is_no_photo() -> None:
    if not features.check("avif"):
        pytest.skip("this Pillow writes no AVIF")
    data = io.BytesIO()
    Image.new("L", (64, 64), 200).convert("RGB").save(data, "AVIF")
    with pytest.raises(CertificateTrouble) as refused:
        code_in(data.getvalue())
    assert refused.value.code == "photo_kind"
    assert not is_photo(saved_by_a_phone(b"isom"))


_WHOLE = drawn(CODE, size=3)


@settings(max_examples=examples(60), deadline=None)
@given(st.integers(0, len(_WHOLE) - 1), st.integers(0, 7), st.integers(0, len(_WHOLE)))
def test_a_spoilt_picture_raises_nothing_else(place: int, bit: int, end: int) -> None:
    spoilt = bytearray(_WHOLE)
    spoilt[place] ^= 1 << bit
    for data in (bytes(spoilt), _WHOLE[:end]):
        with contextlib.suppress(CertificateTrouble):
            assert code_in(data) == CODE


@given(st.binary(max_size=300))
def test_bytes_that_only_begin_as_a_picture_raise_nothing_else(data: bytes) -> None:
    for head in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"):
        assert is_photo(head + data)
        with pytest.raises(CertificateTrouble):
            code_in(head + data)


def test_a_photo_is_verified_as_the_code_it_shows(tmp_path: Path) -> None:
    from inspector import wiring

    path = tmp_path / "photo.jpg"
    path.write_bytes(drawn(CODE, kind="JPEG"))
    verifier = wiring.verifier(tmp_path)
    assert verified(verifier, path) == verifier.code(CODE)
    path.write_bytes(drawn())
    report = verified(verifier, path)
    assert (report.state, report.is_good) == ("damaged", False)
    assert "No certificate's code" in str(report)
