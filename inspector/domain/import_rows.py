# SPDX-License-Identifier: Apache-2.0
"""Each row of a file as history, or as a fault with its place.

A file has a million rows: what columns say again and again (a model, a grade)
is checked once and remembered, and a row is one list until it is whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from inspector.domain import import_cells as cell_readers
from inspector.domain.grading import Grade
from inspector.domain.import_layout import Layout, places_of
from inspector.domain.importing import Cell, Past, RowFault
from inspector.domain.phrase import Phrase

_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_KNOWN: dict[str, Any] = {
    "imei": "", "imei2": "", "meid": "", "serial": "", "model": "", "technician": "", "order": "",
    "claimed": "", "grade": "", "battery_percent": None, "attempt": 1, "training": False,
    "started_at": None, "finished_at": None, "failed_points": (), "note": "", "standing": "", "uid": None,
}  # fmt: skip
"""What a row says, in the order of ``Past``, with what holds where it says nothing;
the last two go into others."""
_SLOTS = {name: slot for slot, name in enumerate(_KNOWN)}
_VALUES = 16
_CLAIMED, _GRADE, _STARTED, _FINISHED, _STANDING, _UID = (
    _SLOTS[name] for name in ("claimed", "grade", "started_at", "finished_at", "standing", "uid")
)
_DIGESTED = "\x1f".join(["%s"] * _VALUES)
_GRADES = {one.value: one for one in Grade}
_OFTEN = frozenset((
    "model", "technician", "order", "claimed", "grade", "battery_percent", "attempt", "training",
    "failed_points", "standing",
))  # fmt: skip
"""Columns in which many rows say the same."""
_MOST_REMEMBERED = 4096

Reader = Callable[[Cell], Any]


class _Remembered(dict[str, Any]):
    """What the texts of one column were read as."""

    def __init__(self, read: Reader) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> Any:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        found = self[cell] = self._read(cell)
        return found


class RowReader:
    """Reads the rows of one file. ``now`` bounds its dates."""

    def __init__(self, head: Sequence[str], layout: Layout, now: datetime) -> None:
        places = places_of(head, layout)
        self.unused = tuple(one for place, one in enumerate(head) if one and place not in places.values())
        """Columns that nothing is read from."""
        self._layout = layout
        self._latest = int((now + timedelta(days=1)).timestamp())
        self._head = tuple(head)
        self._blank = list(_KNOWN.values())
        self._readers = [(_SLOTS[name], place, *self._both(name)) for name, place in places.items()]

    def _both(self, name: str) -> tuple[Reader, Callable[[str], Any]]:
        """Give what reads a cell of a column, and what reads a text in it."""
        special: dict[str, Reader] = {
            "uid": cell_readers.uid_of, "started_at": self._time, "finished_at": self._time,
            "imei": cell_readers.imei_of, "imei2": cell_readers.imei_of,
            "battery_percent": cell_readers.percent_of, "attempt": cell_readers.attempt_of,
            "training": cell_readers.truth_of, "failed_points": cell_readers.points_of,
            "note": cell_readers.note_of,
        }  # fmt: skip
        read = special.get(name, cell_readers.text_of)
        return read, _Remembered(read).__getitem__ if name in _OFTEN else read

    def read(self, line: int, cells: Sequence[Cell]) -> Past:
        """Give the row of a line; raises RowFault."""
        if len(cells) != len(self._head):
            cells = self._fitted(cells)
        said = self._blank[:]
        place = 0
        try:
            for slot, place, read, read_text in self._readers:
                cell = cells[place]
                if cell is None or cell == "":
                    continue
                said[slot] = read_text(cell) if isinstance(cell, str) else read(cell)
        except RowFault as fault:
            raise RowFault(self._head[place], fault.what, fault.advice) from fault
        return _made(line, said)

    def _fitted(self, cells: Sequence[Cell]) -> Sequence[Cell]:
        """Give a row the width of the head; raises RowFault where it says more than that."""
        width = len(self._head)
        if any(one not in ("", None) for one in cells[width:]):
            raise RowFault(
                "", "It has more cells than the first line.", Phrase("Put cells with commas in quotes.")
            )
        return [*cells[:width], *[None] * (width - len(cells))]

    def _time(self, cell: Cell) -> int:
        at = cell if isinstance(cell, datetime) else self._parsed(cell_readers.text_of(cell))
        if at.tzinfo is None:
            at = at.replace(tzinfo=self._layout.zone) if self._layout.zone else _at_bench(at)
        if at < _EARLIEST:
            raise _too_early()
        seconds = int(at.timestamp())
        if seconds > self._latest:
            raise _too_late()
        return seconds

    def _parsed(self, text: str) -> datetime:
        wanted = self._layout.date_format
        try:
            return datetime.strptime(text, wanted) if wanted else datetime.fromisoformat(text)  # noqa: DTZ007
        except ValueError:
            raise RowFault(
                "",
                Phrase("'{text}' is no date.", text=text[:40]),
                Phrase("Write 2026-11-22 14:30, or give date_format in a file of columns."),
            ) from None


def _at_bench(at: datetime) -> datetime:
    """Give a time in the bench's zone; raises RowFault for the first and last days that a clock can name."""
    try:
        return at.astimezone()
    except (ValueError, OverflowError, OSError):  # the zone's shift leads out of the years 1 to 9999
        raise (_too_early() if at.year < _EARLIEST.year else _too_late()) from None


def _too_early() -> RowFault:
    return RowFault("", "The date lies before the year 2000.", Phrase("Mend the date."))


def _too_late() -> RowFault:
    return RowFault("", "The date lies in the future.", Phrase("Mend the date."))


def _made(line: int, said: list[Any]) -> Past:
    """Give the row of what its cells say; raises RowFault."""
    if not any(said[:4]):
        raise RowFault("", "It names no device.", Phrase("Give it an IMEI or a serial number."))
    started, finished = said[_STARTED], said[_FINISHED]
    if started is None:
        raise RowFault("", "It does not say when.", Phrase("Give it a date."))
    if finished is not None and finished < started:
        raise RowFault("", "It ended before it began.", Phrase("Mend one of the two times."))
    said[_CLAIMED], said[_GRADE] = _claim(said[_CLAIMED] or said[_STANDING], said[_GRADE])
    values = tuple(said[:_VALUES])
    key = said[_UID]
    return Past._make((key or _digest(values), key is not None, line, *values))


def _digest(values: tuple[object, ...]) -> bytes:
    return hashlib.sha256((_DIGESTED % values).encode()).digest()[:16]


def _claim(claimed: str, grade: str) -> tuple[str, Grade | None]:
    """Give the verdict as the file says it, and the grade where it is ours; another stays in the claim."""
    if not grade:
        return claimed, None
    known = _GRADES.get(grade) or _GRADES.get(grade.casefold().replace(" ", "_"))
    if known is None:
        return f"{claimed}, {grade}" if claimed else grade, None
    return claimed, known
