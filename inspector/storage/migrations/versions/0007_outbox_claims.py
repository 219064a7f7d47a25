# SPDX-License-Identifier: Apache-2.0
"""Claims of outbox rows by number, why a row waits, and the line of certificates that it belongs to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_UID = sa.LargeBinary(16)
_DUE = "state IN ('pending', 'sending')"
_WAITING = "state IN ('pending', 'sending', 'parked')"


def upgrade() -> None:
    """Add the columns; what still waits gets its line."""
    op.add_column("outbox", sa.Column("claim", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("outbox", sa.Column("cause", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("outbox", sa.Column("lineage", _UID, nullable=True))
    op.create_index(
        op.f("ix_outbox_lineage"),
        "outbox",
        ["shop_id", "destination", "lineage"],
        sqlite_where=sa.text(_WAITING),
        postgresql_where=sa.text(_WAITING),
    )
    op.drop_index("ix_outbox_due", table_name="outbox")
    op.create_index(
        op.f("ix_outbox_turn"),
        "outbox",
        ["shop_id", "destination", "id"],
        sqlite_where=sa.text(_DUE),
        postgresql_where=sa.text(_DUE),
    )
    _fill(op.get_bind())


def _fill(connection: sa.Connection) -> None:
    connection.execute(sa.text("UPDATE outbox SET lineage = uid WHERE " + _WAITING))
    waiting = sa.text("SELECT DISTINCT shop_id, uid FROM outbox WHERE " + _WAITING)
    before = sa.text("SELECT supersedes FROM certificate WHERE shop_id = :shop AND uid = :uid")
    write = sa.text("UPDATE outbox SET lineage = :first WHERE shop_id = :shop AND uid = :uid")
    for shop, uid in connection.execute(waiting).all():
        first, seen = uid, {uid}
        while (older := connection.execute(before, {"shop": shop, "uid": first}).scalar()) is not None:
            if older in seen:
                break
            first = older
            seen.add(older)
        if first != uid:
            connection.execute(write, {"first": first, "shop": shop, "uid": uid})
