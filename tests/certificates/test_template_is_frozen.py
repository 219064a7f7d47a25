# SPDX-License-Identifier: Apache-2.0
"""A page that was printed must be drawable again, byte for byte, by every later version.

Where one of these digests changes, certificates that are out in the world stop
verifying: make another template instead, and keep this one.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from signed_certificates import bench_signer, sign_claims

from inspector.certificates.facts import read_facts
from inspector.certificates.layout import PdfCertificate
from inspector.domain.certificate import parse_claims
from inspector.domain.checklist import ChecklistTexts, PointTexts

CLAIMS = Path(__file__).parents[1] / "golden" / "certificate-1.claims.json"
GOLDEN = {
    ("real", "en"): "d63f6524c400e849c48ed53686d9c33d1f4149588eb29d20f61c82aa96b936d2",
    ("real", "fr"): "11831709cd2d7c7c48d5497555119b52e56fc06a562e368a03a4089fdeea5a52",
    ("real", "de"): "526132ed5569d9da5603f8d34f3f30fcd915d03a9d2002d2f01517f943ca2538",
    ("training", "en"): "e77ff646d55f481ba58f5d358967ce611c0c85843a8aeddd58487538a68f52cd",
}


def fixed_texts(_id: str, _version: int, language: str) -> ChecklistTexts:
    """Give words that do not change with the shipped checklist's."""
    points = {
        point.id: PointTexts(f"Point {point.number}", "", "", "", {"display": "a fault"})
        for point in read_facts(parse_claims(CLAIMS.read_bytes())).points
    }
    return ChecklistTexts(language, "fixed", points, {"no_vibration": "none fitted"}, {})


@pytest.mark.parametrize(("which", "language"), GOLDEN)
def test_the_page_is_still_drawn_as_it_was(which: str, language: str) -> None:
    signer = bench_signer(training=which == "training")
    claims = parse_claims(CLAIMS.read_bytes()) | {"training": signer.is_training}
    pdf = PdfCertificate(fixed_texts).write(sign_claims(claims, signer), language)
    assert hashlib.sha256(pdf).hexdigest() == GOLDEN[which, language]
