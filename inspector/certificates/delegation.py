# SPDX-License-Identifier: Apache-2.0
"""A shop root's word for a bench: whose Ed25519 key this is, and from when until when.

A COSE_Sign1 by ES256 over a deterministic CBOR map (docs/qr.md). It travels in
every code that the bench signs, so that whoever trusts the root needs no
network to know the bench.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import p256
from inspector.certificates.cbor import Cbor, decode, encode
from inspector.certificates.cose import ES256, KID_BYTES, Sign1, fits_es256, read_sign1, sign1
from inspector.certificates.jwk import from_base64url, key_id, public_key, raw_public
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.uid import from_bytes, to_bytes

LARGEST: Final = 1024
LONGEST_ID: Final = 64
LAST_SECOND: Final = 253_402_300_799
"""The end of the year 9999."""
_BENCH, _SHOP, _KEY, _FROM, _UNTIL, _SERIAL = range(1, 7)
_MEMBERS = {_BENCH, _SHOP, _KEY, _FROM, _UNTIL, _SERIAL}


@dataclass(frozen=True, slots=True)
class Delegation:
    """What a root says of a bench. Times are whole seconds since 1970, both ends belong to it.

    ``root`` is the first 8 bytes of the thumbprint of the root's key.
    """

    root: bytes
    bench: str
    shop: str
    key: Ed25519PublicKey
    not_before: int
    not_after: int
    serial: int

    @property
    def bench_key_id(self) -> str:
        """Name the key that it is about."""
        return key_id(self.key)

    def covers(self, at: datetime) -> bool:
        """Tell whether a moment lies within it."""
        return self.not_before <= int(at.timestamp()) <= self.not_after

    @property
    def until(self) -> datetime:
        """Give its last second."""
        return datetime.fromtimestamp(self.not_after, UTC)

    @property
    def since(self) -> datetime:
        """Give its first second."""
        return datetime.fromtimestamp(self.not_before, UTC)


def short_id(root: ec.EllipticCurvePublicKey) -> bytes:
    """Give what a delegation calls its root: the first 8 bytes of the thumbprint."""
    return from_base64url(p256.key_id(root), "key's name")[:KID_BYTES]


def issue(root: ec.EllipticCurvePrivateKey, one: Delegation) -> bytes:
    """Sign a delegation; raises CertificateTrouble where it says what cannot be."""
    payload = encode(_members(one))
    _read_members(payload, one.root)
    return sign1(ES256, short_id(root.public_key()), payload, lambda data: p256.sign(root, data))


def read(data: bytes) -> tuple[Delegation, Sign1]:
    """Read a delegation strictly, check nothing else; raises CertificateTrouble, ``delegation_form``."""
    return _read(data)


@lru_cache(maxsize=32)
def _read(data: bytes) -> tuple[Delegation, Sign1]:
    """Read it once: each of a bench's certificates brings the same word."""
    try:
        if len(data) > LARGEST:
            raise _bad()
        signed = read_sign1(data)
        if signed.alg != ES256 or len(signed.kid) != KID_BYTES:
            raise _bad()
        return _read_members(signed.payload, signed.kid), signed
    except CertificateTrouble:
        raise _bad() from None


def is_by(signed: Sign1, root: ec.EllipticCurvePublicKey) -> bool:
    """Tell whether this root signed it."""
    return signed.kid == short_id(root) and fits_es256(signed, root)


def _bad() -> CertificateTrouble:
    return CertificateTrouble(
        "The shop's word for its bench cannot be read.",
        "Get the certificate again from where it came.",
        code="delegation_form",
    )


def _members(one: Delegation) -> dict[int, Cbor]:
    return {
        _BENCH: packed_id(one.bench),
        _SHOP: packed_id(one.shop),
        _KEY: raw_public(one.key),
        _FROM: one.not_before,
        _UNTIL: one.not_after,
        _SERIAL: one.serial,
    }


def _read_members(payload: bytes, root: bytes) -> Delegation:
    value = decode(payload)
    if not isinstance(value, Mapping) or set(value) != _MEMBERS:
        raise _bad()
    key = value[_KEY]
    since, until, serial = (whole(value[name]) for name in (_FROM, _UNTIL, _SERIAL))
    if not isinstance(key, bytes) or not since <= until <= LAST_SECOND:
        raise _bad()
    bench, shop = unpacked_id(value[_BENCH]), unpacked_id(value[_SHOP])
    return Delegation(root, bench, shop, public_key(key), since, until, serial)


def whole(value: Cbor) -> int:
    """Give a whole number from 0 on; raises CertificateTrouble for anything else."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _bad()
    return value


def packed_id(text: str) -> Cbor:
    """Write an id of a bench or a shop: the 16 bytes of one of ours, or its text."""
    try:
        raw = to_bytes(text)
    except BadInput:
        return text
    return raw if from_bytes(raw) == text else text


def unpacked_id(value: Cbor) -> str:
    """Read an id in its one spelling; raises CertificateTrouble."""
    if isinstance(value, bytes) and len(value) == 16:
        return from_bytes(value)
    if isinstance(value, str) and 0 < len(value) <= LONGEST_ID and packed_id(value) == value:
        return value
    raise _bad()
