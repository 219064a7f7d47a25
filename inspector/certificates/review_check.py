# SPDX-License-Identifier: Apache-2.0
"""Countersignatures: who signed one, and whether it is about this certificate and by its shop's auditor."""

from __future__ import annotations

from typing import TypeAlias

from inspector.certificates.signed_statement import Signed, is_one_shop, read_signed
from inspector.certificates.signing import Jws, decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import digest_of, parse_claims
from inspector.domain.countersigning import CountersignFacts, read_countersignature
from inspector.domain.envelope import Envelope
from inspector.domain.errors import CertificateTrouble

Countersignature: TypeAlias = Signed[CountersignFacts]
"""A countersignature whose signature fits."""


def read_signed_review(envelope: Envelope, trust: Trust, *, allow_training: bool = False) -> Countersignature:
    """Read a countersignature that a trusted bench signed, whichever certificate it is about.

    Raises CertificateTrouble: what ``read_signed`` and ``read_countersignature`` raise.
    """
    return read_signed(
        envelope, trust, read_countersignature, form="review_form", allow_training=allow_training
    )


def check_may_countersign(statement: str, certificate: str, trust: Trust) -> None:
    """Check whether a countersignature is over a certificate, by its shop; both are JWS that fit.

    Raises CertificateTrouble (``review_other``: over other claims; ``review_shop``:
    another shop's key; ``second_person``: who inspected it says so).
    """
    by, of = decode_jws(statement), decode_jws(certificate)
    facts, claims = read_countersignature(parse_claims(by.payload)), parse_claims(of.payload)
    if (facts.uid, facts.digest) != (claims.get("uid"), digest_of(of.payload)):
        raise CertificateTrouble(
            "The countersignature is over another certificate.", "Ask the shop for this one's.", code=OTHER
        )
    _check_shop(by, of, trust)
    if facts.by == claims.get("technician"):
        raise CertificateTrouble(
            "Who inspected the device countersigned it.",
            "Another auditor of the shop has to review it.",
            code="second_person",
        )


OTHER = "review_other"
"""The code of a countersignature that is over another certificate."""


def _check_shop(by: Jws, of: Jws, trust: Trust) -> None:
    if by.is_training != of.is_training or not is_one_shop(by, of, trust):
        raise CertificateTrouble(
            "The countersignature was signed by a bench of another shop than the certificate.",
            "Only an auditor of the shop that certified it countersigns it.",
            code="review_shop",
        )
