# SPDX-License-Identifier: Apache-2.0
"""The signed heads of a bench's chain, brought to the shop's database with the events that they name.

There they show what nobody can show at the bench: that its chain was cut, or
written anew, together with the heads that lay beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, func, insert, select

from inspector.storage.copies import Span
from inspector.storage.schema_audit import audit_head


def last_of(connection: Connection, shop_id: str, writer: str) -> int:
    """Give the event of the newest head of a chain, 0 where it has none."""
    mine = and_(audit_head.c.shop_id == shop_id, audit_head.c.writer_id == writer)
    return connection.execute(select(func.max(audit_head.c.seq)).where(mine)).scalar() or 0


def heads_of(connection: Connection, shop_id: str, span: Span, after: int) -> Sequence[dict[str, Any]]:
    """Read the heads of a chain behind the event ``after``, up to the last event of a span."""
    mine = and_(audit_head.c.shop_id == shop_id, audit_head.c.writer_id == span.writer)
    behind = and_(audit_head.c.seq > after, audit_head.c.seq <= span.last)
    rows = connection.execute(select(audit_head).where(mine, behind).order_by(audit_head.c.seq))
    return [dict(row._mapping) for row in rows]


def take_heads(connection: Connection, heads: Sequence[dict[str, Any]]) -> int:
    """Take in heads of one chain, whose events are there; give how many were new."""
    if not heads:
        return 0
    last = last_of(connection, heads[0]["shop_id"], heads[0]["writer_id"])
    new = [row for row in heads if row["seq"] > last]
    if new:
        connection.execute(insert(audit_head), new)
    return len(new)
