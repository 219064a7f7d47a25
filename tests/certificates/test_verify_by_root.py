# SPDX-License-Identifier: Apache-2.0
"""``verify`` by root, delegation and bench key: each case has its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certified_benches as benches
import certified_phones as phones
import pytest
from signed_certificates import bench_signer

from inspector.certificates import p256
from inspector.certificates.clones import without_clones
from inspector.certificates.keys import KeyRing
from inspector.certificates.qr import code_of
from inspector.certificates.report import Kind, State, VerifyReport
from inspector.certificates.signing import BenchSigner
from inspector.certificates.trust import Trust
from inspector.certificates.trust_list import Revocation
from inspector.certificates.verify import Verifier
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import write_envelope

ROOT = benches.root_key().public_key()
KID = p256.key_id(ROOT)
ROOTS = Trust(roots={KID: ROOT}, names={KID: "Nordkaj"})
WRITER = phones.writer()
BY_ROOT = benches.coded_signer(delegated=benches.delegation())
REAL = phones.certificate(signer=BY_ROOT)
CODE = str(code_of(REAL))
ALONE = phones.certificate(signer=benches.coded_signer(2))
TRAINING = phones.certificate(phones.phone(is_training=True), signer=benches.coded_signer(3, training=True))


def verified(one: SignedCertificate, trust: Trust = ROOTS) -> VerifyReport:
    return Verifier(trust, WRITER).data(write_envelope(one))


def code(text: str, trust: Trust = ROOTS) -> VerifyReport:
    return Verifier(trust, WRITER).data(text.encode())


def told(report: VerifyReport) -> tuple[State, str]:
    return report.state, report.failure.code if report.failure else ""


def uncovered(word: bytes, seed: int = 1) -> BenchSigner:
    """Give the signer of a bench that signs whatever its root's word says: ours refuses to."""

    class Careless(BenchSigner):
        def sign(self, payload: bytes) -> str:
            from inspector.certificates import delegation, qr_claims
            from inspector.certificates.cose import EDDSA, sign1
            from inspector.certificates.facts import read_facts
            from inspector.domain.certificate import digest_of, parse_claims

            facts = read_facts(parse_claims(payload))
            key = delegation.read(word)[0].key
            claims = qr_claims.compact_of(facts, digest_of(payload), key, word)
            raw = sign1(EDDSA, b"", qr_claims.write(claims), self._private.sign)
            text = f"{benches.ADDRESS}#{int.from_bytes(raw, 'big')}"
            return BenchSigner(self._private, is_training=False, coding=lambda *_: text).sign(payload)

    return Careless(benches.coded_signer(seed)._private, is_training=False)


# by the root ─────────────────────────────────────────────────────────────────


def test_who_trusts_the_root_needs_no_bench_key() -> None:
    for data in (write_envelope(REAL), REAL.jws.encode(), WRITER.write(REAL, "en")):
        report = Verifier(ROOTS, WRITER).data(data)
        assert told(report) == (State.VALID, "")
        assert f"root Nordkaj ({KID[:8]}) certified it for bench bench-3" in report.checks[1].words
        assert "code" in [one.name for one in report.checks]


def test_a_code_alone_is_valid_and_says_what_it_says() -> None:
    report = code(CODE)
    assert (report.kind, told(report)) == (Kind.CODE, (State.VALID, ""))
    assert "Pixel 6a, IMEI 350000000090353, certified, grade good, by Nordkaj Refurb on 2026-11-22" in str(
        report.checks[-1].words
    )
    row = report.as_json()
    assert (row["uid"], row["digest"], row["key"], row["training"]) == (
        REAL.uid, REAL.digest, REAL.key_id, False
    )  # fmt: skip
    assert code(CODE + "\n").is_good


def test_an_unknown_root_is_no_valid_one() -> None:
    for report in (verified(REAL, Trust()), code(CODE, Trust())):
        assert told(report) == (State.UNKNOWN_KEY, "unknown_root")


