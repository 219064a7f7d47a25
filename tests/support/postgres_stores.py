# SPDX-License-Identifier: Apache-2.0
"""An empty store on a real PostgreSQL server: one server and one database for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from postgres import database, plain, server

from inspector.storage.schema import metadata
from inspector.storage.server.database import ServerDatabase

_AGAIN = (
    "SELECT setval(oid::regclass, 1, false) FROM pg_class"
    " WHERE relkind = 'S' AND relnamespace = current_schema()::regnamespace"
)


def _empty() -> str:
    """Give what empties all tables: asked for at the end, when every module has named its own."""
    return "".join(f"DELETE FROM {one.name};" for one in reversed(metadata.sorted_tables)) + _AGAIN


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Give the URL of the first database of a server of the tests' own."""
    with server() as url:
        yield url


@pytest.fixture(scope="session")
def _postgres_store(postgres_server: str) -> Iterator[str]:
    with database(postgres_server) as url:
        ServerDatabase(url, "any").prepare()
        yield url


@pytest.fixture
def postgres_store_url(_postgres_store: str) -> Iterator[str]:
    """Give the URL of a store with all its tables and no rows."""
    yield _postgres_store
    with psycopg.connect(plain(_postgres_store), autocommit=True) as connection:
        connection.execute(_empty().encode())


@pytest.fixture(scope="module")
def postgres_url_of_module(postgres_server: str) -> Iterator[str]:
    """Give the URL of a database without tables for the tests of one module."""
    with database(postgres_server) as url:
        yield url


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    """Give the URL of a database without tables."""
    with database(postgres_server) as url:
        yield url
