# SPDX-License-Identifier: Apache-2.0
"""A registry and countersignatures: kept for the certificate it holds, and told to whoever asks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from countersigned import countersigned
from inspections import TurnedClock
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import write_envelope
from inspector.domain.event import Json
from inspector.registry.store import SqliteCertificates

BENCH = bench_signer(1)


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[InProcess]:
    store = SqliteCertificates(tmp_path / "registry.db")
    one = InProcess(service_of(store, TurnedClock(), Trust({BENCH.key_id: BENCH.public_key})))
    yield one
    one.close()
    store.close()


def put(registry: InProcess) -> SignedCertificate:
    one = signed(1, BENCH)
    assert registry.call("PUT", f"/v1/certificates/{one.uid}", write_envelope(one)).status == 201
    return one


def test_it_is_kept_and_told_and_the_certificate_stands_as_before(registry: InProcess) -> None:
    one = put(registry)
    path = f"/v1/certificates/{one.uid}"
    assert told(registry.call("GET", path))["review"] is None
    page = registry.call("GET", f"/c/{one.uid}").body.decode()
    assert "Countersigned" not in page
    answers = [registry.call("PUT", f"{path}/review", countersigned(one, BENCH)).status for _ in range(2)]
    assert answers == [201, 200]
    now = told(registry.call("GET", path))
    assert (now["status"], now["review"]["claims"]["by"]) == ("valid", "ida")
    standing = told(registry.call("GET", f"{path}/standing?digest={one.digest}"))
    assert (standing["standing"], standing["review"]) == ("valid", now["review"])
    page = registry.call("GET", f"/c/{one.uid}").body.decode()
    assert "<dt>Countersigned on</dt><dd>2026-11-22</dd>" in page
    assert "ida" not in page  # nobody's name is on it
    other = registry.call("PUT", f"{path}/review", countersigned(one, BENCH, by="otto"))
    assert (other.status, told(other)["code"]) == (409, "taken")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"digest": "0" * 64}, "not_stored"),
        ({"shop": "another"}, "not_stored"),
        ({"uid": uid_of(2)}, "uid"),
        ({"by": "ada"}, "second_person"),
        ({"decision": "open"}, "review_form"),
        ({"key": "other"}, "key_name"),
    ],
)
def test_what_does_not_fit_is_refused(registry: InProcess, changes: dict[str, Json], code: str) -> None:
    one = put(registry)
    path = f"/v1/certificates/{one.uid}"
    answer = registry.call("PUT", f"{path}/review", countersigned(one, BENCH, **changes))
    assert (answer.status, told(answer)["code"]) == (422, code)
    assert told(registry.call("GET", path))["review"] is None


def test_neither_a_stranger_nor_another_kind_of_statement(registry: InProcess) -> None:
    one = put(registry)
    path = f"/v1/certificates/{one.uid}"
    stranger = registry.call("PUT", f"{path}/review", countersigned(one, bench_signer(2)))
    assert (stranger.status, told(stranger)["code"]) == (422, "unknown_key")
    trainer = registry.call("PUT", f"{path}/review", countersigned(one, bench_signer(3, training=True)))
    assert (trainer.status, told(trainer)["code"]) == (403, "training")
    as_void = registry.call("PUT", f"{path}/void", countersigned(one, BENCH))
    assert (as_void.status, told(as_void)["code"]) == (422, "void_form")
    as_review = registry.call("PUT", f"{path}/review", write_envelope(one))
    assert (as_review.status, told(as_review)["code"]) == (422, "review_form")


def test_a_file_of_the_version_before_learns_of_it(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    SqliteCertificates(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE review")
        connection.execute("PRAGMA user_version=3")
    store = SqliteCertificates(path)
    one = InProcess(service_of(store, TurnedClock(), Trust({BENCH.key_id: BENCH.public_key})))
    try:
        certificate = put(one)
        answer = one.call(
            "PUT", f"/v1/certificates/{certificate.uid}/review", countersigned(certificate, BENCH)
        )
        assert answer.status == 201
    finally:
        one.close()
        store.close()
