# SPDX-License-Identifier: Apache-2.0
"""Photos and raw answers on their way to the shop's database: by their hash, once, behind their record.

What the other end has is asked first, and each goes in a transaction of its own. What was
forgotten at either end is not brought again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, exists, insert, select

from inspector.domain.errors import DestinationRefused, StoreDamaged
from inspector.domain.photo import LARGEST
from inspector.domain.phrase import Phrase
from inspector.ports import PhotoFiles
from inspector.storage import captures
from inspector.storage.mapping import unpack
from inspector.storage.schema import photo
from inspector.storage.schema_evidence import capture, photo_file

Reading = Callable[[], AbstractContextManager[Connection]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What belongs to an inspection by its hashes: photos, and captures of raw answers."""

    shop_id: str
    uid: str
    photos: frozenset[str]
    captures: frozenset[str]

    def __sub__(self, other: Evidence) -> Evidence:
        return Evidence(self.shop_id, self.uid, self.photos - other.photos, self.captures - other.captures)


def here(connection: Connection, shop_id: str, uid: str) -> Evidence:
    """Give what a bench has of an inspection and has not forgotten."""
    pictures = _named(connection, shop_id, uid)
    mine = and_(capture.c.shop_id == shop_id, capture.c.inspection_uid == uid, capture.c.data.is_not(None))
    answers = connection.execute(select(capture.c.sha256).where(mine)).scalars()
    return Evidence(shop_id, uid, pictures, frozenset(answers))


def there(connection: Connection, wanted: Evidence) -> Evidence:
    """Give what of it the shop's database has, or wants no more: a capture with a row, an unnamed photo."""
    shop_id, uid = wanted.shop_id, wanted.uid
    mine = and_(capture.c.shop_id == shop_id, capture.c.inspection_uid == uid)
    answers = connection.execute(select(capture.c.sha256).where(mine)).scalars()
    has = and_(photo_file.c.shop_id == shop_id, photo_file.c.sha256.in_(wanted.photos))
    pictures = frozenset(connection.execute(select(photo_file.c.sha256).where(has)).scalars())
    unwanted = wanted.photos - _named(connection, shop_id, uid)
    return Evidence(shop_id, uid, pictures | unwanted, frozenset(answers))


def _named(connection: Connection, shop_id: str, uid: str) -> frozenset[str]:
    mine = and_(photo.c.shop_id == shop_id, photo.c.inspection_uid == uid)
    return frozenset(connection.execute(select(photo.c.sha256).where(mine)).scalars())


def lacking(near: Reading, far: Reading, shop_id: str, uids: Sequence[str]) -> Sequence[Evidence]:
    """Give what the shop's database lacks of the evidence that is here of some inspections.

    Both are asked once for all of them. What was forgotten at either end is not lacking, as above.
    """
    with far() as connection:
        answers = _pairs(connection, _rows(capture, shop_id, uids))
        pictures = _pairs(connection, _rows(photo, shop_id, uids).where(~_is_copied(shop_id)))
    with near() as connection:
        answers = (
            _pairs(connection, _rows(capture, shop_id, uids).where(capture.c.data.is_not(None))) - answers
        )
        pictures &= _pairs(connection, _rows(photo, shop_id, uids)) if pictures else pictures
    return tuple(
        Evidence(shop_id, uid, _hashes(pictures, uid), _hashes(answers, uid))
        for uid in sorted({uid for uid, _ in answers | pictures})
    )


def can_be_brought(files: PhotoFiles | None, wanted: Evidence) -> bool:
    """Tell whether any of it is here whole: a photo that is lost at its bench is not."""
    if wanted.captures:
        return True
    return any(_photo(files, sha256) is not None for sha256 in sorted(wanted.photos))


def _rows(table: Table, shop_id: str, uids: Sequence[str]) -> Select[str, str]:
    whose = and_(table.c.shop_id == shop_id, table.c.inspection_uid.in_(uids))
    return select(table.c.inspection_uid, table.c.sha256).where(whose)


