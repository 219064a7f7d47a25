# SPDX-License-Identifier: Apache-2.0
"""What the words of a search ask for, as conditions: in numbers, names, orders and notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count

from sqlalchemy import Connection, text

from inspector.domain.record import SHORT, Field, How, Word
from inspector.storage import newest_orders, trigrams
from inspector.storage.record_columns import (
    MODEL,
    ORDER,
    TAIL,
    TECHNICIAN,
)
from inspector.storage.search_ways import (
    EVERYTHING,
    MOST_WAYS,
    OWN,
    SPARSE,
    Condition,
    Question,
    Tables,
    Way,
    any_of,
    of_codes,
)

_ESCAPED = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})
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
_FULL = 100
_MOST_DIGITS = 3
_NUMBERS = ("i.imei", "i.imei2", "i.meid")


class WordAsker:
    """Turns words into conditions, on one connection; their values are those of its question."""

    def __init__(self, connection: Connection, tables: Tables) -> None:
        self._connection = connection
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._tables = tables
        self._record = f"{tables.record} AS r"
        self._inspection = f"{tables.inspection} AS i"
        self._question = Question(tables)
        self._names = (f"v{number}" for number in count())

    def _add(self, condition: Condition | None) -> None:
        if condition is None:
            self._question.is_hopeless = True
        else:
            self._question.conditions.append(condition)

    def _value(self, value: object) -> str:
        name = next(self._names)
        self._question.values[name] = value
        return name

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
        return any_of([one for one in found if one is not None])

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
        return of_codes(self._record, column, codes) if codes else None

    def _order(self, word: Word) -> Condition | None:
        orders = [name for _, name in self._found(word, ORDER)]
        if not orders:
            return None
        check = self._checks(word, ("i.order_line",))
        if word.how is How.STARTS and len(orders) > 1:
            return self._orders(word, orders, check)
        if len(orders) > MOST_WAYS:
            return Condition(check)
        return Condition(check, (self._each(orders),))

    def _each(self, orders: Sequence[str]) -> tuple[Way, ...]:
        return tuple(Way(self._inspection, f"i.order_line = :{self._value(one)}", "i.id") for one in orders)

    def _orders(self, word: Word, orders: Sequence[str], check: str) -> Condition:
        """Find all orders that begin so, one by one or one after the other."""
        folded = word.text.casefold()
        low, high = self._value(folded), self._value(folded + _AFTER_ALL)
        begins = f"m.kind = 'order' AND m.folded >= :{low} AND m.folded < :{high}"
        ways = self._each(orders) if len(orders) <= MOST_WAYS else (self._after_each_other(begins),)
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


def _pattern(how: How, word: str) -> str:
    escaped = word.translate(_ESCAPED)
    before = "%" if how in (How.HAS, How.ENDS) else ""
    after = "%" if how in (How.HAS, How.STARTS) else ""
    return f"{before}{escaped}{after}"


def _is_digits(text_: str) -> bool:
    return text_.isascii() and text_.isdigit()
