# SPDX-License-Identifier: Apache-2.0
"""Statements that a certificate is void: who signed one, and whether they may speak of that certificate.

Void is said by the shop that certified, and by a second person there. Whose
bench says it is shown by the key that signed the certificate itself, by a root
that certified both benches for one shop, or by a file of trusted keys that
names both. Earlier statements carry no delegation and need the key itself.
"""

from __future__ import annotations

from typing import TypeAlias

from inspector.certificates.signed_statement import Signed, is_one_shop, read_signed
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import parse_claims
from inspector.domain.envelope import Envelope
from inspector.domain.errors import CertificateTrouble, NotAllowed
from inspector.domain.voiding import VoidFacts, check_second, read_void

Statement: TypeAlias = Signed[VoidFacts]
"""A statement whose signature fits."""


def read_statement(envelope: Envelope, trust: Trust, *, allow_training: bool = False) -> Statement:
    """Read a statement that a trusted bench signed, whichever certificate it is about.

    Raises CertificateTrouble: what ``read_signed`` and ``read_void`` raise.
    """
    return read_signed(envelope, trust, read_void, form="void_form", allow_training=allow_training)


def check_may_void(statement: str, certificate: str, trust: Trust) -> None:
    """Check whether who signed a statement may speak of a certificate; both are JWS that fit.

    Raises CertificateTrouble (``void_other``: another shop's key; ``second_person``:
    who inspected it says so).
    """
    by, of = decode_jws(statement), decode_jws(certificate)
    if not is_one_shop(by, of, trust):
        raise CertificateTrouble(
            "The statement was signed by a bench of another shop than the certificate.",
            "Only the shop that certified it makes it void.",
            code="void_other",
        )
    try:
        technician = parse_claims(of.payload).get("technician")
        check_second(read_void(parse_claims(by.payload)).by, str(technician))
    except NotAllowed as refused:
        raise CertificateTrouble(refused.title, refused.advice, code="second_person") from None
