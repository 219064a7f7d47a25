# SPDX-License-Identifier: Apache-2.0
"""Signed trust lists: roots by their names, and the bench keys that count no more (docs/trust.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec

from inspector.certificates import p256, signed_json
from inspector.domain.certificate import utc
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase

TYPE: Final = "inspector-trust+jws"
FORM: Final = "inspector.trust/1"
MOST_ROOTS, MOST_REVOKED, MOST_HELD = 1000, 10_000, 200_000
_LONGEST_NAME, _LONGEST_REASON = 80, 200
_KID = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Revocation:
    """A bench's key that counts no more, and the digests that were held before and stay valid.

    ``root`` names the root that says so, which speaks of benches that it
    certified alone; empty for an issuer that speaks of all.
    """

    key: str
    at: datetime
    reason: str
    held: frozenset[str] = frozenset()
    root: str = ""

    def by(self, root: str) -> Revocation:
        """Give it with who says so."""
        return replace(self, root=root)


@dataclass(frozen=True, slots=True)
class NamedRoot:
    """A root's public key and what the shop calls it."""

    name: str
    key: ec.EllipticCurvePublicKey


@dataclass(frozen=True, slots=True)
class TrustList:
    """A list. ``signer`` names the key that signed it, empty before it is signed."""

    issued_at: datetime
    roots: tuple[NamedRoot, ...]
    revoked: tuple[Revocation, ...] = ()
    signer: str = ""

    def keys(self) -> dict[str, ec.EllipticCurvePublicKey]:
        """Give the roots' keys by their names."""
        return {p256.key_id(one.key): one.key for one in self.roots}

    def names(self) -> dict[str, str]:
        """Give what the roots are called."""
        return {p256.key_id(one.key): one.name for one in self.roots}

    def revokes(self, key: str) -> bool:
        """Tell whether a key counts no more by this list."""
        return any(row.key == key for row in self.revoked)

    def lacking(self, newer: TrustList) -> tuple[str, ...]:
        """Name the keys that this list revokes and ``newer`` does not."""
        return tuple(row.key for row in self.revoked if not newer.revokes(row.key))

    def with_revoked(self, one: Revocation) -> TrustList:
        """Give it with one more revocation, or with more digests held of a key that is revoked already.

        Such a key keeps its time and its reason. Raises BadInput where nothing is
        new, and for what is no key's name.
        """
        if not _KID.fullmatch(one.key) or len(one.reason) > _LONGEST_REASON or not one.reason.isprintable():
            raise BadInput(
                "A revocation needs a key's name of 43 characters and a reason of at most 200.",
                "Take the name from 'inspector keys show' or 'inspector verify'.",
            )
        if self.revokes(one.key):
            return replace(self, revoked=tuple(_united(row, one) for row in self.revoked))
        return replace(self, revoked=(*self.revoked, one))


def _united(row: Revocation, one: Revocation) -> Revocation:
    """Give a revocation with the digests that another one of the same key adds."""
    if row.key != one.key:
        return row
    if one.held <= row.held:
        raise BadInput(
            Phrase("The key {key} is revoked already.", key=one.key),
            "See the list with 'inspector keys trust-list'; --held adds digests that were held before.",
        )
    return replace(row, held=row.held | one.held)


def signed(one: TrustList, key: ec.EllipticCurvePrivateKey) -> str:
    """Sign a list as compact JWS; the same list and key give the same text. Raises CertificateTrouble."""
    public = key.public_key()
    header: dict[str, Json] = {"alg": "ES256", "kid": p256.key_id(public), "typ": TYPE}
    text = signed_json.write(header, _members(one), lambda data: p256.sign(key, data))
    opened(text, {p256.key_id(public): public})
    return text


def opened(text: str, trusted: Mapping[str, ec.EllipticCurvePublicKey]) -> TrustList:
    """Read a list that one of these keys signed; raises CertificateTrouble (``trust_list…``)."""
    found = signed_json.read(text, "ES256", TYPE)
    if set(found.header) != {"alg", "kid", "typ"}:
        raise _bad()
    key = trusted.get(found.kid)
    if key is None:
        raise CertificateTrouble(
            Phrase("The trust list was signed by {kid}, which nobody here trusts.", kid=found.kid[:43]),
            "Name the root or the issuer of lists with --trust as well.",
            code="trust_list_key",
        )
    if not p256.fits(key, found.signature, found.signed):
        raise CertificateTrouble(
            "The trust list was changed after it was signed.",
            "Get it again from its issuer.",
            code="trust_list",
        )
    return replace(_read(found.payload), signer=found.kid)


def unproven(text: str) -> TrustList:
    """Read a list whoever signed it; raises CertificateTrouble (``trust_list``). For comparison alone."""
    found = signed_json.read(text, "ES256", TYPE)
    return replace(_read(found.payload), signer=found.kid)


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "This is not a trust list that can be read.", "Get it again from its issuer.", code="trust_list"
    )


def _members(one: TrustList) -> dict[str, Json]:
    roots: list[Json] = [{"jwk": p256.public_jwk(row.key), "name": row.name} for row in one.roots]
    revoked: list[Json] = [_revoked_members(row) for row in one.revoked]
    return {"issued_at": utc(one.issued_at), "revoked": revoked, "roots": roots, "type": FORM}


def _revoked_members(row: Revocation) -> dict[str, Json]:
    held: list[Json] = [*sorted(row.held)]
    return {"at": utc(row.at), "held": held, "key": row.key, "reason": row.reason}


def _read(row: dict[str, Json]) -> TrustList:
    if set(row) != {"issued_at", "revoked", "roots", "type"} or row["type"] != FORM:
        raise _bad()
    roots = tuple(_root(one) for one in _rows(row["roots"], {"jwk", "name"}, MOST_ROOTS))
    revoked = tuple(
        _revocation(one) for one in _rows(row["revoked"], {"at", "held", "key", "reason"}, MOST_REVOKED)
    )
    return TrustList(_time(row["issued_at"]), roots, revoked)


def _rows(value: Json, members: set[str], most: int) -> list[dict[str, Json]]:
    rows = value if isinstance(value, list) else None
    if rows is None or len(rows) > most:
        raise _bad()
    found = [one for one in rows if isinstance(one, dict) and set(one) == members]
    if len(found) != len(rows):
        raise _bad()
    return found


def _root(row: dict[str, Json]) -> NamedRoot:
    jwk = row["jwk"]
    key = p256.from_jwk(jwk)
    if p256.public_jwk(key) != jwk:
        raise _bad()
    return NamedRoot(_text(row["name"], _LONGEST_NAME), key)


def _revocation(row: dict[str, Json]) -> Revocation:
    held = row["held"]
    if not isinstance(held, list) or len(held) > MOST_HELD:
        raise _bad()
    digests = [one for one in held if isinstance(one, str) and _DIGEST.fullmatch(one)]
    key = _text(row["key"], 43)
    if len(digests) != len(held) or sorted(set(digests)) != digests or not _KID.fullmatch(key):
        raise _bad()
    return Revocation(key, _time(row["at"]), _text(row["reason"], _LONGEST_REASON), frozenset(digests))


def _text(value: Json, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise _bad()
    return value


def _time(value: Json) -> datetime:
    text = value if isinstance(value, str) and _TIME.fullmatch(value) else ""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        raise _bad() from None
