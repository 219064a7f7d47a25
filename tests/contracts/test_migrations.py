# SPDX-License-Identifier: Apache-2.0
"""Every migration, walked up from empty and from each released schema, against the tables of the code."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from inspections import SHOP, WRITER, TurnedClock, event
from released_stores import CLOSED_UID, OPEN_UID, REVISIONS, released_store
from sqlalchemy import create_engine, create_mock_engine

from inspector.domain.errors import StoreDamaged, StoreTooNew, StoreTrouble
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.domain.record import RecordFilter
from inspector.storage.backlog import Backlog, waiting
from inspector.storage.database import DATABASE, connect, writing_engine
from inspector.storage.databases import FileDatabase
from inspector.storage.first_rows import first_rows
from inspector.storage.indexing import Terms
from inspector.storage.migrations import NEWEST
from inspector.storage.schema import metadata
from inspector.storage.sql_records import SqlRecords
from inspector.storage.store import SqlStore
from inspector.storage.upgrading import BACKUPS, configuration, migrate, revision, upgrade
from inspector.storage.writer import Writer


def schema_of(path: Path) -> dict[str, list[str]]:
    """Give what SQLite keeps of each table, index and view, without blanks, quotes and the parts' order."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
        ).fetchall()
    return {name: sorted(re.sub(r"[\s\"']+", "", sql).removesuffix(")").split(",")) for name, sql in rows}


def test_the_revisions_are_one_line_to_the_newest() -> None:
    script = ScriptDirectory.from_config(configuration())
    revisions = [one.revision for one in script.walk_revisions()][::-1]
    assert script.get_heads() == [NEWEST]
    assert revisions == sorted(revisions) == list(REVISIONS)


def test_walking_up_from_empty_gives_the_tables_of_the_code(tmp_path: Path) -> None:
    walked, made = tmp_path / "walked.db", tmp_path / "made.db"
    for one in REVISIONS:
        migrate(walked, one)
        assert revision(walked) == one
    engine = create_engine(f"sqlite:///{made}")
    metadata.create_all(engine)
    engine.dispose()
    assert schema_of(walked) == schema_of(made)


def test_autogenerate_finds_nothing_to_do(tmp_path: Path) -> None:
    upgrade(tmp_path / "store.db")
    engine = create_engine(f"sqlite:///{tmp_path / 'store.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _: kind != "table" or not name.startswith("record_text"),
            },
        )
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_same_tables_can_be_made_on_postgresql() -> None:
    made: list[str] = []
    engine = create_mock_engine(
        "postgresql+psycopg://", lambda sql, *_: made.append(str(sql.compile(dialect=engine.dialect)))
    )
    metadata.create_all(engine, checkfirst=False)
    text = "\n".join(made)
    assert "started_at TIMESTAMP WITH TIME ZONE" in text
    assert "uid BYTEA" in text
    assert "WHERE finished_at IS NULL" in text
    assert "CREATE VIEW finding" in text
    assert "get_byte" in text
    assert "fts5" not in text
    assert "WITHOUT ROWID" not in text


@pytest.mark.parametrize("one", REVISIONS)
def test_each_released_store_is_read_after_the_upgrade(tmp_path: Path, one: str) -> None:
    released_store(tmp_path / DATABASE, one)
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        assert list(store.check()) == []
        opened, closed = store.inspection(OPEN_UID), store.inspection(CLOSED_UID)
        assert opened is not None
        assert closed is not None
        assert (opened.state, closed.state) == (State.INSPECTING, State.REFUSED)
        assert opened.readings["battery.voltage"].value == Decimal("3.85")
        assert opened.findings["display.image"].outcome is Outcome.FAIL
        assert opened.findings["display.image"].note == "top left"
        assert [one.what for one in store.events(OPEN_UID)] == ["inspection.opened"]
        store.save(opened, event(opened))
        assert [one.who for one in store.events(OPEN_UID)] == ["anna", "anna"]
        assert list(store.check()) == []
    assert [row.uid for row in first_rows(tmp_path).unfinished] == [OPEN_UID]


