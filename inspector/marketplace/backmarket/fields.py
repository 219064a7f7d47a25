# SPDX-License-Identifier: Apache-2.0
"""Fields of JSON that came from outside: what is not as documented is no answer of Back Market's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from inspector.domain.errors import DestinationDown
from inspector.domain.phrase import Phrase

_LONGEST = 2000
_Item = TypeVar("_Item")


class Fields:
    """The fields of one JSON object; each question raises DestinationDown for what is not documented."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, Mapping):
            raise _odd(where)
        self._value: Mapping[object, object] = value
        self._where = where

    def number(self, name: str) -> int:
        """Give a whole number."""
        value = self._value.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise _odd(f"{self._where}.{name}")
        return value

    def number_or_none(self, name: str) -> int | None:
        """Give a whole number, None where there is none."""
        return None if self._value.get(name) is None else self.number(name)

    def text(self, name: str) -> str:
        """Give a text; empty where it is missing or null."""
        value = self._value.get(name)
        if value is None:
            return ""
        if not isinstance(value, str) or len(value) > _LONGEST:
            raise _odd(f"{self._where}.{name}")
        return value

    def flag(self, name: str) -> bool | None:
        """Give a truth, also one that is written as text in any case; None where it is not said."""
        value = self._value.get(name)
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        if value is None or isinstance(value, bool):
            return value
        raise _odd(f"{self._where}.{name}")

    def time(self, name: str) -> datetime | None:
        """Give a time in UTC, None where there is none; one without a zone is UTC."""
        text = self.text(name)
        if not text:
            return None
        try:
            at = datetime.fromisoformat(text)
            return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        except (ValueError, OverflowError) as error:
            raise _odd(f"{self._where}.{name}") from error

    def each(self, name: str, read: Callable[[object], _Item]) -> tuple[_Item, ...]:
        """Read every member of a list; empty where there is none."""
        value = self._value.get(name)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise _odd(f"{self._where}.{name}")
        return tuple(read(one) for one in value)


def _odd(where: str) -> DestinationDown:
    return DestinationDown(
        Phrase("Back Market's answer is not as its document says: {where}.", where=where), code="undocumented"
    )
