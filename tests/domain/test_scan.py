# SPDX-License-Identifier: Apache-2.0
"""What a scan is, by its shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.device import is_imei, luhn_digit
from inspector.domain.scan import PLAIN, ScanKind, ScanRules, classify

IMEI = "350000000047114"
GS = "\x1d"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (IMEI, ScanKind.IMEI, IMEI),
        ("35-000000-004711-4", ScanKind.IMEI, IMEI),
        (f"IMEI: {IMEI}", ScanKind.IMEI, IMEI),
        (f"IMEI1:{IMEI}", ScanKind.IMEI, IMEI),
        (f"IMEI/MEID: {IMEI}", ScanKind.IMEI, IMEI),
        ("350000000047115", ScanKind.UNKNOWN, "350000000047115"),
        ("000000000000000", ScanKind.UNKNOWN, "000000000000000"),
        ("3500000000471101", ScanKind.IMEISV, "3500000000471101"),
        ("A0000000000123", ScanKind.MEID, "A0000000000123"),
        ("a0000000000123", ScanKind.MEID, "A0000000000123"),
        ("270113180800000001", ScanKind.MEID, "270113180800000001"),
        ("VRTL8PRO004711", ScanKind.SERIAL, "VRTL8PRO004711"),
        ("S/N: VRTL4820A1", ScanKind.SERIAL, "VRTL4820A1"),
        ("4006381333931", ScanKind.UNKNOWN, "4006381333931"),
        ("BADGE-0007", ScanKind.BADGE, "BADGE-0007"),
        ("]C0BADGE-0007", ScanKind.BADGE, "BADGE-0007"),
        ("BADGE-", ScanKind.UNKNOWN, "BADGE-"),
        ("PO-2026-0117", ScanKind.ORDER, "PO-2026-0117"),
        ("SLOT-A1", ScanKind.SLOT, "A1"),
        ("SLOT-b12", ScanKind.SLOT, "B12"),
        ("", ScanKind.UNKNOWN, ""),
        # GS1: mobile telephone identifier, serial after a GTIN, brackets as printed below the bars
        (f"]C18002{IMEI}", ScanKind.IMEI, IMEI),
        (f"]d20104006381333931{'21'}VRTL4820A1{GS}8002{IMEI}", ScanKind.IMEI, IMEI),
        ("]C1010400638133393121VRTL4820A1", ScanKind.SERIAL, "VRTL4820A1"),
        (f"010400638133393121VRTL4820A1{GS}10LOT7", ScanKind.SERIAL, "VRTL4820A1"),
        (f"(01)04006381333931(8002){IMEI}", ScanKind.IMEI, IMEI),
        (f"]A0{IMEI}", ScanKind.IMEI, IMEI),
    ],
)
def test_each_code_is_told_by_its_shape(text: str, kind: ScanKind, value: str) -> None:
    found = classify(text)
    assert (found.kind, found.value, found.text) == (kind, value, text)


def test_the_shops_own_signs_are_taken_off() -> None:
    rules = ScanRules(prefix="~", suffix="#", badge="", order="A/", slot="")
    assert classify(f"~{IMEI}#", rules).kind is ScanKind.IMEI
    assert classify("A/17-0042", rules).kind is ScanKind.ORDER
    assert classify("BADGE-0007", rules).kind is ScanKind.SERIAL, "no prefix: it only looks like a serial"
    assert classify("SLOT-A1", rules).kind is not ScanKind.SLOT


@given(st.text(max_size=80), st.builds(ScanRules, *[st.text(max_size=3) for _ in range(5)]))
def test_nothing_that_is_scanned_raises(text: str, rules: ScanRules) -> None:
    found = classify(text, rules)
    assert found.text == text
    if found.kind is ScanKind.IMEI:
        assert is_imei(found.value)


@given(
    st.integers(min_value=1, max_value=10**14 - 1),
    st.sampled_from(["{}", "]C18002{}", "IMEI {}:{}", "(8002){}"]),
)
def test_every_imei_is_one_and_with_a_wrong_digit_none(number: int, shape: str) -> None:
    digits = f"{number:014}"
    imei = f"{digits}{luhn_digit(digits)}"
    text = shape.format(imei) if shape.count("{}") == 1 else f"IMEI 1: {imei}"
    assert classify(text).value == imei
    wrong = f"{digits}{(luhn_digit(digits) + 1) % 10}"
    assert classify(wrong, PLAIN).kind is ScanKind.UNKNOWN


@given(st.lists(st.sampled_from(["]C1", "8002", "21", "01", GS, IMEI, "(", ")", "x7"]), max_size=9))
def test_broken_elements_are_read_without_end_or_error(parts: list[str]) -> None:
    classify("".join(parts))
