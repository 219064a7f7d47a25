# SPDX-License-Identifier: Apache-2.0
"""What devices answered, as one run of bytes: read back as written, bounded, found beside a reading."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.capture import (
    LONGEST_COMMAND,
    MOST,
    PER_ANSWER,
    Exchange,
    answers_to,
    heard,
    packed,
    raw_of,
    unpacked,
    within,
)
from inspector.domain.errors import StoreDamaged
from inspector.domain.reading import reported

AT = datetime(2026, 11, 22, 14, 32, 11, 42000, tzinfo=UTC)
EXCHANGES = st.lists(
    st.builds(
        lambda command, answer, more, is_whole: Exchange(command, answer, len(answer) + more, AT, is_whole),
        st.text(max_size=30),
        st.binary(max_size=60),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=5,
)


@given(EXCHANGES)
def test_what_was_packed_is_unpacked(exchanges: list[Exchange]) -> None:
    assert list(unpacked(packed(exchanges))) == exchanges


@given(EXCHANGES, st.data())
def test_other_bytes_are_never_taken_for_the_same(exchanges: list[Exchange], data: st.DataObject) -> None:
    whole = bytearray(packed(exchanges))
    place = data.draw(st.integers(0, 8 * len(whole) - 1))
    whole[place // 8] ^= 1 << place % 8
    try:
        found = unpacked(bytes(whole))
    except StoreDamaged:
        return
    assert list(found) != exchanges


@given(st.binary(max_size=200))
def test_bytes_that_are_no_capture_say_so(junk: bytes) -> None:
    for data in (junk, b"inspector raw answers 1\n" + junk):
        try:
            assert packed(unpacked(data)) == data
        except StoreDamaged:
            continue


def test_a_long_answer_is_cut_and_says_how_much_came() -> None:
    one = heard("c" * 2000, b"x" * (PER_ANSWER + 1), AT)
    assert (len(one.command), len(one.answer), one.size) == (LONGEST_COMMAND, PER_ANSWER, PER_ANSWER + 1)
    assert one.is_cut
    assert not heard("id", b"uid=2000", AT).is_cut


def test_the_first_answers_are_kept_whole_where_all_are_too_many() -> None:
    kept = within([heard(name, b"12345", AT) for name in "abc"], 7)
    assert [one.answer for one in kept] == [b"12345", b"12", b""]
    assert [one.is_cut for one in kept] == [False, True, True]
    assert len(within([heard("id", b"", AT)] * (MOST + 5), 100)) == MOST


def test_the_digest_is_of_all_of_it() -> None:
    one = heard("id", b"uid=2000", AT)
    assert raw_of([one]).sha256 != raw_of([heard("id", b"uid=0000", AT)]).sha256
    assert raw_of([one]).size == 8


GETPROP = heard("getprop", b"[gsm.sim.state]: [READY]\n[ro.product.model]: [Pixel 7]\n", AT)
BATTERY = heard("dumpsys battery", b"  level: 87\n", AT)
STATS = heard("dumpsys batterystats --charged", b"Battery History\n", AT)
ROOT = heard("lockdown GetValue", b"<string>F2LXKQ0000</string>", AT)
DISK = heard("lockdown GetValue com.apple.disk_usage", b"<integer>64</integer>", AT)


@pytest.mark.parametrize(
    ("source", "value", "first"),
    [
        ("gsm.sim.state", "ready", GETPROP),
        ("dumpsys battery", 87, BATTERY),
        ("lockdown", "F2LXKQ0000", ROOT),
        ("lockdown com.apple.disk_usage", 64, DISK),
    ],
)
def test_the_answer_that_bears_a_reading_comes_first(source: str, value: str | int, first: Exchange) -> None:
    all_of_them = [STATS, DISK, GETPROP, ROOT, BATTERY]
    assert answers_to(reported("some.thing", value, source, AT), all_of_them)[0] == first


def test_a_source_that_nothing_names_has_no_answer() -> None:
    assert answers_to(reported("some.thing", 1, "a hand", AT), [BATTERY, ROOT]) == ()


def test_a_damaged_head_is_refused() -> None:
    for head in (b'[["id",-1,1,"2026-11-22T14:32:11.042+00:00",true]]', b"[[1]]", b"{}" * 9, b"[" * 90_000):
        with pytest.raises(StoreDamaged):
            unpacked(b"inspector raw answers 1\n" + head + b"\nx")
