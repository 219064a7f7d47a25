# SPDX-License-Identifier: Apache-2.0
"""Enter the inspections of an older version into ``record``, the newest first, while the bench works.

Each batch is one transaction that also moves the mark, so that a bench that
stops in the middle goes on there at its next start.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, exc, insert, select

from inspector.domain.errors import InspectorError, StoreDamaged
from inspector.storage.databases import Database
from inspector.storage.indexing import Terms, put
from inspector.storage.mapping import unpack
from inspector.storage.record_columns import RecordColumns, columns_of_row
from inspector.storage.schema import inspection, record, record_backlog
from inspector.storage.writer import Writer

BATCH = 200
"""Inspections a transaction: some milliseconds, in which an answer has to wait."""
_DEADLINE_S = 30.0
_log = logging.getLogger(__name__)
_ROWS = select(
    *(
        inspection.c[name]
        for name in (
            "id", "shop_id", "model", "technician_id", "order_line", "state", "verdict", "grade", "details",
            "started_at", "imei", "imei2", "meid", "serial", "document",
        )
    )
)  # fmt: skip
_UPTO = select(record_backlog.c.upto)
_Entry = tuple[int, RecordColumns]


class Backlog:
    """What is still to be entered, and the thread that does it; no thread where nothing is.

    It stops by itself after ``most`` batches, where that is not 0.
    """

    def __init__(
        self, database: Database, writer: Writer, terms: Terms, *, batch: int = BATCH, most: int = 0
    ) -> None:
        self._database = database
        self._writer = writer
        self._terms = terms
        self._batch = batch
        self._most = most
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        if waiting(database) is not None:
            self._thread = threading.Thread(target=self._work, name="inspector-backlog", daemon=True)
            self._thread.start()

    def wait(self, timeout_s: float) -> bool:
        """Wait at most ``timeout_s`` seconds; tell whether all is entered, or the thread gave up."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def close(self, timeout_s: float) -> None:
        """Stop after the batch at hand; what is left is done at the next start."""
        self._stop.set()
        self.wait(timeout_s)

    def _work(self) -> None:
        engine = self._database.reading_engine(connections=1)
        try:
            upto, done = waiting(self._database), 0
            while upto is not None and not self._stop.is_set() and (not self._most or done < self._most):
                done += 1
                with engine.connect() as connection:
                    entries = _read(connection, upto, self._batch)
                upto = self._enter(entries)
        except (InspectorError, exc.SQLAlchemyError, ValueError, TypeError):
            _log.exception("the records of an older version are not all entered")
        finally:
            engine.dispose()

    def _enter(self, entries: Sequence[_Entry]) -> int | None:
        """Write a batch; gives up to where there is more."""
        upto = entries[-1][0] - 1 if entries else None

        def work(connection: Connection) -> None:
            known = set(
                connection.execute(
                    select(record.c.id).where(record.c.id.in_([row_id for row_id, _ in entries]))
                ).scalars()
            )
            for row_id, columns in entries:
                if row_id not in known:
                    put(connection, row_id, columns, self._terms)
            connection.execute(delete(record_backlog))
            if upto is not None:
                connection.execute(insert(record_backlog), {"upto": upto})

        self._writer.run(work, _DEADLINE_S)
        return upto


def waiting(database: Database) -> int | None:
    """Give the number up to which inspections are not entered; None where all are. Raises StoreTrouble."""
    engine = database.reading_engine(connections=1)
    try:
        with engine.connect() as connection:
            upto = connection.execute(_UPTO).scalar()
    except exc.SQLAlchemyError as error:
        raise database.translate(error) from error
    finally:
        engine.dispose()
    return int(upto) if upto is not None else None


def _read(connection: Connection, upto: int, most: int) -> list[_Entry]:
    rows = connection.execute(
        _ROWS.where(inspection.c.id <= upto).order_by(inspection.c.id.desc()).limit(most)
    )
    return [(row.id, columns_of_row(row, _document(row))) for row in rows]


def _document(row: Any) -> bytes:
    try:
        return unpack(row.document, f"record {row.id}") if row.document is not None else b""
    except StoreDamaged:
        return b""  # ``check`` names it; its numbers are found all the same
