# SPDX-License-Identifier: Apache-2.0
"""Conditions in SQL, and the ways by which the rows of each can be found.

A condition is checked on every row. Some can also be the *way* of a search: an
index that gives the rows newest first, so that a page is full before much was
read. All of it is plain SQL that SQLite and PostgreSQL share, but for
``like``; ``CROSS JOIN`` keeps SQLite from turning the tables around, and a
``+`` from taking an index that is not the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Values = dict[str, Any]
MOST_WAYS = 64
SPARSE = 1 << 39
"""Rows of a way that is read whole too, and may be one of several."""
EVERYTHING = 1 << 40
"""Rows of a way that is read whole, unless the newest records are full of what is looked for."""
OF_SHOP = "i.shop_id IN (SELECT name FROM record_term WHERE kind = 'shop')"
"""With what the indexes of a shop's inspections begin."""


@dataclass(frozen=True, slots=True)
class Way:
    """One index: its tables, its condition, and the column that holds the records' numbers.

    ``is_sorted`` tells that the rows come newest first by themselves; where they
    do not, ``worth`` is how many of them are quickly read and sorted.
    """

    tables: str
    where: str
    key: str
    is_sorted: bool = True
    worth: int = 100

    @property
    def bound(self) -> str:
        """The key, to be compared: where the rows are not sorted by it, no index by it may be taken."""
        return self.key if self.is_sorted else f"+{self.key}"


@dataclass(frozen=True, slots=True)
class Condition:
    """What every row must meet, and the ways to all rows that may: one *option* is several ways together.

    ``is_exact`` tells that the ways lead to no other rows, so that on them nothing is to be checked.
    ``newest`` gives the numbers of a page where nothing else is asked for, if that is quicker than the ways.
    """

    check: str
    options: tuple[tuple[Way, ...], ...] = ()
    is_exact: bool = False
    newest: str = ""


@dataclass(frozen=True, slots=True)
class Tables:
    """Where a search looks: among the inspections, or among what came out of files.

    ``record`` has the columns that are searched by code and ``inspection`` the
    numbers; imported history has both in one table. ``has_days`` tells that the
    rows are numbered as they began.
    """

    record: str
    inspection: str
    text: str
    failure: str
    has_days: bool

    @property
    def walk(self) -> Way:
        """All rows, the newest first."""
        return Way(f"{self.record} AS r", "1 = 1", "r.id")


OWN = Tables("record", "inspection", "record_text", "failure", has_days=True)
IMPORTED = Tables("imported", "imported", "record_text_imported", "imported_failure", has_days=False)


@dataclass(slots=True)
class Question:
    """A whole search: conditions, the values of their parameters, and the numbers that it lies between."""

    tables: Tables = OWN

    conditions: list[Condition] = field(default_factory=list)
    values: Values = field(default_factory=dict)
    low: int | None = None
    high: int | None = None
    is_hopeless: bool = False


def of_codes(record: str, column: str, codes: Sequence[int]) -> Condition:
    """Give the condition that a column of ``record`` holds one of these codes."""
    inline = ", ".join(str(code) for code in sorted(codes))
    check = f"+{column} IN ({inline})"
    if len(codes) > MOST_WAYS:  # so many names have so many rows that the newest are enough
        return Condition(check)
    ways = tuple(Way(record, f"{column} = {code}", "r.id") for code in codes)
    return Condition(check, (ways,), is_exact=True)


def any_of(conditions: Sequence[Condition]) -> Condition | None:
    """Give the condition that one of these holds; it has ways where all of them have."""
    if not conditions:
        return None
    check = f"({' OR '.join(one.check for one in conditions)})"
    if any(not one.options for one in conditions):
        return Condition(check)
    ways = tuple(way for one in conditions for way in one.options[-1])
    if any(way.worth == EVERYTHING for way in ways):
        return Condition(check)
    return Condition(check, (ways,)) if len(ways) <= MOST_WAYS else Condition(check)