def _pairs(connection: Connection, asked: Select[str, str]) -> set[tuple[str, str]]:
    return {(uid, sha256) for uid, sha256 in connection.execute(asked)}


def _is_copied(shop_id: str) -> ColumnElement[bool]:
    return exists().where(photo_file.c.shop_id == shop_id, photo_file.c.sha256 == photo.c.sha256)


def _hashes(pairs: set[tuple[str, str]], uid: str) -> frozenset[str]:
    return frozenset(sha256 for whose, sha256 in pairs if whose == uid)


def brought(
    reading: Reading, files: PhotoFiles | None, wanted: Evidence
) -> Iterator[Callable[[Connection], None]]:
    """Give what takes in each of them at the other end; a photo that is lost here is not brought.

    Raises StoreDamaged for raw answers that are not what their hash says.
    """
    for sha256 in sorted(wanted.captures):
        with reading() as connection:
            row = _capture_row(connection, wanted, sha256)
        if row is not None:
            yield partial(take_capture, row=row)
    for sha256 in sorted(wanted.photos) if files is not None else ():
        data = _photo(files, sha256)
        if data is not None:
            yield partial(take_photo, shop_id=wanted.shop_id, sha256=sha256, data=data)


def _capture_row(connection: Connection, wanted: Evidence, sha256: str) -> dict[str, Any] | None:
    mine = and_(capture.c.shop_id == wanted.shop_id, capture.c.inspection_uid == wanted.uid)
    row = connection.execute(select(capture).where(mine, capture.c.sha256 == sha256)).first()
    if row is None or row.data is None:
        return None
    captures.read(row)
    return dict(row._mapping)


def _photo(files: PhotoFiles | None, sha256: str) -> bytes | None:
    try:
        return files.get(sha256) if files is not None else None
    except StoreDamaged:
        return None  # 'db check' names it


# ── at the shop's database ───────────────────────────────────────────────────


def take_capture(connection: Connection, row: dict[str, Any]) -> None:
    """Take raw answers in; raises DestinationRefused for bytes that are not what their hash says."""
    if captures.digest_of(unpack(row["data"], "raw answer")) != row["sha256"]:
        raise _other("raw answers", row["sha256"])
    captures.put(connection, row)


def take_photo(connection: Connection, shop_id: str, sha256: str, data: bytes) -> None:
    """Take a photo in; raises DestinationRefused for bytes that are not what their hash says, or too many."""
    if hashlib.sha256(data).hexdigest() != sha256 or len(data) > LARGEST:
        raise _other("photo", sha256)
    mine = and_(photo_file.c.shop_id == shop_id, photo_file.c.sha256 == sha256)
    if connection.execute(select(photo_file.c.sha256).where(mine)).first() is None:
        connection.execute(insert(photo_file), {"shop_id": shop_id, "sha256": sha256, "data": data})


def _other(what: str, sha256: str) -> DestinationRefused:
    return DestinationRefused(
        Phrase("The {what} {name} came as other bytes than were sent.", what=what, name=sha256[:12]),
        "Run 'inspector db check' at the bench.",
        code="evidence",
    )


class CopiedPhotos:
    """Photos of this home's folder, and those that benches brought to the store; implement ``PhotoFiles``."""

    def __init__(self, folder: PhotoFiles, reading: Reading, shop_id: str) -> None:
        self._folder = folder
        self._reading = reading
        self._shop = shop_id

    def put(self, data: bytes) -> str:
        """Store bytes in this home's folder; see ``PhotoFolder.put``."""
        return self._folder.put(data)

    def get(self, sha256: str) -> bytes:
        """Give the bytes of a photo; raises StoreDamaged where they are nowhere, or other ones."""
        try:
            return self._folder.get(sha256)
        except StoreDamaged:
            mine = and_(photo_file.c.shop_id == self._shop, photo_file.c.sha256 == sha256)
            with self._reading() as connection:
                data = connection.execute(select(photo_file.c.data).where(mine)).scalar()
            if data is None or hashlib.sha256(data).hexdigest() != sha256:
                raise
            return bytes(data)
