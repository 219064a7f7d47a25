# SPDX-License-Identifier: Apache-2.0
"""The tables of what leaves the bench, and of the orders that it is for."""

from __future__ import annotations

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, UniqueConstraint, text

from inspector.storage.columns import BigNumber, Blob, LocalId, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

_IS_WAITING = text("state IN ('pending', 'sending', 'parked')")
_IS_DUE = text("state IN ('pending', 'sending')")
_IS_STANDING = text("state <> 'withdrawn'")

outbox = Table(
    "outbox",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("destination", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("body", Blob, nullable=False),
    Column("state", Words, nullable=False),
    Column("attempts", Number, nullable=False),
    Column("next_at", UtcDateTime, nullable=False),
    Column("claimed_until", UtcDateTime),
    Column("last_error", Words, nullable=False),
    Column("claim", Number, nullable=False, server_default=text("0")),
    Column("cause", Words, nullable=False, server_default=text("''")),
    Column("lineage", Uid),
    UniqueConstraint("shop_id", "uid", "destination", "kind"),
    Index("ix_outbox_waiting", "state", sqlite_where=_IS_WAITING, postgresql_where=_IS_WAITING),
    Index("ix_outbox_turn", "shop_id", "destination", "id", sqlite_where=_IS_DUE, postgresql_where=_IS_DUE),
    Index(
        "ix_outbox_lineage",
        "shop_id",
        "destination",
        "lineage",
        sqlite_where=_IS_WAITING,
        postgresql_where=_IS_WAITING,
    ),
)
"""``body`` is compressed with zstd.

``lineage`` is the uid of the first certificate in the line of those that supersede each other: what is said
of one device arrives in order. Empty in finished rows of earlier versions. ``claim`` counts a row's claims.
"""

line_intent = Table(
    "line_intent",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("shop_id", Words, nullable=False),
    Column("account", Words, nullable=False),
    Column("line_id", BigNumber, nullable=False),
    Column("order_id", BigNumber, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("imei", Words, nullable=False),
    Column("serial", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("state", Words, nullable=False),
    Column("attempts", Number, nullable=False),
    Column("note", Words, nullable=False),
    Column("version", Number, nullable=False),
    Index(
        "ix_line_intent_one_per_line",
        "shop_id",
        "account",
        "line_id",
        unique=True,
        sqlite_where=_IS_STANDING,
        postgresql_where=_IS_STANDING,
    ),
    Index(
        "ix_line_intent_one_per_certificate",
        "shop_id",
        "account",
        "uid",
        unique=True,
        sqlite_where=_IS_STANDING,
        postgresql_where=_IS_STANDING,
    ),
)
"""Which device is for which order line of a marketplace's ``account``: one for a line, one line for a
certificate, but for those that were withdrawn."""

market_note = Table(
    "market_note",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("account", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("value", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "account", "name"),
    sqlite_with_rowid=False,
)
"""What is remembered of a marketplace's account: how far its orders were read, what was sent when; and,
of the account ``outbox``, which destinations there were when they could last be read; of the account
``chain``, under which names this home writes its events since it was restored."""
