# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st
from signed_certificates import bench_signer

from inspector.certificates.keys import KeyRing
from inspector.certificates.trust import load_keys
from inspector.domain.errors import BadInput

FIRST, SECOND = bench_signer(1), bench_signer(2)


def pem(key: Ed25519PublicKey | ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "trust"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        json.dumps({"keys": [FIRST.public_jwk, SECOND.public_jwk]}).encode(),
        json.dumps({"keys": [FIRST.public_jwk, SECOND.public_jwk]}, indent=2).encode() + b"\n",
        pem(FIRST.public_key) + pem(SECOND.public_key),
        b"\n" + pem(FIRST.public_key) + b"\nthe second bench\n" + pem(SECOND.public_key),
    ],
)
def test_keys_are_read_from_a_jwk_set_and_from_pem(tmp_path: Path, data: bytes) -> None:
    assert set(load_keys(saved(tmp_path, data))) == {FIRST.key_id, SECOND.key_id}


def test_one_jwk_alone_will_do(tmp_path: Path) -> None:
    assert set(load_keys(saved(tmp_path, json.dumps(FIRST.public_jwk).encode()))) == {FIRST.key_id}


def test_what_a_bench_hands_out_is_what_a_verifier_reads(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path)
    signer = ring.signer(training=False)
    assert set(load_keys(saved(tmp_path, json.dumps(ring.public_jwks()).encode()))) == {signer.key_id}


PRIVATE = Ed25519PrivateKey.generate().private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not keys"),
        (b"[]", "not an Ed25519 key"),
        (b'{"keys":[]}', "no keys"),
        (b'{"keys":{}}', "no keys"),
        (b"[" * 100_000, "not keys"),
        (json.dumps({"keys": [FIRST.public_jwk] * 1001}).encode(), "no keys"),
        (json.dumps({**FIRST.public_jwk, "d": "AA"}).encode(), "private key"),
        (json.dumps({**FIRST.public_jwk, "x": "AA=="}).encode(), "base64url"),
        (PRIVATE, "private key"),
        (pem(FIRST.public_key) + PRIVATE, "private key"),
        (pem(ec.generate_private_key(ec.SECP256R1()).public_key()), "not an Ed25519 key"),
        (b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "cannot be read"),
        (b"-----BEGIN PUBLIC KEY-----\nAAAA\n", "no keys"),
        (b"{" + b" " * 2_000_000, "too large"),
    ],
)
def test_everything_else_is_refused_with_its_reason(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(BadInput) as caught:
        load_keys(saved(tmp_path, data))
    assert words in caught.value.title
    assert str(tmp_path / "trust") in caught.value.title


def test_a_file_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be opened"):
        load_keys(tmp_path / "missing")


@given(st.binary(max_size=400))
def test_any_bytes_are_keys_or_bad_input(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = saved(tmp_path_factory.getbasetemp(), data)
    with pytest.raises(BadInput):
        load_keys(path)
