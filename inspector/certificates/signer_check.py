# SPDX-License-Identifier: Apache-2.0
"""Who signed a certificate: a key that is trusted by itself, or a bench that a trusted root certified.

And whether that still counts: within the root's times, for this very bench,
not revoked before the certificate was known to somebody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import delegation, p256
from inspector.certificates.delegation import Delegation
from inspector.certificates.facts import Facts
from inspector.certificates.jwk import key_id, to_base64url
from inspector.certificates.qr import SignedCode, check_against_claims, parse_code
from inspector.certificates.signing import Jws, check_signature
from inspector.certificates.trust import Trust
from inspector.domain.certificate import Claims
from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

_ASK = "Ask the shop for the certificate, or for one that replaces it."


@dataclass(frozen=True, slots=True)
class Certifier:
    """Who stands behind a bench's key: ``root`` names the root's, empty for a key trusted by itself."""

    kid: str
    root: str = ""
    delegation: Delegation | None = None


def certifier_of(key: Ed25519PublicKey, word: bytes, trust: Trust) -> Certifier:
    """Find who stands behind a bench's key; ``word`` is the delegation that came with it, or empty.

    Raises CertificateTrouble (``unknown_key``, ``unknown_root``, ``delegation``).
    """
    kid = key_id(key)
    if kid in trust.keys:
        return Certifier(kid)
    if not word:
        raise unknown_key(kid)
    return by_root(kid, word, trust)


def by_root(kid: str, word: bytes, trust: Trust) -> Certifier:
    """Find the trusted root that certified a bench's key by ``word``.

    Raises CertificateTrouble (``unknown_root``, ``delegation``).
    """
    said, signed = delegation.read(word)
    named = [one for one in trust.roots.values() if delegation.short_id(one) == said.root]
    if not named:
        raise CertificateTrouble(
            Phrase("No root that is trusted here is named {root}.", root=to_base64url(said.root)),
            "Get the shop root's public key from the shop and name its file with --trust.",
            code="unknown_root",
        )
    root = next((one for one in named if delegation.is_by(signed, one)), None)
    if root is None or said.bench_key_id != kid:
        raise CertificateTrouble(
            "The root's word for this bench does not fit the root's signature.", _ASK, code="delegation"
        )
    return Certifier(kid, p256.key_id(root), said)


def unknown_key(kid: str) -> CertificateTrouble:
    """Say that nobody here trusts a key."""
    return CertificateTrouble(
        Phrase("No trusted key is named {kid}.", kid=kid),
        "Get the shop's public key from the shop and name its file with --trust.",
        code="unknown_key",
    )


def check_jws(jws: Jws, trust: Trust, *, allow_training: bool = True) -> Certifier | None:
    """Check who signed a JWS, None for training, whose key vouches for nobody.

    Raises CertificateTrouble: what ``certifier_of`` and ``check_signature`` raise.
    """
    word = word_in(jws)
    if jws.is_training or jws.kid in trust.keys or not word:
        check_signature(jws, trust.keys, allow_training=allow_training)
        return None if jws.is_training else Certifier(jws.kid)
    key = delegation.read(word)[0].key
    check_signature(jws, {key_id(key): key}, allow_training=False)
    return certifier_of(key, word, trust)


def word_in(jws: Jws) -> bytes:
    """Give the root's word that a JWS carries, itself or in its code; empty for none.

    Raises CertificateTrouble.
    """
    code = code_in(jws)
    return jws.word or (code.claims.delegation if code is not None else b"")


def code_in(jws: Jws) -> SignedCode | None:
    """Give the code that a JWS carries; None where an earlier version signed. Raises CertificateTrouble."""
    code = parse_code(jws.code) if jws.code else None
    if code is None or isinstance(code, SignedCode):
        return code
    raise CertificateTrouble("The code in the signature is of another kind.", _ASK, code="code_form")


def check_code_of(jws: Jws, facts: Facts, digest: str) -> bool:
    """Check a JWS's code against its claims; False where it carries none. Raises CertificateTrouble."""
    code = code_in(jws)
    if code is None:
        return False
    check_against_claims(code, facts, digest)
    if code.key_id != jws.kid:
        raise CertificateTrouble(
            "The code on the page was signed by another key than the claims.", _ASK, code="code_differs"
        )
    return True


def check_standing(who: Certifier, digest: str, at: datetime, trust: Trust) -> None:
    """Check whether a key counted and counts; ``at`` is when the certificate says it was signed.

    Raises CertificateTrouble (``delegation_early``, ``delegation_expired``, ``revoked``).
    """
    said = who.delegation
    if said is not None and not said.covers(at):
        raise _out_of_time(said, at)
    for one in trust.revocations:
        speaks = one.root in ("", who.root) or not who.root
        if one.key == who.kid and speaks and digest not in one.held and digest not in trust.held:
            raise CertificateTrouble(
                Phrase(
                    "The bench's key was revoked on {day} ({reason}); nobody is known to have held this.",
                    day=f"{one.at:%Y-%m-%d}",
                    reason=one.reason or "no reason is given",
                ),
                _ASK,
                code="revoked",
            )


def _out_of_time(said: Delegation, at: datetime) -> CertificateTrouble:
    day = f"{at:%Y-%m-%d}"
    if at > said.until:
        return CertificateTrouble(
            Phrase(
                "The root's word for the bench ended on {end}, before the certificate was signed on {day}.",
                end=f"{said.until:%Y-%m-%d}",
                day=day,
            ),
            _ASK,
            code="delegation_expired",
        )
    return CertificateTrouble(
        Phrase(
            "The root's word for the bench began on {start}, after the certificate was signed on {day}.",
            start=f"{said.since:%Y-%m-%d}",
            day=day,
        ),
        _ASK,
        code="delegation_early",
    )


def check_place(who: Certifier, claims: Claims) -> None:
    """Check that the root spoke of the bench and the shop that the claims name; raises CertificateTrouble."""
    said, shop = who.delegation, claims.get("shop")
    shop_id = shop.get("id") if isinstance(shop, dict) else None
    if said is not None and (said.bench, said.shop) != (claims.get("bench"), shop_id):
        raise CertificateTrouble(
            "The claims name another bench or shop than the one that the root certified.",
            _ASK,
            code="delegation_other",
        )
