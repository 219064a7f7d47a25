# SPDX-License-Identifier: Apache-2.0
"""P-256 keys: their JWK and its name (RFC 7518, 7638), raw signatures with one spelling.

Of the two signatures (r, s) and (r, n − s) that fit alike only the one whose s
is in the lower half is written and read; nonces are RFC 6979's.
"""

from __future__ import annotations

import hashlib
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from inspector.certificates.jwk import from_base64url, to_base64url
from inspector.domain.certificate import canonical
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json

SIGNATURE_BYTES: Final = 64
ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_CURVE = ec.SECP256R1()
_MEND = "Get the key from its owner again."


def new_private() -> ec.EllipticCurvePrivateKey:
    """Make a private key."""
    return ec.generate_private_key(_CURVE)


def public_jwk(key: ec.EllipticCurvePublicKey) -> dict[str, Json]:
    """Give the members of a public key that its name is made of (RFC 7518, 6.2)."""
    numbers = key.public_numbers()
    x, y = (to_base64url(one.to_bytes(32, "big")) for one in (numbers.x, numbers.y))
    return {"crv": "P-256", "kty": "EC", "x": x, "y": y}


def key_id(key: ec.EllipticCurvePublicKey) -> str:
    """Name a key: base64url of its RFC 7638 thumbprint (SHA-256), 43 characters."""
    return to_base64url(hashlib.sha256(canonical(public_jwk(key))).digest())


def from_jwk(jwk: object) -> ec.EllipticCurvePublicKey:
    """Read a public JWK; raises CertificateTrouble for another kind, a private key, a wrong name."""
    if not isinstance(jwk, dict) or (jwk.get("kty"), jwk.get("crv")) != ("EC", "P-256"):
        raise CertificateTrouble("This is not a P-256 key.", _MEND)
    if "d" in jwk:
        raise CertificateTrouble(
            "This file holds a private key.", "Keep it secret; hand out the public key alone."
        )
    x, y = jwk.get("x"), jwk.get("y")
    if not isinstance(x, str) or not isinstance(y, str):
        raise CertificateTrouble("This key has no 'x' or no 'y'.", _MEND)
    key = _on_curve(from_base64url(x, "key"), from_base64url(y, "key"))
    if jwk.get("kid", key_id(key)) != key_id(key):
        raise CertificateTrouble("This key has another key's name.", _MEND, code="key_name")
    return key


def _on_curve(x: bytes, y: bytes) -> ec.EllipticCurvePublicKey:
    try:
        if len(x) == len(y) == 32:
            return ec.EllipticCurvePublicKey.from_encoded_point(_CURVE, b"\x04" + x + y)
    except ValueError:
        pass  # a point that is not on the curve: said below
    raise CertificateTrouble("This is not a usable P-256 public key.", _MEND, code="weak_key")


def checked(key: object) -> ec.EllipticCurvePublicKey:
    """Give a public key that is on P-256; raises CertificateTrouble for every other."""
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    raise CertificateTrouble("This is not a P-256 key.", _MEND)


def sign(key: ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
    """Sign by ES256: 64 bytes, r and s; the same key and data give the same bytes."""
    algorithm = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
    r, s = decode_dss_signature(key.sign(data, algorithm))
    return r.to_bytes(32, "big") + min(s, ORDER - s).to_bytes(32, "big")


def fits(key: ec.EllipticCurvePublicKey, signature: bytes, data: bytes) -> bool:
    """Tell whether a raw ES256 signature with its s in the lower half fits."""
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if len(signature) != SIGNATURE_BYTES or s > ORDER // 2:
        return False
    try:
        key.verify(encode_dss_signature(r, s), data, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True
