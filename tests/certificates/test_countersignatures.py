# SPDX-License-Identifier: Apache-2.0
"""A countersignature beside a certificate: told of, and only where the shop's auditor signed these claims."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from certified_benches import coded_signer, delegation, root_key
from countersigned import NOW, countersigned, statement_of
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from signed_certificates import bench_signer, claims_of, sign_claims, uid_of

from inspector.certificates import p256
from inspector.certificates.report import State, VerifyReport
from inspector.certificates.review_files import (
    accompanied,
    beside,
    is_countersignature,
    judged,
    with_countersignature,
)
from inspector.certificates.signing import BenchSigner
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate, canonical, utc
from inspector.domain.countersigning import read_countersignature
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.ports import CertificateWriter
from inspector.wiring import parts
from inspector.wiring.verify_files import holds_countersignatures, named_files

AT = "2026-11-22T13:00:00.000Z"
ROOT, STRANGER = (root_key(seed).public_key() for seed in (77, 78))
BY_ROOT = Trust(roots={p256.key_id(ROOT): ROOT})


def desk(seed: int = 1, word: bytes | None = None) -> BenchSigner:
    """Give what a bench or desk signs statements with."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))
    return BenchSigner(private, is_training=False, word=delegation(seed) if word is None else word)


def certified(number: int = 1, seed: int = 1) -> SignedCertificate:
    signer = coded_signer(seed, delegated=delegation(seed))
    claims = claims_of(number, signer, bench="bench-3", signed_at=AT, started_at=AT)
    claims["shop"] = {"id": "shop-1", "name": "Nordkaj"}
    return sign_claims(claims, signer)


@cache
def writer() -> CertificateWriter:
    return parts.certificate_writer(parts.checklists(None))


def verified(data: bytes, trust: Trust = BY_ROOT) -> VerifyReport:
    return Verifier(trust, writer()).data(data)


def test_the_report_says_who_countersigned_and_what_they_see_otherwise() -> None:
    one = certified()
    told = judged(countersigned(one, desk()), one, BY_ROOT)
    assert (told.state, told.by, told.at, told.against) == (State.VALID, "ida", NOW, ("body",))
    assert str(told) == "Countersigned by ida on 2026-11-22, who disagrees with body."
    row = told.as_json()
    assert (row["valid"], row["by"], row["at"]) == (True, "ida", utc(NOW))


@pytest.mark.parametrize("ending", [".review.json", ".review.jws"])
@pytest.mark.parametrize("stem", ["paper", uid_of(1)])
def test_verify_finds_it_beside_the_file(tmp_path: Path, ending: str, stem: str) -> None:
    one = certified()
    (tmp_path / "paper.json").write_bytes(write_envelope(one))
    body = countersigned(one, desk())
    (tmp_path / f"{stem}{ending}").write_bytes(
        body if ending.endswith("json") else str(json.loads(body)["jws"]).encode() + b"\n"
    )
    report = verified(write_envelope(one))
    found = with_countersignature(report, beside(str(tmp_path / "paper.json"), one.uid), BY_ROOT)
    assert found.is_good
    assert str(found).endswith("Countersigned by ida on 2026-11-22, who disagrees with body.")
    assert found.checks == report.checks  # what was signed is judged as ever
    assert [Path(name).name for name in named_files([str(tmp_path)])] == ["paper.json"]


@pytest.mark.parametrize(
    ("lying", "words"),
    [
        (b"", "The file is empty."),
        (b"[1,2", "The file holds no countersignature: neither claims with a JWS nor a JWS alone."),
        (b"[]", "The file holds no countersignature: neither claims with a JWS nor a JWS alone."),
        ("folder", "It is a folder, not a file."),
        ("link", "It is a link to nothing."),
    ],
)
def test_what_lies_there_and_is_no_countersignature_is_told_of(
    tmp_path: Path, lying: bytes | str, words: str
) -> None:
    one, file = certified(), tmp_path / "paper.review.json"
    if isinstance(lying, bytes):
        file.write_bytes(lying)
    elif lying == "folder":
        file.mkdir()
    else:
        file.symlink_to(tmp_path / "gone")
    report = verified(write_envelope(one))
    found = with_countersignature(report, beside(str(tmp_path / "paper.json"), one.uid), BY_ROOT)
    assert found.is_good
    assert found.countersigned is not None
    assert (found.countersigned.is_valid, found.countersigned.trouble) == (False, words)


def test_a_folder_of_countersignatures_alone_is_named_so(tmp_path: Path) -> None:
    assert not holds_countersignatures([str(tmp_path), "paper.json"])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "paper.review.jws").write_bytes(b"")
    assert holds_countersignatures([str(tmp_path)])


