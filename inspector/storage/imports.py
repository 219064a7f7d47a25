# SPDX-License-Identifier: Apache-2.0
"""``ImportLedger`` on the store's database: many rows by the one writing thread, a unit of work at a time.

A unit ends as soon as somebody else waits for that thread, an answer at the
bench for one; what it then takes to end is kept at some 25 ms by how many rows
it may have. The next rows are read while SQLite works on the last ones.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any, Protocol

from sqlalchemy import Connection, delete, func, insert, select, update

from inspector.domain.errors import InspectorError, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.importing import Past
from inspector.ports import Clock
from inspector.storage import log_size as log
from inspector.storage.entering import PART, Entering, known_of, own_of, take_out
from inspector.storage.import_differing import differing
from inspector.storage.line_ledger import Writable
from inspector.storage.schema_imported import import_file, imported

END_S = 0.025
"""How long the end of a unit may take: what is left to do once somebody waits, the commit above all."""
FEWEST, MOST = 200, 4000
_WRITE_BACK = (1000, 4000, 16_000)
"""Rows after which SQLite's log is written back into the file: at least, at first, at most."""
_FEW = 50
"""Rows of the unit that writes it back, so that who waits waits for that or for many rows, not for both."""
_LONGEST = timedelta(hours=6)
"""After which an import on a server is taken for one that was cut short."""
_TURN = threading.Lock()
"""One import at a time in a process, which alone writes its home."""
_DEADLINE_S = 10.0
_LAST = select(func.max(imported.c.id))
_UNFINISHED = select(import_file.c.id, import_file.c.first_id, import_file.c.at).where(
    import_file.c.done_at.is_(None)
)


class ImportStore(Writable, Protocol):
    """The store, as far as an import needs it."""

    @property
    def is_awaited(self) -> bool:
        """Tell whether others wait for the unit of work that is being done."""
        ...


