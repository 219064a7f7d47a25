# SPDX-License-Identifier: Apache-2.0
"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
_UID = sa.LargeBinary(16)
_HASH = sa.LargeBinary(32)

_FINDING = """CREATE VIEW finding AS
SELECT i.shop_id, i.uid, i.technician_id, i.finished_at, p.position, p.point_id,
  CASE {code} WHEN {one} THEN 'pass' WHEN {two} THEN 'fail' WHEN {three} THEN 'not_applicable'
    ELSE 'not_tested' END AS outcome
FROM inspection AS i JOIN checklist_point AS p ON p.checklist_hash = i.checklist_hash
WHERE i.finished_at IS NOT NULL"""
_FINDING_PARTS = {
    "sqlite": {
        "code": "substr(i.outcomes, p.position + 1, 1)",
        "one": "x'01'",
        "two": "x'02'",
        "three": "x'03'",
    },
    "postgresql": {
        "code": "CASE WHEN p.position < length(i.outcomes) THEN get_byte(i.outcomes, p.position) END",
        "one": "1",
        "two": "2",
        "three": "3",
    },
}
_TEXT = """CREATE VIRTUAL TABLE inspection_text USING fts5(imei, imei2, meid, serial, model,
 content='inspection', content_rowid='id', tokenize='trigram', detail='none')"""


def upgrade() -> None:
    """Create every table."""
    _audit_event()
    _checklist_point()
    _inspection()
    _outbox()
    _person_value()
    _roll_day()
    _roll_point()
    _certificate()
    _draft()
    _failure()
    _photo()
    _review()
    dialect = op.get_bind().dialect.name
    op.execute(_FINDING.format(**_FINDING_PARTS[dialect]))
    if dialect == "sqlite":
        op.execute(_TEXT)