def test_a_root_of_the_same_short_name_does_not_pass() -> None:
    other = benches.root_key(78).public_key()
    forged = benches.delegation(root=78)
    report = code(str(code_of(phones.certificate(signer=benches.coded_signer(delegated=forged)))))
    assert told(report) == (State.UNKNOWN_KEY, "unknown_root")
    assert told(code(CODE, Trust(roots={p256.key_id(other): other}))) == (State.UNKNOWN_KEY, "unknown_root")


def test_a_bench_without_a_root_is_valid_where_its_key_is_trusted_by_itself() -> None:
    key = benches.coded_signer(2)
    trust = Trust({key.key_id: key.public_key})
    assert told(verified(ALONE, trust)) == (State.VALID, "")
    assert told(code(str(code_of(ALONE)), trust)) == (State.VALID, "")
    assert told(verified(ALONE)) == (State.UNKNOWN_KEY, "unknown_key")
    assert told(code(str(code_of(ALONE)))) == (State.UNKNOWN_KEY, "unknown_key")


def test_what_earlier_versions_signed_is_valid_as_ever() -> None:
    old = bench_signer()
    one = phones.certificate(signer=old)
    assert "INSPECTOR1:" in str(code_of(one))
    trust = Trust({old.key_id: old.public_key})
    assert told(verified(one, trust)) == (State.VALID, "")
    assert told(Verifier(trust, WRITER).data(WRITER.write(one, "de"))) == (State.VALID, "")
    assert told(code(str(code_of(one)), trust)) == (State.UNKNOWN_KEY, "code_alone")


def test_training_is_training_with_every_trust() -> None:
    text = str(code_of(TRAINING))
    for report in (verified(TRAINING), code(text)):
        assert (report.state, report.is_good) == (State.TRAINING, False)
    assert code(text, replace(ROOTS, allow_training=True)).is_good


# time and place ──────────────────────────────────────────────────────────────

SIGNED = phones.AT.replace(microsecond=0)


@pytest.mark.parametrize(
    ("since", "until", "answer"),
    [
        (SIGNED, SIGNED, ""),
        (SIGNED - timedelta(days=9), SIGNED - timedelta(seconds=1), "delegation_expired"),
        (SIGNED + timedelta(seconds=1), SIGNED + timedelta(days=9), "delegation_early"),
    ],
)
def test_the_root_s_word_holds_when_the_certificate_was_signed(
    since: datetime, until: datetime, answer: str
) -> None:
    one = phones.certificate(signer=uncovered(benches.delegation(since=since, until=until)))
    wanted = (State.NOT_VALID, answer) if answer else (State.VALID, "")
    assert told(verified(one)) == wanted
    assert told(code(str(code_of(one)))) == wanted


@pytest.mark.parametrize("word", [benches.delegation(bench="bench-4"), benches.delegation(shop="shop-2")])
def test_the_root_s_word_is_for_the_bench_that_signs(word: bytes) -> None:
    one = phones.certificate(signer=uncovered(word))
    assert told(verified(one)) == (State.NOT_VALID, "delegation_other")


def test_another_bench_s_word_does_not_help() -> None:
    one = phones.certificate(signer=uncovered(benches.delegation(seed=5)))
    assert verified(one).state in (State.NOT_VALID, State.UNKNOWN_KEY)
    assert not code(str(code_of(one))).is_good


# revoked ─────────────────────────────────────────────────────────────────────


def revoked(*, root: str = KID, held: Sequence[str] = ()) -> Trust:
    one = Revocation(BY_ROOT.key_id, datetime(2026, 12, 1, tzinfo=UTC), "stolen", frozenset(held), root)
    return replace(ROOTS, revocations=(one,))


def test_a_revoked_key_s_certificate_is_valid_only_where_it_was_held_before() -> None:
    for report in (verified(REAL, revoked()), code(CODE, revoked())):
        assert told(report) == (State.NOT_VALID, "revoked")
        assert "2026-12-01 (stolen)" in str(report)
    for trust in (revoked(held=[REAL.digest]), replace(revoked(), held=frozenset({REAL.digest}))):
        assert verified(REAL, trust).is_good
        assert code(CODE, trust).is_good
    assert not verified(REAL, revoked(held=["00" * 32])).is_good


