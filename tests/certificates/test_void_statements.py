# SPDX-License-Identifier: Apache-2.0
"""Who may say that a certificate is void: the shop that certified it, by a second person."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from certified_benches import coded_signer, delegation, root_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from inspections import TurnedClock
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, claims_of, sign_claims

from inspector.certificates import p256
from inspector.certificates.key_vault import Vault
from inspector.certificates.keys import KeyRing
from inspector.certificates.qr import SignedCode
from inspector.certificates.report import State
from inspector.certificates.signing import BenchSigner, decode_jws
from inspector.certificates.standing import with_standing
from inspector.certificates.trust import Trust, Trusted, assembled
from inspector.certificates.trust_list import Revocation
from inspector.certificates.verify import Verifier
from inspector.certificates.void_check import check_may_void, read_statement
from inspector.certificates.void_files import is_statement, knowing
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.envelope import read_envelope, write_envelope
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.voiding import CertificateStanding, Voiding, build_void
from inspector.ports import CertificateWriter
from inspector.registry.store import SqliteCertificates
from inspector.wiring import parts

MEMBERS = {"schema", "uid", "digest", "shop", "reason", "by", "at", "key", "training", "software"}
NOW = datetime(2026, 11, 22, 14, tzinfo=UTC)
AT = "2026-11-22T13:00:00.000Z"
ROOT, STRANGER = (root_key(seed).public_key() for seed in (77, 78))
BY_ROOT = Trust(roots={p256.key_id(ROOT): ROOT})
BY_BOTH = Trust(roots={p256.key_id(one): one for one in (ROOT, STRANGER)})


def voider(seed: int = 1, word: bytes | None = None) -> BenchSigner:
    """Give what a bench signs statements with; ``word`` is its root's, the first root's if not said."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))
    return BenchSigner(private, is_training=False, word=delegation(seed) if word is None else word)


def certified(seed: int = 1, word: bytes | None = None) -> SignedCertificate:
    signer = coded_signer(seed, delegated=delegation(seed) if word is None else word)
    claims = claims_of(1, signer, bench="bench-3", signed_at=AT, started_at=AT)
    claims["shop"] = {"id": "shop-1", "name": "Nordkaj"}
    return sign_claims(claims, signer)


def statement(one: SignedCertificate, signer: BenchSigner, **changes: Json) -> bytes:
    built = build_void(
        Voiding(one.uid, "ada", "ilse", "The wrong phone.", NOW), one, key_id=signer.key_id, software="test"
    )
    built = {**built, **changes}
    return canonical({"claims": dict(built), "jws": signer.sign(canonical(built))})


def refusal(data: bytes, one: SignedCertificate, trust: Trust = BY_ROOT) -> str:
    """Say why a statement is not taken."""
    with pytest.raises(CertificateTrouble) as caught:
        taken(data, one, trust)
    return caught.value.code


def taken(data: bytes, one: SignedCertificate, trust: Trust = BY_ROOT) -> None:
    said = read_statement(read_envelope(data), trust)
    check_may_void(said.text, one.jws, trust)


# the root's word travels with it ─────────────────────────────────────────────


def test_whoever_trusts_the_root_alone_can_tell() -> None:
    one = certified()
    taken(statement(one, voider()), one)
    assert decode_jws(voider().sign(b"{}")).word == delegation(1)


def test_a_home_s_statements_carry_its_root_s_word(tmp_path: Path) -> None:
    from datetime import timedelta

    from inspector.certificates.certifying import adopt, answer, read_request, write_request
    from inspector.certificates.root import new_root

    def no_vault() -> Vault | None:
        return None

    keys = KeyRing(tmp_path, vault=no_vault)
    assert decode_jws(keys.statement_signer(False).sign(b"{}")).word == b""
    asked = read_request(write_request(keys, "bench-3", "shop-1", "Nordkaj"))
    adopt(keys, answer(new_root("Nordkaj", NOW), asked, NOW, NOW + timedelta(days=9)), "bench-3", "shop-1")
    assert decode_jws(keys.statement_signer(False).sign(b"{}")).word == keys.delegation_bytes() != b""
    assert decode_jws(keys.statement_signer(True).sign(b"{}")).word == b""


