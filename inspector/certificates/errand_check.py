# SPDX-License-Identifier: Apache-2.0
"""Errands from a desk: whether a key signed them that the shop's root certified for that desk."""

from __future__ import annotations

from datetime import datetime

from inspector.certificates.signer_check import Certifier, check_jws, check_standing
from inspector.certificates.signing import decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import digest_of, parse_claims
from inspector.domain.errand import Errand, read_errand
from inspector.domain.errors import CertificateTrouble


def opened(text: str, trust: Trust, now: datetime) -> Errand:
    """Read an errand that a certified desk of its shop signed, whatever it asks.

    The root's word has to hold when it was signed and now, and the key has to be
    revoked by no list. Raises CertificateTrouble: what ``check_jws``, ``check_standing`` and ``read_errand``
    raise, ``unknown_root``, ``delegation_other``, ``key_name``.
    """
    jws = decode_jws(text)
    who = check_jws(jws, trust, allow_training=False)
    claims = parse_claims(jws.payload)
    one = read_errand(claims)
    if claims.get("key") != jws.kid:
        raise CertificateTrouble(
            "The errand names another key than its signature.",
            "Ask for it again at the desk.",
            code="key_name",
        )
    for moment in (one.at, now):
        check_standing(_certified(who, one), digest_of(jws.payload), moment, trust)
    return one


def _certified(who: Certifier | None, one: Errand) -> Certifier:
    """Give who stands behind the desk; raises CertificateTrouble without a root or for another desk."""
    if who is None or who.delegation is None:
        raise CertificateTrouble(
            "No root vouches for the desk that asks.",
            "Have the shop's root certify that desk.",
            code="unknown_root",
        )
    if (who.delegation.bench, who.delegation.shop) != (one.desk, one.shop):
        raise CertificateTrouble(
            "The root certified another desk or shop than the errand names.",
            "Ask for it again at the desk that was certified.",
            code="delegation_other",
        )
    return who
