# SPDX-License-Identifier: Apache-2.0
"""What reviewers said beside what was claimed, as counts a day; what there is already is added up.

A server loses the indexes that others make needless, entries of numbers that a
device does not have, and gets the orders with the records' numbers.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_DAYS = {
    "sqlite": "substr(i.finished_at, 1, 10)",
    "postgresql": "to_char(i.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')",
}
_REVIEWS = """SELECT v.shop_id, v.uid, {day} AS day, i.checklist_id, i.technician_id,
 coalesce(i.model, '') AS model
 FROM review AS v JOIN inspection AS i ON i.shop_id = v.shop_id AND i.uid = v.inspection_uid
 WHERE v.decision <> 'open' AND i.finished_at IS NOT NULL"""
_POINTS = "SELECT shop_id, review_uid, point_id, claimed, said FROM review_point"


def upgrade() -> None:
    """Create the table, and fill it."""
    made = op.create_table(
        "roll_agreement",
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("checklist_id", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "shop_id", "scope", "name", "day", "checklist_id", name=op.f("pk_roll_agreement")
        ),
    )
    connection = op.get_bind()
    rows = list(_rows(connection, _REVIEWS.format(day=_DAYS[connection.dialect.name])))
    if rows:
        op.bulk_insert(made, rows)
    if connection.dialect.name == "postgresql":
        _indexes_of_servers()


def _indexes_of_servers() -> None:
    for name in ("model_no", "technician_no", "standing", "grade"):  # there is one of each with the id
        op.drop_index(op.f(f"ix_record_{name}"), "record")
    for name in ("imei2", "meid"):
        op.drop_index(op.f(f"ix_inspection_{name}"), "inspection")
        has_one = sa.text(f"{name} IS NOT NULL")
        op.create_index(op.f(f"ix_inspection_{name}"), "inspection", [name], postgresql_where=has_one)
    op.drop_index(op.f("ix_inspection_order_line"), "inspection")
    has_order = sa.text("order_line IS NOT NULL")
    names = ["order_line", "id"]
    op.create_index("ix_inspection_order_line_id", "inspection", names, postgresql_where=has_order)


def _rows(connection: sa.Connection, reviews: str) -> Iterator[dict[str, Any]]:
    cells: dict[tuple[str, ...], Counter[tuple[str, str]]] = {}
    of_review: dict[tuple[str, bytes], list[Counter[tuple[str, str]]]] = {}
    for shop, uid, day, checklist, technician, model in connection.execute(sa.text(reviews)):
        named = (("all", ""), ("technician", technician), ("model", model))
        mine = [cells.setdefault((shop, *one, day, checklist), Counter()) for one in named]
        for counts in mine:
            counts["", "reviews"] += 1
        of_review[shop, bytes(uid)] = mine
    for shop, uid, point, claimed, said in connection.execute(sa.text(_POINTS)):
        for counts in of_review.get((shop, bytes(uid)), ()):
            counts[point, f"{claimed}\t{said}"] += 1
    for (shop, scope, name, day, checklist), counts in cells.items():
        yield {
            "shop_id": shop, "scope": scope, "name": name, "day": date.fromisoformat(day),
            "checklist_id": checklist, "counts": _dumped(counts),
        }  # fmt: skip


def _dumped(counts: Counter[tuple[str, str]]) -> str:
    kinds: dict[str, dict[str, int]] = {}
    for (kind, item), number in sorted(counts.items()):
        kinds.setdefault(kind, {})[item] = number
    return json.dumps(kinds, ensure_ascii=False, separators=(",", ":"))
