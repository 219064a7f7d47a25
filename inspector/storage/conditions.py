# SPDX-License-Identifier: Apache-2.0
"""What a search asks for, as conditions: its filters here, its words in ``word_conditions``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, text

from inspector.domain import uid as uids
from inspector.domain.record import RecordFilter, Standing
from inspector.storage.columns import to_text
from inspector.storage.record_columns import (
    DAY_S,
    GRADE_CODES,
    STANDING_CODES,
    TECHNICIAN,
)
from inspector.storage.search_ways import (
    IMPORTED,
    OF_SHOP,
    OWN,
    SPARSE,
    Condition,
    Question,
    Tables,
    Way,
    of_codes,
)
from inspector.storage.word_conditions import WordAsker

_BETWEEN = text("SELECT min(first_id), max(last_id) FROM record_day WHERE day >= :first AND day <= :last")
_LAST = 1 << 40
_FIRST_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_TIME = datetime(3000, 1, 1, tzinfo=UTC)


class Asker(WordAsker):
    """Turns a filter into a question, on one connection. ``shop_no`` is None where there is but one shop."""

    def __init__(self, connection: Connection, shop_no: int | None, tables: Tables = OWN) -> None:
        super().__init__(connection, tables)
        self._shop_no = shop_no

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

    def _codes(self, column: str, codes: Sequence[int], *, is_asked: bool = False) -> None:
        if codes:
            self._add(of_codes(self._record, column, codes))
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
        way = Way(self._inspection, f"{OF_SHOP} AND {check}", "i.id", is_sorted=False, worth=SPARSE)
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
        way = Way(self._inspection, f"{OF_SHOP} AND {check}", "i.id", is_sorted=False, worth=SPARSE)
        return Condition(check, ((way,),), is_exact=True)
