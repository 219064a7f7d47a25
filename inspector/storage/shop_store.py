# SPDX-License-Identifier: Apache-2.0
"""The shop's database as a bench uses it: it brings copies there, and works on nothing in it.

No home and no chain of its own: what a bench does is in its own store first.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Connection, Engine, exc

from inspector.domain.errors import OurBug, StoreTrouble
from inspector.domain.event import AuditEvent
from inspector.storage.databases import Database
from inspector.storage.writer import Writer

T = TypeVar("T")
_READERS = 2
"""Connections that a bench reads with, twice as many for a moment: sixteen benches and their desks fit
into the hundred connections that a server takes as it is installed."""


class ShopStore:
    """Opened at the first use, on the thread that uses it first. Safe from any thread. Raises StoreTrouble.

    ``database`` makes the database of the shop, and raises BadInput for an address that is none.
    """

    def __init__(self, database: Callable[[], Database], *, deadline_s: float = 30.0) -> None:
        self._make = database
        self._deadline_s = deadline_s
        self._lock = threading.Lock()
        self._open: tuple[Database, Writer, Engine] | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment and cannot change it."""
        database, _, readers = self._opened()
        try:
            with readers.connect() as connection:
                yield connection
        except (exc.SQLAlchemyError, ValueError) as error:
            raise database.translate(error) from error

    def change(self, work: Callable[[Connection], T]) -> T:
        """Do ``work`` in a transaction that others see whole or not at all; it may be done again."""
        _, writer, _ = self._opened()
        return writer.run(work, self._deadline_s)

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something that calls for no event here: those stand in the chains of the benches."""
        answer, event = self.change(work)
        if event is not None:
            raise OurBug("an event was to be written into the shop's database by a bench")
        return answer

    def close(self) -> None:
        """Close the connections; the next use opens others. A second time does nothing."""
        with self._lock:
            found, self._open = self._open, None
        if found is not None:
            _, writer, readers = found
            readers.dispose()
            writer.close(self._deadline_s)

    def _opened(self) -> tuple[Database, Writer, Engine]:
        with self._lock:
            if self._open is None:
                self._open = self._parts()
            return self._open

    def _parts(self) -> tuple[Database, Writer, Engine]:
        database = self._make()
        database.prepare()
        writer = Writer(
            database.writing_engine(),
            forget=lambda: None,
            translate=database.translate,
            turns=database.turns(),
        )
        return database, writer, database.reading_engine(_READERS)


def opened(store: ShopStore) -> StoreTrouble | None:
    """Try whether the shop's database can be reached; give why not."""
    try:
        with store.reading() as connection:
            connection.exec_driver_sql("SELECT 1")
    except StoreTrouble as trouble:
        return trouble
    return None
