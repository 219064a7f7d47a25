# SPDX-License-Identifier: Apache-2.0
"""The demonstration: what it says, what it leaves behind, and that nothing happens twice."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.registry.server import RunningRegistry

REFUSED = ["battery.health", "display.image", "lock.account", "os.integrity"]


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[RunningRegistry]:
    with RunningRegistry(tmp_path / "registry", test=True) as running:
        yield running


def outcomes(told: Any) -> dict[str, str]:
    return {one["name"]: one["outcome"] for one in told["devices"]}


def test_two_phones_are_certified_and_the_worn_one_is_refused(demo: Any) -> None:
    assert outcomes(demo.told) == {
        "pixel": "certified (TRAINING)",
        "iphone": "certified (TRAINING)",
        "worn": "refused",
    }
    because = next(one["because"] for one in demo.told["devices"] if one["name"] == "worn")
    assert sorted(because.split(", ")) == REFUSED
    assert set(demo.told["outbox"].values()) == {"registry: done"}
    for name in ("pixel", "iphone"):
        assert demo.file(name, "pdf").read_bytes().startswith(b"%PDF")
    assert not list(demo.out.glob("worn-*"))
    assert "registry for training" in demo.err


def test_a_second_run_signs_nothing_and_says_so(run: Callable[..., Any], demo: Any, tmp_path: Path) -> None:
    again = run("--home", demo.home, "demo", "--out", tmp_path / "second", "--json")
    assert again.code == 0
    assert set(outcomes(again.json).values()) == {"closed before"}
    assert all("nothing was signed" in one["because"] for one in again.json["devices"])
    assert [one["uid"] for one in again.json["devices"]] == [one["uid"] for one in demo.told["devices"]]
    assert not list((tmp_path / "second").iterdir())
    assert certificates(demo.home) == 2
    assert registered(demo.home) == 2


def test_again_opens_another_attempt_that_supersedes(
    run: Callable[..., Any], demo: Any, tmp_path: Path
) -> None:
    again = run("--home", demo.home, "demo", "--again", "--out", tmp_path / "again", "--json")
    assert again.code == 0
    assert outcomes(again.json) == outcomes(demo.told)
    shown = run("verify", "--allow-training", *sorted((tmp_path / "again").glob("*.json")))
    assert shown.code == 0
    older, newer = demo.file("pixel", "json"), next((tmp_path / "again").glob("pixel-*.json"))
    for beside, home in (([], demo.home), ([newer], tmp_path / "none"), ([newer], demo.home)):
        verify = ("--home", home, "--json", "verify", "--allow-training")
        rows = run(*verify, older, *beside).json
        assert [row["state"] for row in rows] == ["superseded", "training"][: len(rows)]
        assert newer.stem.removeprefix("pixel-") in rows[0]["checks"][-1]["words"]
    envelope = next((tmp_path / "again").glob("pixel-*.json")).read_text()
    assert f'"supersedes":"{demo.uid("pixel")}"' in envelope
    assert '"attempt":2' in envelope
    assert certificates(demo.home) == 4
    assert registered(demo.home) == 4


def test_with_the_registry_down_it_ends_well_and_a_later_sync_drains(
    run: Callable[..., Any], tmp_path: Path, registry: RunningRegistry
) -> None:
    home = tmp_path / "home"
    down = run(
        "--home", home, "demo", "--registry", "http://127.0.0.1:9", "--out", tmp_path / "out", "--json"
    )
    assert down.code == 0
    assert set(down.json["outbox"].values()) == {"registry: waiting"}
    assert f"inspector --home {home} sync" in down.err

    waiting = run("--home", home, "outbox", "--json")
    assert waiting.code == 0
    assert {row["state"] for row in waiting.json} == {"pending"}
    assert all(row["last_error"] for row in waiting.json)

    still = run("--home", home, "sync", "--json")  # the address was kept
    assert still.code == 3
    assert still.json["troubles"]

    drained = run("--home", home, "sync", "--registry", registry.url, "--json")
    assert drained.code == 0
    assert {row["state"] for row in drained.json["rows"]} == {"delivered"}
    assert run("--home", home, "sync").code == 0
    assert registered(tmp_path) == 2


def test_a_given_registry_gets_the_certificates_once(
    run: Callable[..., Any], tmp_path: Path, registry: RunningRegistry
) -> None:
    for _ in range(2):
        done = run("--home", tmp_path / "home", "demo", "--registry", registry.url, "--out", tmp_path / "out")
        assert done.code == 0
    assert registered(tmp_path) == 2


def test_a_demonstration_that_was_cut_off_goes_on(run: Callable[..., Any], demo: Any, tmp_path: Path) -> None:
    """Open the two good phones' inspections again as they stood before the signature."""
    from inspector import wiring
    from inspector.domain.person import Person

    home = tmp_path / "cut"
    app = wiring.App(home, training=True)
    known = wiring.App(demo.home, read_only=True)
    by = Person("mika", "Mika")
    try:
        done = known.inspections.get(demo.uid("iphone"))
        opened = app.inspections.start(done.identity, by, is_training=True)
        app.inspections.begin_reading(opened.uid, by)
        app.inspections.take(opened.uid, done.readings.values(), by)
        app.inspections.measured(opened.uid, done.identity, by)
        for finding in done.findings.values():
            if finding.point_id != "data.erased" and finding.by != "bench":
                app.inspections.answer(
                    opened.uid,
                    finding.point_id,
                    finding.outcome,
                    by,
                    reason=finding.reason,
                    evidence=finding.evidence,
                )
        app.inspections.grade(opened.uid, by)
        app.inspections.to_erase(opened.uid, by)
        app.inspections.erased(opened.uid, by, medium="m", level="purge", method="m", verification="v")
    finally:
        app.close()
        known.close()
    done_again = run("--home", home, "demo", "--out", tmp_path / "out", "--json")
    assert done_again.code == 0
    assert outcomes(done_again.json) == outcomes(demo.told)
    assert opened.uid in [one["uid"] for one in done_again.json["devices"]]


