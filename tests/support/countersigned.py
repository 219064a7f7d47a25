# SPDX-License-Identifier: Apache-2.0
"""Countersignatures of certificates for tests, without a store."""

from __future__ import annotations

from datetime import UTC, datetime

from inspector.certificates.signing import BenchSigner
from inspector.domain.certificate import SignedCertificate, canonical, utc
from inspector.domain.event import Json
from inspector.domain.review import SCHEMA

NOW = datetime(2026, 11, 22, 15, 4, 5, tzinfo=UTC)


def statement_of(one: SignedCertificate, signer: BenchSigner, **changes: Json) -> dict[str, Json]:
    """Give what a countersignature of a certificate is over, of the form that ``build_statement`` gives."""
    shop = one.claims["shop"]
    points: list[Json] = [
        {"id": "display.image", "claimed": "pass", "said": "pass"},
        {"id": "body", "claimed": "pass", "said": "fail", "reason": "It rattles."},
    ]
    said: dict[str, Json] = {
        "schema": SCHEMA,
        "uid": one.uid,
        "review": one.uid,
        "digest": one.digest,
        "shop": shop["id"] if isinstance(shop, dict) else None,
        "decision": "countersigned",
        "points": points,
        "by": "ida",
        "at": utc(NOW),
        "key": signer.key_id,
        "training": signer.is_training,
        "software": "test",
    }
    return said | changes


def countersigned(one: SignedCertificate, signer: BenchSigner, **changes: Json) -> bytes:
    """Give the envelope of a countersignature."""
    said = statement_of(one, signer, **changes)
    return canonical({"claims": said, "jws": signer.sign(canonical(said))})
