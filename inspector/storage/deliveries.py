# SPDX-License-Identifier: Apache-2.0
"""The outbox's rows: claimed for a while, then settled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, insert, or_, select, update

from inspector.domain.errors import NotAllowed
from inspector.domain.outbox import Delivery, OutboxRow, RowState
from inspector.storage.mapping import pack, to_outbox_row
from inspector.storage.schema import outbox

_IS_DUE = or_(
    and_(outbox.c.state == RowState.PENDING.value, outbox.c.next_at <= bindparam("now")),
    and_(outbox.c.state == RowState.SENDING.value, outbox.c.claimed_until <= bindparam("now")),
)
_DUE = (
    select(outbox.c.id)
    .where(outbox.c.shop_id == bindparam("shop"), outbox.c.destination == bindparam("to"), _IS_DUE)
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_ALL = select(outbox).where(outbox.c.shop_id == bindparam("shop")).order_by(outbox.c.id)


def put(connection: Connection, shop_id: str, deliveries: Sequence[Delivery], at: datetime) -> None:
    """Add deliveries that are due at once."""
    rows: list[dict[str, Any]] = [
        {
            "shop_id": shop_id,
            "uid": one.uid,
            "destination": one.destination,
            "kind": one.kind,
            "body": pack(one.body),
            "state": RowState.PENDING.value,
            "attempts": 0,
            "next_at": at,
            "claimed_until": None,
            "last_error": "",
        }
        for one in deliveries
    ]
    if rows:
        connection.execute(insert(outbox), rows)


def lease(
    connection: Connection, shop_id: str, destination: str, now: datetime, until: datetime, limit: int
) -> Sequence[OutboxRow]:
    """Claim at most ``limit`` due rows until ``until``, oldest first."""
    question = {"shop": shop_id, "to": destination, "now": now, "most": limit}
    ids = connection.execute(_DUE, question).scalars().all()
    if not ids:
        return ()
    mine = outbox.c.id.in_(ids)
    connection.execute(update(outbox).where(mine).values(state=RowState.SENDING.value, claimed_until=until))
    rows = connection.execute(select(outbox).where(mine).order_by(outbox.c.id))
    return tuple(to_outbox_row(row) for row in rows)


def settle(connection: Connection, shop_id: str, row: OutboxRow) -> None:
    """Write what became of a row. What is delivered stays so, whatever a slower sender says later."""
    is_mine = (outbox.c.id == row.id, outbox.c.shop_id == shop_id, outbox.c.uid == row.uid)
    stored = connection.execute(select(outbox.c.state).where(*is_mine)).scalar()
    if stored is None:
        raise NotAllowed(
            f"There is no row {row.id} of certificate {row.uid} in the outbox.", "List it again."
        )
    if stored == RowState.DELIVERED and row.state is not RowState.DELIVERED:
        return
    connection.execute(
        update(outbox)
        .where(*is_mine)
        .values(
            state=row.state.value,
            attempts=row.attempts,
            next_at=row.next_at,
            claimed_until=row.claimed_until if row.state is RowState.SENDING else None,
            last_error=row.last_error,
        )
    )


def rows(connection: Connection, shop_id: str, uid: str) -> Sequence[OutboxRow]:
    """List the outbox, oldest first; of one certificate where ``uid`` is given."""
    statement = _ALL.where(outbox.c.uid == bindparam("uid")) if uid else _ALL
    question = {"shop": shop_id, "uid": uid} if uid else {"shop": shop_id}
    return tuple(to_outbox_row(row) for row in connection.execute(statement, question))
