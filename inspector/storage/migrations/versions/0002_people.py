# SPDX-License-Identifier: Apache-2.0
"""The people who sign in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_HASH = sa.LargeBinary(length=32)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "person",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("badge_hash", _HASH, nullable=True),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("disabled_at", _TIME, nullable=True),
        sa.Column("wrong_pins", sa.Integer(), nullable=False),
        sa.Column("locked_until", _TIME, nullable=True),
        sa.Column("last_bench", sa.Text(), nullable=True),
        sa.Column("last_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("shop_id", "id", name=op.f("pk_person")),
        sa.UniqueConstraint("shop_id", "badge_hash", name=op.f("uq_person_shop_id_badge_hash")),
        sqlite_with_rowid=False,
    )
