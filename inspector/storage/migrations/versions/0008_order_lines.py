# SPDX-License-Identifier: Apache-2.0
"""What is to be registered on which order line of a marketplace, and what its account remembers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_UID = sa.LargeBinary(16)
_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_STANDING = "state <> 'withdrawn'"


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "line_intent",
        sa.Column("id", _ID, nullable=False),
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("line_id", sa.BigInteger(), nullable=False),
        sa.Column("order_id", sa.BigInteger(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("imei", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_intent")),
    )
    for name, column in (("line", "line_id"), ("certificate", "uid")):
        op.create_index(
            op.f(f"ix_line_intent_one_per_{name}"),
            "line_intent",
            ["shop_id", "account", column],
            unique=True,
            sqlite_where=sa.text(_STANDING),
            postgresql_where=sa.text(_STANDING),
        )
    op.create_table(
        "market_note",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "account", "name", name=op.f("pk_market_note")),
        sqlite_with_rowid=False,
    )
