# SPDX-License-Identifier: Apache-2.0
"""How a group of units becomes durable: transactions and savepoints, each database in its own way."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from typing import Protocol

from sqlalchemy import Connection

from inspector.storage.database import driver_of


class Turns(Protocol):
    """The writing thread's transactions on its one connection.

    ``is_shared`` tells that others write the same rows: nothing that was read
    in an earlier transaction may be believed.
    """

    is_shared: bool

    def begin(self, connection: Connection) -> None:
        """Begin a transaction that no other writer of this shop can come between."""
        ...

    def commit(self, connection: Connection) -> None:
        """Make it durable; when this returns, it is."""
        ...

    def undo(self, connection: Connection) -> None:
        """Take all of it back; never raises."""
        ...

    def save(self, connection: Connection) -> None:
        """Set a savepoint."""
        ...

    def go_back(self, connection: Connection) -> None:
        """Take back what came after the savepoint."""
        ...

    def release(self, connection: Connection) -> None:
        """Forget the savepoint."""
        ...

    def is_whole(self, connection: Connection, error: Exception) -> bool:
        """Tell whether only the unit failed; False where the whole transaction is gone, or has to be."""
        ...

    def may_pass(self, connection: Connection, error: BaseException) -> bool:
        """Tell whether the same group may succeed when it is tried again from its beginning."""
        ...

    def is_lost(self, connection: Connection) -> bool:
        """Tell whether the connection is of no more use."""
        ...

    def rest(self, connection: Connection) -> None:
        """Leave the database in good order before the connection closes; never raises."""
        ...


class FileTurns:
    """``Turns`` on the one connection that writes an SQLite file.

    ``make_room`` is asked when something failed: it tells whether the disk was
    full and there is room now, so that the same may be tried again.
    """

    is_shared = False

    def __init__(self, make_room: Callable[[BaseException], bool] = lambda _: False) -> None:
        self._make_room = make_room
        self._has_room = False

    def begin(self, connection: Connection) -> None:
        """Take the file's write lock at once."""
        driver_of(connection).execute("BEGIN IMMEDIATE")

    def commit(self, connection: Connection) -> None:
        """Sync the log."""
        driver_of(connection).execute("COMMIT")

    def undo(self, connection: Connection) -> None:
        """Roll back; what went wrong first is what the callers hear."""
        with contextlib.suppress(sqlite3.Error):
            driver_of(connection).rollback()

    def save(self, connection: Connection) -> None:
        """Set the savepoint of a unit."""
        driver_of(connection).execute("SAVEPOINT unit")

    def go_back(self, connection: Connection) -> None:
        """Take the unit back."""
        driver_of(connection).execute("ROLLBACK TO unit")

    def release(self, connection: Connection) -> None:
        """End the unit."""
        driver_of(connection).execute("RELEASE unit")

    def is_whole(self, connection: Connection, error: Exception) -> bool:
        """Tell whether SQLite did not roll all of the group back by itself, and there is no reason to."""
        self._has_room = self._make_room(error)
        return driver_of(connection).in_transaction and not self._has_room

    def may_pass(self, connection: Connection, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether a full disk has room again; anything else would fail again: nobody else writes."""
        had, self._has_room = self._has_room, False
        return had or self._make_room(error)

    def is_lost(self, connection: Connection) -> bool:  # noqa: ARG002
        """Never: a file does not hang up."""
        return False

    def rest(self, connection: Connection) -> None:
        """Write the log back into the file; where that fails, it stays beside it until the next start."""
        with contextlib.suppress(sqlite3.Error):
            driver_of(connection).execute("PRAGMA optimize")
            driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")
