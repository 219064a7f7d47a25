# SPDX-License-Identifier: Apache-2.0
"""Which certificates are void or superseded: the rows that say so beside what was signed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from inspector.domain.errors import NotAllowed, OurBug
from inspector.domain.inspection import Inspection, State
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.storage.indexing import Terms, index
from inspector.storage.mapping import pack, to_document
from inspector.storage.rolls import count_void
from inspector.storage.schema import certificate, inspection, voiding

_SIGNED = select(inspection.c.id, inspection.c.verdict).where(
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.uid == bindparam("key"),
    inspection.c.state == State.SIGNED.value,
)
_VOIDING = select(voiding).where(voiding.c.shop_id == bindparam("shop"), voiding.c.uid == bindparam("key"))
_SUCCESSOR = (
    select(certificate.c.uid)
    .where(certificate.c.shop_id == bindparam("shop"), certificate.c.supersedes == bindparam("key"))
    .order_by(certificate.c.uid)
)


def make_void(connection: Connection, closed: Inspection, one: Voiding, terms: Terms) -> None:
    """Write that a signed inspection is void; its certificate stays as it was signed.

    Raises NotAllowed where it is not signed, or is void already.
    """
    if closed.state is not State.VOID or one.uid != closed.uid or one.technician != closed.technician:
        raise OurBug(f"inspection {closed.uid} is to be void but is {closed.state}")
    row = connection.execute(_SIGNED, {"shop": closed.shop_id, "key": closed.uid}).first()
    if row is None:
        raise NotAllowed("This certificate is void already.", "Look at its record.")
    index(connection, closed, row.verdict or "", terms)
    document = to_document(closed)
    changed = {
        "state": closed.state.value,
        "document": pack(document),
        "digest": hashlib.sha256(document).hexdigest(),
    }
    connection.execute(update(inspection).where(inspection.c.id == row.id).values(changed))
    connection.execute(insert(voiding), {"shop_id": closed.shop_id, **_columns(one)})
    count_void(connection, closed, row.verdict or "", row.id)


def _columns(one: Voiding) -> dict[str, Any]:
    return {
        "uid": one.uid,
        "technician_id": one.technician,
        "voided_by": one.by,
        "reason": one.reason,
        "at": one.at,
    }


def standing(connection: Connection, shop_id: str, uid: str) -> CertificateStanding:
    """Say whether a certificate is void or superseded."""
    key = {"shop": shop_id, "key": uid}
    row = connection.execute(_VOIDING, key).first()
    successor = connection.execute(_SUCCESSOR, key).scalars().first()
    return CertificateStanding(to_voiding(row) if row else None, successor or "")


def to_voiding(row: Any) -> Voiding:
    """Turn a row into the domain's."""
    return Voiding(row.uid, row.technician_id, row.voided_by, row.reason, row.at)


def faults(row: Any, about: Any) -> Iterator[str]:
    """Say where a row disagrees with the inspection it is about; ``about`` None where there is none."""
    if about is None:
        yield "there is no inspection of this uid"
        return
    if about.state != State.VOID.value:
        yield f"its inspection is {about.state}"
    if row.technician_id != about.technician_id:
        yield f"it names the technician {row.technician_id!r:.60}, its inspection {about.technician_id!r:.60}"
    if row.voided_by == row.technician_id:
        yield "who inspected it made it void"
