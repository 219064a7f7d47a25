# SPDX-License-Identifier: Apache-2.0
"""What is written when an inspection closes: its row, failures, search text and roll-ups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import NotAllowed, OurBug
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.verdict import VerdictKind
from inspector.storage.indexing import Terms, index
from inspector.storage.mapping import failed_points, final_columns, verdict_of
from inspector.storage.rolls import count
from inspector.storage.schema import checklist_point, draft, failure, inspection, roll_day, roll_point
from inspector.storage.upserting import upsert

_ROW = select(inspection.c.id).where(
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.uid == bindparam("key"),
    inspection.c.finished_at.is_(None),
)
_DROP_DRAFT = delete(draft).where(
    draft.c.shop_id == bindparam("shop"), draft.c.inspection_uid == bindparam("key")
)
_POINTS = select(checklist_point.c.point_id, checklist_point.c.position).where(
    checklist_point.c.checklist_hash == bindparam("hash")
)


class Positions:
    """Which byte of the outcomes is which point's. Used on the writing thread alone."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, int]] = {}

    def forget(self) -> None:
        """Read everything anew: something was rolled back."""
        self._known.clear()

    def of(self, connection: Connection, checklist_hash: str, point_ids: Iterable[str]) -> Mapping[str, int]:
        """Give the positions of a checklist's points; new ones get the next places, in their order."""
        known = self._known.get(checklist_hash)
        if known is None:
            stored = connection.execute(_POINTS, {"hash": checklist_hash})
            known = self._known[checklist_hash] = {row.point_id: row.position for row in stored}
        new = [one for one in dict.fromkeys(point_ids) if one not in known]
        added = {point_id: position for position, point_id in enumerate(new, len(known))}
        if added:
            rows = [
                {"checklist_hash": checklist_hash, "point_id": point_id, "position": position}
                for point_id, position in added.items()
            ]
            connection.execute(insert(checklist_point), rows)
            known.update(added)
        return known


def close(
    connection: Connection,
    closed: Inspection,
    certificate: SignedCertificate | None,
    positions: Positions,
    terms: Terms,
) -> None:
    """Close an inspection that is open; raises NotAllowed when it is not."""
    if not closed.state.is_closed or closed.finished_at is None:
        raise OurBug(f"inspection {closed.uid} is to be closed but is {closed.state}")
    key = {"shop": closed.shop_id, "key": closed.uid}
    row_id = connection.execute(_ROW, key).scalar()
    if row_id is None:
        raise NotAllowed(
            "This inspection is closed already.", "Open a new attempt to inspect this device again."
        )
    verdict = verdict_of(certificate)
    ids = [*_points_of(certificate), *closed.findings]
    known = positions.of(connection, closed.checklist.hash, ids)
    columns = final_columns(closed, verdict, known)
    index(connection, closed, verdict, terms)
    connection.execute(update(inspection).where(inspection.c.id == row_id).values(columns))
    connection.execute(_DROP_DRAFT, key)
    failures = [{"inspection_id": row_id, "point_id": point_id} for point_id in failed_points(closed)]
    if failures:
        connection.execute(insert(failure), failures)
    _count_day(connection, closed, verdict)
    _count_points(connection, closed)
    count(connection, closed, verdict, row_id)


def _points_of(certificate: SignedCertificate | None) -> list[str]:
    """List the checklist's points as the claims do: all of them, in their order."""
    points = certificate.claims.get("points") if certificate else None
    rows = points if isinstance(points, list) else []
    return [str(row["id"]) for row in rows if isinstance(row, dict) and "id" in row]


def day_counts(closed: Inspection, verdict: str) -> dict[str, int]:
    """Give what one closed inspection adds to its day."""
    is_certified = verdict in (VerdictKind.CERTIFIED, VerdictKind.REMARKS)
    is_first = closed.attempt == 1
    return {
        "inspected": 1,
        "certified": int(is_certified),
        "remarks": int(verdict == VerdictKind.REMARKS),
        "refused": int(not is_certified),
        "first_attempts": int(is_first),
        "first_passes": int(is_first and is_certified),
    }


def _count_day(connection: Connection, closed: Inspection, verdict: str) -> None:
    counts = day_counts(closed, verdict)
    statement = upsert(connection, roll_day, tuple(counts), lambda name, given: roll_day.c[name] + given)
    connection.execute(statement, {**_day(closed), **counts})


def _day(closed: Inspection) -> dict[str, Any]:
    assert closed.finished_at is not None  # ``close`` has seen to it
    return {
        "shop_id": closed.shop_id,
        "day": closed.finished_at.date(),
        "technician_id": closed.technician,
    }


POINT_COUNTS = {
    Outcome.PASS: "passed",
    Outcome.FAIL: "failed",
    Outcome.NOT_APPLICABLE: "not_applicable",
    Outcome.NOT_TESTED: "not_tested",
}


def _count_points(connection: Connection, closed: Inspection) -> None:
    day = _day(closed)
    rows = [
        {
            **day,
            "point_id": one.point_id,
            **{name: int(one.outcome is outcome) for outcome, name in POINT_COUNTS.items()},
        }
        for one in closed.findings.values()
    ]
    names = tuple(POINT_COUNTS.values())
    statement = upsert(connection, roll_point, names, lambda name, given: roll_point.c[name] + given)
    if rows:
        connection.execute(statement, rows)
