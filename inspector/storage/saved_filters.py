# SPDX-License-Identifier: Apache-2.0
"""``SavedFilterStore`` on the store's database."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from inspector.domain.event import AuditEvent
from inspector.domain.saved_filter import MOST, SavedFilter, from_document, to_document
from inspector.storage.schema import saved_filter

Reading = Callable[[], AbstractContextManager[Connection]]
Noted = Callable[[AuditEvent, Callable[[Connection], None]], None]

_ALL = (
    select(saved_filter)
    .where(saved_filter.c.shop_id == bindparam("shop"))
    .order_by(saved_filter.c.at, saved_filter.c.uid)
    .limit(MOST)
)
_DELETE = delete(saved_filter).where(
    saved_filter.c.shop_id == bindparam("shop"), saved_filter.c.uid == bindparam("key")
)
_INSERT = insert(saved_filter)


class SqlSavedFilters:
    """The saved searches of one shop.

    ``reading`` gives connections that see one moment of the store; ``noted``
    changes something together with its event.
    """

    def __init__(self, reading: Reading, noted: Noted, shop_id: str) -> None:
        self._reading = reading
        self._noted = noted
        self._shop = shop_id

    def saved_filters(self) -> Sequence[SavedFilter]:
        """Give all, the first saved first; raises StoreDamaged, StoreTrouble."""
        with self._reading() as connection:
            return tuple(_to_saved(row) for row in connection.execute(_ALL, {"shop": self._shop}))

    def put_saved_filter(self, one: SavedFilter, event: AuditEvent) -> None:
        """Write one in place of what stood under its uid, with its event."""

        def work(connection: Connection) -> None:
            connection.execute(_DELETE, {"shop": self._shop, "key": one.uid})
            connection.execute(_INSERT, {"shop_id": self._shop, **_columns(one)})

        self._noted(event, work)

    def drop_saved_filter(self, uid: str, event: AuditEvent) -> None:
        """Delete one, with its event; one that is not there stays so."""

        def work(connection: Connection) -> None:
            connection.execute(_DELETE, {"shop": self._shop, "key": uid})

        self._noted(event, work)


def _to_saved(row: Any) -> SavedFilter:
    """Turn a row into a saved search; raises ValueError, which the store tells as damage."""
    return SavedFilter(row.uid, row.name, from_document(json.loads(row.search)), row.by, row.at)


def _columns(one: SavedFilter) -> dict[str, Any]:
    return {
        "uid": one.uid,
        "name": one.name,
        "folded": one.name.casefold(),
        "search": json.dumps(to_document(one.search), ensure_ascii=False, sort_keys=True),
        "by": one.by,
        "at": one.at,
    }
