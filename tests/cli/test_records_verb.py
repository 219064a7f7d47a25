# SPDX-License-Identifier: Apache-2.0
"""``inspector records``: searching a home after the demonstration."""

from __future__ import annotations

import csv
import io
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from inspector import wiring
from inspector.domain.person import Person
from inspector.domain.record import Standing
from inspector.domain.saved_filter import RecordSearch

Run = Callable[..., Any]


def test_everything_is_listed_newest_first(run: Run, demo: Any) -> None:
    ran = run("--home", demo.home, "records", "--json")
    assert ran.code == 0
    uids = [row["uid"] for row in ran.json]
    assert uids == sorted(uids, reverse=True)
    assert {row["standing"] for row in ran.json} >= {"certified", "refused"}


def test_words_options_and_filters_narrow_it(run: Run, demo: Any) -> None:
    rows = run("--home", demo.home, "records", "--json").json
    one = next(row for row in rows if row["standing"] == "certified" and row["imei"])
    for asked in (
        ("records", one["imei"]),
        ("records", "--ends", one["imei"][-6:], "--model", one["model"]),
        ("records", f"model:{one['model'].split()[0]}", "--imei", one["imei"][:10] + "*"),
        ("records", "--serial", one["serial"], "--verdict", "certified", "--technician", one["technician"]),
    ):
        found = run("--home", demo.home, *asked, "--json").json
        assert one["uid"] in [row["uid"] for row in found], asked
        assert {row["model"] for row in found} == {one["model"]}
    bad = next(row for row in rows if row["standing"] == "refused")
    found = run("--home", demo.home, "records", "--failed", bad["failed"][0], "--json").json
    assert [row["uid"] for row in found] == [bad["uid"]]
    day = bad["started_at"][:4]
    assert run("--home", demo.home, "records", "--until", f"{int(day) - 1}-01-01", "--json").json == []


def test_csv_has_a_head_and_no_formulas(run: Run, demo: Any) -> None:
    ran = run("--home", demo.home, "records", "--csv", "--limit", "2")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert ran.code == 0
    assert len(rows) == 2
    assert rows[0]["technician"]
    assert not any(cell.startswith("=") for row in rows for cell in row.values())


def test_nothing_found_is_said(run: Run, demo: Any) -> None:
    ran = run("--home", demo.home, "records", "nosuchthing")
    assert (ran.code, ran.out.strip()) == (0, "No record matches.")


def test_wrong_use_is_two_and_no_store_is_three(run: Run, demo: Any, tmp_path: Path) -> None:
    assert run("--home", demo.home, "records", "--since", "soon").code == 2
    assert run("--home", demo.home, "records", "--csv", "--json").code == 2
    assert run("--home", demo.home, "records", "x" * 300).code == 2
    assert run("--home", tmp_path / "nowhere", "records").code == 3


def test_a_search_that_was_spoilt_is_found_and_entered_anew(run: Run, demo: Any) -> None:
    home = ("--home", demo.home)
    before = run(*home, "records", "--json").json
    with closing(sqlite3.connect(demo.home / "inspector.db")) as connection, connection:
        connection.execute("DELETE FROM record")
    assert run(*home, "records", "--json").json != before
    checked = run(*home, "db", "check", "--json")
    assert checked.code == 1
    assert all("not entered for the search: 'inspector db reindex'" in one for one in checked.json["faults"])
    entered = run(*home, "db", "reindex", "--json")
    assert (entered.code, entered.json["entered"]) == (0, entered.json["inspections"])
    assert entered.json["entered"] == len(checked.json["faults"])
    assert run(*home, "records", "--json").json == before
    assert run(*home, "db", "check").code == 0


def test_there_is_nothing_to_enter_where_no_store_is(run: Run, tmp_path: Path) -> None:
    done = run("--home", tmp_path / "none", "db", "reindex")
    assert done.code == 3
    assert "no store" in done.err
    assert not (tmp_path / "none").exists()


def test_a_saved_search_is_listed_asked_and_narrowed(run: Run, demo: Any, tmp_path: Path) -> None:
    home = shutil.copytree(demo.home, tmp_path / "home")
    assert run("--home", home, "records", "--saved").out.strip() == "No search is saved. Save one in Records."
    app = wiring.App(home)
    try:
        search = RecordSearch(standings=frozenset({Standing.CERTIFIED}), days=3650)
        app.saved_filters.save("Good ones", search, Person("mika", "Mika"))
    finally:
        app.close()
    (listed,) = run("--home", home, "records", "--saved", "--json").json
    assert (listed["name"], listed["by"]) == ("Good ones", "mika")
    assert listed["search"] == {"days": 3650, "standings": ["certified"]}
    assert "--verdict certified" in run("--home", home, "records", "--saved").out
    found = run("--home", home, "records", "--saved", "good ones", "--json").json
    assert found
    assert {row["standing"] for row in found} == {"certified"}
    narrow = run("--home", home, "records", found[0]["serial"], "--saved", "Good ones", "--json").json
    assert [row["serial"] for row in narrow] == [found[0]["serial"]]
    other = run("--home", home, "records", "--saved", "Good ones", "--verdict", "refused", "--json").json
    assert {row["standing"] for row in other} == {"refused"}
    unknown = run("--home", home, "records", "--saved", "bad ones")
    assert unknown.code == 2
    assert "Saved are Good ones" in unknown.err
