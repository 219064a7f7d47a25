# SPDX-License-Identifier: Apache-2.0
"""The tables, as SQLAlchemy Core sees them.

Shared rows are keyed by ``(shop_id, uid)``, events by ``(shop_id, writer_id,
seq)``: no key comes from the server, so that a shop's rows may live together on
one node of a distributed PostgreSQL. ``id`` columns are numbers of this one
database and never leave it. What only one dialect knows stands in
``DIALECT_PARTS``. A change here needs a migration: ``tests/contracts`` compares.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import (
    DDL,
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    event,
    text,
)

from inspector.storage.columns import BigNumber, Blob, Hash, LocalId, Number, Uid, UtcDateTime, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_IS_OPEN = text("finished_at IS NULL")
_IS_WAITING = text("state IN ('pending', 'sending', 'parked')")
_IS_DUE = text("state IN ('pending', 'sending')")
_HAS_ORDER = text("order_line IS NOT NULL")
_IS_STANDING = text("state <> 'withdrawn'")
_TO_PRINT = text("state IN ('waiting', 'sending', 'taken')")

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
    Index("ix_inspection_order_line", "order_line", sqlite_where=_HAS_ORDER).ddl_if(dialect="sqlite"),
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

record = Table(
    "record",
    metadata,
    Column("id", LocalId, ForeignKey("inspection.id"), primary_key=True, autoincrement=False),
    Column("shop_no", Number, nullable=False),
    Column("model_no", Number, nullable=False),
    Column("technician_no", Number, nullable=False),
    Column("standing", Number, nullable=False),
    Column("grade", Number),
    Column("battery", Number),
    Column("tail", Number),
    Column("started", LocalId, nullable=False),
    Column("words", Words),
    Index(None, "model_no").ddl_if(dialect="sqlite"),
    Index(None, "technician_no").ddl_if(dialect="sqlite"),
    Index(None, "standing").ddl_if(dialect="sqlite"),
    Index(None, "grade").ddl_if(dialect="sqlite"),
    Index(None, "tail"),
)
"""What inspections are searched by, in as few bytes as it takes; rewritten in the transaction that
changes the inspection. Names stand in ``record_term``; ``standing`` and ``grade`` are codes;
``battery`` is a percentage; ``tail`` the IMEI's last six digits read backwards, so that what ends
alike stands together; ``started`` Unix seconds; ``words`` the notes in lower case, once it is closed."""

record_term = Table(
    "record_term",
    metadata,
    Column("id", LocalId, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("folded", Words, nullable=False),
    UniqueConstraint("kind", "name"),
    Index(None, "kind", "folded"),
)
"""The shops, models, technicians and orders that there are, each once; ``folded`` is for comparing."""

record_day = Table(
    "record_day",
    metadata,
    Column("day", Number, nullable=False),
    Column("first_id", LocalId, nullable=False),
    Column("last_id", LocalId, nullable=False),
    PrimaryKeyConstraint("day"),
)
"""Which records a day (of those since 1970, in UTC) lies between: numbers grow as inspections begin."""

record_backlog = Table(
    "record_backlog",
    metadata,
    Column("upto", LocalId, primary_key=True, autoincrement=False),
)
"""One row while inspections of an older version are not yet in ``record``: those up to this number."""

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

saved_filter = Table(
    "saved_filter",
    metadata,
    Column("shop_id", Words, nullable=False),
    Column("uid", Uid, nullable=False),
    Column("name", Words, nullable=False),
    Column("folded", Words, nullable=False),
    Column("search", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("shop_id", "uid"),
    UniqueConstraint("shop_id", "folded"),
    sqlite_with_rowid=False,
)
"""Searches of the records under a name, which ``folded`` tells apart; ``search`` is JSON."""

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
    UniqueConstraint("shop_id", "uid", "kind", "copy"),
    ForeignKeyConstraint(["shop_id", "uid"], ["certificate.shop_id", "certificate.uid"]),
    Index("ix_print_job_open", "state", sqlite_where=_TO_PRINT, postgresql_where=_TO_PRINT),
)
"""What was printed and what waits to be; ``copy`` counts the prints of one certificate and kind."""

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

_FINDING = """CREATE VIEW finding AS
SELECT i.shop_id, i.uid, i.technician_id, i.finished_at, p.position, p.point_id,
  CASE {code} WHEN {one} THEN 'pass' WHEN {two} THEN 'fail' WHEN {three} THEN 'not_applicable'
    ELSE 'not_tested' END AS outcome
FROM inspection AS i JOIN checklist_point AS p ON p.checklist_hash = i.checklist_hash
WHERE i.finished_at IS NOT NULL"""

DIALECT_PARTS: Mapping[str, tuple[str, ...]] = {
    "sqlite": (
        _FINDING.format(
            code="substr(i.outcomes, p.position + 1, 1)", one="x'01'", two="x'02'", three="x'03'"
        ),
        """CREATE VIRTUAL TABLE record_text USING fts5(imei, imei2, meid, serial, words,
 content='', columnsize=0, tokenize='trigram', detail='none')""",
    ),
    "postgresql": (
        _FINDING.format(
            code="CASE WHEN p.position < length(i.outcomes) THEN get_byte(i.outcomes, p.position) END",
            one="1",
            two="2",
            three="3",
        ),
        # On SQLite every index ends with the row's number by itself.
        "CREATE INDEX ix_record_model_no_id ON record (model_no, id)",
        "CREATE INDEX ix_record_technician_no_id ON record (technician_no, id)",
        "CREATE INDEX ix_record_standing_id ON record (standing, id)",
        "CREATE INDEX ix_record_grade_id ON record (grade, id)",
        f"CREATE INDEX ix_inspection_order_line_id ON inspection (order_line, id) WHERE {_HAS_ORDER}",
        "CREATE EXTENSION IF NOT EXISTS pg_trgm",
        """CREATE INDEX ix_inspection_parts ON inspection USING gin (imei gin_trgm_ops, imei2 gin_trgm_ops,
 meid gin_trgm_ops, serial gin_trgm_ops) WITH (fastupdate = off)""",
        "CREATE INDEX ix_record_words ON record USING gin (words gin_trgm_ops) WITH (fastupdate = off)",
    ),
}
"""The view of one row a point for people who write SQL, and the search for parts of numbers and
notes: an index of all runs of three characters on SQLite, which only ``storage.trigrams`` asks, and
on PostgreSQL pg_trgm's, without its list of what is entered later: a search would read through that."""

for _dialect, _parts in DIALECT_PARTS.items():
    for _part in _parts:
        event.listen(metadata, "after_create", DDL(_part.replace("%", "%%")).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]

from inspector.storage import (  # noqa: E402 - they need the metadata above
    schema_audit,
    schema_evidence,
    schema_imported,
    schema_review,
    schema_rolls,
    schema_sampling,
    schema_shop,
)

OTHER_ROOMS = (
    schema_audit,
    schema_evidence,
    schema_imported,
    schema_review,
    schema_rolls,
    schema_sampling,
    schema_shop,
)
"""The modules whose tables belong to the same metadata, whoever asks for it."""
