# SPDX-License-Identifier: Apache-2.0
"""Which desk a print waits at. What waits already is its desk's who wrote the event that it was wanted."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_OPEN = sa.text(
    "SELECT id, shop_id, uid, kind, copy FROM print_job WHERE state IN ('waiting', 'sending', 'taken')"
)
_WANTED = sa.text(
    "SELECT writer_id, payload FROM audit_event"
    " WHERE shop_id = :shop AND subject = :subject AND what = 'print.wanted'"
)
_NOTE = sa.text("UPDATE print_job SET bench_id = :bench WHERE id = :id")
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def upgrade() -> None:
    """Add the column, filled where something waits and its event says who wanted it."""
    op.add_column("print_job", sa.Column("bench_id", sa.Text(), nullable=True))
    connection = op.get_bind()
    for number, shop, uid, kind, copy in connection.execute(_OPEN).fetchall():
        wanted = connection.execute(_WANTED, {"shop": shop, "subject": _written(bytes(uid))})
        desks = {writer.partition("/")[0] for writer, said in wanted if _is_of(said, kind, copy)}
        if len(desks) == 1:  # what stands behind the name's mark is when that home was restored
            connection.execute(_NOTE, {"bench": desks.pop(), "id": number})


def _written(uid: bytes) -> str:
    number = int.from_bytes(uid, "big")
    return "".join(_LETTERS[number >> shift & 31] for shift in range(125, -1, -5))


def _is_of(said: object, kind: str, copy: int) -> bool:
    try:
        payload = json.loads(said) if isinstance(said, bytes) else {}
    except ValueError:
        return False
    return isinstance(payload, dict) and (payload.get("kind"), payload.get("copy")) == (kind, copy)