def test_without_the_word_it_needs_the_key_as_ever() -> None:
    one = certified()
    data = statement(one, bench_signer(1))
    assert refusal(data, one) == "unknown_key"
    key = bench_signer(1)
    taken(data, one, Trust({key.key_id: key.public_key}))


def test_a_statement_of_an_earlier_version_keeps_verifying() -> None:
    signer = bench_signer(1)
    one = sign_claims(claims_of(1, signer), signer)
    assert decode_jws(one.jws).code == ""
    taken(statement(one, signer), one, Trust({signer.key_id: signer.public_key}))


# who may ─────────────────────────────────────────────────────────────────────


def test_another_bench_of_the_same_root_and_shop_may() -> None:
    one = certified(1)
    taken(statement(one, voider(2)), one)


@pytest.mark.parametrize(
    ("word", "trust", "code"),
    [
        (delegation(2, shop="shop-2"), BY_ROOT, "delegation_other"),
        (delegation(2, root=78), BY_ROOT, "unknown_root"),
        (delegation(2, root=78), BY_BOTH, "void_other"),
        (delegation(3), BY_ROOT, "delegation"),
        (delegation(2, until=datetime(2026, 11, 22, 13, 59, 59, tzinfo=UTC)), BY_ROOT, "delegation_expired"),
        (delegation(2, since=datetime(2026, 11, 22, 14, 0, 1, tzinfo=UTC)), BY_ROOT, "delegation_early"),
        (b"", BY_ROOT, "unknown_key"),
        (b"no word", BY_ROOT, "delegation_form"),
    ],
)
def test_another_shop_s_bench_may_not(word: bytes, trust: Trust, code: str) -> None:
    one = certified(1)
    by = voider(2, word)
    data = statement(one, by)
    assert refusal(data, one, trust) in {code, "unknown_key" if code == "delegation" else code}


def test_a_key_of_another_shop_that_is_trusted_by_itself_may_not() -> None:
    mine, other, also = (bench_signer(seed) for seed in (1, 2, 3))
    one = sign_claims(claims_of(1, mine), mine)
    files = [
        Trusted({mine.key_id: mine.public_key, also.key_id: also.public_key}),
        Trusted({other.key_id: other.public_key}),
    ]
    trust = assembled(files)
    taken(statement(one, mine), one, trust)
    taken(statement(one, also), one, trust)
    assert refusal(statement(one, other), one, trust) == "void_other"


def test_who_inspected_it_may_not() -> None:
    one = certified()
    assert refusal(statement(one, voider(), by="ada"), one) == "second_person"


def test_a_revoked_key_may_not_but_for_what_was_held() -> None:
    one = certified()
    data = statement(one, voider())
    revoked = replace(BY_ROOT, revocations=(Revocation(voider().key_id, NOW, "stolen"),))
    assert refusal(data, one, revoked) == "revoked"
    taken(data, one, replace(revoked, held=frozenset({read_envelope(data).digest})))


@pytest.mark.parametrize(
    "at", ["", "yesterday", "2026-11-22", "2026-13-22T14:00:00.000Z", "2026-11-22T14:00:00Z"]
)
def test_another_time_is_refused(at: str) -> None:
    one = certified()
    assert refusal(statement(one, voider(), at=at), one) == "void_form"


def test_every_flipped_bit_of_a_statement_is_refused() -> None:
    one = certified()
    data = statement(one, voider())
    for place in range(0, len(data) * 8, 11):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(CertificateTrouble):
            taken(bytes(changed), one)


# a registry that trusts the root alone ───────────────────────────────────────


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[InProcess]:
    store = SqliteCertificates(tmp_path / "registry.db")
    one = InProcess(service_of(store, TurnedClock(), BY_BOTH))
    yield one
    one.close()
    store.close()