def _audit_event() -> None:
    op.create_table(
        "audit_event",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("writer_id", sa.Text(), nullable=False),
        sa.Column("seq", _ID, autoincrement=False, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("who", _HASH, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("previous_hash", _HASH, nullable=False),
        sa.Column("hash", _HASH, nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "writer_id", "seq", name=op.f("pk_audit_event")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_audit_event_subject"), "audit_event", ["subject"])


def _checklist_point() -> None:
    op.create_table(
        "checklist_point",
        sa.Column("checklist_hash", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("checklist_hash", "position", name=op.f("pk_checklist_point")),
        sa.UniqueConstraint(
            "checklist_hash", "point_id", name=op.f("uq_checklist_point_checklist_hash_point_id")
        ),
    )


def _inspection() -> None:
    op.create_table(
        "inspection",
        sa.Column("id", _ID, nullable=False),
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("imei", sa.Text(), nullable=True),
        sa.Column("imei2", sa.Text(), nullable=True),
        sa.Column("meid", sa.Text(), nullable=True),
        sa.Column("serial", sa.Text(), nullable=True),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("started_at", _TIME, nullable=False),
        sa.Column("finished_at", _TIME, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("training", sa.Boolean(), nullable=False),
        sa.Column("checklist_id", sa.Text(), nullable=False),
        sa.Column("checklist_version", sa.Integer(), nullable=False),
        sa.Column("checklist_hash", sa.Text(), nullable=False),
        sa.Column("outcomes", sa.LargeBinary(), nullable=True),
        sa.Column("details", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("document", sa.LargeBinary(), nullable=True),
        sa.Column("digest", _HASH, nullable=True),
        sa.CheckConstraint(
            "(finished_at IS NULL) = (state NOT IN ('signed', 'refused', 'void'))",
            name=op.f("ck_inspection_closed"),
        ),
        sa.CheckConstraint("(finished_at IS NULL) = (digest IS NULL)", name=op.f("ck_inspection_digest")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
        sa.UniqueConstraint("shop_id", "uid", name=op.f("uq_inspection_shop_id_uid")),
    )
    op.create_index(op.f("ix_inspection_imei"), "inspection", ["imei"])
    op.create_index(op.f("ix_inspection_imei2"), "inspection", ["imei2"])
    op.create_index(op.f("ix_inspection_meid"), "inspection", ["meid"])
    op.create_index(
        "ix_inspection_open",
        "inspection",
        ["started_at"],
        sqlite_where=sa.text("finished_at IS NULL"),
        postgresql_where=sa.text("finished_at IS NULL"),
    )
    op.create_index(op.f("ix_inspection_serial"), "inspection", ["serial"])
    op.create_index(op.f("ix_inspection_shop_id_finished_at"), "inspection", ["shop_id", "finished_at"])
    op.create_index(
        op.f("ix_inspection_technician_id_finished_at"), "inspection", ["technician_id", "finished_at"]
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", _ID, nullable=False),
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", _TIME, nullable=False),
        sa.Column("claimed_until", _TIME, nullable=True),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint(
            "shop_id", "uid", "destination", "kind", name=op.f("uq_outbox_shop_id_uid_destination_kind")
        ),
    )
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["destination", "next_at"],
        sqlite_where=sa.text("state IN ('pending', 'sending')"),
        postgresql_where=sa.text("state IN ('pending', 'sending')"),
    )


def _person_value() -> None:
    op.create_table(
        "person_value",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("ref", _HASH, nullable=False),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "ref", name=op.f("pk_person_value")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_person_value_value"), "person_value", ["value"])


def _roll_day() -> None:
    op.create_table(
        "roll_day",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("inspected", sa.Integer(), nullable=False),
        sa.Column("certified", sa.Integer(), nullable=False),
        sa.Column("remarks", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("first_attempts", sa.Integer(), nullable=False),
        sa.Column("first_passes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "day", "technician_id", name=op.f("pk_roll_day")),
        sqlite_with_rowid=False,
    )


def _roll_point() -> None:
    op.create_table(
        "roll_point",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.Column("passed", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("not_applicable", sa.Integer(), nullable=False),
        sa.Column("not_tested", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("shop_id", "day", "technician_id", "point_id", name=op.f("pk_roll_point")),
        sqlite_with_rowid=False,
    )


def _certificate() -> None:
    op.create_table(
        "certificate",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("digest", _HASH, nullable=False),
        sa.Column("claims", sa.LargeBinary(), nullable=False),
        sa.Column("jws", sa.Text(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("training", sa.Boolean(), nullable=False),
        sa.Column("supersedes", _UID, nullable=True),
        sa.Column("voided_by", _UID, nullable=True),
        sa.Column("pdf_sha256", _HASH, nullable=True),
        sa.ForeignKeyConstraint(
            ["shop_id", "uid"],
            ["inspection.shop_id", "inspection.uid"],
            name=op.f("fk_certificate_inspection"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_certificate")),
    )
    op.create_index(op.f("ix_certificate_supersedes"), "certificate", ["supersedes"])


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("digest", _HASH, nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid"],
            ["inspection.shop_id", "inspection.uid"],
            name=op.f("fk_draft_inspection"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "inspection_uid", name=op.f("pk_draft")),
    )


def _failure() -> None:
    op.create_table(
        "failure",
        sa.Column("inspection_id", _ID, nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspection.id"], name=op.f("fk_failure_inspection")),
        sa.PrimaryKeyConstraint("inspection_id", "point_id", name=op.f("pk_failure")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_failure_point_id_inspection_id"), "failure", ["point_id", "inspection_id"])


def _photo() -> None:
    op.create_table(
        "photo",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("point_id", sa.Text(), nullable=False),
        sa.Column("sha256", _HASH, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid"],
            ["inspection.shop_id", "inspection.uid"],
            name=op.f("fk_photo_inspection"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_photo")),
    )
    op.create_index(op.f("ix_photo_shop_id_inspection_uid"), "photo", ["shop_id", "inspection_uid"])


def _review() -> None:
    op.create_table(
        "review",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("inspection_uid", _UID, nullable=False),
        sa.Column("technician_id", sa.Text(), nullable=False),
        sa.Column("reviewer_id", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=True),
        sa.CheckConstraint("reviewer_id <> technician_id", name=op.f("ck_review_four_eyes")),
        sa.ForeignKeyConstraint(
            ["shop_id", "inspection_uid"],
            ["inspection.shop_id", "inspection.uid"],
            name=op.f("fk_review_inspection"),
        ),
        sa.PrimaryKeyConstraint("shop_id", "uid", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_shop_id_inspection_uid"), "review", ["shop_id", "inspection_uid"])
