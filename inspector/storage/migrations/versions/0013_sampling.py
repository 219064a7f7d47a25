# SPDX-License-Identifier: Apache-2.0
"""Sampling lots, their members, and what was said of their streams."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_UID = sa.LargeBinary(16)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _lots()
    op.create_table(
        "sampling_member",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("lot_uid", _UID, nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("found", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid"],
            ["inspection.shop_id", "inspection.uid"],
            name=op.f("fk_sampling_member_inspection"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "lot_uid"],
            ["sampling_lot.shop_id", "sampling_lot.uid"],
            name=op.f("fk_sampling_member_sampling_lot"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "lot_uid", "inspection_uid", name=op.f("pk_sampling_member")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_sampling_member_shop_id_inspection_uid"), "sampling_member", ["shop_id", "inspection_uid"]
    )
    op.create_table(
        "sampling_act",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("source", "source_name", "level", "aql", "act", "by")
        ),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("act IN ('reduce', 'normal', 'corrected')", name=op.f("ck_sampling_act_act")),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_sampling_act_reason")),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_sampling_act")),
    )


def _lots() -> None:
    texts = ("order_line", "level", "aql", "severity")
    numbers = ("lot_size", "size", "accept", "reject")
    op.create_table(
        "sampling_lot",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.Column("is_zero", sa.Boolean(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("plan_letter", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in numbers),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("drawn_at", _TIME, nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_at", _TIME, nullable=True),
        sa.Column("found", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "state IN ('open', 'drawn', 'accepted', 'rejected')", name=op.f("ck_sampling_lot_state")
        ),
        sa.CheckConstraint("(state = 'open') = (drawn_at IS NULL)", name=op.f("ck_sampling_lot_drawn")),
        sa.CheckConstraint("state = 'open' OR seed <> ''", name=op.f("ck_sampling_lot_seed")),
        sa.CheckConstraint(
            "(state IN ('accepted', 'rejected')) = (decided_at IS NOT NULL)",
            name=op.f("ck_sampling_lot_decided"),
        ),
        sa.CheckConstraint("(decided_at IS NULL) = (found IS NULL)", name=op.f("ck_sampling_lot_found")),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_sampling_lot")),
    )
    op.create_index(op.f("ix_sampling_lot_shop_id_made_at"), "sampling_lot", ["shop_id", "made_at"])
