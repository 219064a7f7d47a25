# SPDX-License-Identifier: Apache-2.0
"""The table of what a desk of the shop's database asks of a bench."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
    text,
)

from inspector.storage.columns import Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

_IS_DUE = text("state IN ('waiting', 'fetched')")

errand = Table(
    "errand",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("bench_id", Words, nullable=False),
    Column("wanted_by", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("jws", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("words", Words, nullable=False),
    Column("settled_at", UtcDateTime),
    PrimaryKeyConstraint("shop_id", "uid"),
    ForeignKeyConstraint(
        ["shop_id", "inspection_uid", "technician_id"],
        ["inspection.shop_id", "inspection.uid", "inspection.technician_id"],
    ),
    CheckConstraint("wanted_by <> technician_id", name="four_eyes"),
    CheckConstraint("kind IN ('send_back', 'blind', 'void')", name="kind"),
    CheckConstraint(
        "state IN ('waiting', 'fetched', 'taken', 'refused', 'superseded', 'withdrawn')", name="state"
    ),
    CheckConstraint("(state IN ('waiting', 'fetched')) = (settled_at IS NULL)", name="settled"),
    Index(None, "shop_id", "inspection_uid"),
    Index("ix_errand_due", "shop_id", "bench_id", "at", sqlite_where=_IS_DUE, postgresql_where=_IS_DUE),
)
"""One row an errand; ``jws`` is what the desk signed, and alone counts at the bench, whose ``words`` are."""