class SqlImports:
    """The imports of one shop; one at a time. ``store`` is asked for at each use."""

    def __init__(self, store: Callable[[], ImportStore], shop_id: str, clock: Clock) -> None:
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

    def known(self, rows: Sequence[Past]) -> tuple[int, int]:
        """Say how many of the rows are there already, and how many of these differ; raises StoreTrouble."""
        found: list[Past] = []
        with self._store().reading() as connection:
            for start in range(0, len(rows), PART):
                some = rows[start : start + PART]
                have = known_of(connection, some) | own_of(connection, self._shop, some)
                found += [one for one in some if one.key in have]
            return len(found), differing(connection, self._shop, found)

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
        self,
        store: ImportStore,
        shop_id: str,
        clock: Clock,
        place: tuple[int, int],
        end: Callable[[], None],
    ) -> None:
        self._store = store
        self._shop = shop_id
        self._clock = clock
        self._file, self._first = place
        self._next = self._first
        self._end = end
        self._may_read = threading.Event()
        """Unset while the writing thread needs Python for itself: two such threads only stop each other."""
        self._entering = Entering(shop_id, self._file, lambda: store.is_awaited, self._pace)
        self._size = FEWEST
        self._write_back_after = _WRITE_BACK[1]
        self._not_back = 0
        self._added = 0
        self._is_closed = False
        self.different = 0
        """Rows that were there already and say something else than what is there."""
        self._waiting: list[Past] = []
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="import")
        self._underway: Future[Sequence[Past]] | None = None

    def put(self, rows: Sequence[Past]) -> None:
        """Write rows, a unit of work at a time; returns while the last of them are being written."""
        self._waiting += rows
        while len(self._waiting) >= self._size:
            self._settle()
            some, self._waiting = self._waiting[: self._size], self._waiting[self._size :]
            self._may_read.clear()
            self._underway = self._executor.submit(self._write, some)
        if self._underway is not None:
            self._may_read.wait(_DEADLINE_S)

    def finish(self, event: AuditEvent) -> int:
        """Let everybody see the rows, with their event; gives how many are new."""
        self._settle()
        while self._waiting:
            self._waiting = list(self._write(self._waiting))

        counts = {"added": self._added, "different": self.different}

        def work(connection: Connection) -> tuple[int, AuditEvent]:
            log.as_ever(connection)
            if self._added:
                done = update(import_file).where(import_file.c.id == self._file)
                connection.execute(done.values(done_at=self._clock.now()))
            else:
                connection.execute(delete(import_file).where(import_file.c.id == self._file))
            return self._added, replace(event, payload={**event.payload, **counts})

        added = self._store.recorded(work)
        self._close()
        return added

    def take_back(self) -> int:
        """Take out all that was put and give 0; where ``finish`` was stopped too late, how many are in."""
        with suppress(InspectorError):  # what could not be written is not there
            self._settle()
        try:
            if self._is_done():
                return self._added
            _take_out(self._store, self._file, self._first)
        finally:
            self._close()
        return 0

    def _is_done(self) -> bool:
        """Tell whether the last unit is in; asked behind it, as who waited for it may have been stopped."""
        asked = select(import_file.c.done_at).where(import_file.c.id == self._file)
        return self._store.recorded(lambda one: (one.execute(asked).scalar() is not None, None))

    def _close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._executor.shutdown(wait=True)
            self._end()

    def _pace(self, may_read: bool) -> None:
        if may_read:
            self._may_read.set()
        else:
            self._may_read.clear()

    def _settle(self) -> None:
        """Wait for the unit that is underway; what it left to others stands in front of what waits."""
        underway, self._underway = self._underway, None
        if underway is not None:
            self._waiting = [*underway.result(), *self._waiting]

    def _write(self, rows: Sequence[Past]) -> Sequence[Past]:
        """Write rows as one unit of work; gives those that it did not come to, as somebody waited."""
        is_back = self._not_back >= self._write_back_after
        some = rows[:_FEW] if is_back else rows
        left_at = time.perf_counter()

        def work(connection: Connection) -> tuple[tuple[int, int], None]:
            nonlocal left_at
            (log.write_back if is_back else log.let_grow)(connection)
            done = self._entering.enter(connection, self._next, some)
            left_at = time.perf_counter()
            return done, None

        try:
            taken, added = self._store.recorded(work)
        finally:
            self._may_read.set()
        self._entering.settled()
        self._added += added
        self._compare(self._entering.there)
        self._next += taken
        end_s = time.perf_counter() - left_at
        if is_back:
            self._adapt_log(end_s)
        else:
            self._not_back += taken
            self._adapt(taken, end_s, is_whole=taken == len(rows))
        return rows[taken:]

    def _compare(self, there: Sequence[Past]) -> None:
        """Count those that differ; the writing thread goes on with others meanwhile."""
        if there:
            with self._store.reading() as connection:
                self.different += differing(connection, self._shop, there)

    def _adapt_log(self, end_s: float) -> None:
        """Let the log be written back so often that it takes no longer than a unit's end."""
        fewest, _, most = _WRITE_BACK
        fit = int(self._not_back * END_S / max(end_s, 1e-4))
        self._write_back_after = max(fewest, min(most, fit, self._write_back_after * 2))
        self._not_back = 0

    def _adapt(self, taken: int, end_s: float, *, is_whole: bool) -> None:
        """Let the next unit be as large as its end allows; one slow sync halves it, no more."""
        fit = int(taken * END_S / max(end_s, 1e-4))
        if end_s > END_S:
            self._size = max(FEWEST, self._size // 2, min(fit, self._size))
        elif is_whole:
            self._size = max(self._size, min(MOST, fit, self._size * 2))


def _busy() -> NotAllowed:
    return NotAllowed("Another file is being imported.", "Wait until it is in, or stop it.")


def _begun(connection: Connection, columns: dict[str, Any]) -> tuple[int, int]:
    """Note that an import begins; gives its number, and that of its first row."""
    first = int(connection.execute(_LAST).scalar() or 0) + 1
    noted = insert(import_file).returning(import_file.c.id)
    return int(connection.execute(noted, {**columns, "first_id": first}).scalar_one()), first


def _take_out(store: Writable, file_id: int, first_id: int) -> None:
    """Take out the rows from ``first_id`` on, a unit of work at a time, and at last the import itself."""
    while store.recorded(lambda connection: (take_out(connection, first_id), None)):
        pass
    gone = delete(import_file).where(import_file.c.id == file_id)

    def work(connection: Connection) -> tuple[None, None]:
        log.as_ever(connection)
        connection.execute(gone)
        return None, None

    store.recorded(work)
