# SPDX-License-Identifier: Apache-2.0
"""Our CBOR against the specification's examples and a library that nobody here wrote."""

from __future__ import annotations

from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.certificates.cbor import LARGEST, Tag, decode, encode
from inspector.domain.errors import CertificateTrouble

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**64), 2**64 - 1)
    | st.binary(max_size=40)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.integers(0, 70_000), inner, max_size=4),
    max_leaves=12,
)

# RFC 8949, appendix A, those that the profile has.
EXAMPLES: list[tuple[str, Any]] = [
    ("00", 0),
    ("17", 23),
    ("1818", 24),
    ("1864", 100),
    ("1903e8", 1000),
    ("1a000f4240", 1_000_000),
    ("1b000000e8d4a51000", 1_000_000_000_000),
    ("1bffffffffffffffff", 2**64 - 1),
    ("3bffffffffffffffff", -(2**64)),
    ("20", -1),
    ("3903e7", -1000),
    ("f4", False),
    ("f5", True),
    ("f6", None),
    ("c11a514b67b0", Tag(1, 1363896240)),
    ("4401020304", bytes((1, 2, 3, 4))),
    ("60", ""),
    ("62c3bc", "ü"),
    ("64f0908591", "\U00010151"),
    ("8301820203820405", [1, [2, 3], [4, 5]]),
    ("a201020304", {1: 2, 3: 4}),
]


@pytest.mark.parametrize(("hexed", "value"), EXAMPLES)
def test_the_specifications_examples(hexed: str, value: Any) -> None:
    assert encode(value).hex() == hexed
    assert decode(bytes.fromhex(hexed)) == value


@given(values)
def test_another_library_writes_and_reads_the_same(value: Any) -> None:
    data = encode(value)
    assert data == cbor2.dumps(value, canonical=True)
    assert cbor2.loads(data) == value
    assert decode(data) == value


def test_keys_stand_in_the_order_of_their_bytes_not_of_their_lengths() -> None:
    assert encode({-1: 0, 24: 0, 2: 0}).hex() == "a3020018180020" + "00"
    with pytest.raises(CertificateTrouble):
        decode(bytes.fromhex("a2200018" + "1800"))


@pytest.mark.parametrize(
    "hexed",
    [
        "",
        "1817",
        "190018",
        "1a00000018",
        "1b0000000000000018",
        "5f4101ff",
        "9f01ff",
        "bf0102ff",
        "a203040102",
        "a201020103",
        "a1f502",
        "a14101f5",
        "f7",
        "f818",
        "f90000",
        "fb3ff199999999999a",
        "62c328",
        "63eda080",
        "5b7fffffffffffffff00",
        "9b7fffffffffffffff",
        "bb7fffffffffffffff",
        "0000",
        "1c",
        "ff",
        "81" * 12 + "00",
    ],
)
def test_any_other_spelling_is_refused(hexed: str) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        decode(bytes.fromhex(hexed))
    assert caught.value.code == "cbor_form"


def test_what_is_far_too_long_is_not_even_read() -> None:
    with pytest.raises(CertificateTrouble):
        decode(b"\x5a" + LARGEST.to_bytes(4, "big") + bytes(LARGEST))


@pytest.mark.parametrize("value", [2**64, -(2**64) - 1, 1.5, "\ud800", {"a": 1}, {True: 1}, object()])
def test_what_has_no_encoding_is_refused(value: Any) -> None:
    with pytest.raises(CertificateTrouble):
        encode(value)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_and_written_the_same_or_refused(data: bytes) -> None:
    try:
        value = decode(data)
    except CertificateTrouble:
        return
    assert encode(value) == data
