# SPDX-License-Identifier: Apache-2.0
"""Core statements that run at every answer, compiled once.

Compiling, looking up the compiled form and building a result cost more than
SQLite's own work on one small row; the columns' types still convert each value.
A server's answer takes longer than all that: there they run as any statement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Insert, Update
from sqlalchemy.dialects import sqlite

from inspector.storage.database import driver_of

_DIALECT = sqlite.dialect(paramstyle="qmark")


@dataclass(frozen=True, slots=True)
class Written:
    """What is known of a statement that ran: how many rows it met."""

    rowcount: int


class Prepared:
    """An INSERT or UPDATE with the values ``names`` and those its conditions ask for."""

    def __init__(self, statement: Insert | Update, names: Sequence[str]) -> None:
        self._statement = statement
        compiled = statement.compile(dialect=_DIALECT, column_keys=list(names))
        self._sql = str(compiled)
        self._values = [
            (name, compiled.binds[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT))
            for name in compiled.positiontup or ()
        ]

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Written:
        """Run it in the connection's transaction; raises KeyError for a missing value."""
        if connection.dialect.name != _DIALECT.name:
            given = {name: values[name] for name, _ in self._values}
            return Written(connection.execute(self._statement, given).rowcount)
        row = [values[name] if process is None else process(values[name]) for name, process in self._values]
        return Written(driver_of(connection).execute(self._sql, row).rowcount)
