# SPDX-License-Identifier: Apache-2.0
"""Connections to a PostgreSQL server: one that writes, and those that read one moment."""

from __future__ import annotations

from typing import Final

import psycopg
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import NullPool, QueuePool

from inspector.domain.errors import StoreTrouble
from inspector.domain.phrase import Phrase
from inspector.storage.server.address import Address
from inspector.storage.server.troubles import not_connected

OLDEST: Final = 130000
"""PostgreSQL 13: the first that tells what became of a transaction by its 64-bit number."""
_WRITING_MS: Final = 30_000
_READING_MS: Final = 60_000
_LOCK_MS: Final = 8_000
"""Less than a caller waits for the disk, so that it hears why."""
_POOL_S: Final = 10.0
_SET_UP: Final = """
SELECT set_config('statement_timeout', '{statement}', false), set_config('lock_timeout', '{lock}', false),
 set_config('idle_in_transaction_session_timeout', '120000', false),
 set_config('tcp_keepalives_idle', '20', false), set_config('tcp_keepalives_interval', '5', false),
 set_config('tcp_keepalives_count', '3', false), set_config('TimeZone', 'UTC', false),
 set_config('jit', 'off', false), set_config('random_page_cost', '1.1', false),
 CASE WHEN current_setting('synchronous_commit') = 'off'
  THEN set_config('synchronous_commit', 'on', false) END"""
"""Not as options of the connection, which would replace those of the address. What was shown as saved
has to be on the disk, whatever the server's own setting says; what is asked here is found by indexes,
on disks that do not turn, faster than a compiler starts."""

Driver = psycopg.Connection[tuple[object, ...]]


def connect(address: Address, *, statement_ms: int = _WRITING_MS, lock_ms: int = _LOCK_MS) -> Driver:
    """Open a connection whose transactions are begun by hand; raises StoreTrouble, which says why not."""
    try:
        driver = psycopg.connect(address.conninfo, autocommit=True)
    except psycopg.Error as error:
        raise not_connected(error, address.conninfo, address.name) from None
    try:
        _set_up(driver, address, statement_ms, lock_ms)
    except psycopg.OperationalError as error:  # it hung up while it was asked: it is just stopping
        driver.close()
        raise not_connected(error, address.conninfo, address.name) from None
    except BaseException:
        driver.close()
        raise
    return driver


def _set_up(driver: Driver, address: Address, statement_ms: int, lock_ms: int) -> None:
    if driver.info.server_version < OLDEST:
        raise StoreTrouble(
            Phrase("The server of {name} is older than PostgreSQL 13.", name=address.name),
            "Upgrade the server.",
        )
    driver.execute(_SET_UP.format(statement=statement_ms, lock=lock_ms).encode())


def writing_engine(address: Address) -> Engine:
    """Give an engine for the one connection that writes; its user begins and ends each transaction."""
    return create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect(address),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
    )


def reading_engine(address: Address, connections: int = 8) -> Engine:
    """Give an engine whose connections can only read; each of its transactions sees one moment.

    A connection that the server hung up is replaced before it is used again.
    """
    return create_engine(
        "postgresql+psycopg://",
        creator=lambda: _reader(address),
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=connections,
        pool_timeout=_POOL_S,
        pool_pre_ping=True,
        hide_parameters=True,
    )


def _reader(address: Address) -> Driver:
    driver = connect(address, statement_ms=_READING_MS)
    driver.autocommit = False
    driver.read_only = True
    driver.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    return driver


def driver_of(connection: Connection) -> Driver:
    """Give the driver's connection, for what is no statement."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver
