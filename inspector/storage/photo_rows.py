# SPDX-License-Identifier: Apache-2.0
"""Rows of ``photo``: which files belong to which inspection, for ``check`` and for people who write SQL."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from inspector.domain.errors import BadInput
from inspector.domain.inspection import Inspection
from inspector.domain.os_words import words_of
from inspector.domain.uid import new_uid
from inspector.storage.photo_files import relative_path
from inspector.storage.schema import photo

EVENTS = ("photo.added", "photo.removed")
"""What an event says where the rows change with it."""

_OF_INSPECTION = (photo.c.shop_id == bindparam("shop"), photo.c.inspection_uid == bindparam("key"))
_ROWS = select(photo.c.uid, photo.c.point_id, photo.c.sha256).where(*_OF_INSPECTION)


def mirror(connection: Connection, one: Inspection, now: datetime) -> None:
    """Make the rows of an inspection those of its photos."""
    wanted = Counter((shown.point_id, shown.sha256) for shown in one.photos)
    for row in connection.execute(_ROWS, {"shop": one.shop_id, "key": one.uid}).all():
        if wanted[row.point_id, row.sha256] > 0:
            wanted[row.point_id, row.sha256] -= 1
        else:
            connection.execute(delete(photo).where(photo.c.shop_id == one.shop_id, photo.c.uid == row.uid))
    rows = [
        {
            "shop_id": one.shop_id,
            "uid": new_uid(now),
            "inspection_uid": one.uid,
            "point_id": point_id,
            "sha256": sha256,
            "path": relative_path(sha256),
        }
        for point_id, sha256 in wanted.elements()
    ]
    if rows:
        connection.execute(insert(photo), rows)


def named(connection: Connection) -> frozenset[str]:
    """Give the hashes that any row names."""
    return frozenset(connection.execute(select(photo.c.sha256).distinct()).scalars())


def faults(row: Any, home: Path, one: Inspection | None, *, is_shared: bool = False) -> Iterator[str]:
    """Say in words what is wrong with a row of ``photo``: its file, or the record it belongs to.

    Of a store that is shared, the file may lie at another bench.
    """
    try:
        path = relative_path(row.sha256)
        data = (home / path).read_bytes()
    except FileNotFoundError:
        if not is_shared:
            yield "its file is gone"
    except OSError as error:
        yield f"its file cannot be read: {words_of(error)}"
    except BadInput as error:
        yield f"its file cannot be read: {error}"
    else:
        if hashlib.sha256(data).hexdigest() != row.sha256:
            yield "its file is not what was taken"
        if row.path != path:
            yield "it names another file"
    if one is not None and (row.point_id, row.sha256) not in {
        (shown.point_id, shown.sha256) for shown in one.photos
    }:
        yield "the record of its inspection does not name it"
