# SPDX-License-Identifier: Apache-2.0
"""Small signed certificates for tests that carry them about and do not look inside."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from inspector.certificates.signing import BenchSigner
from inspector.domain.certificate import SCHEMA, TEMPLATE, SignedCertificate, canonical, digest_of
from inspector.domain.device import luhn_digit
from inspector.domain.event import Json
from inspector.domain.uid import from_bytes

AT = "2026-03-02T11:58:00.000Z"


def bench_signer(seed: int = 1, *, training: bool = False) -> BenchSigner:
    """Give the signer of a fixed key."""
    return BenchSigner(Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32)), is_training=training)


def uid_of(number: int) -> str:
    """Give a well-formed uid; a higher number is a later one."""
    bits = number << 80 | 0x7 << 76 | 0b10 << 62 | number
    return from_bytes(bits.to_bytes(16, "big"))


def imei_of(number: int) -> str:
    """Give a synthetic IMEI with its check digit."""
    body = f"35000000{number:06d}"
    return body + str(luhn_digit(body))


def claims_of(number: int, signer: BenchSigner, **changes: Json) -> dict[str, Json]:
    """Give claims of the form that build_claims gives."""
    claims: dict[str, Json] = {
        "schema": SCHEMA,
        "template": TEMPLATE,
        "uid": uid_of(number),
        "attempt": 1,
        "training": signer.is_training,
        "supersedes": None,
        "key": signer.key_id,
        "shop": {"id": "shop-1", "name": "Atelier Nord"},
        "warranty": None,
        "bench": "bench-1",
        "technician": "ada",
        "device": {
            "category": "phone",
            "family": "android",
            "model": "Pixel 7",
            "imei": imei_of(number),
            "serial": f"SER{number:06d}",
        },
        "identified": [],
        "checklist": {"id": "phone-25", "version": 1, "hash": "0" * 64},
        "profile": {"name": "standard", "thresholds": {"battery.health": "80"}},
        "points": [],
        "readings": [],
        "verdict": {"kind": "certified", "because": []},
        "grade": None,
        "defects": [],
        "erasures": [],
        "photos": [],
        "order_line": None,
        "started_at": AT,
        "signed_at": AT,
        "software": "inspector test",
    }
    return claims | changes


def sign_claims(claims: dict[str, Json], signer: BenchSigner) -> SignedCertificate:
    """Sign claims as they are."""
    payload = canonical(claims)
    return SignedCertificate(
        uid=str(claims["uid"]),
        claims=claims,
        payload=payload,
        digest=digest_of(payload),
        jws=signer.sign(payload),
        key_id=signer.key_id,
        is_training=signer.is_training,
    )


def signed(number: int, signer: BenchSigner | None = None, **changes: Json) -> SignedCertificate:
    """Sign a small certificate."""
    signer = signer or bench_signer()
    return sign_claims(claims_of(number, signer, **changes), signer)
