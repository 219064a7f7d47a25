# SPDX-License-Identifier: Apache-2.0
"""Which certificates are void, by whom and why.

The column ``certificate.voided_by`` of the first schema was never filled.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_UID = sa.LargeBinary(16)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the table."""
    op.drop_column("certificate", "voided_by")
    op.create_table(
        "voiding",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("voided_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "uid"],
            ["certificate.shop_id", "certificate.uid"],
            name=op.f("fk_voiding_certificate"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_voiding")),
        sa.CheckConstraint("voided_by <> technician_id", name=op.f("ck_voiding_second_person")),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_voiding_reason")),
    )
