# SPDX-License-Identifier: Apache-2.0
"""Where a store keeps its rows: the file of a home, or a database that several desks share."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from inspector.domain.errors import InspectorError, StoreFull, StoreTrouble
from inspector.storage.database import DATABASE, reading_engine, writing_engine
from inspector.storage.reserve import Reserve
from inspector.storage.troubles import translate
from inspector.storage.turns import FileTurns, Turns
from inspector.storage.upgrading import check_readable, revision, upgrade


class Database(Protocol):
    """One database with the tables of ``schema``."""

    @property
    def name(self) -> str:
        """Name it in a message; never with a password."""
        ...

    def revision(self) -> str:
        """Give the revision of its schema; empty text for one without tables. Raises StoreTrouble."""
        ...

    def prepare(self) -> None:
        """Make its tables, or bring them to this version's form as far as that may be done unasked.

        Raises StoreTooNew, StoreDamaged, StoreFull, StoreTrouble.
        """
        ...

    def upgrade(self) -> None:
        """Bring its tables to this version's form because somebody asked for it; raises as ``prepare``."""
        ...

    def check_readable(self) -> None:
        """Raise StoreTrouble, StoreTooNew where this version cannot read it as it is."""
        ...

    def writing_engine(self) -> Engine:
        """Give an engine for the one connection that writes."""
        ...

    def reading_engine(self, connections: int = 8) -> Engine:
        """Give an engine whose transactions see one moment and change nothing."""
        ...

    def turns(self) -> Turns:
        """Give how the writing thread's groups become durable."""
        ...

    def translate(self, error: BaseException) -> InspectorError:
        """Give the house's trouble for what work on it raised."""
        ...


class FileDatabase:
    """The SQLite file of a home."""

    def __init__(self, path: Path, synchronous: str = "FULL") -> None:
        self.path = path
        self._synchronous = synchronous

    @classmethod
    def of_home(cls, home: Path, synchronous: str = "FULL") -> FileDatabase:
        """Give the one of a home."""
        return cls(home / DATABASE, synchronous)

    @property
    def name(self) -> str:
        """Name the file."""
        return self.path.name

    def revision(self) -> str:
        """Give the revision of its schema; empty text for a new file."""
        return revision(self.path)

    def prepare(self) -> None:
        """Create the file, or copy and migrate it; the caller holds the home's lock."""
        upgrade(self.path)

    def upgrade(self) -> None:
        """Do nothing: whoever opens the file for writing brings it to this version's form."""

    def check_readable(self) -> None:
        """Raise StoreTrouble, StoreTooNew where this version cannot read the file as it is."""
        check_readable(self.path)

    def writing_engine(self) -> Engine:
        """Give an engine with the one connection that writes."""
        return writing_engine(self.path, self._synchronous)

    def reading_engine(self, connections: int = 8) -> Engine:
        """Give an engine whose connections can only read."""
        return reading_engine(self.path, connections)

    def turns(self) -> Turns:
        """Give the transactions of the one connection that writes; a full disk gets the home's reserve."""
        return FileTurns(self._make_room)

    def _make_room(self, error: BaseException) -> bool:
        reserve = Reserve(self.path.parent)
        return (
            not isinstance(error, InspectorError)
            and reserve.is_there()
            and isinstance(self.translate(error), StoreFull)
            and reserve.give()
        )

    def translate(self, error: BaseException) -> InspectorError:
        """Give the house's trouble for what SQLite raised."""
        return translate(error, self.path)


def database_of(home: Path, shop_id: str, url: str, synchronous: str = "FULL") -> Database:
    """Give where the rows of a home are: at ``url``, else in its own file.

    Raises BadInput for what is no PostgreSQL URL, StoreTrouble without psycopg.
    """
    if not url:
        return FileDatabase.of_home(home, synchronous)
    try:
        from inspector.storage.server.database import ServerDatabase
    except ImportError as error:
        raise StoreTrouble(
            "The driver for PostgreSQL is not installed.",
            "Install it: pip install 'refurb-inspector[postgres]'.",
            code=type(error).__name__,
        ) from error
    return ServerDatabase(url, shop_id)
