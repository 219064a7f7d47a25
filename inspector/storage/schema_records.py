# SPDX-License-Identifier: Apache-2.0
"""The tables that inspections are searched by, and the searches that were saved."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, UniqueConstraint

from inspector.storage.columns import LocalId, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

record = Table(
    "record",
    metadata,
    Column("id", LocalId, ForeignKey("inspection.id"), primary_key=True, autoincrement=False),
    Column("shop_no", Number, nullable=False),
    Column("model_no", Number, nullable=False),
    Column("technician_no", Number, nullable=False),
    Column("standing", Number, nullable=False),
    Column("grade", Number),
    Column("battery", Number),
    Column("tail", Number),
    Column("started", LocalId, nullable=False),
    Column("words", Words),
    Index(None, "model_no").ddl_if(dialect="sqlite"),
    Index(None, "technician_no").ddl_if(dialect="sqlite"),
    Index(None, "standing").ddl_if(dialect="sqlite"),
    Index(None, "grade").ddl_if(dialect="sqlite"),
    Index(None, "tail"),
)
"""What inspections are searched by, in as few bytes as it takes; rewritten in the transaction that
changes the inspection. Names stand in ``record_term``; ``standing`` and ``grade`` are codes;
``battery`` is a percentage; ``tail`` the IMEI's last six digits read backwards, so that what ends
alike stands together; ``started`` Unix seconds; ``words`` the notes in lower case, once it is closed."""

record_term = Table(
    "record_term",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("folded", Words, nullable=False),
    UniqueConstraint("kind", "name"),
    Index(None, "kind", "folded"),
)
"""The shops, models, technicians and orders that there are, each once; ``folded`` is for comparing."""

record_day = Table(
    "record_day",
    metadata,
    Column("day", Number, nullable=False),
    Column("first_id", LocalId, nullable=False),
    Column("last_id", LocalId, nullable=False),
    PrimaryKeyConstraint("day"),
)
"""Which records a day (of those since 1970, in UTC) lies between: numbers grow as inspections begin."""

record_backlog = Table(
    "record_backlog",
    metadata,
    Column("upto", LocalId, primary_key=True, autoincrement=False),
)
"""One row while inspections of an older version are not yet in ``record``: those up to this number."""

saved_filter = Table(
    "saved_filter",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("name", Words, nullable=False),
    Column("folded", Words, nullable=False),
    Column("search", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("shop_id", "uid"),
    UniqueConstraint("shop_id", "folded"),
    sqlite_with_rowid=False,
)
"""Searches of the records under a name, which ``folded`` tells apart; ``search`` is JSON."""
