# SPDX-License-Identifier: Apache-2.0
"""Rejected lots whose certificates are sent all the same, because somebody said so."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_UID = sa.LargeBinary(length=16)


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "sampling_release",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("lot_uid", _UID, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_sampling_release_reason")),
        sa.ForeignKeyConstraint(
            ["shop_id", "lot_uid"],
            ["sampling_lot.shop_id", "sampling_lot.uid"],
            name=op.f("fk_sampling_release_sampling_lot"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "lot_uid", name=op.f("pk_sampling_release")),
    )
