# SPDX-License-Identifier: Apache-2.0
"""``DashboardRows`` on the store's database: counts a day, what was noticed, and what reviewers said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from inspector.domain.statistics.agreement import Judgement, Reviewed
from inspector.domain.statistics.dashboard import Choices, Question
from inspector.domain.statistics.suspicion import Suspicion
from inspector.domain.statistics.tally import DayTally, Key, Scope, tally_of
from inspector.storage import agreement_rolls
from inspector.storage.mapping import to_inspection
from inspector.storage.noticing import to_suspicion
from inspector.storage.roll_catch_up import uncounted
from inspector.storage.rolls import loads
from inspector.storage.schema import inspection
from inspector.storage.schema_review import review, review_point
from inspector.storage.schema_rolls import roll_agreement, roll_tally, suspicion

MOST_NOTICED = 500
_OPEN = "open"
Reading = Callable[[], AbstractContextManager[Connection]]


class SqlDashboard:
    """The rows of one shop; ``reading`` gives connections that see one moment of the store."""

    def __init__(self, reading: Reading, shop_id: str) -> None:
        self._reading = reading
        self._shop = shop_id

    def days(self, question: Question) -> Sequence[DayTally]:
        """Give the counts of each day that has any, in the order of time.

        A technician and a model together have no row of counts: their records
        are read and counted, some thousand in a second.
        """
        with self._reading() as connection:
            if question.technician and question.model:
                return _by_day(_counted(connection, self._inspections(question)))
            found = connection.execute(self._rows_of(roll_tally, question))
            return _by_day((row.day, loads(row.counts)) for row in found)

    def _rows_of(self, table: Table, question: Question) -> Select[*tuple[Any, ...]]:
        """Give the rows of counts that a question is about, but for one about a technician and a model."""
        scope, name = Scope.ALL, ""
        if question.technician:
            scope, name = Scope.TECHNICIAN, question.technician
        elif question.model:
            scope, name = Scope.MODEL, question.model
        wanted = [table.c.shop_id == self._shop, table.c.scope == scope.value, table.c.name == name]
        if question.since is not None:
            wanted.append(table.c.day >= question.since)
        if question.until is not None:
            wanted.append(table.c.day <= question.until)
        if question.checklist:
            wanted.append(table.c.checklist_id == question.checklist)
        return select(table.c.day, table.c.counts).where(*wanted)

    def _inspections(self, question: Question) -> Select[*tuple[Any, ...]]:
        names = ("uid", "verdict", "finished_at", "document", "digest")
        wanted = [inspection.c.finished_at.is_not(None), *self._about(question)]
        return select(*(inspection.c[name] for name in names)).where(*wanted)

    def _about(self, question: Question) -> list[ColumnElement[bool]]:
        """Give the conditions on an inspection that a question makes."""
        wanted: list[ColumnElement[bool]] = [inspection.c.shop_id == self._shop]
        if question.since is not None:
            wanted.append(inspection.c.finished_at >= _midnight(question.since))
        if question.until is not None:
            wanted.append(inspection.c.finished_at < _midnight(question.until + timedelta(1)))
        for column, value in (
            (inspection.c.technician_id, question.technician),
            (inspection.c.model, question.model),
            (inspection.c.checklist_id, question.checklist),
        ):
            if value:
                wanted.append(column == value)
        return wanted

    def reviewed(self, question: Question) -> Reviewed:
        """Count what reviewers said beside what was claimed, in reviews that are over.

        Of a technician and a model together the reviews themselves are counted.
        """
        with self._reading() as connection:
            if question.technician and question.model:
                return self._reviews_counted(connection, question)
            return agreement_rolls.read(
                row.counts for row in connection.execute(self._rows_of(roll_agreement, question))
            )

    def _reviews_counted(self, connection: Connection, question: Question) -> Reviewed:
        of_review = (review_point.c.shop_id == review.c.shop_id) & (review_point.c.review_uid == review.c.uid)
        about = _same(review.c.shop_id, review.c.inspection_uid)
        wanted = (review.c.shop_id == self._shop, review.c.decision != _OPEN, *self._about(question))
        number = select(func.count()).select_from(review).join(inspection, about).where(*wanted)
        answer = (review_point.c.point_id, review_point.c.claimed, review_point.c.said)
        said = select(*answer, func.count()).select_from(review).join(inspection, about)
        said = said.join(review_point, of_review).where(*wanted).group_by(*answer)
        counted = tuple(Judgement(*row) for row in connection.execute(said))
        return Reviewed(int(connection.execute(number).scalar_one()), counted)

    def suspicions(self, question: Question) -> Sequence[Suspicion]:
        """Give what was noticed, the newest first, at most ``MOST_NOTICED``."""
        found = (
            select(suspicion)
            .join(inspection, _same(suspicion.c.shop_id, suspicion.c.uid))
            .where(suspicion.c.shop_id == self._shop, *self._about(question))
            .order_by(suspicion.c.at.desc())
            .limit(MOST_NOTICED)
        )
        with self._reading() as connection:
            return [to_suspicion(row) for row in connection.execute(found)]

    def choices(self) -> Choices:
        """Give whom and what the figures can be narrowed to."""
        with self._reading() as connection:
            return Choices(
                self._names(connection, Scope.TECHNICIAN),
                self._names(connection, Scope.MODEL),
                tuple(connection.execute(self._checklists()).scalars()),
            )

    def _names(self, connection: Connection, scope: Scope) -> tuple[str, ...]:
        """Walk the names of a scope by the key, one step a name: there are far more rows than names."""
        step = (
            select(roll_tally.c.name)
            .where(roll_tally.c.shop_id == self._shop, roll_tally.c.scope == scope.value)
            .order_by(roll_tally.c.name)
            .limit(1)
        )
        names: list[str] = []
        found = connection.execute(step).scalar()
        while found is not None:
            names.append(found)
            found = connection.execute(step.where(roll_tally.c.name > found)).scalar()
        return tuple(name for name in names if name)

    def _checklists(self) -> Select[*tuple[Any, ...]]:
        mine = (roll_tally.c.shop_id == self._shop, roll_tally.c.scope == Scope.ALL.value)
        named = select(roll_tally.c.checklist_id).where(*mine, roll_tally.c.name == "")
        return named.distinct().order_by(roll_tally.c.checklist_id)

    def uncounted(self) -> int:
        """Give up to how many inspections of an older version are not counted yet; 0 where all are."""
        return uncounted(self._reading)


def _same(shop: ColumnElement[str], uid: ColumnElement[str]) -> ColumnElement[bool]:
    return (inspection.c.shop_id == shop) & (inspection.c.uid == uid)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _counted(connection: Connection, wanted: Select[*tuple[Any, ...]]) -> list[tuple[date, dict[Key, int]]]:
    return [
        (row.finished_at.date(), dict(tally_of(to_inspection(row, None), row.verdict or "")))
        for row in connection.execute(wanted)
    ]


def _by_day(rows: Any) -> list[DayTally]:
    """Add up the rows of one day: there is one for each checklist."""
    days: dict[date, dict[Key, int]] = {}
    for day, counts in rows:
        days[day] = dict(Counter(days[day]) + Counter(counts)) if day in days else counts
    return [DayTally(day, days[day]) for day in sorted(days)]
