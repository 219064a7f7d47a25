# SPDX-License-Identifier: Apache-2.0
"""Numbers of the inspections that meet a filter, newest first: pages by key, counts, outlines.

Of all ways to the rows the sparsest is taken: what lies farthest back after the
same number of rows has the fewest of them.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, text

from inspector.domain.errors import Cancelled
from inspector.domain.record import Outline, RecordFilter
from inspector.ports import Cancel
from inspector.storage.conditions import Asker
from inspector.storage.database import driver_of
from inspector.storage.search_ways import IMPORTED, OWN, SPARSE, Condition, Question, Tables, Values, Way

_PROBE = 1000
"""Rows by which the ways are compared."""
_MOST_PROBED = 5000
_NEWEST_ROWS = {"sqlite": 2000, "postgresql": 400}
"""Newest records that are looked through for what has no way that is sorted; a server reads a row slower."""
_FULL_AFTER = {"sqlite": 100, "postgresql": 3}
"""So many of them have to meet what is asked. A server reads twice as long for a row of its other ways:
at a million records a page by the newest is as quick from one in two hundred on."""
_STEPS = 20_000
"""Steps of SQLite between two looks at whether the answer is still wanted."""
_WALKS = {tables: (tables.walk,) for tables in (OWN, IMPORTED)}
_SHOP_COLUMNS = (
    "id, (SELECT count(*) FROM record_term WHERE kind = 'shop') - 1 AS others,"
    " (SELECT count(*) FROM record_backlog) AS backlog"
)
_SHOP = {
    "sqlite": text(f"SELECT {_SHOP_COLUMNS} FROM record_term WHERE kind = 'shop' AND name = :name"),
    # For the rest of the transaction: a page is always found by an index, whatever the server reckons.
    "postgresql": text(
        f"SELECT {_SHOP_COLUMNS}, set_config('enable_seqscan', 'off', true)"
        " FROM record_term WHERE kind = 'shop' AND name = :name"
    ),
}
_NEWEST = (1 << 62) - 1


@dataclass(frozen=True, slots=True)
class Plan:
    """A question with the way that is taken.

    ``is_entered`` tells that every inspection is in ``record``, so that it need not be asked;
    ``newest`` gives a page without the ways.
    """

    question: Question
    ways: tuple[Way, ...]
    is_entered: bool = False
    newest: str = ""

    @property
    def is_plain(self) -> bool:
        """Tell whether the whole list is asked for."""
        is_bounded = self.question.high is not None or self.question.low is not None
        return self.ways is _walk(self.question) and not self.question.conditions and not is_bounded

    def page_sql(self) -> str:
        """Give the numbers of at most ``:most`` rows that are not newer than ``:start``."""
        if self.newest:
            return self.newest
        if len(self.ways) == 1:
            return self._select(self.ways[0], limited=True)
        return f"{self._union(limited=True)} ORDER BY id DESC LIMIT :most"

    def all_sql(self) -> str:
        """Give the numbers of all rows, in any order."""
        if len(self.ways) == 1:
            return self._select(self.ways[0], limited=False)
        return self._union(limited=False)

    def _union(self, *, limited: bool) -> str:
        parts = (
            f"SELECT id FROM ({self._select(way, limited=limited)}) AS w{number}"
            for number, way in enumerate(self.ways)
        )
        return " UNION ".join(parts)

    def _select(self, way: Way, *, limited: bool) -> str:
        checks = [one.check for one in self.question.conditions if not (one.is_exact and self._is_by(one))]
        tables, rooms = [way.tables], self.question.tables
        is_asked = not self.is_entered or any("r." in one for one in checks)
        if f"{rooms.record} AS r" not in way.tables and is_asked:
            tables.append(f"{rooms.record} AS r")
            checks.append(f"r.id = {way.key}")
        if any("i." in one for one in checks) and f"{rooms.inspection} AS i" not in way.tables:
            tables.append(f"{rooms.inspection} AS i")
            checks.append(f"i.id = {way.key}")
        conditions = " AND ".join([within(way, self.question), *checks])
        sql = f"SELECT {way.key} AS id FROM {' CROSS JOIN '.join(tables)} WHERE {conditions}"
        return f"{sql} ORDER BY {way.bound} DESC LIMIT :most" if limited else sql

    def _is_by(self, condition: Condition) -> bool:
        """Tell whether a condition's own ways are taken."""
        return any(option is self.ways for option in condition.options)

    def values(self, start: int | None, most: int = 0) -> Values:
        """Give the parameters; ``start`` None begins with the newest."""
        one = self.question
        newest = one.high if one.high is not None else _NEWEST
        bounds = {"start": newest if start is None else min(start, newest), "most": most}
        return {**one.values, **bounds, "low": one.low if one.low is not None else 0}


