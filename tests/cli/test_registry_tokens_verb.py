# SPDX-License-Identifier: Apache-2.0
"""``registry token``: a token is shown once, kept as its hash, listed without itself, and revoked."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector.cli import main
from inspector.domain.trail import TrailFilter
from inspector.registry.tokens import Scope, load_tokens
from inspector.services.trail_export import rows_of
from inspector.wiring import App
from inspector.wiring.trail import trail

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(verb: str, *words: str) -> tuple[int, Any, str]:
        file = str(tmp_path / "deep" / "tokens")
        code = main(["registry", "token", verb, "--json", "--token-file", file, *words])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out else None, said.err

    return call


def test_a_token_is_shown_once_and_kept_as_its_hash(run: Run, tmp_path: Path) -> None:
    code, made, _ = run("new", "--name", "bench-1", "--scopes", "read,write", "--days", "30", "--rate", "20")
    file = tmp_path / "deep" / "tokens"
    assert code == 0
    assert made["token"] not in file.read_text()
    grant = load_tokens(file).grant(f"Bearer {made['token']}")
    assert grant is not None
    assert (grant.id, grant.name, grant.rate) == (made["id"], "bench-1", 20)
    assert (grant.scopes, grant.expires_at is None) == ({Scope.READ, Scope.WRITE}, False)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_tokens_are_listed_and_revoked_and_comments_stay(run: Run, tmp_path: Path) -> None:
    first, second = (run("new", "--name", name)[1] for name in ("one", "two"))
    file = tmp_path / "deep" / "tokens"
    file.write_text("# ours\na-plain-token-of-before\n" + file.read_text())
    _, rows, _ = run("list")
    assert [(one["name"], one["plain"]) for one in rows] == [("", True), ("one", False), ("two", False)]
    assert "token" not in rows[1]
    assert run("revoke", first["id"])[0] == 0
    tokens = load_tokens(file)
    assert tokens.grant(f"Bearer {first['token']}") is None
    assert tokens.grant(f"Bearer {second['token']}") is not None
    assert tokens.grant("Bearer a-plain-token-of-before") is not None
    assert file.read_text().startswith("# ours\n")
    code, _, said = run("revoke", first["id"])
    assert (code, "No token" in said) == (2, True)


@pytest.mark.parametrize(
    "words",
    [("--scopes", "admin"), ("--scopes", ""), ("--days", "0"), ("--rate", "0"), ("--name", "a b")],
)
def test_what_cannot_be_is_named_and_nothing_is_written(run: Run, tmp_path: Path, words: Any) -> None:
    code, _, said = run("new", *words)
    assert (code, bool(said)) == (2, True)
    assert not (tmp_path / "deep").exists()


def test_people_read_the_token_and_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--token-file", str(tmp_path / "tokens")]
    main(["registry", "token", "new", *words])
    token = capsys.readouterr().out.splitlines()[0]
    main(["registry", "token", "list", *words])
    listed = capsys.readouterr().out
    assert token not in listed
    assert "read,void,write" in listed


def test_who_may_talk_to_it_is_in_the_trail_and_the_token_is_not(run: Run, tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    _, made, _ = run("new", "--home", home, "--name", "bench-1")
    assert run("revoke", "--home", home, made["id"])[0] == 0
    with closing(App(Path(home), read_only=True)) as app:
        told = [row.event for row in rows_of(trail(app), TrailFilter(what="registry_token"))]
    assert [(one.what, one.subject) for one in told] == [
        ("registry_token.revoked", made["id"]),
        ("registry_token.made", made["id"]),
    ]
    assert told[1].payload["name"] == "bench-1"
    assert made["token"] not in str(told)
