# SPDX-License-Identifier: Apache-2.0
"""The tables of the people of a shop, and of the events that they are behind."""

from __future__ import annotations

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, UniqueConstraint

from inspector.storage.columns import Blob, Hash, LocalId, Number, UtcDateTime, Words
from inspector.storage.schema_base import metadata

audit_event = Table(
    "audit_event",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("writer_id", Words, nullable=False),
    Column("seq", LocalId, nullable=False, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("who", Hash, nullable=False),
    Column("what", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("payload", Blob, nullable=False),
    Column("previous_hash", Hash, nullable=False),
    Column("hash", Hash, nullable=False),
    PrimaryKeyConstraint("shop_id", "writer_id", "seq"),
    Index(None, "subject"),
    sqlite_with_rowid=False,
)
"""``payload`` is canonical JSON. ``who`` and what is personal in the payload are
references into ``person_value``, so that a person can be forgotten and the chain still holds."""

person_value = Table(
    "person_value",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("ref", Hash, nullable=False),
    Column("salt", Blob(16), nullable=False),
    Column("value", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "ref"),
    Index(None, "value"),
    sqlite_with_rowid=False,
)
"""``ref`` is the SHA-256 of salt and value. Rows may be deleted, never changed."""

person = Table(
    "person",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("id", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("badge_hash", Hash),
    Column("pin_hash", Words),
    Column("created_at", UtcDateTime, nullable=False),
    Column("disabled_at", UtcDateTime),
    Column("wrong_pins", Number, nullable=False),
    Column("locked_until", UtcDateTime),
    Column("last_bench", Words),
    Column("last_at", UtcDateTime),
    PrimaryKeyConstraint("shop_id", "id"),
    UniqueConstraint("shop_id", "badge_hash"),
    sqlite_with_rowid=False,
)
"""Who may sign in. Badge and PIN only as Argon2id hashes; ``id`` stands in inspections and certificates."""
