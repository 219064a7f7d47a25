# SPDX-License-Identifier: Apache-2.0
"""What the shop's database has lost since it was brought there: found by asking it, and due again.

A database that was emptied, or restored from an older backup, knows nothing of what
arrived since; the outbox does, and would never send it again by itself. Digests are
not compared: what was forgotten here since then differs, and is no other record.
Photos and raw answers are asked for by their hashes: an earlier version brought none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select, update

from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import State
from inspector.domain.outbox import EVENTS, RECORD, RowState
from inspector.ports import PhotoFiles
from inspector.storage import evidence_copies, taking_in
from inspector.storage.copies import Trail, due_again, span_of
from inspector.storage.mapping import unpack
from inspector.storage.schema import inspection, outbox
from inspector.storage.shop_database import BenchStore
from inspector.storage.shop_store import ShopStore

AT_ONCE = 200
"""Records that are asked for at once, and made due in one transaction."""
_ARRIVED = and_(
    outbox.c.shop_id == bindparam("shop"),
    outbox.c.destination == bindparam("to"),
    outbox.c.state == RowState.DELIVERED.value,
)
_RECORDS = (
    select(outbox.c.id, outbox.c.uid, inspection.c.state)
    .join(inspection, and_(inspection.c.shop_id == outbox.c.shop_id, inspection.c.uid == outbox.c.uid))
    .where(_ARRIVED, outbox.c.kind == RECORD, outbox.c.id > bindparam("after"))
    .order_by(outbox.c.id)
    .limit(AT_ONCE)
)
_SPANS = select(outbox.c.id, outbox.c.uid, outbox.c.body).where(_ARRIVED, outbox.c.kind == EVENTS)
_KNOWN = select(inspection.c.uid, inspection.c.state).where(
    inspection.c.shop_id == bindparam("shop"), inspection.c.uid.in_(bindparam("uids", expanding=True))
)


def send_what_was_lost(
    bench: BenchStore,
    shop: ShopStore,
    trail: Trail,
    event: AuditEvent,
    photos: PhotoFiles | None = None,
) -> int:
    """Make due what arrived and is not there any more; give how many records and spans of the trail.

    A record is one of them, too, while its raw answers or its ``photos`` are not there.
    Raises StoreTrouble, of the bench's store or of the shop's.
    """
    done, after = _due(bench, _lost_spans(bench, shop, trail), trail, event), 0
    while rows := _read(bench, _RECORDS, {**_key(trail), "after": after}):
        lost = {row.id for row in _lost_records(shop, rows, trail)}
        lost |= {row.id for row in _without_evidence(bench, shop, rows, trail, photos)}
        done += _due(bench, [row for row in rows if row.id in lost], trail, event)
        after = rows[-1].id
    return done


def _key(trail: Trail) -> dict[str, Any]:
    return {"shop": trail.shop_id, "to": trail.destination}


def _read(bench: BenchStore, statement: Any, key: dict[str, Any]) -> Sequence[Any]:
    with bench.reading() as connection:
        return connection.execute(statement, key).all()


def _lost_records(shop: ShopStore, rows: Sequence[Any], trail: Trail) -> list[Any]:
    """Give the rows whose record is not there, or became void here alone."""
    with shop.reading() as connection:
        asked = {"shop": trail.shop_id, "uids": [row.uid for row in rows]}
        known: dict[str, str] = {row.uid: row.state for row in connection.execute(_KNOWN, asked)}
    void = State.VOID.value
    return [row for row in rows if row.uid not in known or (row.state == void != known[row.uid])]


def _without_evidence(
    bench: BenchStore, shop: ShopStore, rows: Sequence[Any], trail: Trail, photos: PhotoFiles | None
) -> list[Any]:
    """Give the rows whose record lacks evidence there that is here."""
    uids = [row.uid for row in rows]
    found = evidence_copies.lacking(bench.reading, shop.reading, trail.shop_id, uids)
    wanted = {one.uid for one in found if evidence_copies.can_be_brought(photos, one)}
    return [row for row in rows if row.uid in wanted]


def _lost_spans(bench: BenchStore, shop: ShopStore, trail: Trail) -> list[Any]:
    """Give the rows of this bench's trail that end behind what is there of the same chain."""
    rows = [(row, span_of(unpack(row.body, "outbox row"))) for row in _read(bench, _SPANS, _key(trail))]
    names = {span.writer for _, span in rows}
    with shop.reading() as connection:
        last = {name: taking_in.head_of(connection, trail.shop_id, name)[0] for name in names}
    return [row for row, span in rows if span.last > last[span.writer]]


def _due(bench: BenchStore, rows: Sequence[Any], trail: Trail, event: AuditEvent) -> int:
    """Make rows due with the event that names them; not those that somebody changed meanwhile."""
    if not rows:
        return 0
    uids: list[Json] = [row.uid for row in rows]
    told = replace(event, payload={"destination": trail.destination, "again": uids})
    mine = and_(
        outbox.c.id.in_([row.id for row in rows]),
        outbox.c.shop_id == trail.shop_id,
        outbox.c.state == RowState.DELIVERED.value,
    )

    def work(connection: Connection) -> tuple[int, AuditEvent | None]:
        many = connection.execute(update(outbox).where(mine).values(**due_again(event.at))).rowcount
        return many, told if many else None

    return bench.recorded(work)
