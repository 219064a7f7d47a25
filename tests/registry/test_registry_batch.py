# SPDX-License-Identifier: Apache-2.0
"""Many certificates in one request, and a device's certificates page by page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from memory_outbox import TestClock
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.trust import Trust
from inspector.certificates.trust_list import Revocation
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import StoreFull
from inspector.registry.gathering import Gathering, _Waiting
from inspector.registry.keeping import MOST_TOGETHER
from inspector.registry.records import Record, Stored
from inspector.registry.requests import BodyLimits
from inspector.registry.store import SqliteCertificates

SIGNER = bench_signer()
TRUST = Trust({SIGNER.key_id: SIGNER.public_key})
LINES = {"content-type": "application/x-ndjson"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteCertificates]:
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        yield store


@pytest.fixture
def registry(store: SqliteCertificates) -> Iterator[InProcess]:
    with closing(InProcess(service_of(store, TestClock(), TRUST))) as one:
        yield one


def batch(registry: InProcess, *lines: bytes) -> list[dict[str, Any]]:
    answer = registry.call("PUT", "/v1/certificates", b"\n".join(lines), LINES)
    assert answer.status == 200, answer
    results = told(answer)["results"]
    assert isinstance(results, list)
    return results


def envelope(number: int, **changes: str) -> bytes:
    return write_envelope(signed(number, **changes))


def test_each_is_answered_by_itself_and_one_spoils_no_other(registry: InProcess) -> None:
    training = write_envelope(signed(4, bench_signer(training=True)))
    stranger = write_envelope(signed(5, bench_signer(2)))
    found = batch(registry, envelope(1), b"{}", envelope(2), training, stranger, b" " + envelope(6), b"", b"")
    assert [(one["status"], one["code"]) for one in found] == [
        (201, None),
        (400, "envelope"),
        (201, None),
        (403, "training"),
        (422, "unknown_key"),
        (400, "envelope"),
        (400, "envelope"),
    ]
    assert [one["uid"] for one in found] == [uid_of(1), None, uid_of(2), None, None, None, None]
    assert registry.call("GET", f"/v1/certificates/{uid_of(2)}").status == 200
    assert registry.call("GET", f"/v1/certificates/{uid_of(4)}").status == 404


def test_the_same_again_changes_nothing_and_another_is_told_apart(registry: InProcess) -> None:
    lines = [envelope(1), envelope(2)]
    assert [one["status"] for one in batch(registry, *lines, b"")[:2]] == [201, 201]
    again = batch(registry, *lines, envelope(1, technician="eve"), envelope(3), envelope(3))
    assert [one["status"] for one in again] == [200, 200, 409, 201, 200]
    assert (again[2]["uid"], again[2]["code"]) == (uid_of(1), "taken")


def test_a_last_line_feed_is_no_certificate(registry: InProcess) -> None:
    answer = registry.call("PUT", "/v1/certificates", envelope(1) + b"\n", LINES)
    assert len(told(answer)["results"]) == 1


@pytest.mark.parametrize("body", [b"", b"\n", b"{}\n" * (MOST_TOGETHER + 1)])
def test_a_batch_has_its_bounds(registry: InProcess, body: bytes) -> None:
    answer = registry.call("PUT", "/v1/certificates", body, LINES)
    assert (answer.status, told(answer)["code"]) == (400, "batch")


def test_a_line_is_as_large_as_a_body_at_most(store: SqliteCertificates) -> None:
    limits = BodyLimits(size=len(envelope(1)) - 1)
    with closing(InProcess(service_of(store, TestClock(), TRUST, limits=limits))) as small:
        assert [one["code"] for one in batch(small, envelope(1), b"{}")] == ["too_large", "envelope"]


def test_one_media_type_is_not_taken_for_the_other(registry: InProcess) -> None:
    assert registry.call("PUT", "/v1/certificates", envelope(1)).status == 415
    assert registry.call("PUT", f"/v1/certificates/{uid_of(1)}", envelope(1), LINES).status == 415


def test_what_was_here_before_its_key_was_revoked_is_the_same_again(store: SqliteCertificates) -> None:
    with closing(InProcess(service_of(store, TestClock(), TRUST))) as before:
        batch(before, envelope(1))
    revoked = replace(TRUST, revocations=(Revocation(SIGNER.key_id, datetime(2027, 1, 1, tzinfo=UTC), ""),))
    with closing(InProcess(service_of(store, TestClock(), revoked))) as after:
        found = batch(after, envelope(1), envelope(2), envelope(1, technician="eve"))
    assert [(one["status"], one["code"]) for one in found] == [
        (200, None),
        (422, "revoked"),
        (422, "revoked"),
    ]


def test_a_store_that_fails_keeps_none_and_says_later(store: SqliteCertificates) -> None:
    class Full(SqliteCertificates):
        def __init__(self) -> None:
            pass

        def put_many(self, records: object) -> list[Stored]:
            raise StoreFull("There is no space left.", code="SQLITE_FULL")

    with closing(InProcess(service_of(Full(), TestClock(), TRUST))) as registry:
        answer = registry.call("PUT", "/v1/certificates", envelope(1), LINES)
    assert (answer.status, answer.headers["retry-after"]) == (503, "30")


def test_pages_follow_each_other_whatever_is_put_meanwhile(registry: InProcess) -> None:
    device = json.loads(envelope(1))["claims"]["device"]
    for number in range(1, 6):
        batch(registry, write_envelope(signed(number, device=device)))
    target = f"/v1/certificates?imei={device['imei']}&limit=2"
    seen: list[str] = []
    following = ""
    while following is not None:
        page = told(registry.call("GET", target + (f"&before={following}" if following else "")))
        seen += [one["uid"] for one in page["certificates"]]
        following = page["next"]
        if len(seen) == 2:
            batch(registry, write_envelope(signed(9, device=device)))
    assert seen == [uid_of(number) for number in (5, 4, 3, 2, 1)]


def test_one_is_found_by_its_own_number(registry: InProcess) -> None:
    batch(registry, envelope(1))
    for query, found in ((uid_of(1), 1), (uid_of(2), 0), (f"{uid_of(1)}&before={uid_of(1)}", 0)):
        page = told(registry.call("GET", f"/v1/certificates?uid={query}"))
        assert (len(page["certificates"]), page["next"]) == (found, None)


def test_a_list_says_how_each_stands(store: SqliteCertificates) -> None:
    early = replace(TRUST, revocations=(Revocation(SIGNER.key_id, datetime(2026, 1, 1, tzinfo=UTC), ""),))
    with closing(InProcess(service_of(store, TestClock(), TRUST))) as registry:
        batch(registry, envelope(1), write_envelope(signed(2, supersedes=uid_of(1))))
        words = [_status(registry, number) for number in (1, 2)]
    with closing(InProcess(service_of(store, TestClock(), early))) as registry:
        words += [_status(registry, number) for number in (1, 2)]
    assert words == ["superseded", "valid", "revoked", "revoked"]


def _status(registry: InProcess, number: int) -> str:
    page = told(registry.call("GET", f"/v1/certificates?uid={uid_of(number)}"))
    return str(page["certificates"][0]["status"])


def test_one_that_cannot_be_kept_spoils_none_that_is_written_with_it(store: SqliteCertificates) -> None:
    record = Record(uid_of(1), "d" * 64, b"{}", "a.b.c", "k", "s", False, (), "2026-03-02T12:00:00.000Z")
    sizes: list[int] = []

    def write(records: Any) -> list[Stored]:
        sizes.append(len(records))
        if any(one.uid == uid_of(2) for one in records):
            raise StoreFull("There is no space left.")
        return store.put_many(records)

    gathering = Gathering(write)
    others = [_Waiting(replace(record, uid=uid_of(number))) for number in (2, 3)]
    gathering._waiting.extend(others)  # as if both had come while another was written
    assert gathering.put(record) is Stored.NEW
    assert sizes == [3, 1, 1, 1]
    assert isinstance(others[0].trouble, StoreFull)
    assert others[1].stored is Stored.NEW


def test_a_store_that_is_away_is_not_asked_for_each_in_turn() -> None:
    record = Record(uid_of(1), "d" * 64, b"{}", "a.b.c", "k", "s", False, (), "2026-03-02T12:00:00.000Z")
    asked: list[int] = []

    def write(records: Any) -> list[Stored]:
        asked.append(len(records))
        raise StoreFull("There is no space left.")

    gathering = Gathering(write)
    gathering._waiting.extend(_Waiting(record) for _ in range(9))
    for _ in range(2):  # ten together, then one
        with pytest.raises(StoreFull):
            gathering.put(record)
    assert asked == [10, 1, 1, 1]
