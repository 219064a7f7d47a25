# SPDX-License-Identifier: Apache-2.0
"""A statement about a certificate that a bench signed: that it is void, or that an auditor countersigned it.

Each has a schema of its own, so that no reader takes one for a certificate, and
carries its bench's delegation, so that whoever trusts the root alone can tell who signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, Protocol, TypeVar

from inspector.certificates.signer_check import Certifier, by_root, check_jws, check_standing, word_in
from inspector.certificates.signing import Jws, decode_jws
from inspector.certificates.trust import Trust
from inspector.domain.certificate import Claims
from inspector.domain.envelope import Envelope
from inspector.domain.errors import CertificateTrouble

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
_AGAIN = "Send the statement as it was signed."


class About(Protocol):
    """What every statement says of itself; ``at`` is UTC as claims write it."""

    @property
    def shop_id(self) -> str:
        """Give the shop that says it."""
        ...

    @property
    def at(self) -> str:
        """Give when it was said."""
        ...

    @property
    def key(self) -> str:
        """Name the key that is to have signed it."""
        ...

    @property
    def is_training(self) -> bool:
        """Tell whether it is for practice."""
        ...


_F = TypeVar("_F", bound=About)


@dataclass(frozen=True, slots=True)
class Signed(Generic[_F]):
    """A statement whose signature fits: what it says, when (UTC), and how it was signed.

    ``text`` is the JWS as it came; ``who`` is None for training.
    """

    facts: _F
    at: datetime
    jws: Jws
    text: str
    who: Certifier | None


def read_signed(
    envelope: Envelope, trust: Trust, read: Callable[[Claims], _F], *, form: str, allow_training: bool
) -> Signed[_F]:
    """Read a statement that a trusted bench signed, whichever certificate it is about.

    Raises CertificateTrouble: what ``check_jws``, ``check_standing`` and ``read``
    raise, ``signature``, ``training_mixed``, ``key_name``, ``delegation_other``, and
    ``form`` as the code of a time that is none.
    """
    jws = decode_jws(envelope.jws)
    if jws.payload != envelope.payload:
        raise CertificateTrouble("The signature is over other claims.", _AGAIN, code="signature")
    who = check_jws(jws, trust, allow_training=allow_training)
    facts = read(envelope.claims)
    _check_agrees(facts, jws)
    at = _moment(facts.at, form)
    if who is not None:
        check_standing(who, envelope.digest, at, trust)
    if who is not None and who.delegation is not None and who.delegation.shop != facts.shop_id:
        raise CertificateTrouble(
            "The statement names another shop than the one that the root certified.",
            _AGAIN,
            code="delegation_other",
        )
    return Signed(facts, at, jws, envelope.jws, who)


def _check_agrees(facts: About, jws: Jws) -> None:
    if facts.is_training != jws.is_training:
        raise CertificateTrouble(
            "Claims and signature disagree on whether this is training.", _AGAIN, code="training_mixed"
        )
    if facts.key != jws.kid:
        raise CertificateTrouble("The claims name another key than the signature.", _AGAIN, code="key_name")


def _moment(text: str, form: str) -> datetime:
    try:
        return datetime.fromisoformat(text if _TIME.fullmatch(text) else "").astimezone(UTC)
    except ValueError:
        raise CertificateTrouble(
            "The statement names no time when it was signed.", _AGAIN, code=form
        ) from None


def is_one_shop(statement: Jws, certificate: Jws, trust: Trust) -> bool:
    """Tell whether two JWS that fit are of benches that something shows to be one shop's."""
    if statement.kid == certificate.kid:
        return True
    return not signed_for_by(statement, trust).isdisjoint(signed_for_by(certificate, trust))


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
