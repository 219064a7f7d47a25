# SPDX-License-Identifier: Apache-2.0
"""Ed25519 public keys as JSON Web Keys (RFC 8037), their names (RFC 7638), strict base64url.

Everything here has one spelling: what would not be written so again is refused.
"""

from __future__ import annotations

import base64
import binascii
import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.domain.certificate import canonical
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase

KEY_BYTES = 32
_FIELD = 2**255 - 19
_SIGN_BIT = 1 << 255

# The y coordinates of the eight points whose order divides 8. A signature by such
# a "key" verifies for many messages, and the library takes it.
_SMALL_ORDER = frozenset(
    {
        0,
        1,
        0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826,
        0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7,
        _FIELD - 1,
    }
)


def to_base64url(raw: bytes) -> str:
    """Write bytes as base64url without padding (RFC 7515, section 2)."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def from_base64url(text: str, what: str) -> bytes:
    """Read base64url that has no padding, no blanks and no spare bits; raises CertificateTrouble."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        raw = None
    if raw is None or to_base64url(raw) != text:
        raise CertificateTrouble(
            Phrase("The {what} is not in base64url.", what=what),
            "Get the certificate again.",
            code="encoding",
        )
    return raw


def raw_public(key: Ed25519PublicKey) -> bytes:
    """Give the 32 bytes of a public key."""
    return key.public_bytes_raw()


def public_key(raw: bytes) -> Ed25519PublicKey:
    """Make a public key of 32 bytes; raises CertificateTrouble for one that anybody could sign for."""
    number = int.from_bytes(raw, "little") & ~_SIGN_BIT
    if len(raw) != KEY_BYTES or number >= _FIELD or number in _SMALL_ORDER:
        raise CertificateTrouble(
            "This is not a usable Ed25519 public key.", "Get the key from its owner again.", code="weak_key"
        )
    return Ed25519PublicKey.from_public_bytes(raw)


def public_jwk(key: Ed25519PublicKey) -> dict[str, Json]:
    """Give the members of a public key that its name is made of (RFC 8037, section 2)."""
    return {"crv": "Ed25519", "kty": "OKP", "x": to_base64url(raw_public(key))}


def key_id(key: Ed25519PublicKey) -> str:
    """Name a key: base64url of its RFC 7638 thumbprint (SHA-256), 43 characters."""
    return to_base64url(hashlib.sha256(canonical(public_jwk(key))).digest())


def exported_jwk(key: Ed25519PublicKey) -> dict[str, Json]:
    """Give a public key as it is handed to others: with its name, its use and its algorithm."""
    return {**public_jwk(key), "alg": "EdDSA", "kid": key_id(key), "use": "sig"}


def from_jwk(jwk: object) -> Ed25519PublicKey:
    """Read a public JWK; raises CertificateTrouble for another kind, a private key, a wrong name."""
    if not isinstance(jwk, dict) or (jwk.get("kty"), jwk.get("crv")) != ("OKP", "Ed25519"):
        raise CertificateTrouble("This is not an Ed25519 key.", "Export the bench's public key again.")
    if "d" in jwk:
        raise CertificateTrouble(
            "This file holds a private key.", "Keep it secret; hand out the public key alone."
        )
    x = jwk.get("x")
    if not isinstance(x, str):
        raise CertificateTrouble("This key has no 'x'.", "Export the bench's public key again.")
    key = public_key(from_base64url(x, "key"))
    if jwk.get("kid", key_id(key)) != key_id(key):
        raise CertificateTrouble(
            "This key has another key's name.", "Export the bench's public key again.", code="key_name"
        )
    return key
