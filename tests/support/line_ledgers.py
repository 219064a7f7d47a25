# SPDX-License-Identifier: Apache-2.0
"""The ledger of order lines on a plain SQLite file, without a store's writing thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from memory_outbox import TestClock
from sqlalchemy import Connection, StaticPool, create_engine, event

from inspector.domain.event import AuditEvent
from inspector.storage.line_ledger import LedgerPlace, SqlLineLedger
from inspector.storage.schema import line_intent, market_note, outbox

T = TypeVar("T")
PLACE = LedgerPlace("shop-1", "eu", "backmarket")


class PlainStore:
    """What a ledger needs of a store; ``events`` is what went on record."""

    def __init__(self, path: Path | str) -> None:
        self.events: list[AuditEvent] = []
        self._lock = threading.Lock()
        self.engine = create_engine(
            f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False}
        )
        event.listen(self.engine, "connect", _manual)
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        with self.engine.begin() as connection:
            for table in (line_intent, market_note, outbox):
                table.create(connection, checkfirst=True)

    def reading(self) -> AbstractContextManager[Connection]:
        return self._reading()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock, self.engine.connect() as connection:
            yield connection

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        with self._lock, self.engine.begin() as connection:
            answer, noted = work(connection)
        if noted is not None:
            self.events.append(noted)
        return answer


def _manual(raw: Any, _: object) -> None:
    raw.isolation_level = None
    raw.execute("PRAGMA synchronous=OFF")


class FileLedger(SqlLineLedger):
    def __init__(self, path: Path | str = ":memory:") -> None:
        self.store = PlainStore(path)
        super().__init__(lambda: self.store, PLACE, TestClock())

    def close(self) -> None:
        self.store.engine.dispose()
