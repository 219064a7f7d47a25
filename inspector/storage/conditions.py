# SPDX-License-Identifier: Apache-2.0
"""What a search asks for, as conditions in SQL, and the ways by which each can be found.

A condition is checked on every row. Some can also be the *way* of a search: an
index that gives the rows newest first, so that a page is full before much was
read. All of it is plain SQL that SQLite and PostgreSQL share, but for
``like``; ``CROSS JOIN`` keeps SQLite from turning the tables around, and a
``+`` from taking an index that is not the way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy import Connection, text

from inspector.domain import uid as uids
from inspector.domain.record import SHORT, Field, How, RecordFilter, Standing, Word
from inspector.storage import newest_orders, trigrams
from inspector.storage.columns import to_text
from inspector.storage.record_columns import (
    DAY_S,
    GRADE_CODES,
    MODEL,
    ORDER,
    STANDING_CODES,
    TAIL,
    TECHNICIAN,
)

Values = dict[str, Any]
_ESCAPED = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})
_MOST_WAYS = 64
SPARSE = 1 << 39
"""Rows of a way that is read whole too, and may be one of several."""
EVERYTHING = 1 << 40
"""Rows of a way that is read whole, unless the newest records are full of what is looked for."""
_TERMS = "SELECT id, name FROM record_term WHERE kind = :kind AND "
_FOUND = {
    How.IS: text(f"{_TERMS}folded = :word"),
    How.STARTS: text(f"{_TERMS}folded >= :word AND folded < :after"),
    How.ENDS: text(f"{_TERMS}folded LIKE :like ESCAPE '\\'"),
    How.HAS: text(f"{_TERMS}folded LIKE :like ESCAPE '\\'"),
}
_PLACES = {
    How.IS: ("kind", "word"),
    How.STARTS: ("kind", "word", "after"),
    How.ENDS: ("kind", "like"),
    How.HAS: ("kind", "like"),
}
_AFTER_ALL = chr(0x10FFFF)
_BETWEEN = text("SELECT min(first_id), max(last_id) FROM record_day WHERE day >= :first AND day <= :last")
_LAST = 1 << 40
_FULL = 100
_MOST_DIGITS = 3
_FIRST_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_TIME = datetime(3000, 1, 1, tzinfo=UTC)
_OF_SHOP = "i.shop_id IN (SELECT name FROM record_term WHERE kind = 'shop')"
"""With what the indexes of a shop's inspections begin."""
_NUMBERS = ("i.imei", "i.imei2", "i.meid")


@dataclass(frozen=True, slots=True)
class Way:
    """One index: its tables, its condition, and the column that holds the records' numbers.

    ``is_sorted`` tells that the rows come newest first by themselves; where they
    do not, ``worth`` is how many of them are quickly read and sorted.
    """

    tables: str
    where: str
    key: str
    is_sorted: bool = True
    worth: int = 100

    @property
    def bound(self) -> str:
        """The key, to be compared: where the rows are not sorted by it, no index by it may be taken."""
        return self.key if self.is_sorted else f"+{self.key}"


@dataclass(frozen=True, slots=True)
class Condition:
    """What every row must meet, and the ways to all rows that may: one *option* is several ways together.

    ``is_exact`` tells that the ways lead to no other rows, so that on them nothing is to be checked.
    ``newest`` gives the numbers of a page where nothing else is asked for, if that is quicker than the ways.
    """

    check: str
    options: tuple[tuple[Way, ...], ...] = ()
    is_exact: bool = False
    newest: str = ""


@dataclass(frozen=True, slots=True)
class Tables:
    """Where a search looks: among the inspections, or among what came out of files.

    ``record`` has the columns that are searched by code and ``inspection`` the
    numbers; imported history has both in one table. ``has_days`` tells that the
    rows are numbered as they began.
    """

    record: str
    inspection: str
    text: str
    failure: str
    has_days: bool

    @property
    def walk(self) -> Way:
        """All rows, the newest first."""
        return Way(f"{self.record} AS r", "1 = 1", "r.id")


