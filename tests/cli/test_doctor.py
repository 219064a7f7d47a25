# SPDX-License-Identifier: Apache-2.0
"""``doctor``: what is needed, what is not, and what to do about it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector import settings
from inspector.certificates.keys import KeyRing
from inspector.cli.doctor import machine, software
from inspector.cli.doctor.examined import Examined, missing, well

Run = Callable[..., Any]
NOBODY = argparse.Namespace(home=None)


def by_name(told: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {one["what"]: one for one in told}


def test_here_nothing_that_is_needed_is_missing(run: Run) -> None:
    ended = run("doctor", "--json")
    assert ended.code == 0, ended.out
    told = by_name(ended.json)
    assert {"Inspector", "home", "disk", "store", "keys", "checklists", "SQLite", "drivers", "USB"} <= set(
        told
    )
    assert told["drivers"]["found"].startswith("android, apple")
    for one in ended.json:
        assert one["is_well"] or one["advice"], one


def test_what_is_shown_to_people_is_the_same(run: Run) -> None:
    ended = run("doctor")
    assert ended.code == 0
    assert ended.out.splitlines()[1].startswith("ok ")


@pytest.mark.skipif(os.name != "posix", reason="modes are for POSIX")
def test_a_key_that_others_can_use_is_a_fault(run: Run, tmp_path: Path) -> None:
    settings.save(settings.load(tmp_path, {}), use="training")
    KeyRing(tmp_path).signer(True)
    assert run("--home", tmp_path, "doctor").code == 0
    key = tmp_path / "keys" / "training-ed25519.pem"
    key.chmod(0o644)
    ended = run("--home", tmp_path, "doctor", "--json")
    assert ended.code == 3
    told = by_name(ended.json)[f"key {key.name}"]
    assert told["mark"] == "MISSING"
    assert f"chmod 600 {key}" in told["advice"]


def test_codes_that_no_camera_opens_are_said_with_what_to_do(run: Run, tmp_path: Path) -> None:
    loaded = settings.load(tmp_path, {})
    ended = run("--home", tmp_path, "doctor", "--json")
    told = by_name(ended.json)["codes"]
    assert (ended.code, told["mark"]) == (0, "without")
    assert "inspector:" in told["found"]
    assert "verify_url" in told["advice"]
    settings.save(loaded, verify_url="https://verify.example/c")
    told = by_name(run("--home", tmp_path, "doctor", "--json").json)["codes"]
    assert (told["mark"], told["found"]) == ("ok", "open https://verify.example/c")


def test_a_store_that_cannot_be_read_is_a_fault(run: Run, tmp_path: Path) -> None:
    settings.load(tmp_path, {})
    (tmp_path / "inspector.db").write_bytes(b"no database at all" * 100)
    ended = run("--home", tmp_path, "doctor", "--json")
    assert ended.code == 3
    assert not by_name(ended.json)["store"]["is_well"]


def test_a_home_that_lost_its_settings_is_a_fault(run: Run, tmp_path: Path) -> None:
    (tmp_path / "inspector.db").touch()
    ended = run("--home", tmp_path, "doctor", "--json")
    assert ended.code == 3
    told = by_name(ended.json)["home"]
    assert settings.FILE in told["found"]
    assert "backup" in told["advice"]


def test_a_home_that_cannot_be_made_is_a_fault(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = run("--home", tmp_path / "file" / "home", "doctor", "--json")
    assert ended.code == 3
    assert not by_name(ended.json)["home"]["is_well"]


def test_a_broken_checklist_of_the_shop_is_named_and_not_needed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "checklists").mkdir()
    (tmp_path / "checklists" / "mine.v1.toml").write_text("nonsense")
    ended = run("--home", tmp_path, "doctor", "--json")
    assert ended.code == 0
    assert by_name(ended.json)["checklist mine.v1.toml"]["mark"] == "without"


def test_a_library_that_does_not_load_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "reportlab.pdfbase.ttfonts", None)
    monkeypatch.setitem(sys.modules, "usb.core", None)
    found = {one.what: one for one in software.libraries(NOBODY)}
    assert found["library for certificates"].mark == "MISSING"
    assert found["library for USB"].mark == "without"


@pytest.mark.skipif(sys.platform != "linux", reason="displays are named otherwise elsewhere")
def test_the_window_is_needed_only_where_it_can_be_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    window = _window()
    assert (window.mark, "libegl1" in window.advice) == ("without", True)
    monkeypatch.setenv("DISPLAY", ":0")
    assert _window().mark == "MISSING"


def _window() -> Examined:
    return next(one for one in software.libraries(NOBODY) if one.what == "library for window")


@pytest.mark.skipif(sys.platform != "linux", reason="the USB file system is Linux's")
def test_usb_that_nobody_may_open_is_said_with_its_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "001").mkdir()
    node = tmp_path / "001" / "002"
    node.write_bytes(b"")
    (one,) = machine.usb_rights(NOBODY, tmp_path)
    assert one == well("USB access", "1 of 1 devices can be opened")
    monkeypatch.setattr(os, "access", lambda *_: False)
    (one,) = machine.usb_rights(NOBODY, tmp_path)
    assert "scripts/install-udev" in one.advice
    assert not one.is_needed
    (one,) = machine.usb_rights(NOBODY, tmp_path / "nothing")
    assert not one.is_well


def test_marks_say_what_counts() -> None:
    assert [
        well("a", "b").mark,
        missing("a", "b", "c").mark,
        missing("a", "b", "c", is_needed=False).mark,
    ] == [
        "ok",
        "MISSING",
        "without",
    ]


def test_where_certificates_go_is_said_and_no_secret(run: Run, tmp_path: Path) -> None:
    assert run("--home", tmp_path, "destinations", "add", "erp", "--folder", tmp_path).code == 0
    added = run(
        "--home", tmp_path, "destinations", "add", "hook", "--webhook", "https://erp.example/a", "--json"
    )
    assert run("--home", tmp_path, "destinations", "add", "bare", "--kind", "nobodys", "--json").code == 2
    with (tmp_path / "destinations.toml").open("a", encoding="utf-8") as file:
        file.write('\n[bare]\nkind = "webhook"\nurl = "https://other.example"\n[odd]\nkind = "nobodys"\n')
    ended = run("--home", tmp_path, "doctor", "--json")
    told = by_name(ended.json)
    assert told["destination erp"]["found"] == f"folder, {tmp_path}"
    assert told["destination hook"]["found"] == "webhook, erp.example, with a secret"
    assert added.json["secret"] not in ended.out
    assert (told["destination bare"]["mark"], told["destination odd"]["mark"]) == ("without", "without")
    assert "destinations secret bare" in told["destination bare"]["advice"]
    assert "no kind of destination" in told["destination odd"]["found"]
    assert told["registry"]["found"] == "none"
