# SPDX-License-Identifier: Apache-2.0
"""An opened store: who reads, who writes, and the chain of events that every change goes into."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, exc

from inspector.domain.errors import InspectorError, StoreDamaged, StoreTrouble
from inspector.domain.event import AuditEvent
from inspector.domain.phrase import Phrase
from inspector.ports import Clock
from inspector.storage import chain_names
from inspector.storage.backlog import Backlog
from inspector.storage.chain import Chain
from inspector.storage.closing import Positions
from inspector.storage.database import DATABASE
from inspector.storage.databases import Database, database_of
from inspector.storage.indexing import Terms
from inspector.storage.lock import HomeLock
from inspector.storage.roll_catch_up import RollCatchUp
from inspector.storage.writer import Writer

T = TypeVar("T")

DEADLINE_S = 10.0
"""How long a caller waits for the disk."""


class StoreBase:
    """The file ``inspector.db`` in ``home`` or the database at ``url``, opened for one shop.

    Opening creates or migrates the file and takes the home's lock; several
    homes may share a database, whose tables are made where there are none. With
    ``read_only`` it takes no lock, changes nothing and may stand beside a bench
    that works. ``writer_id`` is this bench's, and the name of its chain of events until it is restored.
    ``synchronous`` is SQLite's: with anything but FULL a power cut loses answers
    that were shown as saved. Raises StoreLocked, StoreTooNew, StoreDamaged,
    StoreFull, StoreTrouble.
    """

    def __init__(
        self,
        home: Path,
        shop_id: str,
        writer_id: str,
        clock: Clock,
        *,
        url: str = "",
        synchronous: str = "FULL",
        read_only: bool = False,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._path = home / DATABASE
        self._database: Database = database_of(home, shop_id, url, synchronous)
        self._is_shared = bool(url)
        self._shop = shop_id
        self._clock = clock
        self.copies_to: Callable[[], Sequence[str]] = lambda: ()
        """Names the destinations that get a copy of each inspection that closes, or becomes void."""
        self._deadline_s = deadline_s
        self._chain = Chain(shop_id, writer_id)
        self._positions = Positions()
        self._terms = Terms()
        self._backlog: Backlog | None = None
        self._catch_up: RollCatchUp | None = None
        self._heads: dict[str, dict[str, Any]] = {}
        self._lock: HomeLock | None = None
        self._writer: Writer | None = None
        if read_only:
            self._database.check_readable()
        else:
            self._open_for_writing(home)
        self._readers: Engine = self._database.reading_engine()
        self._catch_up = None if read_only else self._catching_up()

    def _open_for_writing(self, home: Path) -> None:
        try:
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreTrouble(
                Phrase("The folder {home} cannot be made.", home=home), "Choose another --home."
            ) from error
        lock = HomeLock(home)
        try:
            self._database.prepare()
            self._writer = Writer(
                self._database.writing_engine(),
                forget=self._forget,
                translate=self._translate,
                turns=self._database.turns(),
            )
            self._backlog = Backlog(self._database, self._writer, self._terms)
        except BaseException:
            if self._writer is not None:
                self._writer.close(self._deadline_s)
            lock.close()
            raise
        self._lock = lock

    def _catching_up(self) -> RollCatchUp:
        try:
            return RollCatchUp(self.reading, self._write)
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> Path:
        """Give the database file of the home, also where the store is elsewhere."""
        return self._path

    def noted(self, event: AuditEvent, change: Callable[[Connection], None]) -> None:
        """Change what no inspection is about, and write its event, in one transaction."""

        def work(connection: Connection) -> None:
            change(connection)
            self._chain.append(connection, event)

        self._write(work)

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something, and write the event that ``work`` gives with its answer, in one transaction."""

        def whole(connection: Connection) -> T:
            answer, event = work(connection)
            if event is not None:
                self._chain.append(connection, event)
            return answer

        return self._write(whole)

    @property
    def is_awaited(self) -> bool:
        """Tell whether others wait for the unit of work that is being done."""
        return self._writer is not None and self._writer.is_awaited

    def begin_chain(self, at: datetime) -> str:
        """Write from now on a chain of another name, for a home that was restored; give the name."""

        def work(connection: Connection) -> str:
            self._chain.forget()
            return chain_names.begin(connection, self._shop, self._chain.bench, at)

        return self._write(work)

    def note(self, event: AuditEvent) -> None:
        """Write an event that changes nothing else."""
        self._write(lambda connection: self._chain.append(connection, event))

    def entered(self, timeout_s: float) -> bool:
        """Wait until the inspections of an older version are searchable; False when that takes longer."""
        return self._backlog is None or self._backlog.wait(timeout_s)

    def counted(self, timeout_s: float) -> bool:
        """Wait until the dashboard counts the inspections of an older version; False when it takes longer."""
        return self._catch_up is None or self._catch_up.wait(timeout_s)

    def close(self) -> None:
        """Write what waits and close; a second time does nothing.

        A writer that cannot end keeps the home's lock: no other may write beside it.
        """
        for one in (self._backlog, self._catch_up):
            if one is not None:
                one.close(self._deadline_s)
        self._readers.dispose()
        if self._writer is not None:
            self._writer.close(self._deadline_s)
        if self._lock is not None:
            self._lock.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the store and cannot change it, for ``queries``."""
        try:
            with self._readers.connect() as connection:
                yield connection
        except (exc.SQLAlchemyError, sqlite3.Error, ValueError) as error:
            raise self._read_trouble(error) from error

    @contextmanager
    def _settled(self) -> Iterator[Connection]:
        """Read once it is decided what became of a unit that the disk took too long for.

        A reader that saw the moment before it would change what is no more.
        """
        if self._writer is not None:
            self._writer.settle(self._deadline_s)
        with self.reading() as connection:
            yield connection

    def _read_trouble(self, error: Exception) -> InspectorError:
        if isinstance(error, ValueError):  # a column holds what its type does not allow
            return StoreDamaged(
                Phrase("A row of {name} cannot be read: {error}.", name=self._database.name, error=error)
            )
        return self._translate(error)

    def _write(self, work: Callable[[Connection], T]) -> T:
        if self._writer is None:
            raise StoreTrouble("The store was opened for reading only.", "Close it and open it for writing.")
        return self._writer.run(work, self._deadline_s)

    def _forget(self) -> None:
        self._chain.forget()
        self._positions.forget()
        self._terms.forget()
        self._heads.clear()

    def _translate(self, error: BaseException) -> InspectorError:
        return self._database.translate(error)
