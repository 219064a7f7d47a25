# SPDX-License-Identifier: Apache-2.0
"""What an export says of records beyond a list's columns: the other numbers of a device, and the notes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence, Set
from typing import Any

from sqlalchemy import Connection, bindparam, select

from inspector.domain.errors import StoreDamaged
from inspector.domain.record import RecordExtra
from inspector.storage.imported_rows import BELOW
from inspector.storage.mapping import unpack
from inspector.storage.schema import inspection
from inspector.storage.schema_imported import imported

_OWN = select(
    inspection.c.id, inspection.c.uid, inspection.c.imei2, inspection.c.meid, inspection.c.document
).where(inspection.c.id.in_(bindparam("ids", expanding=True)))
_OF_FILES = select(imported.c.id, imported.c.imei2, imported.c.meid, imported.c.words).where(
    imported.c.id.in_(bindparam("ids", expanding=True))
)


def extras(
    connection: Connection, keys: Sequence[int], hidden: Set[str]
) -> Iterator[tuple[int, RecordExtra]]:
    """Give what there is to the keys of rows; of those whose uid is ``hidden`` no note."""
    own = [key for key in keys if key > 0]
    for row in connection.execute(_OWN, {"ids": own}) if own else ():
        note = "" if row.uid in hidden else _notes_in(row.document, row.uid)
        yield row.id, RecordExtra(row.imei2 or "", row.meid or "", note)
    of_files = [key + BELOW for key in keys if key < 0]
    for one in connection.execute(_OF_FILES, {"ids": of_files}) if of_files else ():
        yield one.id - BELOW, RecordExtra(one.imei2 or "", one.meid or "", one.words or "")


def _notes_in(packed: bytes | None, uid: str) -> str:
    """Take the notes out of a document; one that cannot be read has none, and ``db check`` names it."""
    if not packed:
        return ""
    try:
        findings: dict[str, Any] = json.loads(unpack(packed, f"record {uid}"))["inspection"]["findings"]
        return "\n".join(note for one in findings.values() if (note := one.get("note", "")))
    except (StoreDamaged, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ""
