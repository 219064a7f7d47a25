# SPDX-License-Identifier: Apache-2.0
"""Changing settings: by whom, what is expected, what is durable, and what goes by them at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from sqlalchemy import text

from inspector import settings, wiring
from inspector.domain.errors import BadInput, NotAllowed, TokenRefused
from inspector.domain.person import AT_BENCH, Person, Role
from inspector.ports import Cancel
from inspector.services.preferences import ANYBODYS, AT_WORK, SHOPS
from inspector.settings import Settings
from inspector.wiring import registry_token

NEVER_HERE = {"home", "shop_id", "bench_id", "use", "database_url", "shop_database_url"}


@pytest.fixture
def app(tmp_path: Path) -> Iterator[wiring.App]:
    made = wiring.App(tmp_path / "home")
    yield made
    made.close()


@pytest.fixture
def chief(app: wiring.App) -> Person:
    return app.people.add("Ada", Role.ADMINISTRATOR, app.operator)


def events(app: wiring.App) -> list[str]:
    query = text("SELECT payload FROM audit_event WHERE what = 'settings.changed' ORDER BY seq")
    with app.store.reading() as connection:
        return [str(row[0]) for row in connection.execute(query)]


def test_every_setting_is_somebodys_or_the_files_own() -> None:
    groups = (ANYBODYS, AT_WORK, SHOPS, frozenset(NEVER_HERE))
    names = [name for group in groups for name in group]
    assert sorted(names) == sorted(field.name for field in fields(Settings))


def test_a_change_is_on_the_disk_and_can_be_taken_back(app: wiring.App) -> None:
    changed = app.preferences.change({"theme": "dark", "profile": "strict"}, app.operator)
    assert settings.load(app.settings.home, {}).theme == "dark"
    assert changed.before == {"theme": "system", "profile": "standard"}
    app.preferences.change(changed.before, app.operator)
    assert settings.load(app.settings.home, {}).profile == "standard"


def test_what_is_the_same_is_no_change(app: wiring.App) -> None:
    before = (app.settings.home / settings.FILE).stat().st_mtime_ns
    assert app.preferences.change({"theme": "system"}, app.operator).before == {}
    assert (app.settings.home / settings.FILE).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("auto_lock_minutes", "soon", "minutes from 0"),
        ("volume", "101", "percentage"),
        ("label_size", "big", "62x29"),
        ("label_printer", "-d evil", "a print queue, host:port"),
        ("registry_url", "ftp://somewhere", "https://"),
    ],
)
def test_a_wrong_form_says_what_is_expected(app: wiring.App, key: str, value: str, expected: str) -> None:
    with pytest.raises(BadInput) as refused:
        app.preferences.change({key: value, "theme": "dark"}, app.operator)
    assert expected in str(refused.value)
    assert app.settings.theme == "system", "all of them or none"


def test_roles_decide_in_the_service(app: wiring.App, chief: Person) -> None:
    change = app.preferences.change
    worker = Person("mika", "Mika", Role.TECHNICIAN)
    auditor = Person("ilse", "Ilse", Role.AUDITOR)
    change({"language": "de"}, AT_BENCH)
    change({"printer": "desk"}, worker)
    with pytest.raises(NotAllowed, match="may not change the settings"):
        change({"profile": "strict"}, worker)
    with pytest.raises(NotAllowed):
        change({"printer": "other"}, auditor)
    with pytest.raises(NotAllowed, match="Nobody is signed in"):
        change({"auto_lock_minutes": "0"}, AT_BENCH)
    change({"profile": "strict"}, chief)
    assert app.preferences.why_not("registry_token", worker) is not None
    assert app.preferences.why_not("registry_token", chief) is None


@pytest.mark.parametrize("key", sorted(NEVER_HERE - {"home"}))
def test_ids_use_and_databases_are_the_files_own(app: wiring.App, key: str) -> None:
    value = {"use": "training"}.get(key, "") or ("X1" if key.endswith("_id") else "")
    with pytest.raises(BadInput, match="not changed from here"):
        app.preferences.change({key: value}, app.operator)


def test_what_holds_for_the_shop_goes_on_record_without_secrets(app: wiring.App, chief: Person) -> None:
    app.preferences.change({"registry_url": "http://127.0.0.1:9", "registry_token": "s3cret-token"}, chief)
    app.preferences.change({"theme": "dark"}, chief)
    (told,) = events(app)
    assert "registry_url" in told
    assert "s3cret" not in told
    assert "s3cret" not in (app.settings.home / settings.FILE).read_text(encoding="utf-8")
    assert registry_token.read(app) == "s3cret-token"
    assert not list(app.store.check())


def test_a_token_of_the_file_goes_where_secrets_lie(app: wiring.App) -> None:
    file = app.settings.home / settings.FILE
    app.settings = settings.save(app.settings, registry_token="by-hand")
    assert registry_token.read(app) == "by-hand"
    app.preferences.change({"registry_token": "another-token"}, app.operator)
    assert (registry_token.read(app), registry_token.place(app)) == ("another-token", "file")
    assert "by-hand" not in file.read_text(encoding="utf-8")
    app.preferences.change({"registry_token": ""}, app.operator)
    assert not registry_token.is_kept(app)
    assert not [one for one in (app.settings.home / "secrets").iterdir() if one.is_file()]


def test_a_keyring_that_gives_no_token_asks_for_one(app: wiring.App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.preferences.change(
        {"registry_url": "http://127.0.0.1:9", "registry_token": "s3cret-token"}, app.operator
    )
    (app.settings.home / "secrets" / "registry_token").unlink()
    (app.settings.home / "secrets" / "registry_token.keyring").write_text("bench-gone", encoding="ascii")
    (registry,) = app.destinations
    with pytest.raises(TokenRefused, match="cannot be read"):
        registry.check(Cancel())  # type: ignore[attr-defined]


def test_a_secret_is_never_handed_back(app: wiring.App) -> None:
    app.preferences.change({"registry_token": "s3cret-token"}, app.operator)
    changed = app.preferences.change({"registry_token": "another-token"}, app.operator)
    assert changed.before == {}
    assert "token" not in repr(changed)


def test_new_settings_hold_in_every_part_at_once(app: wiring.App) -> None:
    _ = app.inspections, app.certification, app.sync
    assert not app.destination_names
    app.preferences.change(
        {"registry_url": "http://127.0.0.1:9", "profile": "strict", "shop_name": "Nordkaj"}, app.operator
    )
    assert list(app.destination_names) == ["registry"]
    assert [one.name for one in app.destinations] == ["registry"]
    assert tuple(app.sync.names) == ("registry",)
    assert app.inspections._opening._shop.profile == "strict"
    assert app.certification._shop.shop_name == "Nordkaj"


def test_a_registry_that_cannot_be_used_changes_nothing(app: wiring.App) -> None:
    with pytest.raises(BadInput, match="https"):
        app.preferences.change({"registry_url": "http://shop.example"}, app.operator)
    assert settings.load(app.settings.home, {}).registry_url == ""
