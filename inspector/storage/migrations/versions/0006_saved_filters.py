# SPDX-License-Identifier: Apache-2.0
"""The searches of the records that a shop keeps."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_UID = sa.LargeBinary(16)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "saved_filter",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_saved_filter")),
        sa.UniqueConstraint("shop_id", "folded", name=op.f("uq_saved_filter_shop_id_folded")),
        sqlite_with_rowid=False,
    )
