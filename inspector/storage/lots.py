# SPDX-License-Identifier: Apache-2.0
"""Which certificates make a lot: those of a day, of an order or of a search that hold today."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, exists, select

from inspector.domain.inspection import State
from inspector.domain.lot import Lot
from inspector.storage.schema import certificate, inspection

_NEWER = certificate.alias("newer")
_AT_ONCE = 500
"""How many uids one question names."""
_REPLACED = select(certificate.c.supersedes).where(
    certificate.c.shop_id == bindparam("shop"),
    certificate.c.supersedes.in_(bindparam("uids", expanding=True)),
)
_HOLDS = (
    select(inspection.c.uid, inspection.c.order_line)
    .join(
        certificate,
        (certificate.c.shop_id == inspection.c.shop_id) & (certificate.c.uid == inspection.c.uid),
    )
    .where(
        inspection.c.shop_id == bindparam("shop"),
        inspection.c.state == State.SIGNED,
        ~exists().where(_NEWER.c.shop_id == certificate.c.shop_id, _NEWER.c.supersedes == certificate.c.uid),
    )
    .order_by(inspection.c.finished_at, inspection.c.id)
)


def certificates_of(connection: Connection, shop_id: str, lot: Lot) -> Sequence[str]:
    """Give the uids of a lot, oldest signature first; neither void ones nor what another replaced."""
    span, wanted = lot.span, _HOLDS
    if span is not None:
        first, last = span
        wanted = wanted.where(inspection.c.finished_at >= first, inspection.c.finished_at < last)
    else:
        wanted = wanted.where(inspection.c.order_line.startswith(lot.order, autoescape=True))
    rows = connection.execute(wanted, {"shop": shop_id})
    return tuple(row.uid for row in rows if span is not None or lot.holds_order(row.order_line))


def replaced(connection: Connection, shop_id: str, uids: Sequence[str]) -> frozenset[str]:
    """Give those of the certificates that a newer one has taken the place of."""
    found: set[str] = set()
    for first in range(0, len(uids), _AT_ONCE):
        asked = {"shop": shop_id, "uids": list(uids[first : first + _AT_ONCE])}
        found.update(connection.execute(_REPLACED, asked).scalars())
    return frozenset(found)
