# SPDX-License-Identifier: Apache-2.0
"""A void's statement: strictly read, with a reason, and never by who inspected or signed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspections import NOW, finished, opened, signed

from inspector.domain.certificate import canonical, parse_claims
from inspector.domain.errors import BadInput, CertificateTrouble, NotAllowed
from inspector.domain.event import Json
from inspector.domain.voiding import (
    LONGEST_REASON,
    Voiding,
    build_void,
    check_second,
    checked_reason,
    read_void,
)

CLOSED, CERTIFICATE = signed(finished(opened()))
VOIDING = Voiding(CLOSED.uid, CLOSED.technician, "ilse", "The wrong phone.", NOW)
STATEMENT = dict(build_void(VOIDING, CERTIFICATE, key_id="key-1", software="inspector test"))


def test_what_is_written_is_read_again() -> None:
    facts = read_void(parse_claims(canonical(STATEMENT)))
    assert (facts.uid, facts.digest, facts.shop_id) == (CLOSED.uid, CERTIFICATE.digest, "shop-1")
    assert (facts.reason, facts.by, facts.at) == ("The wrong phone.", "ilse", "2026-11-22T14:32:11.042Z")
    assert not facts.is_training


_ANY = st.none() | st.booleans() | st.integers(-9, 9) | st.just("") | st.lists(st.integers(), max_size=1)


@given(st.sampled_from(sorted(STATEMENT)), _ANY)
def test_a_member_of_another_kind_is_refused(name: str, value: Json) -> None:
    if name == "training" and isinstance(value, bool):
        return
    with pytest.raises(CertificateTrouble) as refused:
        read_void({**STATEMENT, name: value})
    assert refused.value.code == "void_form"


@given(st.sampled_from(sorted(STATEMENT)))
def test_a_member_less_or_more_is_refused(name: str) -> None:
    for changed in ({k: v for k, v in STATEMENT.items() if k != name}, {**STATEMENT, f"{name}_2": "x"}):
        with pytest.raises(CertificateTrouble):
            read_void(changed)


def test_a_certificate_is_no_statement() -> None:
    with pytest.raises(CertificateTrouble):
        read_void(CERTIFICATE.claims)


@given(st.text(max_size=600))
def test_a_reason_is_one_line_that_can_be_shown_or_is_refused(text: str) -> None:
    try:
        said = checked_reason(text)
    except BadInput:
        return
    assert said.isprintable()
    assert 0 < len(said) <= LONGEST_REASON
    assert checked_reason(said) == said


@pytest.mark.parametrize("reason", ["", " \n\t", "x" * (LONGEST_REASON + 1), "a\u202eb", "a\x00b"])
def test_no_reason_and_one_that_cannot_be_shown_are_refused(reason: str) -> None:
    with pytest.raises(BadInput):
        checked_reason(reason)


def test_who_inspected_or_signed_is_no_second_person() -> None:
    check_second("ilse", "anna", "bert")
    for one in ("anna", "bert"):
        with pytest.raises(NotAllowed, match="cannot make it void"):
            check_second(one, "anna", "bert")
