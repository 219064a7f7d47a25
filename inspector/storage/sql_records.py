# SPDX-License-Identifier: Apache-2.0
"""``Records`` on the store's database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, Table, or_, select, union

from inspector.domain.record import Field, Outline, RecordChoices, RecordExtra, RecordFilter, RecordRow
from inspector.ports import Cancel
from inspector.storage import imported_rows, record_extras, review_queue, search
from inspector.storage.record_columns import TECHNICIAN
from inspector.storage.record_rows import rows
from inspector.storage.schema import failure, inspection, record_backlog, record_term
from inspector.storage.schema_imported import imported, imported_failure
from inspector.storage.search_ways import IMPORTED

_MOST_HISTORY = 100
_POINTS = union(select(failure.c.point_id), select(imported_failure.c.point_id))
_TECHNICIANS = (
    select(record_term.c.name).where(record_term.c.kind == TECHNICIAN).order_by(record_term.c.folded)
)
_NUMBERS = ("uid", "imei", "serial", "meid")

Reading = Callable[[], AbstractContextManager[Connection]]


class SqlRecords:
    """Search the inspections of one shop; ``reading`` gives connections that see one moment of the store.

    ``conceals`` tells whether whoever asks is not to know what was found about
    a device that is inspected again blind: such a row says nothing of it, and
    is not found by it.
    """

    def __init__(self, reading: Reading, shop_id: str, conceals: Callable[[], bool] = lambda: False) -> None:
        self._reading = reading
        self._shop = shop_id
        self._conceals = conceals

    def page(
        self, wanted: RecordFilter, limit: int, start: int | None = None, cancel: Cancel | None = None
    ) -> Sequence[RecordRow]:
        """Give at most ``limit`` rows, newest first, none of them with a key above ``start``.

        What came out of files follows on what was inspected here.
        """
        found: list[RecordRow] = []
        with self._reading() as connection, search.cancellable(connection, cancel):
            hidden = self._hidden(connection)
            wanted = self._without(connection, wanted, hidden)
            if start is None or start > 0:
                chosen = search.plan(connection, self._shop, wanted)
                ids = search.page(connection, chosen, limit, start) if chosen is not None else []
                found = rows(connection, self._shop, ids)
            if len(found) < limit:
                found += self._history_page(connection, wanted, limit - len(found), start)
        return _shown(found, hidden)

    def extras(self, keys: Sequence[int]) -> Mapping[int, RecordExtra]:
        """Give what an export adds to rows, by their keys; of a concealed one no note."""
        with self._reading() as connection:
            return dict(record_extras.extras(connection, keys, self._hidden(connection)))

    def _hidden(self, connection: Connection) -> frozenset[str]:
        """Name what is not to be known by whoever asks."""
        return review_queue.concealed(connection, self._shop) if self._conceals() else frozenset()

    def _without(self, connection: Connection, wanted: RecordFilter, hidden: frozenset[str]) -> RecordFilter:
        """Leave out what would tell by being found: by a verdict, or by a word that stands in a note."""
        words = [word.text.casefold() for word in wanted.words if word.field is Field.ANY]
        if not hidden or not (words or wanted.asks_for_verdicts):
            return wanted
        if wanted.asks_for_verdicts:
            return replace(wanted, left_out=hidden)
        names = ("model", "technician_id", "order_line", *_NUMBERS)
        known = select(*(inspection.c[name] for name in names)).where(
            inspection.c.shop_id == self._shop, inspection.c.uid.in_(sorted(hidden))
        )
        rows = [(row.uid, " ".join(map(str, row)).casefold()) for row in connection.execute(known)]
        noted = frozenset(uid for uid, told in rows if any(word not in told for word in words))
        return replace(wanted, left_out=wanted.left_out | noted)

    def _history_page(
        self, connection: Connection, wanted: RecordFilter, limit: int, start: int | None
    ) -> list[RecordRow]:
        newest = imported_rows.newest(connection)
        if start is not None and start < 0:
            newest = min(newest, start + imported_rows.BELOW)
        if newest <= 0:
            return []
        chosen = search.plan(connection, self._shop, wanted, IMPORTED, newest)
        ids = search.page(connection, chosen, limit, None) if chosen is not None else []
        return imported_rows.rows(connection, ids)

    def outline(self, wanted: RecordFilter, every: int, cancel: Cancel | None = None) -> Outline:
        """Count the rows, and give the key of every so-manieth."""
        with self._reading() as connection, search.cancellable(connection, cancel):
            wanted = self._without(connection, wanted, self._hidden(connection))
            chosen = search.plan(connection, self._shop, wanted)
            own = search.outline(connection, chosen, every) if chosen is not None else Outline(0, every, ())
            newest = imported_rows.newest(connection)
            of_files = search.plan(connection, self._shop, wanted, IMPORTED, newest) if newest > 0 else None
            if of_files is None:
                return own
            more = search.outline(connection, of_files, every, own.count)
        keys = [*own.keys, *(key - imported_rows.BELOW for key in more.keys)]
        return Outline(own.count + more.count, every, keys)

    def choices(self) -> RecordChoices:
        """Give what there is to choose from."""
        with self._reading() as connection:
            return RecordChoices(
                tuple(connection.execute(_TECHNICIANS).scalars()),
                tuple(sorted(connection.execute(_POINTS).scalars())),
            )

    def history(self, uid: str) -> Sequence[RecordRow]:
        """Give all inspections that share a number with this one, it included, newest first.

        Those that only a file tells of are among them, each at its time.
        """
        with self._reading() as connection:
            numbers = self._numbers_of(connection, uid)
            if numbers is None:
                return ()
            own = self._sharing(connection, inspection, numbers, inspection.c.shop_id == self._shop)
            found = rows(connection, self._shop, own)
            newest = imported_rows.newest(connection)
            if newest > 0:
                told = self._sharing(connection, imported, numbers, imported.c.id <= newest)
                found += imported_rows.rows(connection, told)
            found = _shown(found, self._hidden(connection))
        found.sort(key=lambda one: one.started_at, reverse=True)
        return found[:_MOST_HISTORY]

    def _numbers_of(self, connection: Connection, uid: str) -> dict[str, str] | None:
        """Give a record's uid and numbers by their columns; None where there is none."""
        mine = (inspection.c.shop_id == self._shop) & (inspection.c.uid == uid)
        for table, is_it in ((inspection, mine), (imported, imported.c.uid == uid)):
            one = connection.execute(select(*(table.c[name] for name in _NUMBERS)).where(is_it)).first()
            if one is not None:
                return {name: value for name, value in zip(_NUMBERS, one, strict=True) if value}
        return None

    @staticmethod
    def _sharing(
        connection: Connection, table: Table, numbers: Mapping[str, str], *also: ColumnElement[bool]
    ) -> list[int]:
        same = or_(*(table.c[name] == value for name, value in numbers.items()))
        newest = select(table.c.id).where(same, *also).order_by(table.c.id.desc()).limit(_MOST_HISTORY)
        return [int(row_id) for row_id in connection.execute(newest).scalars()]

    def unsearchable(self) -> int:
        """Give up to how many inspections of an older version are not found yet; 0 where all are."""
        with self._reading() as connection:
            return int(connection.execute(select(record_backlog.c.upto)).scalar() or 0)


def _shown(found: list[RecordRow], hidden: frozenset[str]) -> list[RecordRow]:
    return [one.concealed() if one.uid in hidden else one for one in found]
