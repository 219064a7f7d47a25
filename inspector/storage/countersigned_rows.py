# SPDX-License-Identifier: Apache-2.0
"""Countersignatures that a destination gets beside its certificates, and has no row for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, select

from inspector.domain.event import AuditEvent, Json
from inspector.domain.outbox import CERTIFICATE, REVIEW, Delivery, RowState
from inspector.domain.review import Decision
from inspector.storage import deliveries
from inspector.storage.destination_rows import Wanted
from inspector.storage.schema import certificate, outbox, voiding
from inspector.storage.schema_review import review

AT_ONCE = 200
"""Countersignatures that get their rows in one transaction."""


@dataclass(frozen=True, slots=True)
class Countersigned:
    """A countersigned certificate that a destination has a row for; ``is_aside`` where it is put aside."""

    uid: str
    jws: str
    is_aside: bool


DeliveryFor = Callable[[Countersigned, str], Delivery | None]
"""Gives what goes to a destination of this name; None for a signature that cannot be read."""


def count_without_row(connection: Connection, wanted: Wanted) -> int:
    """Count them."""
    asked = _lacking(wanted).order_by(None).subquery()
    return connection.execute(select(func.count()).select_from(asked)).scalar_one()


def without_row(connection: Connection, wanted: Wanted, after: str | None) -> Sequence[Countersigned]:
    """Give at most ``AT_ONCE``, by their uid; those behind the certificate ``after``, where one is named.

    Of void certificates none has a row to come, as no certificate has.
    """
    asked = _lacking(wanted).limit(AT_ONCE)
    rows = connection.execute(asked if after is None else asked.where(certificate.c.uid > after))
    dropped = RowState.DROPPED.value
    return tuple(Countersigned(row.uid, row.signature, row.state == dropped) for row in rows)


def add_rows(
    connection: Connection,
    wanted: Wanted,
    found: Sequence[Countersigned],
    delivery_for: DeliveryFor,
    event: AuditEvent,
) -> tuple[int, AuditEvent | None]:
    """Write the rows of those that have none still; give how many, and the event that names them."""
    still = _still(connection, wanted, found)
    told = [delivery_for(one, wanted.destination) for one in found if one.uid in still]
    rows = [one for one in told if one is not None]
    deliveries.put(connection, wanted.shop_id, rows, event.at)
    said: dict[str, Json] = {
        "destination": wanted.destination,
        "countersignatures": [row.uid for row in rows],
    }
    return len(rows), replace(event, payload=said) if rows else None


def _still(connection: Connection, wanted: Wanted, found: Sequence[Countersigned]) -> frozenset[str]:
    mine = certificate.c.uid.in_([one.uid for one in found])
    return frozenset(connection.execute(_lacking(wanted).where(mine)).scalars())


def _lacking(wanted: Wanted) -> Select[Any, Any, Any]:
    shop, name = wanted.shop_id, wanted.destination
    of_certificate = and_(
        certificate.c.shop_id == review.c.shop_id, certificate.c.uid == review.c.inspection_uid
    )
    sent = and_(
        outbox.c.shop_id == shop,
        outbox.c.uid == certificate.c.uid,
        outbox.c.destination == name,
        outbox.c.kind == CERTIFICATE,
    )
    said = outbox.alias("said")
    has_row = exists().where(
        said.c.shop_id == shop,
        said.c.uid == certificate.c.uid,
        said.c.destination == name,
        said.c.kind == REVIEW,
    )
    is_void = exists().where(voiding.c.shop_id == shop, voiding.c.uid == certificate.c.uid)
    return (
        select(certificate.c.uid, review.c.signature, outbox.c.state)
        .select_from(review)
        .join(certificate, of_certificate)
        .join(outbox, sent)
        .where(
            review.c.shop_id == shop,
            review.c.decision == Decision.COUNTERSIGNED.value,
            certificate.c.training.is_(wanted.training),
            ~has_row,
            ~is_void,
        )
        .order_by(certificate.c.uid)
    )
