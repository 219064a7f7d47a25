# SPDX-License-Identifier: Apache-2.0
"""Void: a second person takes a certificate back, for a reason; the certificate itself never changes.

What is signed of it is a statement of its own, with its own schema, so that no
reader takes one for a certificate.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.domain.certificate import Claims, SignedCertificate, utc
from inspector.domain.errors import BadInput, CertificateTrouble, NotAllowed
from inspector.domain.event import Json

SCHEMA = "inspector.void/1"
LONGEST_REASON = 500
_MEMBERS = {"schema", "uid", "digest", "shop", "reason", "by", "at", "key", "training", "software"}


@dataclass(frozen=True, slots=True)
class Voiding:
    """That a certificate is void: why, by whom (a person's id), when (UTC).

    ``technician`` is whose inspection it was: never the same person as ``by``.
    """

    uid: str
    technician: str
    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CertificateStanding:
    """What a store knows of a certificate that the certificate itself cannot say.

    ``superseded_by`` is the uid of the one that was signed in its place, or empty text;
    ``other`` the SHA-256 of another that the store holds under its number;
    ``is_missing`` that the home's own key signed it and its store does not hold it.
    """

    voiding: Voiding | None = None
    superseded_by: str = ""
    other: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class VoidFacts:
    """What a signed statement says: which certificate, by its uid and digest, is void, and why."""

    uid: str
    digest: str
    shop_id: str
    reason: str
    by: str
    at: str
    key: str
    is_training: bool


def checked_reason(reason: str) -> str:
    """Give a reason on one line; raises BadInput without one, or for one that is too long."""
    said = " ".join(reason.split())
    if not said:
        raise BadInput("A certificate is only made void for a reason.", "Say what is wrong with it.")
    if len(said) > LONGEST_REASON or not said.isprintable():
        raise BadInput(
            "The reason is too long, or holds what cannot be shown.", "Say it in 500 plain characters."
        )
    return said


def check_second(by: str, *others: str) -> None:
    """Raise NotAllowed where ``by`` is who inspected or signed it."""
    if by in others:
        raise NotAllowed(
            "Who inspected or signed a certificate cannot make it void.",
            "Ask another person who may: a lead or an administrator.",
            code="second_person",
        )


def build_void(one: Voiding, certificate: SignedCertificate, *, key_id: str, software: str) -> Claims:
    """Build the statement that is signed and sent."""
    shop = certificate.claims.get("shop")
    statement: dict[str, Json] = {
        "schema": SCHEMA,
        "uid": one.uid,
        "digest": certificate.digest,
        "shop": shop.get("id") if isinstance(shop, dict) else None,
        "reason": one.reason,
        "by": one.by,
        "at": utc(one.at),
        "key": key_id,
        "training": certificate.is_training,
        "software": software,
    }
    return statement


def read_void(claims: Claims) -> VoidFacts:
    """Read a statement strictly, whoever wrote it; raises CertificateTrouble."""
    texts = [claims.get(name) for name in ("uid", "digest", "shop", "reason", "by", "at", "key", "software")]
    is_training = claims.get("training")
    told = [one for one in texts if isinstance(one, str) and one]
    if claims.keys() != _MEMBERS or claims.get("schema") != SCHEMA or len(told) != len(texts):
        raise _unreadable()
    if not isinstance(is_training, bool):
        raise _unreadable()
    uid, digest, shop, reason, by, at, key, _ = told
    try:
        is_fit = checked_reason(reason) == reason
    except BadInput:
        is_fit = False
    if not is_fit:
        raise _unreadable()
    return VoidFacts(uid, digest, shop, reason, by, at, key, is_training)


def _unreadable() -> CertificateTrouble:
    return CertificateTrouble(
        "This is no statement that a certificate is void.", "Send it as the contract says.", code="void_form"
    )
