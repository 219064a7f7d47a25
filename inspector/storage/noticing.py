# SPDX-License-Identifier: Apache-2.0
"""Note, as an inspection closes, what about it and earlier ones is worth a look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from inspector.domain.inspection import Inspection
from inspector.domain.statistics.suspicion import (
    Pattern,
    Suspicion,
    hurried,
    readings_detail,
    readings_print,
)
from inspector.storage.schema import inspection
from inspector.storage.schema_rolls import reading_print, suspicion

_IN_SHOP = inspection.c.shop_id == bindparam("shop")
_SAME_IMEI = (
    select(inspection.c.uid, inspection.c.serial, inspection.c.finished_at)
    .where(
        _IN_SHOP,
        inspection.c.imei == bindparam("imei"),
        inspection.c.uid != bindparam("me"),
        inspection.c.finished_at <= bindparam("closed"),
    )
    .order_by(inspection.c.finished_at.desc())
)
_SAME_PRINT = (
    select(reading_print.c.uid, inspection.c.imei, inspection.c.serial)
    .join(
        inspection,
        (inspection.c.shop_id == reading_print.c.shop_id) & (inspection.c.uid == reading_print.c.uid),
    )
    .where(reading_print.c.shop_id == bindparam("shop"), reading_print.c.print == bindparam("bytes"))
)
_SHOWN = 4
"""Digits of an IMEI that stand in a note: the whole number stays in its record alone."""
_NEW = insert(suspicion)
_NEW_PRINT = insert(reading_print)


def notice(connection: Connection, closed: Inspection) -> None:
    """Write what is noticed; the closed inspection's own row may be written already."""
    rows = [_row(closed.shop_id, one) for one in _noticed(connection, closed)]
    if rows:
        connection.execute(_NEW, rows)


def _noticed(connection: Connection, closed: Inspection) -> Iterator[Suspicion]:
    if detail := hurried(closed):
        yield _suspicion(closed, Pattern.HURRIED, detail)
    if (other := _with_same_readings(connection, closed)) is not None:
        yield _suspicion(closed, Pattern.SAME_READINGS, readings_detail(closed), other)
    if (other := _with_same_imei(connection, closed)) is not None:
        yield _suspicion(closed, Pattern.IMEI_TWICE, f"…{closed.identity.imei[-_SHOWN:]}", other)


def _suspicion(closed: Inspection, pattern: Pattern, detail: str, other: str = "") -> Suspicion:
    at = closed.finished_at or closed.updated_at
    return Suspicion(pattern, closed.uid, closed.technician, closed.bench_id, at, detail, other)


def _with_same_imei(connection: Connection, closed: Inspection) -> str | None:
    """Give an earlier one of this IMEI that has another serial, or was open at the same time."""
    identity = closed.identity
    if not identity.imei:
        return None
    key = {"shop": closed.shop_id, "imei": identity.imei, "me": closed.uid, "closed": closed.finished_at}
    for row in connection.execute(_SAME_IMEI, key):
        is_other = bool(identity.serial and row.serial) and identity.serial != row.serial
        if is_other or row.finished_at > closed.started_at:
            return str(row.uid)
    return None


def _with_same_readings(connection: Connection, closed: Inspection) -> str | None:
    """Give the first other device with the same worn values; remember these where none has them."""
    found = readings_print(closed)
    if not found:
        return None
    key = {"shop": closed.shop_id, "bytes": found}
    row = connection.execute(_SAME_PRINT, key).first()
    if row is None:
        connection.execute(_NEW_PRINT, {"shop_id": closed.shop_id, "print": found, "uid": closed.uid})
        return None
    identity = closed.identity
    is_same = (identity.imei and identity.imei == row.imei) or (
        identity.serial and identity.serial == row.serial
    )
    return None if is_same or row.uid == closed.uid else str(row.uid)


def _row(shop_id: str, one: Suspicion) -> dict[str, Any]:
    return {
        "shop_id": shop_id,
        "uid": one.uid,
        "pattern": one.pattern.value,
        "technician_id": one.technician,
        "bench_id": one.bench,
        "at": one.at,
        "other_uid": one.other or None,
        "detail": one.detail,
    }


def to_suspicion(row: Any) -> Suspicion:
    """Turn a row into the domain's; raises ValueError."""
    return Suspicion(
        Pattern(row.pattern),
        row.uid,
        row.technician_id,
        row.bench_id,
        row.at,
        row.detail,
        row.other_uid or "",
    )
