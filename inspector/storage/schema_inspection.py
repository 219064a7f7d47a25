# SPDX-License-Identifier: Apache-2.0
"""The tables of inspections: what was found, of which device, by which checklist, and its photos."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    text,
)

from inspector.storage.columns import Blob, Hash, LocalId, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

_IS_OPEN = text("finished_at IS NULL")
HAS_ORDER = text("order_line IS NOT NULL")

inspection = Table(
    "inspection",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("bench_id", Words, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("category", Words, nullable=False),
    Column("imei", Words),
    Column("imei2", Words),
    Column("meid", Words),
    Column("serial", Words),
    Column("model", Words, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("state", Words, nullable=False),
    Column("verdict", Words),
    Column("grade", Words),
    Column("attempt", Number, nullable=False),
    Column("training", Boolean, nullable=False),
    Column("checklist_id", Words, nullable=False),
    Column("checklist_version", Number, nullable=False),
    Column("checklist_hash", Words, nullable=False),
    Column("outcomes", Blob),
    Column("details", JSON(none_as_null=True)),
    Column("document", Blob),
    Column("digest", Hash),
    Column("order_line", Words),
    UniqueConstraint("shop_id", "uid"),
    CheckConstraint("(finished_at IS NULL) = (state NOT IN ('signed', 'refused', 'void'))", name="closed"),
    CheckConstraint("(finished_at IS NULL) = (digest IS NULL)", name="digest"),
    Index(None, "imei"),
    Index(None, "imei2", postgresql_where=text("imei2 IS NOT NULL")),
    Index(None, "meid", postgresql_where=text("meid IS NOT NULL")),
    Index(None, "serial"),
    Index("ix_inspection_order_line", "order_line", sqlite_where=HAS_ORDER).ddl_if(dialect="sqlite"),
    Index(None, "shop_id", "finished_at"),
    Index(None, "technician_id", "finished_at"),
    Index("ix_inspection_whose", "shop_id", "uid", "technician_id", unique=True),
    Index("ix_inspection_open", "started_at", sqlite_where=_IS_OPEN, postgresql_where=_IS_OPEN),
)
"""One row an inspection. ``order_line`` is the order that the device is for; ``ix_inspection_whose``
is what a review's technician refers to.
What is filled when it closes: ``outcomes``
holds one byte a point (``OUTCOME_CODES``) at its ``checklist_point.position``;
``details`` the values that were read; ``document`` the whole inspection (zstd);
``digest`` the SHA-256 of that document before compression."""

checklist_point = Table(
    "checklist_point",
    metadata,
    Column("checklist_hash", Words, nullable=False),
    Column("position", Number, nullable=False),
    Column("point_id", Words, nullable=False),
    PrimaryKeyConstraint("checklist_hash", "position"),
    UniqueConstraint("checklist_hash", "point_id"),
)
"""Which byte of ``inspection.outcomes`` belongs to which point. Rows are only added."""

failure = Table(
    "failure",
    metadata,
    Column("inspection_id", LocalId, ForeignKey("inspection.id"), nullable=False),
    Column("point_id", Words, nullable=False),
    PrimaryKeyConstraint("inspection_id", "point_id"),
    Index(None, "point_id", "inspection_id"),
    sqlite_with_rowid=False,
)

draft = Table(
    "draft",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("payload", Blob, nullable=False),
    Column("digest", Hash, nullable=False),
    Column("answered", Number, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("shop_id", "inspection_uid"),
    ForeignKeyConstraint(["shop_id", "inspection_uid"], ["inspection.shop_id", "inspection.uid"]),
)
"""The whole of an open inspection, rewritten at each answer; gone once it closes."""

photo = Table(
    "photo",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("point_id", Words, nullable=False),
    Column("sha256", Hash, nullable=False),
    Column("path", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "uid"),
    ForeignKeyConstraint(["shop_id", "inspection_uid"], ["inspection.shop_id", "inspection.uid"]),
    Index(None, "shop_id", "inspection_uid"),
)
