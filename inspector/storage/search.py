# SPDX-License-Identifier: Apache-2.0
"""Numbers of the inspections that meet a filter, newest first: pages by key, counts, outlines.

Of all ways to the rows the sparsest is taken: what lies farthest back after the
same number of rows has the fewest of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, text

from inspector.domain.errors import Cancelled
from inspector.domain.record import Outline, RecordFilter
from inspector.ports import Cancel
from inspector.storage.conditions import Asker, Question, Values, Way
from inspector.storage.database import driver_of

_PROBE = 1000
"""Rows by which the ways are compared."""
_STEPS = 20_000
"""Steps of SQLite between two looks at whether the answer is still wanted."""
_WALK = (Way("record AS r", "1 = 1"),)
_SHOP = text("SELECT id FROM record_term WHERE kind = 'shop' AND name = :name")
_NEWEST = (1 << 62) - 1


@dataclass(frozen=True, slots=True)
class Plan:
    """A question with the way that is taken."""

    question: Question
    ways: tuple[Way, ...]

    @property
    def is_plain(self) -> bool:
        """Tell whether only one shop's whole list is asked for."""
        return self.ways is _WALK and len(self.question.conditions) == 1

    def page_sql(self) -> str:
        """Give the numbers of at most ``:most`` rows that are not newer than ``:start``."""
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
        checks = [one.check for one in self.question.conditions]
        tables = way.tables
        if any("i." in one for one in checks) and "inspection AS i" not in tables:
            tables += " CROSS JOIN inspection AS i"
            checks.append("i.id = r.id")
        bounds = f"{way.key} <= :start" + (f" AND {way.key} >= :low" if self.question.low is not None else "")
        sql = f"SELECT r.id AS id FROM {tables} WHERE {way.where} AND {bounds} AND {' AND '.join(checks)}"
        return f"{sql} ORDER BY {way.key} DESC LIMIT :most" if limited else sql

    def values(self, start: int | None, most: int = 0) -> Values:
        """Give the parameters; ``start`` None begins with the newest."""
        one = self.question
        newest = one.high if one.high is not None else _NEWEST
        bounds = {"start": newest if start is None else min(start, newest), "most": most}
        return {**one.values, **bounds, "low": one.low if one.low is not None else 0}


def plan(connection: Connection, shop_id: str, wanted: RecordFilter) -> Plan | None:
    """Choose the way to what is wanted; None where nothing can be found."""
    shop_no = connection.execute(_SHOP, {"name": shop_id}).scalar()
    if shop_no is None:
        return None
    question = Asker(connection, shop_no).ask(wanted)
    if question.is_hopeless:
        return None
    options = [option for one in question.conditions for option in one.options]
    bounded = question.low is not None and question.high is not None
    if bounded:
        options.append(_WALK)
    if len(options) < 2 and all(way.is_sorted for option in options for way in option):
        return Plan(question, options[0] if options else _WALK)
    return Plan(question, min([*options, _WALK], key=lambda one: _density(connection, question, one)))


def _density(connection: Connection, question: Question, option: tuple[Way, ...]) -> float:
    """Give how many rows a way has among all; infinite for one that would first have to be sorted."""
    total = 0.0
    if option is _WALK:
        return _walk_density(question)
    probe = Plan(Question([], question.values, question.low, question.high), option)
    values = probe.values(None, _PROBE)
    newest = values["start"]
    for way in option:
        limit = f"ORDER BY {way.key} DESC " if way.is_sorted else ""
        low = f" AND {way.key} >= :low" if question.low is not None else ""
        rows = f"SELECT {way.key} AS id FROM {way.tables} WHERE {way.where} AND {way.key} <= :start{low}"
        sql = f"SELECT count(*), min(id), max(id) FROM ({rows} {limit}LIMIT :most) AS p"
        found, oldest, _ = connection.execute(text(sql), values).one()
        if found < _PROBE:
            total += found / (1 << 40)  # all of them are known: fewer than of any other that is not
        elif not way.is_sorted:
            return float("inf")
        else:
            total += found / max(1, _newest(connection, newest) - oldest)
    return total


def _walk_density(question: Question) -> float:
    if question.low is None or question.high is None:
        return 1.0
    span = question.high - question.low + 1
    return span / (1 << 40) if span <= _PROBE * 4 else 1.0


def _newest(connection: Connection, bound: int) -> int:
    newest = connection.execute(text("SELECT max(id) FROM record")).scalar() or 0
    return min(int(newest), bound)


def page(connection: Connection, chosen: Plan, limit: int, start: int | None) -> list[int]:
    """Give the numbers of a page, newest first; ``start`` is the greatest that may be in it."""
    rows = connection.execute(text(chosen.page_sql()), chosen.values(start, limit))
    return [int(row[0]) for row in rows]


def outline(connection: Connection, chosen: Plan, every: int) -> Outline:
    """Count the rows, and give the number of every so-manieth of them."""
    values = {**chosen.values(None), "every": every}
    sql = (
        "SELECT id, n FROM (SELECT id, row_number() OVER (ORDER BY id DESC) - 1 AS n,"
        f" count(*) OVER () AS whole FROM ({chosen.all_sql()}) AS a) AS b"
        " WHERE n % :every = 0 OR n = whole - 1"
    )
    if chosen.is_plain:
        sql = _PLAIN_OUTLINE
    keys, last = array("q"), -1
    for row_id, place in connection.execute(text(sql), values):
        if place % every == 0:
            keys.append(row_id)
        last = max(last, place)
    return Outline(last + 1, every, keys)


_PLAIN_OUTLINE = (
    "SELECT id, n FROM (SELECT r.id AS id, row_number() OVER (ORDER BY r.id DESC) - 1 AS n FROM record AS r"
    " WHERE r.shop_no = :shop) AS b"
    " WHERE n % :every = 0 OR id = (SELECT min(id) FROM record WHERE shop_no = :shop)"
)


@contextmanager
def cancellable(connection: Connection, cancel: Cancel | None) -> Iterator[None]:
    """Stop what SQLite does once ``cancel`` is set; raises Cancelled then."""
    if cancel is None or connection.dialect.name != "sqlite":
        yield
        return
    driver = driver_of(connection)
    driver.set_progress_handler(lambda: int(cancel.is_set), _STEPS)
    try:
        yield
    except Exception as error:
        if cancel.is_set:
            raise Cancelled from error
        raise
    finally:
        driver.set_progress_handler(None, 0)