@pytest.mark.parametrize("one", REVISIONS)
def test_what_an_old_store_holds_is_searched_after_the_upgrade(tmp_path: Path, one: str) -> None:
    released_store(tmp_path / DATABASE, one)
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        assert store.entered(10)
        records = SqlRecords(store.reading, SHOP)
        assert records.unsearchable() == 0
        for query, found in (("SER0000", [CLOSED_UID, OPEN_UID]), ("left", [CLOSED_UID]), ("order:PO", None)):
            rows = [row.uid for row in records.page(RecordFilter().with_query(query), 9)]
            assert rows == (found if found is not None else [CLOSED_UID, OPEN_UID]) or one < "0003"
        (closed,) = records.page(RecordFilter(points=frozenset({"display.image"})), 9)
        assert (closed.battery, closed.grade, closed.standing) == (91, "good", "refused")


def test_entering_what_is_old_goes_on_where_it_stopped(tmp_path: Path) -> None:
    released_store(tmp_path / DATABASE, "0003")
    upgrade(tmp_path / DATABASE)
    engine, terms = writing_engine(tmp_path / DATABASE), Terms()
    writer = Writer(engine, forget=terms.forget, translate=lambda error: StoreTrouble(str(error)))
    database = FileDatabase.of_home(tmp_path)
    half = Backlog(database, writer, terms, batch=1, most=1)
    assert half.wait(10)
    assert waiting(database) == 1  # the newer one of two is entered
    half.close(10)
    writer.close(10)
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        assert store.entered(10)
        assert len(SqlRecords(store.reading, SHOP).page(RecordFilter(), 9)) == 2
    assert waiting(database) is None


def test_an_old_store_is_copied_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / DATABASE
    released_store(path, REVISIONS[0])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    before = dump(path)
    monkeypatch.setattr("inspector.storage.upgrading.migrate", lambda path: None)
    copy = upgrade(path)
    assert copy is not None
    assert copy.parent == tmp_path / BACKUPS
    assert os.name != "posix" or not copy.stat().st_mode & 0o077
    assert dump(copy) == before
    assert upgrade(path) != copy


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_current_store_is_neither_copied_nor_changed(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    assert upgrade(path) is None
    before = path.read_bytes()
    assert upgrade(path) is None
    assert path.read_bytes() == before
    assert not (tmp_path / BACKUPS).exists()


def test_a_migration_that_fails_leaves_the_old_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / DATABASE
    connect(path, read_only=False).close()

    def fail(_: object) -> None:
        raise StoreDamaged("A row belongs to nothing.")

    monkeypatch.setattr("inspector.storage.upgrading._check_keys", fail)
    with pytest.raises(StoreDamaged):
        upgrade(path)
    assert schema_of(path) == {}
    monkeypatch.undo()
    upgrade(path)
    assert revision(path) == NEWEST


def test_a_newer_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    upgrade(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9000'")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreTooNew, match="newer version"):
            SqlStore(tmp_path, SHOP, WRITER, TurnedClock(), read_only=read_only)
    with pytest.raises(StoreTooNew):
        first_rows(tmp_path)
    assert path.read_bytes() == before


def test_an_older_store_is_not_read_before_its_upgrade(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    upgrade(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(StoreTrouble, match="older version"):
        SqlStore(tmp_path, SHOP, WRITER, TurnedClock(), read_only=True)
    assert first_rows(tmp_path).unfinished == ()


@pytest.mark.parametrize("content", [b"not a database, but long enough to be read as one" * 40, b"\0" * 4096])
def test_a_file_that_is_no_store_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / DATABASE
    path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        SqlStore(tmp_path, SHOP, WRITER, TurnedClock())
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE notes (text)")
    with pytest.raises(StoreDamaged, match="not a store of Inspector"):
        upgrade(path)
