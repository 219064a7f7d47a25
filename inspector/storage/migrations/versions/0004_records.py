# SPDX-License-Identifier: Apache-2.0
"""What inspections are searched by.

Only the tables are made here. The inspections that there are already are
entered by ``storage.backlog`` while the bench works, a batch at a time.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = """CREATE VIRTUAL TABLE record_text USING fts5(imei, imei2, meid, serial, words,
 content='', columnsize=0, tokenize='trigram', detail='none')"""
_IS_WAITING = sa.text("state IN ('pending', 'sending', 'parked')")
_PARTS = ("imei", "imei2", "meid", "serial")
_FACETS = ("model_no", "technician_no", "standing", "grade")


def upgrade() -> None:
    """Create the tables, and note what is to be entered."""
    _record()
    _terms()
    op.create_index(
        "ix_outbox_waiting", "outbox", ["state"], sqlite_where=_IS_WAITING, postgresql_where=_IS_WAITING
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE inspection_text")
        op.execute(_TEXT)
    else:
        for name in _FACETS:
            op.execute(f"CREATE INDEX ix_record_{name}_id ON record ({name}, id)")
        _parts()
    op.execute("INSERT INTO record_backlog (upto) SELECT max(id) FROM inspection HAVING max(id) IS NOT NULL")


def _parts() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    columns = ", ".join(f"{name} gin_trgm_ops" for name in _PARTS)
    op.execute(
        f"CREATE INDEX ix_inspection_parts ON inspection USING gin ({columns}) WITH (fastupdate = off)"
    )
    op.execute(
        "CREATE INDEX ix_record_words ON record USING gin (words gin_trgm_ops) WITH (fastupdate = off)"
    )


def _record() -> None:
    op.create_table(
        "record",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.Column("shop_no", sa.Integer(), nullable=False),
        sa.Column("model_no", sa.Integer(), nullable=False),
        sa.Column("technician_no", sa.Integer(), nullable=False),
        sa.Column("standing", sa.Integer(), nullable=False),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("battery", sa.Integer(), nullable=True),
        sa.Column("tail", sa.Integer(), nullable=True),
        sa.Column("started", _ID, nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["inspection.id"], name=op.f("fk_record_inspection")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
    )
    for name in (*_FACETS, "tail"):
        op.create_index(op.f(f"ix_record_{name}"), "record", [name])


def _terms() -> None:
    op.create_table(
        "record_term",
        sa.Column("id", _ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_term")),
        sa.UniqueConstraint("kind", "name", name=op.f("uq_record_term_kind_name")),
    )
    op.create_index(op.f("ix_record_term_kind_folded"), "record_term", ["kind", "folded"])
    op.create_table(
        "record_day",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("first_id", _ID, nullable=False),
        sa.Column("last_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_record_day")),
    )
    op.create_table(
        "record_backlog",
        sa.Column("upto", _ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("upto", name=op.f("pk_record_backlog")),
    )
