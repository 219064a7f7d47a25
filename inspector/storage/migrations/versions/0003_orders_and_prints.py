# SPDX-License-Identifier: Apache-2.0
"""The order that a device is for, and what is printed."""

from __future__ import annotations

import json

import sqlalchemy as sa
import zstandard
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_UID = sa.LargeBinary(16)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_HAS_ORDER = sa.text("order_line IS NOT NULL")
_TO_PRINT = sa.text("state IN ('waiting', 'sending', 'taken')")
_LARGEST = 64 << 20
_NAMED = b'"order_line":"'


def upgrade() -> None:
    """Add the column, filled from the records, and the table."""
    op.add_column("inspection", sa.Column("order_line", sa.Text(), nullable=True))
    _fill()
    op.create_index(
        "ix_inspection_order_line",
        "inspection",
        ["order_line"],
        sqlite_where=_HAS_ORDER,
        postgresql_where=_HAS_ORDER,
    )
    op.create_table(
        "print_job",
        sa.Column("id", _ID, nullable=False),
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("added_at", _TIME, nullable=False),
        sa.Column("changed_at", _TIME, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", _TIME, nullable=True),
        sa.Column("ticket", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "uid"],
            ["certificate.shop_id", "certificate.uid"],
            name=op.f("fk_print_job_certificate"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
        sa.UniqueConstraint(
            "shop_id", "uid", "kind", "copy", name=op.f("uq_print_job_shop_id_uid_kind_copy")
        ),
    )
    op.create_index(
        "ix_print_job_open", "print_job", ["state"], sqlite_where=_TO_PRINT, postgresql_where=_TO_PRINT
    )


def _fill() -> None:
    """Copy the order out of each record that names one; a record that cannot be read stays as it is."""
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT i.id, i.document, d.payload FROM inspection AS i LEFT JOIN draft AS d"
            " ON d.shop_id = i.shop_id AND d.inspection_uid = i.uid"
        ).execution_options(yield_per=1000)
    )
    found = [
        (row_id, order) for row_id, packed, draft in rows if (order := _order(draft or _unpacked(packed)))
    ]
    for row_id, order in found:
        connection.execute(
            sa.text("UPDATE inspection SET order_line = :order WHERE id = :id"),
            {"order": order, "id": row_id},
        )


def _unpacked(packed: object) -> bytes:
    if not isinstance(packed, bytes):
        return b""
    try:
        return zstandard.ZstdDecompressor().decompress(packed, max_output_size=_LARGEST)
    except zstandard.ZstdError:
        return b""


def _order(document: object) -> str:
    if not isinstance(document, bytes) or _NAMED not in document:
        return ""
    try:
        order = json.loads(document)["inspection"].get("order_line", "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    return order if isinstance(order, str) else ""
