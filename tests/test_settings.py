# SPDX-License-Identifier: Apache-2.0
"""Settings: which place goes first, what is stored, and what a bad value is answered."""

from __future__ import annotations

import dataclasses
import os
import stat
import threading
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector import settings
from inspector.certificates.keys import BENCH_KEY, TRAINING_KEY
from inspector.domain.errors import BadInput

IDS = 'shop_id = "ACME"\nbench_id = "3"\n'


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "bench"


def write(home: Path, text: str) -> Path:
    home.mkdir(exist_ok=True)
    path = home / settings.FILE
    path.write_text(text, encoding="utf-8")
    return path


def test_a_first_run_makes_home_and_ids_and_keeps_them(home: Path) -> None:
    first = settings.load(home, {})
    assert len(first.shop_id) == len(first.bench_id) == 26
    assert first.shop_id != first.bench_id
    assert (first.profile, first.theme, first.language, first.database_url) == ("standard", "system", "", "")
    assert settings.load(home, {}) == first


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_may_read_the_home(home: Path) -> None:
    settings.load(home, {})
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / settings.FILE).stat().st_mode) == 0o600


def test_the_environment_goes_before_the_file_and_the_file_before_the_default(home: Path) -> None:
    write(home, IDS + 'theme = "dark"\nprofile = "strict"\n')
    found = settings.load(
        home, {"INSPECTOR_THEME": "light", "INSPECTOR_DATABASE_URL": "postgresql://db/shop"}
    )
    assert (found.theme, found.profile, found.language) == ("light", "strict", "")
    assert found.database_url == "postgresql://db/shop"
    assert (found.shop_id, found.bench_id) == ("ACME", "3")


def test_an_id_that_the_file_lacks_is_added_to_it(home: Path) -> None:
    path = write(home, '# ours\nshop_id = "ACME"\n')
    made = settings.load(home, {}).bench_id
    assert path.read_text(encoding="utf-8") == f'# ours\nshop_id = "ACME"\nbench_id = "{made}"\n'


@pytest.fixture(params=["inspector.db", "adbkey", "keys"])
def used(home: Path, request: pytest.FixtureRequest) -> Path:
    """Give a home that holds what is there only after its settings were."""
    home.mkdir()
    if request.param == "keys":
        (home / "keys").mkdir()
    else:
        (home / request.param).touch()
    return home


FROM_OUTSIDE = {"INSPECTOR_SHOP_ID": "ACME", "INSPECTOR_BENCH_ID": "3"}


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        (None, "shop_id, bench_id"),
        ("", "shop_id, bench_id"),
        ('use = "training"\n', "shop_id, bench_id"),
        ('shop_id = "ACME"\n', "bench_id"),
        ('bench_id = "3"\n', "shop_id"),
    ],
)
def test_a_home_in_use_that_lost_its_ids_is_refused(used: Path, text: str | None, lost: str) -> None:
    path = used / settings.FILE
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as trouble:
        settings.load(used, {})
    assert trouble.value.title == f"{path} is missing or has lost {lost}, and this home is in use."
    assert "Put shop_id, bench_id and use (bench or training) back" in trouble.value.advice
    for key in lost.split(", "):
        assert f"INSPECTOR_{key.upper()}" in trouble.value.advice
    assert (path.read_text(encoding="utf-8") if path.exists() else None) == text


def test_the_environment_can_stand_in_for_lost_ids(used: Path) -> None:
    found = settings.load(used, FROM_OUTSIDE)
    assert (found.shop_id, found.bench_id) == ("ACME", "3")
    assert not (used / settings.FILE).exists()
    with pytest.raises(BadInput, match="has lost bench_id,"):
        settings.load(used, {"INSPECTOR_SHOP_ID": "ACME"})


def test_a_home_in_use_with_its_ids_is_opened(used: Path) -> None:
    write(used, IDS)
    assert settings.load(used, {}).shop_id == "ACME"


def test_a_home_that_only_trained_does_not_become_a_bench(home: Path) -> None:
    (home / "keys").mkdir(parents=True)
    (home / "keys" / TRAINING_KEY).touch()
    with pytest.raises(BadInput, match="has lost use,"):
        settings.load(home, FROM_OUTSIDE)
    write(home, 'use = "training"\n')
    assert settings.load(home, FROM_OUTSIDE).use == "training"
    (home / settings.FILE).unlink()
    (home / "keys" / BENCH_KEY).touch()
    assert settings.load(home, FROM_OUTSIDE).use == "bench"


