# SPDX-License-Identifier: Apache-2.0
"""The tables of what a verdict rests on: what devices answered, and photos as bytes at a shop's database."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKeyConstraint, PrimaryKeyConstraint, Table

from inspector.storage.columns import Blob, Hash, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

capture = Table(
    "capture",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("inspection_uid", Uid, nullable=False),
    Column("sha256", Hash, nullable=False),
    Column("taken_at", UtcDateTime, nullable=False),
    Column("size", Number, nullable=False),
    Column("data", Blob, nullable=True),
    PrimaryKeyConstraint("shop_id", "inspection_uid", "sha256"),
    ForeignKeyConstraint(["shop_id", "inspection_uid"], ["inspection.shop_id", "inspection.uid"]),
)
"""What a device answered while readings were taken (``domain.capture``), compressed. ``sha256`` is that of
the bytes before, which the event of the taking names, and ``size`` how many they are. Of what was
forgotten the row stays, without ``data``."""

photo_file = Table(
    "photo_file",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("sha256", Hash, nullable=False),
    Column("data", Blob, nullable=False),
    PrimaryKeyConstraint("shop_id", "sha256"),
)
"""Photos as their bytes in the shop's database, where no folder is seen by all desks; elsewhere empty."""
