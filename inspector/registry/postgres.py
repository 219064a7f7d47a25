# SPDX-License-Identifier: Apache-2.0
"""Certificates in PostgreSQL: the same port as the SQLite file, for several registry processes at once.

A number is decided by its primary key: whoever inserts first wins, and who
comes at the same time waits inside the statement until that is known. Nothing
is decided by what a process has read before. Schema changes are made under
an advisory lock. psycopg 3, LGPL-3.0: the optional extra ``postgres``.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from queue import Empty, LifoQueue
from typing import Final, LiteralString

import psycopg
from psycopg.conninfo import conninfo_to_dict

from inspector.domain.errors import BadInput, StoreFull, StoreTooNew, StoreTrouble
from inspector.registry.gathering import Gathering
from inspector.registry.records import (
    MOST_FOUND,
    Record,
    ReviewRecord,
    Statement,
    Stored,
    VoidRecord,
    word_for,
)

VERSION: Final = 1
_CONNECT_S: Final = 5
_WAIT_S: Final = 10.0
"""For one of the connections; longer, and the client is asked to come again."""
_STATEMENT_MS: Final = 15_000
_CONNECTIONS: Final = 4
_LOCK: Final = 0x696E7370  # "insp": the advisory lock of whoever makes the tables
_SCHEMES: Final = ("postgresql+psycopg://", "postgresql://", "postgres+psycopg://", "postgres://")

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS registry_version (version integer PRIMARY KEY);
CREATE TABLE IF NOT EXISTS registry_certificate (
    uid text COLLATE "C" PRIMARY KEY, digest text NOT NULL, payload bytea NOT NULL, jws text NOT NULL,
    key_id text NOT NULL, shop_id text NOT NULL, training boolean NOT NULL, stored_at text NOT NULL
);
CREATE TABLE IF NOT EXISTS registry_number (
    kind text NOT NULL, number text COLLATE "C" NOT NULL,
    uid text COLLATE "C" NOT NULL REFERENCES registry_certificate, PRIMARY KEY (kind, number, uid)
);
CREATE TABLE IF NOT EXISTS registry_void (
    uid text COLLATE "C" PRIMARY KEY REFERENCES registry_certificate, certificate text NOT NULL,
    shop_id text NOT NULL, digest text NOT NULL, payload bytea NOT NULL, jws text NOT NULL,
    stored_at text NOT NULL
);
CREATE TABLE IF NOT EXISTS registry_review (
    uid text COLLATE "C" PRIMARY KEY REFERENCES registry_certificate, certificate text NOT NULL,
    shop_id text NOT NULL, digest text NOT NULL, payload bytea NOT NULL, jws text NOT NULL,
    stored_at text NOT NULL
);
CREATE TABLE IF NOT EXISTS registry_successor (
    supersedes text COLLATE "C" NOT NULL, uid text COLLATE "C" NOT NULL REFERENCES registry_certificate,
    PRIMARY KEY (supersedes, uid)
);
"""
_COLUMNS: Final = "uid, digest, payload, jws, key_id, shop_id, training, stored_at"
_INSERT: Final = f"""
WITH certificate AS (
    INSERT INTO registry_certificate ({_COLUMNS}) SELECT * FROM unnest(
        %s::text[], %s::text[], %s::bytea[], %s::text[], %s::text[], %s::text[], %s::boolean[], %s::text[])
    ON CONFLICT (uid) DO NOTHING RETURNING uid
), numbers AS (
    INSERT INTO registry_number SELECT kind, number, uid
    FROM unnest(%s::text[], %s::text[], %s::text[]) AS given (kind, number, uid) JOIN certificate USING (uid)
), successors AS (
    INSERT INTO registry_successor SELECT supersedes, uid
    FROM unnest(%s::text[], %s::text[]) AS given (supersedes, uid) JOIN certificate USING (uid)
)
SELECT uid FROM certificate
"""
_SELECT: Final = f"""
SELECT {", ".join(f"c.{one}" for one in _COLUMNS.split(", "))}, (
    SELECT s.uid FROM registry_successor s JOIN registry_certificate n ON n.uid = s.uid
    WHERE s.supersedes = c.uid AND n.shop_id = c.shop_id AND n.training = c.training
    ORDER BY s.uid DESC LIMIT 1
), v.uid, v.certificate, v.shop_id, v.digest, v.payload, v.jws, v.stored_at,
r.uid, r.certificate, r.shop_id, r.digest, r.payload, r.jws, r.stored_at
FROM registry_certificate c LEFT JOIN registry_void v ON v.uid = c.uid
LEFT JOIN registry_review r ON r.uid = c.uid
"""
_FIND: Final = f"""{_SELECT} JOIN registry_number n ON n.uid = c.uid
WHERE n.kind = %s AND n.number = %s AND (%s = '' OR n.uid < %s) ORDER BY n.uid DESC LIMIT %s
"""
_STATEMENT: Final = """
INSERT INTO {table} SELECT %s, %s, %s, %s, %s, %s, %s WHERE EXISTS (
    SELECT 1 FROM registry_certificate WHERE uid = %s AND digest = %s AND shop_id = %s)
ON CONFLICT (uid) DO NOTHING
"""
_Connection = psycopg.Connection[tuple[object, ...]]


