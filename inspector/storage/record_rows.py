# SPDX-License-Identifier: Apache-2.0
"""The rows of a list of inspections, by their numbers."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from inspector.domain.errors import StoreDamaged
from inspector.domain.finding import OUTCOME_CODES, Outcome
from inspector.domain.grading import Grade
from inspector.domain.phrase import Phrase
from inspector.domain.record import RecordRow
from inspector.storage.record_columns import standing_of
from inspector.storage.schema import checklist_point, draft, failure, inspection, record

_NAMES = (
    "id", "uid", "imei", "serial", "model", "technician_id", "state", "verdict", "grade", "order_line",
    "attempt", "training", "started_at", "finished_at", "outcomes", "checklist_hash",
)  # fmt: skip
_ROWS = (
    select(*(inspection.c[name] for name in _NAMES), record.c.battery)
    .join(record, record.c.id == inspection.c.id)
    .where(inspection.c.id.in_(bindparam("ids", expanding=True)))
)
_FAILED = select(failure.c.inspection_id, failure.c.point_id).where(
    failure.c.inspection_id.in_(bindparam("ids", expanding=True))
)
_DRAFT = select(draft.c.payload).where(
    draft.c.shop_id == bindparam("shop"), draft.c.inspection_uid == bindparam("key")
)
_POINTS = (
    select(checklist_point.c.point_id)
    .where(checklist_point.c.checklist_hash == bindparam("hash"))
    .order_by(checklist_point.c.position)
)
_OUTCOMES = {code: one for one, code in OUTCOME_CODES.items()}


def rows(connection: Connection, shop_id: str, ids: Sequence[int]) -> list[RecordRow]:
    """Give the rows with these numbers, newest first; raises StoreDamaged, ValueError."""
    if not ids:
        return []
    failed = defaultdict(list)
    for row_id, point_id in connection.execute(_FAILED, {"ids": ids}):
        failed[row_id].append(point_id)
    found = connection.execute(_ROWS, {"ids": ids}).all()
    made = [_row(connection, shop_id, row, tuple(failed[row.id])) for row in found]
    return sorted(made, key=lambda one: -one.key)


def _row(connection: Connection, shop_id: str, row: Any, failed: tuple[str, ...]) -> RecordRow:
    is_open = row.finished_at is None
    return RecordRow(
        row.id,
        row.uid,
        row.imei or "",
        row.serial or "",
        row.model,
        row.technician_id,
        standing_of(row.state, row.verdict or ""),
        row.state,
        Grade(row.grade) if row.grade else None,
        row.battery,
        failed,
        _of_draft(connection, shop_id, row) if is_open else _of_bytes(row.outcomes or b""),
        row.order_line or "",
        row.attempt,
        bool(row.training),
        row.started_at,
        row.finished_at,
    )


def _of_bytes(packed: bytes) -> tuple[Outcome | None, ...]:
    return tuple([_OUTCOMES.get(code) for code in packed])


def _of_draft(connection: Connection, shop_id: str, row: Any) -> tuple[Outcome | None, ...]:
    """Give the outcomes of an open inspection, in the checklist's order."""
    payload = connection.execute(_DRAFT, {"shop": shop_id, "key": row.uid}).scalar()
    points = connection.execute(_POINTS, {"hash": row.checklist_hash}).scalars().all()
    try:
        findings = json.loads(payload)["inspection"]["findings"] if payload else {}
        said = {name: Outcome(one["outcome"]) for name, one in findings.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise StoreDamaged(Phrase("The draft of inspection {uid} cannot be read.", uid=row.uid)) from error
    return tuple([said.get(name) for name in points or said])
