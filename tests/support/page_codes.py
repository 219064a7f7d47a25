# SPDX-License-Identifier: Apache-2.0
"""Codes and trust lists for the verification page, made by the bench's own writers; fixed keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from certified_benches import delegation, root_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from inspector.certificates import p256, qr_claims
from inspector.certificates.cose import EDDSA, sign1
from inspector.certificates.jwk import key_id
from inspector.certificates.qr_claims import Compact
from inspector.certificates.trust_list import NamedRoot, Revocation, TrustList, signed
from inspector.domain.certificate import canonical, digest_of
from inspector.domain.device import Category
from inspector.domain.event import Json
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.verdict import VerdictKind

FINISHED = datetime(2026, 11, 22, 13, 29, 15, tzinfo=UTC)
UID = "06BM1N4S7A7M2PKXP3D1J0YWQ0"
IMEI = "350000000090353"
OUTCOMES = tuple(
    {9: Outcome.NOT_APPLICABLE, 19: Outcome.NOT_TESTED, 25: Outcome.FAIL}.get(number, Outcome.PASS)
    for number in range(1, 26)
)
FULL: dict[str, Json] = {
    "schema": "inspector.claims/2",
    "uid": UID,
    "training": False,
    "verdict": {"kind": "certified_with_remarks", "because": []},
    "grade": {"chosen": "good"},
    "device": {"imei": IMEI},
    "bench": "bench-3",
    "shop": {"id": "shop-1", "name": "Nordkaj Refurb"},
    "points": [{"outcome": one.value} for one in OUTCOMES],
}
"""The members of full claims that the page holds against a code."""


def bench(seed: int = 1) -> Ed25519PrivateKey:
    """Give the fixed key of a bench."""
    return Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))


def bench_id(seed: int = 1) -> str:
    """Name a bench's key."""
    return key_id(bench(seed).public_key())


def compact(
    *, seed: int = 1, training: bool = False, word: bytes | None = None, **changes: object
) -> Compact:
    """Give what a code says; ``word`` is the root's, made here unless it is given."""
    members: dict[str, object] = {
        "uid": UID,
        "digest": digest_of(canonical(FULL)),
        "category": Category.PHONE,
        "model": "Pixel 6a",
        "storage": "128 GB",
        "colour": "Charcoal",
        "imei": IMEI,
        "serial": "",
        "verdict": VerdictKind.REMARKS,
        "grade": Grade.GOOD,
        "rule": "grade-1",
        "outcomes": OUTCOMES,
        "checklist": "phone-25",
        "checklist_version": 1,
        "health": 912,
        "erasure": ("purge", "factory reset"),
        "finished_at": FINISHED,
        "shop": "Nordkaj Refurb",
        "is_training": training,
        "signed_by": bench(seed).public_key(),
        "delegation": b"" if training else delegation(seed) if word is None else word,
    }
    return Compact(**{**members, **changes})  # type: ignore[arg-type]  # members are named above


def code_bytes(one: Compact, seed: int = 1) -> bytes:
    """Sign what a code says."""
    return sign1(EDDSA, b"", qr_claims.write(one), bench(seed).sign)


def digits(data: bytes) -> str:
    """Spell a code as it stands behind the #."""
    return str(int.from_bytes(data, "big"))


def a_code(**changes: object) -> str:
    """Give the digits of a code, changed or not."""
    return digits(code_bytes(compact(**changes)))  # type: ignore[arg-type]  # as compact's own


def flips(data: bytes, places: Sequence[int]) -> list[str]:
    """Give the digits of a code with one bit turned, once for each place (a bit's number)."""
    number, size = int.from_bytes(data, "big"), 8 * len(data)
    return [str(number ^ 1 << size - 1 - place) for place in places]


def trust_list(
    issuer: int = 77,
    *,
    roots: Sequence[int] = (77,),
    issued_at: datetime | None = None,
    revoked: Sequence[Revocation] = (),
) -> str:
    """Give a signed list of roots, named ``Nordkaj 77`` by their seeds."""
    named = tuple(NamedRoot(f"Nordkaj {one}", root_key(one).public_key()) for one in roots)
    return signed(TrustList(issued_at or datetime.now(UTC), named, tuple(revoked)), root_key(issuer))


def revocation(seed: int = 1, held: Sequence[str] = ()) -> Revocation:
    """Revoke a bench's key; ``held`` are digests that were known before."""
    return Revocation(bench_id(seed), datetime(2026, 11, 23, tzinfo=UTC), "stolen", frozenset(held))


def page_key(seed: int = 77, role: str = "root") -> dict[str, Json]:
    """Give a key as the page is configured with it."""
    return {**p256.public_jwk(root_key(seed).public_key()), "role": role}
