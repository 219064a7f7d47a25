# SPDX-License-Identifier: Apache-2.0
"""Whom ``verify`` believes: this home's keys and those of a file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from inspector.certificates.jwk import from_jwk, key_id, public_key, raw_public
from inspector.domain.errors import BadInput, CertificateTrouble

_LARGEST = 1024 * 1024
_MOST_KEYS = 1000
_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----.+?-----END \1-----", re.DOTALL)
_MEND = "Give a JWK set, one JWK or PEM public keys."


@dataclass(frozen=True, slots=True)
class Trust:
    """Public keys by their names, and whether training may count as good.

    The training key is never among ``keys``: a training certificate is checked
    against the key that it carries, which only shows that it is whole. ``roots``
    are shop roots' keys by the names that p256.key_id gives.
    """

    keys: Mapping[str, Ed25519PublicKey] = field(default_factory=dict)
    allow_training: bool = False
    roots: Mapping[str, ec.EllipticCurvePublicKey] = field(default_factory=dict)


def load_keys(path: Path) -> dict[str, Ed25519PublicKey]:
    """Read a trust file: a JWK set, one JWK, or PEM public keys; raises BadInput."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise BadInput(f"{path} cannot be opened: {error.strerror}.", _MEND) from error
    if len(data) > _LARGEST:
        raise BadInput(f"{path} is too large for a file of keys.", _MEND)
    try:
        keys = _from_pem(data) if data.lstrip().startswith(b"-----BEGIN") else _from_json(data)
    except CertificateTrouble as trouble:
        raise BadInput(f"{path}: {trouble.title}", trouble.advice, code=trouble.code) from trouble
    return {key_id(one): one for one in keys}


def _from_json(data: bytes) -> list[Ed25519PublicKey]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise CertificateTrouble("These are not keys.", _MEND) from None
    rows = value.get("keys") if isinstance(value, dict) and "keys" in value else [value]
    if not isinstance(rows, list) or not 0 < len(rows) <= _MOST_KEYS:
        raise CertificateTrouble("There are no keys in it.", _MEND)
    return [from_jwk(one) for one in rows]


def _from_pem(data: bytes) -> list[Ed25519PublicKey]:
    blocks = [(match[1], match[0]) for match in _PEM.finditer(data)]
    if any(b"PRIVATE" in kind for kind, _ in blocks):
        raise CertificateTrouble(
            "This file holds a private key.", "Keep it secret; hand out the public key alone."
        )
    if not 0 < len(blocks) <= _MOST_KEYS:
        raise CertificateTrouble("There are no keys in it.", _MEND)
    return [_one_pem(block) for _, block in blocks]


def _one_pem(block: bytes) -> Ed25519PublicKey:
    try:
        key = serialization.load_pem_public_key(block)
    except (ValueError, UnsupportedAlgorithm):
        raise CertificateTrouble("A key in it cannot be read.", _MEND) from None
    if not isinstance(key, Ed25519PublicKey):
        raise CertificateTrouble("A key in it is not an Ed25519 key.", _MEND)
    return public_key(raw_public(key))
