# SPDX-License-Identifier: Apache-2.0
"""When SQLite writes its log back into the file: within the commit after which the log has so many pages.

Where much is written, most pages change again before they are written back.
Nothing of this is durable or not: the log is. On a server it does nothing.
"""

from __future__ import annotations

from sqlalchemy import Connection

from inspector.storage.database import driver_of

USUAL = 1000
"""SQLite's own."""
_LARGEST = 16_000
"""64 MB, beyond which ``journal_size_limit`` would cut the log anyway."""


def let_grow(connection: Connection) -> None:
    """Let the log grow before it is written back."""
    _set(connection, _LARGEST)


def write_back(connection: Connection) -> None:
    """Let the commit of this transaction write the log back; it has to change something."""
    _set(connection, 1)


def as_ever(connection: Connection) -> None:
    """Let SQLite do it as it does by itself."""
    _set(connection, USUAL)


def _set(connection: Connection, pages: int) -> None:
    if connection.dialect.name == "sqlite":
        driver_of(connection).execute(f"PRAGMA wal_autocheckpoint={pages}")