@pytest.mark.parametrize(
    ("changes", "signer", "code"),
    [
        ({"digest": "0" * 64}, desk(), "review_other"),
        ({"uid": uid_of(2)}, desk(), "review_other"),
        ({"by": "ada"}, desk(), "second_person"),
        ({"decision": "open"}, desk(), "review_form"),
        ({"points": [{"id": "a", "claimed": "pass", "said": "fail"}]}, desk(), "review_form"),
        (
            {"points": [{"id": "a", "claimed": "pass", "said": "pass", "reason": "No."}]},
            desk(),
            "review_form",
        ),
        ({"at": "yesterday"}, desk(), "review_form"),
        ({"more": 1}, desk(), "review_form"),
        ({"key": "other"}, desk(), "key_name"),
        ({"training": True}, desk(), "training_mixed"),
        ({"shop": "another"}, desk(), "delegation_other"),
        ({}, desk(9, word=b""), "unknown_key"),
    ],
)
def test_what_is_not_this_shops_word_about_this_certificate_does_not_count(
    changes: dict[str, Json], signer: BenchSigner, code: str
) -> None:
    one = certified()
    told = judged(countersigned(one, signer, **changes), one, BY_ROOT)
    assert (told.state, told.code) == (State.NOT_VALID, code)
    assert "does not count" in str(told)


def test_another_shops_bench_does_not_countersign() -> None:
    other = delegation(2, 78, shop="shop-1")
    trust = Trust(roots={p256.key_id(key): key for key in (ROOT, STRANGER)})
    one = certified()
    told = judged(countersigned(one, desk(2, word=other)), one, trust)
    assert (told.state, told.code) == (State.NOT_VALID, "review_shop")


def test_training_countersigns_training_alone() -> None:
    trainer = bench_signer(3, training=True)
    training = sign_claims(claims_of(1, trainer), trainer)
    assert judged(countersigned(training, trainer), training, Trust(allow_training=True)).is_valid
    one = certified()
    assert judged(countersigned(one, trainer), one, BY_ROOT).code == "review_shop"


def test_by_itself_it_certifies_nothing() -> None:
    one = certified()
    body = countersigned(one, desk())
    alone, certificate = verified(body), verified(write_envelope(one))
    assert not alone.is_good
    assert alone.failure is not None
    assert alone.failure.code == "no_certificate"
    assert alone.certificate is None
    assert not accompanied([alone, certificate])[0].is_good  # its certificate is there, and not held to it
    told = with_countersignature(certificate, [], BY_ROOT)
    assert told.countersigned is None


def test_one_that_holds_goes_before_those_that_do_not(tmp_path: Path) -> None:
    one, other = certified(), certified(2)
    bad, good = tmp_path / "a.review.json", tmp_path / "b.review.json"
    bad.write_bytes(countersigned(other, desk()))
    good.write_bytes(countersigned(one, desk()))
    report = verified(write_envelope(one))
    found = with_countersignature(report, [bad, good], BY_ROOT)
    assert found.countersigned is not None
    assert found.countersigned.is_valid
    alone = with_countersignature(report, [bad], BY_ROOT)
    assert alone.is_good  # the certificate's own signature is as good as before
    assert alone.countersigned is not None
    assert alone.countersigned.code == "review_other"
    accompanying = accompanied([found, verified(good.read_bytes())])[1]
    assert accompanying.is_good


def test_every_bit_of_it_counts() -> None:
    one = certified()
    body = countersigned(one, desk())
    for place in range(0, len(body), 11):
        spoilt = bytearray(body)
        spoilt[place] ^= 1 << (place % 7)
        assert not judged(bytes(spoilt), one, BY_ROOT).is_valid


_values: st.SearchStrategy[Json] = (
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=9) | st.just([])
)


@given(st.dictionaries(st.sampled_from(sorted(statement_of(certified(), desk()))), _values, max_size=3))
def test_whatever_is_signed_is_read_or_refused(changes: dict[str, Json]) -> None:
    said = statement_of(certified(), desk(), **changes)
    with suppress(CertificateTrouble):
        facts = read_countersignature(said)
        assert (facts.uid, facts.by, facts.is_training) == (said["uid"], said["by"], said["training"])
        assert all((facts.shop_id, facts.digest, facts.at, facts.key))


@given(st.binary(max_size=200))
def test_any_bytes_are_judged(data: bytes) -> None:
    for one in (data, b"ey" + data, b'{"claims":{"schema":"inspector.review/1",' + data):
        is_countersignature(one)
        assert not judged(one, certified(), BY_ROOT).is_valid
        assert not verified(one).is_good


def test_a_note_in_a_certificate_does_not_look_like_one() -> None:
    signer = bench_signer()
    claims = claims_of(1, signer, order_line='"schema":"inspector.review/1"')
    assert not is_countersignature(write_envelope(sign_claims(claims, signer)))
    assert not is_countersignature(canonical({"schema": "inspector.claims/1"}))
