# SPDX-License-Identifier: Apache-2.0
"""Tokens with scopes, ends and rates: what each is refused with, and that a file counts as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from inspections import TurnedClock
from registries import TOKEN, InProcess, service_of, told
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.trust import Trust
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput
from inspector.registry.fresh_tokens import FreshTokens
from inspector.registry.rates import BURST_S, Buckets
from inspector.registry.store import SqliteCertificates
from inspector.registry.tokens import Grant, Scope, Tokens, hash_of, load_tokens, parse_line

SIGNER = bench_signer()
TRUST = Trust({SIGNER.key_id: SIGNER.public_key})
TARGET = f"/v1/certificates/{uid_of(1)}"
BODY = write_envelope(signed(1))
GRANT = Grant(hash_of(TOKEN))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteCertificates]:
    with closing(SqliteCertificates(tmp_path / "registry.db")) as store:
        yield store


def registry_of(store: SqliteCertificates, clock: TurnedClock, *grants: Grant) -> InProcess:
    return InProcess(service_of(store, clock, TRUST, tokens=Tokens(grants=grants)))


@pytest.mark.parametrize(
    ("scope", "method", "target"),
    [
        (Scope.WRITE, "PUT", TARGET),
        (Scope.WRITE, "PUT", "/v1/certificates"),
        (Scope.READ, "GET", TARGET),
        (Scope.READ, "GET", "/v1/certificates?serial=A"),
        (Scope.VOID, "PUT", TARGET + "/void"),
    ],
)
def test_what_a_token_lacks_is_named(
    store: SqliteCertificates, scope: Scope, method: str, target: str
) -> None:
    others = frozenset(Scope) - {scope}
    with closing(registry_of(store, TurnedClock(), replace(GRANT, scopes=others))) as registry:
        answer = registry.call(method, target, BODY)
    assert (answer.status, told(answer)["code"]) == (403, "scope")
    assert answer.headers["www-authenticate"] == f'Bearer error="insufficient_scope", scope="{scope}"'
    assert store.get(uid_of(1)) is None


@pytest.mark.parametrize(
    ("header", "challenge"),
    [
        ("", "Bearer"),
        ("Bearer another-token-of-ours", 'Bearer error="invalid_token"'),
        (f"Basic {TOKEN}", 'Bearer error="invalid_token"'),
        (f"Bearer {TOKEN}x", 'Bearer error="invalid_token"'),
    ],
)
def test_no_token_and_a_wrong_one_are_told_apart(
    store: SqliteCertificates, header: str, challenge: str
) -> None:
    with closing(registry_of(store, TurnedClock(), GRANT)) as registry:
        answer = registry.call("PUT", TARGET, BODY, {"authorization": header})
    assert (answer.status, told(answer)["code"], answer.headers["www-authenticate"]) == (
        401,
        "token",
        challenge,
    )
    assert store.get(uid_of(1)) is None


def test_a_token_ends_when_it_says(store: SqliteCertificates) -> None:
    clock = TurnedClock()
    ending = replace(GRANT, expires_at=clock.now() + timedelta(hours=1))
    with closing(registry_of(store, clock, ending)) as registry:
        assert registry.call("GET", TARGET).status == 404
        clock.at += timedelta(hours=1)
        answer = registry.call("PUT", TARGET, BODY)
    assert (answer.status, told(answer)["code"]) == (401, "token_expired")
    assert store.get(uid_of(1)) is None


def test_who_asks_too_often_is_told_when_to_come_again(store: SqliteCertificates) -> None:
    clock = TurnedClock()
    slow = replace(GRANT, rate=0.5)
    other = replace(GRANT, hash=hash_of("another-token-of-ours"))
    with closing(registry_of(store, clock, slow, other)) as registry:
        assert registry.call("GET", TARGET).status == 404
        answer = registry.call("GET", TARGET)
        assert (answer.status, told(answer)["code"], answer.headers["retry-after"]) == (429, "rate", "2")
        assert (
            registry.call("GET", TARGET, headers={"authorization": "Bearer another-token-of-ours"}).status
            == 404
        )
        clock.seconds += 2
        assert registry.call("GET", TARGET).status == 404


def test_each_line_of_a_batch_counts(store: SqliteCertificates) -> None:
    clock = TurnedClock()
    lines = {"content-type": "application/x-ndjson"}
    with closing(registry_of(store, clock, replace(GRANT, rate=1))) as registry:
        assert registry.call("PUT", "/v1/certificates", b"{}\n" * 10, lines).status == 200
        answer = registry.call("GET", TARGET)
    # Two were there, ten were taken: eight are owed, and one more has to flow back.
    assert (answer.status, answer.headers["retry-after"]) == (429, "9")


@settings(max_examples=examples(60))
@given(
    st.lists(st.tuples(st.floats(0, 3), st.integers(0, 3)), max_size=40),
    st.floats(0.1, 50),
)
def test_no_more_is_let_through_than_the_rate_and_one_burst(
    steps: list[tuple[float, int]], rate: float
) -> None:
    now = 0.0
    buckets = Buckets(lambda: now)
    let_through = 0
    for wait_s, tries in steps:
        now += wait_s
        let_through += sum(buckets.take(b"k", rate) == 0 for _ in range(tries))
    assert let_through <= max(1.0, rate * BURST_S) + rate * now + 1e-6


def test_who_waits_as_long_as_told_is_let_in() -> None:
    now = 0.0
    buckets = Buckets(lambda: now)
    while not (wait_s := buckets.take(b"k", 3)):
        pass
    now += wait_s + 1e-9
    assert buckets.take(b"k", 3) == 0


def test_a_hashed_line_is_read_as_it_was_written(tmp_path: Path) -> None:
    clock = TurnedClock()
    end = clock.now().replace(microsecond=0)
    for grant in (
        GRANT,
        Grant(hash_of("x"), "bench-1", frozenset({Scope.READ}), end, 2.5),
    ):
        assert parse_line(grant.line(), 1, tmp_path) == grant


@pytest.mark.parametrize(
    "words",
    [
        "sha256:00 scopes=read",
        "sha256:" + "0" * 64,
        "sha256:" + "0" * 64 + " scopes=",
        "sha256:" + "0" * 64 + " scopes=admin",
        "sha256:" + "0" * 64 + " scopes=read scopes=write",
        "sha256:" + "0" * 64 + " scopes=read more=1",
        "sha256:" + "0" * 64 + " scopes=read rate=0",
        "sha256:" + "0" * 64 + " scopes=read rate=nan",
        "sha256:" + "0" * 64 + " scopes=read rate=inf",
        "sha256:" + "0" * 64 + " scopes=read expires=2026-01-01T00:00:00",
        "sha256:" + "0" * 64 + " scopes=read expires=soon",
        "sha256:" + "0" * 64 + " scopes=read name=a/b",
    ],
)
def test_a_line_that_is_none_lets_nobody_in(tmp_path: Path, words: str) -> None:
    file = tmp_path / "tokens"
    file.write_text(words)
    with pytest.raises(BadInput, match="Token 1"):
        load_tokens(file)


@settings(max_examples=examples(60))
@given(st.text(max_size=80) | st.text("=,:abcdefnrstx0123456789 -TZ", max_size=60).map("sha256:".__add__))
def test_no_line_raises_anything_but_bad_input(line: str) -> None:
    with suppress(BadInput):
        assert len(parse_line(line, 1, Path("tokens")).hash) == 32


def test_plain_tokens_still_count_beside_hashed_ones(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_text(
        f"# old\n{TOKEN}  # plain\n{Grant(hash_of('y' * 20), scopes=frozenset({Scope.READ})).line()}\n"
    )
    tokens = load_tokens(file)
    plain, hashed = tokens.grant(f"Bearer {TOKEN}"), tokens.grant("bearer " + "y" * 20)
    assert plain is not None
    assert hashed is not None
    assert (plain.scopes, hashed.scopes) == (frozenset(Scope), {Scope.READ})
    assert tokens.grant(f"Bearer {hash_of(TOKEN).hex()}") is None


def test_a_revoked_token_counts_no_more_without_a_restart(tmp_path: Path) -> None:
    file, now = tmp_path / "tokens", 0.0
    file.write_text(TOKEN)
    tokens = FreshTokens(file, look_every_s=5, now=lambda: now)
    _write_anew(file, "# nobody\n")
    assert tokens.current().grant(f"Bearer {TOKEN}")
    now = 5.0
    assert tokens.current().grant(f"Bearer {TOKEN}") is None
    assert not tokens.current().is_open


def test_a_file_that_is_half_written_changes_nothing_until_it_is_whole(tmp_path: Path) -> None:
    file, now = tmp_path / "tokens", 0.0
    file.write_text(TOKEN)
    tokens = FreshTokens(file, look_every_s=5, now=lambda: now)
    for content, is_known in (("short", False), ("another-token-of-ours", True)):
        _write_anew(file, content)
        now += 5
        assert bool(tokens.current().grant("Bearer another-token-of-ours")) == is_known
    assert tokens.current().grant(f"Bearer {TOKEN}") is None


def _write_anew(file: Path, text: str) -> None:
    new = file.with_suffix(".new")
    new.write_text(text)
    Path(new).replace(file)
