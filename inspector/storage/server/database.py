# SPDX-License-Identifier: Apache-2.0
"""``Database`` on a PostgreSQL server: what an auditor's desk works on, and what benches replicate to."""

from __future__ import annotations

from sqlalchemy import Engine

from inspector.domain.errors import InspectorError
from inspector.storage.server import connecting, upgrading
from inspector.storage.server.address import address_of
from inspector.storage.server.troubles import translate
from inspector.storage.server.turns import ServerTurns
from inspector.storage.turns import Turns


class ServerDatabase:
    """The database behind a ``postgresql://`` URL, for one shop; nothing is connected before it is needed.

    Raises BadInput for what is no such URL, without repeating it.
    """

    def __init__(self, url: str, shop_id: str) -> None:
        self._address = address_of(url)
        self._shop = shop_id

    @property
    def name(self) -> str:
        """Name host and database."""
        return self._address.name

    def revision(self) -> str:
        """Give the revision of the schema; empty text for a database without our tables."""
        return upgrading.revision(self._address)

    def prepare(self) -> None:
        """Make the tables in an empty database; one of an older version is refused with what to do."""
        upgrading.prepare(self._address)

    def upgrade(self) -> None:
        """Make or migrate the tables, whatever their version; raises StoreTooNew."""
        upgrading.upgrade(self._address)

    def check_readable(self) -> None:
        """Raise StoreTrouble, StoreTooNew where this version cannot read the tables as they are."""
        upgrading.check_readable(self._address)

    def writing_engine(self) -> Engine:
        """Give an engine for the one connection of this process that writes."""
        return connecting.writing_engine(self._address)

    def reading_engine(self, connections: int = 8) -> Engine:
        """Give an engine whose transactions see one moment and change nothing."""
        return connecting.reading_engine(self._address, connections)

    def turns(self) -> Turns:
        """Give the transactions by which the shop's desks take turns."""
        return ServerTurns(self._address, self._shop)

    def translate(self, error: BaseException) -> InspectorError:
        """Give the house's trouble for what the server or psycopg raised."""
        return translate(error, self.name)
