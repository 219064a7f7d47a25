# SPDX-License-Identifier: Apache-2.0
"""What an answer means: total, and a wait only when it is one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from memory_outbox import NOON

from inspector.domain.errors import DestinationDown, DestinationRefused, SyncTrouble, TokenRefused
from inspector.marketplace.answer import Answer, judge, retry_after_s
from inspector.ports import Receipt


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("9" * 40, 999999999.0),
        ("Mon, 02 Mar 2026 12:01:00 GMT", 60.0),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0.0),
        ("Mon, 02 Mar 2026 13:00:30 +0100", 30.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("Mon, 99 Foo 2026 12:01:00 GMT", None),
        ("Mon, 02 Mar 99999 12:01:00 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, seconds: float | None) -> None:
    assert retry_after_s(text, NOON) == seconds


@given(st.text(max_size=60))
def test_no_retry_after_is_negative_or_a_crash(text: str) -> None:
    wait = retry_after_s(text, NOON + timedelta(days=1))
    assert wait is None or wait >= 0


@given(
    st.integers(100, 999),
    st.dictionaries(st.sampled_from(["retry-after", "etag"]), st.text(max_size=20)),
    st.binary(max_size=60) | st.sampled_from([b'{"detail":1}', b'{"detail":"\\u0000"}', b'{"title":"no"}']),
)
def test_every_answer_is_a_receipt_or_a_trouble(status: int, headers: dict[str, str], body: bytes) -> None:
    ended = outcome(Answer(status, headers, body))
    if isinstance(ended, Receipt):
        assert status in (200, 201)
    else:
        assert isinstance(ended, DestinationDown | DestinationRefused | TokenRefused)
        assert len(ended.title) < 500
        assert ended.title.isprintable()


def outcome(answer: Answer) -> Receipt | SyncTrouble:
    try:
        return judge(answer, uid="U", digest="D", now=NOON)
    except SyncTrouble as trouble:
        return trouble


@pytest.mark.parametrize(("status", "word"), [(200, "unchanged"), (201, "stored")])
def test_a_success_names_what_was_sent(status: int, word: str) -> None:
    body = b'{"uid":"U","digest":"D"}'
    assert judge(Answer(status, {}, body), uid="U", digest="D", now=NOON) == Receipt(word, "D")
    with pytest.raises(DestinationDown):
        judge(Answer(status, {}, body), uid="U", digest="E", now=NOON)
