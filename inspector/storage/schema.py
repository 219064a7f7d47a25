# SPDX-License-Identifier: Apache-2.0
"""The tables, as SQLAlchemy Core sees them, a module a matter; here they are all together.

Shared rows are keyed by ``(shop_id, uid)``, events by ``(shop_id, writer_id,
seq)``: no key comes from the server, so that a shop's rows may live together on
one node of a distributed PostgreSQL. ``id`` columns are numbers of this one
database and never leave it. What only one dialect knows stands in
``DIALECT_PARTS``. A change here needs a migration: ``tests/contracts`` compares.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import DDL, event

from inspector.storage import (
    schema_audit,
    schema_errands,
    schema_evidence,
    schema_imported,
    schema_review,
    schema_rolls,
    schema_sampling,
    schema_shop,
)
from inspector.storage.schema_base import metadata
from inspector.storage.schema_certificate import certificate, print_job, voiding
from inspector.storage.schema_inspection import (
    HAS_ORDER,
    checklist_point,
    draft,
    failure,
    inspection,
    photo,
)
from inspector.storage.schema_outbox import line_intent, market_note, outbox
from inspector.storage.schema_people import audit_event, person, person_value
from inspector.storage.schema_records import record, record_backlog, record_day, record_term, saved_filter
from inspector.storage.schema_rolls import roll_day, roll_point

__all__ = [
    "DIALECT_PARTS",
    "OTHER_ROOMS",
    "audit_event",
    "certificate",
    "checklist_point",
    "draft",
    "failure",
    "inspection",
    "line_intent",
    "market_note",
    "metadata",
    "outbox",
    "person",
    "person_value",
    "photo",
    "print_job",
    "record",
    "record_backlog",
    "record_day",
    "record_term",
    "roll_day",
    "roll_point",
    "saved_filter",
    "voiding",
]

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
        f"CREATE INDEX ix_inspection_order_line_id ON inspection (order_line, id) WHERE {HAS_ORDER}",
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

OTHER_ROOMS = (
    schema_audit,
    schema_errands,
    schema_evidence,
    schema_imported,
    schema_review,
    schema_rolls,
    schema_sampling,
    schema_shop,
)
"""The modules whose tables belong to the same metadata, whoever asks for it."""
