# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.scanned_code import certificate_code

DIGITS = "1" + "2345678901" * 60
GERMAN = str.maketrans(":/#-yzYZ", "Ö-§ßzyZY")
FRENCH = str.maketrans("1234567890", "&é\"'(-è_çà")


@pytest.mark.parametrize("where", ["https://verify.example", "https://verify.example:8443/c/x", "inspector:"])
def test_a_code_is_taken_as_it_stands(where: str) -> None:
    text = f"{where}#{DIGITS}"
    assert certificate_code(text) == text
    assert certificate_code(f"  {text}\r") == text
    assert certificate_code(f"]Q1{text}") == text


def test_another_layout_of_the_keyboard_spoils_the_address_alone() -> None:
    text = f"https://verify.example/c#{DIGITS}"
    assert certificate_code(text.translate(GERMAN)) == f"inspector:#{DIGITS}"
    assert certificate_code(text.upper()) == f"inspector:#{DIGITS}"
    assert certificate_code("httpsM!!verify;example!c3" + DIGITS.translate(FRENCH)) == f"inspector:#{DIGITS}"


def test_codes_of_earlier_versions_are_taken() -> None:
    for head in ("INSPECTOR1", "INSPECTOR1-TRAINING"):
        assert certificate_code(f"{head}:uid:digest:signature:kid") == f"{head}:uid:digest:signature:kid"


@pytest.mark.parametrize(
    "text",
    ["", "350000000000006", "https://shop.example/#12", "BADGE-17", "SLOT-A1", DIGITS, "x#" + "9" * 5000],
)
def test_all_else_is_no_code(text: str) -> None:
    assert certificate_code(text) == ""


@given(st.text(max_size=600))
def test_nothing_that_is_scanned_raises(text: str) -> None:
    found = certificate_code(text)
    assert not found or len(found) <= 4096
