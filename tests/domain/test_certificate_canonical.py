# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.certificate import canonical, digest_of, parse_claims
from inspector.domain.errors import CertificateTrouble

LARGEST = 2**53 - 1
SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
objects = st.dictionaries(texts, values, max_size=5)


def reference(value: Any) -> str:
    """RFC 8785, written from the text of sections 3.2.2 and 3.2.3, for values without floats."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return '"' + "".join(_escaped(char) for char in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(reference(one) for one in value) + "]"
    rows = sorted(value, key=_utf16_units)
    return "{" + ",".join(reference(name) + ":" + reference(value[name]) for name in rows) + "}"


def _escaped(char: str) -> str:
    if char in SHORT:
        return SHORT[char]
    return f"\\u{ord(char):04x}" if ord(char) < 0x20 else char


def _utf16_units(text: str) -> list[int]:
    units: list[int] = []
    for char in text:
        code = ord(char)
        if code >= 0x10000:
            units += [0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code - 0x10000 & 0x3FF)]
        else:
            units.append(code)
    return units


@given(objects)
def test_canonical_is_the_reference_s(value: dict[str, Any]) -> None:
    assert canonical(value) == reference(value).encode("utf-8")


@given(objects)
def test_canonical_bytes_read_back_as_what_they_were(value: dict[str, Any]) -> None:
    payload = canonical(value)
    assert parse_claims(payload) == value
    assert canonical(parse_claims(payload)) == payload


@given(objects, st.integers(0), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_other_claims(value: dict[str, Any], place: int, change: int) -> None:
    payload = bytearray(canonical(value))
    payload[place % len(payload)] ^= change
    try:
        read = parse_claims(bytes(payload))
    except CertificateTrouble:
        return
    assert canonical(read) == bytes(payload)
    assert digest_of(bytes(payload)) != digest_of(canonical(value))


def test_the_rfc_s_own_examples() -> None:
    # RFC 8785, 3.2.2 (strings) and 3.2.3 (order of names).
    assert canonical({"string": '€$\u000f\nA\'B"\\\\"/'}) == (
        b'{"string":"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    names = ["€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"]
    wanted = ["\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"]
    assert list(json.loads(canonical(dict.fromkeys(names)))) == wanted
    assert canonical({"literals": [None, True, False]}) == b'{"literals":[null,true,false]}'


@pytest.mark.parametrize(
    "payload",
    [
        b'{"a": 1}',
        b'{"a":1}\n',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":-0}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":9007199254740993}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\xff"}',
        b"\xef\xbb\xbf{}",
        b"[]",
        b'"text"',
        b"",
        b"[" * 100_000,
        b'{"a":' * 40 + b"1" + b"}" * 40,
    ],
)
def test_every_other_spelling_is_refused(payload: bytes) -> None:
    with pytest.raises(CertificateTrouble):
        parse_claims(payload)


@pytest.mark.parametrize("value", [{"a": 1.5}, {"a": LARGEST + 1}, {1: "a"}, {"a": b"raw"}, {"a": "\ud800"}])
def test_what_json_cannot_carry_the_same_everywhere_is_not_written(value: Any) -> None:
    with pytest.raises(CertificateTrouble):
        canonical(value)
