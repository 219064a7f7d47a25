# SPDX-License-Identifier: Apache-2.0
"""A list of inspections into a file, page by page: a million of them take no more room than one page."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from inspector.domain.importing import Cell, as_text
from inspector.domain.record import RecordFilter, RecordRow
from inspector.ports import Cancel, Records, TableWriter

PAGE = 500
HEAD = (
    "uid", "started_at", "finished_at", "standing", "grade", "model", "imei", "serial", "battery_percent",
    "technician", "order", "attempt", "training", "failed_points", "claimed", "source",
)  # fmt: skip
"""The columns of every export; the last two are filled where a row came out of a file itself."""
CONCEALED = "concealed"
"""How an inspection stands of which whoever asks is not to know it."""


def pages(
    records: Records, wanted: RecordFilter, *, limit: int = 0, cancel: Cancel | None = None, page: int = PAGE
) -> Iterator[RecordRow]:
    """Give the rows that fit, newest first, at most ``limit`` where that is not 0.

    Raises StoreTrouble, Cancelled.
    """
    given, start = 0, None
    while not limit or given < limit:
        if cancel is not None:
            cancel.raise_if_set()
        most = min(page, limit - given) if limit else page
        rows = records.page(wanted, most, start, cancel)
        yield from rows
        if len(rows) < most:
            return
        given, start = given + len(rows), rows[-1].key - 1


def write_csv(
    records: Records,
    wanted: RecordFilter,
    write: Callable[[str], object],
    *,
    limit: int = 0,
    cancel: Cancel | None = None,
) -> int:
    """Write the rows that fit as CSV (RFC 4180); gives how many there are.

    Raises StoreTrouble, Cancelled, and what ``write`` raises.
    """
    write(_line(HEAD))
    count = 0
    for row in pages(records, wanted, limit=limit, cancel=cancel):
        write(_line([as_text(cell) for cell in values(row)]))
        count += 1
    return count


def write_rows(
    records: Records,
    wanted: RecordFilter,
    writer: TableWriter,
    *,
    limit: int = 0,
    cancel: Cancel | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> int:
    """Write the rows that fit to a file of ``HEAD``'s columns, and its end; gives how many there are.

    ``progress`` hears of every page. Raises StoreTrouble, Cancelled, BadInput, OSError.
    """
    count = 0
    for row in pages(records, wanted, limit=limit, cancel=cancel):
        writer.put(values(row))
        count += 1
        if count % PAGE == 0:
            progress(count)
    progress(count)
    writer.end()
    return count


def values(row: RecordRow) -> tuple[Cell, ...]:
    """Give a row's cells; numbers of devices are text, however much they look like numbers."""
    origin = row.origin
    return (
        row.uid,
        _time(row.started_at),
        _time(row.finished_at),
        CONCEALED if row.is_concealed else row.standing.value,
        row.grade.value if row.grade is not None else "",
        row.model,
        row.imei,
        row.serial,
        row.battery,
        row.technician,
        row.order,
        row.attempt,
        row.is_training,
        " ".join(row.failed),
        origin.claimed if origin is not None else "",
        f"{origin.file}:{origin.row}" if origin is not None else "",
    )


def _time(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at is not None else ""


def _line(texts: Sequence[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow(texts)
    return stream.getvalue()
