# SPDX-License-Identifier: Apache-2.0
"""Benches whose codes prove themselves, with and without a shop root; fixed keys."""

from __future__ import annotations

from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from inspector.certificates.delegation import Delegation, issue, short_id
from inspector.certificates.qr import Coding
from inspector.certificates.signing import BenchSigner

ADDRESS = "https://verify.example/c"
SINCE = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2028, 1, 1, tzinfo=UTC)


def root_key(seed: int = 77) -> ec.EllipticCurvePrivateKey:
    """Give a fixed root."""
    return ec.derive_private_key(seed, ec.SECP256R1())


def delegation(
    seed: int = 1,
    root: int = 77,
    *,
    bench: str = "bench-3",
    shop: str = "shop-1",
    since: datetime = SINCE,
    until: datetime = UNTIL,
) -> bytes:
    """Give a root's word for the bench whose Ed25519 key is made of ``seed``."""
    key = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32)).public_key()
    signer = root_key(root)
    times = int(since.timestamp()), int(until.timestamp())
    return issue(signer, Delegation(short_id(signer.public_key()), bench, shop, key, *times, 4711))


def coded_signer(
    seed: int = 1,
    *,
    training: bool = False,
    address: str = ADDRESS,
    delegated: bytes = b"",
    file_key: str = "",
) -> BenchSigner:
    """Give the signer of a fixed key whose certificates carry a signed code."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))
    return BenchSigner(private, is_training=training, coding=Coding(address, delegated), file_key=file_key)
