# SPDX-License-Identifier: Apache-2.0
"""How a registry says that a certificate stands: to who has it, and to nobody else more than that."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from inspections import TurnedClock
from registries import InProcess, service_of, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.trust import Trust
from inspector.certificates.trust_list import Revocation
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.envelope import write_envelope
from inspector.domain.event import Json
from inspector.domain.voiding import Voiding, build_void
from inspector.registry.store import SqliteCertificates
from inspector.registry.tokens import Tokens

BENCH, OTHER = bench_signer(1), bench_signer(2)
TRUST = Trust({one.key_id: one.public_key for one in (BENCH, OTHER)})
BARE = {"authorization": ""}


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[InProcess]:
    with running(tmp_path, TRUST) as one:
        yield one


@contextmanager
def running(folder: Path, trust: Trust, tokens: Tokens | None = None) -> Iterator[InProcess]:
    with closing(SqliteCertificates(folder / "registry.db")) as store:
        one = InProcess(service_of(store, TurnedClock(), trust, tokens=tokens))
        yield one
        one.close()


def put(registry: InProcess, one: SignedCertificate) -> SignedCertificate:
    assert registry.call("PUT", f"/v1/certificates/{one.uid}", write_envelope(one)).status == 201
    return one


def standing(registry: InProcess, one: SignedCertificate, digest: str = "") -> dict[str, Json]:
    target = f"/v1/certificates/{one.uid}/standing?digest={digest or one.digest}"
    answer = registry.call("GET", target, headers=BARE)
    assert answer.status == 200
    assert answer.headers["cache-control"] == "no-store"
    return told(answer)


def test_what_is_stored_is_valid_and_told_without_a_token(registry: InProcess) -> None:
    one = put(registry, signed(1, BENCH))
    found = standing(registry, one)
    assert (found["standing"], found["superseded_by"], found["void"]) == ("valid", None, None)
    assert found["stored_at"]
    assert registry.call("GET", f"/v1/certificates/{one.uid}", headers=BARE).status == 401


def test_what_is_not_stored_is_unknown_and_another_is_only_said_to_be_one(registry: InProcess) -> None:
    one = signed(1, BENCH)
    assert standing(registry, one)["standing"] == "unknown"
    put(registry, signed(1, BENCH, software="another"))
    found = standing(registry, one)
    assert found["standing"] == "other"
    assert not any(found[name] for name in ("superseded_by", "revoked_at", "stored_at", "void"))


def test_the_newest_of_the_same_shop_supersedes(registry: InProcess) -> None:
    one = put(registry, signed(1, BENCH))
    put(registry, signed(2, BENCH, supersedes=one.uid))
    put(registry, signed(3, OTHER, supersedes=one.uid, attempt=3))
    put(registry, signed(4, OTHER, supersedes=one.uid, shop={"id": "shop-2", "name": "Elsewhere"}))
    found = standing(registry, one)
    assert (found["standing"], found["superseded_by"]) == ("superseded", uid_of(3))
    whole = told(registry.call("GET", f"/v1/certificates/{one.uid}"))
    assert (whole["status"], whole["superseded_by"]) == ("superseded", uid_of(3))
    assert standing(registry, signed(3, OTHER, supersedes=one.uid, attempt=3))["standing"] == "valid"


def test_void_goes_before_superseded_and_carries_the_statement(registry: InProcess) -> None:
    one = put(registry, signed(1, BENCH))
    put(registry, signed(2, BENCH, supersedes=one.uid))
    voiding = Voiding(one.uid, "ada", "ilse", "The wrong phone.", datetime(2026, 11, 22, tzinfo=UTC))
    claims = build_void(voiding, one, key_id=BENCH.key_id, software="test")
    body = canonical({"claims": dict(claims), "jws": BENCH.sign(canonical(claims))})
    assert registry.call("PUT", f"/v1/certificates/{one.uid}/void", body).status == 201
    found = standing(registry, one)
    assert (found["standing"], found["superseded_by"]) == ("void", uid_of(2))
    assert isinstance(found["void"], dict)
    assert found["void"]["claims"] == claims


@pytest.mark.parametrize(
    ("at", "held", "wanted"),
    [(datetime(2020, 1, 1, tzinfo=UTC), False, "revoked"), (datetime(2020, 1, 1, tzinfo=UTC), True, "valid"),
     (datetime(2090, 1, 1, tzinfo=UTC), False, "valid")],
)  # fmt: skip
def test_a_key_that_was_revoked_before_is_told(tmp_path: Path, at: datetime, held: bool, wanted: str) -> None:
    one = signed(1, BENCH)
    with running(tmp_path, TRUST) as before:
        put(before, one)
    digests = frozenset({one.digest}) if held else frozenset[str]()
    trust = replace(TRUST, revocations=(Revocation(BENCH.key_id, at, "stolen", digests),))
    with running(tmp_path, trust) as after:
        found = standing(after, one)
    assert found["standing"] == wanted
    assert found["revoked_at"] == ("2020-01-01T00:00:00.000Z" if wanted == "revoked" else None)


@pytest.mark.parametrize("query", ["", "?digest=", "?digest=abc", f"?digest={'A' * 64}", f"?imei={'1' * 64}"])
def test_a_question_without_the_digest_is_refused(registry: InProcess, query: str) -> None:
    answer = registry.call("GET", f"/v1/certificates/{uid_of(1)}/standing{query}", headers=BARE)
    assert (answer.status, told(answer)["code"]) == (400, "query")


def test_without_tokens_only_this_machine_is_answered(tmp_path: Path) -> None:
    with running(tmp_path, TRUST, Tokens()) as one:
        target = f"/v1/certificates/{uid_of(1)}/standing?digest={'0' * 64}"
        assert one.call("GET", target, headers={**BARE, "host": "evil.example"}).status == 403


def test_a_file_of_an_earlier_version_learns_what_supersedes_what(tmp_path: Path) -> None:
    one, two = signed(1, BENCH), signed(2, BENCH, supersedes=uid_of(1))
    with running(tmp_path, TRUST) as before:
        put(before, one)
        put(before, two)
    with closing(sqlite3.connect(tmp_path / "registry.db")) as connection:
        connection.execute("DROP TABLE successor")
        connection.execute("PRAGMA user_version=2")
        connection.commit()
    with running(tmp_path, TRUST) as after:
        assert standing(after, one)["superseded_by"] == two.uid
