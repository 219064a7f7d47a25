# SPDX-License-Identifier: Apache-2.0
"""What waits to be copied to the shop's database: closed inspections, and the audit trail in spans.

A row of the outbox names what is to be copied, and who sends it reads that from
the store as it is then. So one row for an inspection is enough: it is due again
when the inspection becomes void. The trail's last row grows while it is short.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, select, update

from inspector.domain import uid as uids
from inspector.domain.certificate import canonical
from inspector.domain.errors import StoreDamaged
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Inspection
from inspector.domain.outbox import EVENTS, RECORD, Delivery, RowState
from inspector.storage import chain_names, deliveries
from inspector.storage.mapping import pack
from inspector.storage.schema import audit_event, inspection, market_note, outbox

SPAN = 500
"""Events in one row."""
AT_ONCE = 200
"""Inspections that get their rows in one transaction."""
_GROWING = (RowState.PENDING.value, RowState.DELIVERED.value)


@dataclass(frozen=True, slots=True)
class Span:
    """Events of a writer's chain, from one number to another, both included."""

    writer: str
    first: int
    last: int
    training: bool = False

    def body(self) -> bytes:
        """Give the row's body."""
        return canonical(
            {"training": self.training, "writer": self.writer, "from": self.first, "to": self.last}
        )


@dataclass(frozen=True, slots=True)
class Trail:
    """Whose trail goes where."""

    shop_id: str
    writer: str
    destination: str
    training: bool


def span_of(body: bytes) -> Span:
    """Read a row's body; raises StoreDamaged for another one."""
    try:
        told = json.loads(body)
        writer, first, last, training = told["writer"], told["from"], told["to"], told["training"]
        is_one = type(first) is int and type(last) is int and 1 <= first <= last
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise StoreDamaged("A row of the outbox names no events.") from error
    if not is_one or not isinstance(writer, str) or not isinstance(training, bool):
        raise StoreDamaged("A row of the outbox names no events.")
    return Span(writer, first, last, training)


# ── inspections ──────────────────────────────────────────────────────────────


def want_record(connection: Connection, one: Inspection, names: Sequence[str], at: datetime) -> None:
    """Let a closed inspection be copied to these destinations; again where it was before and has changed."""
    for name in names:
        mine = _row_of(one.shop_id, one.uid, name)
        state = connection.execute(select(outbox.c.state).where(mine)).scalar()
        if state is None:
            body = canonical({"training": one.is_training})
            deliveries.put(connection, one.shop_id, [Delivery(one.uid, name, RECORD, body)], at)
        elif state != RowState.DROPPED.value:
            connection.execute(update(outbox).where(mine).values(**due_again(at)))


def _row_of(shop_id: str, uid: str, name: str) -> ColumnElement[bool]:
    return and_(
        outbox.c.shop_id == shop_id,
        outbox.c.uid == uid,
        outbox.c.destination == name,
        outbox.c.kind == RECORD,
    )


def due_again(at: datetime) -> dict[str, Any]:
    """Give the columns of a row that is to be sent again: whoever sends it now is not believed."""
    again = {"state": RowState.PENDING.value, "attempts": 0, "next_at": at, "claimed_until": None}
    return {**again, "last_error": "", "cause": "", "claim": outbox.c.claim + 1}


@dataclass(frozen=True, slots=True)
class Lacking:
    """The closed inspections of a shop without a row for a destination: for training, or the real ones."""

    shop_id: str
    destination: str
    training: bool

    def _is_one(self) -> ColumnElement[bool]:
        row = exists().where(
            outbox.c.shop_id == inspection.c.shop_id,
            outbox.c.uid == inspection.c.uid,
            outbox.c.destination == self.destination,
            outbox.c.kind == RECORD,
        )
        is_closed = inspection.c.finished_at.is_not(None)
        is_meant = and_(inspection.c.training.is_(self.training), inspection.c.shop_id == self.shop_id)
        return and_(is_closed, is_meant, ~row)

    def count(self, connection: Connection) -> int:
        """Count them."""
        return connection.execute(
            select(func.count()).select_from(inspection).where(self._is_one())
        ).scalar_one()

    def add_some(self, connection: Connection, event: AuditEvent) -> tuple[int, AuditEvent | None]:
        """Write the rows of at most ``AT_ONCE`` of them; give how many, and the event that names them."""
        asked = select(inspection.c.uid).where(self._is_one()).order_by(inspection.c.id).limit(AT_ONCE)
        found = connection.execute(asked).scalars().all()
        body = canonical({"training": self.training})
        rows = [Delivery(uid, self.destination, RECORD, body) for uid in found]
        deliveries.put(connection, self.shop_id, rows, event.at)
        told: dict[str, Json] = {"destination": self.destination, "records": [*found]}
        return len(found), replace(event, payload=told) if found else None


