# SPDX-License-Identifier: Apache-2.0
"""COSE_Sign1 and delegations: a library that nobody here wrote verifies them; no bit of them can change."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import cbor2
import certified_benches as benches
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cwt import COSE, COSEAlgs, COSEKey, VerifyError
from hypothesis import given
from hypothesis import strategies as st

from inspector.certificates import delegation, p256
from inspector.certificates.cbor import Tag, encode
from inspector.certificates.cose import EDDSA, ES256, fits_eddsa, fits_es256, read_sign1, sign1, to_be_signed
from inspector.certificates.jwk import public_jwk
from inspector.domain.errors import CertificateTrouble

BENCH = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))
ROOT = benches.root_key()
PAYLOAD = encode({1: "claims"})
BY_BENCH = sign1(EDDSA, b"", PAYLOAD, BENCH.sign)
DELEGATION = benches.delegation()


def test_another_library_verifies_what_a_bench_signs() -> None:
    key = COSEKey.from_jwk({**public_jwk(BENCH.public_key()), "alg": "EdDSA"})
    assert COSE.new().decode(BY_BENCH, key) == PAYLOAD
    with pytest.raises(VerifyError):
        COSE.new().decode(BY_BENCH[:-1] + b"x", key)


def test_another_library_verifies_what_a_root_signs() -> None:
    numbers, kid = ROOT.public_key().public_numbers(), delegation.short_id(ROOT.public_key())
    x, y = (one.to_bytes(32, "big") for one in (numbers.x, numbers.y))
    key = COSEKey.new({1: 2, 2: kid, 3: -7, -1: 1, -2: x, -3: y})
    said = cbor2.loads(COSE.new().decode(DELEGATION, key))
    assert (said[1], said[2], said[6]) == ("bench-3", "shop-1", 4711)


def test_ours_verifies_what_another_library_signs() -> None:
    key = COSEKey.new({1: 1, -1: 6, 3: -8, -4: bytes([1] * 32), -2: BENCH.public_key().public_bytes_raw()})
    made: Any = COSE.new().encode_and_sign(PAYLOAD, key, protected={1: COSEAlgs.EDDSA}, unprotected={})
    assert made == BY_BENCH
    assert fits_eddsa(read_sign1(made), BENCH.public_key())


def flips(data: bytes) -> list[bytes]:
    return [
        data[:place] + bytes((data[place] ^ 1 << bit,)) + data[place + 1 :]
        for place in range(len(data))
        for bit in range(8)
    ]


def fits_bench(data: bytes) -> bool:
    try:
        return fits_eddsa(read_sign1(data), BENCH.public_key())
    except CertificateTrouble:
        return False


def fits_root(data: bytes) -> bool:
    try:
        return delegation.is_by(delegation.read(data)[1], ROOT.public_key())
    except CertificateTrouble:
        return False


def test_every_flipped_bit_is_refused() -> None:
    assert fits_bench(BY_BENCH)
    assert fits_root(DELEGATION)
    assert not any(map(fits_bench, flips(BY_BENCH)))
    assert not any(map(fits_root, flips(DELEGATION)))


def test_cut_off_and_longer_are_refused() -> None:
    for end in range(len(DELEGATION)):
        assert not fits_root(DELEGATION[:end])
    assert not fits_root(DELEGATION + b"\x00")
    assert not fits_bench(BY_BENCH + b"\x00")


def test_the_other_half_of_an_ecdsa_signature_is_refused() -> None:
    one = read_sign1(DELEGATION)
    r, s = one.signature[:32], int.from_bytes(one.signature[32:], "big")
    twin = replace(one, signature=r + (p256.ORDER - s).to_bytes(32, "big"))
    assert fits_es256(one, ROOT.public_key())
    assert not fits_es256(twin, ROOT.public_key())


def test_a_root_s_signature_is_low_and_repeatable() -> None:
    for place in range(20):
        data = bytes([place])
        made = p256.sign(ROOT, data)
        assert made == p256.sign(ROOT, data)
        assert int.from_bytes(made[32:], "big") <= p256.ORDER // 2
        assert p256.fits(ROOT.public_key(), made, data)
        r, _ = decode_dss_signature(ROOT.sign(data, ec.ECDSA(hashes.SHA256(), deterministic_signing=True)))
        assert int.from_bytes(made[:32], "big") == r


@pytest.mark.parametrize(
    "value",
    [
        Tag(17, [encode({1: -8}), {}, PAYLOAD, bytes(64)]),
        Tag(18, [encode({1: -8}), {}, PAYLOAD]),
        Tag(18, [encode({1: -8}), {4: b"12345678"}, PAYLOAD, bytes(64)]),
        Tag(18, [encode({1: -37}), {}, PAYLOAD, bytes(64)]),
        Tag(18, [encode({1: -8, 4: b"1234567"}), {}, PAYLOAD, bytes(64)]),
        Tag(18, [encode({1: -8, 2: [1]}), {}, PAYLOAD, bytes(64)]),
        Tag(18, [encode({}), {}, PAYLOAD, bytes(64)]),
        Tag(18, [b"", {1: -8}, PAYLOAD, bytes(64)]),
        Tag(18, [encode({1: -8}), {}, None, bytes(64)]),
        Tag(18, [encode({1: -8}), {}, PAYLOAD, bytes(63)]),
        [encode({1: -8}), {}, PAYLOAD, bytes(64)],
        18,
    ],
)
def test_other_structures_are_refused(value: Any) -> None:
    with pytest.raises(CertificateTrouble) as caught:
        read_sign1(encode(value))
    assert caught.value.code == "cose_form"


def test_a_bench_cannot_speak_as_a_root() -> None:
    payload = read_sign1(DELEGATION).payload
    kid = read_sign1(DELEGATION).kid
    own = ec.derive_private_key(5, ec.SECP256R1())
    forged = sign1(ES256, kid, payload, lambda data: p256.sign(own, data))
    assert not fits_root(forged)
    by_eddsa = sign1(EDDSA, kid, payload, BENCH.sign)
    with pytest.raises(CertificateTrouble, match="cannot be read"):
        delegation.read(by_eddsa)


def test_what_is_signed_is_the_specifications_structure() -> None:
    assert cbor2.loads(to_be_signed(EDDSA, b"", b"x")) == ["Signature1", b"\xa1\x01\x27", b"", b"x"]


def test_a_delegation_says_when_it_holds() -> None:
    one, _ = delegation.read(DELEGATION)
    assert one.covers(benches.SINCE)
    assert one.covers(benches.UNTIL)
    assert not one.covers(benches.SINCE - timedelta(seconds=1))
    assert not one.covers(benches.UNTIL + timedelta(seconds=1))
    assert (one.since, one.until) == (benches.SINCE, benches.UNTIL)


def test_ids_of_ours_take_16_bytes_and_others_their_text() -> None:
    long = benches.delegation(bench="06C5V8K9QW7M2N4P6R8T0V1X3Y", shop="06C5V8K9QW7M2N4P6R8T0V1X3Z")
    said, signed = delegation.read(long)
    assert (said.bench, said.shop) == ("06C5V8K9QW7M2N4P6R8T0V1X3Y", "06C5V8K9QW7M2N4P6R8T0V1X3Z")
    assert cbor2.loads(signed.payload)[1] == bytes.fromhex(cbor2.loads(signed.payload)[1].hex())
    assert len(cbor2.loads(signed.payload)[1]) == 16
    as_text = encode({**cbor2.loads(signed.payload), 1: said.bench})
    with pytest.raises(CertificateTrouble):
        delegation.read(sign1(ES256, signed.kid, as_text, lambda data: p256.sign(ROOT, data)))


def test_a_delegation_that_ends_before_it_begins_is_never_made() -> None:
    with pytest.raises(CertificateTrouble):
        benches.delegation(since=benches.UNTIL, until=benches.SINCE)


@given(st.binary(max_size=300))
def test_any_bytes_are_no_delegation(data: bytes) -> None:
    with pytest.raises(CertificateTrouble):
        delegation.read(data)
