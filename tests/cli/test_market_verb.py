# SPDX-License-Identifier: Apache-2.0
"""``inspector market`` against a mock: asked first, sent once, and read before it is sent again."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from back_market import SECRET
from market_home import LINE, ORDER, OTHER_LINE, MockMarket, certified_phones, mock_market, with_market

from inspector.wiring import App

Run = Callable[..., Any]


@pytest.fixture
def market(tmp_path: Path) -> Iterator[MockMarket]:
    with mock_market() as (made, url):
        with_market(tmp_path / "home", url)
        yield made


@pytest.fixture
def at(run: Run, tmp_path: Path, market: MockMarket) -> Run:
    """Run a verb in the home that has the market."""
    return lambda *words: run("--home", tmp_path / "home", "--json", *words)


def test_a_device_goes_onto_its_order_line_after_a_yes_and_once(
    at: Run, market: MockMarket, tmp_path: Path
) -> None:
    (uid, imei), (other, other_imei) = certified_phones(tmp_path / "home")
    told = at("market", "link", uid)
    assert (told.code, told.json["line"], told.json["model"], told.json["grade"]) == (0, LINE, "Nine", "good")
    asked = at("market", "register", uid, "--seen", imei)
    assert asked.code == 1, "nobody said yes"
    wrong = at("market", "register", uid, "--seen", other_imei, "--yes")
    assert wrong.code == 2
    assert "another device" in wrong.err
    assert not market.registered
    done = at("market", "register", uid, "--seen", imei, "--yes")
    assert (done.code, done.json["state"]) == (0, "registered"), done.err
    again = at("market", "register", uid, "--seen", imei, "--yes")
    assert again.code == 0
    assert market.registered == [(LINE, imei, "")]
    taken = at("market", "register", other, "--line", f"{ORDER}/{LINE}", "--seen", other_imei, "--yes")
    assert (taken.code, len(market.registered)) == (1, 1)
    assert any("holds" in one for one in taken.json["objections"])
    fair = at("market", "register", other, "--line", str(OTHER_LINE), "--seen", other_imei, "--yes")
    assert fair.code == 3, "a line is known by its own number once orders were read"
    assert market.tokens == {f"Basic {SECRET}"}
    with closing(App(tmp_path / "home", read_only=True)) as app:
        assert [one.what for one in app.store.events(uid)][-3:] == [
            f"order_line.{state}" for state in ("confirmed", "sending", "registered")
        ]
        assert not list(app.store.check())


def test_an_answer_that_was_lost_is_found_out_by_reading(at: Run, market: MockMarket, tmp_path: Path) -> None:
    ((uid, imei),) = certified_phones(tmp_path / "home", 1)
    market.loses = 1
    lost = at("market", "register", uid, "--seen", imei, "--yes")
    assert (lost.code, lost.json["state"]) == (3, "sending")
    refused = at("market", "withdraw", uid)
    assert refused.code == 1
    assert "may have arrived" in refused.err
    assert at("sync").code == 0
    assert market.registered == [(LINE, imei, "")]
    assert at("outbox").json[-1]["state"] == "delivered"


def test_orders_are_read_from_where_the_last_look_ended_and_name_their_lines(
    at: Run, market: MockMarket, tmp_path: Path
) -> None:
    ((uid, _),) = certified_phones(tmp_path / "home", 1, code="none")
    first = at("market", "orders")
    assert (first.code, [one["id"] for one in first.json["orders"]]) == (0, [ORDER])
    assert at("market", "orders").code == 0
    asked = [one.query.get("date_modification") for one in market.shop.requests]
    assert asked == [None, "2026-03-02T10:45:00Z"]
    assert at("market", "link", uid, "--line", str(LINE)).json["order"] == ORDER
    fair = at("market", "link", uid, "--line", str(OTHER_LINE))
    assert fair.code == 1
    assert fair.json["objections"]
    assert at("market", "link", uid).code == 2, "nothing names an order"


def test_stock_and_listings(at: Run, market: MockMarket) -> None:
    assert at("market", "listings", "NINE-GOOD").json[0]["against"] == []
    assert at("market", "quantity", "nine-good", "7").json["quantity"] == 7
    assert market.shop.listings["NINE-GOOD"]["quantity"] == 7
    (told,) = at("audit", "log", "--what", "market").json
    assert (told["what"], told["subject"]) == ("market.quantity_set", "NINE-GOOD")
    assert told["said"]["new"] == 7
    assert at("market", "quantity", "nine-good", "-1").code == 2


def test_a_bench_that_is_not_the_sender_sends_nothing_and_says_who_is(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with mock_market() as (market, url):
        with_market(home, url, sender="bench-7")
        ((uid, imei),) = certified_phones(home, 1)
        for words in (("market", "register", uid, "--seen", imei, "--yes"), ("destinations", "test", "bm")):
            told = run("--home", home, *words)
            assert told.code == 1
            assert "Bench bench-7 speaks to Back Market" in told.err
        assert not market.shop.requests


def test_the_destination_is_added_asked_and_taken_away(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, products = tmp_path / "home", tmp_path / "products.toml"
    with mock_market() as (market, url):
        options = {"platform": "eu", "market": "fr-fr", "company": "A", "mail": "a@b.example", "url": url}
        told = [f"--set={name}={text}" for name, text in {**options, "products": products}.items()]
        assert run("--home", home, "destinations", "add", "bm", "--kind", "backmarket", *told[1:]).code == 2
        add = ("--home", home, "destinations", "add", "bm", "--kind", "backmarket", *told)
        nobody = run(*add)
        assert nobody.code == 2, "no bench takes itself for the one that sends"
        assert "sender=this" in nobody.err
        elsewhere = run(*add, "--set=sender=bench-7")
        assert "Bench bench-7 alone sends for this account. No other bench" in elsewhere.out
        here = run(*add, "--set=sender=this")
        assert here.code == 0
        assert "nothing goes there by itself" in here.out
        assert "certificates that are signed" not in here.out
        assert run("--home", home, "destinations", "test", "bm").code == 3, "no token yet"
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\n"))
        assert run("--home", home, "destinations", "secret", "bm", "--read").code == 0
        assert run("--home", home, "destinations", "test", "bm").code == 0
        assert [one.path for one in market.shop.requests] == ["/ws/listings?page=1&page-size=1"]
    with closing(App(home)) as app:
        assert app.destination_names == ("bm",)
        text = (home / "destinations.toml").read_text(encoding="utf-8")
        assert f'sender = "{app.settings.bench_id}"' in text
        assert SECRET not in text
    assert run("--home", home, "destinations", "remove", "bm").code == 0