def destinations(connection: Connection, shop_id: str) -> tuple[str, ...]:
    """Name where inspections were ever to be copied to."""
    asked = select(outbox.c.destination).where(outbox.c.shop_id == shop_id, outbox.c.kind == RECORD)
    return tuple(connection.execute(asked.distinct()).scalars())


# ── the trail ────────────────────────────────────────────────────────────────


def is_behind(connection: Connection, trail: Trail) -> bool:
    """Tell whether there are events that no row names."""
    told = _told(connection, trail)
    return _newest(connection, trail) > (told.last if told else 0)


def want_events(connection: Connection, trail: Trail, at: datetime) -> int:
    """Let every event be copied that no row names yet; give how many there were."""
    newest, told = _newest(connection, trail), _told(connection, trail)
    known = done = told.last if told else 0
    if newest <= done:
        return 0
    if told is not None and told.last - told.first + 1 < SPAN:
        told = Span(trail.writer, told.first, min(newest, told.first + SPAN - 1), trail.training)
        done = told.last if _grown(connection, trail, told, at) else done
    for first in range(done + 1, newest + 1, SPAN):
        told = Span(trail.writer, first, min(newest, first + SPAN - 1), trail.training)
        one = Delivery(_uid(trail, first), trail.destination, EVENTS, told.body(), supersedes=_uid(trail, 1))
        deliveries.put(connection, trail.shop_id, [one], at)
    _keep(connection, trail, told)
    return newest - known


def _grown(connection: Connection, trail: Trail, span: Span, at: datetime) -> bool:
    """Let the last row name more events; not while it is being sent, or lies with a person."""
    mine = and_(
        outbox.c.shop_id == trail.shop_id,
        outbox.c.uid == _uid(trail, span.first),
        outbox.c.destination == trail.destination,
        outbox.c.kind == EVENTS,
        outbox.c.state.in_(_GROWING),
    )
    changed = update(outbox).where(mine).values(body=pack(span.body()), **due_again(at))
    return connection.execute(changed).rowcount == 1


def _newest(connection: Connection, trail: Trail) -> int:
    mine = and_(audit_event.c.shop_id == trail.shop_id, audit_event.c.writer_id == trail.writer)
    return connection.execute(select(func.max(audit_event.c.seq)).where(mine)).scalar() or 0


def _uid(trail: Trail, first: int) -> str:
    """Give the number of a row: that of no inspection, and the same whenever it is asked for."""
    named = f"{trail.shop_id} {trail.writer} {first}".encode()
    return uids.from_bytes(hashlib.sha256(named).digest()[:16])


def _note(trail: Trail) -> dict[str, str]:
    name = f"trail {trail.destination} {chain_names.since(trail.writer)}".rstrip()
    return {"shop_id": trail.shop_id, "account": "outbox", "name": name}


def _told(connection: Connection, trail: Trail) -> Span | None:
    """Give the last span that has a row; None before the first."""
    mine = and_(*(market_note.c[name] == value for name, value in _note(trail).items()))
    value = connection.execute(select(market_note.c.value).where(mine)).scalar()
    return span_of(value.encode()) if value else None


def _keep(connection: Connection, trail: Trail, span: Span | None) -> None:
    if span is not None:
        mine = and_(*(market_note.c[name] == value for name, value in _note(trail).items()))
        connection.execute(delete(market_note).where(mine))
        connection.execute(insert(market_note), {**_note(trail), "value": span.body().decode()})
