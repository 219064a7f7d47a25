# SPDX-License-Identifier: Apache-2.0
"""The tables of history that came out of files.

They lie apart from the inspections, so that no count, no yield and no
certificate ever takes a claim for something that was inspected here. They hold
what one searches by in the columns of ``inspection`` and ``record`` both, so that
the same conditions find them. All of it belongs to this one database.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    event,
)

from inspector.storage.columns import Hash, LocalId, Number, Uid, UtcDateTime, Words
from inspector.storage.schema_base import metadata

import_file = Table(
    "import_file",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("shop_id", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("sha256", Hash, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("first_id", LocalId, nullable=False),
    Column("done_at", UtcDateTime),
)
"""One row an import that brought something. While ``done_at`` is empty it goes on, or was cut short: rows of
``imported`` from ``first_id`` on are then seen by nobody, and taken out before the next import."""

imported = Table(
    "imported",
    metadata,
    Column("id", LocalId, primary_key=True, autoincrement=False),
    Column("shop_no", Number, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("file_id", LocalId, ForeignKey("import_file.id"), nullable=False),
    Column("line", Number, nullable=False),
    Column("imei", Words),
    Column("imei2", Words),
    Column("meid", Words),
    Column("serial", Words),
    Column("model_no", Number, nullable=False),
    Column("technician_no", Number, nullable=False),
    Column("order_line", Words),
    Column("claimed", Words),
    Column("grade", Number),
    Column("battery", Number),
    Column("tail", Number),
    Column("attempt", Number, nullable=False),
    Column("training", Boolean, nullable=False),
    Column("started", LocalId, nullable=False),
    Column("finished", LocalId),
    Column("words", Words),
    UniqueConstraint("shop_no", "uid"),
    Index(None, "imei"),
    Index(None, "imei2"),
    Index(None, "meid"),
    Index(None, "serial"),
    Index(None, "model_no"),
    Index(None, "technician_no"),
    Index(None, "order_line"),
    Index(None, "grade"),
    Index(None, "tail"),
    Index(None, "started"),
)
"""One row a past inspection as a file tells of it. ``uid`` is the file's own, else a digest of the row, so
that the same row never goes in twice; ``claimed`` its verdict in its own words; times are Unix seconds.
Names stand in ``record_term``; ``grade`` and ``tail`` are as in ``record``."""

imported_failure = Table(
    "imported_failure",
    metadata,
    Column("inspection_id", LocalId, ForeignKey("imported.id"), nullable=False),
    Column("point_id", Words, nullable=False),
    PrimaryKeyConstraint("inspection_id", "point_id"),
    Index(None, "point_id", "inspection_id"),
    sqlite_with_rowid=False,
)
"""The points that failed, as the file claims; ``inspection_id`` is that of ``imported``."""

TEXT = """CREATE VIRTUAL TABLE record_text_imported USING fts5(imei, imei2, meid, serial, words,
 content='', columnsize=0, tokenize='trigram', detail='none')"""
"""The search for parts of numbers and notes, as ``record_text`` is one."""

event.listen(metadata, "after_create", DDL(TEXT).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
