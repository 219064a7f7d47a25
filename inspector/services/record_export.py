# SPDX-License-Identifier: Apache-2.0
"""A list of inspections as CSV, page by page, so that a million of them take no more room than one page."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime

from inspector.domain.record import RecordFilter, RecordRow
from inspector.ports import Cancel, Records

PAGE = 500
HEAD = (
    "uid", "started_at", "finished_at", "standing", "grade", "model", "imei", "serial", "battery_percent",
    "technician", "order", "attempt", "training", "failed_points",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


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
    progress: Callable[[int], None] = lambda _: None,
) -> int:
    """Write the rows that fit as CSV (RFC 4180); gives how many there are.

    ``progress`` hears of every page. Raises StoreTrouble, Cancelled, and what ``write`` raises.
    """
    write(_line(HEAD))
    count = 0
    for row in pages(records, wanted, limit=limit, cancel=cancel):
        write(_line(cells(row)))
        count += 1
        if count % PAGE == 0:
            progress(count)
    progress(count)
    return count


def cells(row: RecordRow) -> tuple[str, ...]:
    """Give the cells of a row; none of them is a formula to a spreadsheet."""
    texts = (
        row.uid,
        _time(row.started_at),
        _time(row.finished_at),
        row.standing.value,
        row.grade.value if row.grade is not None else "",
        row.model,
        row.imei,
        row.serial,
        str(row.battery) if row.battery is not None else "",
        row.technician,
        row.order,
        str(row.attempt),
        "yes" if row.is_training else "no",
        " ".join(row.failed),
    )
    return tuple(f"'{text}" if text.startswith(_FORMULA) else text for text in texts)


def _time(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at is not None else ""


def _line(texts: tuple[str, ...]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow(texts)
    return stream.getvalue()
