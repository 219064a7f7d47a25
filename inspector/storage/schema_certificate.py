# SPDX-License-Identifier: Apache-2.0
"""The tables of certificates, of those that are void, and of what is printed."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    text,
)

from inspector.storage.columns import Blob, Hash, LocalId, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

_TO_PRINT = text("state IN ('waiting', 'sending', 'taken')")

certificate = Table(
    "certificate",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("digest", Hash, nullable=False),
    Column("claims", Blob, nullable=False),
    Column("jws", Words, nullable=False),
    Column("key_id", Words, nullable=False),
    Column("training", Boolean, nullable=False),
    Column("supersedes", Uid),
    Column("pdf_sha256", Hash),
    PrimaryKeyConstraint("shop_id", "uid"),
    ForeignKeyConstraint(["shop_id", "uid"], ["inspection.shop_id", "inspection.uid"]),
    Index(None, "supersedes"),
)
"""``claims`` are the canonical bytes that were signed, compressed with zstd."""

voiding = Table(
    "voiding",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("voided_by", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("shop_id", "uid"),
    ForeignKeyConstraint(["shop_id", "uid"], ["certificate.shop_id", "certificate.uid"]),
    CheckConstraint("voided_by <> technician_id", name="second_person"),
    CheckConstraint("reason <> ''", name="reason"),
)
"""The certificates that are void; what was signed stays in ``certificate`` as it is. Rows are only added."""

print_job = Table(
    "print_job",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("kind", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("printer", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("copy", Number, nullable=False),
    Column("by", Words, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("attempts", Number, nullable=False),
    Column("next_at", UtcDateTime),
    Column("ticket", Words, nullable=False),
    Column("trouble", Words, nullable=False),
    Column("bench_id", Words),
    UniqueConstraint("shop_id", "uid", "kind", "copy"),
    ForeignKeyConstraint(["shop_id", "uid"], ["certificate.shop_id", "certificate.uid"]),
    Index("ix_print_job_open", "state", sqlite_where=_TO_PRINT, postgresql_where=_TO_PRINT),
)
"""What was printed and what waits to be; ``copy`` counts the prints of one certificate and kind.

``bench_id`` is the desk whose printer it is for; NULL where an older version did not say."""
