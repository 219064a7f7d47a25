# SPDX-License-Identifier: Apache-2.0
"""The shop's database from the command line: named, filled, kept without a secret."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from market_home import certified_phones
from postgres import plain
from postgres_stores import _postgres_store, postgres_server, postgres_store_url

from inspector.domain.errors import BadInput
from inspector.settings.destinations import Place
from inspector.wiring import App, destinations, shop_database

__all__ = ["_postgres_store", "postgres_server", "postgres_store_url"]
Run = Callable[..., Any]
PASSWORD = "open-sesame-42"
NOWHERE = "postgresql://bench@127.0.0.1:1/shop"
WITH_PASSWORD = f"postgresql://bench:{PASSWORD}@127.0.0.1:1/shop"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with closing(App(tmp_path / "bench")) as app:
        return app.store.path.parent


@pytest.mark.peer("postgres")
def test_what_was_signed_before_and_what_comes_now_reaches_the_shop(
    home: Path, run: Run, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    uids = [uid for uid, _ in certified_phones(home, 2)]
    url = plain(postgres_store_url)
    added = run("--home", home, "destinations", "add", "shop", "--shop-database", url)
    assert added.code == 0
    assert "outbox add --missing --to shop" in added.out
    assert run("--home", home, "destinations", "test", "shop").code == 0
    assert "2 certificates have no row for shop" in run("--home", home, "doctor").out
    assert run("--home", home, "outbox", "add", "--missing", "--to", "shop", "--json").json["added"] == 2
    assert run("--home", home, "sync").code == 0
    rows = run("--home", home, "outbox", "--to", "shop", "--json").json
    assert {row["state"] for row in rows} == {"delivered"}
    assert {row["kind"] for row in rows} == {"record", "events"}
    with psycopg.connect(url) as shop:
        assert shop.execute("SELECT count(*) FROM certificate").fetchone() == (len(uids),)
        (kept,) = shop.execute("SELECT count(*) FROM audit_event").fetchone() or (0,)
        assert kept >= 5  # each opened and signed, and the rows that were added
        shop.execute("TRUNCATE inspection, audit_event CASCADE")
    # It was emptied: what had arrived is sent once more, and then none is missing.
    again = run("--home", home, "outbox", "add", "--missing", "--to", "shop", "--json")
    assert again.json["added"] == 3
    assert run("--home", home, "sync").code == 0
    assert "None is missing" in run("--home", home, "outbox", "add", "--missing", "--to", "shop").out
    with psycopg.connect(url) as shop:
        assert shop.execute("SELECT count(*) FROM certificate").fetchone() == (len(uids),)
        (all_of_it,) = shop.execute("SELECT count(*) FROM audit_event").fetchone() or (0,)
        assert all_of_it > kept
    # The environment names another place for the same destination.
    monkeypatch.setenv("INSPECTOR_SHOP_DATABASE_URL", url.rpartition("/")[0] + "/postgres_nowhere")
    refused = run("--home", home, "destinations", "test", "shop")
    assert refused.code == 3
    assert "postgres_nowhere" in refused.err


def test_a_database_that_is_away_keeps_nobody_from_working_and_shows_no_password(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("INSPECTOR_SHOP_DATABASE_URL", WITH_PASSWORD)
    certified_phones(home, 1)
    assert run("--home", home, "outbox", "add", "--missing", "--to", "shop").code == 0
    told = [run("--home", home, *verb) for verb in (("sync",), ("outbox",), ("destinations",), ("doctor",))]
    assert [one.code for one in told[:3]] == [3, 0, 0]
    assert "shop" in told[2].out
    said = "".join(one.out + one.err for one in told) + caplog.text
    written = b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())
    assert PASSWORD not in said
    assert PASSWORD.encode() not in written
    refused = run("--home", home, "destinations", "remove", "shop")
    assert refused.code == 2
    assert "INSPECTOR_SHOP_DATABASE_URL" in refused.err


def place(url: str, name: str = "shop", **options: str) -> Place:
    return Place(name, shop_database.KIND, {"url": url, **options})


def test_an_address_is_kept_without_its_password(home: Path) -> None:
    with closing(App(home)) as app:
        with pytest.raises(BadInput, match="holds a password") as trouble:
            destinations.add(app, place(WITH_PASSWORD))
        assert PASSWORD not in str(trouble.value)
        for wrong in (place("mysql://bench@host/shop"), place(NOWHERE, tests="yes"), place("")):
            with pytest.raises(BadInput):
                destinations.add(app, wrong)
        destinations.add(app, place(NOWHERE))
        destinations.add(app, place(NOWHERE, test="yes"))
        with pytest.raises(BadInput, match="already"):
            destinations.add(app, place(NOWHERE, "second"))
        destinations.keep_secret(app, "shop", "a b/c@d:e%f")
        (kept,) = destinations.places(app)
        url = shop_database._with_password(app, kept, NOWHERE)
        assert url == "postgresql://bench:a%20b%2Fc%40d%3Ae%25f@127.0.0.1:1/shop"


def test_the_settings_name_it_beside_other_destinations(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(App(home)) as app:
        destinations.add(app, Place("erp", "folder", {"path": str(home / "erp")}))
        destinations.add(app, place(NOWHERE, test="yes"))
    monkeypatch.setenv("INSPECTOR_SHOP_DATABASE_URL", WITH_PASSWORD)
    with closing(App(home)) as app:
        found = shop_database.of_home(app)
        assert found is not None
        assert found == place(NOWHERE, test="yes")  # what is shown
        assert shop_database._url(app, found) == WITH_PASSWORD  # what is opened
        destinations.add(app, Place("folder", "folder", {"path": str(home / "folder")}))
        assert destinations.names(app) == ("erp", "folder", "shop")
        assert destinations.of_certificates(app) == ("erp", "folder")
        assert shop_database.copied_to(app) == ("shop",)
        assert PASSWORD not in (home / "destinations.toml").read_text()
        destinations.remove(app, "shop")  # the line of the file; the environment still names it
    monkeypatch.delenv("INSPECTOR_SHOP_DATABASE_URL")
    with closing(App(home)) as app:
        destinations.add(app, Place("shop", "folder", {"path": str(home / "shop")}))
    monkeypatch.setenv("INSPECTOR_SHOP_DATABASE_URL", WITH_PASSWORD)
    with closing(App(home)) as app, pytest.raises(BadInput, match="is no database"):
        destinations.places(app)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql:///shop", "postgresql:///shop"),
        ("postgresql://host/shop?sslmode=require", "postgresql://host/shop?sslmode=require"),
        ("postgresql://a:b@host/shop?password=c&sslmode=require", "postgresql://a@host/shop?sslmode=require"),
        ("postgresql://host/shop?pass%77ord=c&sslmode=require", "postgresql://host/shop?sslmode=require"),
        ("postgresql://host/shop?PASSWORD=c", "postgresql://host/shop"),
        ("postgresql://host/shop?sslmode=require#&password=c", "postgresql://host/shop?sslmode=require#"),
        ("postgresql://host/shop?SSL%50assword=c&", "postgresql://host/shop?"),
        ("postgresql://a:c#c?c@host/shop", "postgresql://a@host/shop"),
        ("postgresql://a:c/c@host/shop", ""),
        ("postgresql://a:c@c@host/shop", ""),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    assert shop_database._without_password(url) == shown
    assert shop_database._has_password(url) is (url != shown)


def test_training_homes_copy_to_databases_for_tests_alone(tmp_path: Path) -> None:
    with closing(App(tmp_path / "training", training=True)) as app:
        destinations.add(app, place(NOWHERE))
        assert shop_database.copied_to(app) == ()
        destinations.add(app, place(NOWHERE, test="yes"))
        assert shop_database.copied_to(app) == ("shop",)
        (app.settings.home / "destinations.toml").write_text("[", encoding="utf-8")
        assert shop_database.copied_to(app) == ()  # nobody knows of any
