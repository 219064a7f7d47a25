# SPDX-License-Identifier: Apache-2.0
"""Destinations beside the registry: set up, tested and served; one that somebody else wrote among them."""

from __future__ import annotations

import io
import json
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from documented import code_of
from market_home import certified_phones
from memory_outbox import NOON
from scripted_server import ScriptedServer, answer
from signed_certificates import signed, uid_of
from sqlalchemy import insert
from standardwebhooks.webhooks import Webhook as OtherWebhook

from inspector import wiring
from inspector.cli import main
from inspector.domain.errors import BadInput
from inspector.domain.person import Role
from inspector.marketplace.outbox import deliveries
from inspector.storage import deliveries as outbox_rows
from inspector.storage.schema import voiding

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str, str]:
        code = main(["--home", str(tmp_path / "home"), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Install the documentation's example as the distribution that it is."""
    project = tomllib.loads(code_of("marketplaces.md", "toml", 1))["project"]
    site = tmp_path / "site"
    info = site / "example_market-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "example_market.py").write_text(code_of("marketplaces.md", "python"), encoding="utf-8")
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    groups = project["entry-points"].items()
    lines = [line for group, entries in groups for line in (f"[{group}]", *map(" = ".join, entries.items()))]
    (info / "entry_points.txt").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(str(site))
    yield site
    sys.modules.pop("example_market", None)


def enqueue(home: Path, *numbers: int) -> None:
    """Write the rows that signing writes, for the destinations that are set."""
    with closing(wiring.App(home)) as app:
        rows = [one for number in numbers for one in deliveries(signed(number), app.destination_names)]
        shop = app.settings.shop_id
        app.store._write(lambda connection: outbox_rows.put(connection, shop, rows, NOON))


def states(run: Run) -> dict[tuple[str, str], str]:
    return {(row["destination"], row["uid"]): row["state"] for row in json.loads(run("outbox", "--json")[1])}


def test_the_documented_marketplace_from_its_setting_to_what_it_delivered(
    example: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def market(connection: object, request: bytes) -> bool:
        uid = request.split(b" ")[1].rpartition(b"/")[2].decode()
        said = (
            answer(422, b"unknown model")
            if uid == uid_of(2)
            else answer(200, b'{"uid": "%s"}' % uid.encode())
        )
        connection.sendall(said)  # type: ignore[attr-defined]
        return False

    with ScriptedServer(market) as server:
        assert (
            run("destinations", "add", "shelf", "--kind", "example", "--set", f"url={server.url}/c")[0] == 0
        )
        enqueue(tmp_path / "home", 1, 2)
        assert run("sync")[0] == 3
        said = run("outbox")[1]
        assert "There is no secret of shelf" in said
        assert "shelf is left alone until it has a new token" in said
        monkeypatch.setattr(sys, "stdin", io.StringIO("token-of-the-market\n"))
        assert run("destinations", "secret", "shelf", "--read")[0] == 0
        assert run("sync")[0] == 1
    assert states(run) == {("shelf", uid_of(1)): "delivered", ("shelf", uid_of(2)): "parked"}
    assert "unknown model" in run("outbox")[1]
    assert "left alone" not in run("outbox")[1]
    assert b"Authorization: Bearer token-of-the-market" in server.requests[0]
    assert not any(
        "token-of" in path.read_text(errors="replace") for path in (tmp_path / "home").glob("*.toml")
    )


def test_several_of_one_kind_and_a_webhook_with_two_secrets(run: Run, tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
        assert run("destinations", "add", folder.name, "--folder", str(folder))[0] == 0
        assert run("destinations", "test", folder.name)[0] == 0
    with ScriptedServer(lambda connection, _: connection.sendall(answer(204)) or False) as server:  # type: ignore[func-returns-value]
        code, out, _ = run("destinations", "add", "erp", "--webhook", server.url, "--json")
        first = json.loads(out)["secret"]
        second = json.loads(run("destinations", "secret", "erp", "--json")[1])["secret"]
        assert code == 0
        assert run("destinations", "test", "erp")[0] == 0
        alone = json.loads(run("destinations", "secret", "erp", "--forget-old", "--json")[1])["secret"]
        assert run("destinations", "test", "erp")[0] == 0
        enqueue(tmp_path / "home", 1)
        assert run("sync")[0] == 0
        requests = [one.partition(b"\r\n\r\n") for one in server.requests]
    assert first != second == alone
    counts = []
    for head, _, body in requests:
        lines = [line.partition(": ") for line in head.decode().split("\r\n")[1:]]
        headers = {name.lower(): value for name, _, value in lines}
        assert OtherWebhook(second).verify(body, headers)
        counts.append(len(headers["webhook-signature"].split()))
    assert counts == [2, 1, 1]
    assert set(states(run).values()) == {"delivered"}
    assert [path.name for folder in folders for path in folder.iterdir()] == [f"{uid_of(1)}.json"] * 2
    names = [one["name"] for one in json.loads(run("destinations", "--json")[1])]
    assert names == ["one", "two", "erp"]
    assert run("destinations", "remove", "one")[0] == 0
    assert [one["name"] for one in json.loads(run("destinations", "--json")[1])] == ["two", "erp"]
    assert (tmp_path / "home" / "destinations.toml").stat().st_mode & 0o077 == 0


def test_only_who_may_change_settings_says_where_certificates_go(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    with closing(wiring.App(home)) as app:
        ada = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        tom = app.people.add("Tom", Role.TECHNICIAN, ada)
        for one in (ada, tom):
            app.people.set_pin(one.id, "2580", ada)
    changes = (
        ("destinations", "add", "erp", "--folder", str(tmp_path)),
        ("destinations", "add", "hook", "--webhook", "http://127.0.0.1:9"),
        ("destinations", "secret", "hook"),
        ("destinations", "remove", "hook"),
        ("sync", "--registry", "http://127.0.0.1:9"),
    )
    for who in ((), ("--as", "tom"), ("--as", "ada")):
        for words in changes:
            monkeypatch.setattr(sys, "stdin", io.StringIO("2580\n"))
            code, _, err = run(*words, *who)
            assert (code == 0) is ("ada" in who), f"{words} by {who}: {err}"
        if "ada" not in who:
            assert run("destinations")[1] == "None.\n"
    assert [one["name"] for one in json.loads(run("destinations", "--json")[1])] == ["erp"]
    with closing(wiring.App(home)) as app:
        assert app.settings.registry_url == "http://127.0.0.1:9"
        told = [(one.what, one.who) for one in app.store.events("settings")]
        assert told == [("settings.changed", "ada")]
        assert {one.who for one in app.store.events("hook")} == {"ada"}
        beside = run("destinations", "remove", "erp")
        assert beside[0] == 3, "where a bench is open and people sign in, its window does it"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "registry", "--folder", "/tmp"), "no name for a destination"),
        (("add", "Ärp", "--folder", "/tmp"), "no name for a destination"),
        (("add", "erp", "--folder", "somewhere"), "wants one option: path"),
        (("add", "erp", "--webhook", "http://erp.example/in"), "must start with https://"),
        (("add", "erp", "--kind", "nobody-has-it"), "no kind of destination"),
        (("add", "erp", "--kind", "folder", "--set", "path"), "KEY=TEXT"),
        (("test", "erp"), "There is no destination 'erp'"),
        (("remove", "erp"), "There is no destination 'erp'"),
        (("secret", "erp"), "There is no destination 'erp'"),
    ],
)
def test_what_cannot_be_used_is_said(run: Run, words: tuple[str, ...], said: str) -> None:
    code, _, err = run("destinations", *words)
    assert code == 2
    assert said in err
    assert run("destinations")[1] == "None.\n"


@pytest.mark.parametrize(
    "text",
    [
        "erp = 1",
        "[erp]\npath = 1",
        "[erp]\n",
        "[a.b]\nkind = 'folder'",
        "kind =",
        "[registry]\nkind='folder'",
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_nothing_is_signed_past_it(
    run: Run, tmp_path: Path, text: str
) -> None:
    home = tmp_path / "home"
    with closing(wiring.App(home)) as app:
        assert app._deliveries(signed(1)) == (), "there is no such file"
        (home / "destinations.toml").write_text(text)
    code, _, err = run("destinations")
    assert code == 2
    assert len(err) > 20
    with closing(wiring.App(home)) as app:
        assert app.destination_names == ()
        assert app.destinations == ()
        with pytest.raises(BadInput) as caught:
            app._deliveries(signed(1))
        assert str(caught.value.title) in err, "the file's own trouble, before anything is signed"


def test_while_the_file_cannot_be_used_certificates_go_where_they_went_before(
    run: Run, tmp_path: Path
) -> None:
    home, folder = tmp_path / "home", tmp_path / "erp"
    folder.mkdir()
    assert run("destinations", "add", "erp", "--folder", str(folder))[0] == 0
    with closing(wiring.App(home)) as app:
        app._deliveries(signed(1))
    with closing(wiring.App(home)) as app:
        (home / "destinations.toml").write_text("[erp")
        assert [one.destination for one in app._deliveries(signed(2))] == ["erp"]


def test_rows_that_are_missing_are_told_and_added_once(run: Run, tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "erp"
    folder.mkdir()
    assert "There is no store" not in run("doctor")[1], "its own line says that there is none yet"
    (uid, _), (void, _), (other, _) = certified_phones(home, 3)
    assert run("outbox", "add", "--missing", "--to", "erp")[0] == 2
    assert run("destinations", "add", "erp", "--folder", str(folder))[0] == 0
    with closing(wiring.App(home)) as app:
        row = voided(app, void)
        app.store.recorded(lambda connection: (connection.execute(insert(voiding), row).rowcount, None))
    assert "2 certificates have no row for erp." in run("doctor")[1]
    code, said, _ = run("outbox", "add", "--missing", "--to", "erp")
    assert (code, said.splitlines()[0]) == (0, "2 added.")
    assert run("outbox", "add", "--missing", "--to", "erp")[1] == "None is missing.\n"
    assert "no row for erp" not in run("doctor")[1]
    assert run("sync")[0] == 0
    assert sorted(one.name for one in folder.iterdir()) == sorted(f"{one}.json" for one in (uid, other))
    with closing(wiring.App(home)) as app:
        *_, noted = app.store.events("erp")
        assert (noted.what, noted.payload["certificates"]) == ("outbox.added", sorted([uid, other]))


def voided(app: wiring.App, uid: str) -> dict[str, object]:
    who = {"technician_id": "ada", "voided_by": "ilse", "reason": "The wrong phone."}
    return {"shop_id": app.settings.shop_id, "uid": uid, "at": NOON, **who}
