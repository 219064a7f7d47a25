# SPDX-License-Identifier: Apache-2.0
"""The members of claims, each checked as it is read: they are as hostile as any file.

What has another shape than ``build_claims`` gives is refused with
CertificateTrouble, code ``claims_form``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.phrase import Phrase

Scalar = None | bool | int | str | tuple[str, ...]

LONGEST_TEXT = 20_000
MOST_ROWS = 1000
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
_Enum = TypeVar("_Enum", bound=StrEnum)
_Row = TypeVar("_Row")


def misshapen(what: str) -> CertificateTrouble:
    """Say what claims are not, code ``claims_form``."""
    return CertificateTrouble(
        Phrase("The claims cannot be read: {what}.", what=what),
        "Get the certificate again from where it came.",
        code="claims_form",
    )


class Members:
    """One JSON object of the claims and where it stands; every getter checks what it gives."""

    __slots__ = ("_place", "_rows")

    def __init__(self, rows: Mapping[str, Json], place: str) -> None:
        self._rows = rows
        self._place = place

    def _bad(self, name: str, wanted: str) -> CertificateTrouble:
        return misshapen(f"{self._place}.{name} is not {wanted}")

    def __contains__(self, name: str) -> bool:
        return name in self._rows

    def value(self, name: str) -> Json:
        """Give a member unchecked; None where it is not there."""
        return self._rows.get(name)

    def text(self, name: str, default: str | None = None) -> str:
        """Give a text; ``default`` where it is not there or null."""
        value = self._rows.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or len(value) > LONGEST_TEXT:
            raise self._bad(name, f"text of at most {LONGEST_TEXT} characters")
        return value

    def flag(self, name: str) -> bool:
        """Give true or false."""
        value = self._rows.get(name)
        if not isinstance(value, bool):
            raise self._bad(name, "true or false")
        return value

    def number(self, name: str) -> int:
        """Give a whole number."""
        value = self._rows.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._bad(name, "a number")
        return value

    def choice(self, name: str, kinds: type[_Enum]) -> _Enum:
        """Give one of the words of an enumeration."""
        try:
            return kinds(self.text(name))
        except ValueError:
            raise self._bad(name, f"one of {', '.join(kinds)}") from None

    def time(self, name: str) -> datetime:
        """Give a UTC time as claims write it."""
        value = self.text(name)
        try:
            if _TIME.fullmatch(value):
                return datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        raise self._bad(name, "a UTC time")

    def words(self, name: str) -> tuple[str, ...]:
        """Give a list of texts; empty where it is not there."""
        value = self._rows.get(name, [])
        if not isinstance(value, list) or len(value) > MOST_ROWS:
            raise self._bad(name, "a list of texts")
        words = tuple(one for one in value if isinstance(one, str) and len(one) <= LONGEST_TEXT)
        if len(words) != len(value):
            raise self._bad(name, "a list of texts")
        return words

    def texts(self) -> dict[str, str]:
        """Give all members as texts; numbers as their digits."""
        return {name: self._plain(name) for name in self._rows if len(name) <= LONGEST_TEXT}

    def _plain(self, name: str) -> str:
        value = self._rows[name]
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else self.text(name)

    def members(self, name: str) -> Members:
        """Give an object."""
        value = self._rows.get(name)
        if not isinstance(value, dict) or len(value) > MOST_ROWS:
            raise self._bad(name, "an object")
        return Members(value, f"{self._place}.{name}")

    def rows(self, name: str, read: Callable[[Members], _Row], most: int = MOST_ROWS) -> tuple[_Row, ...]:
        """Give a list of at most ``most`` objects, each read by ``read``."""
        value = self._rows.get(name)
        if not isinstance(value, list) or len(value) > most:
            raise self._bad(name, f"a list of at most {most}")
        return tuple(read(one) for one in self._objects(name, value))

    def _objects(self, name: str, value: list[Json]) -> Iterator[Members]:
        for place, one in enumerate(value):
            if not isinstance(one, dict):
                raise self._bad(name, "a list of objects")
            yield Members(one, f"{self._place}.{name}[{place}]")

    def scalar(self, name: str) -> Scalar:
        """Give a reading's value: text, number, truth, list of texts or null."""
        value = self._rows.get(name)
        if isinstance(value, list):
            return self.words(name)
        return self.text(name) if isinstance(value, str | dict) else value
