# SPDX-License-Identifier: Apache-2.0
"""History out of files, as rows of a list.

Their keys lie below those of all inspections, so that they come after what was
inspected here; among themselves the last import comes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from inspector.domain.grading import Grade
from inspector.domain.record import Origin, RecordRow, Standing
from inspector.storage.record_columns import GRADE_CODES
from inspector.storage.schema import record_term
from inspector.storage.schema_imported import import_file, imported, imported_failure

BELOW = 1 << 40
"""What is taken from a number of ``imported`` to make a key."""

_GRADES = {code: grade for grade, code in GRADE_CODES.items()}
_STATE = text(
    "SELECT (SELECT min(first_id) FROM import_file WHERE done_at IS NULL) AS unfinished,"
    " (SELECT max(id) FROM imported) AS newest"
)
_MODEL, _TECHNICIAN = record_term.alias("m"), record_term.alias("p")
_ROWS = (
    select(
        imported,
        import_file.c.name.label("file"),
        import_file.c.sha256,
        _MODEL.c.name.label("model"),
        _TECHNICIAN.c.name.label("technician"),
    )
    .join(import_file, import_file.c.id == imported.c.file_id)
    .join(_MODEL, _MODEL.c.id == imported.c.model_no)
    .join(_TECHNICIAN, _TECHNICIAN.c.id == imported.c.technician_no)
    .where(imported.c.id.in_(bindparam("ids", expanding=True)))
)
_FAILED = select(imported_failure).where(
    imported_failure.c.inspection_id.in_(bindparam("ids", expanding=True))
)


def newest(connection: Connection) -> int:
    """Give the greatest number that may be shown: rows of an import that is not done are seen by nobody."""
    row = connection.execute(_STATE).one()
    if row.newest is None:
        return 0
    return int(row.newest) if row.unfinished is None else min(int(row.newest), int(row.unfinished) - 1)


def rows(connection: Connection, ids: Sequence[int]) -> list[RecordRow]:
    """Give the rows with these numbers, the last import first; raises ValueError for a damaged one."""
    if not ids:
        return []
    failed: defaultdict[int, list[str]] = defaultdict(list)
    for row_id, point_id in connection.execute(_FAILED, {"ids": ids}):
        failed[row_id].append(point_id)
    made = [_row(row, tuple(failed[row.id])) for row in connection.execute(_ROWS, {"ids": ids})]
    return sorted(made, key=lambda one: -one.key)


def _row(row: Any, failed: tuple[str, ...]) -> RecordRow:
    return RecordRow(
        row.id - BELOW,
        row.uid,
        row.imei or "",
        row.serial or "",
        row.model,
        row.technician,
        Standing.IMPORTED,
        Standing.IMPORTED.value,
        _grade(row.grade),
        row.battery,
        failed,
        (),
        row.order_line or "",
        row.attempt,
        bool(row.training),
        _time(row.started),
        _time(row.finished) if row.finished is not None else None,
        Origin(row.file, row.sha256, row.line, row.claimed or ""),
    )


def _grade(code: int | None) -> Grade | None:
    if code is not None and code not in _GRADES:
        raise ValueError(f"{code!r:.20} is no grade")
    return _GRADES[code] if code is not None else None


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
