# SPDX-License-Identifier: Apache-2.0
"""The table by which the benches of a shop agree who does something alone."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, PrimaryKeyConstraint, Table

from inspector.storage.columns import BigNumber, UtcDateTime, Words
from inspector.storage.schema_base import metadata

lease = Table(
    "lease",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("holder", Words, nullable=False),
    Column("fence", BigNumber, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("shop_id", "name"),
    CheckConstraint("fence > 0", name="fence"),
    sqlite_with_rowid=False,
)
"""Who does ``name`` for the shop ``until`` a time of the database's own clock. ``fence`` grows with every
change of hands: whoever comes back with an older one is not heard."""
