# SPDX-License-Identifier: Apache-2.0
"""``inspector verify-page``: the shop's own page out of its trust files."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from page_codes import page_key, revocation, trust_list

Run = Callable[..., Any]
LIST = trust_list(issued_at=datetime(2026, 11, 22, tzinfo=UTC), revoked=[revocation()])


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_it_makes_a_folder_for_a_host(run: Run, tmp_path: Path) -> None:
    trust = file(tmp_path, "list.jws", LIST + "\n")
    root = file(tmp_path, "root.jwk", json.dumps({**page_key(), "name": "Nordkaj"}))
    ran = run("verify-page", "-o", tmp_path / "site", "--trust", trust, "--trust", root, "--json")
    assert ran.code == 0, ran.err
    found = {one for one in (tmp_path / "site").rglob("*") if one.is_file()}
    assert ran.json == {
        "folder": str(tmp_path / "site"),
        "files": len(found),
        "issued_at": "2026-11-22T00:00:00.000Z",
        "roots": ["Nordkaj 77"],
        "revoked": 1,
    }
    assert (tmp_path / "site" / "trust.jws").read_text(encoding="ascii") == LIST
    config = json.loads((tmp_path / "site" / "config.json").read_text(encoding="utf-8"))
    assert config == {"keys": [{**page_key(), "name": "Nordkaj"}]}
    assert "30 days" in run("verify-page", "-o", tmp_path / "site", "--trust", trust, "--trust", root).out


@pytest.mark.parametrize(
    ("seed", "given", "said"),
    [
        (78, ("root", "list"), "nobody here trusts"),
        (77, ("root",), "0 are given"),
        (77, ("list", "list"), "2 are given"),
    ],
)
def test_a_page_that_could_trust_nobody_is_not_made(
    run: Run, tmp_path: Path, seed: int, given: tuple[str, ...], said: str
) -> None:
    files = {
        "list": file(tmp_path, "list.jws", LIST),
        "root": file(tmp_path, "root.jwk", json.dumps(page_key(seed))),
    }
    named = [word for one in given for word in ("--trust", files[one])]
    ran = run("verify-page", "-o", tmp_path / "site", *named)
    assert ran.code == 2
    assert said in ran.err
    assert not (tmp_path / "site").exists()
