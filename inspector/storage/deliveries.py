# SPDX-License-Identifier: Apache-2.0
"""The outbox's rows: claimed for a while, then settled."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    exists,
    insert,
    or_,
    select,
    text,
    update,
)

from inspector.domain.outbox import LONGEST_WAIT, REVIEW, Delivery, OutboxDevice, OutboxRow, RowState
from inspector.storage.held_rows import IS_HELD, held_ids
from inspector.storage.mapping import pack, to_outbox_row
from inspector.storage.schema import inspection, outbox

_IS_WANTED = and_(
    outbox.c.state == RowState.PENDING.value,
    or_(
        outbox.c.attempts == 0,
        outbox.c.next_at <= bindparam("now"),
        outbox.c.next_at > bindparam("horizon"),
    ),
)
_IS_CLAIMED = outbox.c.state == RowState.SENDING.value
_HAS_LAPSED = or_(outbox.c.claimed_until <= bindparam("now"), outbox.c.claimed_until > bindparam("until"))
_IS_GONE = outbox.c.id.not_in(bindparam("held", expanding=True))
_earlier = outbox.alias("earlier")
# Written out, because a database takes an index of some rows only where it sees that no other is asked for.
_IS_OPEN = text("outbox.state IN ('pending', 'sending')")
_IS_UNFINISHED = text("earlier.state IN ('pending', 'sending', 'parked')")
_IS_BEHIND = exists().where(
    _earlier.c.shop_id == outbox.c.shop_id,
    _earlier.c.lineage == outbox.c.lineage,
    _earlier.c.destination == outbox.c.destination,
    _earlier.c.id < outbox.c.id,
    _earlier.c.kind != REVIEW,  # nothing waits for a countersignature, least of all a void
    _IS_UNFINISHED,
)


# What was never tried comes first, by the index alone; of the rest, what was tried least: rows that
# fail for ever keep no other from being sent.
_UNTRIED = (outbox.c.attempts == 0, (outbox.c.id,))
_TRIED = (outbox.c.attempts > 0, (outbox.c.attempts, outbox.c.id))


def _due(
    is_over: ColumnElement[bool], which: tuple[ColumnElement[bool], Sequence[ColumnElement[int]]]
) -> Select[tuple[int]]:
    """Ask for the rows that are due, where ``is_over`` says of a claim that it no longer holds."""
    is_meant, order = which
    return (
        select(outbox.c.id)
        .where(
            outbox.c.shop_id == bindparam("shop"),
            outbox.c.destination == bindparam("to"),
            _IS_OPEN,
            is_meant,
            or_(_IS_WANTED, and_(_IS_CLAIMED, is_over)),
            ~_IS_BEHIND,
            ~IS_HELD,
        )
        .order_by(*order)
        .limit(bindparam("most"))
    )


_DUE_BY_TIME = _due(_HAS_LAPSED, _UNTRIED), _due(_HAS_LAPSED, _TRIED)
_DUE_BUT_HELD = _due(_IS_GONE, _UNTRIED), _due(_IS_GONE, _TRIED)
_ALL = select(outbox).where(outbox.c.shop_id == bindparam("shop")).order_by(outbox.c.id)

_LINEAGE = (
    select(outbox.c.lineage)
    .where(
        outbox.c.shop_id == bindparam("shop"),
        outbox.c.uid.in_(bindparam("uids", expanding=True)),
        outbox.c.lineage.is_not(None),
    )
    .limit(1)
)

# Written once: to put a statement together takes longer than to carry it out.
_SETTLE = (
    update(outbox)
    .where(
        outbox.c.id == bindparam("number"),
        outbox.c.shop_id == bindparam("shop"),
        outbox.c.uid == bindparam("whose"),
        outbox.c.claim == bindparam("mine"),
        outbox.c.claimed_until.is_not_distinct_from(bindparam("held_until")),
    )
    .values(
        state=bindparam("to_state"),
        attempts=bindparam("tries"),
        next_at=bindparam("due"),
        claimed_until=None,
        last_error=bindparam("said"),
        cause=bindparam("why"),
    )
)

_DEVICES = select(inspection.c.uid, inspection.c.model, inspection.c.imei, inspection.c.serial).where(
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.uid.in_(select(outbox.c.uid).where(outbox.c.shop_id == bindparam("shop"))),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the outbox; see ``inspector.ports.Outbox.lease``."""

    destination: str
    now: datetime
    until: datetime
    limit: int
    held: Collection[int] | None = None


