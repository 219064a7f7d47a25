# SPDX-License-Identifier: Apache-2.0
"""A JOSE library that nobody here wrote verifies whatever is signed as JWS, and reads the keys handed out."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certified_phones as phones
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from joserfc import errors as jose_errors
from joserfc import jwk, jws
from joserfc.registry import HeaderParameter

from inspector.certificates import p256
from inspector.certificates.certifying import adopt, answer, read_request, write_request
from inspector.certificates.jwk import from_base64url, key_id
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import KeyRing
from inspector.certificates.root import new_root
from inspector.certificates.signing import decode_jws, header_bytes, verify_jws
from inspector.certificates.trust_list import NamedRoot, Revocation, TrustList, opened, signed
from inspector.domain.certificate import canonical
from inspector.domain.errors import CertificateTrouble

# RFC 9864 names "Ed25519" what RFC 8037 names "EdDSA"; the library warns of the older name and verifies both.
pytestmark = pytest.mark.filterwarnings("ignore:EdDSA is deprecated")

AT = datetime(2026, 11, 22, 14, tzinfo=UTC)
ROOT = new_root("Nordkaj", AT - timedelta(days=1))
MEMBERS = ("delegation", "file_kid", "qr")


def registry() -> jws.JWSRegistry:
    """Let the library take our own members of the header, our algorithms, and more than a token."""
    known = {name: HeaderParameter("one of ours", "str") for name in MEMBERS}
    found = jws.JWSRegistry(header_registry=known, algorithms=["EdDSA", "ES256"])
    found.max_header_length, found.max_payload_length = 8192, 2 * 1024 * 1024
    return found


def payload_by_library(text: str, keys: jwk.KeySet | jwk.OKPKey) -> bytes:
    return bytes(
        jws.deserialize_compact(text, keys, algorithms=["EdDSA", "ES256"], registry=registry()).payload
    )


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    def no_vault() -> Vault | None:
        return None

    keys = KeyRing(tmp_path, address=lambda: "https://verify.example/c", vault=no_vault)
    asked = read_request(write_request(keys, "bench-3", "shop-1", "Nordkaj"))
    adopt(keys, answer(ROOT, asked, AT, AT + timedelta(days=9)), "bench-3", "shop-1")
    return keys


@pytest.fixture
def bench(ring: KeyRing) -> jwk.KeySet:
    """Give the keys that 'keys export' hands out, as the library reads them."""
    return jwk.KeySet.import_key_set(json.loads(json.dumps(ring.public_jwks())))


@pytest.fixture
def alone(tmp_path: Path) -> KeyRing:
    """Give the keys of a bench without a root."""

    def no_vault() -> Vault | None:
        return None

    return KeyRing(tmp_path, vault=no_vault)


def test_a_jose_library_verifies_a_certificate(alone: KeyRing) -> None:
    keys = alone
    one = phones.certificate(signer=keys.signer(training=False))
    header = json.loads(header_bytes(one.key_id, None, decode_jws(one.jws).code, file_key=keys.file_key_id()))
    assert set(header) == {"alg", "file_kid", "kid", "qr", "typ"}
    handed_out = jwk.KeySet.import_key_set(json.loads(json.dumps(keys.public_jwks())))
    assert payload_by_library(one.jws, handed_out) == one.payload


@pytest.mark.parametrize(
    ("members", "algorithms", "header", "refusal"),
    [
        (("file_kid", "qr"), ["EdDSA"], 8192, ""),
        ((), ["EdDSA"], 8192, "Unsupported {'file_kid', 'qr'} in header"),
        (("qr",), ["EdDSA"], 8192, "Unsupported {'file_kid'} in header"),
        (("file_kid", "qr"), ["EdDSA"], 512, "Header size exceeds 512 bytes"),
        (("file_kid", "qr"), None, 8192, "algorithm"),
    ],
)
def test_what_a_strict_library_has_to_be_told(
    alone: KeyRing,
    members: Sequence[str],
    algorithms: list[str] | None,
    header: int,
    refusal: str,
) -> None:
    one = phones.certificate(signer=alone.signer(training=False))
    bench = jwk.KeySet.import_key_set(json.loads(json.dumps(alone.public_jwks())))
    known = {name: HeaderParameter("one of ours", "str") for name in members}
    strict = jws.JWSRegistry(header_registry=known, algorithms=algorithms)
    strict.max_header_length = header
    if not refusal:
        assert jws.deserialize_compact(one.jws, bench, registry=strict).payload == one.payload
        return
    with pytest.raises(jose_errors.JoseError) as refused:
        jws.deserialize_compact(one.jws, bench, registry=strict)
    assert all(word in str(refused.value) for word in re.findall(r"[a-z_]{2,}|\d+", refusal))


def test_another_library_verifies_by_its_defaults(alone: KeyRing) -> None:
    """It is told the key that is handed out and, as ever, the algorithm; nothing of our header."""
    one = phones.certificate(signer=alone.signer(training=False))
    (row,) = json.loads(json.dumps(alone.public_jwks()))["keys"]
    key = jwt.PyJWK(row)
    assert jwt.PyJWS().decode(one.jws, key, algorithms=["EdDSA"]) == one.payload
    assert jwt.decode(one.jws, key, algorithms=["EdDSA"]) == one.claims
    head, body, signature = one.jws.split(".")
    other = ("A" if body[9] != "A" else "B").join((body[:9], body[10:]))
    for changed in (f"{head}.{other}.{signature}", f"{head}.{body}.{signature[:-6]}AAAAAA"):
        with pytest.raises(jwt.InvalidTokenError):
            jwt.PyJWS().decode(changed, key, algorithms=["EdDSA"])


@pytest.mark.peer("openssl")
def test_openssl_verifies_the_bare_signature(
    alone: KeyRing, peer: Callable[[str], str], tmp_path: Path
) -> None:
    signer = alone.signer(training=False)
    signed, _, signature = phones.certificate(signer=signer).jws.rpartition(".")
    public = signer.public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "public.pem").write_bytes(public)
    (tmp_path / "signature").write_bytes(_raw(signature))
    command = [peer("openssl"), "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", "public.pem"]
    command += ["-sigfile", "signature", "-in", "signed"]
    for text, code in ((signed, 0), (signed[:-1], 1)):
        (tmp_path / "signed").write_bytes(text.encode())
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=60)
        assert done.returncode == code, done.stderr


def test_a_jose_library_verifies_statements_lists_requests_and_training(
    ring: KeyRing, bench: jwk.KeySet
) -> None:
    statement = ring.statement_signer(False).sign(b'{"a":1}')
    assert decode_jws(statement).word
    assert payload_by_library(statement, bench) == b'{"a":1}'
    listed = signed(
        TrustList(AT, (NamedRoot("Nordkaj", ROOT.public),), (Revocation("A" * 43, AT, "lost"),)), ROOT.private
    )
    assert b'"revoked":[{' in payload_by_library(listed, bench)
    request = write_request(ring, "bench-3", "shop-1", "Nordkaj")
    assert b'"bench":"bench-3"' in payload_by_library(request, bench)
    training = ring.signer(training=True)
    carried = jwk.OKPKey.import_key(json.loads(json.dumps(training.public_jwk)))
    text = ring.statement_signer(True).sign(b"{}")
    assert payload_by_library(text, carried) == b"{}"


def test_a_jose_library_refuses_every_changed_character(ring: KeyRing, bench: jwk.KeySet) -> None:
    text = ring.statement_signer(False).sign(b'{"a":1}')
    for place in range(0, len(text), 5):
        changed = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        with pytest.raises((jose_errors.JoseError, ValueError)):
            payload_by_library(changed, bench)


def test_ours_verifies_what_a_jose_library_signs() -> None:
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public = private.public_key()
    header = json.loads(header_bytes(key_id(public), None, file_key="A" * 43))
    payload = canonical({"model": "Pixel 6a"})
    text = jws.serialize_compact(
        header, payload, jwk.OKPKey.import_key(pem), algorithms=["EdDSA"], registry=registry()
    )
    assert verify_jws(text, {key_id(public): public}) == payload
    root = p256.new_private()
    other = NamedRoot("Nordkaj", root.public_key())
    mine = signed(TrustList(AT, (other,)), root)
    head, body, _ = mine.split(".")
    pem = root.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    key = jwk.ECKey.import_key(pem)
    trusted = {p256.key_id(root.public_key()): root.public_key()}
    lows = set[bool]()
    while lows != {True, False}:  # ES256 has two signatures that fit; of them ours reads the low one alone
        theirs = jws.serialize_compact(
            json.loads(_raw(head)), _raw(body), key, algorithms=["ES256"], registry=registry()
        )
        is_low = int.from_bytes(_raw(theirs.split(".")[2])[32:], "big") <= p256.ORDER // 2
        lows.add(is_low)
        if is_low:
            assert opened(theirs, trusted).names() == {p256.key_id(root.public_key()): "Nordkaj"}
        else:
            with pytest.raises(CertificateTrouble):
                opened(theirs, trusted)


def _raw(text: str) -> bytes:
    return from_base64url(text, "part")
