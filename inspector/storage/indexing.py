# SPDX-License-Identifier: Apache-2.0
"""Keep ``record`` as the inspections are, in the transaction that changes them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, case, delete, insert, select

from inspector.domain.inspection import Inspection
from inspector.storage import trigrams
from inspector.storage.record_columns import (
    GRADE_CODES,
    MODEL,
    ORDER,
    SHOP,
    STANDING_CODES,
    TECHNICIAN,
    Numbers,
    RecordColumns,
    columns_of,
    day_of,
    tail_of,
)
from inspector.storage.schema import inspection, record, record_day, record_term
from inspector.storage.upserting import upsert

_ROW = (
    select(
        inspection.c.id,
        inspection.c.imei,
        inspection.c.imei2,
        inspection.c.meid,
        inspection.c.serial,
        record.c.id.label("known"),
        record.c.words,
    )
    .join(record, record.c.id == inspection.c.id, isouter=True)
    .where(inspection.c.shop_id == bindparam("shop"), inspection.c.uid == bindparam("key"))
)
_TERM = select(record_term.c.id).where(
    record_term.c.kind == bindparam("kind"), record_term.c.name == bindparam("name")
)
_NEW_TERM = insert(record_term)
_DROP = delete(record).where(record.c.id == bindparam("key"))
_PUT = insert(record)


def _day_bound(name: str, given: ColumnElement[int]) -> ColumnElement[int]:
    known = record_day.c[name]
    is_beyond = given < known if name == "first_id" else given > known
    return case((is_beyond, given), else_=known)


class Terms:
    """The numbers of names. Used on the writing thread alone."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], int] = {}

    def forget(self) -> None:
        """Read everything anew: something was rolled back."""
        self._known.clear()

    def of(self, connection: Connection, kind: str, name: str) -> int:
        """Give the number of a name; a new one gets one."""
        key = (kind, name)
        if key not in self._known:
            found = connection.execute(_TERM, {"kind": kind, "name": name}).scalar()
            if found is None:
                row = {"kind": kind, "name": name, "folded": name.casefold()}
                found = connection.execute(_NEW_TERM.returning(record_term.c.id), row).scalar_one()
            self._known[key] = int(found)
        return self._known[key]


def index(connection: Connection, one: Inspection, verdict: str, terms: Terms) -> None:
    """Write what ``one`` is searched by. Before its row is changed: what was written must be named to go."""
    row = connection.execute(_ROW, {"shop": one.shop_id, "key": one.uid}).first()
    if row is None:
        return  # the caller says so, in words
    columns = columns_of(one, verdict)
    if row.known is None:
        put(connection, row.id, columns, terms)
        return
    old = Numbers(row.imei or "", row.imei2 or "", row.meid or "", row.serial or "", row.words or "")
    if old != columns.numbers:
        trigrams.remove(connection, row.id, old)
        trigrams.add(connection, row.id, columns.numbers)
    connection.execute(_DROP, {"key": row.id})
    _put_row(connection, row.id, columns, terms)


def put(connection: Connection, row_id: int, columns: RecordColumns, terms: Terms) -> None:
    """Enter an inspection that is not entered yet."""
    _put_row(connection, row_id, columns, terms)
    trigrams.add(connection, row_id, columns.numbers)
    day = {"day": day_of(columns.started_at), "first_id": row_id, "last_id": row_id}
    connection.execute(upsert(connection, record_day, ("first_id", "last_id"), _day_bound), day)


def _put_row(connection: Connection, row_id: int, columns: RecordColumns, terms: Terms) -> None:
    connection.execute(_PUT, record_row(connection, row_id, columns, terms))


def record_row(connection: Connection, row_id: int, columns: RecordColumns, terms: Terms) -> dict[str, Any]:
    """Give the row of ``record``; names get their numbers."""
    if columns.order:
        terms.of(connection, ORDER, columns.order)
    return {
        "id": row_id,
        "shop_no": terms.of(connection, SHOP, columns.shop),
        "model_no": terms.of(connection, MODEL, columns.model),
        "technician_no": terms.of(connection, TECHNICIAN, columns.technician),
        "standing": STANDING_CODES[columns.standing],
        "grade": GRADE_CODES[columns.grade] if columns.grade is not None else None,
        "battery": columns.battery,
        "tail": tail_of(columns.numbers.imei),
        "started": int(columns.started_at.timestamp()),
        "words": columns.numbers.words or None,
    }
