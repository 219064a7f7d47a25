# SPDX-License-Identifier: Apache-2.0
"""What the bench shows at its first paint, by plain sqlite3: SQLAlchemy loads after it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.domain import uid as uids
from inspector.domain.errors import StoreDamaged, StoreTooNew
from inspector.domain.phrase import Phrase
from inspector.storage.migrations import NEWEST
from inspector.storage.troubles import translate

_FILE = "inspector.db"
_LEFT_TO_THE_STORE = (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_BUSY)
"""Cut off as it was made, or being upgraded right now: opening it for writing sees to it."""
_OPEN = """
SELECT i.uid, i.model, i.serial, i.imei, i.state, i.attempt, i.training, i.started_at,
  d.answered, d.updated_at
FROM inspection AS i JOIN draft AS d ON d.shop_id = i.shop_id AND d.inspection_uid = i.uid
WHERE i.finished_at IS NULL ORDER BY i.started_at, i.id LIMIT ?"""
_CLOSED = """
SELECT uid, model, serial, imei, state, attempt, training, finished_at, verdict, grade
FROM inspection WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC LIMIT ?"""

_PEOPLE = "SELECT 1 FROM person WHERE disabled_at IS NULL LIMIT 1"


@dataclass(frozen=True, slots=True)
class OpenRow:
    """An unfinished inspection; ``answered`` counts its answered points. Empty text means unknown."""

    uid: str
    model: str
    serial: str
    imei: str
    state: str
    attempt: int
    is_training: bool
    started_at: datetime
    answered: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """A finished inspection; ``verdict`` and ``grade`` are the domain's words, empty where there is none."""

    uid: str
    model: str
    serial: str
    imei: str
    state: str
    attempt: int
    is_training: bool
    finished_at: datetime
    verdict: str
    grade: str


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The unfinished inspections, oldest first, and the last finished ones, newest first.

    With ``needs_sign_in`` people sign in here: nobody sees the rows before that.
    """

    unfinished: tuple[OpenRow, ...] = ()
    closed: tuple[ClosedRow, ...] = ()
    needs_sign_in: bool = False


def first_rows(home: Path, *, limit: int = 50) -> FirstRows:
    """Read at most ``limit`` rows of each kind; none where there is no store yet or it has to be upgraded.

    Raises StoreTooNew, StoreDamaged, StoreTrouble.
    """
    path = home / _FILE
    if not path.exists() or not path.stat().st_size:
        return FirstRows()
    try:
        with closing(_connect(path)) as connection:
            return _read(connection, limit)
    except sqlite3.Error as error:
        if error.sqlite_errorcode in _LEFT_TO_THE_STORE:
            return FirstRows()
        raise translate(error, path) from error
    except (ValueError, TypeError) as error:
        raise StoreDamaged(
            Phrase("A row of {name} cannot be read: {error}.", name=_FILE, error=error)
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1.0)
    connection.execute("PRAGMA query_only=1")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


def _read(connection: sqlite3.Connection, limit: int) -> FirstRows:
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision > NEWEST:
        raise StoreTooNew(
            "This store was written by a newer version of Inspector.", code=f"schema {revision}"
        )
    if revision != NEWEST:
        return FirstRows()
    return FirstRows(
        tuple(_open_row(row) for row in connection.execute(_OPEN, (limit,))),
        tuple(_closed_row(row) for row in connection.execute(_CLOSED, (limit,))),
        connection.execute(_PEOPLE).fetchone() is not None,
    )


def _open_row(row: tuple[object, ...]) -> OpenRow:
    uid, model, serial, imei, state, attempt, training, started, answered, updated = row
    return OpenRow(
        _uid(uid), _text(model), _text(serial), _text(imei), _text(state),
        _number(attempt), bool(training), _time(started), _number(answered), _time(updated),
    )  # fmt: skip


def _closed_row(row: tuple[object, ...]) -> ClosedRow:
    uid, model, serial, imei, state, attempt, training, finished, verdict, grade = row
    return ClosedRow(
        _uid(uid), _text(model), _text(serial), _text(imei), _text(state),
        _number(attempt), bool(training), _time(finished), _text(verdict), _text(grade),
    )  # fmt: skip


def _uid(value: object) -> str:
    if not isinstance(value, bytes) or len(value) != 16:
        raise ValueError(f"{value!r:.40} is no id")
    return uids.from_bytes(value)


def _text(value: object) -> str:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{value!r:.40} is no text")
    return value or ""


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError(f"{value!r:.40} is no number")
    return value


def _time(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError(f"{value!r:.40} has no time zone")
    return at
