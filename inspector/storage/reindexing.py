# SPDX-License-Identifier: Apache-2.0
"""Let everything that inspections are searched by be entered anew; the inspections stay as they are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from inspector.storage.database import DATABASE, connect
from inspector.storage.lock import HomeLock
from inspector.storage.trigrams import CLEAR
from inspector.storage.troubles import translate
from inspector.storage.upgrading import check_readable

_STEPS = (
    "BEGIN IMMEDIATE",
    "DELETE FROM record",
    "DELETE FROM record_day",
    CLEAR,
    "DELETE FROM record_backlog",
    "INSERT INTO record_backlog (upto) SELECT max(id) FROM inspection HAVING max(id) IS NOT NULL",
    "COMMIT",
)


def forget_records(home: Path) -> None:
    """Forget what the store of ``home`` is searched by, all or nothing; who opens it next enters it anew.

    Raises StoreLocked where a bench works on it, StoreTooNew, StoreDamaged,
    StoreFull, StoreTrouble.
    """
    path = home / DATABASE
    check_readable(path)
    with closing(HomeLock(home)):
        try:
            with closing(connect(path, read_only=False)) as connection:
                for step in _STEPS:
                    connection.execute(step)
        except sqlite3.Error as error:
            raise translate(error, path) from error
