# SPDX-License-Identifier: Apache-2.0
"""The inspections behind a figure of the dashboard, where only their documents or reviews tell which.

The counts by day and technician say where there are any, so that no other document is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from inspector.domain.statistics.behind import Behind, Figure
from inspector.domain.statistics.dashboard import Question
from inspector.domain.statistics.tally import Scope
from inspector.ports import Cancel
from inspector.storage.mapping import to_inspection
from inspector.storage.rolls import loads
from inspector.storage.schema import inspection
from inspector.storage.schema_review import review, review_point
from inspector.storage.schema_rolls import roll_tally

_OPEN = "open"
_DOCUMENT = ("uid", "verdict", "finished_at", "document", "digest")
_DAY = timedelta(days=1)
Reading = Callable[[], AbstractContextManager[Connection]]


class SqlBehind:
    """The inspections of one shop; ``reading`` gives connections that see one moment of the store."""

    def __init__(self, reading: Reading, shop_id: str) -> None:
        self._reading = reading
        self._shop = shop_id

    def uids(self, one: Behind, most: int, cancel: Cancel) -> Sequence[str]:
        """Give at most ``most`` inspections that a figure counts, those that closed last.

        Raises StoreTrouble, StoreDamaged, Cancelled.
        """
        with self._reading() as connection:
            if one.is_judged:
                return list(connection.execute(self._judged(one).limit(most)).scalars())
            found: list[str] = []
            for day, technician in self._cells(connection, one):
                cancel.raise_if_set()
                found += self._in_cell(connection, one, day, technician)
                if len(found) >= most:
                    break
            return found[:most]

    def _judged(self, one: Behind) -> Select[*tuple[Any, ...]]:
        said = review_point.c
        is_it = (said.claimed == one.claimed) & (said.said == one.said)
        counted = is_it if one.figure is Figure.JUDGED else said.claimed != said.said
        mine = (review.c.shop_id == inspection.c.shop_id) & (review.c.inspection_uid == inspection.c.uid)
        judged = (said.shop_id == review.c.shop_id) & (said.review_uid == review.c.uid)
        over = (review.c.decision != _OPEN, said.point_id == one.point, counted)
        there = select(review.c.uid).where(mine, judged, *over).exists()
        wanted = select(inspection.c.uid).where(*self._about(one.question), there)
        return wanted.order_by(inspection.c.finished_at.desc())

    def _cells(self, connection: Connection, one: Behind) -> Iterator[tuple[date, str]]:
        """Give the days, and whose, on which the figure counts anything, the newest first."""
        asked, roll, seen = one.question, roll_tally.c, set[tuple[date, str]]()
        wanted = [roll.shop_id == self._shop, roll.scope == Scope.TECHNICIAN.value]
        wanted += [roll.day >= asked.since] if asked.since is not None else []
        wanted += [roll.day <= asked.until] if asked.until is not None else []
        wanted += [roll.name == asked.technician] if asked.technician else []
        wanted += [roll.checklist_id == asked.checklist] if asked.checklist else []
        rows = select(roll.day, roll.name, roll.counts).where(*wanted).order_by(roll.day.desc())
        for row in connection.execute(rows):
            cell = (row.day, row.name)
            if cell not in seen and loads(row.counts).get((one.figure.value, one.point)):
                seen.add(cell)
                yield cell

    def _in_cell(self, connection: Connection, one: Behind, day: date, technician: str) -> list[str]:
        mine = self._about(Question(day, day, technician, one.question.model, one.question.checklist))
        rows = select(*(inspection.c[name] for name in _DOCUMENT)).where(*mine)
        rows = rows.order_by(inspection.c.finished_at.desc())
        return [row.uid for row in connection.execute(rows) if one.counts(to_inspection(row, None))]

    def _about(self, question: Question) -> list[ColumnElement[bool]]:
        """Give the conditions on a closed inspection that a question makes."""
        of = inspection.c
        wanted: list[ColumnElement[bool]] = [of.shop_id == self._shop, of.finished_at.is_not(None)]
        wanted += [of.finished_at >= _midnight(question.since)] if question.since is not None else []
        wanted += [of.finished_at < _midnight(question.until + _DAY)] if question.until is not None else []
        wanted += [of.technician_id == question.technician] if question.technician else []
        wanted += [of.model == question.model] if question.model else []
        wanted += [of.checklist_id == question.checklist] if question.checklist else []
        return wanted


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
