# SPDX-License-Identifier: Apache-2.0
"""``verify`` says what was signed and by whom, of every kind of file; refused never reads as plain valid."""

from __future__ import annotations

from dataclasses import replace

import certified_benches as benches
import certified_phones as phones
import pytest
from signed_certificates import bench_signer, signed

from inspector.certificates import p256
from inspector.certificates.qr import code_of
from inspector.certificates.report import Kind, VerifyReport
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.envelope import write_envelope
from inspector.domain.verdict import VerdictKind

ROOT = benches.root_key().public_key()
KID = p256.key_id(ROOT)
TRUST = Trust(roots={KID: ROOT}, names={KID: "Nordkaj"})
REAL = phones.certificate(signer=benches.coded_signer(delegated=benches.delegation()))


def report_on(data: bytes, trust: Trust = TRUST) -> VerifyReport:
    return Verifier(trust, phones.writer()).data(data)


@pytest.mark.parametrize("kind", [Kind.PDF, Kind.JSON, Kind.JWS, Kind.CODE])
def test_every_kind_of_file_says_what_is_signed_and_by_whom(kind: Kind) -> None:
    data = {
        Kind.PDF: lambda: phones.writer().write(REAL, "en"),
        Kind.JSON: lambda: write_envelope(REAL),
        Kind.JWS: REAL.jws.encode,
        Kind.CODE: lambda: str(code_of(REAL)).encode(),
    }[kind]()
    report = report_on(data)
    assert report.kind is kind
    words, said = str(report), report.as_json()["says"]
    device = REAL.claims["device"]
    assert isinstance(said, dict)
    assert isinstance(device, dict)
    assert words.startswith(f"Valid. It says: {device['model']}, IMEI {device['imei']}, certified")
    assert f"Signed by bench bench-3, certified by root Nordkaj ({KID[:8]}). Certificate {REAL.uid}" in words
    assert (said["device"], said["imei"]) == (device["model"], device["imei"])
    assert said["verdict"] in ("certified", "certified_with_remarks")
    assert said["technician"] == (None if kind is Kind.CODE else REAL.claims["technician"])
    assert str(said["signed_at"])[:10] in words


def test_a_refusal_that_was_signed_never_reads_as_plain_valid() -> None:
    bench = bench_signer(1)
    for verdict, word in ((VerdictKind.REFUSED, "refused"), (VerdictKind.INCOMPLETE, "incomplete")):
        one = signed(1, bench, verdict={"kind": verdict, "because": []})
        report = report_on(write_envelope(one), Trust(keys={bench.key_id: bench.public_key}))
        assert (report.is_good, report.as_json()["state"]) == (True, "valid")
        head, said = str(report).split(". ", maxsplit=2)[:2]
        assert head.startswith("Valid, but ")
        assert word in head
        assert f", {word}, " in said


def test_a_key_that_is_trusted_itself_and_training_are_told_as_such() -> None:
    own = phones.certificate(signer=benches.coded_signer(2))
    key = benches.coded_signer(2)
    words = str(report_on(write_envelope(own), Trust(keys={key.key_id: key.public_key})))
    assert "whose own key is trusted here." in words
    one = phones.certificate(phones.phone(is_training=True), signer=benches.coded_signer(3, training=True))
    assert "Signed by a key for practice" in str(report_on(write_envelope(one), Trust(allow_training=True)))


def test_what_was_changed_says_nothing_and_what_is_said_holds_no_escapes() -> None:
    broken = REAL.jws[:-4] + ("AAAA" if not REAL.jws.endswith("AAAA") else "BAAA")
    assert report_on(broken.encode()).as_json()["says"] is None
    report = report_on(write_envelope(REAL))
    assert report.claimed is not None
    hostile = replace(report.claimed, device="a\x1b[2J\nforged: Valid.", shop="\u202edne")
    assert not [char for char in str(replace(report, claimed=hostile)) if not char.isprintable()]
