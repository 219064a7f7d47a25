# SPDX-License-Identifier: Apache-2.0
"""Which destinations there were when they could last be read, and which certificates have no row for one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, select

from inspector.domain.certificate import SignedCertificate
from inspector.domain.event import AuditEvent, Json
from inspector.domain.outbox import Delivery
from inspector.storage import deliveries, records
from inspector.storage.schema import certificate, market_note, outbox, voiding

_KEY = {"account": "outbox", "name": "destinations"}
_KIND = "certificate"
AT_ONCE = 200
"""Certificates that get their rows in one transaction."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Certificates of a shop for a destination: those for training, or the real ones."""

    shop_id: str
    destination: str
    training: bool


def known(connection: Connection, shop_id: str) -> tuple[str, ...]:
    """Give the names that were kept last; none where none ever were, or they cannot be read."""
    value = connection.execute(select(market_note.c.value).where(_is_it(shop_id))).scalar()
    try:
        found = json.loads(value or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def keep(connection: Connection, shop_id: str, names: Iterable[str]) -> tuple[None, None]:
    """Keep names in place of those that were kept before."""
    connection.execute(delete(market_note).where(_is_it(shop_id)))
    connection.execute(insert(market_note), {"shop_id": shop_id, **_KEY, "value": json.dumps(list(names))})
    return None, None


def add_rows(
    connection: Connection,
    wanted: Wanted,
    deliveries_for: Callable[[SignedCertificate, Sequence[str]], Sequence[Delivery]],
    event: AuditEvent,
) -> tuple[int, AuditEvent | None]:
    """Write the rows of some certificates that have none; give how many, and the event that names them."""
    uids = without_row(connection, wanted, AT_ONCE)
    signed = [records.certificate_of(connection, wanted.shop_id, uid) for uid in uids]
    rows = [row for one in signed if one is not None for row in deliveries_for(one, (wanted.destination,))]
    for row in rows:  # one by one: a certificate's line may begin with the one before it
        deliveries.put(connection, wanted.shop_id, [row], event.at)
    told: dict[str, Json] = {"destination": wanted.destination, "certificates": [row.uid for row in rows]}
    return len(rows), replace(event, payload=told) if rows else None


def without_row(connection: Connection, wanted: Wanted, most: int) -> Sequence[str]:
    """Give the uids of at most ``most`` certificates that have no row for a destination, oldest first.

    Void ones have none to come: nobody there is to hear of them.
    """
    asked = select(certificate.c.uid).where(_has_none(wanted)).order_by(certificate.c.uid).limit(most)
    return connection.execute(asked).scalars().all()


def count_without_row(connection: Connection, wanted: Wanted) -> int:
    """Count the certificates that have no row for a destination."""
    asked = select(func.count()).select_from(certificate).where(_has_none(wanted))
    return connection.execute(asked).scalar_one()


def _is_it(shop_id: str) -> ColumnElement[bool]:
    return and_(market_note.c.shop_id == shop_id, *(market_note.c[key] == one for key, one in _KEY.items()))


def _has_none(wanted: Wanted) -> ColumnElement[bool]:
    mine = certificate.c.shop_id
    row = exists().where(
        outbox.c.shop_id == mine,
        outbox.c.uid == certificate.c.uid,
        outbox.c.destination == wanted.destination,
        outbox.c.kind == _KIND,
    )
    taken_back = exists().where(voiding.c.shop_id == mine, voiding.c.uid == certificate.c.uid)
    return and_(mine == wanted.shop_id, certificate.c.training.is_(wanted.training), ~row, ~taken_back)
