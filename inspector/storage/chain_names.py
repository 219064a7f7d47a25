# SPDX-License-Identifier: Apache-2.0
"""Under which names a home writes its chain of events: its bench's, and after each restore a new one.

A home from a backup does not go on with the chain that the backup ends with: the
bench wrote on after it, and the shop's database may hold what it wrote. Two events
would have one number. So a restored home begins a chain whose name says when.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select

from inspector.domain.errors import StoreDamaged
from inspector.storage.schema import market_note

_ACCOUNT = "chain"
_MARK = "/"
"""Stands in no bench's own name."""


def names(connection: Connection, shop_id: str, bench: str) -> tuple[str, ...]:
    """Name all chains that this home wrote, the oldest first; it writes the last. Raises StoreDamaged."""
    value = connection.execute(select(market_note.c.value).where(_is_it(shop_id, bench))).scalar()
    if value is None:
        return (bench,)
    try:
        later = json.loads(value)
    except (ValueError, RecursionError):
        later = None
    if not isinstance(later, list) or not all(isinstance(one, str) for one in later):
        raise StoreDamaged("The store does not say which chain of events it writes.")
    return (bench, *later)


def current(connection: Connection, shop_id: str, bench: str) -> str:
    """Name the chain that this home writes; raises StoreDamaged."""
    return names(connection, shop_id, bench)[-1]


def begin(connection: Connection, shop_id: str, bench: str, at: datetime) -> str:
    """Begin a chain, give its name; what is written from now on is in it. Raises StoreDamaged."""
    _, *later = names(connection, shop_id, bench)
    one = f"{bench}{_MARK}{at.astimezone(UTC):%Y%m%dT%H%M%S.%fZ}"
    connection.execute(delete(market_note).where(_is_it(shop_id, bench)))
    row = {"shop_id": shop_id, "account": _ACCOUNT, "name": bench, "value": json.dumps([*later, one])}
    connection.execute(insert(market_note), row)
    return one


def since(name: str) -> str:
    """Say what tells a chain from the first one of its bench; empty text of the first one."""
    return name.partition(_MARK)[2]


def _is_it(shop_id: str, bench: str) -> ColumnElement[bool]:
    note = market_note.c
    return and_(note.shop_id == shop_id, note.account == _ACCOUNT, note.name == bench)
