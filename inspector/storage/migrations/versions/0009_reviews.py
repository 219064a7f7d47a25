# SPDX-License-Identifier: Apache-2.0
"""What a reviewer says of each point, and the inspections that are wanted again.

The table ``review`` of the first schema was never filled.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_UID = sa.LargeBinary(16)
_HASH = sa.LargeBinary(32)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_WHOSE = ["inspection.shop_id", "inspection.uid", "inspection.technician_id"]
_OPEN = "decision = 'open'"
_WANTED = "again_uid IS NULL AND withdrawn_at IS NULL"


def upgrade() -> None:
    """Make the tables."""
    op.drop_index(op.f("ix_review_shop_id_inspection_uid"), "review")
    op.drop_table("review")
    op.create_index("ix_inspection_whose", "inspection", ["shop_id", "uid", "technician_id"], unique=True)
    _review()
    _review_point()
    _reinspection()


def _review() -> None:
    op.create_table(
        "review",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("reviewer_id", sa.Text(), nullable=False),
        sa.Column("began_at", _TIME, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("digest", _HASH, nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=True),
        sa.CheckConstraint("reviewer_id <> technician_id", name=op.f("ck_review_four_eyes")),
        sa.CheckConstraint(
            "decision IN ('open', 'countersigned', 'sent_back')", name=op.f("ck_review_decision")
        ),
        sa.CheckConstraint(
            "(decision = 'countersigned') = (signature IS NOT NULL)", name=op.f("ck_review_signature")
        ),
        sa.CheckConstraint("decision <> 'sent_back' OR reason <> ''", name=op.f("ck_review_reason")),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid", "technician_id"],
            _WHOSE,
            name=op.f("fk_review_inspection"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_shop_id_inspection_uid"), "review", ["shop_id", "inspection_uid"])
    _one_at_a_time("ix_review_open", "review", _OPEN)


def _review_point() -> None:
    op.create_table(
        "review_point",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("review_uid", _UID, nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("claimed", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "review_uid"], ["review.shop_id", "review.uid"], name=op.f("fk_review_point_review")
        ),
        sa.PrimaryKeyConstraint("shop_id", "review_uid", "point_id", name=op.f("pk_review_point")),
        sa.CheckConstraint("said = claimed OR reason <> ''", name=op.f("ck_review_point_reason")),
        sqlite_with_rowid=False,
    )


def _reinspection() -> None:
    op.create_table(
        "reinspection",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("review_uid", _UID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("wanted_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("again_uid", _UID, nullable=True),
        sa.Column("withdrawn_at", _TIME, nullable=True),
        sa.CheckConstraint("wanted_by <> technician_id", name=op.f("ck_reinspection_four_eyes")),
        sa.CheckConstraint("kind IN ('sent_back', 'blind')", name=op.f("ck_reinspection_kind")),
        sa.CheckConstraint("kind <> 'sent_back' OR reason <> ''", name=op.f("ck_reinspection_reason")),
        sa.CheckConstraint("again_uid IS NULL OR withdrawn_at IS NULL", name=op.f("ck_reinspection_end")),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid", "technician_id"],
            _WHOSE,
            name=op.f("fk_reinspection_inspection"),
        ),
        sa.ForeignKeyConstraint(
            ["shop_id", "review_uid"], ["review.shop_id", "review.uid"], name=op.f("fk_reinspection_review")
        ),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_reinspection")),
    )
    for column in ("inspection_uid", "review_uid"):
        op.create_index(op.f(f"ix_reinspection_shop_id_{column}"), "reinspection", ["shop_id", column])
    _one_at_a_time("ix_reinspection_wanted", "reinspection", _WANTED)


def _one_at_a_time(name: str, table: str, where: str) -> None:
    op.create_index(
        name,
        table,
        ["shop_id", "inspection_uid"],
        unique=True,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
