# SPDX-License-Identifier: Apache-2.0
"""Labels with the longest code as a printer's own dots: each size is read again, or is refused in words."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import golden_pages
import pytest
from labels import codes
from PIL import Image

from inspector.certificates.label import draw_label, label_facts
from inspector.certificates.label_marks import LabelSize, Matrix, label_size
from inspector.certificates.label_writer import DeviceLabels
from inspector.certificates.qr import code_of
from inspector.domain.errors import BadInput

SIZES = ("40x30", "50x30", "57x32", "62x29", "50x40", "76x51", "100x50")
TOO_SMALL = ("25x25", "38x25", "40x25", "50x25", "100x19")
CERTIFIED = golden_pages.whole()
TRAINING = golden_pages.whole(training=True)


def dots(command: list[str], size: LabelSize, folder: Path, language: str = "de") -> Image.Image:
    """Give a label's PDF as a program makes it black and white dots; ``command`` ends before its files."""
    labels = DeviceLabels(f"{size.width_mm}x{size.height_mm}", size.dpi)
    (folder / "label.pdf").write_bytes(labels.pdf(CERTIFIED, language))
    subprocess.run(command, cwd=folder, check=True)
    (made,) = (path for path in folder.iterdir() if path.suffix != ".pdf")
    with Image.open(made) as picture:
        return picture.convert("L")


def read_again(picture: Image.Image, size: LabelSize) -> None:
    assert abs(picture.width - size.width) <= 1
    assert abs(picture.height - size.height) <= 1
    assert codes(picture) == {"QRCode": str(code_of(CERTIFIED)), "Code128": "350000000090353"}


@pytest.mark.peer("gs")
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", SIZES)
def test_a_queue_that_blackens_every_dot_it_touches_prints_codes_that_are_read(
    name: str, dpi: int, tmp_path: Path, peer: Callable[[str], str]
) -> None:
    size = label_size(name, dpi)
    how = ["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pngmono", f"-r{size.dots_per_mm * 25.4}"]
    read_again(dots([peer("gs"), *how, "-sOutputFile=label.png", "label.pdf"], size, tmp_path), size)


@pytest.mark.peer("pdftoppm")
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", SIZES)
def test_a_queue_of_another_maker_prints_codes_that_are_read(
    name: str, dpi: int, tmp_path: Path, peer: Callable[[str], str]
) -> None:
    size = label_size(name, dpi)
    how = ["-r", str(size.dots_per_mm * 25.4), "-mono", "-singlefile", "label.pdf", "label"]
    read_again(dots([peer("pdftoppm"), *how], size, tmp_path), size)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", SIZES)
@pytest.mark.parametrize("one", [CERTIFIED, TRAINING], ids=["certified", "training"])
def test_no_module_is_smaller_than_what_is_read(one: object, name: str, dpi: int) -> None:
    certificate = CERTIFIED if one is CERTIFIED else TRAINING
    size = label_size(name, dpi)
    (code,) = (
        mark for mark in draw_label(label_facts(certificate, "en"), size).marks if isinstance(mark, Matrix)
    )
    assert code.module / size.dots_per_mm >= 0.24
    assert code.x + code.side + 4 * code.module <= size.width


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", TOO_SMALL)
def test_a_label_on_which_the_code_is_not_read_is_refused_in_words(name: str, dpi: int) -> None:
    with pytest.raises(BadInput, match="is too small for its codes") as refused:
        DeviceLabels(name, dpi).pdf(CERTIFIED, "en")
    assert "such as 62x29" in str(refused.value)
