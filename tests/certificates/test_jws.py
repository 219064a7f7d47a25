# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from signed_certificates import bench_signer

from inspector.certificates.jwk import (
    exported_jwk,
    from_base64url,
    from_jwk,
    key_id,
    public_key,
    raw_public,
    to_base64url,
)
from inspector.certificates.signing import decode_jws, header_bytes, verify_jws
from inspector.domain.certificate import canonical
from inspector.domain.errors import CertificateTrouble

SIGNER = bench_signer()
TRUST = {SIGNER.key_id: SIGNER.public_key}
PAYLOAD = canonical({"model": "Pixel 6a", "uid": "X", "ż": [1, None, True]})
JWS = SIGNER.sign(PAYLOAD)
HEADER, BODY, SIGNATURE = JWS.split(".")

# The order of the group, RFC 8032, 5.1.
ORDER = 2**252 + 27742317777372353535851937790883648493


def code_of(jws: str, **options: bool) -> str:
    with pytest.raises(CertificateTrouble) as caught:
        verify_jws(jws, TRUST, **options)
    return caught.value.code


def signed_with(header: bytes, payload: bytes = PAYLOAD) -> str:
    """Sign under another header, with the right key: only the form can refuse it."""
    signed = f"{to_base64url(header)}.{to_base64url(payload)}"
    private = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))
    return f"{signed}.{to_base64url(private.sign(signed.encode()))}"


def test_the_payload_is_exactly_the_canonical_bytes() -> None:
    assert verify_jws(JWS, TRUST) == PAYLOAD
    assert from_base64url(BODY, "payload") == PAYLOAD


def test_the_header_is_exactly_three_members_in_canonical_form() -> None:
    raw = base64.urlsafe_b64decode(HEADER + "==")
    assert raw == canonical({"alg": "EdDSA", "kid": SIGNER.key_id, "typ": "inspector-claims+jws"})


def test_the_header_helper_of_this_file_signs_what_passes() -> None:
    assert verify_jws(signed_with(header_bytes(SIGNER.key_id, None)), TRUST) == PAYLOAD


def test_the_same_payload_gives_the_same_jws() -> None:
    assert SIGNER.sign(PAYLOAD) == JWS


def test_every_changed_byte_is_refused() -> None:
    for place in range(len(JWS)):
        for bit in range(8):
            changed = bytearray(JWS.encode())
            changed[place] ^= 1 << bit
            with pytest.raises(CertificateTrouble) as caught:
                verify_jws(changed.decode("latin-1"), TRUST)
            assert caught.value.code in {"jws_form", "jws_header", "signature", "unknown_key"}, place


@pytest.mark.parametrize(
    "jws",
    [
        HEADER + "=." + BODY + "." + SIGNATURE,
        f"{HEADER}.{BODY}.{SIGNATURE}==",
        f"{HEADER}.{BODY}={'=' * 1}.{SIGNATURE}",
        f" {JWS}",
        f"{JWS}\n",
        f"{HEADER}.{BODY}\n.{SIGNATURE}",
        f"{HEADER}.{BODY}",
        f"{JWS}.",
        f"{JWS}.{SIGNATURE}",
        f"{HEADER}..{SIGNATURE}.",
        f"{HEADER}.{BODY}.",
        f"{HEADER}.{BODY}.{SIGNATURE[:-4]}",
        f"{HEADER}.{BODY}.{SIGNATURE}AAAA",
        JWS.replace("-", "+").replace("_", "/") + "+",
        "",
        ".",
        "..",
        "é" + JWS,
    ],
)
def test_other_spellings_of_the_form_are_refused(jws: str) -> None:
    assert code_of(jws) == "jws_form"


def test_spare_bits_in_the_last_character_are_refused() -> None:
    # 64 bytes leave four spare bits in the last of 86 characters: 15 spellings decode alike elsewhere.
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    last = alphabet.index(SIGNATURE[-1])
    for spare in range(1, 16):
        other = SIGNATURE[:-1] + alphabet[last ^ spare]
        assert code_of(f"{HEADER}.{BODY}.{other}") == "jws_form"


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none", "kid": SIGNER.key_id, "typ": "inspector-claims+jws"},
        {"alg": "HS256", "kid": SIGNER.key_id, "typ": "inspector-claims+jws"},
        {"alg": "Ed25519", "kid": SIGNER.key_id, "typ": "inspector-claims+jws"},
        {"alg": "EdDSA", "kid": SIGNER.key_id},
        {"alg": "EdDSA", "kid": SIGNER.key_id, "typ": "JWT"},
        {"alg": "EdDSA", "kid": SIGNER.key_id, "typ": "inspector-training+jws"},
        {"alg": "EdDSA", "kid": SIGNER.key_id, "typ": "inspector-claims+jws", "crit": ["b64"]},
        {"alg": "EdDSA", "b64": False, "kid": SIGNER.key_id, "typ": "inspector-claims+jws"},
        {"alg": "EdDSA", "jku": "https://example.org/k", "kid": SIGNER.key_id, "typ": "inspector-claims+jws"},
        {"alg": "EdDSA", "kid": 7, "typ": "inspector-claims+jws"},
        [],
        "EdDSA",
        None,
    ],
)
def test_other_headers_are_refused_though_the_signature_fits(header: object) -> None:
    assert (
        code_of(signed_with(json.dumps(header, separators=(",", ":"), sort_keys=True).encode()))
        == "jws_header"
    )


