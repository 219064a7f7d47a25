# SPDX-License-Identifier: Apache-2.0
"""The tables of reviews: who looked at whose inspection, what they said of each point, what follows."""

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

from inspector.storage.columns import Hash, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

_WHOSE = ["inspection.shop_id", "inspection.uid", "inspection.technician_id"]
_IS_OPEN = text("decision = 'open'")
_IS_WANTED = text("again_uid IS NULL AND withdrawn_at IS NULL")

review = Table(
    "review",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("reviewer_id", Words, nullable=False),
    Column("began_at", UtcDateTime, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("digest", Hash, nullable=False),
    Column("decision", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("signature", Words),
    PrimaryKeyConstraint("shop_id", "uid"),
    ForeignKeyConstraint(["shop_id", "inspection_uid", "technician_id"], _WHOSE),
    CheckConstraint("reviewer_id <> technician_id", name="four_eyes"),
    CheckConstraint("decision IN ('open', 'countersigned', 'sent_back')", name="decision"),
    CheckConstraint("(decision = 'countersigned') = (signature IS NOT NULL)", name="signature"),
    CheckConstraint("decision <> 'sent_back' OR reason <> ''", name="reason"),
    Index(None, "shop_id", "inspection_uid"),
    Index(
        "ix_review_open",
        "shop_id",
        "inspection_uid",
        unique=True,
        sqlite_where=_IS_OPEN,
        postgresql_where=_IS_OPEN,
    ),
)
"""One row a review; ``at`` is its last change. ``digest`` is the SHA-256 of what was looked at: the
certificate's claims, or the record of an inspection without one. ``signature`` is the JWS over the
countersigned statement. ``technician_id`` is the inspection's, by its key. At most one review of an
inspection is open."""

review_point = Table(
    "review_point",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("review_uid", Uid, nullable=False),
    Column("point_id", Words, nullable=False),
    Column("number", Number, nullable=False),
    Column("claimed", Words, nullable=False),
    Column("said", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("shop_id", "review_uid", "point_id"),
    ForeignKeyConstraint(["shop_id", "review_uid"], ["review.shop_id", "review.uid"]),
    CheckConstraint("said = claimed OR reason <> ''", name="reason"),
    sqlite_with_rowid=False,
)
"""What a reviewer says of a point beside what was claimed: outcomes, grades for the point ``grade``.
The same in both is agreement. ``number`` is their order in the review."""

reinspection = Table(
    "reinspection",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("review_uid", Uid, nullable=False),
    Column("kind", Words, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("wanted_by", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("again_uid", Uid),
    Column("withdrawn_at", UtcDateTime),
    PrimaryKeyConstraint("shop_id", "uid"),
    ForeignKeyConstraint(["shop_id", "inspection_uid", "technician_id"], _WHOSE),
    ForeignKeyConstraint(["shop_id", "review_uid"], ["review.shop_id", "review.uid"]),
    CheckConstraint("wanted_by <> technician_id", name="four_eyes"),
    CheckConstraint("kind IN ('sent_back', 'blind')", name="kind"),
    CheckConstraint("kind <> 'sent_back' OR reason <> ''", name="reason"),
    CheckConstraint("again_uid IS NULL OR withdrawn_at IS NULL", name="end"),
    Index(None, "shop_id", "inspection_uid"),
    Index(None, "shop_id", "review_uid"),
    Index(
        "ix_reinspection_wanted",
        "shop_id",
        "inspection_uid",
        unique=True,
        sqlite_where=_IS_WANTED,
        postgresql_where=_IS_WANTED,
    ),
)
"""Inspections that an auditor wants done again; ``again_uid`` is the one that was opened for it, NULL
while the device did not come back. ``inspection_uid`` is the first one."""
