# SPDX-License-Identifier: Apache-2.0
"""Rows of a file into the tables of history, and out of them again, on the writing thread.

What comes in is written past the library: its work on a row is as much as SQLite's own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select

from inspector.domain.grading import Grade
from inspector.domain.importing import Past
from inspector.storage.database import driver_of
from inspector.storage.record_columns import GRADE_CODES, MODEL, ORDER, SHOP, TECHNICIAN, tail_of
from inspector.storage.schema_imported import imported, imported_failure

_COLUMNS = (
    "id", "shop_no", "uid", "file_id", "line", "imei", "imei2", "meid", "serial", "model_no",
    "technician_no", "order_line", "claimed", "grade", "battery", "tail", "attempt", "training", "started",
    "finished", "words",
)  # fmt: skip
_INSERT = (
    f"INSERT INTO imported ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (shop_no, uid) DO NOTHING"
)
_TEXT = "imei, imei2, meid, serial, words"
_ENTER_TEXT = (
    f"INSERT INTO record_text_imported (rowid, {_TEXT})"
    f" SELECT id, {_TEXT} FROM imported WHERE id BETWEEN ? AND ?"
)
_FAILED = "INSERT INTO imported_failure (inspection_id, point_id) VALUES (?, ?)"
_OWN = "SELECT uid FROM inspection WHERE shop_id = ? AND uid IN ({})"
_HAVE = "SELECT uid FROM imported WHERE uid IN ({})"
_TERM = "SELECT id FROM record_term WHERE kind = ? AND name = ?"
_NEW_TERM = "INSERT INTO record_term (kind, name, folded) VALUES (?, ?, ?) RETURNING id"
_GRADES: dict[Grade | None, int | None] = {None: None, **dict(GRADE_CODES.items())}
PART = 500
"""Rows that are found by their parts at once."""
_STEP = 100
"""Rows between which it is asked whether somebody waits: some 3 ms."""


class Entering:
    """Writes the rows of one file. ``is_awaited`` tells that others wait for the writing thread.

    ``pace`` is called with False before work that is Python's own and with True before work that is
    SQLite's alone, during which another thread may read on. What is kept in memory is
    forgotten with whatever is rolled back.
    """

    def __init__(
        self, shop_id: str, file_id: int, is_awaited: Callable[[], bool], pace: Callable[[bool], None]
    ) -> None:
        self._shop = shop_id
        self._file = file_id
        self._is_awaited = is_awaited
        self._pace = pace
        self._numbers: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._is_whole = True
        self.there = list[Past]()
        """Those rows of the last unit that were there already under the uid that they name."""

    def settled(self) -> None:
        """Believe what was learned: the last unit is on the disk."""
        self._is_whole = True

    def enter(self, connection: Connection, first: int, rows: Sequence[Past]) -> tuple[int, int]:
        """Write rows numbered from ``first`` on that are not there yet, and fewer where somebody waits.

        Gives how many were looked at, which is one at least, and how many of them are new.
        """
        if not self._is_whole:  # the same unit once more, or one after another that failed
            self._numbers.clear()
        self._is_whole = False
        self.there.clear()
        taken = added = 0
        while taken < len(rows) and not (taken and self._is_awaited()):
            some, new = self._enter_part(connection, first + taken, rows[taken : taken + PART])
            taken, added = taken + some, added + new
        return taken, added

    def _enter_part(self, connection: Connection, first: int, rows: Sequence[Past]) -> tuple[int, int]:
        self._pace(False)
        own = own_of(connection, self._shop, rows)
        taken = added = 0
        while taken < len(rows) and not (taken and self._is_awaited()):
            some = rows[taken : taken + _STEP]
            added += self._enter_step(connection, first + taken, some, own)
            taken += len(some)
        self._pace(True)
        if added and connection.dialect.name == "sqlite":
            driver_of(connection).execute(_ENTER_TEXT, (first, first + taken - 1))
        return taken, added

    def _enter_step(self, connection: Connection, first: int, rows: Sequence[Past], own: set[bytes]) -> int:
        made = self._made(connection, first, rows, own)
        added = _execute(connection, _INSERT, made) if made else 0
        if added < len(rows) and any(one.is_named for one in rows):
            new = set(_there(connection, first, first + len(rows) - 1)) if added else set[int]()
            self.there += [
                one for number, one in enumerate(rows, first) if one.is_named and number not in new
            ]
        failed = {number: one.failed for number, one in enumerate(rows, first) if one.failed}
        if added and failed:
            there = failed if added == len(rows) else _there(connection, first, first + len(rows) - 1)
            points = [(row_id, point) for row_id in there for point in failed.get(row_id, ())]
            if points:
                _execute(connection, _FAILED, points)
        return added

    def _made(
        self, connection: Connection, first: int, rows: Sequence[Past], own: set[bytes]
    ) -> list[tuple[Any, ...]]:
        """Give the rows as ``imported`` has them, without those of ``own``; names get their numbers."""
        self._numbered(connection, ORDER, {one.order for one in rows if one.order})
        models = self._numbered(connection, MODEL, {one.model for one in rows})
        technicians = self._numbered(connection, TECHNICIAN, {one.technician for one in rows})
        shop = self._numbered(connection, SHOP, {self._shop})[self._shop]
        file = self._file
        return [
            (
                number, shop, key, file, line, imei or None, imei2 or None, meid or None, serial or None,
                models[model], technicians[technician], order or None, claimed or None, _GRADES[grade],
                battery, tail_of(imei), attempt, training, started, finished, note.casefold() or None,
            )
            for number, (
                key, _, line, imei, imei2, meid, serial, model, technician, order, claimed, grade, battery,
                attempt, training, started, finished, _, note,
            ) in enumerate(rows, first)
            if key not in own
        ]  # fmt: skip

    def _numbered(self, connection: Connection, kind: str, names: set[str]) -> dict[str, int]:
        """Give the numbers of all names of a kind that are known, these among them; new ones get one."""
        known = self._numbers[kind]
        for name in names - known.keys():
            found = _asked(connection, _TERM, (kind, name))
            known[name] = (
                found if found is not None else _asked(connection, _NEW_TERM, (kind, name, name.casefold()))
            )
        return known


def own_of(connection: Connection, shop_id: str, rows: Sequence[Past]) -> set[bytes]:
    """Give the keys of those rows that were inspected here: an export that comes back home."""
    keys = [one.key for one in rows if one.is_named]
    if not keys:
        return set()
    asked = _OWN.format(", ".join("?" * len(keys)))
    return {bytes(uid) for (uid,) in _run(connection, asked, (shop_id, *keys))}


def known_of(connection: Connection, rows: Sequence[Past]) -> set[bytes]:
    """Give the keys of those rows that came out of a file before; at most ``PART`` rows."""
    asked = _HAVE.format(", ".join("?" * len(rows)))
    return {bytes(uid) for (uid,) in _run(connection, asked, [one.key for one in rows])}


def take_out(connection: Connection, first_id: int) -> bool:
    """Take out some of the newest rows, none before ``first_id``; tells whether there may be more."""
    some = select(imported.c.id).where(imported.c.id >= first_id).order_by(imported.c.id.desc()).limit(500)
    ids = list(connection.execute(some).scalars())
    if not ids:
        return False
    if connection.dialect.name == "sqlite":  # what was entered has to be named to go
        connection.exec_driver_sql(
            f"INSERT INTO record_text_imported (record_text_imported, rowid, {_TEXT})"
            f" SELECT 'delete', id, {_TEXT} FROM imported WHERE id BETWEEN ? AND ?",
            (ids[-1], ids[0]),
        )
    points = imported_failure.c.inspection_id
    connection.execute(delete(imported_failure).where(points.between(ids[-1], ids[0])))
    connection.execute(delete(imported).where(imported.c.id.between(ids[-1], ids[0])))
    return True


def _there(connection: Connection, first: int, last: int) -> list[int]:
    """Give the numbers of those rows that went in."""
    return list(connection.execute(select(imported.c.id).where(imported.c.id.between(first, last))).scalars())


def _execute(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> int:
    """Run a statement for each row; gives how many it wrote."""
    if connection.dialect.name == "sqlite":
        return driver_of(connection).executemany(statement, rows).rowcount
    return connection.exec_driver_sql(statement.replace("?", "%s"), rows).rowcount


def _run(connection: Connection, statement: str, values: Sequence[Any]) -> Iterable[Any]:
    if connection.dialect.name == "sqlite":
        return driver_of(connection).execute(statement, values)
    return connection.exec_driver_sql(statement.replace("?", "%s"), tuple(values))


def _asked(connection: Connection, statement: str, values: Sequence[Any]) -> Any:
    """Give the one value that a statement asks for, None where there is none."""
    return next((found for (found,) in _run(connection, statement, values)), None)
