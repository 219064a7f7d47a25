# SPDX-License-Identifier: Apache-2.0
"""Past inspections from a file: which column is what, and each row as history or as a fault with its place.

What a file says of a device is a claim: nothing here makes a pass, a verdict or
a certificate of it. Numbers are checked as the bench checks them; a row that
cannot be right is refused whole, so that no half of it goes in.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from inspector.domain.device import is_imei
from inspector.domain.errors import BadInput, InspectorError
from inspector.domain.grading import Grade
from inspector.domain.phrase import Phrase
from inspector.domain.record import GUARDED
from inspector.domain.uid import to_bytes

Cell = str | int | float | bool | datetime | None
"""What a file holds in one place; a list of texts stands there joined by blanks."""

LONGEST = 200
LONGEST_NOTE = 2000
MOST_COLUMNS = 200
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_MARK = "\x1f"
_PERCENT = re.compile(r"[0-9]{1,3}([.,][0-9]{1,17})?")


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


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is read: our names to its columns, how dates are written, the zone of those without one.

    ``zone`` None is the bench's own. ``date_format`` empty is ISO 8601.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    date_format: str = ""
    zone: tzinfo | None = None


def guarded(text: str) -> str:
    """Give a text that is no formula to a spreadsheet."""
    return f"'{text}" if text.startswith(GUARDED) else text


def as_text(cell: Cell) -> str:
    """Give a cell as CSV has it."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return "" if cell is None else guarded(str(cell))


# ── which column is what ─────────────────────────────────────────────────────

ALIASES: Mapping[str, tuple[str, ...]] = {
    "uid": ("uid", "certificate", "certificatenumber"),
    "started_at": ("startedat", "started", "begun", "date", "datetime", "testdate", "testedat", "inspectedat",
                   "inspectiondate", "timestamp"),
    "finished_at": ("finishedat", "finished", "completedat", "enddate"),
    "claimed": ("claimed",),
    "standing": ("standing", "verdict", "result", "status", "teststatus", "testresult"),
    "grade": ("grade", "cosmeticgrade", "cosmetics"),
    "model": ("model", "modelname", "device", "devicename", "phonemodel"),
    "imei": ("imei", "imei1", "imeinumber", "deviceimei"),
    "imei2": ("imei2",),
    "meid": ("meid",),
    "serial": ("serial", "serialnumber", "serialno", "sn"),
    "battery_percent": ("batterypercent", "battery", "batteryhealth"),
    "technician": ("technician", "tester", "testedby", "operator", "by", "user"),
    "order": ("order", "orderline", "ordernumber", "po", "ponumber", "lot"),
    "attempt": ("attempt",),
    "training": ("training", "istraining"),
    "failed_points": ("failedpoints", "failed", "failures"),
    "note": ("note", "notes", "comment", "comments"),
}  # fmt: skip
"""What a column may be headed, without blanks, signs and capitals; our own exports among them."""

_BY_HEAD = {alias: name for name, aliases in ALIASES.items() for alias in aliases}
_NUMBERS = ("imei", "imei2", "meid", "serial")


def layout_from(document: Mapping[str, object]) -> Layout:
    """Read a file of columns: ``[columns]`` our names to the file's, ``date_format``, ``time_zone``.

    Raises BadInput, which names what cannot be used.
    """
    columns = document.get("columns", {})
    if not isinstance(columns, Mapping):
        raise BadInput("'columns' is no table.", "Write [columns], then lines such as imei = 'Device IMEI'.")
    for name, wanted in columns.items():
        if name not in ALIASES or not isinstance(wanted, str):
            raise BadInput(
                Phrase("'{name}' is no column that can be read.", name=str(name)[:LONGEST]),
                Phrase("The columns are {names}.", names=", ".join(ALIASES)),
            )
    if odd := sorted(document.keys() - {"columns", "date_format", "time_zone"}):
        raise BadInput(
            Phrase("'{name}' means nothing in a file of columns.", name=odd[0][:LONGEST]),
            "It may hold columns, date_format and time_zone.",
        )
    return Layout(dict(columns), _said(document, "date_format"), _zone(_said(document, "time_zone")))


def _said(document: Mapping[str, object], name: str) -> str:
    said = document.get(name, "")
    if not isinstance(said, str) or len(said) > LONGEST:
        raise BadInput(Phrase("'{name}' is no short text.", name=name), "Put it in quotes.")
    return said


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        raise BadInput(
            Phrase("'{name}' is no time zone.", name=name), "Write one such as Europe/Berlin."
        ) from None


