# SPDX-License-Identifier: Apache-2.0
"""``audit log``, ``audit verify`` and ``audit head`` on homes with events."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def home(run: Run, tmp_path: Path) -> Path:
    """Give a home with two people: four events."""
    home = tmp_path / "home"
    assert run("--home", home, "people", "add", "Ada", "--role", "administrator").code == 0
    return home


def said(run: Run, home: Path, *arguments: object) -> list[dict[str, Any]]:
    ran = run("--home", home, "audit", "log", "--json", *arguments)
    assert ran.code == 0
    rows: list[dict[str, Any]] = json.loads(ran.out)
    return rows


def test_the_log_says_who_did_what_when_newest_first(run: Run, home: Path) -> None:
    (row,) = said(run, home)
    assert (row["what"], row["subject"], row["seq"]) == ("person.added", "people", 1)
    assert row["said"] == {"role": "administrator", "technician": "ada"}
    assert row["is_whole"] is True


def test_the_log_is_asked_for_by_who_what_and_when(run: Run, home: Path) -> None:
    (row,) = said(run, home)
    for asked in (("--who", row["who"]), ("--what", "person"), ("--text", "ADA"), ("--since", "2020-01-01")):
        assert said(run, home, *asked) == [row]
    for other in (("--who", "x"), ("--what", "pers"), ("--text", "bo"), ("--until", "2020-01-01")):
        assert said(run, home, *other) == []


def test_the_log_as_csv_forms_no_formula(run: Run, home: Path) -> None:
    ran = run("--home", home, "audit", "log", "--csv")
    head, row = csv.reader(io.StringIO(ran.out))
    assert head[:6] == ["writer", "seq", "at", "who", "what", "subject"]
    assert row[4] == "person.added"
    assert run("--home", home, "audit", "log", "--csv", "--json").code == 2
