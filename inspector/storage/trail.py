# SPDX-License-Identifier: Apache-2.0
"""The audit trail of a store: read page by page, walked link by link."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exc, func, or_, select

from inspector.domain.event import AuditEvent, Json
from inspector.domain.trail import (
    BrokenLink,
    Head,
    KnownHead,
    Link,
    TrailFilter,
    TrailPage,
    TrailReport,
    TrailRow,
    Walk,
)
from inspector.ports import Cancel
from inspector.storage import review_queue
from inspector.storage.chain import is_whole, ref_of, revealed
from inspector.storage.schema import audit_event, person_value

Reading = Callable[[], AbstractContextManager[Connection]]
Progress = Callable[[int, int], None]

_WINDOW = 2000
"""How many events of a writer are looked at between two looks at the cancel."""
_OF_WRITER = (audit_event.c.shop_id == bindparam("shop"), audit_event.c.writer_id == bindparam("writer"))
_WRITERS = select(audit_event.c.shop_id, audit_event.c.writer_id).distinct().order_by("shop_id", "writer_id")
_NEXT_WRITER = (
    select(audit_event.c.writer_id)
    .where(audit_event.c.shop_id == bindparam("shop"), audit_event.c.writer_id > bindparam("before"))
    .order_by(audit_event.c.writer_id)
    .limit(1)
)
_NEWEST = (
    select(audit_event.c.seq, audit_event.c.hash, audit_event.c.at)
    .where(*_OF_WRITER)
    .order_by(audit_event.c.seq.desc())
    .limit(1)
)
_ALONG = select(audit_event).where(*_OF_WRITER).order_by(audit_event.c.seq).limit(_WINDOW)
_VALUES = select(person_value).where(person_value.c.shop_id == bindparam("shop")).order_by(person_value.c.ref)
_GARBLED = (ValueError, TypeError, RecursionError, exc.DBAPIError)
"""What reading a row raises whose columns hold what was never written there, or no text at all."""


CONCEALED = "concealed"
"""What an event is called that whoever asks is not to know."""


class SqlTrail:
    """The events of one shop. ``reading`` gives connections that see one moment of the store.

    ``conceals`` tells whether whoever asks is not to know what was found about a
    device that is inspected again blind: of its events stand there time and person alone.
    """

    def __init__(self, reading: Reading, shop_id: str, conceals: Callable[[], bool] = lambda: False) -> None:
        self._reading = reading
        self._shop = shop_id
        self._conceals = conceals

    def page(
        self,
        wanted: TrailFilter,
        limit: int,
        onward: Mapping[str, int] | None = None,
        cancel: Cancel | None = None,
    ) -> TrailPage:
        """Give at most ``limit`` events, newest first, from where a page before says to go on.

        Events of one writer stand in the order of their numbers, those of several in
        the order of their times. Raises StoreTrouble, Cancelled.
        """
        with self._reading() as connection:
            names = [wanted.writer] if wanted.writer else writers(connection, self._shop)
            tops = _tops(connection, self._shop, names) if onward is None else dict(onward)
            hidden = review_queue.concealed(connection, self._shop) if self._conceals() else frozenset()
            scan = _Scan(connection, self._shop, wanted, cancel, hidden)
            ways = [scan.down(name, top) for name, top in tops.items() if top > 0]
            rows: list[TrailRow] = []
            for row in heapq.merge(*ways, key=lambda one: one.event.at, reverse=True):
                if len(rows) == limit:
                    return TrailPage(tuple(rows), tops)
                rows.append(row)
                tops[row.writer] = row.event.seq - 1
            return TrailPage(tuple(rows), None)

    def heads(self) -> Sequence[Head]:
        """Give the newest event of each writer of this shop."""
        with self._reading() as connection:
            return [newest(connection, self._shop, one) for one in writers(connection, self._shop)]

    def verify(
        self,
        known: Iterable[KnownHead] = (),
        progress: Progress = lambda _done, _all: None,
        cancel: Cancel | None = None,
    ) -> TrailReport:
        """Walk every chain to its first bad link, and check what the events refer to.

        ``known`` heads must still be there. ``progress`` hears the events done and
        all of them. Raises StoreTrouble, Cancelled.
        """
        with self._reading() as connection:
            return _Check(connection, known, progress, cancel).report()


def writers(connection: Connection, shop_id: str) -> list[str]:
    """Name the writers of a shop: each is looked for behind the one before, so that no event is counted."""
    found: list[str] = []
    key = {"shop": shop_id, "before": ""}
    while (name := connection.execute(_NEXT_WRITER, key).scalar()) is not None:
        found.append(name)
        key["before"] = name
    return found


def newest(connection: Connection, shop_id: str, writer: str) -> Head:
    """Give the newest event of a writer, number 0 where there is none."""
    row = connection.execute(_NEWEST, {"shop": shop_id, "writer": writer}).first()
    return Head(shop_id, writer, int(row.seq), row.hash, row.at) if row else Head(shop_id, writer, 0, "")


def _tops(connection: Connection, shop_id: str, names: Iterable[str]) -> dict[str, int]:
    return {name: newest(connection, shop_id, name).seq for name in names}


class _Scan:
    """Reads events of several writers at once, newest first, in small windows."""

    def __init__(
        self,
        connection: Connection,
        shop_id: str,
        wanted: TrailFilter,
        cancel: Cancel | None,
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        self._connection = connection
        self._shop = shop_id
        self._cancel = cancel
        self._hidden = hidden
        self._words = wanted.text.casefold().split()
        self._values: dict[str, str] = {}
        self._conditions = self._made(wanted)

    def _made(self, wanted: TrailFilter) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.who:
            found.append(audit_event.c.who.in_(self._refs(wanted.who)))
        if wanted.what:
            is_it = audit_event.c.what == wanted.what
            found.append(or_(is_it, audit_event.c.what.startswith(f"{wanted.what}.", autoescape=True)))
        if self._hidden and (wanted.what or wanted.text):  # to be found by it would tell it
            found.append(audit_event.c.subject.not_in(sorted(self._hidden)))
        if wanted.subject:
            found.append(audit_event.c.subject == wanted.subject)
        if wanted.since is not None:
            found.append(audit_event.c.at >= wanted.since)
        if wanted.until is not None:
            found.append(audit_event.c.at < wanted.until)
        return found

    def _refs(self, value: str) -> list[str]:
        mine = (person_value.c.shop_id == self._shop) & (person_value.c.value == value)
        return list(self._connection.execute(select(person_value.c.ref).where(mine)).scalars())

    def down(self, writer: str, top: int) -> Iterator[TrailRow]:
        """Give the events of a writer that fit, from number ``top`` down; raises Cancelled."""
        mine = (audit_event.c.shop_id == self._shop, audit_event.c.writer_id == writer)
        while top > 0:
            if self._cancel is not None:
                self._cancel.raise_if_set()
            bottom = top - _WINDOW
            window = audit_event.c.seq.between(bottom + 1, top)
            statement = select(audit_event).where(*mine, window, *self._conditions)
            rows = self._connection.execute(statement.order_by(audit_event.c.seq.desc())).all()
            yield from (self._shown(row) for row in map(self._row, rows) if self._fits(row.event))
            top = bottom

    def _shown(self, row: TrailRow) -> TrailRow:
        if row.event.subject not in self._hidden:
            return row
        return replace(row, event=replace(row.event, what=CONCEALED, payload={}))

    def _row(self, row: Any) -> TrailRow:
        payload: Mapping[str, Json] = {}
        whole = is_whole(row)
        if whole:
            payload = revealed(row.payload, self._value)
        event = AuditEvent(
            row.at, self._value(row.who), row.what, row.subject, payload, row.seq, row.previous_hash, row.hash
        )
        return TrailRow(row.writer_id, event, whole)

    def _value(self, ref: str) -> str:
        if ref not in self._values:
            mine = (person_value.c.shop_id == self._shop) & (person_value.c.ref == ref)
            found = self._connection.execute(select(person_value.c.value).where(mine)).scalar()
            self._values[ref] = f"forgotten:{ref[:12]}" if found is None else found
        return self._values[ref]

    def _fits(self, event: AuditEvent) -> bool:
        if not self._words:
            return True
        said = f"{event.who} {event.what} {event.subject} {event.payload}".casefold()
        return all(word in said for word in self._words)


class _Check:
    """One walk over all chains of a store."""

    def __init__(
        self,
        connection: Connection,
        known: Iterable[KnownHead],
        progress: Progress,
        cancel: Cancel | None,
    ) -> None:
        self._connection = connection
        self._progress = progress
        self._cancel = cancel
        self._known: defaultdict[tuple[str, str], list[KnownHead]] = defaultdict(list)
        for one in known:
            self._known[one.head.shop_id, one.head.writer].append(one)
        self._done = 0
        self._all = 0
        self._broken: list[BrokenLink] = []

    def report(self) -> TrailReport:
        """Walk along each chain, then look at the personal values."""
        self._all = self._connection.execute(select(func.count()).select_from(audit_event)).scalar_one()
        there = {(row.shop_id, row.writer_id) for row in self._connection.execute(_WRITERS)}
        chains = sorted(there | self._known.keys())
        walks = [self._walked(*one) for one in chains]
        self._values()
        return TrailReport(
            sum(one.events for one in walks),
            len(chains),
            sum(one.heads for one in walks),
            tuple(self._broken),
            sum(one.uncovered for one in walks),
        )

    def _walked(self, shop_id: str, writer: str) -> Walk:
        walk = Walk(writer, self._known[shop_id, writer])
        for link in self._links(shop_id, writer):
            if isinstance(link, BrokenLink):
                walk.unreadable(link.seq, link.what)
                break
            if walk.go(link) is not None:
                break
        broken = walk.end()
        if broken is not None:
            self._broken.append(broken)
        return walk

    def _links(self, shop_id: str, writer: str) -> Iterator[Link | BrokenLink]:
        """Give the links of a chain; one that cannot be read ends it."""
        key = {"shop": shop_id, "writer": writer}
        statement, seq = _ALONG, 0
        while True:
            try:
                rows = self._connection.execute(statement, key).all()
            except _GARBLED:
                yield from self._one_by_one(statement, key)
                raise  # none of them alone is to blame
            for row in rows:
                self._step()
                yield Link(row.seq, row.previous_hash, row.hash, is_whole(row))
            if len(rows) < _WINDOW:
                return
            seq = rows[-1].seq
            statement = _ALONG.where(audit_event.c.seq > seq)

    def _one_by_one(self, statement: Any, key: Mapping[str, str]) -> Iterator[Link | BrokenLink]:
        """Go through a window in which something cannot be read, up to there, where whoever asks stops."""
        numbers = statement.with_only_columns(audit_event.c.seq)
        for seq in self._connection.execute(numbers, key).scalars().all():
            self._step()
            try:
                row = self._connection.execute(_ALONG.where(audit_event.c.seq == seq), key).one()
            except _GARBLED as error:
                yield BrokenLink(key["writer"], seq, str(getattr(error, "orig", error)))
                return
            yield Link(row.seq, row.previous_hash, row.hash, is_whole(row))

    def _step(self) -> None:
        self._done += 1
        if self._cancel is not None:
            self._cancel.raise_if_set()
        self._progress(self._done, self._all)

    def _values(self) -> None:
        """Check that each personal value is what the events refer to."""
        shops = self._connection.execute(select(person_value.c.shop_id).distinct()).scalars().all()
        for shop_id in shops:
            for row in self._connection.execute(_VALUES, {"shop": shop_id}):
                if ref_of(row.salt, row.value) != row.ref:
                    what = f"personal value {row.ref[:12]} is not what the events refer to"
                    self._broken.append(BrokenLink(shop_id, 0, what))
