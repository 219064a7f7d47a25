# SPDX-License-Identifier: Apache-2.0
"""``Records`` on the store's database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, or_, select

from inspector.domain.record import Outline, RecordChoices, RecordFilter, RecordRow
from inspector.ports import Cancel
from inspector.storage import search
from inspector.storage.record_columns import TECHNICIAN
from inspector.storage.record_rows import rows
from inspector.storage.schema import failure, inspection, record_backlog, record_term

_MOST_HISTORY = 100
_POINTS = select(failure.c.point_id).distinct().order_by(failure.c.point_id)
_TECHNICIANS = (
    select(record_term.c.name).where(record_term.c.kind == TECHNICIAN).order_by(record_term.c.folded)
)
_NUMBERS = (inspection.c.imei, inspection.c.serial, inspection.c.meid)

Reading = Callable[[], AbstractContextManager[Connection]]


class SqlRecords:
    """Search the inspections of one shop; ``reading`` gives connections that see one moment of the store."""

    def __init__(self, reading: Reading, shop_id: str) -> None:
        self._reading = reading
        self._shop = shop_id

    def page(
        self, wanted: RecordFilter, limit: int, start: int | None = None, cancel: Cancel | None = None
    ) -> Sequence[RecordRow]:
        """Give at most ``limit`` rows, newest first, none of them with a key above ``start``."""
        with self._reading() as connection, search.cancellable(connection, cancel):
            chosen = search.plan(connection, self._shop, wanted)
            ids = search.page(connection, chosen, limit, start) if chosen is not None else []
            return rows(connection, self._shop, ids)

    def outline(self, wanted: RecordFilter, every: int, cancel: Cancel | None = None) -> Outline:
        """Count the rows, and give the key of every so-manieth."""
        with self._reading() as connection, search.cancellable(connection, cancel):
            chosen = search.plan(connection, self._shop, wanted)
            return search.outline(connection, chosen, every) if chosen is not None else Outline(0, every, ())

    def choices(self) -> RecordChoices:
        """Give what there is to choose from."""
        with self._reading() as connection:
            return RecordChoices(
                tuple(connection.execute(_TECHNICIANS).scalars()),
                tuple(connection.execute(_POINTS).scalars()),
            )

    def history(self, uid: str) -> Sequence[RecordRow]:
        """Give all inspections that share a number with this one, it included, newest first."""
        mine = (inspection.c.shop_id == self._shop) & (inspection.c.uid == uid)
        with self._reading() as connection:
            one = connection.execute(select(inspection.c.id, *_NUMBERS).where(mine)).first()
            if one is None:
                return ()
            pairs = zip(_NUMBERS, one[1:], strict=True)
            same = [column == number for column, number in pairs if number]
            found = select(inspection.c.id).where(inspection.c.shop_id == self._shop, or_(*same))
            newest = found.order_by(inspection.c.id.desc()).limit(_MOST_HISTORY)
            ids = [int(row_id) for row_id in connection.execute(newest).scalars()] if same else [one.id]
            return rows(connection, self._shop, ids)

    def unsearchable(self) -> int:
        """Give up to how many inspections of an older version are not found yet; 0 where all are."""
        with self._reading() as connection:
            return int(connection.execute(select(record_backlog.c.upto)).scalar() or 0)
