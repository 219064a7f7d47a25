# SPDX-License-Identifier: Apache-2.0
"""The table of signed heads: which event was the newest of a chain, when, in a bench's own words."""

from __future__ import annotations

from sqlalchemy import Column, PrimaryKeyConstraint, Table

from inspector.storage.columns import LocalId, UtcDateTime, Words
from inspector.storage.schema_base import metadata

audit_head = Table(
    "audit_head",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("writer_id", Words, nullable=False),
    Column("seq", LocalId, nullable=False, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("jws", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "writer_id", "seq"),
    sqlite_with_rowid=False,
)
"""``jws`` signs the statement of ``domain.head``; the other columns only say where to find it. Rows are
never changed; a copy elsewhere is what shows that the tail of a chain was cut together with its heads."""
