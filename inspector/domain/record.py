# SPDX-License-Identifier: Apache-2.0
"""Records: what a list of inspections shows of each, and what one may ask of all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from inspector.domain.device import is_imei
from inspector.domain.errors import BadInput
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.phrase import Phrase

SHORT = 3
"""Characters from which on a part of a number or a note is looked for anywhere in it."""
LONGEST_QUERY = 200
GUARDED = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula: such a cell is written behind an apostrophe."""


class Standing(StrEnum):
    """How an inspection ended; ``open`` while it has not, ``imported`` where only a file says so."""

    OPEN = "open"
    CERTIFIED = "certified"
    REMARKS = "certified_with_remarks"
    REFUSED = "refused"
    VOID = "void"
    IMPORTED = "imported"


class Field(StrEnum):
    """Where a word is looked for; ``any`` is numbers, model, technician, order and notes.

    ``battery`` is compared as a whole percentage, however the word is; 100 is 100 and more.
    ``checklist`` is a checklist's id and ``attempt`` a number, both compared whole.
    """

    ANY = "any"
    IMEI = "imei"
    SERIAL = "serial"
    MODEL = "model"
    TECHNICIAN = "by"
    ORDER = "order"
    NOTE = "note"
    BATTERY = "battery"
    CHECKLIST = "checklist"
    ATTEMPT = "attempt"


class How(StrEnum):
    """How a word is compared: the whole, its beginning, its end, anywhere."""

    IS = "is"
    STARTS = "starts"
    ENDS = "ends"
    HAS = "has"


@dataclass(frozen=True, slots=True)
class Word:
    """One thing to find. Case does not matter."""

    field: Field
    how: How
    text: str


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """What a list of records is to hold: all of these at once; of several values of one kind any.

    ``since`` and ``until`` bound the start of the inspection, ``until`` itself
    not included; with ``is_by_close`` they bound its end, and what is open is
    left out, as is what only a file tells of. ``points`` are ids of points that failed. ``is_waiting``:
    a certificate that has not reached every destination. ``only`` and ``left_out`` are uids.
    """

    words: tuple[Word, ...] = ()
    grades: frozenset[Grade] = frozenset()
    standings: frozenset[Standing] = frozenset()
    technicians: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    is_waiting: bool = False
    is_by_close: bool = False
    left_out: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()

    @property
    def asks_for_verdicts(self) -> bool:
        """Tell whether what is found tells how an inspection ended, or what was noted in it."""
        is_noted = any(word.field is Field.NOTE for word in self.words)
        return bool(self.grades or self.standings or self.points or self.is_waiting or self.only or is_noted)

    @property
    def is_everything(self) -> bool:
        """Tell whether nothing is left out."""
        return self == _EVERYTHING

    def with_query(self, text: str) -> RecordFilter:
        """Give the same filter with other words; raises BadInput where ``text`` makes no sense."""
        return replace(self, words=parse_query(text))


_EVERYTHING = RecordFilter()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an imported record comes from: file, SHA-256, row, and the verdict that the file claims."""

    file: str
    sha256: str
    row: int
    claimed: str


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One inspection in a list. Empty text means unknown.

    ``key`` orders the rows (the greatest is the newest) and means nothing
    outside this store. ``outcomes`` has one entry a point in the checklist's
    order, None where it is not answered. ``battery`` is the health in percent.
    ``origin`` is set where the row is history out of a file: grade and failed
    points are what that file claims, and no outcome is known. ``is_concealed``
    tells that how it ended is not to be known here: it is given as if it were open.
    """

    key: int
    uid: str
    imei: str
    serial: str
    model: str
    technician: str
    standing: Standing
    state: str
    grade: Grade | None
    battery: int | None
    failed: tuple[str, ...]
    outcomes: tuple[Outcome | None, ...]
    order: str
    attempt: int
    is_training: bool
    started_at: datetime
    finished_at: datetime | None
    origin: Origin | None = None
    is_concealed: bool = False

    def concealed(self) -> RecordRow:
        """Give it without what it says of the device."""
        return replace(
            self,
            standing=Standing.OPEN,
            state="",
            grade=None,
            failed=(),
            outcomes=(None,) * len(self.outcomes),
            is_concealed=True,
        )


@dataclass(frozen=True, slots=True)
class RecordExtra:
    """What an export says of a record beside its row; empty text means unknown, or not to be known here."""

    imei2: str = ""
    meid: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole list without its rows: how many there are, and the key of every so-manieth row."""

    count: int
    every: int
    keys: Sequence[int]


@dataclass(frozen=True, slots=True)
class RecordChoices:
    """What a list can be narrowed to: the technicians and the failed points that there are."""

    technicians: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


# ── what people type ─────────────────────────────────────────────────────────

_TOKEN = re.compile(r'(?:(?P<field>[a-z]+)(?P<mark>[:=]))?(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>\S+))')
_FIELDS = {one.value: one for one in Field}
_NUMBERS = frozenset({Field.ANY, Field.IMEI})


def parse_query(text: str) -> tuple[Word, ...]:
    """Read a search: words that must all be found, ``model:pixel``, ``imei:35*``, ``*4822``, ``"two words"``.

    A star at the end asks for the beginning, one at the start for the end, ``model="Pixel 6"`` for
    the whole and nothing more; in quotes, two of them are one. Digits
    with blanks between them are one number, as an IMEI is printed. Raises
    BadInput for a text that is too long.
    """
    text = "".join(char if char.isprintable() else " " for char in text).strip()
    if len(text) > LONGEST_QUERY:
        raise BadInput(
            Phrase("The search has more than {most} characters.", most=LONGEST_QUERY), "Make it shorter."
        )
    if re.fullmatch(r"[0-9][0-9 \-/]*", text):
        return (_word(Field.ANY, re.sub(r"[ \-/]", "", text)),)
    return tuple(word for token in _TOKEN.finditer(text) if (word := _of_token(token)).text)


def _of_token(token: re.Match[str]) -> Word:
    quoted, plain = token["quoted"], token["plain"]
    field = _FIELDS.get(token["field"] or "any")
    if field is None:  # a colon of the text itself
        return Word(Field.ANY, How.HAS, token[0].strip('"'))
    if token["mark"] == "=":
        return Word(field, How.IS, _unquoted(quoted) if quoted is not None else plain)
    return Word(field, How.HAS, _unquoted(quoted)) if quoted is not None else _word(field, plain)


def exactly(field: Field, text: str) -> str:
    """Write the search for a text that is the whole of a field."""
    quoted = text.replace('"', '""')
    return f'{field.value}="{quoted}"'


def _unquoted(text: str) -> str:
    return text.replace('""', '"')


def _word(field: Field, text: str) -> Word:
    bare = text.strip("*")
    if text.endswith("*") and not text.startswith("*"):
        return Word(field, How.STARTS, bare)
    if text.startswith("*") and not text.endswith("*"):
        return Word(field, How.ENDS, bare)
    if field in _NUMBERS and is_imei(bare):
        return Word(Field.IMEI, How.IS, bare)
    return Word(field, How.HAS, bare)