OWN = Tables("record", "inspection", "record_text", "failure", has_days=True)
IMPORTED = Tables("imported", "imported", "record_text_imported", "imported_failure", has_days=False)


@dataclass(slots=True)
class Question:
    """A whole search: conditions, the values of their parameters, and the numbers that it lies between."""

    tables: Tables = OWN

    conditions: list[Condition] = field(default_factory=list)
    values: Values = field(default_factory=dict)
    low: int | None = None
    high: int | None = None
    is_hopeless: bool = False


class Asker:
    """Turns a filter into a question, on one connection. ``shop_no`` is None where there is but one shop."""

    def __init__(self, connection: Connection, shop_no: int | None, tables: Tables = OWN) -> None:
        self._connection = connection
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._shop_no = shop_no
        self._tables = tables
        self._record = f"{tables.record} AS r"
        self._inspection = f"{tables.inspection} AS i"
        self._question = Question(tables)
        self._names = (f"v{number}" for number in count())

    def ask(self, wanted: RecordFilter) -> Question:
        """Give the question; ``is_hopeless`` where a name that nobody has was asked for."""
        if self._shop_no is not None:
            self._add(Condition(f"+r.shop_no = :{self._value(self._shop_no)}"))
        for word in wanted.words:
            self._add(self._word(word))
        self._codes("r.grade", [GRADE_CODES[one] for one in wanted.grades])
        self._standings(wanted.standings)
        if wanted.technicians:
            self._codes("r.technician_no", self._named(TECHNICIAN, wanted.technicians), is_asked=True)
        if wanted.points:
            self._add(self._points(sorted(wanted.points)))
        if wanted.is_waiting:
            self._add(self._waiting() if self._tables is OWN else None)
        if wanted.only:
            self._add(self._only(wanted.only))
        if wanted.left_out and self._tables is OWN:
            names = [self._value(uids.to_bytes(one)) for one in sorted(wanted.left_out)]
            self._add(Condition(f"i.uid NOT IN ({', '.join(f':{name}' for name in names)})"))
        self._dates(wanted)
        return self._question

    def _add(self, condition: Condition | None) -> None:
        if condition is None:
            self._question.is_hopeless = True
        else:
            self._question.conditions.append(condition)

    def _value(self, value: object) -> str:
        name = next(self._names)
        self._question.values[name] = value
        return name

    # ── filters ──────────────────────────────────────────────────────────────

    def _codes(self, column: str, codes: Sequence[int], *, is_asked: bool = False) -> None:
        if codes:
            self._add(_of_codes(self._record, column, codes))
        elif is_asked:
            self._add(None)

    def _standings(self, wanted: Iterable[Standing]) -> None:
        """Only what came out of a file is imported, and it is nothing else."""
        asked = set(wanted)
        if self._tables is IMPORTED:
            self._question.is_hopeless |= bool(asked) and Standing.IMPORTED not in asked
            return
        codes = [STANDING_CODES[one] for one in asked - {Standing.IMPORTED}]
        self._codes("r.standing", codes, is_asked=bool(asked))

    def _points(self, points: Sequence[str]) -> Condition:
        names = [self._value(one) for one in points]
        of_these = ", ".join(f":{name}" for name in names)
        failure = self._tables.failure
        check = (
            f"EXISTS (SELECT 1 FROM {failure} AS x WHERE x.inspection_id = r.id"
            f" AND x.point_id IN ({of_these}))"
        )
        ways = tuple(Way(f"{failure} AS f", f"f.point_id = :{name}", "f.inspection_id") for name in names)
        return Condition(check, (ways,), is_exact=True)

    def _only(self, wanted: Iterable[str]) -> Condition | None:
        if self._tables is not OWN:
            return None
        check = f"i.uid IN ({', '.join(f':{self._value(uids.to_bytes(one))}' for one in sorted(wanted))})"
        way = Way(self._inspection, f"{_OF_SHOP} AND {check}", "i.id", is_sorted=False, worth=SPARSE)
        return Condition(check, ((way,),), is_exact=True)

    @staticmethod
    def _waiting() -> Condition:
        states = "('pending', 'sending', 'parked')"
        check = (
            "EXISTS (SELECT 1 FROM outbox AS o WHERE o.shop_id = i.shop_id AND o.uid = i.uid"
            f" AND o.state IN {states})"
        )
        way = Way(
            "outbox AS w CROSS JOIN inspection AS j",
            f"w.state IN {states} AND j.shop_id = w.shop_id AND j.uid = w.uid",
            "j.id",
            is_sorted=False,
        )
        return Condition(check, ((way,),), is_exact=True)

    def _dates(self, wanted: RecordFilter) -> None:
        if wanted.since is None and wanted.until is None:
            return
        if wanted.is_by_close:
            self._add(self._closed(wanted) if self._tables is OWN else None)
            return
        start = int(wanted.since.timestamp()) if wanted.since is not None else 0
        end = int(wanted.until.timestamp()) if wanted.until is not None else _LAST
        first, after = self._value(start), self._value(end)
        check = f"+r.started >= :{first} AND +r.started < :{after}"
        if not self._tables.has_days:
            between = f"r.started >= :{first} AND r.started < :{after}"
            self._add(Condition(check, ((Way(self._record, between, "r.id", is_sorted=False),),)))
            return
        days = {"first": start // DAY_S, "last": end // DAY_S}
        low, high = self._connection.execute(_BETWEEN, days).one()
        self._question.low, self._question.high = low, high
        self._question.is_hopeless |= low is None
        self._add(Condition(check))

    def _closed(self, wanted: RecordFilter) -> Condition:
        first, after = wanted.since or _FIRST_TIME, wanted.until or _LAST_TIME
        low, high = (self._value(to_text(at) if self._is_sqlite else at) for at in (first, after))
        check = f"i.finished_at >= :{low} AND i.finished_at < :{high}"
        way = Way(self._inspection, f"{_OF_SHOP} AND {check}", "i.id", is_sorted=False, worth=SPARSE)
        return Condition(check, ((way,),), is_exact=True)

    # ── words ────────────────────────────────────────────────────────────────

    def _word(self, word: Word) -> Condition | None:
        if not word.text:
            return None
        match word.field:
            case Field.ANY:
                return self._any(word)
            case Field.IMEI:
                return self._number(word, _NUMBERS)
            case Field.SERIAL:
                return self._number(word, ("i.serial",))
            case Field.MODEL:
                return self._term(word, MODEL, "r.model_no")
            case Field.TECHNICIAN:
                return self._term(word, TECHNICIAN, "r.technician_no")
            case Field.ORDER:
                return self._order(word)
            case Field.NOTE:
                return self._parts(word, ("r.words",))
            case _:
                return self._whole(word.field, word.text)

    def _whole(self, field: Field, text: str) -> Condition | None:
        """Compare what is compared whole, however the word is."""
        if field is Field.BATTERY:
            return self._battery(text.removesuffix("%"))
        if field is Field.CHECKLIST:
            return self._own("i.checklist_id", text)
        return self._own("i.attempt", int(text)) if _is_small(text) else None

    def _own(self, column: str, value: str | int) -> Condition | None:
        """Compare what only an inspection of one's own has."""
        return Condition(f"{column} = :{self._value(value)}") if self._tables is OWN else None

    def _battery(self, percent: str) -> Condition | None:
        if not _is_small(percent):
            return None
        compared = ">=" if int(percent) == _FULL else "="
        return Condition(f"r.battery {compared} :{self._value(int(percent))}")

    def _any(self, word: Word) -> Condition | None:
        """Look in names from anywhere, in orders from the beginning, in numbers and notes.

        Of fewer than three characters only names and the end of an IMEI are looked for.
        """
        found = [
            self._term(word, MODEL, "r.model_no"),
            self._term(word, TECHNICIAN, "r.technician_no"),
            self._order(Word(word.field, How.IS if word.how is How.IS else How.STARTS, word.text)),
        ]
        if len(word.text) >= SHORT:
            found.append(self._parts(word, (*_NUMBERS, "i.serial", "r.words")))
        elif _is_digits(word.text) and word.how in (How.HAS, How.ENDS):
            found.append(self._tail(word.text))
        return _any_of([one for one in found if one is not None])

    def _number(self, word: Word, columns: Sequence[str]) -> Condition:
        if word.how is How.IS:
            return self._exactly(word.text, columns)
        if word.how is How.ENDS and columns is _NUMBERS and _is_digits(word.text):
            return self._ends(word)
        parts = self._parts(word, columns)
        if word.how is not How.STARTS or not _is_digits(word.text):
            return parts
        low = self._value(word.text)
        high = self._value(word.text[:-1] + chr(ord(word.text[-1]) + 1))
        ranges = tuple(
            Way(self._inspection, f"{one} >= :{low} AND {one} < :{high}", "i.id", is_sorted=False)
            for one in columns
        )
        return Condition(parts.check, (ranges, *parts.options))

    def _exactly(self, number: str, columns: Sequence[str]) -> Condition:
        """Find a number as it was typed, or in capitals."""
        names = [self._value(one) for one in dict.fromkeys((number, number.upper()))]
        of_these = ", ".join(f":{name}" for name in names)
        checks = " OR ".join(f"{one} IN ({of_these})" for one in columns)
        ways = tuple(Way(self._inspection, f"{one} = :{name}", "i.id") for one in columns for name in names)
        return Condition(f"({checks})", (ways,), is_exact=True)

    def _ends(self, word: Word) -> Condition:
        """Find a device by the last digits of its first IMEI."""
        tail = self._tail(word.text[-TAIL:])
        if len(word.text) <= TAIL:
            return tail
        return Condition(self._checks(word, ("i.imei",)), tail.options)

    def _tail(self, digits: str) -> Condition:
        free: int = 10 ** (TAIL - len(digits))
        low = int(digits[::-1]) * free
        inside = f"BETWEEN :{self._value(low)} AND :{self._value(low + free - 1)}"
        way = Way(self._record, f"r.tail {inside}", "r.id", is_sorted=False, worth=3000)
        if free == 1:
            way = Way(self._record, f"r.tail = :{self._value(low)}", "r.id")
        return Condition(f"+r.tail {inside}", ((way,),), is_exact=True)

    def _parts(self, word: Word, columns: Sequence[str]) -> Condition:
        check = self._checks(word, columns)
        if len(word.text) < SHORT:
            return Condition(check)
        if not self._is_sqlite:
            ways = (self._parts_on_server(word, columns),) if self._tables is OWN else ()
            return Condition(check, ways, is_exact=True)
        runs = trigrams.where(self._value(trigrams.runs(word.text)), self._tables.text)
        way = Way(f"{self._tables.text} AS t", runs, trigrams.KEY)
        return Condition(check, ((way,),))

    def _parts_on_server(self, word: Word, columns: Sequence[str]) -> tuple[Way, ...]:
        """Give the ways by pg_trgm, whose indexes lie on the columns: one for each table."""
        ways = []
        for table, prefix in ((self._tables.inspection, "i"), (self._tables.record, "r")):
            mine = [one for one in columns if one.startswith(f"{prefix}.")]
            if mine:
                where = self._checks(word, mine)
                ways.append(Way(f"{table} AS {prefix}", where, f"{prefix}.id", is_sorted=False, worth=SPARSE))
        return tuple(ways)

    def _term(self, word: Word, kind: str, column: str) -> Condition | None:
        codes = (
            self._named(kind, [word.text])
            if word.how is How.IS
            else [number for number, _ in self._found(word, kind)]
        )
        return _of_codes(self._record, column, codes) if codes else None

    def _order(self, word: Word) -> Condition | None:
        orders = [name for _, name in self._found(word, ORDER)]
        if not orders:
            return None
        check = self._checks(word, ("i.order_line",))
        if word.how is How.STARTS and len(orders) > 1:
            return self._orders(word, orders, check)
        if len(orders) > _MOST_WAYS:
            return Condition(check)
        return Condition(check, (self._each(orders),))

    def _each(self, orders: Sequence[str]) -> tuple[Way, ...]:
        return tuple(Way(self._inspection, f"i.order_line = :{self._value(one)}", "i.id") for one in orders)

    def _orders(self, word: Word, orders: Sequence[str], check: str) -> Condition:
        """Find all orders that begin so, one by one or one after the other."""
        folded = word.text.casefold()
        low, high = self._value(folded), self._value(folded + _AFTER_ALL)
        begins = f"m.kind = 'order' AND m.folded >= :{low} AND m.folded < :{high}"
        ways = self._each(orders) if len(orders) <= _MOST_WAYS else (self._after_each_other(begins),)
        newest = newest_orders.page_sql(orders, begins, self._tables.inspection)
        return Condition(check, (ways,), newest=newest)

    def _after_each_other(self, begins: str) -> Way:
        return Way(
            f"record_term AS m CROSS JOIN {self._tables.inspection} AS q",
            f"{begins} AND q.order_line = m.name",
            "q.id",
            is_sorted=False,
            worth=EVERYTHING,
        )

    def _found(self, word: Word, kind: str) -> list[tuple[int, str]]:
        folded = word.text.casefold()
        values = {"kind": kind, "word": folded, "after": folded + _AFTER_ALL}
        values["like"] = _pattern(word.how, folded)
        asked = _FOUND[word.how]
        rows = self._connection.execute(asked, {name: values[name] for name in _PLACES[word.how]})
        return [(int(number), name) for number, name in rows]

    def _named(self, kind: str, names: Iterable[str]) -> list[int]:
        found = []
        for name in names:
            found += [
                number for number, one in self._found(Word(Field.ANY, How.IS, name), kind) if one == name
            ]
        return found

    def _checks(self, word: Word, columns: Sequence[str]) -> str:
        name = self._value(_pattern(word.how, word.text.casefold()))
        like = "LIKE" if self._is_sqlite else "ILIKE"
        checks = [rf"{column} {like} :{name} ESCAPE '\'" for column in columns]
        return checks[0] if len(checks) == 1 else f"({' OR '.join(checks)})"


def _is_small(number: str) -> bool:
    return _is_digits(number) and len(number) <= _MOST_DIGITS


def _of_codes(record: str, column: str, codes: Sequence[int]) -> Condition:
    inline = ", ".join(str(code) for code in sorted(codes))
    check = f"+{column} IN ({inline})"
    if len(codes) > _MOST_WAYS:  # so many names have so many rows that the newest are enough
        return Condition(check)
    ways = tuple(Way(record, f"{column} = {code}", "r.id") for code in codes)
    return Condition(check, (ways,), is_exact=True)


def _any_of(conditions: Sequence[Condition]) -> Condition | None:
    """Give the condition that one of these holds; it has ways where all of them have."""
    if not conditions:
        return None
    check = f"({' OR '.join(one.check for one in conditions)})"
    if any(not one.options for one in conditions):
        return Condition(check)
    ways = tuple(way for one in conditions for way in one.options[-1])
    if any(way.worth == EVERYTHING for way in ways):
        return Condition(check)
    return Condition(check, (ways,)) if len(ways) <= _MOST_WAYS else Condition(check)


def _pattern(how: How, word: str) -> str:
    escaped = word.translate(_ESCAPED)
    before = "%" if how in (How.HAS, How.ENDS) else ""
    after = "%" if how in (How.HAS, How.STARTS) else ""
    return f"{before}{escaped}{after}"


def _is_digits(text_: str) -> bool:
    return text_.isascii() and text_.isdigit()
