# SPDX-License-Identifier: Apache-2.0
"""The compact claims in a code: made of the full ones, read strictly, no bit of them can change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import cbor2
import certified_benches as benches
import certified_phones as phones
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from inspector.certificates import qr_claims
from inspector.certificates.cbor import decode, encode
from inspector.certificates.cose import EDDSA, sign1
from inspector.certificates.facts import read_facts
from inspector.certificates.qr import (
    SignedCode,
    check_against_claims,
    code_of,
    modules,
    parse_code,
    read_code,
)
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import CertificateTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.verdict import VerdictKind

BENCH = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))
WORD = benches.delegation()
REAL = phones.certificate(signer=benches.coded_signer(delegated=WORD))
TRAINING = phones.certificate(phones.phone(is_training=True), signer=benches.coded_signer(training=True))


def coded(one: Any) -> SignedCode:
    code = code_of(one)
    assert isinstance(code, SignedCode)
    return code


CODE = coded(REAL)
PAYLOAD = CODE.signed.payload


def test_a_code_says_what_the_page_says() -> None:
    one = CODE.claims
    assert (one.uid, one.digest, one.category) == (REAL.uid, REAL.digest, Category.PHONE)
    assert (one.model, one.storage, one.colour) == ("Pixel 6a", "128 GB", "Charcoal")
    assert (one.imei, one.serial) == ("350000000090353", "")
    assert (one.verdict, one.grade, one.rule) == (VerdictKind.CERTIFIED, Grade.GOOD, "grade-1")
    assert one.outcomes == (Outcome.PASS,) * 25
    assert (one.checklist, one.checklist_version) == ("phone-25", 1)
    assert (one.health, one.erasure) == (910, ("purge", "factory reset"))
    assert one.finished_at == datetime(2026, 11, 22, 13, 29, 15, tzinfo=UTC)
    assert (one.shop, one.is_training) == (phones.SHOP, False)
    assert one.delegated is not None
    assert one.delegated.bench == "bench-3"
    assert CODE.is_whole
    assert CODE.key_id == REAL.key_id


def test_a_training_code_brings_its_key_and_no_root() -> None:
    one = coded(TRAINING)
    assert (one.is_training, one.claims.is_training, one.claims.delegation) == (True, True, b"")
    assert one.is_whole


def test_what_is_not_known_is_not_there() -> None:
    bare = phones.phone(
        identity=DeviceIdentity("android", Category.TABLET, serial="S" * 60), read={}, defects=()
    )
    one = coded(phones.certificate(bare, signer=benches.coded_signer(), shop="Ö" * 90)).claims
    assert (one.category, one.model, one.imei, one.serial) == (Category.TABLET, "", "", "S" * 40)
    assert (one.health, one.shop) == (None, "Ö" * 40)


@pytest.mark.parametrize(("percent", "tenths"), [("91.27", 912), ("100", 1000), ("0.04", 0), ("99.99", 999)])
def test_the_battery_is_rounded_down_to_tenths(percent: str, tenths: int) -> None:
    one = phones.phone(read=phones.worn(percent))
    assert coded(phones.certificate(one, signer=benches.coded_signer())).claims.health == tenths


@given(st.lists(st.sampled_from(Outcome), max_size=40))
def test_outcomes_are_packed_in_one_way(outcomes: list[Outcome]) -> None:
    data = qr_claims.packed(outcomes)
    assert len(data) == 1 + -(-len(outcomes) // 4)
    assert qr_claims.unpacked(data) == tuple(outcomes)


@given(st.binary(max_size=14))
def test_any_packing_is_read_and_written_the_same_or_refused(data: bytes) -> None:
    try:
        found = qr_claims.unpacked(data)
    except CertificateTrouble:
        return
    assert qr_claims.packed(found) == data


def fits(code: str) -> bool:
    try:
        one = parse_code(code)
        if not isinstance(one, SignedCode):
            return False
        check_against_claims(one, read_facts(REAL.claims), REAL.digest)
    except CertificateTrouble:
        return False
    return one.is_whole and one.key_id == REAL.key_id


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_every_flipped_bit_of_the_payload_is_refused(step: int) -> None:
    """Of each byte one bit or two, another one in the next; slow: all eight."""
    assert fits(str(CODE))
    for place in range(len(CODE.raw)):
        for bit in range(place % step, 8, step):
            raw = bytearray(CODE.raw)
            raw[place] ^= 1 << bit
            assert not fits(f"{benches.ADDRESS}#{int.from_bytes(raw, 'big')}"), (place, bit)


def test_a_flipped_bit_of_the_digits_is_refused() -> None:
    text = str(CODE)
    for place in range(text.index("#"), len(text), 5):
        for bit in range(7):
            assert not fits(text[:place] + chr(ord(text[place]) ^ 1 << bit) + text[place + 1 :])


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("#", "#0"),
        lambda text: text + "0",
        lambda text: text[:-1],
        lambda text: text.replace("#", "?"),
        lambda text: text.replace("https", "http"),
        lambda text: text.replace("verify.", "VERIFY."),
        lambda text: text.replace("/c#", "/c?x=1#"),
        lambda text: text.replace("//", "//user@"),
        lambda text: " " + text,
        lambda text: text + "\n",
        lambda text: text.translate({ord("1"): "\u0661"}),
        lambda text: text + "1" * 9000,
    ],
)
def test_other_spellings_are_no_codes(change: Any) -> None:
    with pytest.raises(CertificateTrouble):
        parse_code(change(str(CODE)))


def signed(rows: dict[int, Any]) -> str:
    raw = sign1(EDDSA, b"", encode(rows), BENCH.sign)
    return f"inspector:#{int.from_bytes(raw, 'big')}"


ROWS: dict[int, Any] = cbor2.loads(PAYLOAD)


def test_what_is_signed_again_unchanged_is_read() -> None:
    assert decode(PAYLOAD) == ROWS
    assert parse_code(signed(ROWS)).digest == REAL.digest


@pytest.mark.parametrize(
    "change",
    [
        {1: 2},
        {4: 5},
        {4: True},
        {5: ""},
        {5: "x" * 41},
        {8: 10**15},
        {8: -1},
        {10: 4},
        {11: 5},
        {13: b""},
        {13: b"\x29" + bytes(11)},
        {13: bytes((25, 0, 0, 0, 0, 0, 0, 1))},
        {15: 2**53},
        {16: 2001},
        {17: ["purge"]},
        {17: ["purge", 1]},
        {18: 253_402_300_800},
        {20: False},
        {20: True},
        {21: bytes(32)},
        {22: b"x"},
        {23: 1},
        {-1: 1},
    ],
)
def test_what_a_bench_signs_wrongly_is_refused(change: dict[int, Any]) -> None:
    with pytest.raises(CertificateTrouble):
        parse_code(signed({**ROWS, **change}))


@pytest.mark.parametrize("name", [1, 2, 3, 4, 10, 12, 13, 14, 15, 18, 19, 22])
def test_what_must_be_there_is_missed(name: int) -> None:
    with pytest.raises(CertificateTrouble):
        parse_code(signed({one: value for one, value in ROWS.items() if one != name}))


@pytest.mark.parametrize("change", [{"digest": "00" * 32}, {"imei": ""}, {"shop": "Other"}, {"health": 1000}])
def test_a_code_that_says_something_else_than_the_claims_is_named(change: dict[str, Any]) -> None:
    other = replace(CODE.claims, **change)
    raw = sign1(EDDSA, b"", qr_claims.write(other), BENCH.sign)
    code = parse_code(f"inspector:#{int.from_bytes(raw, 'big')}")
    assert isinstance(code, SignedCode)
    with pytest.raises(CertificateTrouble) as caught:
        check_against_claims(code, read_facts(REAL.claims), REAL.digest)
    assert caught.value.code == "code_differs"
    assert next(iter(change)) in caught.value.title


def test_the_symbol_is_read_back_at_both_levels() -> None:
    for level, most in (("M", 85), ("L", 77)):
        rows = modules(str(CODE), level)
        assert len(rows) <= most
        assert read_code(rows) == str(CODE)


def test_a_bench_does_not_sign_what_its_root_does_not_cover() -> None:
    late = benches.delegation(since=datetime(2020, 1, 1, tzinfo=UTC), until=datetime(2021, 1, 1, tzinfo=UTC))
    with pytest.raises(CertificateTrouble) as caught:
        phones.certificate(signer=benches.coded_signer(delegated=late))
    assert caught.value.code == "delegation_expired"
    other = benches.delegation(bench="bench-4")
    with pytest.raises(CertificateTrouble) as caught:
        phones.certificate(signer=benches.coded_signer(delegated=other))
    assert caught.value.code == "delegation_other"


@given(st.binary(max_size=200))
def test_any_bytes_are_no_compact_claims(data: bytes) -> None:
    with pytest.raises(CertificateTrouble):
        qr_claims.read(data)


@given(st.integers(min_value=0, max_value=10**300))
def test_any_number_is_no_code(number: int) -> None:
    with pytest.raises(CertificateTrouble):
        parse_code(f"https://verify.example/c#{number}")
