# SPDX-License-Identifier: Apache-2.0
"""What devices answered, and the photos at a shop's database."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_UID = sa.LargeBinary(length=16)
_HASH = sa.LargeBinary(length=32)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "capture",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("sha256", _HASH, nullable=False),
        sa.Column("taken_at", _TIME, nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("shop_id", "inspection_uid", "sha256", name=op.f("pk_capture")),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid"],
            ["inspection.shop_id", "inspection.uid"],
            name=op.f("fk_capture_inspection"),
        ),
    )
    op.create_table(
        "photo_file",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("sha256", _HASH, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "sha256", name=op.f("pk_photo_file")),
    )