@pytest.mark.parametrize(
    "raw",
    [
        b'{"kid":"%s","alg":"EdDSA","typ":"inspector-claims+jws"}' % SIGNER.key_id.encode(),
        b'{"alg":"EdDSA", "kid":"%s","typ":"inspector-claims+jws"}' % SIGNER.key_id.encode(),
        b'{"alg":"EdDSA","alg":"EdDSA","kid":"%s","typ":"inspector-claims+jws"}' % SIGNER.key_id.encode(),
        b'{"alg":"none","alg":"EdDSA","kid":"%s","typ":"inspector-claims+jws"}' % SIGNER.key_id.encode(),
        b'{"alg":"\\u0045dDSA","kid":"%s","typ":"inspector-claims+jws"}' % SIGNER.key_id.encode(),
        b'{"alg":"EdDSA","kid":"%s","typ":"inspector-claims+jws"}\n' % SIGNER.key_id.encode(),
        b"{" * 400,
        b"\xff\xfe",
        b"",
    ],
)
def test_other_spellings_of_the_header_are_refused(raw: bytes) -> None:
    jws = signed_with(raw)
    assert code_of(jws) in {"jws_header", "jws_form"}


def test_a_signature_with_its_scalar_plus_the_group_order_is_refused() -> None:
    raw = from_base64url(SIGNATURE, "signature")
    scalar = int.from_bytes(raw[32:], "little") + ORDER
    twin = to_base64url(raw[:32] + scalar.to_bytes(32, "little"))
    assert code_of(f"{HEADER}.{BODY}.{twin}") == "signature"


def test_another_key_s_signature_is_refused_by_name() -> None:
    other = bench_signer(2)
    assert code_of(other.sign(PAYLOAD)) == "unknown_key"
    with pytest.raises(CertificateTrouble) as caught:
        verify_jws(JWS, {SIGNER.key_id: other.public_key})
    assert caught.value.code == "key_name"


def test_training_is_refused_unless_it_is_allowed_and_carries_its_own_key() -> None:
    training = bench_signer(3, training=True)
    jws = training.sign(PAYLOAD)
    assert code_of(jws) == "training"
    assert verify_jws(jws, {}, allow_training=True) == PAYLOAD
    assert decode_jws(jws).is_training


def test_training_allowed_does_not_open_the_door_to_unknown_keys() -> None:
    assert code_of(bench_signer(2).sign(PAYLOAD), allow_training=True) == "unknown_key"


def test_every_changed_byte_of_a_training_jws_is_refused() -> None:
    jws = bench_signer(3, training=True).sign(b"{}")
    for place in range(len(jws)):
        changed = bytearray(jws.encode())
        changed[place] ^= 1
        with pytest.raises(CertificateTrouble):
            verify_jws(changed.decode("latin-1"), {}, allow_training=True)


def small_order_points() -> list[bytes]:
    """The eight points whose order divides 8, and the spellings of them that are not canonical."""
    field = 2**255 - 19
    eighth = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
    ys = [0, 1, eighth, field - eighth, field - 1, field, field + 1]
    return [(y | sign << 255).to_bytes(32, "little") for y in ys for sign in (0, 1)]


@pytest.mark.parametrize("raw", small_order_points())
def test_a_key_that_anybody_can_sign_for_is_refused(raw: bytes) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        public_key(raw)
    assert caught.value.code == "weak_key"


def test_a_training_jws_cannot_carry_a_weak_key() -> None:
    x = to_base64url((1).to_bytes(32, "little"))
    kid = "A" * 43
    header = canonical(
        {
            "alg": "EdDSA",
            "jwk": {"crv": "Ed25519", "kty": "OKP", "x": x},
            "kid": kid,
            "typ": "inspector-training+jws",
        }
    )
    assert code_of(signed_with(header), allow_training=True) == "jws_header"


def test_a_key_s_name_is_its_thumbprint() -> None:
    # RFC 8037, appendix A.3
    x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    key = from_jwk({"kty": "OKP", "crv": "Ed25519", "x": x})
    assert key_id(key) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


def test_a_jwk_reads_back_and_refuses_a_private_or_renamed_one() -> None:
    jwk = exported_jwk(SIGNER.public_key)
    assert raw_public(from_jwk(jwk)) == raw_public(SIGNER.public_key)
    bad: object
    for bad in ({**jwk, "d": "AAAA"}, {**jwk, "kid": "x"}, {**jwk, "kty": "EC"}, {**jwk, "x": 1}, [], None):
        with pytest.raises(CertificateTrouble):
            from_jwk(bad)


def test_a_signer_does_not_show_its_key() -> None:
    seed = to_base64url(bytes([1] * 32))
    assert SIGNER.key_id in repr(SIGNER)
    assert seed not in repr(SIGNER)
    assert "d" not in SIGNER.public_jwk


@given(st.binary(max_size=200))
def test_base64url_has_one_spelling(raw: bytes) -> None:
    text = to_base64url(raw)
    assert from_base64url(text, "text") == raw


@given(st.text(max_size=300))
def test_any_text_is_taken_apart_or_refused(text: str) -> None:
    with pytest.raises(CertificateTrouble):
        verify_jws(text, TRUST)


@pytest.mark.peer("openssl")
def test_openssl_verifies_the_signature(peer: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_bytes(
        SIGNER.public_key.public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )
    (tmp_path / "signature").write_bytes(base64.urlsafe_b64decode(SIGNATURE + "=="))
    command = [peer("openssl"), "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin"]
    command += ["-in", "signed", "-sigfile", "signature"]
    for signed, wanted in ((f"{HEADER}.{BODY}", 0), (f"{HEADER}.{BODY}A", 1)):
        (tmp_path / "signed").write_text(signed, encoding="ascii")
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == wanted, done
