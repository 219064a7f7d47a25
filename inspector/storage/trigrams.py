# SPDX-License-Identifier: Apache-2.0
"""Parts of numbers and notes: the only place that knows how a database finds them.

SQLite keeps an index of all runs of three characters (FTS5, ``trigram``,
without positions: what it finds may hold the runs in another order, so that
each hit is compared with the text itself). PostgreSQL has ``pg_trgm`` for the
same, on the columns themselves.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from inspector.storage.record_columns import Numbers

LENGTH = 3
"""Characters below which the index knows nothing."""
_MOST_RUNS = 3
"""Runs that are asked for: a few leave so few rows that comparing those is quicker than more runs."""
_COLUMNS = "imei, imei2, meid, serial, words"
_VALUES = ":imei, :imei2, :meid, :serial, :words"
_ADD = text(f"INSERT INTO record_text (rowid, {_COLUMNS}) VALUES (:id, {_VALUES})")
_REMOVE = text(f"INSERT INTO record_text (record_text, rowid, {_COLUMNS}) VALUES ('delete', :id, {_VALUES})")
CLEAR = "INSERT INTO record_text (record_text) VALUES ('delete-all')"
"""The statement that takes everything out, in SQLite."""

FROM = "record_text AS t"
"""The table of a search by ``runs``."""
KEY = "t.rowid"


def where(name: str, table: str = "record_text") -> str:
    """Give the condition that a row has all runs of the parameter called ``name``."""
    return f"{table} MATCH :{name}"


def runs(part: str) -> str:
    """Give the question for all rows that have the runs of ``part``, at least three characters."""
    folded = part.casefold()
    last = len(folded) - LENGTH
    count = min(_MOST_RUNS, last + 1)
    starts = [place * last // max(1, count - 1) for place in range(count)]
    distinct = dict.fromkeys(folded[at : at + LENGTH] for at in starts)
    return " AND ".join('"' + run.replace('"', '""') + '"' for run in distinct)


def add(connection: Connection, row_id: int, numbers: Numbers) -> None:
    """Enter an inspection's numbers and notes."""
    if connection.dialect.name == "sqlite" and not numbers.is_empty:
        connection.execute(_ADD, _values(row_id, numbers))


def remove(connection: Connection, row_id: int, numbers: Numbers) -> None:
    """Take out what was entered; ``numbers`` has to be exactly that."""
    if connection.dialect.name == "sqlite" and not numbers.is_empty:
        connection.execute(_REMOVE, _values(row_id, numbers))


def _values(row_id: int, numbers: Numbers) -> dict[str, object]:
    return {
        "id": row_id,
        "imei": numbers.imei or None,
        "imei2": numbers.imei2 or None,
        "meid": numbers.meid or None,
        "serial": numbers.serial or None,
        "words": numbers.words or None,
    }
