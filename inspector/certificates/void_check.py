# SPDX-License-Identifier: Apache-2.0
"""Statements that a certificate is void: who signed one, and whether they may speak of that certificate.

Void is said by the shop that certified, and by a second person there. Whose
bench says it is shown by the key that signed the certificate itself, by a root
that certified both benches for one shop, or by a file of trusted keys that
names both. A statement carries its bench's delegation, so that whoever trusts
the root alone can tell; earlier ones carry none and need the key itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from inspector.certificates.signer_check import Certifier, by_root, check_jws, check_standing, word_in
from inspector.certificates.signing import Jws, decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import parse_claims
from inspector.domain.envelope import Envelope
from inspector.domain.errors import CertificateTrouble, NotAllowed
from inspector.domain.voiding import VoidFacts, check_second, read_void

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
_AGAIN = "Send the statement as it was signed."


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement whose signature fits: what it says, when (UTC), and how it was signed.

    ``text`` is the JWS as it came; ``who`` is None for training.
    """

    facts: VoidFacts
    at: datetime
    jws: Jws
    text: str
    who: Certifier | None


def read_statement(envelope: Envelope, trust: Trust, *, allow_training: bool = False) -> Statement:
    """Read a statement that a trusted bench signed, whichever certificate it is about.

    Raises CertificateTrouble: what ``check_jws``, ``check_standing`` and ``read_void``
    raise, ``signature``, ``training_mixed``, ``key_name``, ``delegation_other``.
    """
    jws = decode_jws(envelope.jws)
    if jws.payload != envelope.payload:
        raise CertificateTrouble("The signature is over other claims.", _AGAIN, code="signature")
    who = check_jws(jws, trust, allow_training=allow_training)
    facts = read_void(envelope.claims)
    _check_agrees(facts, jws)
    at = _moment(facts.at)
    if who is not None:
        check_standing(who, envelope.digest, at, trust)
    if who is not None and who.delegation is not None and who.delegation.shop != facts.shop_id:
        raise CertificateTrouble(
            "The statement names another shop than the one that the root certified.",
            _AGAIN,
            code="delegation_other",
        )
    return Statement(facts, at, jws, envelope.jws, who)


def _check_agrees(facts: VoidFacts, jws: Jws) -> None:
    if facts.is_training != jws.is_training:
        raise CertificateTrouble(
            "Claims and signature disagree on whether this is training.", _AGAIN, code="training_mixed"
        )
    if facts.key != jws.kid:
        raise CertificateTrouble("The claims name another key than the signature.", _AGAIN, code="key_name")


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text if _TIME.fullmatch(text) else "").astimezone(UTC)
    except ValueError:
        raise CertificateTrouble(
            "This is no statement that a certificate is void.", _AGAIN, code="void_form"
        ) from None


def check_may_void(statement: str, certificate: str, trust: Trust) -> None:
    """Check whether who signed a statement may speak of a certificate; both are JWS that fit.

    Raises CertificateTrouble (``void_other``: another shop's key; ``second_person``:
    who inspected it says so).
    """
    by, of = decode_jws(statement), decode_jws(certificate)
    if by.kid != of.kid and signed_for_by(by, trust).isdisjoint(signed_for_by(of, trust)):
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


def signed_for_by(jws: Jws, trust: Trust) -> frozenset[str]:
    """Name what shows which shop's bench signed a JWS that fits, as ``signed_for`` does."""
    try:
        word = word_in(jws)
    except CertificateTrouble:
        word = b""
    return signed_for(jws.kid, word, trust)


def signed_for(kid: str, word: bytes, trust: Trust) -> frozenset[str]:
    """Name what shows whose bench a key is; two keys that share a name are one shop's.

    The names are the key itself, the trusted root that certified it with the
    shop that it said, and each file of trusted keys that names it. ``word`` is
    the root's, or empty.
    """
    files = (f"file {place}" for place, one in enumerate(trust.together) if kid in one)
    return frozenset([f"key {kid}", *files, *_root_and_shop(kid, word, trust)])


def _root_and_shop(kid: str, word: bytes, trust: Trust) -> list[str]:
    """Name the trusted root that certified a bench, and for which shop; nothing where none did."""
    try:
        found = by_root(kid, word, trust) if word else None
    except CertificateTrouble:
        return []
    return [f"root {found.root} {found.delegation.shop}"] if found and found.delegation else []
