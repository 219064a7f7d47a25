# SPDX-License-Identifier: Apache-2.0
"""The envelope: one spelling, strictly read, and never real by accident."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signed_certificates import bench_signer, signed

from inspector.domain.envelope import cut_envelope, read_envelope, says_training, write_envelope
from inspector.domain.errors import CertificateTrouble

GOOD = write_envelope(signed(1))


def test_it_carries_a_certificate_whole() -> None:
    certificate = signed(1)
    envelope = read_envelope(write_envelope(certificate))
    assert (envelope.claims, envelope.payload, envelope.jws) == (
        certificate.claims,
        certificate.payload,
        certificate.jws,
    )
    assert (envelope.uid, envelope.digest) == (certificate.uid, certificate.digest)
    assert not envelope.is_training
    assert not says_training(GOOD)


def test_what_this_bench_wrote_is_taken_apart_alike() -> None:
    body = write_envelope(signed(7))
    assert cut_envelope(body) == read_envelope(body)


@given(st.binary(max_size=60) | st.sampled_from([b'{"jws":"a","claims":{}}', b'{"claims":{},"jws":1}']))
def test_nothing_else_is_taken_apart(body: bytes) -> None:
    with pytest.raises(CertificateTrouble):
        cut_envelope(body)


def test_training_is_seen_both_ways() -> None:
    body = write_envelope(signed(1, bench_signer(training=True)))
    assert read_envelope(body).is_training
    assert says_training(body)


@pytest.mark.parametrize("value", [True, None, 0, "", "false", [], {}])
def test_only_a_plain_no_is_no_training(value: object) -> None:
    body = json.dumps({"claims": {"training": value}, "jws": ""}, separators=(",", ":")).encode()
    assert read_envelope(body).is_training
    assert says_training(body)


def test_claims_that_do_not_say_are_training_and_nameless() -> None:
    envelope = read_envelope(b'{"claims":{"uid":1},"jws":""}')
    assert envelope.is_training
    assert envelope.uid == ""


@given(st.binary(max_size=200) | st.integers(0, len(GOOD) - 1).map(lambda at: GOOD[:at] + GOOD[at + 1 :]))
def test_whatever_is_read_would_be_written_so_again(body: bytes) -> None:
    says_training(body)
    try:
        envelope = read_envelope(body)
    except CertificateTrouble:
        return
    again = json.dumps(
        {"claims": envelope.claims, "jws": envelope.jws}, ensure_ascii=False, separators=(",", ":")
    )
    assert json.loads(again) == json.loads(body)
    assert len(again.encode()) == len(body)
