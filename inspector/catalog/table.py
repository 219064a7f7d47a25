# SPDX-License-Identifier: Apache-2.0
"""Read a TOML table key by key and note every fault with its place.

A faulty value gives a harmless stand-in, so that the rest is read too; who
noted a fault throws the result away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from inspector.catalog.lines import Lines, Path, dotted
from inspector.domain.errors import Fault

Choice = TypeVar("Choice", bound=StrEnum)

ANY_TEXT = re.compile(r"[\s\S]*\S[\s\S]*")
LONGEST = 600
"""How many characters a text may have."""

_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "true or false"),
    (int, "a whole number"),
    (str, "text"),
    (list, "a list"),
    (dict, "a table"),
    ((datetime, date, time), "a date or time"),
)


class Faults:
    """Every fault of one file, in the order of its lines."""

    def __init__(self, source: str = "", file: str = "") -> None:
        self._lines = Lines(source)
        self._file = file
        self._found: list[tuple[int, Fault]] = []

    def add(self, path: Path, what: str) -> None:
        """Note a fault at a place."""
        line = self._lines.of(path)
        words = (self._file, f"line {line}" if line else "", dotted(path))
        self._found.append((line or 0, Fault(", ".join(filter(None, words)), what)))

    def __bool__(self) -> bool:
        return bool(self._found)

    def sorted(self) -> list[Fault]:
        """Give the faults by their lines."""
        return [fault for _, fault in sorted(self._found, key=lambda pair: pair[0])]


class Table:
    """One table of a file at its place."""

    def __init__(self, data: Mapping[str, object], path: Path, faults: Faults) -> None:
        self._data = data
        self._path = path
        self._faults = faults
        self._asked: set[str] = set()

    def fault(self, what: str, *keys: str | int) -> None:
        """Note a fault in this table, or at a key of it."""
        self._faults.add((*self._path, *keys), what)

    def has(self, key: str) -> bool:
        """Tell whether the key is there."""
        return key in self._data

    def value(self, key: str) -> object:
        """Give whatever stands at a key, None where it is missing."""
        self._asked.add(key)
        return self._data.get(key)

    def text(
        self, key: str, pattern: re.Pattern[str] = ANY_TEXT, *, shape: str = "", default: str | None = None
    ) -> str:
        """Give a text that matches ``pattern``; ``shape`` says in words what that is."""
        value = self.value(key)
        if value is None:
            return self._missing(key, default)
        if not isinstance(value, str):
            return self._wrong(key, "text", value)
        if len(value) > LONGEST or not pattern.fullmatch(value):
            self.fault(f"'{value[:40]}' is not {shape or f'a text of 1 to {LONGEST} characters'}", key)
        return value

    def whole(self, key: str, low: int, high: int) -> int:
        """Give a whole number from ``low`` to ``high``."""
        value = self.value(key)
        if value is None:
            self._missing(key, None)
        elif not isinstance(value, int) or isinstance(value, bool):
            self._wrong(key, "a whole number", value)
        elif low <= value <= high:
            return value
        else:
            self.fault(f"{value} is not between {low} and {high}", key)
        return low

    def flag(self, key: str) -> bool:
        """Give true or false; false where it is missing."""
        value = self.value(key)
        if value is not None and not isinstance(value, bool):
            self._wrong(key, "true or false", value)
        return value is True

    def choice(self, key: str, kinds: type[Choice], default: Choice | None = None) -> Choice:
        """Give one of the named words; the empty word cannot be written."""
        words = [one.value for one in kinds if one.value]
        value = self.value(key)
        if value is None:
            self._missing(key, default)
        elif isinstance(value, str) and value in words:
            return kinds(value)
        elif isinstance(value, str):
            self.fault(f"'{value[:40]}' is none of {', '.join(words)}", key)
        else:
            self._wrong(key, "text", value)
        return default if default is not None else kinds(words[0])

    def names(self, key: str, pattern: re.Pattern[str], shape: str) -> tuple[str, ...]:
        """Give a list of different texts that match ``pattern``; empty where it is missing."""
        good: list[str] = []
        for place, value in enumerate(self._list(key)):
            if not isinstance(value, str) or len(value) > LONGEST or not pattern.fullmatch(value):
                self.fault(f"{value!r:.40} is not {shape}", key, place)
            elif value in good:
                self.fault(f"'{value}' stands here twice", key, place)
            else:
                good.append(value)
        return tuple(good)

    def table(self, key: str) -> Table | None:
        """Give the table at a key."""
        value = self.value(key)
        if isinstance(value, dict):
            return Table(value, (*self._path, key), self._faults)
        if value is None:
            self._missing(key, None)
        else:
            self._wrong(key, "a table", value)
        return None

    def tables(self, key: str) -> list[Table]:
        """Give the tables of a list; none where it is missing."""
        found: list[Table] = []
        for place, value in enumerate(self._list(key)):
            if isinstance(value, dict):
                found.append(Table(value, (*self._path, key, place), self._faults))
            else:
                self.fault("is not a table", key, place)
        return found

    def named_tables(self) -> dict[str, Table]:
        """Give every table in this one by its name."""
        found: dict[str, Table] = {}
        for key, value in self._data.items():
            self._asked.add(key)
            if isinstance(value, dict):
                found[key] = Table(value, (*self._path, key), self._faults)
            else:
                self._wrong(key, "a table", value)
        return found

    @property
    def key_names(self) -> tuple[str, ...]:
        """Give the keys as they stand."""
        return tuple(self._data)

    def done(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._data:
            if key not in self._asked:
                self.fault("is not a key of this table", key)

    def _list(self, key: str) -> list[object]:
        value = self.value(key)
        if isinstance(value, list):
            return value
        if value is not None:
            self._wrong(key, "a list", value)
        return []

    def _missing(self, key: str, default: str | None) -> str:
        if default is None:
            self.fault(f"'{key}' is missing")
        return default or ""

    def _wrong(self, key: str, wanted: str, value: object) -> str:
        # Floats are noted once for the whole file, with what to write instead.
        if not isinstance(value, float):
            self.fault(f"is {_kind(value)}, not {wanted}", key)
        return ""


def _kind(value: object) -> str:
    return next((name for kind, name in _KINDS if isinstance(value, kind)), type(value).__name__)


def note_floats(value: object, path: Path, faults: Faults) -> None:
    """Note every float: the signed hash covers rules without any (decimals are texts)."""
    if isinstance(value, float):
        faults.add(path, f'is the float {value}: write "{value}" as text')
    elif isinstance(value, dict):
        for key, one in value.items():
            note_floats(one, (*path, key), faults)
    elif isinstance(value, list):
        for place, one in enumerate(value):
            note_floats(one, (*path, place), faults)
