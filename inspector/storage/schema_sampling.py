# SPDX-License-Identifier: Apache-2.0
"""The tables of sampling: lots with their plan and end, their members, and what was said of a stream."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
)

from inspector.storage.columns import Hash, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

sampling_lot = Table(
    "sampling_lot",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("source", Words, nullable=False),
    Column("source_name", Words, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("order_line", Words, nullable=False),
    Column("level", Words, nullable=False),
    Column("aql", Words, nullable=False),
    Column("severity", Words, nullable=False),
    Column("is_zero", Boolean, nullable=False),
    Column("letter", Words, nullable=False),
    Column("plan_letter", Words, nullable=False),
    Column("lot_size", Number, nullable=False),
    Column("size", Number, nullable=False),
    Column("accept", Number, nullable=False),
    Column("reject", Number, nullable=False),
    Column("digest", Hash, nullable=False),
    Column("seed", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("made_by", Words, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("drawn_at", UtcDateTime),
    Column("decided_by", Words),
    Column("decided_at", UtcDateTime),
    Column("found", Number),
    PrimaryKeyConstraint("shop_id", "uid"),
    CheckConstraint("state IN ('open', 'drawn', 'accepted', 'rejected')", name="state"),
    CheckConstraint("(state = 'open') = (drawn_at IS NULL)", name="drawn"),
    CheckConstraint("state = 'open' OR seed <> ''", name="seed"),
    CheckConstraint("(state IN ('accepted', 'rejected')) = (decided_at IS NOT NULL)", name="decided"),
    CheckConstraint("(decided_at IS NULL) = (found IS NULL)", name="found"),
    Index(None, "shop_id", "made_at"),
)
"""One row a lot. ``source`` and ``source_name`` with level, AQL and kind of plan name its stream;
``digest`` is the SHA-256 of its members, ``seed`` what the sample was or will be drawn by."""

sampling_member = Table(
    "sampling_member",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("lot_uid", Uid, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("place", Number),
    Column("found", Number),
    PrimaryKeyConstraint("shop_id", "lot_uid", "inspection_uid"),
    ForeignKeyConstraint(["shop_id", "lot_uid"], ["sampling_lot.shop_id", "sampling_lot.uid"]),
    ForeignKeyConstraint(["shop_id", "inspection_uid"], ["inspection.shop_id", "inspection.uid"]),
    Index(None, "shop_id", "inspection_uid"),
    sqlite_with_rowid=False,
)
"""The members of a lot, never changed but for ``place``, the place in the sample from 1 on, and ``found``,
the nonconformities that the lot was judged by."""

sampling_act = Table(
    "sampling_act",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("source", Words, nullable=False),
    Column("source_name", Words, nullable=False),
    Column("level", Words, nullable=False),
    Column("aql", Words, nullable=False),
    Column("act", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reason", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "uid"),
    CheckConstraint("act IN ('reduce', 'normal', 'corrected')", name="act"),
    CheckConstraint("reason <> ''", name="reason"),
)
"""What a person said of a stream, which its switching rules ask for. Rows are only added."""

sampling_release = Table(
    "sampling_release",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("lot_uid", Uid, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reason", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "lot_uid"),
    ForeignKeyConstraint(["shop_id", "lot_uid"], ["sampling_lot.shop_id", "sampling_lot.uid"]),
    CheckConstraint("reason <> ''", name="reason"),
)
"""Rejected lots whose certificates are sent all the same, and why. Rows are only added."""
