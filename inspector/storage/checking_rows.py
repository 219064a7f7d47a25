# SPDX-License-Identifier: Apache-2.0
"""Compare what stands in a row for speed alone with what it was taken from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, exists, select

from inspector.domain.errors import Fault
from inspector.domain.inspection import Inspection, State
from inspector.domain.outbox import CERTIFICATE, FOLLOWERS
from inspector.storage.record_columns import MODEL, ORDER, SHOP, TECHNICIAN
from inspector.storage.schema import audit_event, certificate, outbox, record_term

_KINDS = frozenset({SHOP, MODEL, TECHNICIAN, ORDER})

_CLOSING = (
    select(audit_event.c.seq)
    .where(
        audit_event.c.shop_id == bindparam("shop"),
        audit_event.c.subject == bindparam("uid"),
        audit_event.c.at >= bindparam("at"),
    )
    .limit(1)
)


def head_faults(row: Any, one: Inspection, draft: Any) -> Iterator[str]:
    """Compare the verdict of a refused inspection, and what a draft says of itself, with the record."""
    if one.state is State.REFUSED and row.verdict != State.REFUSED.value:
        yield f"its verdict is {row.verdict!r:.60}, and it is refused"
    if draft is not None and draft.answered != len(one.findings):
        yield f"its draft counts {draft.answered} answers, not {len(one.findings)}"
    if draft is not None and draft.updated_at != one.updated_at:
        yield "its draft was changed at another time than its record says"


def closing_faults(connection: Connection, one: Inspection, *, is_shared: bool) -> Iterator[str]:
    """Look for the event that a closed inspection was last changed with: it goes with a tail that is cut.

    In a store that several desks write, a record may come before its events.
    """
    asked = {"shop": one.shop_id, "uid": one.uid, "at": one.updated_at}
    if not is_shared and connection.execute(_CLOSING, asked).first() is None:
        yield f"is {one.state} without the event of that: the end of the audit trail was cut off"


def outbox_faults(connection: Connection) -> Iterator[Fault]:
    """Name the rows of the outbox that are about a certificate that there is not."""
    there_is = exists().where(certificate.c.shop_id == outbox.c.shop_id, certificate.c.uid == outbox.c.uid)
    asked = select(outbox.c.id).where(outbox.c.kind.in_((CERTIFICATE, *FOLLOWERS)), ~there_is)
    for row in connection.execute(asked.order_by(outbox.c.id)):
        yield Fault(f"outbox row {row.id}", "there is no certificate of its number")


def shops_of(connection: Connection) -> frozenset[str]:
    """Give the shops that the trail knows."""
    return frozenset(connection.execute(select(audit_event.c.shop_id).distinct()).scalars())


def term_faults(connection: Connection) -> Iterator[Fault]:
    """Compare what names are searched by with the names."""
    for row in connection.execute(select(record_term)):
        if row.kind not in _KINDS or row.folded != row.name.casefold():
            yield Fault(f"record_term {row.id}", f"{row.name!r:.60} is searched by {row.folded!r:.60}")
