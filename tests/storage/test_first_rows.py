# SPDX-License-Identifier: Apache-2.0
"""What the first paint shows, and that it loads nothing heavy for it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from inspections import answered, deliveries, event, finished, imei_of, opened, refused, signed

from inspector.domain.errors import StoreDamaged, StoreTrouble
from inspector.storage.database import DATABASE
from inspector.storage.first_rows import FirstRows, first_rows
from inspector.storage.store import SqlStore


def test_a_home_without_a_store_shows_nothing(tmp_path: Path) -> None:
    assert first_rows(tmp_path) == FirstRows()
    (tmp_path / DATABASE).touch()
    assert first_rows(tmp_path) == FirstRows()


def test_rows_of_a_bench_that_is_open(file_store: SqlStore, tmp_path: Path) -> None:
    for number in (1, 2, 3, 4):
        one = opened(number)
        file_store.open_inspection(one, event(one))
        for place in range(number):
            one = answered(one, place)
        file_store.save(one, event(one))
        if number == 3:
            file_store.refuse(refused(one), event(one))
        elif number == 4:
            closed, certificate = signed(finished(one))
            file_store.sign(closed, certificate, deliveries(closed), event(closed))
    rows = first_rows(tmp_path)
    assert [(row.serial, row.answered, row.state) for row in rows.unfinished] == [
        ("SER000001", 1, "inspecting"),
        ("SER000002", 2, "inspecting"),
    ]
    assert rows.unfinished[0].imei == imei_of(1)
    assert rows.unfinished[0].updated_at > rows.unfinished[0].started_at
    assert [(row.serial, row.verdict, row.grade) for row in rows.closed] == [
        ("SER000004", "certified", "good"),
        ("SER000003", "refused", ""),
    ]
    assert len(first_rows(tmp_path, limit=1).unfinished) == 1
    assert file_store.inspection(rows.unfinished[0].uid) is not None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE inspection SET started_at = 'noon'",
        "UPDATE inspection SET uid = x'00'",
        "UPDATE inspection SET attempt = 'many'",
        "UPDATE inspection SET model = 7",
        "UPDATE draft SET updated_at = '2026-11-22T14:32:11.042'",
        "DROP TABLE draft",
    ],
)
def test_a_row_that_cannot_be_read_is_damage(
    open_file_store: Callable[..., SqlStore], tmp_path: Path, sql: str
) -> None:
    store = open_file_store()
    one = opened()
    store.open_inspection(one, event(one))
    store.close()
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection, connection:
        connection.execute("UPDATE draft SET inspection_uid = x'00'" if "uid = x" in sql else "SELECT 1")
        connection.execute(sql.replace("model = 7", "model = x'ff'"))
    with pytest.raises(StoreTrouble):
        first_rows(tmp_path)


def test_a_file_that_is_no_database_is_damage(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"nothing of the kind" * 300)
    with pytest.raises(StoreDamaged):
        first_rows(tmp_path)


def test_nothing_heavy_is_imported() -> None:
    code = (
        "import sys; import inspector.storage.first_rows;"
        "print([one for one in ('sqlalchemy', 'alembic', 'zstandard') if one in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert said.stdout.strip() == "[]"


def test_a_store_that_was_cut_off_as_it_was_made_is_made_anew(
    open_file_store: Callable[..., SqlStore], tmp_path: Path
) -> None:
    making = tmp_path / "making"
    making.mkdir()
    with closing(sqlite3.connect(making / DATABASE, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that pages reach the file before the commit
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE half (text)")
        connection.executemany("INSERT INTO half VALUES (?)", [("x" * 900,)] * 400)
        for file in making.iterdir():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    assert (tmp_path / f"{DATABASE}-journal").exists()
    assert (tmp_path / DATABASE).stat().st_size
    assert first_rows(tmp_path) == FirstRows()
    assert open_file_store().unfinished() == []


def test_a_store_that_cannot_be_read_is_not_called_damaged(tmp_path: Path) -> None:
    (tmp_path / DATABASE).mkdir()
    with pytest.raises(StoreTrouble) as caught:
        first_rows(tmp_path)
    assert not isinstance(caught.value, StoreDamaged)
