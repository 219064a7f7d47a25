# SPDX-License-Identifier: Apache-2.0
"""Stores in homes of their own: on the home's file and on a server, unless a test is about the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock
from outside_stores import Outside
from postgres_stores import (
    _postgres_store,
    empty_postgres_url,
    postgres_server,
    postgres_store_url,
    postgres_url_of_module,
)
from sqlalchemy import NullPool, create_engine

from inspector.storage.database import DATABASE
from inspector.storage.store import SqlStore

__all__ = [
    "_postgres_store",
    "empty_postgres_url",
    "postgres_server",
    "postgres_store_url",
    "postgres_url_of_module",
]
OpenStore = Callable[..., SqlStore]


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.peer("postgres"))])
def store_url(request: pytest.FixtureRequest) -> str:
    """Give where the test's store is; empty text for the file of its home."""
    return str(request.getfixturevalue("postgres_store_url")) if request.param == "server" else ""


@pytest.fixture
def open_store(tmp_path: Path, store_url: str) -> Iterator[OpenStore]:
    """Open stores in the test's folder; those that are left open are closed at its end."""
    yield from _opening(tmp_path, store_url)


@pytest.fixture
def open_file_store(tmp_path: Path) -> Iterator[OpenStore]:
    """Open stores in the file of the test's folder."""
    yield from _opening(tmp_path, "")


@pytest.fixture
def outside(tmp_path: Path, store_url: str) -> Iterator[Outside]:
    engine = create_engine(store_url or f"sqlite:///{tmp_path / DATABASE}", poolclass=NullPool)
    yield Outside(engine)
    engine.dispose()


def _opening(folder: Path, url: str) -> Iterator[OpenStore]:
    opened: list[SqlStore] = []

    def open_one(**options: object) -> SqlStore:
        store = SqlStore(folder, SHOP, WRITER, TurnedClock(), url=url, **options)  # type: ignore[arg-type]
        opened.append(store)
        return store

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: OpenStore) -> SqlStore:
    return open_store()


@pytest.fixture
def file_store(open_file_store: OpenStore) -> SqlStore:
    return open_file_store()
