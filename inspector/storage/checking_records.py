# SPDX-License-Identifier: Apache-2.0
"""Compare what an inspection is searched by with the inspection itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, text

from inspector.storage import trigrams
from inspector.storage.record_columns import (
    GRADE_CODES,
    STANDING_CODES,
    Numbers,
    RecordColumns,
    day_of,
    tail_of,
)
from inspector.storage.schema import record, record_backlog, record_day, record_term

AGAIN = "'inspector db reindex' enters it again"
SAMPLE = 500
"""How many inspections at most are looked for by their parts."""
_SHOP, _MODEL, _TECHNICIAN = (record_term.alias(name) for name in ("s", "m", "t"))
_STORED = (
    select(
        record,
        _SHOP.c.name.label("shop"),
        _MODEL.c.name.label("model"),
        _TECHNICIAN.c.name.label("technician"),
    )
    .join(_SHOP, _SHOP.c.id == record.c.shop_no, isouter=True)
    .join(_MODEL, _MODEL.c.id == record.c.model_no, isouter=True)
    .join(_TECHNICIAN, _TECHNICIAN.c.id == record.c.technician_no, isouter=True)
    .where(record.c.id == bindparam("key"))
)
_DAY = select(record_day).where(record_day.c.day == bindparam("day"))
_FOUND = text(f"SELECT 1 FROM {trigrams.FROM} WHERE {trigrams.KEY} = :key AND {trigrams.where('runs')}")


class SearchCheck:
    """One run over what inspections are searched by: all of each row, and of the index of parts a sample.

    Leading from the parts to one of 100,000 inspections takes milliseconds.
    """

    def __init__(self, connection: Connection) -> None:
        """Learn up to which number inspections may not be entered yet, and how many there are."""
        self._connection = connection
        self._upto = connection.execute(select(record_backlog.c.upto)).scalar() or 0
        newest = connection.execute(select(func.max(record.c.id))).scalar() or 0
        self._stride = newest // SAMPLE + 1

    def faults(self, row_id: int, wanted: RecordColumns) -> Iterator[str]:
        """Say in words where the search does not know the inspection ``row_id`` as it is."""
        stored = self._connection.execute(_STORED, {"key": row_id}).first()
        if stored is None:
            if row_id > self._upto:
                yield f"is not entered for the search: {AGAIN}"
            return
        yield from _differences(stored, _values(wanted))
        if not _has_day(self._connection, row_id, wanted):
            yield f"is on a day that the search does not know: {AGAIN}"
        if row_id % self._stride == 0 and not _is_found(self._connection, row_id, wanted.numbers):
            yield f"is not found by its numbers or notes: {AGAIN}"


def _values(wanted: RecordColumns) -> Mapping[str, object]:
    return {
        "shop": wanted.shop,
        "model": wanted.model,
        "technician": wanted.technician,
        "standing": STANDING_CODES[wanted.standing],
        "grade": GRADE_CODES[wanted.grade] if wanted.grade is not None else None,
        "battery": wanted.battery,
        "tail": tail_of(wanted.numbers.imei),
        "started": int(wanted.started_at.timestamp()),
        "words": wanted.numbers.words or None,
    }


def _differences(stored: Row[Any], wanted: Mapping[str, object]) -> Iterator[str]:
    for name, value in wanted.items():
        found = getattr(stored, name)
        if found != value:
            yield f"is searched by {name} {found!r:.60}, its record says {value!r:.60}: {AGAIN}"


def _has_day(connection: Connection, row_id: int, wanted: RecordColumns) -> bool:
    day = connection.execute(_DAY, {"day": day_of(wanted.started_at)}).first()
    return day is not None and day.first_id <= row_id <= day.last_id


def _is_found(connection: Connection, row_id: int, numbers: Numbers) -> bool:
    """Tell whether the index of parts leads to the inspection by each of its numbers, and by its notes."""
    if connection.dialect.name != "sqlite":
        return True
    parts = (numbers.imei, numbers.imei2, numbers.meid, numbers.serial, *numbers.words.splitlines())
    asked = [
        part for part in parts if len(part) >= trigrams.LENGTH and "\0" not in part
    ]  # NUL ends a question
    runs = " AND ".join(map(trigrams.runs, asked))
    return not runs or connection.execute(_FOUND, {"key": row_id, "runs": runs}).first() is not None
