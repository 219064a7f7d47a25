# SPDX-License-Identifier: Apache-2.0
"""When heads are signed, and what they say."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspections import NOW, TurnedClock

from inspector.domain.certificate import canonical, parse_claims
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import CertificateTrouble
from inspector.domain.head import SignedHead, Signing, build_head, read_head
from inspector.domain.trail import Head
from inspector.services.trail import EVERY, Heads


class Kept:
    """A chain of one writer in memory, and its heads."""

    def __init__(self) -> None:
        self.seq = 0
        self.heads: list[SignedHead] = []

    def newest(self) -> Head:
        return Head("shop-1", "bench-1", self.seq, "ab" * 32, NOW if self.seq else None)

    def last(self) -> tuple[int, datetime] | None:
        return (self.heads[-1].head.seq, self.heads[-1].at) if self.heads else None

    def keep(self, signed: SignedHead) -> None:
        self.heads.append(signed)


class Mark:
    """A signer whose signature is the payload."""

    key_id = "key-1"
    is_training = True

    def sign(self, payload: bytes) -> str:
        return payload.decode()


def made() -> tuple[Kept, TurnedClock, Heads]:
    kept, clock = Kept(), TurnedClock()
    return kept, clock, Heads(kept, clock, "bench-1", Mark, software="inspector 1")


def test_an_empty_chain_gets_no_head() -> None:
    kept, _, heads = made()
    assert heads.sign_if_due() is None
    assert heads.sign([kept.newest()]) == []


def test_a_head_is_signed_now_and_then_and_only_where_something_was_added() -> None:
    kept, clock, heads = made()
    kept.seq = 3
    assert heads.sign_if_due() is not None
    kept.seq = 4
    clock.at += EVERY - timedelta(milliseconds=1)
    assert heads.sign_if_due() is None
    clock.at += timedelta(milliseconds=1)
    assert heads.sign_if_due() is not None
    clock.at += EVERY
    assert heads.sign_if_due() is None
    assert [one.head.seq for one in kept.heads] == [3, 4]


def test_a_clock_that_was_put_back_keeps_no_head_from_being_signed() -> None:
    kept, clock, heads = made()
    kept.seq = 1
    heads.sign_if_due()
    clock.at -= timedelta(days=300)
    kept.seq = 2
    assert heads.sign_if_due() is not None


def test_a_line_of_a_file_is_read_as_it_was_signed() -> None:
    kept, _, heads = made()
    kept.seq = 7
    (one,) = heads.sign([kept.newest()])
    envelope = read_envelope(one.line)
    assert read_head(envelope.claims, envelope.jws) == one.signed
    assert parse_claims(envelope.jws.encode()) == envelope.claims


BY = Signing(NOW, "bench-1", "key-1", is_training=False, software="inspector 1")
WHOLE = dict(build_head(Head("shop-1", "bench-1", 7, "ab" * 32, NOW), BY))


@pytest.mark.parametrize("name", WHOLE)
def test_a_statement_without_a_member_is_none(name: str) -> None:
    with pytest.raises(CertificateTrouble):
        read_head({key: value for key, value in WHOLE.items() if key != name}, "")


@given(
    name=st.sampled_from(sorted(WHOLE)),
    value=st.none()
    | st.booleans()
    | st.integers(max_value=0)
    | st.text(max_size=3)
    | st.lists(st.integers()),
)
def test_a_statement_with_another_value_is_none_or_says_it(name: str, value: object) -> None:
    claims = {**WHOLE, name: value}
    try:
        found = read_head(claims, "")  # type: ignore[arg-type]
    except CertificateTrouble:
        return
    assert name in ("shop", "writer", "bench", "key", "software", "training")
    assert canonical(claims) != canonical(WHOLE) or found.head.seq == 7  # type: ignore[arg-type]


def test_a_statement_with_more_is_none() -> None:
    with pytest.raises(CertificateTrouble):
        read_head({**WHOLE, "more": 1}, "")


def test_a_close_signs_what_was_added_but_no_first_head() -> None:
    kept, _, heads = made()
    kept.seq = 3
    assert heads.sign_at_close() is None
    assert heads.sign_now() is not None
    assert heads.sign_at_close() is None
    kept.seq = 4
    assert heads.sign_at_close() is not None
    assert [one.head.seq for one in kept.heads] == [3, 4]
