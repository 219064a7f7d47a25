# SPDX-License-Identifier: Apache-2.0
"""Stores in homes of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock

from inspector.storage.store import SqlStore

OpenStore = Callable[..., SqlStore]


@pytest.fixture
def open_store(tmp_path: Path) -> Iterator[OpenStore]:
    """Open stores in the test's folder; those that are left open are closed at its end."""
    opened: list[SqlStore] = []

    def open_one(**options: object) -> SqlStore:
        store = SqlStore(tmp_path, SHOP, WRITER, TurnedClock(), **options)  # type: ignore[arg-type]
        opened.append(store)
        return store

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: OpenStore) -> SqlStore:
    return open_store()