class PostgresCertificates:
    """Certificates behind a database URL; raises StoreTrouble where no server answers there."""

    def __init__(self, url: str) -> None:
        self._conninfo = conninfo_of(url)
        self._free: LifoQueue[_Connection | None] = LifoQueue()
        self._is_closed = threading.Event()
        for _ in range(_CONNECTIONS):
            self._free.put(None)  # made when it is needed
        self._gathering = Gathering(self.put_many)
        try:
            with self._transaction() as database:
                _make(database)
        except BaseException:
            self.close()
            raise

    def put(self, record: Record) -> Stored:
        """Keep a certificate unless its uid is taken; returns once the server has committed it."""
        return self._gathering.put(record)

    def put_many(self, records: Sequence[Record]) -> list[Stored]:
        """Keep each as ``put`` does, all in one transaction."""
        # One of each number, in one order everywhere: two processes cannot wait for each other.
        first = {one.uid: one for one in reversed(records)}
        given = [first[uid] for uid in sorted(first)]
        with self._transaction() as database:
            new = {str(row[0]) for row in database.execute(_INSERT, _parameters(given)).fetchall()}
            kept = _kept(database, [uid for uid in first if uid not in new])
        kept |= {uid: (first[uid].digest, first[uid].jws) for uid in new}
        return [Stored.NEW if _is_new(one, new, first) else word_for(one, kept[one.uid]) for one in records]

    def put_void(self, record: VoidRecord) -> Stored:
        """Keep that a certificate is void; ``UNKNOWN`` where it is not the one that is kept here."""
        return self._put_statement("registry_void", record)

    def put_review(self, record: ReviewRecord) -> Stored:
        """Keep that a certificate was countersigned; ``UNKNOWN`` as for a void."""
        return self._put_statement("registry_review", record)

    def _put_statement(self, table: LiteralString, record: Statement) -> Stored:
        about = (record.uid, record.certificate, record.shop_id)
        row = (*about, record.digest, record.payload, record.jws, record.stored_at)
        with self._transaction() as database:
            if database.execute(_STATEMENT.format(table=table), (*row, *about)).rowcount:
                return Stored.NEW
            known = database.execute(
                f"SELECT v.digest, v.jws FROM {table} v JOIN registry_certificate c ON c.uid = v.uid"
                " WHERE c.uid = %s AND c.digest = %s AND c.shop_id = %s",
                about,
            ).fetchone()
        if known is None:
            return Stored.UNKNOWN
        return Stored.SAME if known == (record.digest, record.jws) else Stored.OTHER

    def get(self, uid: str) -> Record | None:
        """Give the certificate of a uid."""
        with self._transaction() as database:
            found = database.execute(f"{_SELECT} WHERE c.uid = %s", (uid,)).fetchone()
        return None if found is None else _record(found)

    def find(self, kind: str, number: str, *, before: str = "", most: int = MOST_FOUND) -> Sequence[Record]:
        """Give the newest certificates of a device, newest first, those before ``before``."""
        with self._transaction() as database:
            found = database.execute(_FIND, (kind, number, before, before, most)).fetchall()
        return [_record(one) for one in found]

    def check(self) -> None:
        """Raise StoreTrouble when it cannot be read."""
        with self._transaction() as database:
            database.execute("SELECT 1 FROM registry_certificate LIMIT 1").fetchone()

    def close(self) -> None:
        """Close it; a second time does nothing."""
        self._is_closed.set()
        with suppress(Empty):
            while True:
                connection = self._free.get_nowait()
                if connection is not None:
                    connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[_Connection]:
        """Lend a connection; what is done on it is committed at the end, or nothing of it."""
        with _translated():
            connection = self._lent()
            try:
                with connection.transaction():
                    yield connection
            finally:
                self._give_back(connection)

    def _lent(self) -> _Connection:
        if self._is_closed.is_set():
            raise StoreTrouble("The registry's database was closed.", "Start the registry again.")
        try:
            connection = self._free.get(timeout=_WAIT_S)
        except Empty:
            raise StoreTrouble("The registry's database is too slow.", "Look at its server.") from None
        if connection is not None and not connection.closed:
            return connection
        try:
            return self._connected()
        except BaseException:
            self._free.put(None)
            raise

    def _connected(self) -> _Connection:
        connection = psycopg.connect(
            self._conninfo,
            autocommit=True,
            connect_timeout=_CONNECT_S,
            application_name="inspector registry",
        )
        # Not as an option of the connection, which would replace those of the address.
        connection.execute("SELECT set_config('statement_timeout', %s, false)", (str(_STATEMENT_MS),))
        return connection

    def _give_back(self, connection: _Connection) -> None:
        is_good = not (self._is_closed.is_set() or connection.closed or connection.broken)
        if not is_good:
            connection.close()
        self._free.put(connection if is_good else None)


