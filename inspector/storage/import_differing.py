# SPDX-License-Identifier: Apache-2.0
"""Whether rows of a file that are there already say something else than what is there.

They are compared in what the file says: an empty cell says nothing, nor do a first
attempt and no training, which a file without these columns says as well. The
notes of what was inspected here are not opened for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from inspector.domain.errors import StoreDamaged
from inspector.domain.import_cells import text_of
from inspector.domain.importing import Past, RowFault
from inspector.domain.record import RecordRow, Standing
from inspector.domain.uid import from_bytes
from inspector.storage import imported_rows, record_rows
from inspector.storage.imported_rows import BELOW
from inspector.storage.schema import inspection
from inspector.storage.schema_imported import imported

_PART = 500
_CONCEALED = "concealed"
"""As an export says of what whoever asks is not to know."""
_OWN = select(inspection.c.id, inspection.c.imei2, inspection.c.meid)
_OF_FILES = select(imported.c.id, imported.c.imei2, imported.c.meid, imported.c.words)

Known = tuple[RecordRow, Any]
"""A row that is there, and its numbers beyond those of a list."""


def differing(connection: Connection, shop_id: str, rows: Sequence[Past]) -> int:
    """Count the rows that differ from what is there under their uid; those that are not there do not."""
    named = [one for one in rows if one.is_named]
    return sum(_count(connection, shop_id, named[at : at + _PART]) for at in range(0, len(named), _PART))


def _count(connection: Connection, shop_id: str, rows: Sequence[Past]) -> int:
    uids = [from_bytes(one.key) for one in rows]
    try:
        known = dict(_of_files(connection, uids))
        known.update(_own(connection, shop_id, uids))
    except (StoreDamaged, ValueError):  # what is there cannot be read: 'db check' names it
        return 0
    return sum(uid in known and _differs(one, *known[uid]) for uid, one in zip(uids, rows, strict=True))


def _own(connection: Connection, shop_id: str, uids: Sequence[str]) -> Iterator[tuple[str, Known]]:
    asked = _OWN.where(inspection.c.shop_id == shop_id, inspection.c.uid.in_(uids))
    more = {row.id: row for row in connection.execute(asked)}
    for one in record_rows.rows(connection, shop_id, list(more)):
        yield one.uid, (one, more[one.key])


def _of_files(connection: Connection, uids: Sequence[str]) -> Iterator[tuple[str, Known]]:
    more = {row.id: row for row in connection.execute(_OF_FILES.where(imported.c.uid.in_(uids)))}
    for one in imported_rows.rows(connection, list(more)):
        yield one.uid, (one, more[one.key + BELOW])


def _differs(said: Past, known: RecordRow, more: Any) -> bool:
    texts = (
        (said.imei, known.imei), (said.imei2, more.imei2), (said.meid, more.meid),
        (said.serial, known.serial), (said.model, known.model), (said.technician, known.technician),
        (said.order, known.order), (_claimed(said, known), _claim_of(known)),
    )  # fmt: skip
    if any(one and one != (is_there or "") and one != _as_read(is_there or "") for one, is_there in texts):
        return True
    return _numbers_differ(said, known) or _words_differ(said, known, more)


def _numbers_differ(said: Past, known: RecordRow) -> bool:
    finished = int(known.finished_at.timestamp()) if known.finished_at is not None else None
    return (
        said.started != int(known.started_at.timestamp())
        or (said.finished is not None and said.finished != finished)
        or (said.grade is not None and said.grade is not known.grade)
        or (said.battery is not None and said.battery != known.battery)
        or (said.attempt > 1 and said.attempt != known.attempt)
        or (said.training and not known.is_training)
    )


def _words_differ(said: Past, known: RecordRow, more: Any) -> bool:
    if said.failed and {*said.failed} != {*known.failed}:
        return True
    return bool(known.origin and said.note) and said.note.casefold() != (more.words or "")


def _claimed(said: Past, known: RecordRow) -> str:
    """Give the file's verdict, where it is one: an export also says that a row is history, or concealed."""
    is_none = said.claimed == _CONCEALED or (known.origin is not None and said.claimed == Standing.IMPORTED)
    return "" if is_none else said.claimed


def _claim_of(known: RecordRow) -> str:
    return known.origin.claimed if known.origin is not None else known.standing.value


def _as_read(text: str) -> str:
    """Give what is there as a file would bring it back."""
    try:
        return text_of(text)
    except RowFault:
        return text
