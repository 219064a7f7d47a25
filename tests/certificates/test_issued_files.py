# SPDX-License-Identifier: Apache-2.0
"""Files that earlier versions handed out, as they were: they must verify for ever.

``tests/golden/issued`` is never written anew. Where one of these fails, what
buyers hold would be called forged.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import certified_phones as phones
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates.facts import read_facts
from inspector.certificates.file_check import ABSENT
from inspector.certificates.report import State, VerifyReport
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier

ISSUED = Path(__file__).parents[1] / "golden" / "issued"
BENCH = "UDDReOZl1ipXAfp9wYsm13sDBMK5og--QWdBjzuf6o4"
BENCH_KEY = "8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c"
TRUST = Trust({BENCH: Ed25519PublicKey.from_public_bytes(bytes.fromhex(BENCH_KEY))})
TEMPLATES = ("certificate-1", "certificate-2", "certificate-3")


def issued(template: str) -> bytes:
    return (ISSUED / f"{template}.pdf").read_bytes()


def verified(data: bytes, trust: Trust = TRUST) -> VerifyReport:
    return Verifier(trust, phones.writer()).data(data)


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_was_handed_out_is_valid_for_ever(template: str) -> None:
    report = verified(issued(template))
    assert [one.words for one in report.checks if one.state is not State.VALID] == []
    assert report.is_good
    assert report.certificate is not None
    assert read_facts(report.certificate.claims).template == template


def test_the_signature_of_an_earlier_file_still_names_its_bench() -> None:
    for template in TEMPLATES[1:]:
        (said,) = (one.words for one in verified(issued(template)).checks if one.name == "file")
        assert "bench-1" in said
    assert [one.words for one in verified(issued("certificate-1")).checks if one.name == "file"] == [ABSENT]


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_was_handed_out_is_still_refused_where_it_was_changed(template: str) -> None:
    whole = issued(template)
    for share in (0.002, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999):
        changed = bytearray(whole)
        changed[int(len(whole) * share)] ^= 4
        assert not verified(bytes(changed)).is_good, share


@pytest.mark.parametrize("template", TEMPLATES)
def test_another_bench_s_trust_does_not_take_it(template: str) -> None:
    report = verified(issued(template), Trust({}))
    assert not report.is_good


@pytest.mark.peer("pdfsig")
def test_others_still_find_its_signature_valid(peer: Callable[[str], str]) -> None:
    command = [peer("pdfsig"), "-nocert", str(ISSUED / "certificate-2.pdf")]
    said = subprocess.run(command, capture_output=True, check=False, text=True).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