def within(way: Way, question: Question) -> str:
    """Give the condition that a row lies on a way, between the numbers that are asked for."""
    low = f" AND {way.bound} >= :low" if question.low is not None else ""
    return f"{way.where} AND {way.bound} <= :start{low}"


def _walk(question: Question) -> tuple[Way, ...]:
    return _WALKS[question.tables]


def plan(
    connection: Connection,
    shop_id: str,
    wanted: RecordFilter,
    tables: Tables = OWN,
    newest: int | None = None,
) -> Plan | None:
    """Choose the way to what is wanted; None where nothing can be found.

    ``newest`` is the greatest number that may be found.
    """
    shop = connection.execute(_SHOP[connection.dialect.name], {"name": shop_id}).first()
    if shop is None:
        return None
    question = Asker(connection, shop.id if shop.others else None, tables).ask(wanted)
    if question.is_hopeless:
        return None
    if newest is not None:
        question.high = newest
    is_entered = tables is not OWN or not shop.backlog
    if is_entered and question.low is None and len(question.conditions) == 1:
        (only,) = question.conditions
        if only.newest:
            return Plan(question, only.options[0], is_entered, only.newest)
    of_conditions = [one.options for one in question.conditions if one.options]
    if question.low is None and len(of_conditions) < 2:
        ways = _only(connection, question, of_conditions[0] if of_conditions else (_walk(question),))
        return Plan(question, ways, is_entered)
    options = [_walk(question), *(option for options in of_conditions for option in options)]
    ways = min(options, key=lambda one: _density(connection, question, one))
    return Plan(question, ways, is_entered)


def _only(
    connection: Connection, question: Question, options: tuple[tuple[Way, ...], ...]
) -> tuple[Way, ...]:
    """Choose among the ways to one thing: those that are not sorted only where they lead to few rows."""
    for option in options:
        if all(way.is_sorted for way in option):
            return option
        if any(way.worth >= SPARSE for way in option):
            return _walk(question) if _is_dense(connection, question) else option
        if _density(connection, question, option) < 1:
            return option
    return _walk(question)


def _is_dense(connection: Connection, question: Question) -> bool:
    """Tell whether a page is full after the newest records, or sooner than by another way."""
    dialect = connection.dialect.name
    walk, rows = Plan(question, _walk(question)), _NEWEST_ROWS[dialect]
    newest = f"SELECT id FROM {question.tables.record} ORDER BY id DESC LIMIT :newest"
    if dialect == "sqlite":
        sql = f"SELECT count(*) FROM ({walk.all_sql()} AND r.id IN ({newest})) AS a"
    else:
        sql = _looked_through(question, newest)
    found = connection.execute(text(sql), {**walk.values(None), "newest": rows}).scalar_one()
    return int(found) >= _FULL_AFTER[dialect]


def _looked_through(question: Question, newest: str) -> str:
    """Count what meets the conditions among the newest, one by one.

    A server would rather find all that meet one of them first; it does not
    look into a part with an OFFSET.
    """
    checks = [one.check for one in question.conditions]
    rooms = {"r": question.tables.record}
    if any("i." in one for one in checks):
        rooms["i"] = question.tables.inspection
    each = (
        f"CROSS JOIN LATERAL (SELECT * FROM {of} WHERE id = n.id OFFSET 0) AS {name}"
        for name, of in rooms.items()
    )
    where = " AND ".join(["r.id <= :start", *checks])
    return f"WITH n AS MATERIALIZED ({newest}) SELECT count(*) FROM n {' '.join(each)} WHERE {where}"


