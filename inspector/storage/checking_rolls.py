# SPDX-License-Identifier: Apache-2.0
"""Compare what the dashboard counts with the inspections that it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, Table, select

from inspector.domain.errors import Fault
from inspector.domain.inspection import Inspection
from inspector.domain.statistics.suspicion import Pattern, hurried
from inspector.domain.statistics.tally import Key, tally_of
from inspector.storage.agreement_rolls import recounted
from inspector.storage.rolls import Cell, Cells, cell_of, cells_of, loads
from inspector.storage.schema_rolls import roll_agreement, roll_backlog, roll_tally, suspicion


class RollCheck:
    """One run: each closed inspection is told to ``count``, then ``faults`` says what differs."""

    def __init__(self, connection: Connection, shop_id: str) -> None:
        """Learn up to which number inspections may not be counted yet."""
        self._connection = connection
        self._shop = shop_id
        self._upto = connection.execute(select(roll_backlog.c.upto)).scalar() or 0
        self._wanted: Cells = {}
        self._hurried: set[str] = set()

    def count(self, row_id: int, one: Inspection, verdict: str) -> None:
        """Take in an inspection as its record says it is."""
        if row_id <= self._upto:
            return
        for cell, tally in cells_of([(one, tally_of(one, verdict))]).items():
            self._wanted.setdefault(cell, Counter()).update(tally)
        if hurried(one):
            self._hurried.add(one.uid)

    def faults(self) -> Iterator[Fault]:
        """Give each count that is not what the inspections, or their reviews, add up to."""
        yield from self._compared(roll_tally, self._wanted)
        yield from self._compared(roll_agreement, recounted(self._connection, self._shop))
        if not self._upto:
            yield from self._missing()

    def _compared(self, table: Table, cells: Cells) -> Iterator[Fault]:
        stored = self._stored(table)
        for cell in sorted(stored.keys() | cells.keys()):
            found, wanted = stored.get(cell, Counter()), cells.get(cell, Counter())
            yield from (Fault(_place(table, cell), what) for what in _differences(found, wanted))

    def _stored(self, table: Table) -> Cells:
        rows = self._connection.execute(select(table).where(table.c.shop_id == self._shop))
        return {cell_of(row): Counter(loads(row.counts)) for row in rows}

    def _missing(self) -> Iterator[Fault]:
        noted = select(suspicion.c.uid).where(
            suspicion.c.shop_id == self._shop, suspicion.c.pattern == Pattern.HURRIED.value
        )
        for uid in sorted(self._hurried ^ set(self._connection.execute(noted).scalars())):
            yield Fault(f"inspection {uid}", "whether it was hurried is not as was noted")


def _differences(found: Counter[Key], wanted: Counter[Key]) -> Iterator[str]:
    for kind, item in sorted(found.keys() | wanted.keys()):
        if found[kind, item] != wanted[kind, item]:
            said = " ".join(f"{kind} {item}".split())
            yield f"{said} is {found[kind, item]}, not {wanted[kind, item]}"


def _place(table: Table, cell: Cell) -> str:
    return f"{table.name} {cell.day} {cell.scope} {cell.name}".rstrip()
