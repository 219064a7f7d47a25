# SPDX-License-Identifier: Apache-2.0
"""``export`` and ``import`` as they are typed: round trips, bad rows, a stop in the middle."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector import wiring
from inspector.storage.imports import SqlImportRun
from inspector.tables.writing import CsvWriter
from inspector.wiring import acts

Run = Callable[..., Any]
GOOD, OTHER = "350000000000006", "350000000000014"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl"])
def test_what_is_exported_comes_in_elsewhere_as_history(
    run: Run, demo: Any, tmp_path: Path, kind: str
) -> None:
    file, home = tmp_path / f"all.{kind}", tmp_path / "home"
    written = run("--home", demo.home, "export", "-o", file, "--json").json
    assert written["rows"] == len(demo.told["devices"])
    done = run("--home", home, "import", file, "--json")
    assert (done.code, done.json["added"], done.json["bad"]) == (0, written["rows"], 0)
    there = {one["uid"]: one for one in run("--home", demo.home, "records", "--json").json}
    here = {one["uid"]: one for one in run("--home", home, "records", "--json").json}
    assert here.keys() == there.keys()
    for uid, one in here.items():
        was = there[uid]
        for name in ("imei", "serial", "model", "technician", "grade", "battery", "order", "attempt"):
            assert one[name] == was[name], name
        assert (sorted(one["failed"]), one["started_at"][:19]) == (
            sorted(was["failed"]),
            was["started_at"][:19],
        )
        assert (one["standing"], one["origin"]["claimed"]) == ("imported", was["standing"])
        assert one["origin"]["sha256"] == done.json["sha256"]
    again = tmp_path / f"again.{kind}"
    run("--home", home, "export", "-o", again)
    back = run("--home", home, "import", again, "--json").json
    assert (back["added"], back["known"]) == (0, written["rows"])
    assert run("--home", demo.home, "import", file, "--json").json["added"] == 0


@pytest.mark.parametrize("at_home", [True, False])
def test_an_export_that_was_changed_is_told_and_changes_nothing(
    run: Run, demo: Any, tmp_path: Path, *, at_home: bool
) -> None:
    home, file = demo.home if at_home else tmp_path / "other", tmp_path / "all.csv"
    count = run("--home", demo.home, "export", "-o", file, "--json").json["rows"]
    run("--home", home, "import", file)
    same = run("--home", home, "import", file, "--json").json
    assert (same["known"], same["different"]) == (count, 0)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    rows[0]["imei"], rows[1]["grade"] = OTHER, "premium" if rows[1]["grade"] != "premium" else "fair"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    before = run("--home", home, "records", "--json").json
    dry = run("--home", home, "import", file, "--dry-run", "--json").json
    assert (dry["added"], dry["different"]) == (0, 2)
    again = run("--home", home, "import", file)
    assert "2 of those there already differ from what is there; it was not changed." in again.out
    assert run("--home", home, "records", "--json").json == before


def test_a_number_is_text_and_a_search_narrows(run: Run, demo: Any, tmp_path: Path) -> None:
    row = run("--home", demo.home, "records", "--json").json[0]
    file = tmp_path / "one.csv"
    ran = run("--home", demo.home, "export", row["imei"], "-o", file)
    assert ran.out.strip().endswith("1 rows.")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        (one,) = csv.DictReader(stream)
    assert one["imei"] == row["imei"]
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl"])
def test_all_numbers_and_notes_go_out_and_come_back(run: Run, tmp_path: Path, kind: str) -> None:
    first, second, file = tmp_path / "first", tmp_path / "second", tmp_path / f"all.{kind}"
    old = tmp_path / "old.csv"
    old.write_text(f"IMEI,IMEI2,MEID,Date,Notes\n{GOOD},{OTHER},A0000000000001,2025-03-04,'=dust\n")
    assert run("--home", first, "import", old).code == 0
    assert run("--home", first, "export", "-o", file).code == 0
    assert run("--home", second, "import", file).code == 0
    assert run("--home", second, "export", "-o", tmp_path / "again.csv").code == 0
    with (tmp_path / "again.csv").open(encoding="utf-8-sig", newline="") as stream:
        (one,) = csv.DictReader(stream)
    assert [one[name] for name in ("imei", "imei2", "meid", "note")] == [
        GOOD,
        OTHER,
        "A0000000000001",
        "'=dust",
    ]
    assert run("--home", first, "import", tmp_path / "again.csv", "--json").json["known"] == 1


def test_an_auditor_exports_beside_an_open_bench(run: Run, tmp_path: Path) -> None:
    home, old, file = tmp_path / "home", tmp_path / "old.csv", tmp_path / "all.csv"
    old.write_text(f"IMEI,Date\n{GOOD},2025-03-04\n")
    run("--home", home, "import", old)
    with closing(wiring.App(home)) as bench:
        assert bench.store.events("records")
        ran = run("--home", home, "export", "-o", file, "--json")
        assert (ran.code, ran.json["rows"]) == (0, 1)
        assert GOOD in file.read_text(encoding="utf-8-sig")
        assert run("--home", home, "import", old).code == 3
        acts.take_left(bench)
        told = bench.store.events("records")[-1]
    assert (told.what, told.payload["rows"], told.payload["file"]) == ("records.exported", 1, "all.csv")
    assert "login" in told.payload


def test_bad_rows_are_told_with_their_places(run: Run, tmp_path: Path) -> None:
    file, home = tmp_path / "old.csv", tmp_path / "home"
    file.write_text(f"IMEI;Tested;Result;Shelf\n{GOOD};04.03.2025;PASS;1\n{GOOD};soon;PASS;2\n")
    columns = tmp_path / "columns.toml"
    columns.write_text('date_format = "%d.%m.%Y"\n[columns]\nstarted_at = "Tested"\n')
    asked = ("--home", home, "import", file, "--columns", columns, "--json")
    nothing = run(*asked)
    assert (nothing.code, nothing.json["is_in"], nothing.json["added"]) == (1, False, 0)
    assert [(one["line"], one["column"]) for one in nothing.json["faults"]] == [(3, "Tested")]
    assert nothing.json["unused_columns"] == ["Shelf"]
    dry = run(*asked, "--dry-run")
    assert (dry.code, dry.json["added"], dry.json["is_in"]) == (1, 1, False)
    assert run("--home", home, "records", "--json").json == []
    good = run(*asked, "--good-rows")
    assert (good.code, good.json["added"], good.json["bad"]) == (1, 1, 1)
    said = run("--home", home, "import", file, "--columns", columns, "--dry-run").out
    assert "line 3: Tested. 'soon' is no date." in said
    assert said.endswith("Nothing was changed.\n")
    (row,) = run("--home", home, "records", "--verdict", "imported", "--json").json
    assert row["origin"]["claimed"] == "PASS"


def test_stopped_by_the_keyboard_nothing_is_left(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, home = tmp_path / "old.csv", tmp_path / "home"
    file.write_text("Serial,Date\n" + "".join(f"SN{n},2025-03-04\n" for n in range(900)))
    put, calls = SqlImportRun.put, []

    def stopped(self: SqlImportRun, rows: Any) -> None:
        put(self, rows)
        calls.append(len(rows))
        if len(calls) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(SqlImportRun, "put", stopped)
    stop = run("--home", home, "import", file, "--good-rows")
    assert (stop.code, stop.err) == (130, "Stopped. Nothing came in.\n")
    monkeypatch.undo()
    assert 0 < sum(calls) < 900
    assert run("--home", home, "records", "--json").json == []
    assert run("--home", home, "import", file, "--json").json["added"] == 900


def test_a_stop_that_comes_too_late_says_what_is_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, home = tmp_path / "old.csv", tmp_path / "home"
    file.write_text("Serial,Date\nSN1,2025-03-04\nSN2,2025-03-04\n")
    finish, close = SqlImportRun.finish, wiring.App.close

    def stopped(self: SqlImportRun, said: Any) -> int:
        finish(self, said)
        raise KeyboardInterrupt

    monkeypatch.setattr(SqlImportRun, "finish", stopped)
    assert run("--home", home, "import", file, "--json").json["added"] == 2
    monkeypatch.undo()
    assert len(run("--home", home, "records", "--json").json) == 2
    file.write_text("Serial,Date\nSN3,2025-03-04\n")

    def stopped_at_last(self: wiring.App) -> None:
        close(self)
        raise KeyboardInterrupt

    monkeypatch.setattr(wiring.App, "close", stopped_at_last)
    late = run("--home", home, "import", file)
    assert (late.code, late.err) == (130, "Stopped. 1 rows are in.\n")


def test_a_stopped_export_says_that_there_is_no_file(
    run: Run, demo: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def stopped(self: CsvWriter) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(CsvWriter, "end", stopped)
    stop = run("--home", demo.home, "export", "-o", folder / "all.csv")
    assert (stop.code, stop.err) == (130, "Stopped. No file was written.\n")
    assert list(folder.iterdir()) == []


def test_wrong_use_is_two(run: Run, demo: Any, tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_text("a,b\n1,2\n")
    home = tmp_path / "home"
    for asked in (
        ("import", tmp_path / "nowhere.csv"),
        ("import", file),
        ("import", file, "--good-rows", "--all-or-nothing"),
        ("import", file, "--columns", file),
        ("import",),
        ("export",),
        ("export", "-o", tmp_path / "a.pdf"),
        ("export", "-o", tmp_path / "nowhere" / "a.csv"),
    ):
        assert run("--home", home, *asked).code == 2, asked


def test_both_are_on_record(run: Run, demo: Any, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "old.jsonl"
    file.write_text(json.dumps({"serial": "SN1", "started_at": "2025-03-04T10:00:00Z"}))
    run("--home", home, "import", file)
    run("--home", home, "export", "-o", tmp_path / "out.csv")
    app = wiring.App(home, read_only=True)
    try:
        events = app.store.events("records")
    finally:
        app.close()
    assert [one.what for one in events] == ["records.imported", "records.exported"]
    assert (events[0].payload["added"], events[1].payload["rows"]) == (1, 1)
