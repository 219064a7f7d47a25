# SPDX-License-Identifier: Apache-2.0
"""Bring past inspections in from a file, as history: never a certificate, never a pass, never in a yield."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from inspector.domain.errors import Cancelled
from inspector.domain.event import AuditEvent, Json
from inspector.domain.import_layout import Layout
from inspector.domain.import_rows import RowReader
from inspector.domain.importing import BadRow, Mode, Past, RowFault
from inspector.domain.person import Person, Verb, require
from inspector.ports import Cancel, Clock, ImportLedger, ImportRun, TableReader

SUBJECT = "records"
MOST_TOLD = 1000
"""Bad rows that are named; all of them are counted."""
_BATCH = 250
_SHOWN = 500
"""Good rows that are kept to be shown."""

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file, or what would.

    ``rows`` are all its rows; of those ``added`` are new, ``known`` are there
    already, ``bad`` cannot go in. ``told`` is what had to be guessed, ``unused``
    the columns that nothing was read from. ``is_in`` tells that it was done.
    """

    name: str
    sha256: str
    rows: int
    added: int
    known: int
    bad: int
    faults: Sequence[BadRow]
    first: Sequence[Past]
    told: str
    unused: Sequence[str]
    is_in: bool
    different: int = 0
    """Those of ``known`` that differ from what is there, which stays as it is."""


class _Sieve:
    """Parts the rows of a file: good ones in batches, bad ones with their places."""

    def __init__(self, table: TableReader, layout: Layout, clock: Clock) -> None:
        self.table = table
        self.reader = RowReader(table.head, layout, clock.now())
        self.rows = self.bad = 0
        self.faults: list[BadRow] = []
        self.first: list[Past] = []

    def batches(self, cancel: Cancel, progress: Progress) -> Iterator[list[Past]]:
        """Give the good rows; raises BadInput where the file ends in the middle, Cancelled."""
        good: list[Past] = []
        for line, cells in self.table.rows():
            self.rows += 1
            if isinstance(cells, BadRow):
                self._refuse(cells)
            else:
                try:
                    good.append(self.reader.read(line, cells))
                except RowFault as fault:
                    self._refuse(BadRow(line, fault.column, fault.what, fault.advice))
            if self.rows % _BATCH == 0:
                cancel.raise_if_set()
                progress(self.rows)
                yield self._told(good)
                good = []
        cancel.raise_if_set()
        progress(self.rows)
        if good:
            yield self._told(good)

    def _told(self, good: list[Past]) -> list[Past]:
        if len(self.first) < _SHOWN:
            self.first += good[: _SHOWN - len(self.first)]
        return good

    def _refuse(self, row: BadRow) -> None:
        self.bad += 1
        if len(self.faults) < MOST_TOLD:
            self.faults.append(row)

    def outcome(self, added: int, known: int, different: int, *, is_in: bool) -> Imported:
        """Say what became of the file."""
        table = self.table
        return Imported(
            table.name, table.sha256, self.rows, added, known, self.bad, tuple(self.faults),
            tuple(self.first), table.told, self.reader.unused, is_in, different,
        )  # fmt: skip


class RecordImport:
    """Imports files into the store of a shop. Raises BadInput, StoreTrouble, NotAllowed, Cancelled."""

    def __init__(self, ledger: ImportLedger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def look(
        self, table: TableReader, layout: Layout, cancel: Cancel, progress: Progress = lambda _: None
    ) -> Imported:
        """Say what would go in and what not; nothing is changed."""
        sieve = _Sieve(table, layout, self._clock)
        known, different, seen = 0, 0, set[bytes]()
        for rows in sieve.batches(cancel, progress):
            fresh = {one.key: one for one in rows if one.key not in seen}
            there, others = self._ledger.known(list(fresh.values()))
            known += len(rows) - len(fresh) + there
            different += others
            seen.update(fresh)
        return sieve.outcome(sieve.rows - sieve.bad - known, known, different, is_in=False)

    def bring_in(
        self,
        table: TableReader,
        layout: Layout,
        mode: Mode,
        by: Person,
        cancel: Cancel,
        progress: Progress = lambda _: None,
    ) -> Imported:
        """Bring the good rows in, or where one is bad and ``mode`` says so nothing.

        Nobody sees a row before all are in. Whatever ends it early leaves nothing; a
        stop that came when all were in already stops nothing.
        """
        require(by, Verb.IMPORT)
        sieve = _Sieve(table, layout, self._clock)
        run = self._ledger.begin(table.name, table.sha256, by.id)
        try:
            is_whole = self._put(sieve, run, mode, cancel, progress)
            added = run.finish(self._event(sieve, mode, by)) if is_whole else 0
        except BaseException as stopped:
            is_whole, added = True, run.take_back()
            if not added or not isinstance(stopped, KeyboardInterrupt | Cancelled):
                raise
        if not is_whole:
            run.take_back()
        known = sieve.rows - sieve.bad - added if is_whole else 0
        return sieve.outcome(added, known, run.different if is_whole else 0, is_in=is_whole)

    @staticmethod
    def _put(sieve: _Sieve, run: ImportRun, mode: Mode, cancel: Cancel, progress: Progress) -> bool:
        """Put the rows; once all or nothing means nothing, the rest is only looked through for its faults."""
        for rows in sieve.batches(cancel, progress):
            if mode is Mode.GOOD_ROWS or not sieve.bad:
                run.put(rows)
        if cancel.is_set:
            raise Cancelled
        return mode is Mode.GOOD_ROWS or not sieve.bad

    def _event(self, sieve: _Sieve, mode: Mode, by: Person) -> AuditEvent:
        table = sieve.table
        payload: dict[str, Json] = {
            "file": table.name,
            "sha256": table.sha256,
            "rows": sieve.rows,
            "bad": sieve.bad,
            "mode": mode.value,
        }
        return AuditEvent(self._clock.now(), by.id, "records.imported", SUBJECT, payload)
