# SPDX-License-Identifier: Apache-2.0
"""``audit report`` on a home with one inspection."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from inspections import NOW, WRITER, TurnedClock, answered, event, opened, refused

from inspector.domain.finding import Outcome
from inspector.domain.trail import TrailFilter
from inspector.services.trail_export import rows_of
from inspector.settings import load
from inspector.storage.store import SqlStore
from inspector.wiring import App, acts
from inspector.wiring.trail import trail

Run = Callable[..., Any]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a home in which one phone was refused."""
    home = tmp_path / "home"
    shop = load(home).shop_id
    with closing(SqlStore(home, shop, WRITER, TurnedClock())) as store:
        one = opened(shop=shop)
        store.open_inspection(one, event(one))
        store.refuse(refused(answered(one, 4, Outcome.FAIL)), event(one))
    return home


def test_the_report_is_for_people_programs_and_spreadsheets(run: Run, home: Path) -> None:
    shown = run("--home", home, "audit", "report")
    assert (shown.code, shown.out.splitlines()[:2]) == (
        0,
        ["Inspected       1, 1 failed a point, 0 void since", "First-pass      0.0% of 1"],
    )
    told = run("--home", home, "audit", "report", "--json", "--since", f"{NOW:%Y-%m-%d}")
    panels = json.loads(told.out)["panels"]
    assert panels["failing_points"] == [{"item": "group.point05", "value": 1, "of": 1}]
    table = run("--home", home, "audit", "report", "--csv", "--technician", "anna", "--model", "Nine")
    assert "figures,inspected,1,,," in table.out.splitlines()


def test_what_leaves_as_a_table_is_on_record(run: Run, home: Path) -> None:
    assert run("--home", home, "records", "--csv", "--serial", "SER").code == 0
    assert run("--home", home, "audit", "log", "--csv").code == 0
    assert run("--home", home, "audit", "report", "--csv", "--technician", "anna").code == 0
    assert run("--home", home, "audit", "report").code == 0  # what is looked at is no export
    with closing(App(home)) as app:
        acts.take_left(app)
        rows = {row.event.what: dict(row.event.payload) for row in rows_of(trail(app), TrailFilter())}
    exported = {what: said for what, said in rows.items() if what.endswith(".exported")}
    assert sorted(exported) == ["dashboard.exported", "records.exported", "trail.exported"]
    assert exported["dashboard.exported"].items() >= {"kind": "csv", "technician": "anna"}.items()
    assert exported["records.exported"]["is_everything"] is False


def test_a_span_without_inspections_says_so(run: Run, home: Path) -> None:
    shown = run("--home", home, "audit", "report", "--until", "2020-01-01")
    assert (shown.code, shown.out) == (0, "Nothing was inspected then.\n")


@pytest.mark.parametrize(
    "asked", [("--csv", "--json"), ("--since", "2026-11-22", "--until", "2026-11-01"), ("--since", "x")]
)
def test_what_makes_no_sense_is_wrong_use(run: Run, home: Path, asked: tuple[str, ...]) -> None:
    assert run("--home", home, "audit", "report", *asked).code == 2
