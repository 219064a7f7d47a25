# SPDX-License-Identifier: Apache-2.0
"""Let everything that inspections are searched by be entered anew; the inspections stay as they are."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, exc

from inspector.storage.databases import Database
from inspector.storage.lock import HomeLock
from inspector.storage.trigrams import CLEAR

_STEPS = (
    "DELETE FROM record",
    "DELETE FROM record_day",
    "DELETE FROM record_backlog",
    "INSERT INTO record_backlog (upto) SELECT max(id) FROM inspection HAVING max(id) IS NOT NULL",
)
_OF_DIALECT = {
    "sqlite": (CLEAR,),
    "postgresql": ("LOCK TABLE record, record_day, record_backlog IN SHARE ROW EXCLUSIVE MODE",),
}


def forget_records(home: Path, database: Database) -> None:
    """Forget what the store of ``home`` is searched by, all or nothing; who opens it next enters it anew.

    Raises StoreLocked where a bench works on it, StoreTooNew, StoreDamaged,
    StoreFull, StoreTrouble.
    """
    database.check_readable()
    with closing(HomeLock(home)):
        engine = database.writing_engine()
        try:
            with engine.connect() as connection:
                _forget(connection, database)
        except exc.SQLAlchemyError as error:
            raise database.translate(error) from error
        finally:
            engine.dispose()


def _forget(connection: Connection, database: Database) -> None:
    turns = database.turns()
    turns.begin(connection)
    try:
        for step in (*_OF_DIALECT[connection.dialect.name], *_STEPS):
            connection.exec_driver_sql(step)
        turns.commit(connection)
    except BaseException:
        turns.undo(connection)
        raise
