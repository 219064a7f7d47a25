# SPDX-License-Identifier: Apache-2.0
"""Connections to the SQLite file of a home.

One connection alone writes and checkpoints; all others are opened for reading.
That is also the cure for SQLite's WAL-reset fault (3.7.0 to 3.51.2), which
needs two connections that write or checkpoint at once.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from inspector.domain.errors import StoreTrouble
from inspector.domain.phrase import Phrase

DATABASE = "inspector.db"
OLDEST_SQLITE = (3, 35, 0)
_WAL_RESET_MENDED = (3, 51, 3)
_BUSY_S = 5.0


def sqlite_version() -> str:
    """Give the version of the SQLite library in use, for the doctor."""
    return sqlite3.sqlite_version


def has_wal_reset_fault() -> bool:
    """Tell whether this SQLite has the fault that the one writing connection keeps away."""
    return (3, 7, 0) <= sqlite3.sqlite_version_info < _WAL_RESET_MENDED


def connect(path: Path, *, read_only: bool, synchronous: str = "FULL") -> sqlite3.Connection:
    """Open ``path``; transactions are begun by hand. Raises StoreTrouble and sqlite3.Error."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise StoreTrouble(
            Phrase("SQLite {sqlite_version} is too old.", sqlite_version=sqlite3.sqlite_version),
            "Install Python with SQLite 3.35 or newer.",
        )
    if not read_only:
        make_private(path)
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        _set_up(connection, read_only, synchronous)
    except BaseException:
        connection.close()
        raise
    return connection


def make_private(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one; SQLite's logs take its mode.

    A file that is there is not opened: closing it would let go of SQLite's locks
    on it. What is wrong with the path, SQLite says when it opens it.
    """
    if os.name == "posix":
        with suppress(OSError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _set_up(connection: sqlite3.Connection, read_only: bool, synchronous: str) -> None:
    connection.execute("PRAGMA foreign_keys=ON")
    if read_only:
        connection.execute("PRAGMA query_only=1")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        return
    mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        raise StoreTrouble(
            "The folder of the store lies on a disk that cannot keep a shared log.",
            "Choose a home on a local disk.",
            code=f"journal_mode={mode}",
        )
    connection.execute(f"PRAGMA synchronous={synchronous}")
    connection.execute("PRAGMA cache_size=-65536")
    connection.execute("PRAGMA journal_size_limit=67108864")
    if sys.platform == "darwin" and synchronous in ("FULL", "EXTRA"):
        connection.execute("PRAGMA fullfsync=1")  # there, fsync alone stops at the disk's cache


def writing_engine(path: Path, synchronous: str = "FULL") -> Engine:
    """Give an engine with the one connection that writes; its user begins and ends each transaction."""
    return create_engine(
        "sqlite://",
        creator=lambda: connect(path, read_only=False, synchronous=synchronous),
        poolclass=StaticPool,
    )


def reading_engine(path: Path, connections: int = 8) -> Engine:
    """Give an engine whose connections can only read; each of its transactions sees one moment."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, read_only=True),
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=64,
    )
    event.listen(engine, "begin", _begin)
    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Give the driver's connection, for what is no statement: transactions and savepoints."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _begin(connection: Connection) -> None:
    driver_of(connection).execute("BEGIN")