def test_a_home_that_certifies_is_not_made_a_training_home(run: Callable[..., Any], tmp_path: Path) -> None:
    assert run("--home", tmp_path / "real", "db", "upgrade").code == 0
    done = run("--home", tmp_path / "real", "demo", "--out", tmp_path / "out")
    assert done.code == 2
    assert "is a home that certifies" in done.err


def test_a_folder_that_cannot_be_made_is_said(run: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("--home", tmp_path / "home", "demo", "--out", tmp_path / "file")
    assert done.code == 2
    assert "cannot be made" in done.err


def certificates(home: Path) -> int:
    return _count(home / "inspector.db", "certificate")


def registered(home: Path) -> int:
    return _count(home / "registry" / "registry.db", "certificate")


def _count(path: Path, table: str) -> int:
    copy = path.with_suffix(".copy")
    for suffix in ("", "-wal"):
        if path.with_name(path.name + suffix).exists():
            shutil.copy(path.with_name(path.name + suffix), copy.with_name(copy.name + suffix))
    connection = sqlite3.connect(copy)
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize("url", ["http://shop.example", "ftp://127.0.0.1", "nonsense"])
def test_a_registry_that_cannot_be_used_is_said_before_any_device_and_not_saved(
    run: Callable[..., Any], tmp_path: Path, url: str
) -> None:
    home = tmp_path / "home"
    for verb in (("demo", "--out", tmp_path / "out"), ("sync",)):
        done = run("--home", home, *verb, "--registry", url)
        assert done.code == 2
        assert url.removeprefix("http://") in done.err
        assert "settings.toml" not in done.err
    assert "registry_url" not in (home / "settings.toml").read_text()
    assert not list((tmp_path / "out").iterdir())


def test_with_an_unusable_address_in_the_settings_certificates_are_signed_and_wait(
    run: Callable[..., Any], tmp_path: Path, registry: RunningRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.cli import demo as verb

    home = tmp_path / "home"
    monkeypatch.setenv("INSPECTOR_REGISTRY_URL", "http://shop.example")
    monkeypatch.setattr(verb, "_registry", lambda *_: contextlib.nullcontext())
    signed = run("--home", home, "demo", "--out", tmp_path / "out", "--json")
    assert signed.code == 0, signed.err
    assert set(signed.json["outbox"].values()) == {"registry: waiting"}
    told = run("--home", home, "sync", "--json")
    assert told.code == 3
    assert "shop.example is not this machine" in told.json["troubles"][0]
    assert {row["state"] for row in told.json["rows"]} == {"pending"}
    drained = run("--home", home, "sync", "--registry", registry.url, "--json")
    assert drained.code == 0
    assert {row["state"] for row in drained.json["rows"]} == {"delivered"}