def plain_head(head: str) -> str:
    """Give a column's head as it is compared."""
    return "".join(char for char in head.casefold() if char.isalnum())


def places_of(head: Sequence[str], layout: Layout) -> dict[str, int]:
    """Say in which column each of our names stands; raises BadInput where that cannot be told."""
    places: dict[str, int] = {}
    for name, wanted in layout.columns.items():
        if wanted not in head:
            raise BadInput(
                Phrase("The file has no column '{name}'.", name=wanted[:LONGEST]),
                "Name it as the file's first line does.",
            )
        places[name] = head.index(wanted)
    taken = set(places.values())
    for place, one in enumerate(head):
        known = _BY_HEAD.get(plain_head(one))
        if known is None or place in taken or known in layout.columns:
            continue
        if known in places:
            raise BadInput(
                Phrase("Two columns could be {name}: '{one}' and '{other}'.", name=known,
                       one=head[places[known]][:LONGEST], other=one[:LONGEST]),
                "Say which one in a file of columns.",
            )  # fmt: skip
        places[known] = place
    _check_enough(places)
    return places


def _check_enough(places: Mapping[str, int]) -> None:
    if not any(name in places for name in _NUMBERS):
        raise BadInput(
            "No column of the file is an IMEI or a serial number.",
            "Head one 'IMEI' or 'Serial', or name it in a file of columns.",
        )
    if "started_at" not in places:
        raise BadInput(
            "No column of the file says when a device was inspected.",
            "Head one 'Date', or name it in a file of columns.",
        )


# ── a row ────────────────────────────────────────────────────────────────────


class RowReader:
    """Reads the rows of one file. ``now`` bounds its dates."""

    def __init__(self, head: Sequence[str], layout: Layout, now: datetime) -> None:
        places = places_of(head, layout)
        self.unused = tuple(one for place, one in enumerate(head) if one and place not in places.values())
        """Columns that nothing is read from."""
        self._layout = layout
        self._latest = int((now + timedelta(days=1)).timestamp())
        self._width = len(head)
        self._readers = [(name, place, head[place], self._reader(name)) for name, place in places.items()]

    def _reader(self, name: str) -> Callable[[Cell], Any]:
        special: dict[str, Callable[[Cell], Any]] = {
            "uid": _uid, "started_at": self._time, "finished_at": self._time, "imei": _imei, "imei2": _imei,
            "battery_percent": _percent, "attempt": _attempt, "training": _truth, "failed_points": _points,
            "note": _note,
        }  # fmt: skip
        return special.get(name, _text)

    def read(self, line: int, cells: Sequence[Cell]) -> Past:
        """Give the row of a line; raises RowFault."""
        if len(cells) > self._width and any(one not in ("", None) for one in cells[self._width :]):
            raise RowFault(
                "", "It has more cells than the first line.", Phrase("Put cells with commas in quotes.")
            )
        said: dict[str, Any] = {}
        for name, place, column, reader in self._readers:
            cell = cells[place] if place < len(cells) else None
            if cell is None or cell == "":
                continue
            try:
                said[name] = reader(cell)
            except RowFault as fault:
                raise RowFault(column, fault.what, fault.advice) from fault
        return self._made(line, said)

    def _made(self, line: int, said: dict[str, Any]) -> Past:
        get = said.get
        if not (get("imei") or get("imei2") or get("meid") or get("serial")):
            raise RowFault("", "It names no device.", Phrase("Give it an IMEI or a serial number."))
        started, finished = get("started_at"), get("finished_at")
        if started is None:
            raise RowFault("", "It does not say when.", Phrase("Give it a date."))
        if finished is not None and finished < started:
            raise RowFault("", "It ended before it began.", Phrase("Mend one of the two times."))
        standing = get("standing", "")
        claimed, grade = _claim(get("claimed", "") or standing, get("grade", ""))
        values = (
            get("imei", ""), get("imei2", ""), get("meid", ""), get("serial", ""), get("model", ""),
            get("technician", ""), get("order", ""), claimed, grade, get("battery_percent"),
            get("attempt", 1), get("training", False), started, finished, get("failed_points", ()),
            get("note", ""),
        )  # fmt: skip
        key = get("uid")
        return Past(key or _digest(values), key is not None, line, *values)

    def _time(self, cell: Cell) -> int:
        at = cell if isinstance(cell, datetime) else self._parsed(_text(cell))
        if at.tzinfo is None:
            at = at.replace(tzinfo=self._layout.zone) if self._layout.zone else at.astimezone()
        if at < _EARLIEST:
            raise RowFault("", "The date lies before the year 2000.", Phrase("Mend the date."))
        seconds = int(at.timestamp())
        if seconds > self._latest:
            raise RowFault("", "The date lies in the future.", Phrase("Mend the date."))
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


