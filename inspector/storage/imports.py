# SPDX-License-Identifier: Apache-2.0
"""``ImportLedger`` on the store's database: many rows by the one writing thread, a few at a time.

A unit of work takes some 30 ms, so that an answer at the bench never waits long
behind one. The next rows are read while the last ones are written.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from inspector.domain.errors import InspectorError, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.importing import Past
from inspector.domain.uid import from_bytes
from inspector.ports import Clock
from inspector.storage.database import driver_of
from inspector.storage.indexing import Terms
from inspector.storage.line_ledger import Writable
from inspector.storage.record_columns import GRADE_CODES, MODEL, ORDER, SHOP, TECHNICIAN, tail_of
from inspector.storage.schema import inspection
from inspector.storage.schema_imported import import_file, imported, imported_failure

UNIT_S = 0.03
"""How long a unit of work is to take its thread; answers at the bench wait for one at most."""
FEWEST, MOST = 200, 1000
_LONGEST = timedelta(hours=6)
"""After which an import on a server is taken for one that was cut short."""
_TURN = threading.Lock()
"""One import at a time in a process, which alone writes its home."""
_COLUMNS = (
    "id", "shop_no", "uid", "file_id", "line", "imei", "imei2", "meid", "serial", "model_no",
    "technician_no", "order_line", "claimed", "grade", "battery", "tail", "attempt", "training", "started",
    "finished", "words",
)  # fmt: skip
_INSERT = (
    f"INSERT INTO imported ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (shop_no, uid) DO NOTHING"
)
_TEXT = "imei, imei2, meid, serial, words"
_OWN = select(inspection.c.uid).where(
    inspection.c.shop_id == bindparam("shop"), inspection.c.uid.in_(bindparam("uids", expanding=True))
)
_HAVE = select(imported.c.uid).where(imported.c.uid.in_(bindparam("uids", expanding=True)))
_LAST = select(func.max(imported.c.id))
_UNFINISHED = select(import_file.c.id, import_file.c.first_id, import_file.c.at).where(
    import_file.c.done_at.is_(None)
)


class SqlImports:
    """The imports of one shop; one at a time. ``store`` is asked for at each use."""

    def __init__(self, store: Callable[[], Writable], shop_id: str, clock: Clock) -> None:
        self._store = store
        self._shop = shop_id
        self._clock = clock

    def begin(self, name: str, sha256: str, by: str) -> SqlImportRun:
        """Begin an import; raises NotAllowed while another one goes on, StoreTrouble."""
        if not _TURN.acquire(blocking=False):
            raise _busy()
        try:
            self._clear()
            first = {"shop_id": self._shop, "name": name, "sha256": sha256, "by": by, "at": self._clock.now()}
            file_id, next_id = self._store().recorded(lambda one: (_begun(one, first), None))
        except BaseException:
            _TURN.release()
            raise
        return SqlImportRun(self._store(), self._shop, self._clock, (file_id, next_id), _TURN.release)

    def known(self, rows: Sequence[Past]) -> int:
        """Say how many of the rows are there already; raises StoreTrouble."""
        found = 0
        with self._store().reading() as connection:
            for some in _parts(rows, 500):
                uids = {from_bytes(one.key) for one in some}
                have = set(connection.execute(_HAVE, {"uids": list(uids)}).scalars())
                own = _own(connection, self._shop, some)
                found += sum(from_bytes(one.key) in have or one.key in own for one in some)
        return found

    def _clear(self) -> None:
        """Take out what an import left that was cut short; on a server it may still go on at another desk."""
        with self._store().reading() as connection:
            left = connection.execute(_UNFINISHED).all()
            is_ours = connection.dialect.name == "sqlite"
        for one in left:
            if not is_ours and self._clock.now() - one.at < _LONGEST:
                raise _busy()
            _take_out(self._store(), one.id, one.first_id)


class SqlImportRun:
    """One import. Its rows are numbered one after the other: those not to be seen yet are the greatest."""

    def __init__(
        self, store: Writable, shop_id: str, clock: Clock, place: tuple[int, int], end: Callable[[], None]
    ) -> None:
        self._store = store
        self._shop = shop_id
        self._clock = clock
        self._file, self._first = place
        self._next = self._first
        self._end = end
        self._terms = Terms()
        self._numbers: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._size = FEWEST
        self._added = 0
        self._waiting: list[Past] = []
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="import")
        self._underway: Future[None] | None = None

    def put(self, rows: Sequence[Past]) -> None:
        """Write rows, a unit of work at a time; returns while the last of them are being written."""
        self._waiting += rows
        while len(self._waiting) >= self._size:
            some, self._waiting = self._waiting[: self._size], self._waiting[self._size :]
            self._settle()
            self._underway = self._executor.submit(self._write, some)

    def finish(self, event: AuditEvent) -> int:
        """Let everybody see the rows, with their event; gives how many are new."""
        self._settle()
        if self._waiting:
            self._write(self._waiting)
            self._waiting = []

        def work(connection: Connection) -> tuple[int, AuditEvent]:
            if self._added:
                done = update(import_file).where(import_file.c.id == self._file)
                connection.execute(done.values(done_at=self._clock.now()))
            else:
                connection.execute(delete(import_file).where(import_file.c.id == self._file))
            return self._added, replace(event, payload={**event.payload, "added": self._added})

        added = self._store.recorded(work)
        self._close()
        return added

    def take_back(self) -> None:
        """Take out all that was put."""
        with suppress(InspectorError):  # what could not be written is not there
            self._settle()
        try:
            _take_out(self._store, self._file, self._first)
        finally:
            self._close()

    def _close(self) -> None:
        self._executor.shutdown(wait=True)
        self._end()

    def _settle(self) -> None:
        underway, self._underway = self._underway, None
        if underway is not None:
            underway.result()

    def _write(self, rows: Sequence[Past]) -> None:
        try:
            added, took_s = self._store.recorded(lambda connection: (self._enter(connection, rows), None))
        except BaseException:
            self._terms.forget()
            self._numbers.clear()
            raise
        self._added += added
        self._next += len(rows)
        self._size = max(FEWEST, min(MOST, int(len(rows) * UNIT_S / max(took_s, 1e-4)), self._size * 2))

    def _enter(self, connection: Connection, rows: Sequence[Past]) -> tuple[int, float]:
        """Write rows that are not there yet; gives how many, and the seconds it took."""
        began = time.thread_time()  # the clock would count what others do meanwhile
        own = _own(connection, self._shop, rows)
        made = [
            self._row(connection, number, one)
            for number, one in enumerate(rows, self._next)
            if one.key not in own
        ]
        added = _insert(connection, made) if made else 0
        if added:
            self._enter_parts(connection, rows)
        return added, time.thread_time() - began

    def _enter_parts(self, connection: Connection, rows: Sequence[Past]) -> None:
        """Write what is found by its parts, and the points that failed, of those rows that went in."""
        last = self._next + len(rows) - 1
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(
                f"INSERT INTO record_text_imported (rowid, {_TEXT})"
                f" SELECT id, {_TEXT} FROM imported WHERE id BETWEEN ? AND ?",
                (self._next, last),
            )
        failed = {number: one.failed for number, one in enumerate(rows, self._next) if one.failed}
        if failed:
            there = select(imported.c.id).where(imported.c.id.between(self._next, last))
            points = [
                {"inspection_id": row_id, "point_id": point_id}
                for row_id in connection.execute(there).scalars()
                for point_id in failed.get(row_id, ())
            ]
            if points:
                connection.execute(insert(imported_failure), points)

    def _row(self, connection: Connection, number: int, one: Past) -> tuple[Any, ...]:
        return (
            number, self._number(connection, SHOP, self._shop), one.key, self._file, one.line,
            one.imei or None, one.imei2 or None, one.meid or None, one.serial or None,
            self._number(connection, MODEL, one.model),
            self._number(connection, TECHNICIAN, one.technician),
            one.order if one.order and self._number(connection, ORDER, one.order) else None,
            one.claimed or None, GRADE_CODES[one.grade] if one.grade is not None else None, one.battery,
            tail_of(one.imei), one.attempt, one.training, one.started, one.finished,
            one.note.casefold() or None,
        )  # fmt: skip

    def _number(self, connection: Connection, kind: str, name: str) -> int:
        known = self._numbers[kind]
        found = known.get(name)
        if found is None:
            found = known[name] = self._terms.of(connection, kind, name)
        return found


def _busy() -> NotAllowed:
    return NotAllowed("Another file is being imported.", "Wait until it is in, or stop it.")


def _begun(connection: Connection, columns: dict[str, Any]) -> tuple[int, int]:
    """Note that an import begins; gives its number, and that of its first row."""
    first = int(connection.execute(_LAST).scalar() or 0) + 1
    noted = insert(import_file).returning(import_file.c.id)
    return int(connection.execute(noted, {**columns, "first_id": first}).scalar_one()), first


def _own(connection: Connection, shop_id: str, rows: Sequence[Past]) -> set[bytes]:
    """Give the keys of those rows that were inspected here: an export that comes back home."""
    named = {from_bytes(one.key): one.key for one in rows if one.is_named}
    if not named:
        return set()
    found = connection.execute(_OWN, {"shop": shop_id, "uids": list(named)}).scalars()
    return {named[uid] for uid in found}


def _insert(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> int:
    """Write rows, but for those whose uid is there; gives how many."""
    if connection.dialect.name == "sqlite":  # past the library: its work on a row is as much as SQLite's own
        return driver_of(connection).executemany(_INSERT, rows).rowcount
    return connection.exec_driver_sql(_INSERT.replace("?", "%s"), list(rows)).rowcount


def _parts(rows: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def _take_out(store: Writable, file_id: int, first_id: int) -> None:
    """Take out the rows from ``first_id`` on, a unit of work at a time, and at last the import itself."""
    while store.recorded(lambda connection: (_taken_out(connection, first_id), None)):
        pass
    gone = delete(import_file).where(import_file.c.id == file_id)
    store.recorded(lambda connection: (connection.execute(gone), None))


def _taken_out(connection: Connection, first_id: int) -> bool:
    """Take out some of the newest rows; tells whether there may be more."""
    some = select(imported.c.id).where(imported.c.id >= first_id).order_by(imported.c.id.desc()).limit(500)
    ids = list(connection.execute(some).scalars())
    if not ids:
        return False
    if connection.dialect.name == "sqlite":  # what was entered has to be named to go
        connection.exec_driver_sql(
            f"INSERT INTO record_text_imported (record_text_imported, rowid, {_TEXT})"
            f" SELECT 'delete', id, {_TEXT} FROM imported WHERE id BETWEEN ? AND ?",
            (ids[-1], ids[0]),
        )
    points = imported_failure.c.inspection_id
    connection.execute(delete(imported_failure).where(points.between(ids[-1], ids[0])))
    connection.execute(delete(imported).where(imported.c.id.between(ids[-1], ids[0])))
    return True
