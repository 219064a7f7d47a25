# SPDX-License-Identifier: Apache-2.0
"""Which rows of the outbox are held back: those of certificates whose lot was rejected.

Nothing is written into a row for it: it is held as long as its lot is rejected and
not released, its certificate holds, and nobody has countersigned it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, insert, select

from inspector.domain.errors import NotAllowed
from inspector.domain.inspection import State
from inspector.domain.outbox import CERTIFICATE, RowState
from inspector.domain.review import Decision
from inspector.domain.sampling.lot import Gone, LotState, Release, Sending
from inspector.storage.schema import certificate, inspection, outbox
from inspector.storage.schema_people import audit_event
from inspector.storage.schema_review import review
from inspector.storage.schema_sampling import sampling_lot, sampling_member, sampling_release

_NEWER = certificate.alias("newer")
_IS_RELEASED = exists().where(
    sampling_release.c.shop_id == sampling_lot.c.shop_id, sampling_release.c.lot_uid == sampling_lot.c.uid
)
_IS_COUNTERSIGNED = exists().where(
    review.c.shop_id == sampling_member.c.shop_id,
    review.c.inspection_uid == sampling_member.c.inspection_uid,
    review.c.decision == Decision.COUNTERSIGNED.value,
)
_HOLDS = exists().where(
    inspection.c.shop_id == sampling_member.c.shop_id,
    inspection.c.uid == sampling_member.c.inspection_uid,
    inspection.c.state == State.SIGNED.value,
    ~exists().where(_NEWER.c.shop_id == inspection.c.shop_id, _NEWER.c.supersedes == inspection.c.uid),
)
_IN_REJECTED = exists().where(
    sampling_member.c.shop_id == outbox.c.shop_id,
    sampling_member.c.inspection_uid == outbox.c.uid,
    sampling_lot.c.shop_id == sampling_member.c.shop_id,
    sampling_lot.c.uid == sampling_member.c.lot_uid,
    sampling_lot.c.state == LotState.REJECTED.value,
    ~_IS_RELEASED,
    ~_IS_COUNTERSIGNED,
    _HOLDS,
)
IS_HELD = and_(outbox.c.kind == CERTIFICATE, _IN_REJECTED)
"""Tells of a row whether it is held back, whatever its state."""

_WAITING = (RowState.PENDING.value, RowState.PARKED.value)
_OF_LOT = (
    outbox.c.shop_id == bindparam("shop"),
    outbox.c.kind == CERTIFICATE,
    outbox.c.uid.in_(
        select(sampling_member.c.inspection_uid).where(
            sampling_member.c.shop_id == bindparam("shop"), sampling_member.c.lot_uid == bindparam("lot")
        )
    ),
)
_GONE = (
    select(outbox.c.uid, outbox.c.destination)
    .where(*_OF_LOT, outbox.c.state.in_((RowState.DELIVERED.value, RowState.SENDING.value)))
    .order_by(outbox.c.id)
)
_HELD = select(func.count()).select_from(outbox).where(*_OF_LOT, outbox.c.state.in_(_WAITING))
_RELEASE = select(sampling_release).where(
    sampling_release.c.shop_id == bindparam("shop"), sampling_release.c.lot_uid == bindparam("lot")
)


def sending(connection: Connection, shop_id: str, lot_uid: str) -> Sending:
    """Tell of a lot's certificates which went out, how many rows wait, and who released it."""
    asked = {"shop": shop_id, "lot": lot_uid}
    gone = tuple(Gone(row.uid, row.destination) for row in connection.execute(_GONE, asked))
    held = connection.execute(_HELD.where(IS_HELD), asked).scalar_one()
    waiting = connection.execute(_HELD, asked).scalar_one()
    row: Any = connection.execute(_RELEASE, asked).first()
    if row is None:
        return Sending(gone, waiting, held)
    said = Release(row.by, row.at, row.reason)
    return Sending(gone, waiting, held, said, _let_go(connection, shop_id, lot_uid))


def _let_go(connection: Connection, shop_id: str, lot_uid: str) -> int | None:
    """Give how many rows a release let go, as its event says; None where that is not here."""
    asked = select(audit_event.c.payload).where(
        audit_event.c.shop_id == shop_id,
        audit_event.c.subject == lot_uid,
        audit_event.c.what == "sampling.released",
    )
    payload = connection.execute(asked).scalars().first()
    held = json.loads(payload).get("held") if payload else None
    return held if type(held) is int else None


def release(connection: Connection, shop_id: str, lot_uid: str, one: Release) -> None:
    """Write that a rejected lot's certificates are sent all the same; raises NotAllowed the second time."""
    if connection.execute(_RELEASE, {"shop": shop_id, "lot": lot_uid}).first() is not None:
        raise NotAllowed("This lot is released already.", "Look at it again.")
    row = {"shop_id": shop_id, "lot_uid": lot_uid, "by": one.by, "at": one.at, "reason": one.reason}
    connection.execute(insert(sampling_release), row)


def held_ids(connection: Connection, shop_id: str, uid: str = "") -> Sequence[int]:
    """Give the numbers of the rows that wait and are held back; of one certificate with ``uid``."""
    asked = select(outbox.c.id).where(
        outbox.c.shop_id == shop_id, outbox.c.state == RowState.PENDING.value, IS_HELD
    )
    return connection.execute(asked.where(outbox.c.uid == uid) if uid else asked).scalars().all()
