# SPDX-License-Identifier: Apache-2.0
"""Ask a PostgreSQL server to stop what a connection does."""

from __future__ import annotations

import contextlib
import threading

import psycopg
from sqlalchemy import Connection

from inspector.storage.server.connecting import driver_of

_WAIT_S = 2.0


class Stopping:
    """The right to stop one piece of work of a connection, until that is over."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)
        self._gate = threading.Lock()
        self._is_over = False

    def ask(self) -> None:
        """Ask at most two seconds; a server that is not reached ends the work by its own deadline."""
        with self._gate, contextlib.suppress(psycopg.Error):
            if not self._is_over:
                self._driver.cancel_safe(timeout=_WAIT_S)

    def end(self) -> None:
        """Say that the work is over: what the connection does next is not stopped."""
        with self._gate:
            self._is_over = True
