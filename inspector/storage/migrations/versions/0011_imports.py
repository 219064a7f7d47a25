# SPDX-License-Identifier: Apache-2.0
"""History out of files: which file, which rows, and what they are searched by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_TEXT = """CREATE VIRTUAL TABLE record_text_imported USING fts5(imei, imei2, meid, serial, words,
 content='', columnsize=0, tokenize='trigram', detail='none')"""
_NUMBERS = ("imei", "imei2", "meid", "serial")
_INDEXED = (*_NUMBERS, "model_no", "technician_no", "order_line", "grade", "tail", "started")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "import_file",
        sa.Column("id", _ID, nullable=False),
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(32), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("first_id", _ID, nullable=False),
        sa.Column("done_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_file")),
    )
    _imported()
    op.create_table(
        "imported_failure",
        sa.Column("inspection_id", _ID, nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspection_id"], ["imported.id"], name=op.f("fk_imported_failure_imported")
        ),
        sa.PrimaryKeyConstraint("inspection_id", "point_id", name=op.f("pk_imported_failure")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_imported_failure_point_id_inspection_id"), "imported_failure", ["point_id", "inspection_id"]
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_TEXT)


def _imported() -> None:
    op.create_table(
        "imported",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.Column("shop_no", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(16), nullable=False),
        sa.Column("file_id", _ID, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in _NUMBERS),
        sa.Column("model_no", sa.Integer(), nullable=False),
        sa.Column("technician_no", sa.Integer(), nullable=False),
        sa.Column("order_line", sa.Text(), nullable=True),
        sa.Column("claimed", sa.Text(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("battery", sa.Integer(), nullable=True),
        sa.Column("tail", sa.Integer(), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("training", sa.Boolean(), nullable=False),
        sa.Column("started", _ID, nullable=False),
        sa.Column("finished", _ID, nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["file_id"], ["import_file.id"], name=op.f("fk_imported_import_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imported")),
        sa.UniqueConstraint("shop_no", "uid", name=op.f("uq_imported_shop_no_uid")),
    )
    for name in _INDEXED:
        op.create_index(op.f(f"ix_imported_{name}"), "imported", [name])
