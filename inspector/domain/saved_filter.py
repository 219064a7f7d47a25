# SPDX-License-Identifier: Apache-2.0
"""Searches of the records that a shop keeps under a name, to ask the same again with one press."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.phrase import Phrase
from inspector.domain.record import RecordFilter, Standing, parse_query
from inspector.domain.uid import from_bytes, to_bytes

LONGEST_NAME = 40
MOST = 60
"""How many searches a shop keeps."""
MOST_DAYS = 3660
_FIRST_YEAR, _LAST_YEAR = 1970, 2999
_MOST_VALUES = 200
MOST_BEHIND = 500
"""How many records a search may name one by one."""
_LONGEST_VALUE = 200
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class RecordSearch:
    """What a person asks of the records, in a form that stays true on another day.

    ``query`` is what is typed. ``days`` counts back from today, today included
    (0: any day); ``since`` and ``until`` are days instead, in UTC, both let
    through: of the start, or with ``is_by_close`` of the end. The rest is as in ``RecordFilter``.
    """

    query: str = ""
    days: int = 0
    grades: frozenset[Grade] = frozenset()
    standings: frozenset[Standing] = frozenset()
    technicians: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    is_waiting: bool = False
    since: date | None = None
    until: date | None = None
    is_by_close: bool = False
    only: frozenset[str] = frozenset()

    @property
    def is_everything(self) -> bool:
        """Tell whether nothing is left out."""
        return self == _EVERYTHING

    def wanted(self, now: datetime) -> RecordFilter:
        """Give the filter of this moment; raises BadInput for a query that makes no sense."""
        return RecordFilter(
            words=parse_query(self.query),
            grades=self.grades,
            standings=self.standings,
            technicians=self.technicians,
            points=self.points,
            since=_midnight(now, self.days) if self.days else _begin(self.since),
            until=_begin(self.until + timedelta(1)) if self.until and not self.days else None,
            is_waiting=self.is_waiting,
            is_by_close=self.is_by_close and not self.days,
            only=self.only,
        )


_EVERYTHING = RecordSearch()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A search with its name; ``uid`` stays when the name changes. ``by`` is who saved it, by id."""

    uid: str
    name: str
    search: RecordSearch
    by: str
    at: datetime


def checked_name(name: str) -> str:
    """Give a name without blanks around it; raises BadInput for none, a long one or one of several lines."""
    plain = name.strip()
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise BadInput(
            "This cannot be the name of a saved search.",
            Phrase("Type 1 to {most} characters on one line.", most=LONGEST_NAME),
        )
    return plain


def _midnight(now: datetime, days: int) -> datetime:
    """Give the midnight that begins the days that are let through, this one the last of them."""
    today = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=days - 1)


def _begin(day: date | None) -> datetime | None:
    return datetime.combine(day, time(), UTC) if day is not None else None


# ── as it is kept ────────────────────────────────────────────────────────────


def to_document(search: RecordSearch) -> dict[str, object]:
    """Give a search as plain values; what lets everything through is left out."""
    told: dict[str, object] = {
        "query": search.query,
        "days": search.days,
        "grades": sorted(search.grades),
        "standings": sorted(search.standings),
        "technicians": sorted(search.technicians),
        "points": sorted(search.points),
        "waiting": search.is_waiting,
        "since": search.since.isoformat() if search.since else "",
        "until": search.until.isoformat() if search.until else "",
        "closed": search.is_by_close,
        "only": sorted(search.only),
    }
    return {key: value for key, value in told.items() if value}


def from_document(document: object) -> RecordSearch:
    """Read a search from plain values; raises ValueError for anything that ``to_document`` never gives."""
    if not isinstance(document, Mapping):
        raise ValueError("a saved search is no table")
    rest = dict(document)
    search = RecordSearch(
        query=_text(rest.pop("query", "")),
        days=_days(rest.pop("days", 0)),
        grades=_set(rest.pop("grades", ()), Grade),
        standings=_set(rest.pop("standings", ()), Standing),
        technicians=_set(rest.pop("technicians", ()), str),
        points=_set(rest.pop("points", ()), str),
        is_waiting=rest.pop("waiting", False) is True,
        since=_day(rest.pop("since", "")),
        until=_day(rest.pop("until", "")),
        is_by_close=rest.pop("closed", False) is True,
        only=_uids(rest.pop("only", ())),
    )
    if rest:
        raise ValueError(f"a saved search holds {min(map(str, rest))[:40]!r}")
    return search


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_VALUE:
        raise ValueError("a saved search holds no text where one belongs")
    return value


def _day(value: object) -> date | None:
    text = _text(value)
    day = date.fromisoformat(text) if text else None
    if day is not None and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError(f"a saved search holds the day {day}")
    return day


def _days(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_DAYS:
        raise ValueError(f"a saved search holds no number of days from 0 to {MOST_DAYS}")
    return value


def _uids(values: object) -> frozenset[str]:
    try:
        return frozenset([from_bytes(to_bytes(one)) for one in _set(values, str, MOST_BEHIND)])
    except BadInput as error:
        raise ValueError("a saved search holds no number of a record where one belongs") from error


def _set(values: object, kind: Callable[[str], _T], most: int = _MOST_VALUES) -> frozenset[_T]:
    if not isinstance(values, list | tuple) or len(values) > most:
        raise ValueError("a saved search holds no list where one belongs")
    return frozenset([kind(_text(one)) for one in values])
