# SPDX-License-Identifier: Apache-2.0
"""Verbs on a store that several desks share: made, examined, searched and copied as it has to be."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from inspections import answered, event, finished, opened, refused, signed
from postgres import plain
from postgres_stores import _postgres_store, empty_postgres_url, postgres_server, postgres_store_url

from inspector import wiring
from inspector.certificates.keys import KeyRing
from inspector.domain.certificate import canonical
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.person import Person, Role
from inspector.ports import Cancel
from inspector.storage.database import DATABASE
from inspector.storage.left_events import leave
from inspector.storage.photo_files import PhotoFolder, relative_path
from inspector.wiring.home import SHARED
from inspector.wiring.reviewing import reviews
from inspector.wiring.store_facts import check_store

__all__ = ["_postgres_store", "empty_postgres_url", "postgres_server", "postgres_store_url"]
pytestmark = pytest.mark.peer("postgres")
Run = Callable[..., Any]
SECRET = "geheim-7Qx"
SHOP = "shop-1"


@pytest.fixture
def url(empty_postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    named = empty_postgres_url.replace("//inspector@", f"//inspector:{SECRET}@")
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", named)
    monkeypatch.setenv("INSPECTOR_SHOP_ID", SHOP)
    return empty_postgres_url


def examined(run: Run, home: Path) -> dict[str, str]:
    ended = run("--home", home, "--json", "doctor")
    assert SECRET not in ended.out + ended.err
    return next(one for one in ended.json if one["what"] == "store")


def test_two_desks_work_on_one_store(
    run: Run, tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    near, far = tmp_path / "near", tmp_path / "far"
    assert examined(run, near)["found"] == "none yet"
    made = run("--home", near, "--json", "db", "upgrade")
    assert made.json["before"] == ""
    app = wiring.App(near)
    one = opened(1, shop=SHOP)
    app.store.open_inspection(one, event(one))
    closed = refused(answered(one, 1))
    app.store.refuse(closed, event(closed))
    app.close()
    found = run("--home", far, "--json", "records", one.identity.serial)
    assert one.uid in found.out
    assert run("--home", far, "db", "check").code == 0
    assert run("--home", far, "--json", "db", "reindex").code == 0
    assert one.uid in run("--home", far, "--json", "records", one.identity.serial).out
    assert "PostgreSQL" in examined(run, far)["found"]
    assert not (near / DATABASE).exists()
    assert not (far / DATABASE).exists()
    refused_copy = run("--home", far, "db", "backup", "-o", tmp_path / "copy.zip")
    assert refused_copy.code == 2
    assert "pg_dump" in refused_copy.err
    monkeypatch.setenv("INSPECTOR_SHOP_ID", "another")
    elsewhere = examined(run, tmp_path / "elsewhere")
    assert elsewhere["mark"] == "without"
    assert SHOP in elsewhere["advice"]


def test_an_older_store_waits_until_it_is_to_be_upgraded(run: Run, tmp_path: Path, url: str) -> None:
    from inspector.storage.server.address import address_of
    from inspector.storage.server.upgrading import upgrade

    upgrade(address_of(url), "0008")
    told = run("--home", tmp_path, "records", "x")
    assert told.code == 3
    assert "pg_dump" in told.err
    assert examined(run, tmp_path)["mark"] == "MISSING"
    assert run("--home", tmp_path, "--json", "db", "upgrade").json["before"] == "0008"
    assert run("--home", tmp_path, "records", "x").code == 0


def test_a_server_that_is_not_there_is_said_without_the_password(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", f"postgresql://u:{SECRET}@127.0.0.1:1/shop")
    assert "does not answer" in examined(run, tmp_path)["found"]
    told = run("--home", tmp_path, "db", "upgrade")
    assert told.code == 3
    logged = "".join(one.read_text() for one in (tmp_path / "logs").iterdir())
    assert SECRET not in told.out + told.err + logged


def test_what_is_for_training_stays_in_its_home(tmp_path: Path, url: str) -> None:
    app = wiring.App(tmp_path, training=True)
    assert app.database_url == ""
    app.store.unfinished()
    app.close()
    assert (tmp_path / DATABASE).exists()
    with psycopg.connect(plain(url)) as connection:
        assert connection.execute("SELECT to_regclass('inspection')").fetchone() == (None,)


def test_photos_of_the_home_stay_where_the_shared_store_does_not_name_them(
    tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = PhotoFolder(tmp_path).put(b"a photo of a week ago")
    path = tmp_path / relative_path(sha256)
    os.utime(path, (1, 1))
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", postgres_store_url)
    with closing(wiring.App(tmp_path)) as app:
        assert app.photos is not None
    assert path.exists()
    monkeypatch.delenv("INSPECTOR_DATABASE_URL")
    with closing(wiring.App(tmp_path)) as app, pytest.raises(BadInput, match="none is named"):
        app.store.unfinished()
    assert not (tmp_path / DATABASE).exists()
    (tmp_path / SHARED).unlink()
    with closing(wiring.App(tmp_path)) as app:
        assert app.photos is not None  # its own store names every photo that there is
    assert not path.exists()


def test_a_home_with_a_store_of_its_own_works_on_no_shared_one(
    run: Run, tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(wiring.App(tmp_path / "bench")) as app:
        app.store.unfinished()
        leave(app.settings.home, AuditEvent(app.clock.now(), "anna", "key.made", "key"))
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", postgres_store_url)
    for verb in (("records", "x"), ("db", "check"), ("db", "upgrade")):
        told = run("--home", tmp_path / "bench", *verb)
        assert told.code == 2
        assert "a store of its own" in told.err
        assert "--home" in told.err
    assert examined(run, tmp_path / "bench")["mark"] == "MISSING"
    with psycopg.connect(plain(postgres_store_url)) as connection:
        assert connection.execute("SELECT count(*) FROM audit_event").fetchone() == (0,)
    monkeypatch.delenv("INSPECTOR_DATABASE_URL")
    with closing(wiring.App(tmp_path / "bench")) as app:
        assert [one.who for one in app.store.events("key")] == ["anna"]


def test_a_desk_knows_that_it_shares_its_store(
    tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", postgres_store_url)
    ida, ilse = Person("ida", "Ida", Role.AUDITOR), Person("ilse", "Ilse", Role.LEAD)
    with closing(wiring.App(tmp_path)) as app:
        one = finished(opened(1, shop=app.settings.shop_id))
        app.store.open_inspection(one, event(one))
        closed, certificate = signed(one)
        app.store.sign(closed, certificate, [], event(closed, "certificate.signed", by="anna"))
        acts = (
            lambda: wiring.voids(app).void(one.uid, "Wrong.", ilse),
            lambda: reviews(app).send_back(one.uid, "Dusty.", ida),
            lambda: reviews(app).blind(one.uid, ida),
        )
        for act in acts:
            with pytest.raises(NotAllowed) as refused:
                act()
            assert refused.value.code == "other_bench"


def test_another_benchs_signature_is_no_damage_at_a_desk(
    run: Run, tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", postgres_store_url)
    monkeypatch.setenv("INSPECTOR_SHOP_ID", SHOP)
    with closing(wiring.App(tmp_path)) as app:
        one = finished(opened(1, shop=SHOP))
        app.store.open_inspection(one, event(one))
        closed, certificate = signed(one)
        app.store.sign(closed, certificate, [], event(closed, "certificate.signed", by="anna"))
        stranger = KeyRing(tmp_path / "another-bench").signer(False)
        jws = stranger.sign(canonical(certificate.claims))
    with psycopg.connect(plain(postgres_store_url)) as connection:
        connection.execute("UPDATE certificate SET jws = %s", (jws,))
    told = run("--home", tmp_path, "db", "check", "--json")
    assert not [one for one in told.json["faults"] if "signature" in one]
    assert told.json["unknown_signatures"] == 1
    assert "cannot be verified here" in run("--home", tmp_path, "db", "check").out
    with closing(wiring.App(tmp_path, read_only=True)) as app:
        assert check_store(app, lambda _done, _all: None, Cancel()).unknown == 1
    known = KeyRing(tmp_path).signer(False).sign(canonical(certificate.claims))
    head, payload, signature = known.split(".")
    changed = f"{head}.{payload}.{'A' if signature[0] != 'A' else 'B'}{signature[1:]}"
    with psycopg.connect(plain(postgres_store_url)) as connection:
        connection.execute("UPDATE certificate SET jws = %s", (changed,))
    told = run("--home", tmp_path, "db", "check", "--json")
    assert (told.code, told.json["unknown_signatures"]) == (1, 0)
    assert any("signature does not hold" in one for one in told.json["faults"])