def conninfo_of(url: str) -> str:
    """Give what psycopg connects to; raises BadInput for what is no PostgreSQL URL, without repeating it."""
    scheme = next((one for one in _SCHEMES if url.startswith(one)), "")
    if not scheme:
        raise BadInput(
            "This is not the address of a PostgreSQL server.",
            "Write it as postgresql+psycopg://USER@HOST/NAME.",
        )
    info = "postgresql://" + url.removeprefix(scheme)
    try:
        conninfo_to_dict(info)
    except psycopg.Error:
        raise BadInput("The database's address cannot be read.", "Look at its form.") from None
    return info


def _make(database: _Connection) -> None:
    database.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
    database.execute(_TABLES)
    found = database.execute("SELECT max(version) FROM registry_version").fetchone()
    version = found[0] if found else None
    if isinstance(version, int) and version > VERSION:
        raise StoreTooNew("The registry's database was written by a newer registry.")
    if version is None:
        database.execute("INSERT INTO registry_version VALUES (%s)", (VERSION,))


def _parameters(given: Sequence[Record]) -> tuple[list[object], ...]:
    rows = [
        (one.uid, one.digest, one.payload, one.jws, one.key_id, one.shop_id, one.is_training, one.stored_at)
        for one in given
    ]
    numbers = [(*number, one.uid) for one in given for number in one.numbers]
    successors = [(one.supersedes, one.uid) for one in given if one.supersedes]
    return (*_columns(rows, 8), *_columns(numbers, 3), *_columns(successors, 2))


def _columns(rows: Sequence[tuple[object, ...]], width: int) -> list[list[object]]:
    return [[row[place] for row in rows] for place in range(width)]


def _kept(database: _Connection, uids: list[str]) -> dict[str, tuple[str, str]]:
    """Give digest and JWS of what was there first; the one who won has committed by now."""
    if not uids:
        return {}
    found = database.execute(
        "SELECT uid, digest, jws FROM registry_certificate WHERE uid = ANY(%s)", (uids,)
    ).fetchall()
    return {str(uid): (str(digest), str(jws)) for uid, digest, jws in found}


def _is_new(record: Record, new: set[str], first: dict[str, Record]) -> bool:
    return record.uid in new and first[record.uid] is record


def _record(row: tuple[object, ...]) -> Record:
    uid, digest, payload, jws, key_id, shop_id, training, stored_at, successor, *said = row
    void, review = said[:_MEMBERS], said[_MEMBERS:]
    return Record(
        uid=str(uid),
        digest=str(digest),
        payload=_bytes(payload),
        jws=str(jws),
        key_id=str(key_id),
        shop_id=str(shop_id),
        is_training=bool(training),
        numbers=(),
        stored_at=str(stored_at),
        void=None if void[0] is None else VoidRecord(*_statement(void)),
        superseded_by=str(successor or ""),
        review=None if review[0] is None else ReviewRecord(*_statement(review)),
    )


_MEMBERS: Final = 7
"""How many columns a statement has."""


def _statement(row: Sequence[object]) -> tuple[str, str, str, str, bytes, str, str]:
    uid, certificate, shop_id, digest, payload, jws, stored_at = row
    about = (str(uid), str(certificate), str(shop_id), str(digest))
    return (*about, _bytes(payload), str(jws), str(stored_at))


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else b""


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what psycopg raises into the house's troubles, without its words: they name host and user."""
    try:
        yield
    except psycopg.errors.DiskFull as error:
        raise StoreFull("There is no space left at the registry's database.", code="53100") from error
    except psycopg.Error as error:
        code = error.sqlstate or type(error).__name__
        raise StoreTrouble(
            "The registry's database cannot be used.", "Look at its server and its address.", code=code
        ) from error
