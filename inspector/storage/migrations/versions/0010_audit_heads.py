# SPDX-License-Identifier: Apache-2.0
"""Signed heads of the audit trail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "audit_head",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("writer_id", sa.Text(), nullable=False),
        sa.Column(
            "seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("at", sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite"), nullable=False),
        sa.Column("jws", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "writer_id", "seq", name=op.f("pk_audit_head")),
        sqlite_with_rowid=False,
    )
