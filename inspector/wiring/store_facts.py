# SPDX-License-Identifier: Apache-2.0
"""What a person may want to know of the store: where it is, how large, what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.ports import Cancel
    from inspector.wiring.app import App


_LOOK_S = 0.5


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """``size`` counts the bytes of the file and of what SQLite keeps beside it.

    ``server`` names the host and the database where several desks share the store.
    """

    home: Path
    server: str
    size: int
    inspections: int
    certificates: int
    revision: str


def store_facts(app: App) -> StoreFacts:
    """Look at the store of an open home. Raises StoreTrouble."""
    with app.store.reading() as connection:
        counts = [
            int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())
            for table in ("inspection", "certificate")
        ]
        on_server = "SELECT pg_database_size(current_database())"
        size = (
            int(connection.exec_driver_sql(on_server).scalar_one()) if app.database_url else _file_size(app)
        )
    server = app.database.name if app.database_url else ""
    return StoreFacts(app.settings.home, server, size, counts[0], counts[1], app.schema_revision())


def _file_size(app: App) -> int:
    from inspector.storage.database import DATABASE

    files = [app.settings.home / f"{DATABASE}{more}" for more in ("", "-wal", "-shm")]
    return sum(one.stat().st_size for one in files if one.exists())


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What serves a shared store, and the shops that are in it."""

    name: str
    version: str
    shops: tuple[str, ...]


def server_facts(app: App) -> ServerFacts:
    """Look at the server of a shared store that has its tables. Raises StoreTrouble."""
    with app.store.reading() as connection:
        version = str(connection.exec_driver_sql("SHOW server_version").scalar_one())
        shops = connection.exec_driver_sql(
            "SELECT name FROM record_term WHERE kind = 'shop' ORDER BY name"
        ).scalars()
        return ServerFacts(app.database.name, version, tuple(map(str, shops)))


def upgrade_store(app: App) -> None:
    """Bring the store to this version's form: a file by opening it, a shared one because it is asked for."""
    app.database.upgrade()
    app.store.unfinished()


def reindex(home: Path | None, log: str) -> tuple[int, int]:
    """Enter every inspection of a home for the search anew; give how many are entered, of how many.

    ``log`` names the log's file. Raises StoreTrouble without a store, StoreLocked where a bench works.
    """
    from inspector.storage.reindexing import forget_records
    from inspector.wiring.app import App

    app = App(home, read_only=True, log=log)
    if app.database_url:  # a shared store may be there before the home is
        app.settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    forget_records(app.settings.home, app.database)
    app.close()
    app = App(home, log=log)
    try:
        while not app.store.entered(_LOOK_S):
            continue  # Ctrl+C is heard here; the next who opens the store goes on
        with app.store.reading() as connection:
            count = connection.exec_driver_sql("SELECT count(*) FROM record").scalar_one()
        return int(count), store_facts(app).inspections
    finally:
        app.close()


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, and whether it came to the end: what it did not reach is not known.

    ``unknown`` counts the signatures in a shared store by keys that this home does not know.
    """

    faults: tuple[str, ...]
    is_whole: bool
    unknown: int = 0


def check_store(app: App, progress: Callable[[int, int], None], cancel: Cancel) -> Checked:
    """Recompute every digest, verify every signature, look for a copy, and give what is wrong, in words.

    ``progress`` gets the rows done and all rows, on the caller's thread;
    ``cancel`` ends it between two rows. Raises StoreTrouble.
    """
    from inspector.domain.errors import Cancelled
    from inspector.wiring.clones import clone_faults
    from inspector.wiring.signatures import signature_faults

    signed = store_facts(app).certificates
    reached = [0, signed]

    def told(done: int, of: int) -> None:
        cancel.raise_if_set()
        reached[:] = done, of + signed
        progress(*reached)

    def verified() -> None:
        told(reached[0] + 1, reached[1] - signed)

    found: list[str] = []
    unknown: list[None] = []
    signatures = signature_faults(app, verified, unknown=lambda: unknown.append(None))
    try:
        for fault in chain(app.store.check(told), signatures, clone_faults(app)):
            found.append(str(fault))
            cancel.raise_if_set()
    except Cancelled:
        return Checked(tuple(found), is_whole=False, unknown=len(unknown))
    return Checked(tuple(found), is_whole=True, unknown=len(unknown))
