# SPDX-License-Identifier: Apache-2.0
"""``verify`` on a PDF that is signed itself: what it says, and that nothing in it can be changed."""

from __future__ import annotations

import random
from dataclasses import replace

import certified_phones as phones
import pytest
from file_signers import file_signer, p256_key
from signed_certificates import bench_signer

from inspector.certificates import p256
from inspector.certificates.file_check import ABSENT
from inspector.certificates.report import Check, State
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier

BENCH = bench_signer()
WRITER = phones.writer()
ROOT = p256_key(200).public_key()
TRUST = Trust({BENCH.key_id: BENCH.public_key})
VERIFIER = Verifier(TRUST, WRITER)
REAL = phones.certificate(signer=BENCH)
DRAWN = WRITER.write(REAL, "fr")
SIGNER = file_signer()
SIGNED = SIGNER.sign(DRAWN)


def file_check(data: bytes, verifier: Verifier = VERIFIER) -> Check:
    """Give what is said of the file's own signature."""
    (found,) = (one for one in verifier.data(data).checks if one.name == "file")
    return found


def refusal(data: bytes) -> str:
    report = VERIFIER.data(data)
    assert not report.is_good
    assert report.failure is not None
    return report.failure.code


def test_a_signed_file_is_valid_and_its_signer_named() -> None:
    report = VERIFIER.data(SIGNED)
    assert (report.state, report.is_good, report.certificate) == (State.VALID, True, REAL)
    assert [one.name for one in report.checks][-2:] == ["page", "file"]
    words = file_check(SIGNED).words
    assert f"bench-1, key {SIGNER.key_id}, fits" in words
    assert "no root that is trusted here" in words


def test_a_file_of_an_earlier_version_is_valid_and_said_to_carry_no_signature() -> None:
    assert VERIFIER.data(DRAWN).is_good
    assert file_check(DRAWN).words == ABSENT


def test_a_trusted_root_is_named() -> None:
    knowing = Verifier(replace(TRUST, roots={p256.key_id(ROOT): ROOT}), WRITER)
    assert "Nordkaj Root, a root that is trusted here" in file_check(SIGNED, knowing).words
    by_itself = file_signer(root=None).sign(DRAWN)
    other_root = file_signer(root=201).sign(DRAWN)
    for pdf in (by_itself, other_root):
        assert "no root that is trusted here" in file_check(pdf, knowing).words


def test_a_root_that_certified_the_bench_for_another_time_is_said_to() -> None:
    knowing = Verifier(replace(TRUST, roots={p256.key_id(ROOT): ROOT}), WRITER)
    early = file_signer(since=phones.AT.replace(year=2027)).sign(DRAWN)
    assert "for another time" in file_check(early, knowing).words


def test_training_is_told_apart_however_the_file_is_signed() -> None:
    training = WRITER.write(phones.training(), "en")
    report = VERIFIER.data(SIGNER.sign(training))
    assert (report.state, report.is_good) == (State.TRAINING, False)


@pytest.mark.parametrize("times", [20, pytest.param(200, marks=pytest.mark.slow)])
def test_flipped_bits_anywhere_in_a_signed_file_are_refused(times: int) -> None:
    draw = random.Random(5126)
    drawn, behind = range(len(DRAWN) * 8), range(len(DRAWN) * 8, len(SIGNED) * 8)
    places = draw.sample(drawn, 2 * times) + draw.sample(behind, times)
    for place in places:
        changed = bytearray(SIGNED)
        changed[place // 8] ^= 1 << place % 8
        assert refusal(bytes(changed))


def test_a_changed_page_under_a_new_signature_is_refused() -> None:
    better = phones.certificate(phones.phone(read=phones.worn("99")), signer=BENCH)
    forged = WRITER.write(replace(REAL, claims=better.claims), "fr").replace(better.payload, REAL.payload)
    assert refusal(SIGNER.sign(forged)) in {"page_differs", "code_differs"}
    assert refusal(SIGNER.sign(WRITER.write(better, "fr").replace(better.payload, REAL.payload)))


@pytest.mark.parametrize("cut", [1, 50, 400, 2000, 2600])
def test_a_cut_or_doubled_signature_is_refused(cut: int) -> None:
    assert refusal(SIGNED[:-cut]) in {"file_signature", "page_differs", "der"}
    assert refusal(SIGNED + SIGNED[-cut:])


def test_a_second_update_behind_the_first_is_refused() -> None:
    assert refusal(SIGNED + SIGNED[len(DRAWN) :]) == "file_signature"
