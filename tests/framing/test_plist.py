# SPDX-License-Identifier: Apache-2.0
"""Property lists from hostile bytes: a dictionary or a ProtocolError, nothing else."""

from __future__ import annotations

import contextlib
import plistlib
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import ProtocolError
from inspector.framing import plist

HEAD = b'<?xml version="1.0" encoding="UTF-8"?><plist version="1.0">'
XML = b"<?xml"
BINARY = b"bplist00"
NAIVE = datetime(1900, 1, 1)  # noqa: DTZ001 - a property list's dates have no zone
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE plist ['

scalars = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.booleans()
    | st.binary(max_size=20)
    | st.floats(allow_nan=False)
    | st.datetimes(NAIVE).map(lambda one: one.replace(microsecond=0))
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)
roots = st.dictionaries(st.text("abcdef", min_size=1, max_size=8), values, max_size=6)


def element(body: str) -> bytes:
    return HEAD + f"<dict><key>a</key>{body}</dict></plist>".encode()


def nested(depth: int) -> dict[str, Any]:
    inner: Any = "deep"
    for _ in range(depth):
        inner = [inner]
    return {"a": inner}


@given(roots)
def test_what_is_written_is_read_again(root: dict[str, Any]) -> None:
    assert plist.loads(plist.dumps(root)) == root
    assert plist.loads(plistlib.dumps(root, fmt=plistlib.FMT_BINARY)) == root


@given(st.sampled_from([b"", HEAD, HEAD + b"<dict>", XML, BINARY]), st.binary(max_size=400))
def test_arbitrary_bytes_raise_only_a_protocol_error(head: bytes, tail: bytes) -> None:
    with contextlib.suppress(ProtocolError):
        assert isinstance(plist.loads(head + tail), dict)


@given(st.data(), st.sampled_from([plistlib.FMT_XML, plistlib.FMT_BINARY]))
def test_a_changed_byte_raises_only_a_protocol_error(data: st.DataObject, form: plistlib.PlistFormat) -> None:
    sample = {"a": [1, "two", b"three", True, 4.5, NAIVE], "b": {"c": -1, "d": 1 << 40}}
    raw = bytearray(plistlib.dumps(sample, fmt=form))
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ProtocolError):
        assert isinstance(plist.loads(bytes(raw)), dict)


HOSTILE = {
    "a list as root": HEAD + b"<array><string>a</string></array></plist>",
    "a text as root": HEAD + b"<string>a</string></plist>",
    "no root": HEAD + b"</plist>",
    "not closed": HEAD + b"<dict><key>a</key>",
    "a key without value": HEAD + b"<dict><key>a</key></dict></plist>",
    "a value without key": HEAD + b"<dict><string>a</string></dict></plist>",
    "a date that is none": element("<date>yesterday</date>"),
    "a month that is none": element("<date>2026-13-01T00:00:00Z</date>"),
    "a number that is none": element("<integer>one</integer>"),
    "an empty number": element("<integer></integer>"),
    "a fraction that is none": element("<real>pi</real>"),
    "data that are none": element("<data>A</data>"),
    "a number of 5000 digits": element(f"<integer>{'9' * 5000}</integer>"),
    "nested 1000 deep": element("<array>" * 1000 + "</array>" * 1000),
    "an unknown encoding": b'<?xml version="1.0" encoding="klingon"?><plist><dict/></plist>',
    "broken UTF-8": element("<string>x</string>").replace(b"x", b"\xff\xfe"),
    "an entity": ENTITIES + b'<!ENTITY e "e">]><plist><dict><key>&e;</key><true/></dict></plist>',
    "a billion laughs": (
        ENTITIES + b'<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        b'<!ENTITY c "&b;&b;&b;&b;&b;&b;">]><plist><dict><key>k</key><string>&c;</string></dict></plist>'
    ),
    "an entity from a file": (
        ENTITIES + b'<!ENTITY f SYSTEM "file:///etc/hostname">]>'
        b"<plist><dict><key>k</key><string>&f;</string></dict></plist>"
    ),
    "an empty binary list": BINARY,
    "a binary trailer of ones": BINARY + b"\xff" * 32,
    "a UID": plistlib.dumps({"a": plistlib.UID(1)}, fmt=plistlib.FMT_BINARY),
    "too many nodes": plistlib.dumps({"a": list(range(plist.MAX_NODES))}),
    "too deep by one": plistlib.dumps(nested(plist.MAX_DEPTH)),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_lists_are_refused(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        plist.loads(data)


def binary(objects: list[bytes]) -> bytes:
    """Write a binary property list by hand: its first object is the root."""
    offsets, body = [], BINARY
    for one in objects:
        offsets.append(len(body))
        body += one
    table = len(body)
    trailer = bytes([0, 0, 0, 0, 0, 0, 2, 1]) + b"".join(
        n.to_bytes(8, "big") for n in (len(objects), 0, table)
    )
    return body + b"".join(at.to_bytes(2, "big") for at in offsets) + trailer


def test_a_list_that_holds_itself_is_refused() -> None:
    looping = binary([b"\xd1\x01\x02", b"\x51a", b"\xa1\x02"])
    with pytest.raises(ProtocolError):
        plist.loads(looping)


def test_a_small_list_that_unfolds_without_end_is_refused() -> None:
    doubling = [b"\xa2" + bytes([n + 1, n + 1]) for n in range(2, 40)]
    with pytest.raises(ProtocolError):
        plist.loads(binary([b"\xd1\x01\x02", b"\x51a", *doubling, b"\x51z"]))


def test_a_number_as_key_is_refused() -> None:
    with pytest.raises(ProtocolError):
        plist.loads(binary([b"\xd1\x01\x02", b"\x10\x05", b"\x51z"]))


def test_the_depth_that_is_allowed_is_read() -> None:
    assert plist.loads(plistlib.dumps(nested(plist.MAX_DEPTH - 2)))


def test_getters_give_nothing_of_another_kind() -> None:
    values: plist.Dictionary = {
        "t": "text",
        "n": 7,
        "f": True,
        "d": b"\x00\xff",
        "l": [1],
        "r": 1.5,
        "m": {"x": 1},
    }
    assert (plist.text(values, "t"), plist.text(values, "n"), plist.text(values, "-")) == ("text", "", "")
    assert [plist.number(values, key) for key in "nfrt-"] == [7, None, None, None, None]
    assert [plist.flag(values, key) for key in "fnt-"] == [True, None, None, None]
    assert (plist.table(values, "m"), plist.table(values, "l")) == ({"x": 1}, {})
    assert (plist.octets(values, "d"), plist.octets(values, "t"), plist.octets(values, "n")) == (
        b"\x00\xff",
        b"text",
        b"",
    )