def test_an_empty_file_without_store_and_keys_is_a_first_run(home: Path) -> None:
    write(home, "")
    assert settings.load(home, {}) == settings.load(home, {})


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot make a folder durable")
@pytest.mark.parametrize("has_links", [True, False])
def test_it_is_on_the_disk_before_it_has_its_name_and_the_name_after(
    home: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    fsync, link, replace = os.fsync, os.link, Path.replace
    done: list[str] = []

    def synced(handle: int) -> None:
        status = os.fstat(handle)
        done.append("folder" if stat.S_ISDIR(status.st_mode) else f"{status.st_size} bytes")
        fsync(handle)

    def linked(source: Path, target: Path) -> None:
        if not has_links:
            raise OSError("no links here")
        done.append("named")
        link(source, target)

    def replaced(source: Path, target: Path) -> Path:
        done.append("named")
        return replace(source, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "link", linked)
    monkeypatch.setattr(Path, "replace", replaced)
    ours = settings.load(home, {})
    path = home / settings.FILE
    assert done == [f"{path.stat().st_size} bytes", "named", "folder"]
    done.clear()
    settings.save(ours, use="training")
    assert done == [f"{path.stat().st_size} bytes", "named", "folder"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_saving_closes_a_file_that_others_could_read(home: Path) -> None:
    path = write(home, IDS)
    path.chmod(0o644)
    settings.save(settings.load(home, {}), theme="dark")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_saving_keeps_what_was_written_by_hand(home: Path) -> None:
    path = write(home, f'# ours\n{IDS}theme = "dark"  # for the night\n# end\n')
    before = settings.load(home, {"INSPECTOR_LANGUAGE": "de"})
    after = settings.save(before, theme="light", shop_name='Bär "& Co" \\')
    assert after == dataclasses.replace(before, theme="light", shop_name='Bär "& Co" \\')
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ours\n")
    assert "# end\n" in text
    assert tomllib.loads(text) == {
        "shop_id": "ACME", "bench_id": "3", "theme": "light", "shop_name": 'Bär "& Co" \\',
    }  # fmt: skip


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=80))
def test_any_name_comes_back(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    home = tmp_path_factory.mktemp("home")
    settings.save(settings.load(home, {}), shop_name=name)
    assert settings.load(home, {}).shop_name == name


@pytest.mark.parametrize(
    ("line", "title", "advice"),
    [
        ('theme = "blue"', "theme is 'blue'.", "Set it to system, light or dark."),
        ("theme = 3", "theme is '3'.", "Set it to system, light or dark."),
        ('registry_url = "ftp://x"', "registry_url is 'ftp://x'.", "starts with https:// or http://"),
        ('database_url = "mysql://u:secret@x"', "database_url is not usable.", "postgresql://"),
        ('registry_token = "a b"', "registry_token is not usable.", "without spaces"),
        ('profil = "strict"', "there is no setting 'profil'.", "Known are shop_id, bench_id"),
        ("[sync]\nretries = 3", "there is no setting 'sync'.", "Known are"),
    ],
)
def test_a_bad_value_names_file_key_and_cure(home: Path, line: str, title: str, advice: str) -> None:
    path = write(home, IDS + line + "\n")
    with pytest.raises(BadInput) as trouble:
        settings.load(home, {})
    assert trouble.value.title == f"{path}: {title}"
    assert advice in trouble.value.advice
    assert "secret" not in str(trouble.value)


def test_a_bad_value_of_the_environment_names_the_variable(home: Path) -> None:
    with pytest.raises(BadInput) as trouble:
        settings.load(home, {"INSPECTOR_PROFILE": "lax"})
    assert trouble.value.title == "INSPECTOR_PROFILE: profile is 'lax'."


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"theme = 'a'\ntheme = 'b'"])
def test_a_file_that_is_not_toml_names_itself_and_stays(home: Path, content: bytes) -> None:
    home.mkdir()
    path = home / settings.FILE
    path.write_bytes(content)
    with pytest.raises(BadInput) as trouble:
        settings.load(home, {})
    assert str(path) in trouble.value.title
    assert path.read_bytes() == content


def test_a_home_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(BadInput, match="cannot be made") as trouble:
        settings.load(tmp_path / "home", {})
    assert "--home" in trouble.value.advice


def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left(home: Path) -> None:
    ours = settings.load(home, {})
    path = home / settings.FILE
    path.unlink()
    path.mkdir()
    with pytest.raises(BadInput, match="cannot be written"):
        settings.save(ours, theme="dark")
    assert [file.name for file in home.iterdir()] == [settings.FILE]


def test_saving_a_bad_value_changes_nothing(home: Path) -> None:
    ours = settings.load(home, {})
    before = (home / settings.FILE).read_bytes()
    with pytest.raises(BadInput, match="theme"):
        settings.save(ours, shop_name="x", theme="blue")
    assert (home / settings.FILE).read_bytes() == before


def test_benches_that_start_at_once_agree_on_their_ids(home: Path) -> None:
    start = threading.Barrier(8, timeout=10)

    def first_run(_: int) -> settings.Settings:
        start.wait()
        return settings.load(home, {})

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(first_run, range(8)))) == 1
    assert [file.name for file in home.iterdir()] == [settings.FILE]


def test_only_the_home_itself_says_what_it_is_used_for(home: Path) -> None:
    ours = settings.load(home, {"INSPECTOR_USE": "training"})
    assert ours.use == "bench"
    settings.save(ours, use="training")
    assert settings.load(home, {"INSPECTOR_USE": "bench"}).use == "training"


def test_secrets_are_not_shown(home: Path) -> None:
    shown = repr(
        settings.load(
            home, {"INSPECTOR_REGISTRY_TOKEN": "s3cret", "INSPECTOR_DATABASE_URL": "postgresql://u:s3cret@db"}
        )
    )
    assert "s3cret" not in shown


def test_the_home_comes_from_the_environment_or_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settings.default_home({"INSPECTOR_HOME": str(tmp_path)}) == tmp_path
    assert settings.load(None, {"INSPECTOR_HOME": str(tmp_path / "a")}).home == tmp_path / "a"
    assert settings.default_home({}).name == "inspector"
    monkeypatch.chdir(tmp_path)
    assert settings.load(Path("b"), {}).home == tmp_path / "b"