def test_a_registry_that_trusts_roots_alone_takes_it_from_that_shop_only(registry: InProcess) -> None:
    one = certified()
    path = f"/v1/certificates/{one.uid}"
    assert registry.call("PUT", path, write_envelope(one)).status == 201
    stranger = registry.call("PUT", f"{path}/void", statement(one, voider(2, delegation(2, root=78))))
    assert (stranger.status, told(stranger)["code"]) == (422, "void_other")
    himself = registry.call("PUT", f"{path}/void", statement(one, voider(), by="ada"))
    assert (himself.status, told(himself)["code"]) == (422, "second_person")
    assert told(registry.call("GET", path))["status"] == "valid"
    assert registry.call("PUT", f"{path}/void", statement(one, voider(2))).status == 201
    assert told(registry.call("GET", path))["status"] == "void"


# verify ──────────────────────────────────────────────────────────────────────


@cache
def writer() -> CertificateWriter:
    return parts.certificate_writer(parts.checklists(None))


def verifier(trust: Trust = BY_ROOT) -> Verifier:
    return Verifier(trust, writer())


def unknown(_: SignedCertificate | SignedCode) -> CertificateStanding | None:
    return None


def test_verify_says_what_a_statement_is_and_never_calls_it_valid() -> None:
    one = certified()
    report = verifier().data(statement(one, voider()))
    assert (report.state, report.is_good) == (State.VOID, False)
    assert report.failure is not None
    assert f"ilse made certificate {one.uid} void on 2026-11-22" in report.failure.words
    assert not is_statement(write_envelope(one))
    strange = verifier().data(statement(one, voider(2, delegation(2, root=78))))
    assert (strange.state, strange.failure and strange.failure.code) == (State.UNKNOWN_KEY, "unknown_root")
    spoilt = verifier().data(statement(one, voider()).replace(b"wrong", b"Wrong"))
    assert (spoilt.state, spoilt.failure and spoilt.failure.code) == (State.NOT_VALID, "signature")
    assert verifier().data(statement(one, voider())[:-1]).state is State.DAMAGED


def test_a_statement_beside_its_certificate_makes_it_void_where_it_may(tmp_path: Path) -> None:
    one = certified()
    report = verifier(BY_BOTH).data(write_envelope(one))
    assert report.is_good, report
    file = tmp_path / f"{one.uid}.void.json"
    for by, state in (
        (voider(), State.VOID),
        (voider(2), State.VOID),
        (voider(2, delegation(2, root=78)), State.VALID),
        (bench_signer(1), State.VALID),
    ):
        file.write_bytes(statement(one, by))
        found = with_standing(
            report, knowing([str(file), str(tmp_path / "none.void.json")], BY_BOTH, unknown)
        )
        assert found.state is state
    file.write_bytes(statement(one, voider()) + b" ")
    assert with_standing(report, knowing([str(file)], BY_BOTH, unknown)).is_good


# whatever comes ──────────────────────────────────────────────────────────────

_values: st.SearchStrategy[Json] = (
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=30) | st.just([])
)


@given(st.dictionaries(st.sampled_from(sorted(MEMBERS)), _values, max_size=4), st.booleans())
def test_whatever_a_trusted_bench_signs_is_a_statement_or_refused(
    changes: dict[str, Json], gone: bool
) -> None:
    one, signer = certified(), voider()
    voiding = Voiding(one.uid, "ada", "ilse", "Wrong.", NOW)
    built: dict[str, Json] = {**build_void(voiding, one, key_id=signer.key_id, software="test"), **changes}
    if gone and changes:
        del built[min(changes)]
    data = canonical({"claims": built, "jws": signer.sign(canonical(built))})
    report = verifier().data(data)
    assert not report.is_good
    with contextlib.suppress(CertificateTrouble):
        said = read_statement(read_envelope(data), BY_ROOT)
        assert said.facts.reason.strip()
        check_may_void(said.text, one.jws, BY_ROOT)


@given(st.binary(max_size=300))
def test_any_bytes_are_no_statement_that_makes_anything_void(data: bytes) -> None:
    beginning = b'{"claims":{"schema":"inspector.void/1",'
    for one in (data, beginning + data):
        assert not verifier().data(one).is_good
