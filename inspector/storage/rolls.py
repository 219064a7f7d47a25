# SPDX-License-Identifier: Apache-2.0
"""Keep the dashboard's counts, in the transaction that closes an inspection or makes it void."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, Row, Table, bindparam, insert, select, update

from inspector.domain.errors import OurBug
from inspector.domain.inspection import Inspection
from inspector.domain.statistics.tally import Key, Scope, Tally, tally_of, void_tally
from inspector.storage.noticing import notice
from inspector.storage.schema_rolls import roll_backlog, roll_tally

_UPTO = select(roll_backlog.c.upto)


class Sheet:
    """A table with a row of counts for each ``Cell``, and its statements."""

    def __init__(self, table: Table) -> None:
        """``table`` has the columns of ``roll_tally``."""
        cell = (
            table.c.shop_id == bindparam("shop"),
            table.c.scope == bindparam("in_scope"),
            table.c.name == bindparam("of"),
            table.c.day == bindparam("on"),
            table.c.checklist_id == bindparam("checklist"),
        )
        self.names = tuple(table.columns.keys())
        self.stored = select(table.c.counts).where(*cell)
        self.change = update(table).where(*cell)
        self.new = insert(table)


_TALLIES = Sheet(roll_tally)


class Cell(NamedTuple):
    """One row of ``roll_tally``: whose counts of which day."""

    shop: str
    scope: str
    name: str
    day: date
    checklist: str


Cells = dict[Cell, Counter[Key]]


def count(connection: Connection, closed: Inspection, verdict: str, row_id: int) -> None:
    """Count an inspection that closes now, and note what about it is worth a look."""
    if not _comes_later(connection, row_id):
        add(connection, cells_of([(closed, tally_of(closed, verdict))]))
        notice(connection, closed)


def count_void(connection: Connection, one: Inspection, verdict: str, row_id: int) -> None:
    """Count that a certified inspection is void now."""
    if not _comes_later(connection, row_id):
        add(connection, cells_of([(one, void_tally(one, verdict))]))


def _comes_later(connection: Connection, row_id: int) -> bool:
    """Tell whether ``roll_catch_up`` has not come to this inspection: it will count it as it then is."""
    upto = connection.execute(_UPTO).scalar()
    return upto is not None and row_id <= upto


def cells_of(counted: Iterable[tuple[Inspection, Tally]]) -> Cells:
    """Add up what inspections count in the rows where they are counted."""
    cells: Cells = {}
    for one, tally in counted:
        for cell in _cells(one):
            cells.setdefault(cell, Counter()).update(tally)
    return cells


def _cells(one: Inspection) -> tuple[Cell, ...]:
    if one.finished_at is None:
        raise OurBug(f"inspection {one.uid} is to be counted but is open")
    model = one.identity.model or one.identity.model_number
    return cells_at(one.shop_id, one.finished_at.date(), one.checklist.id, one.technician, model)


def cells_at(shop: str, day: date, checklist: str, technician: str, model: str) -> tuple[Cell, ...]:
    """Give the rows where an inspection is counted that closed on this day."""
    scopes = ((Scope.ALL, ""), (Scope.TECHNICIAN, technician), (Scope.MODEL, model))
    return tuple(Cell(shop, scope.value, name, day, checklist) for scope, name in scopes)


def add(connection: Connection, cells: Mapping[Cell, Tally], sheet: Sheet = _TALLIES) -> None:
    """Add counts to the rows, or take away what is less than 0; one writer at a time works on a shop's."""
    for cell in sorted(cell for cell, tally in cells.items() if tally):
        key = {
            "shop": cell.shop,
            "in_scope": cell.scope,
            "of": cell.name,
            "on": cell.day,
            "checklist": cell.checklist,
        }
        stored = connection.execute(sheet.stored, key).scalar()
        if stored is None:
            row = (cell.shop, cell.scope, cell.name, cell.day, cell.checklist, dumps(+Counter(cells[cell])))
            connection.execute(sheet.new, dict(zip(sheet.names, row, strict=True)))
        else:
            whole = dumps(Counter(loads(stored)) + Counter(cells[cell]))
            connection.execute(sheet.change, {**key, "counts": whole})


def dumps(tally: Tally) -> str:
    """Write counts as they are stored."""
    kinds: dict[str, dict[str, int]] = {}
    for (kind, item), number in sorted(tally.items()):
        kinds.setdefault(kind, {})[item] = number
    return json.dumps(kinds, ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> dict[Key, int]:
    """Read stored counts; raises ValueError where they are not what ``dumps`` wrote."""
    try:
        kinds = json.loads(text)
        found = {(kind, item): n for kind, items in kinds.items() for item, n in items.items()}
    except (AttributeError, TypeError, RecursionError) as error:
        raise ValueError(f"the counts {text[:40]!r} are none") from error
    if not {int}.issuperset(map(type, found.values())):  # a bool is no count
        raise ValueError(f"the counts {text[:40]!r} hold what is no number")
    return found


def cell_of(row: Row[tuple[str, str, str, date, str, str]]) -> Cell:
    """Give which row this is."""
    return Cell(row.shop_id, row.scope, row.name, row.day, row.checklist_id)
