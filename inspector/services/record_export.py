# SPDX-License-Identifier: Apache-2.0
"""A list of inspections into a file, page by page: a million of them take no more room than one page."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from inspector.domain.importing import LONGEST_NOTE, Cell, as_text
from inspector.domain.record import RecordExtra, RecordFilter, RecordRow
from inspector.ports import Cancel, Records, TableWriter

PAGE = 500
HEAD = (
    "uid", "started_at", "finished_at", "standing", "grade", "model", "imei", "serial", "battery_percent",
    "technician", "order", "attempt", "training", "failed_points", "claimed", "source", "imei2", "meid",
    "note",
)  # fmt: skip
"""The columns of every export; ``claimed`` and ``source`` where a row came out of a file itself."""
_NOTHING = RecordExtra()
CONCEALED = "concealed"
"""How an inspection stands of which whoever asks is not to know it."""


def pages(
    records: Records, wanted: RecordFilter, *, limit: int = 0, cancel: Cancel | None = None, page: int = PAGE
) -> Iterator[RecordRow]:
    """Give the rows that fit, newest first, at most ``limit`` where that is not 0.

    Raises StoreTrouble, Cancelled.
    """
    for rows in _paged(records, wanted, limit, cancel, page):
        yield from rows


def _paged(
    records: Records, wanted: RecordFilter, limit: int, cancel: Cancel | None, page: int = PAGE
) -> Iterator[Sequence[RecordRow]]:
    given, start = 0, None
    while not limit or given < limit:
        if cancel is not None:
            cancel.raise_if_set()
        most = min(page, limit - given) if limit else page
        rows = records.page(wanted, most, start, cancel)
        yield rows
        if len(rows) < most:
            return
        given, start = given + len(rows), rows[-1].key - 1


def _lines(
    records: Records, wanted: RecordFilter, limit: int, cancel: Cancel | None
) -> Iterator[tuple[Cell, ...]]:
    """Give the cells of the rows that fit, newest first."""
    for rows in _paged(records, wanted, limit, cancel):
        extras = records.extras([one.key for one in rows])
        for one in rows:
            yield values(one, extras.get(one.key, _NOTHING))


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
    for cells in _lines(records, wanted, limit, cancel):
        write(_line([as_text(cell) for cell in cells]))
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
    for cells in _lines(records, wanted, limit, cancel):
        writer.put(cells)
        count += 1
        if count % PAGE == 0:
            progress(count)
    progress(count)
    writer.end()
    return count


def values(row: RecordRow, extra: RecordExtra) -> tuple[Cell, ...]:
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
        extra.imei2,
        extra.meid,
        "" if row.is_concealed else _readable(extra.note),
    )


def _readable(note: str) -> str:
    """Give a note as an import takes it again: characters that can be shown, and not too many."""
    plain = "".join(char for char in note if char.isprintable() or char == "\n")
    return plain if len(plain) <= LONGEST_NOTE else f"{plain[: LONGEST_NOTE - 1]}…"


def _time(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at is not None else ""


def _line(texts: Sequence[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow(texts)
    return stream.getvalue()
