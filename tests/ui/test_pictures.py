# SPDX-License-Identifier: Apache-2.0
"""Pictures from anywhere become plain photos: nothing comes along, and hostile files are refused in words."""

from __future__ import annotations

import io
import os
import struct
import threading
import zlib
from pathlib import Path

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from inspector.domain.errors import BadInput, BenchTrouble
from inspector.domain.photo import LARGEST, LONGEST_SIDE, check_plain
from inspector.ui import pictures
from inspector.ui.pictures import Pictures, decoded, plain_photo

SECRET = b"50.110 N 8.682 E"


def encoded(kind: str, width: int = 60, height: int = 40, **options: object) -> bytes:
    image = Image.new("RGB", (width, height), (30, 90, 200))
    image.paste((255, 255, 255), (0, 0, width // 2, height // 2))
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def with_exif(orientation: int) -> bytes:
    said = Image.Exif()
    said[0x0112] = orientation
    said[0x010E] = SECRET.decode()
    return encoded("JPEG", exif=said.tobytes(), comment=SECRET)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP"])
def test_every_kind_becomes_a_plain_jpeg(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a picture"
    path.write_bytes(encoded(kind))
    assert check_plain(plain_photo(path)) == (60, 40)


def test_what_a_file_tells_besides_the_picture_is_left_behind() -> None:
    source = with_exif(1)
    assert SECRET in source
    data = plain_photo(source)
    assert SECRET not in data
    assert not Image.open(io.BytesIO(data)).getexif()


def test_a_picture_is_turned_upright_before_that_is_forgotten() -> None:
    data = plain_photo(with_exif(6))
    assert check_plain(data) == (40, 60)
    shown = Image.open(io.BytesIO(data)).convert("RGB")
    assert (
        min(shown.tobytes()[3 * (5 * 40 + 35) :][:3]) > 240
    )  # what lay at the left lies at the top, on the right


def test_text_and_profiles_of_a_png_are_left_behind() -> None:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", SECRET.decode())
    source = encoded("PNG", pnginfo=info)
    assert SECRET in source
    data = plain_photo(source)
    check_plain(data)
    assert SECRET not in data


def test_a_transparent_picture_lies_on_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG")
    shown = Image.open(io.BytesIO(plain_photo(out.getvalue())))
    assert shown.getpixel((4, 4)) == (255, 255, 255)


def test_a_large_picture_is_scaled() -> None:
    assert check_plain(plain_photo(encoded("JPEG", 5000, 2500))) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    noise = QImage(os.urandom(4 * 2600 * 1300), 2600, 1300, QImage.Format.Format_RGB32)
    data = plain_photo(noise)
    assert max(check_plain(data)) == LONGEST_SIDE
    assert len(data) <= LARGEST


def test_a_line_of_pixels_is_still_a_picture() -> None:
    width, height = check_plain(plain_photo(encoded("PNG", 6000, 1)))
    assert (width, height) == (LONGEST_SIDE, 1)


def bomb() -> bytes:
    """A PNG of a few bytes that says that it has 900 million pixels."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, body in ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(99))), (b"IEND", b"")):
        check = zlib.crc32(name + body)
        parts.append(struct.pack(">I", len(body)) + name + body + struct.pack(">I", check))
    return b"".join(parts)


@pytest.mark.no_qt_log  # Qt's readers say aloud what they refuse
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no picture"),
        (b"hello", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "no picture"),
        (b"GIF89a" + bytes(20), "no picture"),
        (bomb(), "too large"),
        (bytes(pictures.MOST_BYTES + 1), "too large"),
        (encoded("JPEG")[:120], "cannot be read"),
        (encoded("PNG")[:50], "cannot be read"),
    ],
)
def test_hostile_bytes_are_refused_in_words(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(data)
    with pytest.raises(BadInput, match=said) as found:
        plain_photo(path)
    assert found.value.advice


@pytest.mark.no_qt_log
@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([encoded(kind) for kind in ("JPEG", "PNG", "WEBP", "BMP")]),
    st.integers(0, 400),
    st.binary(min_size=1, max_size=8),
)
def test_damaged_pictures_are_plain_or_refused(source: bytes, place: int, junk: bytes) -> None:
    data = source[:place] + junk + source[place + len(junk) :]
    try:
        kept = plain_photo(data)
    except BadInput:
        return
    check_plain(kept)


def test_a_file_that_is_not_there_or_no_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"The file gone\.jpg cannot be read"):
        plain_photo(tmp_path / "gone.jpg")
    with pytest.raises(BadInput, match="cannot be read"):
        plain_photo(tmp_path)


def test_a_thumbnail_is_small() -> None:
    assert max(decoded(encoded("JPEG", 1000, 500), 200).size().toTuple()) == 200


def test_work_runs_off_the_gui_thread_and_comes_back_on_it(qtbot: QtBot) -> None:
    owner = QObject()
    here = threading.get_ident()
    threads: list[int] = []
    said: list[BenchTrouble] = []
    work = Pictures(owner)

    def refused() -> None:
        raise BadInput("It is no picture.", "Take another.")

    work.do(threading.get_ident, lambda where: threads.extend([where, threading.get_ident()]))
    work.do(refused, lambda _: None, said.append)
    work.do(lambda: 1 // 0, lambda _: None, said.append)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert threads[0] != here
    assert threads[1] == here
    assert str(said[0]) == "It is no picture. Take another."
    assert isinstance(said[1], BenchTrouble)
    assert said[1].code == "ZeroDivisionError"
