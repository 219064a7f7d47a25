# SPDX-License-Identifier: Apache-2.0
"""The tables of the dashboard: counts a day, and what was noticed when inspections closed."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKeyConstraint, Index, PrimaryKeyConstraint, Table

from inspector.storage.columns import Blob, LocalId, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

roll_day = Table(
    "roll_day",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("inspected", Number, nullable=False),
    Column("certified", Number, nullable=False),
    Column("remarks", Number, nullable=False),
    Column("refused", Number, nullable=False),
    Column("first_attempts", Number, nullable=False),
    Column("first_passes", Number, nullable=False),
    PrimaryKeyConstraint("shop_id", "day", "technician_id"),
    sqlite_with_rowid=False,
)
"""Counts by the UTC day on which inspections closed; ``remarks`` are among ``certified``."""

roll_point = Table(
    "roll_point",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("point_id", Words, nullable=False),
    Column("passed", Number, nullable=False),
    Column("failed", Number, nullable=False),
    Column("not_applicable", Number, nullable=False),
    Column("not_tested", Number, nullable=False),
    PrimaryKeyConstraint("shop_id", "day", "technician_id", "point_id"),
    sqlite_with_rowid=False,
)
"""Counts a point; only answered points count."""

roll_tally = Table(
    "roll_tally",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("scope", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("checklist_id", Words, nullable=False),
    Column("counts", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "scope", "name", "day", "checklist_id"),
)
"""What the dashboard counts, a row a UTC day of closing, checklist and scope: ``all`` (no name),
``technician``, ``model``. ``counts`` is JSON, kind by kind, item by item; see ``domain.statistics.tally``."""

roll_agreement = Table(
    "roll_agreement",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("scope", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("checklist_id", Words, nullable=False),
    Column("counts", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "scope", "name", "day", "checklist_id"),
)
"""What reviewers said beside what was claimed, in reviews that are over; the same rows as ``roll_tally``,
by the day on which the inspection closed. ``counts`` is written as there; see ``agreement_rolls``."""

roll_backlog = Table(
    "roll_backlog",
    metadata,
    Column("upto", LocalId, primary_key=True, autoincrement=False),
)
"""One row while inspections of an older version are not yet in ``roll_tally``: those up to this number."""

suspicion = Table(
    "suspicion",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("pattern", Words, nullable=False),
    Column("technician_id", Words, nullable=False),
    Column("bench_id", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("other_uid", Uid),
    Column("detail", Words, nullable=False),
    PrimaryKeyConstraint("shop_id", "uid", "pattern"),
    ForeignKeyConstraint(["shop_id", "uid"], ["inspection.shop_id", "inspection.uid"]),
    Index(None, "shop_id", "at"),
)
"""Patterns that are worth a look, noted when the inspection closed."""

reading_print = Table(
    "reading_print",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("print", Blob(8), nullable=False),
    Column("uid", Uid, nullable=False),
    PrimaryKeyConstraint("shop_id", "print"),
    ForeignKeyConstraint(["shop_id", "uid"], ["inspection.shop_id", "inspection.uid"]),
    sqlite_with_rowid=False,
)
"""The first inspection that had these values of what wear makes different on every device."""
