# SPDX-License-Identifier: Apache-2.0
"""Bring a database file to the schema that this version works on.

The file is copied before it is changed, and a file from a newer version is left alone.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import InspectorError, StoreDamaged, StoreTooNew, StoreTrouble
from inspector.domain.phrase import Phrase
from inspector.storage import migrations
from inspector.storage.database import connect, make_private
from inspector.storage.migrations import NEWEST
from inspector.storage.troubles import translate

if TYPE_CHECKING:
    from alembic.config import Config

BACKUPS = "backups"
_MIGRATIONS = Path(migrations.__file__).parent


def revision(path: Path) -> str:
    """Give the revision of the schema in ``path``; empty text for a new file.

    Raises StoreDamaged when the file is not a store of Inspector.
    """
    if not path.exists() or not path.stat().st_size:
        return ""
    try:
        with closing(connect(path, read_only=True)) as connection:
            return _revision(connection, path)
    except (sqlite3.Error, InspectorError) as error:
        raise translate(error, path) from error
    except UnicodeDecodeError as error:  # a damaged name of a table
        raise StoreDamaged(
            Phrase("{name} cannot be read: its list of tables is damaged.", name=path.name)
        ) from error


def _revision(connection: sqlite3.Connection, path: Path) -> str:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if not tables:
        return ""
    if "alembic_version" in tables:
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        if len(rows) == 1 and isinstance(rows[0][0], str):
            return rows[0][0]
    raise StoreDamaged(
        Phrase("{name} is not a store of Inspector.", name=path.name), "Move it away, or restore a backup."
    )


def check_readable(path: Path) -> None:
    """Raise StoreTrouble, StoreTooNew where this version cannot read the file as it is."""
    found = revision(path)
    if not found:
        raise StoreTrouble(
            Phrase("There is no store in {home} yet.", home=path.parent), "Inspect a device there first."
        )
    _refuse_newer(found)
    if found != NEWEST:
        raise StoreTrouble(
            Phrase("The store in {home} is of an older version.", home=path.parent),
            "Run 'inspector db upgrade' first.",
            code=found,
        )


def _refuse_newer(found: str) -> None:
    if found > NEWEST:
        raise StoreTooNew(
            "This store was written by a newer version of Inspector.", code=f"schema {found}, known {NEWEST}"
        )


def upgrade(path: Path) -> Path | None:
    """Create ``path``, or migrate it; give the copy that was made before, None where none was needed.

    The caller holds the home's lock. Raises StoreTooNew, StoreDamaged, StoreFull, StoreTrouble.
    """
    _roll_back(path)
    found = revision(path)
    if found == NEWEST:
        return None
    _refuse_newer(found)
    try:
        copy = _copy(path, found) if found else None
        migrate(path)
        _sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise translate(error, path) from error
    return copy


def _roll_back(path: Path) -> None:
    """Undo what was under way when the power went as the file was made; a reader may not."""
    if not path.with_name(path.name + "-journal").exists():
        return
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        raise translate(error, path) from error


def _copy(path: Path, found: str) -> Path:
    """Copy the file as SQLite sees it: what still stands in its log belongs to it."""
    folder = path.parent / BACKUPS
    folder.mkdir(exist_ok=True)
    target = _free_name(folder, f"{path.stem}-{found}", path.suffix)
    make_private(target)
    with closing(connect(path, read_only=True)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    _sync_folder(folder)
    return target


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    number = 1
    while (target := folder / f"{stem}-{number}{suffix}").exists():
        number += 1
    return target


def migrate(path: Path, to: str = "head") -> None:
    """Run the migrations up to a revision; Alembic loads here, where alone it is needed."""
    from alembic import command
    from sqlalchemy import exc

    from inspector.storage.database import driver_of, writing_engine

    engine = writing_engine(path)
    try:
        with engine.connect() as connection:
            driver = driver_of(connection)
            # Batch migrations drop and rebuild tables; the keys are checked at the end instead.
            driver.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                driver.execute("BEGIN IMMEDIATE")
                config = configuration()
                config.attributes["connection"] = connection
                command.upgrade(config, to)
                _check_keys(driver)
    except exc.SQLAlchemyError as error:
        raise translate(error, path) from error
    finally:
        engine.dispose()


def _check_keys(driver: sqlite3.Connection) -> None:
    loose = driver.execute("PRAGMA foreign_key_check").fetchone()
    if loose is not None:
        raise StoreDamaged(
            Phrase("A row of {table} belongs to nothing, so the store was not upgraded.", table=loose[0])
        )


def configuration() -> Config:
    """Give Alembic's configuration for the packaged migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def _sync_folder(folder: Path) -> None:
    """Make a new file's name durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
