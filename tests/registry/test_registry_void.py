# SPDX-License-Identifier: Apache-2.0
"""A registry and void: only for the certificate it holds, by a key it believes, told to whoever asks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from inspections import TurnedClock
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.signing import BenchSigner
from inspector.certificates.trust import Trust
from inspector.certificates.trust_list import Revocation
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.envelope import write_envelope
from inspector.domain.event import Json
from inspector.domain.outbox import OutboxRow, RowState
from inspector.domain.voiding import Voiding, build_void
from inspector.marketplace.outbox import void_deliveries
from inspector.registry.store import SqliteCertificates

NOW = datetime(2026, 11, 22, 14, 32, 11, tzinfo=UTC)
BENCH = bench_signer(1)


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[InProcess]:
    store = SqliteCertificates(tmp_path / "registry.db")
    one = InProcess(service_of(store, TurnedClock(), Trust({BENCH.key_id: BENCH.public_key})))
    yield one
    one.close()
    store.close()


def void_of(certificate: SignedCertificate, signer: BenchSigner = BENCH, **changes: Json) -> bytes:
    voiding = Voiding(certificate.uid, "ada", "ilse", "The wrong phone.", NOW)
    built = build_void(voiding, certificate, key_id=signer.key_id, software="test")
    statement = {**built, **changes}
    row = OutboxRow(1, certificate.uid, "registry", "certificate", b"", RowState.DELIVERED, 1, NOW)
    (one,) = void_deliveries(certificate.uid, statement, signer.sign(canonical(statement)), [row])
    return one.body


def put(registry: InProcess, number: int = 1) -> SignedCertificate:
    certificate = signed(number, BENCH)
    path = f"/v1/certificates/{certificate.uid}"
    assert registry.call("PUT", path, write_envelope(certificate)).status == 201
    return certificate


def test_what_is_void_is_told_with_the_signed_statement(registry: InProcess) -> None:
    certificate = put(registry)
    path = f"/v1/certificates/{certificate.uid}"
    before = told(registry.call("GET", path))
    assert (before["status"], before["void"]) == ("valid", None)
    assert [registry.call("PUT", f"{path}/void", void_of(certificate)).status for _ in range(2)] == [201, 200]
    now = told(registry.call("GET", path))
    assert (now["status"], now["claims"], now["jws"]) == ("void", before["claims"], before["jws"])
    assert now["void"]["claims"]["reason"] == "The wrong phone."
    listed = told(registry.call("GET", f"/v1/certificates?serial={before['claims']['device']['serial']}"))
    assert [one["status"] for one in listed["certificates"]] == ["void"]
    other = registry.call("PUT", f"{path}/void", void_of(certificate, reason="Another."))
    assert (other.status, told(other)["code"]) == (409, "taken")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"digest": "0" * 64}, "not_stored"),
        ({"shop": "another"}, "not_stored"),
        ({"uid": uid_of(2)}, "uid"),
        ({"reason": ""}, "void_form"),
        ({"key": "other"}, "key_name"),
    ],
)
def test_what_does_not_fit_the_certificate_is_refused(
    registry: InProcess, changes: dict[str, Json], code: str
) -> None:
    certificate = put(registry)
    path = f"/v1/certificates/{certificate.uid}"
    answer = registry.call("PUT", f"{path}/void", void_of(certificate, BENCH, **changes))
    assert (answer.status, told(answer)["code"]) == (422, code)
    assert told(registry.call("GET", path))["status"] == "valid"


def test_nobody_else_makes_it_void(registry: InProcess) -> None:
    certificate = put(registry)
    path = f"/v1/certificates/{certificate.uid}/void"
    stranger = registry.call("PUT", path, void_of(certificate, bench_signer(2)))
    assert (stranger.status, told(stranger)["code"]) == (422, "unknown_key")
    trainer = registry.call("PUT", path, void_of(certificate, bench_signer(3, training=True), training=True))
    assert (trainer.status, told(trainer)["code"]) == (403, "training")
    as_certificate = registry.call("PUT", path, write_envelope(certificate))
    assert (as_certificate.status, told(as_certificate)["code"]) == (422, "void_form")
    unknown = signed(7, BENCH)
    answer = registry.call("PUT", f"/v1/certificates/{unknown.uid}/void", void_of(unknown))
    assert (answer.status, told(answer)["code"]) == (422, "not_stored")


def test_every_bit_of_the_statement_counts(registry: InProcess) -> None:
    certificate = put(registry)
    path, body = f"/v1/certificates/{certificate.uid}", void_of(certificate)
    for place in range(0, len(body), 7):
        spoilt = bytearray(body)
        spoilt[place] ^= 1 << (place % 8)
        assert registry.call("PUT", f"{path}/void", bytes(spoilt)).status in (400, 403, 422)
    assert told(registry.call("GET", path))["status"] == "valid"


def test_only_who_got_the_certificate_is_told() -> None:
    rows = [
        OutboxRow(number, "u", f"to-{number}", kind, b"", state, 0, NOW)
        for number, (kind, state) in enumerate(
            [
                ("certificate", RowState.DELIVERED),
                ("certificate", RowState.DROPPED),
                ("void", RowState.PENDING),
            ]
        )
    ]
    parked = replace(rows[0], id=9, destination="to-9", state=RowState.PARKED)
    made = void_deliveries("u", {}, "a.b.c", [*rows, parked])
    told_to = [(one.destination, one.kind, one.is_aside) for one in made]
    assert told_to == [("to-0", "void", False), ("to-1", "void", True), ("to-9", "void", False)]


def test_a_file_of_the_first_version_learns_of_void(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    SqliteCertificates(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE void")
        connection.execute("DROP TABLE successor")
        connection.execute("PRAGMA user_version=1")
    with closing(SqliteCertificates(path)) as store:
        assert store.get(uid_of(1)) is None


def test_what_was_kept_before_its_key_was_revoked_stays_and_can_be_sent_again(tmp_path: Path) -> None:
    certificate = signed(1, BENCH)
    path = f"/v1/certificates/{certificate.uid}"
    revoked = Revocation(BENCH.key_id, NOW, "stolen")
    trust = Trust({BENCH.key_id: BENCH.public_key})
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        before = InProcess(service_of(store, TurnedClock(), trust))
        assert before.call("PUT", path, write_envelope(certificate)).status == 201
        before.close()
        after = InProcess(service_of(store, TurnedClock(), replace(trust, revocations=(revoked,))))
        assert after.call("PUT", path, write_envelope(certificate)).status == 200
        assert told(after.call("GET", path))["digest"] == certificate.digest
        other = signed(1, BENCH, attempt=2)
        refused = after.call("PUT", path, write_envelope(other))
        assert (refused.status, told(refused)["code"]) == (422, "revoked")
        new = signed(2, BENCH)
        refused = after.call("PUT", f"/v1/certificates/{new.uid}", write_envelope(new))
        assert (refused.status, told(refused)["code"]) == (422, "revoked")
        after.close()
