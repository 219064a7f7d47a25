# SPDX-License-Identifier: Apache-2.0
"""Whatever bytes a device sends are shown as lines that neither hide, turn nor run out of the window."""

from __future__ import annotations

import plistlib
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.shown_bytes import GOES_ON, WIDEST, as_text, shown

HOSTILE = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")),
    st.text("\u202e\u2066\u200b\x1b\x00\r\n\t\u0301\u05d0\u2028 a", max_size=200).map(str.encode),
)


@given(HOSTILE)
def test_every_line_is_harmless(data: bytes) -> None:
    for line in shown(data).split("\n"):
        assert len(line) <= WIDEST + len(GOES_ON)
        assert line.isprintable()
        assert not any(unicodedata.category(char).startswith("M") for char in line)
        assert not {unicodedata.bidirectional(char) for char in line} & {"R", "AL", "AN", "RLO", "RLE", "RLI"}


@given(st.binary(min_size=1, max_size=200).filter(lambda data: as_text(data) is None))
def test_hexadecimal_digits_hold_every_byte(data: bytes) -> None:
    digits = "".join(line[10:57] for line in shown(data).split("\n"))
    assert bytes.fromhex(digits) == data


def test_text_is_shown_as_text() -> None:
    assert shown(b"[ro.product.model]: [Pixel 7]\n") == "[ro.product.model]: [Pixel 7]\n"
    assert shown("Größe\r\n".encode()) == "Größe\n"
    assert shown(b"") == ""


def test_what_would_do_something_is_an_escape() -> None:
    assert shown(b"a normal line \x1b[2J and more") == "a normal line \\x1b[2J and more"
    assert shown("IMEI \u202e543".encode()) == "IMEI \\u202e543"
    assert shown("serial \u05d0 1".encode()) == "serial \\u05d0 1"


def test_a_long_line_is_broken_and_says_so() -> None:
    lines = shown(b"x" * (2 * WIDEST + 1)).split("\n")
    assert lines == ["x" * WIDEST + GOES_ON, "x" * WIDEST + GOES_ON, "x"]


def test_text_that_was_cut_in_a_letter_stays_text() -> None:
    assert shown("Preis 5 €".encode()[:-1]) == "Preis 5 \\xe2\\x82"


def test_a_binary_property_list_is_digits_with_its_words() -> None:
    text = shown(plistlib.dumps({"SerialNumber": "F2LXKQ0000"}, fmt=plistlib.FMT_BINARY))
    assert text.startswith("00000000  62 70 6c 69 73 74 30 30")
    assert "bplist00" in text


def test_an_xml_property_list_is_text() -> None:
    assert "<key>SerialNumber</key>" in shown(plistlib.dumps({"SerialNumber": "F2LXKQ0000"}))
