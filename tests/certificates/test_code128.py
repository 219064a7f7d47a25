# SPDX-License-Identifier: Apache-2.0
"""Code 128: worked examples, the standard's own rules, and a reader that is not ours."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from inspector.certificates.code128 import Code128, Run, code128
from inspector.domain.errors import CertificateTrouble

PRINTABLE = st.text([chr(code) for code in range(32, 127)], min_size=1, max_size=48)


def read(code: Code128) -> str:
    """Read a symbol back with zxing-cpp."""
    row = "0" * 20 + "".join(one * 2 for one in code.modules) + "0" * 20
    pixels = bytes(255 if one == "0" else 0 for one in row) * 40
    image = memoryview(pixels).cast("B", shape=[40, len(row)])
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.Code128)
    (found,) = zxingcpp.read_barcodes(image, formats=formats)
    return str(found.text)


# The start's value and each value times its place, summed up by hand, modulo 103.
@pytest.mark.parametrize(
    ("text", "values", "check"),
    [
        # 104 + 1·48 + 2·42 + 3·42 + 4·17 + 5·18 + 6·19 + 7·35 = 879 = 8·103 + 55
        ("PJJ123C", (104, 48, 42, 42, 17, 18, 19, 35), 55),
        # 105 + 1·12 + 2·34 + 3·56 = 353 = 3·103 + 44
        ("123456", (105, 12, 34, 56), 44),
        # 104 + 1·33 + 2·34 = 205 = 1·103 + 102
        ("AB", (104, 33, 34), 102),
        # 105 + 1·35 + 7·4 + 8·100 + 9·23 = 1175 = 11·103 + 42
        ("350000000000047", (105, 35, 0, 0, 0, 0, 0, 4, 100, 23), 42),
    ],
)
def test_worked_examples(text: str, values: tuple[int, ...], check: int) -> None:
    code = code128(text)
    assert code.values == (*values, check, 106)
    assert code.check == check


def test_digits_go_in_pairs_where_that_is_shorter() -> None:
    assert code128("350000000000006").runs == (Run("C", "35000000000000"), Run("B", "6"))
    assert code128("AB12345").runs == (Run("B", "AB1"), Run("C", "2345"))
    assert code128("A123B").runs == (Run("B", "A123B"),)
    assert code128("12").runs == (Run("C", "12"),)
    assert code128("123456A").runs == (Run("C", "123456"), Run("B", "A"))


@given(PRINTABLE)
def test_whatever_can_be_printed_is_read_back(text: str) -> None:
    code = code128(text)
    assert "".join(run.text for run in code.runs) == text
    assert read(code) == text


@given(PRINTABLE)
def test_a_symbol_is_built_as_the_standard_says(text: str) -> None:
    code = code128(text)
    assert len(code.modules) == 11 * (len(code.values) - 1) + 13
    assert code.modules.startswith("11010")
    assert code.modules.endswith("1100011101011")


@pytest.mark.parametrize("text", ["", "Pfütze", "a\tb", "x" * 49, "1234567\n"])
def test_what_no_scanner_types_is_refused(text: str) -> None:
    with pytest.raises(CertificateTrouble):
        code128(text)
