# SPDX-License-Identifier: Apache-2.0
"""The outbox's rows in SQLite: found by their indexes however many wait, upgraded with their lines."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.dialects import sqlite

from inspector.storage import deliveries
from inspector.storage.upgrading import upgrade


@pytest.mark.parametrize("statement", [*deliveries._DUE_BUT_HELD, *deliveries._DUE_BY_TIME])
def test_a_claim_looks_at_no_row_in_vain(tmp_path: Path, statement: object) -> None:
    upgrade(tmp_path / "store.db")
    sql = re.sub(r"\(__\[\w+\]\)", "(1)", str(statement.compile(dialect=sqlite.dialect())))  # type: ignore[attr-defined]
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        steps = connection.execute(f"EXPLAIN QUERY PLAN {sql}", ["x"] * sql.count("?")).fetchall()
    plan = [step[3] for step in steps]
    assert plan[0] == "SEARCH outbox USING INDEX ix_outbox_turn (shop_id=? AND destination=?)"
    assert plan[2].startswith("SEARCH earlier USING INDEX ix_outbox_lineage")
    is_sorted = statement in (deliveries._DUE_BUT_HELD[1], deliveries._DUE_BY_TIME[1])
    assert any("TEMP B-TREE" in step for step in plan) is is_sorted, "only the few that were tried are sorted"


def test_what_waits_in_an_older_store_gets_its_line() -> None:
    fill = import_module("inspector.storage.migrations.versions.0007_outbox_claims")._fill
    states = ("delivered", "parked", "pending", "sending", "pending")
    before = {2: 1, 3: 2, 4: None}
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE certificate (shop_id, uid, supersedes)"))
        connection.execute(text("CREATE TABLE outbox (shop_id, uid, state, lineage)"))
        for uid, older in before.items():
            row = {"uid": uid, "older": older}
            connection.execute(text("INSERT INTO certificate VALUES ('shop-1', :uid, :older)"), row)
        for uid, state in enumerate(states, 1):
            row = {"uid": uid, "state": state}
            connection.execute(text("INSERT INTO outbox VALUES ('shop-1', :uid, :state, NULL)"), row)
        fill(connection)
        lines = connection.execute(text("SELECT lineage FROM outbox ORDER BY uid")).scalars().all()
    engine.dispose()
    assert lines == [None, 1, 1, 4, 5]