def put(connection: Connection, shop_id: str, deliveries: Sequence[Delivery], at: datetime) -> None:
    """Add deliveries that are due at once, but for what is put aside already."""
    rows: list[dict[str, Any]] = [
        {
            "shop_id": shop_id,
            "uid": one.uid,
            "destination": one.destination,
            "kind": one.kind,
            "body": pack(one.body),
            "state": (RowState.DROPPED if one.is_aside else RowState.PENDING).value,
            "attempts": 0,
            "next_at": at,
            "claimed_until": None,
            "last_error": "",
            "lineage": _lineage(connection, shop_id, one),
        }
        for one in deliveries
    ]
    if rows:
        connection.execute(insert(outbox), rows)


def _lineage(connection: Connection, shop_id: str, one: Delivery) -> str:
    """Give the first certificate of the line that a delivery belongs to."""
    known = (one.uid, one.supersedes) if one.supersedes else (one.uid,)
    found = connection.execute(_LINEAGE, {"shop": shop_id, "uids": known}).scalar()
    return found or one.supersedes or one.uid


def lease(connection: Connection, shop_id: str, asked: Asked) -> Sequence[OutboxRow]:
    """Claim due rows: those that were tried least first, of them the oldest."""
    question: dict[str, Any] = {
        "shop": shop_id,
        "to": asked.destination,
        "now": asked.now,
        "horizon": asked.now + LONGEST_WAIT,
    }
    if asked.held is None:
        statements, question["until"] = _DUE_BY_TIME, asked.until
    else:
        statements, question["held"] = _DUE_BUT_HELD, list(asked.held)
    ids: list[int] = []
    for statement in statements:
        if len(ids) < asked.limit:
            most = {"most": asked.limit - len(ids)}
            ids.extend(row.id for row in connection.execute(statement, {**question, **most}))
    if not ids:
        return ()
    mine = outbox.c.id.in_(ids)
    connection.execute(
        update(outbox)
        .where(mine)
        .values(state=RowState.SENDING.value, claimed_until=asked.until, claim=outbox.c.claim + 1)
    )
    rows = connection.execute(select(outbox).where(mine).order_by(outbox.c.attempts, outbox.c.id))
    return tuple(to_outbox_row(row) for row in rows)


def settle_all(connection: Connection, shop_id: str, rows: Sequence[OutboxRow]) -> Sequence[bool]:
    """Write what became of rows and free their claims, except of those whose claim has gone to another."""
    return [_settle(connection, shop_id, row) for row in rows]


def _settle(connection: Connection, shop_id: str, row: OutboxRow) -> bool:
    written = connection.execute(
        _SETTLE,
        {
            "number": row.id,
            "shop": shop_id,
            "whose": row.uid,
            "mine": row.claim,
            "held_until": row.claimed_until,
            "to_state": (RowState.PENDING if row.state is RowState.HELD else row.state).value,
            "tries": row.attempts,
            "due": row.next_at,
            "said": row.last_error,
            "why": row.cause.value,
        },
    )
    return written.rowcount == 1


def row(connection: Connection, shop_id: str, row_id: int) -> OutboxRow | None:
    """Give one row by its number."""
    statement = select(outbox).where(
        outbox.c.shop_id == bindparam("shop"), outbox.c.id == bindparam("number")
    )
    found = connection.execute(statement, {"shop": shop_id, "number": row_id}).first()
    return _told(connection, shop_id, [to_outbox_row(found)], "")[0] if found else None


def rows(connection: Connection, shop_id: str, uid: str) -> Sequence[OutboxRow]:
    """List the outbox, oldest first; of one certificate where ``uid`` is given."""
    statement = _ALL.where(outbox.c.uid == bindparam("uid")) if uid else _ALL
    question = {"shop": shop_id, "uid": uid} if uid else {"shop": shop_id}
    return _told(
        connection, shop_id, [to_outbox_row(row) for row in connection.execute(statement, question)], uid
    )


def _told(connection: Connection, shop_id: str, found: list[OutboxRow], uid: str) -> tuple[OutboxRow, ...]:
    """Give rows, those that wait and are held back as held."""
    if all(row.state is not RowState.PENDING for row in found):
        return tuple(found)
    held = frozenset(held_ids(connection, shop_id, uid))
    return tuple(replace(row, state=RowState.HELD) if row.id in held else row for row in found)


def parked(connection: Connection, shop_id: str) -> Sequence[OutboxRow]:
    """List what a destination refused and nobody has mended yet, oldest first."""
    statement = _ALL.where(outbox.c.state == RowState.PARKED.value)
    return tuple(to_outbox_row(row) for row in connection.execute(statement, {"shop": shop_id}))


def devices(connection: Connection, shop_id: str) -> Mapping[str, OutboxDevice]:
    """Give the device of every certificate in the outbox, by the certificate's uid."""
    found = connection.execute(_DEVICES, {"shop": shop_id})
    return {uid: OutboxDevice(model, imei or "", serial or "") for uid, model, imei, serial in found}
