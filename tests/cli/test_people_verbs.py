# SPDX-License-Identifier: Apache-2.0
"""``inspector people``: secrets come by the standard input, and who may is asked there too."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.cli import main

PIN, OTHER_PIN = "2580", "1470"
Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    def people(*arguments: str, types: str = "") -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(types))
        return main(["people", *arguments, "--home", str(tmp_path)])

    return people


@pytest.fixture
def mika(run: Run) -> str:
    assert run("add", "Mika", "--role", "administrator") == 0
    assert run("pin", "mika", types=f"{PIN}\n{PIN}\n") == 0
    return "mika"


def test_the_first_person_is_an_administrator(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", "Noor") == 1
    assert "has to be an administrator" in capsys.readouterr().err


def test_before_the_first_secret_an_administrator_gets_one_and_nothing_else_is_done(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "Mika", "--role", "administrator") == 0
    for refused in (("add", "Noor"), ("role", "mika", "lead"), ("disable", "mika"), ("unlock", "mika")):
        capsys.readouterr()
        assert run(*refused) == 1
        assert "inspector people pin mika" in capsys.readouterr().err
    assert run("pin", "noor", types=f"{PIN}\n{PIN}\n") == 1
    assert run("list") == 0
    assert run("badge", "mika", types="BADGE-0001\n") == 0
    assert run("pin", "mika", types=f"{PIN}\n{PIN}\n") == 1, "from now on it has to be proved"
    assert run("pin", "mika", "--as", "mika", types=f"BADGE-0001\n{PIN}\n{PIN}\n") == 0


def test_others_are_added_by_who_says_so_by_pin(
    run: Run, mika: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "Noor") == 1, "it is not said by whom"
    assert run("add", "Noor", "--as", mika, types=f"{OTHER_PIN}\n") == 1
    assert run("add", "Noor", "--as", mika, types=f"{PIN}\n") == 0
    assert run("badge", "noor", "--as", mika, types=f"{PIN}\nBADGE-0007\n") == 0
    assert run("pin", "mika", "--as", "noor", types=f"BADGE-0007\n{PIN}\n{PIN}\n") == 1, "she may not"
    assert run("role", "noor", "lead", "--as", mika, types=f"{PIN}\n") == 0
    capsys.readouterr()
    assert run("list", "--json") == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows["noor"]["role"], rows["noor"]["has_badge"], rows["noor"]["has_pin"]) == ("lead", True, False)


def test_a_locked_name_is_unlocked_by_a_lead(run: Run, mika: str, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", "Ilse", "--role", "lead", "--as", mika, types=f"{PIN}\n")
    run("pin", "ilse", "--as", mika, types=f"{PIN}\n{OTHER_PIN}\n{OTHER_PIN}\n")
    for _ in range(5):
        assert run("add", "X", "--as", mika, types="9999\n") == 1
    assert run("add", "X", "--as", mika, types=f"{PIN}\n") == 1
    assert run("unlock", mika, "--as", "ilse", types=f"{OTHER_PIN}\n") == 0
    assert run("disable", "ilse", "--as", mika, types=f"{PIN}\n") == 0
    said = capsys.readouterr()
    assert PIN not in said.out + said.err
    assert OTHER_PIN not in said.out + said.err


def test_two_pins_that_differ_are_refused(run: Run, mika: str) -> None:
    assert run("pin", mika, "--as", mika, types=f"{PIN}\n{OTHER_PIN}\n{PIN}\n") == 2
    assert run("pin", mika, "--as", mika, types=f"{PIN}\n1234\n1234\n") == 2
    assert run("pin", "nobody", "--as", mika, types=f"{PIN}\n{PIN}\n{PIN}\n") == 2
