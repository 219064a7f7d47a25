# SPDX-License-Identifier: Apache-2.0
"""``audit queue`` to ``audit blind``, as they are typed."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from filled_records import fill

from inspector import wiring
from inspector.domain.person import Role

Run = Callable[..., Any]
PIN = "2580"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make a training home with two records and an auditor."""
    fill(tmp_path / "home", 2)
    with closing(wiring.App(tmp_path / "home", training=True)) as app:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        for person in (chief, app.people.add("Ida", Role.AUDITOR, chief)):
            app.people.set_pin(person.id, PIN, chief)
    return tmp_path / "home"


@pytest.fixture
def say(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a verb as somebody who types a PIN."""

    def typed(*arguments: str) -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
        return run("--home", home, "audit", *arguments)

    return typed


def test_an_auditor_goes_through_the_queue(say: Run) -> None:
    (refused, signed) = sorted(
        json.loads(say("queue", "--json").out), key=lambda row: str(row["state"]), reverse=True
    )
    assert (signed["state"], signed["why"]) == ("certified", ["quick"])
    uid = str(signed["uid"])
    assert say("agree", uid, "--as", "ida").code == 0
    ran = say("disagree", uid, "--point", "grade", "--said", "fair", "--reason", "A dent.", "--as", "ida")
    assert (ran.code, ran.out.strip()) == (0, f"{uid}: 1 points judged, 1 of them otherwise.")
    assert say("take-back", uid, "--as", "ida").code == 0
    assert say("countersign", uid, "--as", "ida").code == 1  # the grade has evidence, and is to be judged
    assert say("agree", uid, "--point", "grade", "--as", "ida").code == 0
    assert say("countersign", uid, "--as", "ida").out.strip() == f"{uid} is countersigned by ida."
    shown = say("show", uid)
    assert shown.code == 0
    assert shown.out.strip().endswith("The countersignature holds.")
    value = json.loads(say("show", uid, "--json").out)
    assert value["signature_holds"] is True
    assert value["reviews"][0]["signature"].count(".") == 2
    other = str(refused["uid"])
    assert (
        say("send-back", other, "--reason", "It rings.", "--as", "ida").out
        == f"{other} goes back: It rings.\n"
    )
    assert say("blind", other, "--as", "ida").code == 1
    assert say("queue").out == "Nothing waits for a review.\n"


def test_who_is_no_auditor_judges_nothing(say: Run) -> None:
    uid = json.loads(say("queue", "--json").out)[0]["uid"]
    ran = say("agree", uid, "--as", "ada")
    assert ran.code == 1
    assert "an auditor" in ran.err
    assert json.loads(say("show", uid, "--json").out)["reviews"] == []


def test_what_is_no_number_is_said(say: Run) -> None:
    assert say("show", "nothing").code == 2
    assert say("agree", "0" * 26, "--as", "ida").code == 1
