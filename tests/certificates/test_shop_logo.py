# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import hashlib
from pathlib import Path

import golden_pages
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inspector.certificates.logo import LARGEST_SOURCE, Logos, plain_logo, read_logo
from inspector.domain.errors import BadInput, CertificateTrouble

PLAIN = golden_pages.plain()


@pytest.mark.parametrize(("mode", "form"), [("RGBA", "PNG"), ("RGB", "PNG"), ("RGB", "JPEG")])
def test_what_shops_have_becomes_a_plain_picture(mode: str, form: str) -> None:
    data = golden_pages.logo_source(mode, form)
    logo = read_logo(plain_logo(data))
    assert 0 < logo.wide <= 900
    assert 0 < logo.high <= 160
    assert logo.wide == 2 * logo.high


def test_a_plain_picture_stays_as_it_is() -> None:
    assert read_logo(plain_logo(PLAIN)).packed
    assert read_logo(PLAIN).file == PLAIN


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        PLAIN[:40],
        golden_pages.logo_source()[:200],
        b"\0" * (LARGEST_SOURCE + 1),
        golden_pages.logo_source(size=(4200, 320)),
    ],
    ids=["empty", "gif", "svg", "head", "cut", "large", "wide"],
)
def test_what_is_no_picture_of_a_logo_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        plain_logo(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_as_a_plain_logo(data: bytes) -> None:
    for hostile in (data, PLAIN[:8] + data, PLAIN + data if data else b""):
        with pytest.raises(CertificateTrouble) as caught:
            read_logo(hostile)
        assert caught.value.code == "logo_form"


@given(st.integers(0, len(PLAIN) * 8 - 1))
def test_every_flipped_bit_of_a_plain_logo_is_refused(bit: int) -> None:
    changed = bytearray(PLAIN)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(CertificateTrouble):
        read_logo(bytes(changed))


def test_a_transparent_picture_is_kept_as_it_is_made(tmp_path: Path) -> None:
    with pytest.raises(CertificateTrouble):
        read_logo(golden_pages.logo_source())
    path = tmp_path / "plain.png"
    path.write_bytes(PLAIN)
    with Image.open(path) as picture:
        assert picture.mode == "RGB"
        assert picture.getpixel((picture.width - 1, 0)) == (255, 255, 255)


def test_logos_are_kept_by_their_hash_and_found_again(tmp_path: Path) -> None:
    source = tmp_path / "logo.png"
    source.write_bytes(golden_pages.logo_source())
    logos = Logos(tmp_path / "home" / "logos")
    name = logos.take(source)
    plain = plain_logo(source.read_bytes())
    assert name == hashlib.sha256(plain).hexdigest()
    assert logos(name) == plain
    assert Logos(tmp_path / "home" / "logos")(name) == plain
    assert logos.take(source) == name


def test_a_logo_that_changed_is_taken_anew_and_the_old_one_stays(tmp_path: Path) -> None:
    source = tmp_path / "logo.png"
    source.write_bytes(golden_pages.logo_source())
    logos = Logos(tmp_path / "logos")
    before = logos.take(source)
    source.write_bytes(golden_pages.logo_source(size=(800, 320)))
    after = logos.take(source)
    assert before != after
    assert logos(before) == plain_logo(golden_pages.logo_source())
    assert logos(after) is not None


@pytest.mark.parametrize("name", ["", "../../settings", "AB" * 32, "0" * 64])
def test_what_is_not_kept_is_not_found(tmp_path: Path, name: str) -> None:
    assert Logos(tmp_path)(name) is None


def test_a_kept_file_that_was_changed_is_not_used(tmp_path: Path) -> None:
    source = tmp_path / "logo.png"
    source.write_bytes(golden_pages.logo_source())
    logos = Logos(tmp_path / "logos")
    name = logos.take(source)
    (tmp_path / "logos" / f"{name}.png").write_bytes(PLAIN + b"x")
    assert logos(name) is None


def test_a_logo_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nowhere\.png"):
        Logos(tmp_path).take(tmp_path / "nowhere.png")
