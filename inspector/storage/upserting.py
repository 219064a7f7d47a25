# SPDX-License-Identifier: Apache-2.0
"""``INSERT … ON CONFLICT``, which SQLite and PostgreSQL write alike and SQLAlchemy keeps apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Merge = Callable[[str, ColumnElement[Any]], ColumnElement[Any]]
"""Gives what a column becomes: its name, and the value that would have been inserted."""


def upsert(connection: Connection, table: Table, names: tuple[str, ...], merge: Merge) -> Any:
    """Give the statement that inserts a row, or merges the columns ``names`` into the one with its key."""
    keys = list(table.primary_key)
    if connection.dialect.name == "sqlite":
        lite = sqlite.insert(table)
        return lite.on_conflict_do_update(index_elements=keys, set_=_merged(names, merge, lite.excluded))
    post = postgresql.insert(table)
    return post.on_conflict_do_update(index_elements=keys, set_=_merged(names, merge, post.excluded))


def _merged(names: tuple[str, ...], merge: Merge, given: Any) -> Mapping[str, ColumnElement[Any]]:
    return {name: merge(name, given[name]) for name in names}
