# SPDX-License-Identifier: Apache-2.0
"""What a desk of the shop's database asks of a bench."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_UID = sa.LargeBinary(length=16)
_DUE = sa.text("state IN ('waiting', 'fetched')")


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "errand",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("wanted_by", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("jws", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("settled_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_errand")),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid", "technician_id"],
            ["inspection.shop_id", "inspection.uid", "inspection.technician_id"],
            name=op.f("fk_errand_inspection"),
        ),
        sa.CheckConstraint("wanted_by <> technician_id", name=op.f("ck_errand_four_eyes")),
        sa.CheckConstraint("kind IN ('send_back', 'blind', 'void')", name=op.f("ck_errand_kind")),
        sa.CheckConstraint(
            "state IN ('waiting', 'fetched', 'taken', 'refused', 'superseded', 'withdrawn')",
            name=op.f("ck_errand_state"),
        ),
        sa.CheckConstraint(
            "(state IN ('waiting', 'fetched')) = (settled_at IS NULL)", name=op.f("ck_errand_settled")
        ),
    )
    op.create_index(op.f("ix_errand_shop_id_inspection_uid"), "errand", ["shop_id", "inspection_uid"])
    op.create_index(
        "ix_errand_due",
        "errand",
        ["shop_id", "bench_id", "at"],
        sqlite_where=_DUE,
        postgresql_where=_DUE,
    )
