# SPDX-License-Identifier: Apache-2.0
"""COSE_Sign1 (RFC 9052, 4.2), tagged 18: EdDSA by a bench, ES256 by a root.

Every header is protected, the unprotected map is empty, the payload is inside.
Any COSE library verifies it; ours besides writes it again and compares.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates import p256
from inspector.certificates.cbor import Cbor, Tag, decode, encode
from inspector.domain.errors import CertificateTrouble

EDDSA: Final = -8
ES256: Final = -7
SIGNATURE_BYTES: Final = 64
KID_BYTES: Final = 8
_SIGN1: Final = 18
_ALG, _KID = 1, 4
_AGAIN = "Get the certificate again from where it came."


@dataclass(frozen=True, slots=True)
class Sign1:
    """A COSE_Sign1 taken apart, its form checked and nothing else. ``kid`` is empty or 8 bytes."""

    alg: int
    kid: bytes
    payload: bytes
    signature: bytes

    @property
    def signed(self) -> bytes:
        """Give the bytes that the signature is over (RFC 9052, 4.4)."""
        return to_be_signed(self.alg, self.kid, self.payload)


def _protected(alg: int, kid: bytes) -> bytes:
    header: dict[int, Cbor] = {_ALG: alg}
    return encode(header | {_KID: kid} if kid else header)


def to_be_signed(alg: int, kid: bytes, payload: bytes) -> bytes:
    """Give the Sig_structure of a payload."""
    return encode(["Signature1", _protected(alg, kid), b"", payload])


def sign1(alg: int, kid: bytes, payload: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Sign a payload; ``sign`` gives the 64 raw bytes of the algorithm's signature."""
    return _written(Sign1(alg, kid, payload, sign(to_be_signed(alg, kid, payload))))


def _written(one: Sign1) -> bytes:
    return encode(Tag(_SIGN1, [_protected(one.alg, one.kid), {}, one.payload, one.signature]))


def read_sign1(data: bytes) -> Sign1:
    """Take a COSE_Sign1 apart; raises CertificateTrouble, code ``cose_form``."""
    try:
        found = _taken_apart(decode(data))
        if _written(found) == data:
            return found
    except CertificateTrouble:
        pass  # what is wrong inside is one and the same to who reads it
    raise _bad()


def _bad() -> CertificateTrouble:
    return CertificateTrouble("This is not a signature that Inspector writes.", _AGAIN, code="cose_form")


def _taken_apart(value: Cbor) -> Sign1:
    if not isinstance(value, Tag) or value.number != _SIGN1 or not isinstance(value.value, list):
        raise _bad()
    parts = value.value
    if len(parts) != 4:
        raise _bad()
    head, _, payload, signature = parts
    if not isinstance(head, bytes) or not isinstance(payload, bytes) or not isinstance(signature, bytes):
        raise _bad()
    alg, kid = _header(decode(head))
    if len(signature) != SIGNATURE_BYTES:
        raise _bad()
    return Sign1(alg, kid, payload, signature)


def _header(value: Cbor) -> tuple[int, bytes]:
    header = value if isinstance(value, Mapping) else {}
    alg, kid = header.get(_ALG), header.get(_KID, b"")
    if (
        not isinstance(alg, int)
        or alg not in (EDDSA, ES256)
        or not isinstance(kid, bytes)
        or len(kid) not in (0, KID_BYTES)
    ):
        raise _bad()
    return alg, kid


def fits_eddsa(one: Sign1, key: Ed25519PublicKey) -> bool:
    """Tell whether a bench's key made this."""
    try:
        key.verify(one.signature, one.signed)
    except InvalidSignature:
        return False
    return one.alg == EDDSA


def fits_es256(one: Sign1, key: ec.EllipticCurvePublicKey) -> bool:
    """Tell whether a root's key made this."""
    return one.alg == ES256 and p256.fits(key, one.signature, one.signed)
