# SPDX-License-Identifier: Apache-2.0
"""Transactions on a PostgreSQL server that several desks write to.

A shop's writers take turns: each transaction holds an advisory lock of its
shop, and READ COMMITTED then sees all that was committed before it. So units of
work are written as if nobody else were there, and nothing fails because two
desks finished at once. Shops do not wait for each other; where they meet in a
name that both enter first, the one who comes second tries again.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from typing import Final

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, exc

from inspector.domain.errors import OurBug, StoreTrouble
from inspector.domain.phrase import Phrase
from inspector.storage.server.address import Address
from inspector.storage.server.connecting import Driver, connect, driver_of
from inspector.storage.server.troubles import is_passing

_ROOM: Final = 0x696E7370
"""``insp``: the first half of every advisory lock of a shop."""
_BEGIN: Final = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock({room}, {shop});"
    " SELECT pg_current_xact_id()::text"
)
_FATE: Final = "SELECT pg_xact_status(%s::text::xid8)"
_LOOKS: Final = 15
_BETWEEN_S: Final = 0.2


def lock_of(shop_id: str) -> int:
    """Give the number by which a shop's writers take turns; two shops that share one only wait more."""
    return int.from_bytes(hashlib.sha256(shop_id.encode()).digest()[:4], "big", signed=True)


class ServerTurns:
    """``Turns`` of one desk of a shop."""

    is_shared = True

    def __init__(self, address: Address, shop_id: str) -> None:
        self._address = address
        self._begin = _BEGIN.format(room=_ROOM, shop=lock_of(shop_id)).encode()
        self._number = ""
        self._pause = threading.Event()

    def begin(self, connection: Connection) -> None:
        """Wait for the shop's turn, and learn the transaction's number."""
        try:
            answers = driver_of(connection).execute(self._begin)
        except psycopg.Error:
            self.undo(connection)  # who waited too long for its turn stands in a transaction that failed
            raise
        while answers.nextset():
            pass
        row = answers.fetchone()
        self._number = str(row[0]) if row else ""

    def commit(self, connection: Connection) -> None:
        """Commit; where the server hangs up before it answers, ask it afterwards what became of it."""
        driver = driver_of(connection)
        try:
            said = driver.execute("COMMIT").statusmessage
        except psycopg.OperationalError:
            if driver.closed and self._was_committed():
                return
            raise
        if said != "COMMIT":
            raise OurBug("a unit of work went on after the database had refused a statement")

    def undo(self, connection: Connection) -> None:
        """Roll back; of a connection that is gone, the server does."""
        with contextlib.suppress(psycopg.Error, exc.SQLAlchemyError):
            driver_of(connection).execute("ROLLBACK")

    def save(self, connection: Connection) -> None:
        """Set the savepoint of a unit."""
        driver_of(connection).execute("SAVEPOINT unit")

    def go_back(self, connection: Connection) -> None:
        """Take the unit back."""
        driver_of(connection).execute("ROLLBACK TO SAVEPOINT unit")

    def release(self, connection: Connection) -> None:
        """End the unit."""
        driver_of(connection).execute("RELEASE SAVEPOINT unit")

    def is_whole(self, connection: Connection, error: Exception) -> bool:
        """Tell whether only the unit failed, and not for what is gone when the group is tried again."""
        return not self.is_lost(connection) and not is_passing(error)

    def may_pass(self, connection: Connection, error: BaseException) -> bool:
        """Tell whether another desk was in the way, or the connection broke before anything was committed."""
        return not isinstance(error, StoreTrouble) and (is_passing(error) or self.is_lost(connection))

    def is_lost(self, connection: Connection) -> bool:
        """Tell whether the server hung up."""
        if connection.closed or connection.invalidated:
            return True
        driver = driver_of(connection)
        return driver.closed or driver.info.transaction_status is TransactionStatus.UNKNOWN

    def rest(self, connection: Connection) -> None:
        """Nothing is left to do."""

    def _was_committed(self) -> bool:
        """Ask the server for the fate of the transaction; raises StoreTrouble where nobody can tell."""
        for _ in range(_LOOKS):
            with contextlib.suppress(StoreTrouble, psycopg.OperationalError), connect(self._address) as again:
                fate = self._fate(again)
                if fate != "in progress":
                    return fate == "committed"
            self._pause.wait(_BETWEEN_S)
        raise StoreTrouble(
            Phrase(
                "It is not known whether the database {name} took what was to be saved.",
                name=self._address.name,
            ),
            "Once it answers again, look at the last step, and do it again where it is missing.",
            code="commit",
        )

    def _fate(self, again: Driver) -> str:
        try:
            row = again.execute(_FATE, (self._number,)).fetchone()
        except psycopg.DataError:  # a number that the server never gave, or lost when it fell
            return "aborted"
        return str(row[0]) if row and row[0] else "aborted"
