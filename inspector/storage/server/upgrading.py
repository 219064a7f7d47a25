# SPDX-License-Identifier: Apache-2.0
"""Bring the tables on a PostgreSQL server to the schema that this version works on.

All of it is one transaction under an advisory lock: who comes second finds it
done. An empty database is filled unasked. One of an older version is changed
only by ``db upgrade``: other desks that still have that version would be shut
out, and a copy is the business of whoever has the server (``pg_dump``).
"""

from __future__ import annotations

from typing import Final

import psycopg
from sqlalchemy import Connection, exc

from inspector.domain.errors import InspectorError, StoreDamaged, StoreTooNew, StoreTrouble
from inspector.domain.phrase import Phrase
from inspector.storage.migrations import NEWEST
from inspector.storage.server.address import Address
from inspector.storage.server.connecting import Driver, connect, driver_of, writing_engine
from inspector.storage.server.troubles import cause_of, translate

_LOCK: Final = 0x696E73704442
_FIRST: Final = "0001"
_VERSIONS: Final = "SELECT to_regclass('alembic_version')::text"
_TEXTS: Final = """
SELECT c.table_name, c.column_name FROM information_schema.columns AS c
 JOIN information_schema.tables AS t USING (table_schema, table_name)
 WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text'
 AND c.collation_name IS NULL AND c.table_name = ANY(%s) ORDER BY 1, 2"""


def revision(address: Address) -> str:
    """Give the revision of the schema; empty text for a database without our tables.

    Raises StoreTrouble, StoreDamaged.
    """
    with connect(address) as driver:
        try:
            return _revision(driver, address)
        except psycopg.Error as error:
            raise translate(error, address.name) from None


def _revision(driver: Driver, address: Address) -> str:
    row = driver.execute(_VERSIONS).fetchone()
    if row is None or row[0] is None:
        return ""
    rows = driver.execute("SELECT version_num FROM alembic_version").fetchall()
    if not rows:
        return ""
    found = str(rows[0][0])
    if len(rows) == 1 and len(found) == len(_FIRST) and found.isdigit():
        return found
    raise StoreDamaged(
        Phrase("The database {name} is not a store of Inspector.", name=address.name),
        "Name an empty database of its own.",
    )


def check_readable(address: Address) -> None:
    """Raise StoreTrouble, StoreTooNew where this version cannot work on the tables as they are."""
    found = revision(address)
    if not found:
        raise StoreTrouble(
            Phrase("There is no store in {name} yet.", name=address.name),
            "Open it for writing first: 'inspector db upgrade' makes its tables.",
        )
    _check(found, address)


def _check(found: str, address: Address) -> None:
    if found > NEWEST:
        raise StoreTooNew(
            "This store was written by a newer version of Inspector.", code=f"schema {found}, known {NEWEST}"
        )
    if found != NEWEST:
        raise StoreTrouble(
            Phrase("The store in {name} is of an older version.", name=address.name),
            "Copy it with pg_dump, then run 'inspector db upgrade'; desks of the older version stop then.",
            code=found,
        )


def prepare(address: Address) -> None:
    """Make the tables in an empty database; raises StoreTooNew, StoreTrouble for another version's."""
    found = revision(address)
    if found:
        _check(found, address)
    else:
        upgrade(address)


def upgrade(address: Address, to: str = "head") -> None:
    """Make or migrate the tables, whatever their version; all of it, or nothing.

    Raises StoreTooNew, StoreDamaged, StoreFull, StoreTrouble.
    """
    engine = writing_engine(address)
    try:
        with engine.connect() as connection:
            _migrate(connection, address, to)
    except (exc.SQLAlchemyError, psycopg.Error) as error:
        raise _translate(error, address) from None
    finally:
        engine.dispose()


def _migrate(connection: Connection, address: Address, to: str) -> None:
    from alembic import command

    from inspector.storage.upgrading import configuration

    driver = driver_of(connection)
    _check_encoding(driver, address)
    with connection.begin():  # Alembic then begins none of its own; SQLAlchemy's end of it ends this one
        driver.execute("BEGIN")
        driver.execute("SET LOCAL statement_timeout = 0")
        driver.execute("SET LOCAL lock_timeout = '30s'")
        driver.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        found = _revision(driver, address)
        if found > NEWEST:
            _check(found, address)
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        _compare_by_bytes(driver)


def _check_encoding(driver: Driver, address: Address) -> None:
    if driver.info.parameter_status("server_encoding") != "UTF8":
        raise StoreTrouble(
            Phrase("The database {name} does not hold every character.", name=address.name),
            "Make one with ENCODING 'UTF8'.",
        )


def _compare_by_bytes(driver: Driver) -> None:
    """Let every text be ordered as SQLite orders it, whatever language the server was set up in.

    The beginning of a name is looked for as a range; in a language's order there may be others between.
    """
    from inspector.storage.schema import DIALECT_PARTS, metadata

    texts = driver.execute(_TEXTS, (list(metadata.tables),)).fetchall()
    if not texts:
        return
    driver.execute("DROP VIEW IF EXISTS finding")
    by_table: dict[str, list[str]] = {}
    for table, column in texts:
        by_table.setdefault(str(table), []).append(f'ALTER COLUMN "{column}" TYPE text COLLATE "C"')
    for table, changes in by_table.items():
        driver.execute(f'ALTER TABLE "{table}" {", ".join(changes)}'.encode())
    driver.execute(DIALECT_PARTS["postgresql"][0].encode())


def _translate(error: BaseException, address: Address) -> InspectorError:
    match cause_of(error):
        case psycopg.errors.DuplicateTable() | psycopg.errors.DuplicateObject():
            return StoreDamaged(
                Phrase("The database {name} has tables of something else.", name=address.name),
                "Name an empty database of its own.",
            )
        case psycopg.errors.UndefinedFile() | psycopg.errors.FeatureNotSupported():
            return StoreTrouble(
                Phrase("The server of {name} lacks the extension pg_trgm.", name=address.name),
                "Install PostgreSQL's contrib package there.",
            )
    return translate(error, address.name)
