# SPDX-License-Identifier: Apache-2.0
"""Benches of a shop take turns at Back Market: one sends, the other waits, both know what was sent."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from market_home import LINE, ORDER, certified_phones, mock_market, place, with_market
from postgres import plain
from postgres_stores import _postgres_store, postgres_server, postgres_store_url

from inspector import settings
from inspector.domain.errors import BadInput
from inspector.ports import Cancel
from inspector.settings.destinations import Place
from inspector.wiring import App, destinations
from inspector.wiring.market import named

__all__ = ["_postgres_store", "postgres_server", "postgres_store_url"]
Run = Callable[..., Any]


def bench(home: Path, shop: str, database: str, market: str) -> Path:
    settings.save(settings.load(home), shop_id=shop)
    with closing(App(home)) as app:
        destinations.add(app, Place("shop", "shop-database", {"url": database}))
    with_market(home, market, sender="shop")
    return home


@pytest.mark.peer("postgres")
def test_benches_take_turns_and_know_what_the_other_sent(
    tmp_path: Path, run: Run, postgres_store_url: str
) -> None:
    with mock_market() as (market, url):
        one, two = (
            bench(tmp_path / name, "shop-1", plain(postgres_store_url), url) for name in ("one", "two")
        )
        (uid, imei), *_ = certified_phones(one)
        (other, other_imei), *_ = certified_phones(two)
        assert run("--home", one, "sync").code == 0
        with closing(App(one)) as app:
            named(app).poll(Cancel())
            waiting = run("--home", two, "market", "orders", "--all")
            assert waiting.code == 3
            assert "sends for the shop just now" in waiting.err
            assert f"bench {app.settings.bench_id}" in run("--home", two, "doctor").out
            named(app).close()
        register = ("market", "register", "--yes", "--line", f"{ORDER}/{LINE}")
        assert run("--home", one, *register, uid, "--seen", imei).code == 0
        refused = run("--home", two, *register, other, "--seen", other_imei)
        assert refused.code == 1
        assert market.registered == [(LINE, imei, "")]


def test_without_a_database_of_the_shop_nobody_takes_turns(tmp_path: Path) -> None:
    with closing(App(tmp_path / "home")) as app, pytest.raises(BadInput, match="take turns by its database"):
        destinations.add(app, place(tmp_path / "home", "http://127.0.0.1:1", sender="shop"))