def _digest(values: tuple[object, ...]) -> bytes:
    return hashlib.sha256(_MARK.join([str(one) for one in values]).encode()).digest()[:16]


def _claim(claimed: str, grade: str) -> tuple[str, Grade | None]:
    """Give the verdict as the file says it, and the grade where it is ours; another stays in the claim."""
    if not grade:
        return claimed, None
    known = _GRADES.get(grade.casefold().replace(" ", "_"))
    if known is None:
        return f"{claimed}, {grade}" if claimed else grade, None
    return claimed, known


_GRADES = {one.value: one for one in Grade}
_IMEI = re.compile("(?!0{15})[0-9]{15}", re.ASCII)
_TWICE = bytes((byte - 48) * 2 % 10 + (byte > 52) if 48 <= byte < 58 else 0 for byte in range(256))
"""Of each digit the sum of its double's digits."""
_DIGITS = re.compile(r"[0-9][0-9 \-/]*")


def _text(cell: Cell, longest: int = LONGEST) -> str:
    """Give a cell as text; a number that was one to the spreadsheet is written without its decimals."""
    if not isinstance(cell, str):
        is_whole = isinstance(cell, float) and cell.is_integer() and abs(cell) < 1 << 53
        cell = str(int(cell) if is_whole and isinstance(cell, float) else cell)
    text = cell.strip()
    if text[:1] == "'" and text[1:].startswith(GUARDED):
        text = text[1:]
    if len(text) > longest:
        raise RowFault("", Phrase("It has more than {most} characters.", most=longest), Phrase("Shorten it."))
    if not text.isprintable():
        raise RowFault("", "It holds characters that cannot be shown.", Phrase("Take them out."))
    return text


def _note(cell: Cell) -> str:
    return _text(" ".join(str(cell).split()), LONGEST_NOTE)


def _uid(cell: Cell) -> bytes:
    text = _text(cell)
    try:
        return to_bytes(text)
    except BadInput:
        raise RowFault(
            "",
            Phrase("'{text}' is no number of an inspection.", text=text[:40]),
            Phrase("Leave the cell empty."),
        ) from None


def _imei(cell: Cell) -> str:
    text = str(cell)
    if (
        _IMEI.fullmatch(text)
        and (sum(text.encode()[::2]) + sum(text.encode()[1::2].translate(_TWICE))) % 10 == 4
    ):
        return text  # a file has a million of them: this is ``is_imei`` at a tenth of its time
    text = _text(cell)
    digits = re.sub(r"[ \-/]", "", text) if _DIGITS.fullmatch(text) else text
    if is_imei(digits):
        return digits
    if re.fullmatch(r"[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+", text):
        raise RowFault(
            "", "The spreadsheet cut digits off this IMEI.", Phrase("Make the column text, and export again.")
        )
    if len(digits) == 15 and digits.isascii() and digits.isdigit():
        raise RowFault(
            "",
            "The check digit of this IMEI does not fit.",
            Phrase("Compare it with the device or the label."),
        )
    raise RowFault("", "This is no IMEI of 15 digits.", Phrase("Mend it, or leave the cell empty."))


def _percent(cell: Cell) -> int:
    """Read a percentage, cut to a whole one as that of a device is."""
    text = _text(cell).removesuffix("%").strip()
    if isinstance(cell, float) and 0 < cell < 1:  # a sheet's 0.87 shown as 87 %
        return int(Decimal(str(cell)) * 100)
    if not _PERCENT.fullmatch(text) or (percent := Decimal(text.replace(",", "."))) > 100:
        raise RowFault(
            "", "This is no percentage from 0 to 100.", Phrase("Mend it, or leave the cell empty.")
        )
    return int(percent)


def _attempt(cell: Cell) -> int:
    text = _text(cell)
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and int(text)):
        raise RowFault(
            "", "This is no number of an attempt.", Phrase("Write 1 or more, or leave the cell empty.")
        )
    return int(text)


def _truth(cell: Cell) -> bool:
    text = _text(cell).casefold()
    if text not in ("yes", "no", "true", "false", "1", "0"):
        raise RowFault("", "This is neither yes nor no.", Phrase("Write yes or no."))
    return text in ("yes", "true", "1")


def _points(cell: Cell) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.split(r"[ ,;]+", _text(cell, LONGEST_NOTE).strip(" ,;"))))
