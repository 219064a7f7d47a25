# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import certified_phones
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inspector.certificates.enclosure import drawn_code
from inspector.certificates.qr import check_code, code_of, modules, parse_code, read_code
from inspector.domain.errors import CertificateTrouble

REAL = certified_phones.certificate()
TRAINING = certified_phones.training()
TEXT = str(code_of(REAL))


def rendered(pdf: bytes, dpi: int) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Image.Image = document[0].render(scale=dpi / 72, grayscale=True).to_pil()
        return image
    finally:
        document.close()


def test_the_code_names_certificate_digest_signature_and_key() -> None:
    head, uid, _, signature, kid = TEXT.split(":")
    assert (head, uid, kid) == ("INSPECTOR1", REAL.uid, REAL.key_id)
    assert signature == REAL.jws.rsplit(".", 1)[1]
    assert parse_code(TEXT) == code_of(REAL)
    assert parse_code(TEXT).digest == REAL.digest


def test_a_training_code_says_so_in_clear() -> None:
    text = str(code_of(TRAINING))
    assert text.startswith("INSPECTOR1-TRAINING:")
    assert parse_code(text).is_training
    with pytest.raises(CertificateTrouble, match="differ"):
        check_code(text.replace("-TRAINING", ""), TRAINING)


def test_the_modules_read_back() -> None:
    rows = modules(TEXT)
    assert len(rows) == len(rows[0]) <= 57
    assert read_code(rows) == TEXT


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("certificate", [REAL, TRAINING], ids=["real", "training"])
def test_the_code_is_read_from_the_page_at_150_dpi(certificate: object, language: str) -> None:
    one = REAL if certificate is REAL else TRAINING
    pdf = certified_phones.writer().write(one, language)
    found = zxingcpp.read_barcodes(rendered(pdf, 150))
    assert [code.text for code in found] == [str(code_of(one))]
    check_code(found[0].text, one)


@pytest.mark.peer("pdftoppm", "zbarimg")
def test_another_renderer_and_another_reader_agree(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(certified_phones.writer().write(REAL, "en"))
    subprocess.run(
        [peer("pdftoppm"), "-r", "150", "-gray", "-singlefile", "page.pdf", "page"], cwd=tmp_path, check=True
    )
    done = subprocess.run(
        [peer("zbarimg"), "-q", "--raw", "page.pgm"], cwd=tmp_path, capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == TEXT


def test_the_code_in_the_file_is_the_one_on_the_page() -> None:
    pdf = certified_phones.writer().write(REAL, "en")
    assert drawn_code(pdf) == modules(TEXT)


def test_another_certificate_s_code_is_told_apart() -> None:
    twin = replace(REAL, digest="00" * 32)
    with pytest.raises(CertificateTrouble) as caught:
        check_code(TEXT, twin)
    assert caught.value.code == "code_differs"
    assert "digest" in caught.value.title
    with pytest.raises(CertificateTrouble, match="it names"):
        check_code(TEXT, replace(REAL, uid="06C5V8K9QW7M2N4P6R8T0V1X3Z"))


def test_every_changed_character_is_refused() -> None:
    for place in range(len(TEXT)):
        for bit in range(7):
            changed = TEXT[:place] + chr(ord(TEXT[place]) ^ 1 << bit) + TEXT[place + 1 :]
            with pytest.raises(CertificateTrouble):
                check_code(changed, REAL)


@pytest.mark.parametrize(
    "text", ["", "INSPECTOR1", "INSPECTOR2" + TEXT[10:], TEXT + ":", TEXT + "=", TEXT.lower(), "x" * 9999]
)
def test_other_texts_are_no_codes(text: str) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        parse_code(text)
    assert caught.value.code == "code_form"


@given(st.text(max_size=300))
def test_any_scanned_text_is_a_code_or_refused(text: str) -> None:
    with pytest.raises(CertificateTrouble):
        parse_code(text)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"BI /W 57 /H 21 /BPC 1 /IM true /D [1 0] /F /AHx ID 00> EI",
        b"BI /W 57 /H 57 /BPC 1 /IM true /D [1 0] /F /AHx ID 00> EI",
        b"BI /W 999 /H 999 /BPC 1 /IM true /D [1 0] /F /AHx ID " + b"F" * 20_000 + b"> EI",
    ],
)
def test_a_damaged_code_in_a_file_is_none(data: bytes) -> None:
    assert drawn_code(data) == ()
