# SPDX-License-Identifier: Apache-2.0
"""Ids keep the order of time and come back as they were."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BadInput
from inspector.domain.uid import from_bytes, new_uid, to_bytes

RAW = st.binary(min_size=16, max_size=16)
TIMES = st.integers(0, 2**40).map(lambda millis: datetime.fromtimestamp(millis / 1000, UTC))


@given(RAW)
def test_bytes_come_back(raw: bytes) -> None:
    shown = from_bytes(raw)
    assert len(shown) == 26
    assert to_bytes(shown) == raw


@given(RAW)
def test_small_letters_are_the_same_id(raw: bytes) -> None:
    assert to_bytes(from_bytes(raw).lower()) == raw


@given(RAW, RAW)
def test_text_sorts_as_bytes_do(one: bytes, other: bytes) -> None:
    assert (one < other) == (from_bytes(one) < from_bytes(other))


@given(TIMES, st.integers(1, 10**9))
def test_a_later_id_sorts_behind(at: datetime, millis: int) -> None:
    assert new_uid(at) < new_uid(at + timedelta(milliseconds=millis + 1))


@given(TIMES)
def test_it_is_a_uuid_of_version_7_at_its_time(at: datetime) -> None:
    raw = to_bytes(new_uid(at))
    assert raw[6] >> 4 == 7
    assert raw[8] >> 6 == 0b10
    assert abs(int.from_bytes(raw[:6], "big") - at.timestamp() * 1000) < 2


def test_two_of_one_moment_differ() -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    assert len({new_uid(at) for _ in range(1000)}) == 1000


@given(st.text(max_size=30))
def test_any_other_text_is_bad_input(text: str) -> None:
    try:
        raw = to_bytes(text)
    except BadInput:
        return
    assert from_bytes(raw) == text.upper()


@pytest.mark.parametrize("text", ["", "0" * 25, "0" * 27, "8" + "Z" * 25, "I" * 26, "0" * 25 + "U", "é" * 26])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="is not an id"):
        to_bytes(text)
