# SPDX-License-Identifier: Apache-2.0
"""``audit log``, ``audit verify`` and ``audit head`` on homes with events."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
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


# heads ───────────────────────────────────────────────────────────────────────


def change(home: Path, sql: str) -> None:
    with closing(sqlite3.connect(home / "inspector.db")) as connection, connection:
        assert connection.execute(sql).rowcount > 0


def verified(run: Run, home: Path, *arguments: object) -> tuple[int, dict[str, Any]]:
    ran = run("--home", home, "audit", "verify", "--json", *arguments)
    return ran.code, json.loads(ran.out)


@pytest.fixture
def head(run: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a head of two events."""
    monkeypatch.setattr("sys.stdin", io.StringIO("2580\n2580\n"))
    assert run("--home", home, "people", "pin", "ada").code == 0
    file = tmp_path / "trail.head"
    assert run("--home", home, "audit", "head", "-o", file).code == 0
    return file


def test_a_trail_with_its_head_is_whole(run: Run, home: Path, head: Path) -> None:
    code, found = verified(run, home, "--head", head)
    assert code == 0
    assert found == {"whole": True, "events": 2, "writers": 1, "heads": 1, "broken": []}
    words = run("--home", home, "audit", "verify").out
    assert "2 events of 1 writers are as they were written; 0 signed heads agree." in words
    assert "No head says how long the trail was" in words


def test_a_tail_that_was_cut_shows_with_the_head_of_a_file(run: Run, home: Path, head: Path) -> None:
    change(home, "DELETE FROM audit_event WHERE seq = 2")
    assert verified(run, home)[0] == 0
    code, found = verified(run, home, "--head", head)
    assert (code, found["whole"], found["broken"][0]["seq"]) == (1, False, 2)
    assert "trail.head says that there were 2 events" in found["broken"][0]["what"]
    shown = run("--home", home, "audit", "verify", "--head", head)
    assert (shown.code, shown.out.startswith("event 2 of ")) == (1, True)


def test_the_first_bad_event_is_named(run: Run, home: Path, head: Path) -> None:
    change(home, "UPDATE audit_event SET what = 'person.removed' WHERE seq = 1")
    code, found = verified(run, home, "--head", head)
    assert (code, len(found["broken"]), found["broken"][0]["seq"]) == (1, 1, 1)
    assert said(run, home)[-1]["is_whole"] is False
    assert "this event was changed" in run("--home", home, "audit", "log").out


def test_a_head_by_a_stranger_does_not_count_until_its_key_is_trusted(
    run: Run, home: Path, head: Path, tmp_path: Path
) -> None:
    other, file, keys = tmp_path / "other", tmp_path / "other.head", tmp_path / "other.jwks"
    assert run("--home", other, "people", "add", "Bo", "--role", "administrator").code == 0
    assert run("--home", other, "audit", "head", "-o", file).code == 0
    code, found = verified(run, home, "--head", head, "--head", file)
    assert (code, found["heads"]) == (1, 1)
    assert "other.head does not count: No trusted key is named" in found["broken"][0]["what"]
    assert run("--home", other, "keys", "export", "-o", keys).code == 0
    code, found = verified(run, home, "--head", file, "--trust", keys)
    assert code == 1  # whose events are not in this store
    assert "the tail was cut" in found["broken"][0]["what"]


@pytest.mark.parametrize("spoilt", ["nothing", "half", "json", "flipped"])
def test_a_file_that_is_no_head_is_refused(run: Run, home: Path, head: Path, spoilt: str) -> None:
    whole = head.read_bytes()
    ways = {
        "nothing": (b"", 2),
        "half": (whole[:200], 2),
        "json": (b'{"claims":{},"jws":""}\n', 1),
        "flipped": (whole.replace(b'"jws":"e', b'"jws":"f'), 1),
    }
    data, code = ways[spoilt]
    head.write_bytes(data)
    ran = run("--home", home, "audit", "verify", "--head", head)
    assert ran.code == code, ran.err


def test_an_empty_trail_has_no_head(run: Run, tmp_path: Path) -> None:
    home = tmp_path / "new"
    assert run("--home", home, "db", "upgrade").code == 0
    assert run("--home", home, "audit", "head", "-o", tmp_path / "head").code == 1
    assert not (tmp_path / "head").exists()


def test_a_signed_certificate_leaves_a_head_in_the_store(run: Run, tmp_path: Path) -> None:
    home, again = tmp_path / "training", tmp_path / "again"
    for one in (home, again):
        assert run("--home", one, "demo", "--out", tmp_path / f"{one.name}-out").code == 0
    code, found = verified(run, home)
    assert (code, found["heads"]) == (0, 1)
    last = said(run, home, "--limit", "1")[0]["seq"]
    with closing(sqlite3.connect(home / "inspector.db")) as connection:
        ((signed,),) = connection.execute("SELECT seq FROM audit_head").fetchall()
    assert 1 < signed <= last
    with closing(sqlite3.connect(again / "inspector.db")) as connection:
        ((strange,),) = connection.execute("SELECT jws FROM audit_head").fetchall()
    change(home, f"DELETE FROM audit_event WHERE seq >= {signed}")
    code, found = verified(run, home)
    assert (code, found["broken"][0]["seq"]) == (1, signed)
    assert "a head in the store says" in found["broken"][0]["what"]
    change(home, f"UPDATE audit_head SET jws = '{strange}'")
    code, found = verified(run, home)
    assert code == 1
    assert "another home's training key" in found["broken"][0]["what"]
