# SPDX-License-Identifier: Apache-2.0
"""Past inspections from a file: what a row is, and what is told of one that cannot go in.

What a file says of a device is a claim: nothing here makes a pass, a verdict or
a certificate of it. A row that cannot be right is refused whole, so that no
half of it goes in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from inspector.domain.errors import InspectorError
from inspector.domain.grading import Grade
from inspector.domain.record import GUARDED

Cell = str | int | float | bool | datetime | None
"""What a file holds in one place; a list of texts stands there joined by blanks."""

LONGEST = 200
LONGEST_NOTE = 2000
MOST_COLUMNS = 200


class Mode(StrEnum):
    """What becomes of the other rows where some are bad."""

    ALL_OR_NOTHING = "all_or_nothing"
    GOOD_ROWS = "good_rows"


class Past(NamedTuple):
    """One row that can go in; a tuple, since a file has a million of them. Empty text means unknown.

    ``key`` are 16 bytes that tell it from all others: the uid that the file gives,
    else a digest of what it says. ``claimed`` is the file's own verdict. Times
    are Unix seconds.
    """

    key: bytes
    is_named: bool
    line: int
    imei: str
    imei2: str
    meid: str
    serial: str
    model: str
    technician: str
    order: str
    claimed: str
    grade: Grade | None
    battery: int | None
    attempt: int
    training: bool
    started: int
    finished: int | None
    failed: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that did not go in: its line (a sheet's row), its column, what is wrong, what to do."""

    line: int
    column: str
    what: str
    advice: str

    def __str__(self) -> str:
        place = f"line {self.line}, {self.column}" if self.column else f"line {self.line}"
        return f"{place}: {self.what} {self.advice}"


class RowFault(InspectorError):
    """Say why a row cannot go in."""

    def __init__(self, column: str, what: str, advice: str) -> None:
        self.column, self.what, self.advice = column, what, advice
        super().__init__(what)


def guarded(text: str) -> str:
    """Give a text that is no formula to a spreadsheet."""
    return f"'{text}" if text.startswith(GUARDED) else text


def as_text(cell: Cell) -> str:
    """Give a cell as CSV has it."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return "" if cell is None else guarded(str(cell))
