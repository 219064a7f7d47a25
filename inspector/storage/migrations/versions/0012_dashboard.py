# SPDX-License-Identifier: Apache-2.0
"""What the dashboard counts, and what is noticed as inspections close.

Only the tables are made here. The inspections that there are already are
counted by ``storage.roll_catch_up`` while the bench works, a batch at a time.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_UID = sa.LargeBinary(16)
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")

_BATTERIES_OF_FILES = """UPDATE record SET battery = CAST(i.health AS INTEGER) FROM
 (SELECT id, json_extract(details, '$."battery.health"') AS health FROM inspection
  WHERE json_type(details, '$."battery.health"') = 'text') AS i
 WHERE i.id = record.id AND battery IS NULL
 AND i.health GLOB '[0-9]*' AND NOT i.health GLOB '*[^0-9.]*' AND CAST(i.health AS REAL) <= 1000"""
_BATTERIES_OF_SERVERS = r"""UPDATE record SET battery = floor(i.health::numeric)::integer FROM
 (SELECT id, details->>'battery.health' AS health FROM inspection
  WHERE json_typeof(details->'battery.health') = 'string') AS i
 WHERE i.id = record.id AND battery IS NULL
 AND CASE WHEN i.health ~ '^[0-9]{1,4}([.][0-9]{1,9})?$' THEN i.health::numeric <= 1000 ELSE false END"""


def upgrade() -> None:
    """Create the tables, and note what is to be counted."""
    op.create_table(
        "roll_tally",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("checklist_id", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "shop_id", "scope", "name", "day", "checklist_id", name=op.f("pk_roll_tally")
        ),
    )
    op.create_table(
        "roll_backlog",
        sa.Column("upto", _ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("upto", name=op.f("pk_roll_backlog")),
    )
    _noticed()
    _batteries()
    op.execute("INSERT INTO roll_backlog (upto) SELECT max(id) FROM inspection HAVING max(id) IS NOT NULL")


def _batteries() -> None:
    """Fill in the batteries that were read as decimals, and were left out of ``record`` for that."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(_BATTERIES_OF_FILES if is_sqlite else _BATTERIES_OF_SERVERS)


def _noticed() -> None:
    op.create_table(
        "suspicion",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("other_uid", _UID, nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        _inspection("suspicion"),
        sa.PrimaryKeyConstraint("shop_id", "uid", "pattern", name=op.f("pk_suspicion")),
    )
    op.create_index(op.f("ix_suspicion_shop_id_at"), "suspicion", ["shop_id", "at"])
    op.create_table(
        "reading_print",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("print", sa.LargeBinary(8), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        _inspection("reading_print"),
        sa.PrimaryKeyConstraint("shop_id", "print", name=op.f("pk_reading_print")),
        sqlite_with_rowid=False,
    )


def _inspection(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["shop_id", "uid"], ["inspection.shop_id", "inspection.uid"], name=op.f(f"fk_{table}_inspection")
    )
