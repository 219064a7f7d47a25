# SPDX-License-Identifier: Apache-2.0
"""The heads that a bench signed, looked at from a desk of the shop's database."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from market_home import certified_phones
from postgres import plain
from postgres_stores import _postgres_store, postgres_server, postgres_store_url

from inspector.settings import load
from inspector.wiring import App
from inspector.wiring.trail import heads

__all__ = ["_postgres_store", "postgres_server", "postgres_store_url"]
Run = Callable[..., Any]


@pytest.mark.peer("postgres")
def test_a_bench_s_heads_count_at_a_desk_that_knows_its_key(
    run: Run, tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, desk, keys = tmp_path / "bench", tmp_path / "desk", tmp_path / "keys.jwks"
    certified_phones(bench, 1)
    url = plain(postgres_store_url)
    assert run("--home", bench, "destinations", "add", "shop", "--shop-database", url).code == 0
    with closing(App(bench)) as app:
        assert heads(app).sign_now() is not None
    assert run("--home", bench, "sync").code == 0
    assert run("--home", bench, "keys", "export", "-o", keys).code == 0
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", url)
    monkeypatch.setenv("INSPECTOR_SHOP_ID", load(bench).shop_id)
    unproven = run("--home", desk, "audit", "verify", "--json")
    assert (unproven.code, unproven.json["heads"]) == (0, 0), unproven.out
    assert unproven.json["unknown"] > 0
    assert "cannot be checked here" in run("--home", desk, "audit", "verify").out
    proven = run("--home", desk, "audit", "verify", "--trust", keys, "--json")
    assert (proven.code, proven.json["unknown"]) == (0, 0), proven.out
    assert proven.json["heads"] == unproven.json["unknown"]
