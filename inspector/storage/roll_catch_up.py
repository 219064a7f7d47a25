# SPDX-License-Identifier: Apache-2.0
"""Count the inspections of an older version for the dashboard, the newest first, while the bench works.

Each batch is one transaction that also moves the mark. What closes or becomes
void below the mark meanwhile is left to this thread; what did so while a batch
was being read has another digest by then, and the batch is read again.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection, bindparam, delete, exc, insert, select

from inspector.domain.errors import InspectorError, StoreDamaged
from inspector.domain.inspection import Inspection
from inspector.domain.statistics.tally import tally_of
from inspector.storage.mapping import to_inspection
from inspector.storage.noticing import notice
from inspector.storage.rolls import add, cells_of
from inspector.storage.schema import inspection
from inspector.storage.schema_rolls import roll_backlog

T = TypeVar("T")
BATCH = 100
"""Inspections a transaction: some milliseconds, in which an answer has to wait."""
_log = logging.getLogger(__name__)
_UPTO = select(roll_backlog.c.upto)
_NAMES = ("id", "uid", "verdict", "finished_at", "document", "digest")
_ROWS = (
    select(*(inspection.c[name] for name in _NAMES))
    .where(inspection.c.id <= bindparam("upto"))
    .order_by(inspection.c.id.desc())
)
_DIGESTS = select(inspection.c.id, inspection.c.digest).where(
    inspection.c.id >= bindparam("low"), inspection.c.id <= bindparam("upto")
)
Reading = Callable[[], AbstractContextManager[Connection]]


class Writing(Protocol):
    """Runs a unit of work in a transaction on the writing thread, and gives what it gives."""

    def __call__(self, work: Callable[[Connection], T], /) -> T:
        """Run it."""
        ...


class _Batch(NamedTuple):
    """What was read: digests of all rows from ``low`` on, closed inspections with their verdicts."""

    low: int
    digests: dict[int, str | None]
    closed: list[tuple[Inspection, str]]


class RollCatchUp:
    """Counts what the dashboard lacks, on a thread of its own; no thread where nothing is missing.

    It stops by itself after ``most`` batches, where that is not 0.
    """

    def __init__(self, reading: Reading, writing: Writing, *, batch: int = BATCH, most: int = 0) -> None:
        self._reading = reading
        self._writing = writing
        self._batch = batch
        self._most = most
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        if uncounted(reading):
            self._thread = threading.Thread(target=self._work, name="inspector-rolls", daemon=True)
            self._thread.start()

    def wait(self, timeout_s: float) -> bool:
        """Wait at most ``timeout_s`` seconds; tell whether all is counted, or the thread gave up."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def close(self, timeout_s: float) -> None:
        """Stop after the batch at hand; what is left is done at the next start."""
        self._stop.set()
        self.wait(timeout_s)

    def _work(self) -> None:
        try:
            upto, done = uncounted(self._reading), 0
            while upto and not self._stop.is_set() and (not self._most or done < self._most):
                done += 1
                upto = self._count(upto)
        except (InspectorError, exc.SQLAlchemyError, ValueError, TypeError):
            _log.exception("the inspections of an older version are not all counted")

    def _count(self, upto: int) -> int:
        """Count a batch; gives up to where there is more, 0 where there is none."""
        with self._reading() as connection:
            batch = _read(connection, upto, self._batch)

        def work(connection: Connection) -> int:
            found = connection.execute(_DIGESTS, {"low": batch.low, "upto": upto})
            if {row.id: row.digest for row in found} != batch.digests:
                return upto
            add(connection, cells_of((one, tally_of(one, verdict)) for one, verdict in batch.closed))
            for one, _ in batch.closed:
                notice(connection, one)
            left = batch.low - 1
            connection.execute(delete(roll_backlog))
            if left > 0:
                connection.execute(insert(roll_backlog), {"upto": left})
            return left

        return self._writing(work)


def uncounted(reading: Reading) -> int:
    """Give up to how many inspections of an older version the dashboard does not count yet; 0: none."""
    with reading() as connection:
        return int(connection.execute(_UPTO).scalar() or 0)


def _read(connection: Connection, upto: int, most: int) -> _Batch:
    rows = connection.execute(_ROWS.limit(most), {"upto": upto}).all()
    closed = [(row, _inspection(row)) for row in rows if row.finished_at is not None]
    low = rows[-1].id if len(rows) == most else 1
    counted = [(one, row.verdict or "") for row, one in closed if one is not None]
    return _Batch(low, {row.id: row.digest for row in rows}, counted)


def _inspection(row: object) -> Inspection | None:
    try:
        return to_inspection(row, None)
    except StoreDamaged:
        return None  # ``check`` names it
