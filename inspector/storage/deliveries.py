# SPDX-License-Identifier: Apache-2.0
"""The outbox's rows: claimed for a while, then settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, insert, or_, select, update

from inspector.domain.outbox import Delivery, OutboxDevice, OutboxRow, RowState
from inspector.storage.mapping import pack, to_outbox_row
from inspector.storage.schema import inspection, outbox

_IS_DUE = or_(
    and_(outbox.c.state == RowState.PENDING.value, outbox.c.next_at <= bindparam("now")),
    and_(outbox.c.state == RowState.SENDING.value, outbox.c.claimed_until <= bindparam("now")),
)
_earlier = outbox.alias("earlier")
_UNFINISHED = (RowState.PENDING.value, RowState.SENDING.value, RowState.PARKED.value)
_IS_BEHIND = exists().where(
    _earlier.c.shop_id == outbox.c.shop_id,
    _earlier.c.uid == outbox.c.uid,
    _earlier.c.destination == outbox.c.destination,
    _earlier.c.id < outbox.c.id,
    _earlier.c.state.in_(_UNFINISHED),
)
_DUE = (
    select(outbox.c.id)
    .where(
        outbox.c.shop_id == bindparam("shop"),
        outbox.c.destination == bindparam("to"),
        _IS_DUE,
        ~_IS_BEHIND,
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_ALL = select(outbox).where(outbox.c.shop_id == bindparam("shop")).order_by(outbox.c.id)

_DEVICES = select(inspection.c.uid, inspection.c.model, inspection.c.imei, inspection.c.serial).where(
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.uid.in_(select(outbox.c.uid).where(outbox.c.shop_id == bindparam("shop"))),
)


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


def settle(connection: Connection, shop_id: str, row: OutboxRow) -> bool:
    """Write what became of a row and free its claim, unless the claim has gone to another sender."""
    written = connection.execute(
        update(outbox)
        .where(
            outbox.c.id == row.id,
            outbox.c.shop_id == shop_id,
            outbox.c.uid == row.uid,
            outbox.c.claimed_until.is_not_distinct_from(row.claimed_until),
        )
        .values(
            state=row.state.value,
            attempts=row.attempts,
            next_at=row.next_at,
            claimed_until=None,
            last_error=row.last_error,
        )
    )
    return written.rowcount == 1


def row(connection: Connection, shop_id: str, row_id: int) -> OutboxRow | None:
    """Give one row by its number."""
    statement = select(outbox).where(
        outbox.c.shop_id == bindparam("shop"), outbox.c.id == bindparam("number")
    )
    found = connection.execute(statement, {"shop": shop_id, "number": row_id}).first()
    return to_outbox_row(found) if found else None


def rows(connection: Connection, shop_id: str, uid: str) -> Sequence[OutboxRow]:
    """List the outbox, oldest first; of one certificate where ``uid`` is given."""
    statement = _ALL.where(outbox.c.uid == bindparam("uid")) if uid else _ALL
    question = {"shop": shop_id, "uid": uid} if uid else {"shop": shop_id}
    return tuple(to_outbox_row(row) for row in connection.execute(statement, question))


def parked(connection: Connection, shop_id: str) -> Sequence[OutboxRow]:
    """List what a destination refused and nobody has mended yet, oldest first."""
    statement = _ALL.where(outbox.c.state == RowState.PARKED.value)
    return tuple(to_outbox_row(row) for row in connection.execute(statement, {"shop": shop_id}))


def devices(connection: Connection, shop_id: str) -> Mapping[str, OutboxDevice]:
    """Give the device of every certificate in the outbox, by the certificate's uid."""
    found = connection.execute(_DEVICES, {"shop": shop_id})
    return {uid: OutboxDevice(model, imei or "", serial or "") for uid, model, imei, serial in found}