def test_another_root_s_revocation_says_nothing_here() -> None:
    assert verified(REAL, revoked(root="x" * 43)).is_good
    assert not verified(REAL, revoked(root="")).is_good, "an issuer of lists speaks of all"


def test_a_revoked_key_that_is_trusted_by_itself_is_revoked_too() -> None:
    trust = replace(revoked(), keys={BY_ROOT.key_id: BY_ROOT.public_key})
    assert told(verified(REAL, trust)) == (State.NOT_VALID, "revoked")


# codes beside files, clones ──────────────────────────────────────────────────


def test_a_code_that_disagrees_with_the_claims_fails_the_file() -> None:
    stranger = str(code_of(phones.certificate(replace(phones.phone(), attempt=2), signer=BY_ROOT)))
    verifier = Verifier(ROOTS, WRITER)
    good = verifier.data(write_envelope(REAL))
    assert told(verifier.code(CODE, good)) == (State.VALID, "")
    assert told(verifier.code(stranger, good)) == (State.NOT_VALID, "code_differs")
    assert told(verifier.code("https://verify.example/#12", good)) == (State.NOT_VALID, "code_form")


def test_a_jws_with_another_certificate_s_code_is_refused() -> None:
    other = phones.certificate(replace(phones.phone(), attempt=2), signer=BY_ROOT)
    text = str(code_of(other))
    signer = BenchSigner(BY_ROOT._private, is_training=False, coding=lambda *_: text)
    assert told(verified(phones.certificate(signer=signer))) == (State.NOT_VALID, "code_differs")
    text = "INSPECTOR1:" + text
    assert not verified(phones.certificate(signer=signer)).is_good


def test_two_certificates_of_one_number_are_both_refused() -> None:
    twin = phones.certificate(replace(phones.phone(), attempt=2), signer=BY_ROOT)
    reports = without_clones([verified(REAL), verified(twin), code(CODE)])
    assert [told(one) for one in reports] == [(State.NOT_VALID, "cloned")] * 3
    assert twin.digest in str(reports[0])
    assert [one.is_good for one in without_clones([verified(REAL), verified(REAL), code(CODE)])] == [True] * 3


def test_a_stranger_cannot_make_a_good_one_look_cloned() -> None:
    forged = phones.certificate(replace(phones.phone(), attempt=2), signer=benches.coded_signer(9))
    good, bad = without_clones([verified(REAL), verified(forged)])
    assert good.is_good
    assert told(bad) == (State.UNKNOWN_KEY, "unknown_key")


# a home ──────────────────────────────────────────────────────────────────────


def test_a_home_trusts_its_own_root_and_its_list(tmp_path: Path) -> None:
    from inspector import wiring
    from inspector.certificates.certifying import Answer, adopt, answer, read_request, write_request
    from inspector.certificates.root import new_root
    from inspector.certificates.trust_list import NamedRoot, TrustList, signed

    root, at = new_root("Nordkaj", SIGNED), SIGNED

    def bench(home: Path, name: str) -> KeyRing:
        ring = KeyRing(home)
        asked = read_request(write_request(ring, name, "shop-1", "Nordkaj"))
        made: Answer = answer(root, asked, at, at + timedelta(days=1))
        adopt(ring, made, name, "shop-1")
        return ring

    here, there = bench(tmp_path / "here", "bench-1"), bench(tmp_path / "there", "bench-3")
    file = tmp_path / "certificate.json"
    file.write_bytes(write_envelope(phones.certificate(signer=there.signer(training=False))))
    assert wiring.verifier(tmp_path / "here")(file).is_good, "another bench of the same shop"
    gone = Revocation(there.signer(training=False).key_id, at, "stolen")
    text = signed(TrustList(at, (NamedRoot("Nordkaj", root.public),), (gone,)), root.private)
    here.keep_trust_list(text)
    assert told(wiring.verifier(tmp_path / "here")(file)) == (State.NOT_VALID, "revoked")
    earlier = signed(TrustList(at - timedelta(days=1), (NamedRoot("Nordkaj", root.public),)), root.private)
    with pytest.raises(Exception, match="later trust list"):
        here.keep_trust_list(earlier)
