# SPDX-License-Identifier: Apache-2.0
"""What a registry answers to honest requests, and that every answer is in its contract."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from memory_outbox import TestClock
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, claims_of, imei_of, sign_claims, signed, uid_of

from inspector.certificates.trust import Trust
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import StoreFull
from inspector.logs import JsonFormatter
from inspector.marketplace.registry_client import content_digest
from inspector.registry.store import Record, SqliteCertificates, Stored
from inspector.registry.tokens import Tokens

SIGNER = bench_signer()
TRUST = Trust({SIGNER.key_id: SIGNER.public_key})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteCertificates]:
    with closing(SqliteCertificates(tmp_path / "registry" / "registry.db")) as store:
        yield store


@pytest.fixture
def registry(store: SqliteCertificates) -> Iterator[InProcess]:
    with closing(InProcess(service_of(store, TestClock(), TRUST))) as one:
        yield one


def put(registry: InProcess, number: int) -> int:
    return registry.call("PUT", f"/v1/certificates/{uid_of(number)}", write_envelope(signed(number))).status


def test_a_certificate_is_stored_once(registry: InProcess) -> None:
    certificate = signed(1)
    target, body = f"/v1/certificates/{certificate.uid}", write_envelope(certificate)
    first = registry.call("PUT", target, body, {"content-digest": content_digest(body)})
    again = registry.call("PUT", target, body)
    assert (first.status, again.status) == (201, 200)
    assert told(first) == told(again) == {"uid": certificate.uid, "digest": certificate.digest}
    assert first.headers["etag"] == f'"{certificate.digest}"'


def test_what_comes_back_is_what_was_put(registry: InProcess) -> None:
    put(registry, 1)
    certificate = signed(1)
    got = told(registry.call("GET", f"/v1/certificates/{certificate.uid}"))
    assert got["claims"] == certificate.claims
    assert got["jws"] == certificate.jws
    assert (got["digest"], got["key"]) == (certificate.digest, certificate.key_id)
    assert (got["shop"], got["training"]) == ("shop-1", False)
    assert got["stored_at"] == "2026-03-02T12:00:00.000Z"


def test_other_content_under_a_taken_number_changes_nothing(registry: InProcess) -> None:
    put(registry, 1)
    other = signed(1, technician="eve")
    answer = registry.call("PUT", f"/v1/certificates/{other.uid}", write_envelope(other))
    assert (answer.status, told(answer)["code"]) == (409, "taken")
    assert told(registry.call("GET", f"/v1/certificates/{other.uid}"))["claims"]["technician"] == "ada"


def test_a_device_is_found_by_each_of_its_numbers(registry: InProcess) -> None:
    put(registry, 1)
    twice = claims_of(2, SIGNER)
    device = twice["device"]
    assert isinstance(device, dict)
    device |= {"imei": imei_of(9), "imei2": imei_of(1)}
    later = sign_claims(twice, SIGNER)
    registry.call("PUT", f"/v1/certificates/{later.uid}", write_envelope(later))

    def found(query: str) -> list[str]:
        return [one["uid"] for one in told(registry.call("GET", f"/v1/certificates?{query}"))["certificates"]]

    assert found(f"imei={imei_of(1)}") == [uid_of(2), uid_of(1)]
    assert found(f"imei={imei_of(9)}") == [uid_of(2)]
    assert found("serial=SER000001") == [uid_of(1)]
    assert found(f"imei={imei_of(5)}") == []


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "query"),
        ("?imei=350000000000006&serial=A", "query"),
        ("?imei=350000000000006&imei=350000000000006", "query"),
        ("?uid=1", "uid"),
        ("?name=1", "query"),
        ("?serial=A&limit=0", "query"),
        ("?serial=A&limit=101", "query"),
        ("?serial=A&limit=+1", "query"),
        ("?serial=A&limit=&limit=1", "query"),
        ("?serial=A&before=1", "uid"),
        ("?imei=350000000000007", "imei"),
        ("?imei=35000000000000", "imei"),
        ("?imei=%D9%A3", "imei"),
        ("?serial=", "serial"),
        ("?serial=%00", "serial"),
        ("?serial=" + "A" * 51, "serial"),
    ],
)
def test_a_lookup_says_what_is_wrong_with_it(registry: InProcess, query: str, code: str) -> None:
    answer = registry.call("GET", f"/v1/certificates{query}")
    assert (answer.status, told(answer)["code"]) == (400, code)


def test_an_unknown_number_is_not_found(registry: InProcess) -> None:
    answer = registry.call("GET", f"/v1/certificates/{uid_of(1)}")
    assert (answer.status, told(answer)["code"]) == (404, "unknown")


@pytest.mark.parametrize(
    "value", ["", "Bearer", "Bearer wrong", "Basic a-token-of-the-test-suite", "Bearer \xff"]
)
def test_a_token_is_needed(registry: InProcess, value: str) -> None:
    for method, target in [("GET", "/v1/certificates?serial=A"), ("PUT", f"/v1/certificates/{uid_of(1)}")]:
        answer = registry.call(method, target, headers={"authorization": value})
        assert (answer.status, told(answer)["code"]) == (401, "token")
        assert answer.headers["www-authenticate"] == ('Bearer error="invalid_token"' if value else "Bearer")


def test_the_scheme_may_be_written_small(registry: InProcess) -> None:
    given = {"authorization": "bearer a-token-of-the-test-suite"}
    assert registry.call("GET", "/v1/certificates?serial=A", headers=given).status == 200


def test_health_needs_no_token(registry: InProcess) -> None:
    answer = registry.call("GET", "/healthz", headers={"authorization": ""})
    assert (answer.status, told(answer)["status"], told(answer)["test"]) == (200, "ok", False)


def test_without_tokens_only_this_machine_is_answered(store: SqliteCertificates) -> None:
    with closing(InProcess(service_of(store, TestClock(), TRUST, tokens=Tokens()))) as registry:
        target = "/v1/certificates?serial=A"
        assert registry.call("GET", target, headers={"host": "localhost:8025"}).status == 200
        assert registry.call("GET", target, headers={"host": "[::1]:8025"}).status == 200
        answer = registry.call("GET", target, headers={"host": "rebound.example"})
        assert (answer.status, told(answer)["code"]) == (403, "host")


def test_training_only_goes_into_a_test_registry(store: SqliteCertificates) -> None:
    certificate = signed(1, bench_signer(training=True))
    target, body = f"/v1/certificates/{certificate.uid}", write_envelope(certificate)
    with closing(InProcess(service_of(store, TestClock(), TRUST))) as real:
        answer = real.call("PUT", target, body)
        assert (answer.status, told(answer)["code"]) == (403, "training")
        assert real.call("GET", target).status == 404
    trust = Trust(TRUST.keys, allow_training=True)
    with closing(InProcess(service_of(store, TestClock(), trust, is_test=True))) as test:
        assert test.call("PUT", target, body).status == 201
        assert told(test.call("GET", target))["training"] is True
        mixed = signed(2, training=True)
        answer = test.call("PUT", f"/v1/certificates/{mixed.uid}", write_envelope(mixed))
        assert (answer.status, told(answer)["code"]) == (422, "training_mixed")


class Full:
    """A store whose disk is full."""

    def put(self, record: Record) -> Stored:
        raise StoreFull("There is no space left.", code="SQLITE_FULL")

    def get(self, uid: str) -> Record | None:
        return None

    def find(self, kind: str, number: str, *, before: str = "", most: int = 0) -> list[Record]:
        return []

    def check(self) -> None:
        raise StoreFull("There is no space left.", code="SQLITE_FULL")

    def close(self) -> None:
        pass


def test_a_full_disk_asks_to_come_back() -> None:
    with closing(InProcess(service_of(Full(), TestClock(), TRUST))) as registry:
        answer = registry.call("PUT", f"/v1/certificates/{uid_of(1)}", write_envelope(signed(1)))
        assert (answer.status, answer.headers["retry-after"]) == (503, "30")
        assert registry.call("GET", "/healthz").status == 503


def test_a_fault_of_ours_says_nothing_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    store = Full()

    def broken(uid: str) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(store, "get", broken)
    with closing(InProcess(service_of(store, TestClock(), TRUST))) as registry:
        answer = registry.call("GET", f"/v1/certificates/{uid_of(1)}")
    assert (answer.status, told(answer)["code"]) == (500, "bug")
    assert b"secret" not in answer.body


def test_each_answer_carries_its_number_and_is_not_kept(registry: InProcess) -> None:
    answers = [registry.call("GET", target) for target in ("/healthz", "/nowhere", "/v1/certificates")]
    assert len({answer.headers["request-id"] for answer in answers}) == 3
    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_log_names_no_device_and_no_certificate(
    registry: InProcess, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    put(registry, 1)
    registry.call("GET", f"/v1/certificates/{uid_of(1)}")
    registry.call("GET", f"/v1/certificates?imei={imei_of(1)}")
    registry.call("GET", "/v1/certificates?serial=SER000001")
    registry.call("GET", f"/c/{uid_of(1)}")
    registry.call(
        "PUT", "/v1/certificates", write_envelope(signed(1)), {"content-type": "application/x-ndjson"}
    )
    registry.call(
        "GET", f"/v1/certificates?uid={uid_of(1)}", headers={"authorization": "Bearer a-token-of-nobody"}
    )
    registry.call("PUT", f"/v1/certificates/{uid_of(2)}", b"SER000001")
    mine = [record for record in caplog.records if record.name.startswith("inspector")]
    lines = [json.loads(JsonFormatter().format(record)) for record in mine]
    assert [line["status"] for line in lines] == [201, 200, 200, 200, 200, 200, 401, 400]
    assert (lines[-1]["code"], lines[-1]["route"]) == ("envelope", "certificate")
    logged = caplog.text + json.dumps(lines)
    for secret in (uid_of(1), imei_of(1), "SER000001", "a-token"):
        assert secret not in logged
    assert not re.search(r"\bada\b", logged)  # as a word: three such letters stand in many a random id