def _density(connection: Connection, question: Question, option: tuple[Way, ...]) -> float:
    """Give how many rows a way has among all; infinite for one that would first have to be sorted."""
    if option is _walk(question):
        return _walk_density(question)
    values = Plan(question, option).values(None)
    total = 0.0
    for way in option:
        most = _PROBE if way.is_sorted else min(way.worth, _MOST_PROBED)
        order = f" ORDER BY {way.key} DESC" if way.is_sorted else ""
        rows = f"SELECT {way.key} AS id FROM {way.tables} WHERE {within(way, question)}{order} LIMIT :most"
        sql = f"SELECT count(*), min(id), max(id) FROM ({rows}) AS p"
        found, oldest, newest = connection.execute(text(sql), {**values, "most": most}).one()
        if found < most:
            total += found / (1 << 40)  # all of them are known: fewer than of any other that is not
        elif not way.is_sorted:
            return float("inf")
        else:
            total += found / max(1, newest - oldest)
    return total


def _walk_density(question: Question) -> float:
    """Give the density of all rows; between two days that are near each other they are few."""
    if question.low is None or question.high is None:
        return 1.0
    span = question.high - question.low + 1
    return span / (1 << 40) if span <= _PROBE else 1.0


def page(connection: Connection, chosen: Plan, limit: int, start: int | None) -> list[int]:
    """Give the numbers of a page, newest first; ``start`` is the greatest that may be in it."""
    rows = connection.execute(text(chosen.page_sql()), chosen.values(start, limit))
    return [int(row[0]) for row in rows]


def outline(connection: Connection, chosen: Plan, every: int, after: int = 0) -> Outline:
    """Count the rows, and give the number of every so-manieth of them; ``after`` rows come before them."""
    rest = -after % every
    values = {**chosen.values(None), "every": every, "rest": rest}
    sql = (
        "SELECT id, n FROM (SELECT id, row_number() OVER (ORDER BY id DESC) - 1 AS n,"
        f" count(*) OVER () AS whole FROM ({chosen.all_sql()}) AS a) AS b"
        " WHERE n % :every = :rest OR n = whole - 1"
    )
    if chosen.is_plain:
        sql = _PLAIN_OUTLINE.format(record=chosen.question.tables.record)
    keys, last = array("q"), -1
    for row_id, place in connection.execute(text(sql), values):
        if place % every == rest:
            keys.append(row_id)
        last = max(last, place)
    return Outline(last + 1, every, keys)


_PLAIN_OUTLINE = (
    "SELECT id, n FROM (SELECT id, row_number() OVER (ORDER BY id DESC) - 1 AS n FROM {record}) AS b"
    " WHERE n % :every = :rest OR id = (SELECT min(id) FROM {record})"
)


@contextmanager
def cancellable(connection: Connection, cancel: Cancel | None) -> Iterator[None]:
    """Stop what the database does once ``cancel`` is set; raises Cancelled then."""
    if cancel is None:
        yield
        return
    cancel.raise_if_set()
    stopping = _stepping if connection.dialect.name == "sqlite" else _asking
    with stopping(connection, cancel):
        try:
            yield
        except Exception as error:
            if cancel.is_set:
                raise Cancelled from error
            raise


@contextmanager
def _stepping(connection: Connection, cancel: Cancel) -> Iterator[None]:
    """Let SQLite look every so many steps."""
    driver = driver_of(connection)
    driver.set_progress_handler(lambda: int(cancel.is_set), _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def _asking(connection: Connection, cancel: Cancel) -> Iterator[None]:
    """Let the server be asked to stop; on a thread, since who cancels may be the window's."""
    from inspector.storage.server.stopping import Stopping

    stopping = Stopping(connection)
    cancel.on_set(lambda: threading.Thread(target=stopping.ask, daemon=True).start())
    try:
        yield
    finally:
        stopping.end()
