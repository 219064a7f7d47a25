# SPDX-License-Identifier: Apache-2.0
"""Rows of ``capture``: what devices answered, beside the readings that came from it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from inspector.domain import capture as captures
from inspector.domain.capture import Exchange, Raw
from inspector.domain.errors import Fault, StoreDamaged
from inspector.domain.event import AuditEvent
from inspector.storage.mapping import pack, unpack
from inspector.storage.schema import audit_event
from inspector.storage.schema_evidence import capture, photo_file

TAKEN = "readings.taken"
"""The event that names a capture."""
_INSERT = insert(capture)
_MINE = (capture.c.shop_id == bindparam("shop"), capture.c.inspection_uid == bindparam("key"))
_ROWS = select(capture).where(*_MINE).order_by(capture.c.taken_at, capture.c.sha256)
_ONE = select(capture.c.size).where(*_MINE, capture.c.sha256 == bindparam("hash"))


def row_of(shop_id: str, event: AuditEvent, raw: Raw) -> dict[str, Any]:
    """Make the row of what the readings of ``event`` came from; compresses, on the caller's thread."""
    return {
        "shop_id": shop_id,
        "inspection_uid": event.subject,
        "sha256": raw.sha256,
        "taken_at": event.at,
        "size": len(raw.data),
        "data": pack(raw.data),
    }


def put(connection: Connection, row: dict[str, Any] | None) -> None:
    """Write a row, where there is one that is not there yet."""
    if row is None:
        return
    key = {"shop": row["shop_id"], "key": row["inspection_uid"], "hash": row["sha256"]}
    if connection.execute(_ONE, key).first() is None:
        connection.execute(_INSERT, row)


def read(row: Any) -> tuple[Exchange, ...]:
    """Give what a row holds, nothing where it was forgotten; raises StoreDamaged for other bytes."""
    if row.data is None:
        return ()
    data = unpack(row.data, "raw answer")
    if captures.digest(data) != row.sha256 or len(data) != row.size:
        raise StoreDamaged("A raw answer is not as it was written.")
    return captures.unpacked(data)


def digest_of(data: bytes) -> str:
    """Give the SHA-256 of a capture's bytes before they were compressed."""
    return captures.digest(data)


class SqlCaptures:
    """Implement ``CaptureStore`` for one shop."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Connection]], shop_id: str) -> None:
        self._reading = reading
        self._shop = shop_id

    def exchanges(self, uid: str) -> Sequence[Exchange]:
        """Give what was kept of an inspection, oldest first; raises StoreTrouble."""
        with self._reading() as connection:
            rows = connection.execute(_ROWS, {"shop": self._shop, "key": uid}).all()
        return [one for row in rows for one in read(row)]

    def is_forgotten(self, uid: str) -> bool:
        """Tell whether something was kept of an inspection that was erased since."""
        with self._reading() as connection:
            rows = connection.execute(_ROWS, {"shop": self._shop, "key": uid}).all()
        return any(row.data is None for row in rows)


# ── checking ─────────────────────────────────────────────────────────────────


def capture_faults(connection: Connection, *, is_shared: bool) -> Iterator[Fault]:
    """Compare each row with its digest and with the event that names it, and the other way round.

    A store that is shared gets events and answers one after the other: what is missing there is no fault.
    """
    keys = select(capture.c.shop_id, capture.c.inspection_uid, capture.c.sha256)
    for shop, uid, sha256 in connection.execute(keys).all():
        place = f"raw answers {sha256[:12]} of inspection {uid}"
        found = _row_faults(connection, shop, uid, sha256, is_shared=is_shared)
        yield from (Fault(place, what) for what in found)
    yield from _photo_faults(connection)
    if not is_shared:
        yield from _missing(connection)


def _row_faults(
    connection: Connection, shop: str, uid: str, sha256: str, *, is_shared: bool
) -> Iterator[str]:
    mine = (capture.c.shop_id == shop, capture.c.inspection_uid == uid, capture.c.sha256 == sha256)
    try:
        read(connection.execute(select(capture).where(*mine)).one())
    except StoreDamaged as damage:
        yield damage.title
    except (ValueError, TypeError) as error:
        yield f"cannot be read: {error}"
    events = select(audit_event.c.payload).where(
        audit_event.c.shop_id == shop, audit_event.c.subject == uid, audit_event.c.what == TAKEN
    )
    named = [named_by(payload) for payload in connection.execute(events).scalars()]
    if sha256 not in named and not (is_shared and not named):
        yield "no event of its inspection names it"


def _photo_faults(connection: Connection) -> Iterator[Fault]:
    """Compare each photo that lies in the store with its hash."""
    keys = connection.execute(select(photo_file.c.shop_id, photo_file.c.sha256)).all()
    for shop, sha256 in keys:
        mine = (photo_file.c.shop_id == shop, photo_file.c.sha256 == sha256)
        data = connection.execute(select(photo_file.c.data).where(*mine)).scalar_one()
        if hashlib.sha256(data).hexdigest() != sha256:
            yield Fault(f"photo {sha256[:12]}", "its copy is not what was taken")


def _missing(connection: Connection) -> Iterator[Fault]:
    taken = select(audit_event.c.shop_id, audit_event.c.subject, audit_event.c.payload).where(
        audit_event.c.what == TAKEN
    )
    for shop, uid, payload in connection.execute(taken):
        sha256 = named_by(payload)
        if sha256 and connection.execute(_ONE, {"shop": shop, "key": uid, "hash": sha256}).first() is None:
            yield Fault(f"raw answers {sha256[:12]} of inspection {uid}", "are gone")


def named_by(payload: bytes) -> str:
    """Give the capture that an event of a taking names, "" for none."""
    try:
        said = json.loads(payload)
        sha256 = said.get("raw", "") if isinstance(said, dict) else ""
    except (ValueError, RecursionError):
        return ""  # ``events`` has named it
    is_one = isinstance(sha256, str) and len(sha256) == 64 and not set(sha256) - set("0123456789abcdef")
    return sha256 if is_one else ""
