# SPDX-License-Identifier: Apache-2.0
"""What the bench and the records ask of a store, on a connection of ``SqlStore.reading``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, select

from inspector.domain.verdict import VerdictKind
from inspector.storage import chain_names
from inspector.storage.schema import audit_event, inspection

_CERTIFIED = (VerdictKind.CERTIFIED.value, VerdictKind.REMARKS.value)


@dataclass(frozen=True, slots=True)
class Counts:
    """What was finished in a span of time.

    ``first_attempts`` are the devices inspected for the first time,
    ``first_passes`` those of them that were certified.
    """

    certified: int
    refused: int
    first_attempts: int
    first_passes: int

    @property
    def first_pass_percent(self) -> int | None:
        """Give the first-pass yield in whole percent, rounded down; None where nothing was inspected."""
        return self.first_passes * 100 // self.first_attempts if self.first_attempts else None


@dataclass(frozen=True, slots=True)
class Day:
    """How a day goes: its counts, and an inspection's middle time in seconds (None: nothing finished)."""

    counts: Counts
    per_phone_s: int | None


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One inspection in a list; ``finished_at`` None while it is open. Empty text means unknown."""

    uid: str
    model: str
    serial: str
    imei: str
    technician: str
    state: str
    attempt: int
    is_training: bool
    started_at: datetime
    finished_at: datetime | None
    verdict: str
    grade: str


_IS_CERTIFIED = inspection.c.verdict.in_(_CERTIFIED)
_IS_FIRST = inspection.c.attempt == 1


def _number_of(*conditions: Any) -> Any:
    return func.coalesce(func.sum(case((and_(*conditions), 1), else_=0)), 0)


_COUNTS = select(
    _number_of(_IS_CERTIFIED),
    _number_of(~_IS_CERTIFIED),
    _number_of(_IS_FIRST),
    _number_of(_IS_FIRST, _IS_CERTIFIED),
).where(
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.finished_at >= bindparam("start"),
    inspection.c.finished_at < bindparam("end"),
)
_TIMES = select(inspection.c.started_at, inspection.c.finished_at).where(
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.finished_at >= bindparam("start"),
    inspection.c.finished_at < bindparam("end"),
)
_LAST_EVENT = (
    select(audit_event.c.at)
    .where(audit_event.c.shop_id == bindparam("shop"), audit_event.c.writer_id == bindparam("writer"))
    .order_by(audit_event.c.seq.desc())
    .limit(1)
)
_RECENT = (
    select(
        inspection.c.uid,
        inspection.c.model,
        inspection.c.serial,
        inspection.c.imei,
        inspection.c.technician_id,
        inspection.c.state,
        inspection.c.attempt,
        inspection.c.training,
        inspection.c.started_at,
        inspection.c.finished_at,
        inspection.c.verdict,
        inspection.c.grade,
    )
    .where(inspection.c.shop_id == bindparam("shop"))
    .order_by(inspection.c.uid.desc())
    .limit(bindparam("most"))
)


def counts(connection: Connection, shop_id: str, start: datetime, end: datetime) -> Counts:
    """Count what was finished from ``start`` to before ``end``; a bench's day is its own time zone's."""
    row = connection.execute(_COUNTS, {"shop": shop_id, "start": start, "end": end}).one()
    return Counts(*(int(number) for number in row))


def day(connection: Connection, shop_id: str, start: datetime, end: datetime) -> Day:
    """Say how the day from ``start`` to before ``end`` goes."""
    times = connection.execute(_TIMES, {"shop": shop_id, "start": start, "end": end})
    seconds = sorted(int((finished - started).total_seconds()) for started, finished in times)
    # The middle, not the mean: one phone left over lunch must not spoil the day.
    middle = seconds[len(seconds) // 2] if seconds else None
    return Day(counts(connection, shop_id, start, end), middle)


def last_event_at(connection: Connection, shop_id: str, bench_id: str) -> datetime | None:
    """Say when this bench last put something on record; None where it never did."""
    mine = {"shop": shop_id, "writer": chain_names.current(connection, shop_id, bench_id)}
    found: datetime | None = connection.scalar(_LAST_EVENT, mine)
    return found


def recent(
    connection: Connection, shop_id: str, limit: int, before: RecentRow | None = None
) -> tuple[RecentRow, ...]:
    """List at most ``limit`` inspections, the newest first (uids are ordered by time).

    ``before`` is the last row of the page before this one.
    """
    statement, question = _RECENT, {"shop": shop_id, "most": limit}
    if before is not None:
        statement = statement.where(inspection.c.uid < before.uid)
    rows = connection.execute(statement, question)
    return tuple(
        RecentRow(*(_filled(name, value) for name, value in zip(_NAMES, row, strict=True))) for row in rows
    )


_NAMES = [column.name for column in _RECENT.selected_columns]


def _filled(name: str, value: Any) -> Any:
    """Give empty text for what is not known."""
    if value is None and name != "finished_at":
        return ""
    return bool(value) if name == "training" else value
