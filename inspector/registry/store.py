# SPDX-License-Identifier: Apache-2.0
"""Certificates in one SQLite file, which one process serves; several need PostgreSQL (``postgres``)."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from inspector.domain.errors import StoreDamaged, StoreFull, StoreLocked, StoreTooNew, StoreTrouble
from inspector.registry.gathering import Gathering
from inspector.registry.records import (
    MOST_FOUND,
    CertificateStore,
    Record,
    ReviewRecord,
    Statement,
    Stored,
    VoidRecord,
    superseded_uid,
    word_for,
)

__all__ = [
    "MOST_FOUND",
    "CertificateStore",
    "Record",
    "ReviewRecord",
    "SqliteCertificates",
    "Stored",
    "VoidRecord",
]
VERSION = 4
_BUSY_S = 2.0

_TABLES = """
CREATE TABLE certificate (
    uid TEXT PRIMARY KEY, digest TEXT NOT NULL, payload BLOB NOT NULL, jws TEXT NOT NULL,
    key_id TEXT NOT NULL, shop_id TEXT NOT NULL, training INTEGER NOT NULL, stored_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE number (
    kind TEXT NOT NULL, number TEXT NOT NULL, uid TEXT NOT NULL REFERENCES certificate,
    PRIMARY KEY (kind, number, uid)
) WITHOUT ROWID;
"""
_TABLES_2 = """
CREATE TABLE void (
    uid TEXT PRIMARY KEY REFERENCES certificate, certificate TEXT NOT NULL, shop_id TEXT NOT NULL,
    digest TEXT NOT NULL, payload BLOB NOT NULL, jws TEXT NOT NULL, stored_at TEXT NOT NULL
) WITHOUT ROWID;
"""
_TABLES_3 = """
CREATE TABLE successor (
    supersedes TEXT NOT NULL, uid TEXT NOT NULL REFERENCES certificate, PRIMARY KEY (supersedes, uid)
) WITHOUT ROWID;
"""
_TABLES_4 = _TABLES_2.replace("TABLE void", "TABLE IF NOT EXISTS review")
_PARTS = (_TABLES, _TABLES_2, _TABLES_3, _TABLES_4)
_MADE = {version: "".join(_PARTS[version:]) for version in range(VERSION)}
"""What makes the newest tables of a file of each version."""
_STATEMENT = "uid, certificate, shop_id, digest, payload, jws, stored_at"
_SUCCESSOR = (
    "SELECT uid FROM successor JOIN certificate USING (uid)"
    " WHERE supersedes = ? AND shop_id = ? AND training = ? ORDER BY uid DESC LIMIT 1"
)
_COLUMNS = "uid, digest, payload, jws, key_id, shop_id, training, stored_at"


class SqliteCertificates:
    """Certificates in one SQLite file, written by one process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._gathering = Gathering(self.put_many)
        with _translated(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _make_private(path)
            self._database = sqlite3.connect(
                path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare()
            except BaseException:
                self._database.close()
                raise

    def _prepare(self) -> None:
        # Held until the end: a second process is refused here, not in the middle of a request.
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._database.execute(f"PRAGMA {pragma}")
        with self._transaction() as database:
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version > VERSION:
                raise StoreTooNew(f"{self._path} was written by a newer registry.")
            if version < VERSION:
                for statement in _MADE[version].split(";"):
                    database.execute(statement)
                if version < 3:
                    _learn_successors(database)
                database.execute(f"PRAGMA user_version={VERSION}")

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield self._database
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with self._lock, _translated(self._path):
            yield

    def put(self, record: Record) -> Stored:
        """Keep a certificate unless its uid is taken; returns once it is on the disk."""
        return self._gathering.put(record)

    def put_many(self, records: Sequence[Record]) -> list[Stored]:
        """Keep each as ``put`` does, all in one transaction."""
        with self._locked(), self._transaction() as database:
            return [_put(database, one) for one in records]

    def put_void(self, record: VoidRecord) -> Stored:
        """Keep that a certificate is void; ``UNKNOWN`` where it is not the one that is kept here."""
        return self._put_statement("void", record)

    def put_review(self, record: ReviewRecord) -> Stored:
        """Keep that a certificate was countersigned; ``UNKNOWN`` as for a void."""
        return self._put_statement("review", record)

    def _put_statement(self, table: str, record: Statement) -> Stored:
        with self._locked(), self._transaction() as database:
            mine = database.execute(
                "SELECT 1 FROM certificate WHERE uid = ? AND digest = ? AND shop_id = ?",
                (record.uid, record.certificate, record.shop_id),
            ).fetchone()
            if mine is None:
                return Stored.UNKNOWN
            known = _statement_of(database, table, record.uid)
            if known is not None:
                return Stored.SAME if known[3::2] == (record.digest, record.jws) else Stored.OTHER
            database.execute(
                f"INSERT INTO {table} ({_STATEMENT}) VALUES (?, ?, ?, ?, ?, ?, ?)", _statement_row(record)
            )
        return Stored.NEW

    def get(self, uid: str) -> Record | None:
        """Give the certificate of a uid."""
        with self._locked():
            found = self._database.execute(
                f"SELECT {_COLUMNS} FROM certificate WHERE uid = ?",
                (uid,),
            ).fetchone()
            return None if found is None else _record(self._database, found)

    def find(self, kind: str, number: str, *, before: str = "", most: int = MOST_FOUND) -> Sequence[Record]:
        """Give the newest certificates of a device, newest first, those before ``before``."""
        with self._locked():
            found = self._database.execute(
                f"SELECT {_COLUMNS} FROM number JOIN certificate USING (uid)"
                " WHERE kind = ? AND number = ? AND (? = '' OR uid < ?) ORDER BY uid DESC LIMIT ?",
                (kind, number, before, before, most),
            ).fetchall()
            return [_record(self._database, one) for one in found]

    def check(self) -> None:
        """Raise StoreTrouble when it cannot be read."""
        with self._locked():
            self._database.execute("SELECT 1 FROM certificate LIMIT 1").fetchone()

    def close(self) -> None:
        """Close it; a second time does nothing."""
        with self._lock:
            self._database.close()


_Row = tuple[str, str, bytes, str, str, str, int, str]


def _row(one: Record) -> _Row:
    return (
        one.uid,
        one.digest,
        one.payload,
        one.jws,
        one.key_id,
        one.shop_id,
        int(one.is_training),
        one.stored_at,
    )


def _put(database: sqlite3.Connection, record: Record) -> Stored:
    known = database.execute("SELECT digest, jws FROM certificate WHERE uid = ?", (record.uid,)).fetchone()
    if known is not None:
        return word_for(record, known)
    database.execute(f"INSERT INTO certificate ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _row(record))
    database.executemany(
        "INSERT INTO number VALUES (?, ?, ?)", [(*one, record.uid) for one in record.numbers]
    )
    if record.supersedes:
        database.execute("INSERT INTO successor VALUES (?, ?)", (record.supersedes, record.uid))
    return Stored.NEW


def _record(database: sqlite3.Connection, row: _Row) -> Record:
    uid, digest, payload, jws, key_id, shop_id, training, stored_at = row
    known = database.execute(_SUCCESSOR, (uid, shop_id, training)).fetchone()
    void, review = (_statement_of(database, table, uid) for table in ("void", "review"))
    return Record(
        uid,
        digest,
        payload,
        jws,
        key_id,
        shop_id,
        bool(training),
        (),
        stored_at,
        VoidRecord(*void) if void else None,
        superseded_by=known[0] if known else "",
        review=ReviewRecord(*review) if review else None,
    )


def _learn_successors(database: sqlite3.Connection) -> None:
    """Enter what the certificates of an earlier version's file supersede."""
    rows = database.execute("SELECT uid, payload FROM certificate").fetchall()
    found = [(superseded_uid(payload), uid) for uid, payload in rows]
    database.executemany("INSERT INTO successor VALUES (?, ?)", [one for one in found if one[0]])


_StatementRow = tuple[str, str, str, str, bytes, str, str]


def _statement_row(one: Statement) -> _StatementRow:
    return (one.uid, one.certificate, one.shop_id, one.digest, one.payload, one.jws, one.stored_at)


def _statement_of(database: sqlite3.Connection, table: str, uid: str) -> _StatementRow | None:
    found: _StatementRow | None = database.execute(
        f"SELECT {_STATEMENT} FROM {table} WHERE uid = ?", (uid,)
    ).fetchone()
    return found


def _make_private(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one; SQLite's logs take its mode."""
    if os.name == "posix":
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system raise into the house's troubles."""
    try:
        yield
    except sqlite3.Error as error:
        raise _trouble(error, path) from error
    except OSError as error:
        raise StoreTrouble(
            f"{path.parent} cannot be used: {error.strerror}.", "Check who may write there."
        ) from error


def _trouble(error: sqlite3.Error, path: Path) -> StoreTrouble:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    word = getattr(error, "sqlite_errorname", type(error).__name__)
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreLocked(f"Another registry works on {path}.", code=word)
        case sqlite3.SQLITE_FULL:
            return StoreFull(f"There is no space left for {path}.", code=word)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StoreDamaged(f"{path} is damaged.", "Restore its backup.", code=word)
        case _:
            return StoreTrouble(f"{path} cannot be used.", "Look at the registry's disk.", code=word)
