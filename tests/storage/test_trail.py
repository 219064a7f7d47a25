# SPDX-License-Identifier: Apache-2.0
"""The audit trail: pages of events, and every way in which a chain can be spoilt, found where it is."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from inspections import NOW as AT
from inspections import SHOP, WRITER, TurnedClock
from sqlalchemy import create_engine

from inspector.domain.errors import Cancelled
from inspector.domain.event import AuditEvent
from inspector.domain.trail import CLOCK_BACK, TOLERANCE, Head, KnownHead, TrailFilter, TrailReport, TrailRow
from inspector.ports import Cancel
from inspector.services.trail_export import rows_of, write_csv
from inspector.storage import trail as trail_module
from inspector.storage.chain import Chain, hash_of
from inspector.storage.database import DATABASE
from inspector.storage.store import SqlStore
from inspector.storage.trail import SqlTrail

COUNT = 7
OTHER = "desk-1"
_COLUMNS = ("at", "who", "what", "subject", "payload", "previous_hash", "hash")


def made(number: int, **changes: object) -> AuditEvent:
    one = AuditEvent(
        AT + timedelta(seconds=number),
        "anna",
        "point.changed",
        f"subject-{number}",
        {"to": "pass", "by": "bo"},
    )
    return replace(one, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a home whose store has two chains."""
    home = tmp_path_factory.mktemp("spoilt")
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock())) as store:
        for number in range(COUNT):
            store.note(made(number))
        other = Chain(SHOP, OTHER)
        store.recorded(lambda connection: (other.append(connection, made(2, who="ida")), None))
    return home


class Spoiler:
    """Changes the rows of a store as somebody with the file could, and back again."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self._engine = create_engine(f"sqlite:///{path}")
        self.trail = SqlTrail(self._engine.connect, SHOP)
        self._whole = {table: self._all(table) for table in ("audit_event", "person_value")}

    def _all(self, table: str) -> list[dict[str, object]]:
        return [dict(row) for row in self._connection.execute(f"SELECT * FROM {table}")]

    def reset(self) -> None:
        """Put everything back."""
        for table, rows in self._whole.items():
            self._connection.execute(f"DELETE FROM {table}")
            self._insert(table, rows)

    def _insert(self, table: str, rows: list[dict[str, object]]) -> None:
        names = ", ".join(rows[0])
        marks = ", ".join("?" * len(rows[0]))
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", [tuple(row.values()) for row in rows]
        )

    def run(self, sql: str, *values: object) -> None:
        assert self._connection.execute(sql, values).rowcount > 0

    def rows(self) -> list[dict[str, object]]:
        return [row for row in self._whole["audit_event"] if row["writer_id"] == WRITER]

    def put(self, rows: list[dict[str, object]]) -> None:
        """Let this writer's chain be these rows, numbered as they stand."""
        self._connection.execute("DELETE FROM audit_event WHERE writer_id = ?", (WRITER,))
        self._insert("audit_event", [{**row, "seq": number} for number, row in enumerate(rows, 1)])

    def checked(self, *known: KnownHead) -> TrailReport:
        return self.trail.verify(known)

    def heads(self) -> dict[str, Head]:
        return {one.writer: one for one in self.trail.heads()}

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()


@pytest.fixture(scope="module")
def lasting(home: Path) -> Iterator[Spoiler]:
    with closing(Spoiler(home / DATABASE)) as one:
        yield one


@pytest.fixture
def spoiler(lasting: Spoiler) -> Iterator[Spoiler]:
    yield lasting
    lasting.reset()


def known(head: Head, place: str = "the head") -> KnownHead:
    return KnownHead(head, AT + timedelta(hours=1), place)


def first_bad(report: TrailReport) -> tuple[str, int]:
    return report.broken[0].writer, report.broken[0].seq


def test_a_trail_as_it_was_written_is_whole(spoiler: Spoiler) -> None:
    heads = spoiler.heads()
    assert heads[WRITER].seq == COUNT
    report = spoiler.checked(*map(known, heads.values()))
    assert (report.events, report.writers, report.heads, report.broken) == (COUNT + 1, 2, 2, ())


@pytest.mark.parametrize("seq", range(1, COUNT))
def test_every_removed_event_is_missed_where_it_was(spoiler: Spoiler, seq: int) -> None:
    spoiler.run("DELETE FROM audit_event WHERE writer_id = ? AND seq = ?", WRITER, seq)
    assert first_bad(spoiler.checked()) == (WRITER, seq + 1)
    assert f"event {seq} is missing" in str(spoiler.checked().broken[0])


@pytest.mark.parametrize("seq", range(1, COUNT))
def test_every_removed_event_is_missed_where_the_rest_was_numbered_anew(spoiler: Spoiler, seq: int) -> None:
    rows = spoiler.rows()
    spoiler.put(rows[: seq - 1] + rows[seq:])
    assert first_bad(spoiler.checked()) == (WRITER, seq)


@pytest.mark.parametrize(("one", "two"), [*itertools.combinations(range(COUNT), 2)])
def test_any_two_events_that_changed_places_are_found(spoiler: Spoiler, one: int, two: int) -> None:
    rows = spoiler.rows()
    rows[one], rows[two] = rows[two], rows[one]
    spoiler.put(rows)
    assert first_bad(spoiler.checked()) == (WRITER, one + 1)


@pytest.mark.parametrize("place_of", range(COUNT))
def test_every_event_that_was_put_there_is_found(spoiler: Spoiler, place_of: int) -> None:
    rows = spoiler.rows()
    spoiler.put([*rows[:place_of], rows[place_of - 1], *rows[place_of:]])
    assert first_bad(spoiler.checked())[0] == WRITER
    assert first_bad(spoiler.checked())[1] in (place_of, place_of + 1)


def test_an_event_before_the_first_is_found(spoiler: Spoiler) -> None:
    for seq in (0, -3):
        spoiler.run("UPDATE audit_event SET seq = ? WHERE writer_id = ? AND seq = 1", seq, WRITER)
        assert first_bad(spoiler.checked())[0] == WRITER
        spoiler.run("UPDATE audit_event SET seq = 1 WHERE writer_id = ? AND seq = ?", WRITER, seq)


@given(seq=st.integers(1, COUNT), column=st.sampled_from(_COLUMNS), place=st.integers(0, 4096))
@settings(max_examples=examples(100), deadline=None)
def test_every_flipped_bit_of_an_event_is_found_there(
    lasting: Spoiler, seq: int, column: str, place: int
) -> None:
    old = lasting.rows()[seq - 1][column]
    raw = bytearray(old.encode() if isinstance(old, str) else old)  # type: ignore[arg-type]
    place %= len(raw) * 8
    raw[place // 8] ^= 1 << place % 8
    kind = "TEXT" if isinstance(old, str) else "BLOB"
    mine = "WHERE writer_id = ? AND seq = ?"
    lasting.run(f"UPDATE audit_event SET {column} = CAST(? AS {kind}) {mine}", bytes(raw), WRITER, seq)
    try:
        assert first_bad(lasting.checked()) == (WRITER, seq)
    finally:
        lasting.run(f"UPDATE audit_event SET {column} = ? {mine}", old, WRITER, seq)


@pytest.mark.parametrize("column", ["shop_id", "writer_id"])
def test_events_moved_to_another_chain_are_found(spoiler: Spoiler, column: str) -> None:
    spoiler.run(f"UPDATE audit_event SET {column} = 'x' WHERE writer_id = ?", WRITER)
    assert not spoiler.checked().is_whole


@pytest.mark.parametrize("column", ["value", "salt"])
def test_a_changed_personal_value_is_found(spoiler: Spoiler, column: str) -> None:
    spoiler.run(
        f"UPDATE person_value SET {column} = CASE '{column}' WHEN 'salt' THEN zeroblob(16) ELSE 'carl' END"
        " WHERE value = 'anna'"
    )
    assert "personal value" in str(spoiler.checked().broken[0])


def test_a_forgotten_person_leaves_the_chain_whole(spoiler: Spoiler) -> None:
    spoiler.run("DELETE FROM person_value WHERE value = 'anna'")
    assert spoiler.checked().is_whole


@pytest.mark.parametrize("left", range(COUNT))
def test_a_tail_that_was_cut_shows_with_a_head_and_with_none_does_not(spoiler: Spoiler, left: int) -> None:
    head = spoiler.heads()[WRITER]
    spoiler.run("DELETE FROM audit_event WHERE writer_id = ? AND seq > ?", WRITER, left)
    assert spoiler.checked().is_whole
    report = spoiler.checked(known(head))
    assert first_bad(report) == (WRITER, left + 1)
    assert "the tail was cut" in str(report.broken[0])


@pytest.mark.parametrize("anew", range(1, COUNT + 1))
def test_a_chain_that_was_written_anew_shows_with_a_head(home: Path, spoiler: Spoiler, anew: int) -> None:
    head, rows = spoiler.heads(), spoiler.rows()
    early = Head(SHOP, WRITER, 1, bytes(rows[0]["hash"]).hex())  # type: ignore[arg-type]
    spoiler.run("DELETE FROM audit_event WHERE writer_id = ? AND seq >= ?", WRITER, anew)
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock())) as store:
        for number in range(anew - 1, COUNT + 1):
            store.note(made(number, what="point.forged"))
    assert spoiler.checked().is_whole
    report = spoiler.checked(known(early), known(head[WRITER]))
    assert first_bad(report) == (WRITER, 1 if anew == 1 else COUNT)
    assert "written anew, or forked" in str(report.broken[0])


def test_a_writer_that_is_gone_shows_with_a_head(spoiler: Spoiler) -> None:
    head = spoiler.heads()[OTHER]
    spoiler.run("DELETE FROM audit_event WHERE writer_id = ?", OTHER)
    assert first_bad(spoiler.checked(known(head))) == (OTHER, 1)


def test_windows_that_end_in_the_middle_change_nothing(
    spoiler: Spoiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail_module, "_WINDOW", 2)
    monkeypatch.setattr(trail_module, "_ALONG", trail_module._ALONG.limit(2))
    assert spoiler.checked().events == COUNT + 1
    spoiler.run("UPDATE audit_event SET who = 'x' WHERE writer_id = ? AND seq = 6", WRITER)
    assert first_bad(spoiler.checked()) == (WRITER, 6)


def test_a_check_can_be_stopped_and_says_how_far_it_is(spoiler: Spoiler) -> None:
    cancel, told = Cancel(), list[tuple[int, int]]()

    def progress(done: int, of: int) -> None:
        told.append((done, of))
        if done == 3:
            cancel.set()

    with pytest.raises(Cancelled):
        spoiler.trail.verify((), progress, cancel)
    assert told == [(1, COUNT + 1), (2, COUNT + 1), (3, COUNT + 1)]


# pages ───────────────────────────────────────────────────────────────────────


@pytest.fixture
def trail(spoiler: Spoiler) -> SqlTrail:
    return spoiler.trail


def keys(rows: Iterator[TrailRow]) -> list[tuple[str, int]]:
    return [(row.writer, row.event.seq) for row in rows]


@pytest.mark.parametrize("size", range(1, COUNT + 3))
def test_pages_of_any_size_give_each_event_once_newest_first(trail: SqlTrail, size: int) -> None:
    found = keys(rows_of(trail, TrailFilter(), page=size))
    assert [one for one in found if one[0] == WRITER] == [(WRITER, seq) for seq in range(COUNT, 0, -1)]
    assert len(found) == COUNT + 1
    assert found.index((OTHER, 1)) in (COUNT - 3, COUNT - 2)
    assert keys(rows_of(trail, TrailFilter(), limit=3)) == found[:3]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (TrailFilter(who="ida"), 1),
        (TrailFilter(who="nobody"), 0),
        (TrailFilter(what="point"), COUNT + 1),
        (TrailFilter(what="point.changed"), COUNT + 1),
        (TrailFilter(what="poin"), 0),
        (TrailFilter(subject="subject-2"), 2),
        (TrailFilter(writer=OTHER), 1),
        (TrailFilter(text="BO subject-3"), 1),
        (TrailFilter(since=AT + timedelta(seconds=4)), 3),
        (TrailFilter(until=AT + timedelta(seconds=4)), 5),
    ],
    ids=str,
)
def test_events_are_asked_for(trail: SqlTrail, wanted: TrailFilter, count: int) -> None:
    assert len(list(rows_of(trail, wanted, page=2))) == count


def test_an_event_that_was_changed_is_shown_as_such(spoiler: Spoiler, trail: SqlTrail) -> None:
    spoiler.run("UPDATE audit_event SET subject = '=1+1' WHERE writer_id = ? AND seq = 4", WRITER)
    lines: list[str] = []
    assert write_csv(trail, TrailFilter(writer=WRITER), lines.append) == COUNT
    assert [line.rstrip().endswith(",no") for line in lines[1:]] == [False] * 3 + [True] + [False] * 3
    assert ",'=1+1," in lines[4]


def test_a_forgotten_person_is_said_to_be(spoiler: Spoiler, trail: SqlTrail) -> None:
    spoiler.run("DELETE FROM person_value WHERE value = 'anna'")
    assert {row.event.who.partition(":")[0] for row in rows_of(trail, TrailFilter(writer=WRITER))} == {
        "forgotten"
    }


# clocks ──────────────────────────────────────────────────────────────────────


def written(home: Path, *seconds: float) -> list[tuple[str, int]]:
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock())) as store:
        for one in seconds:
            store.note(made(0, at=AT + timedelta(seconds=one)))
        rows = list(rows_of(SqlTrail(store.reading, SHOP), TrailFilter()))[::-1]
        assert SqlTrail(store.reading, SHOP).verify().is_whole
    return [(row.event.what, row.event.seq) for row in rows]


def test_a_clock_that_jumps_back_is_an_event_of_its_own(tmp_path: Path) -> None:
    past = 100 - TOLERANCE.total_seconds()
    found = written(tmp_path, 100, past - 0.001, past, 50)
    assert [what for what, _ in found] == ["point.changed", CLOCK_BACK, *["point.changed"] * 3]
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        (jump,) = rows_of(SqlTrail(store.reading, SHOP), TrailFilter(what="clock"))
    assert jump.event.payload == {"before": "2026-11-22T14:33:51.042Z", "now": "2026-11-22T14:33:21.041Z"}
    assert jump.event.who == "bench"


def test_a_clock_cannot_creep_back_below_the_tolerance(tmp_path: Path) -> None:
    assert (CLOCK_BACK, 4) in written(tmp_path, 100, 80, 75, 69)


def test_a_jump_is_noticed_after_the_store_was_opened_anew(tmp_path: Path) -> None:
    assert len(written(tmp_path, 100)) == 1
    assert [what for what, _ in written(tmp_path, 10)] == ["point.changed", CLOCK_BACK, "point.changed"]


def test_the_hash_of_an_event_is_of_every_column() -> None:
    row = {
        "shop_id": "s", "writer_id": "w", "seq": 1, "at": AT, "who": "0" * 64, "what": "a", "subject": "b",
        "payload": b"{}", "previous_hash": "0" * 64,
    }  # fmt: skip
    others = {
        "shop_id": "t", "writer_id": "x", "seq": 2, "at": AT + timedelta(milliseconds=1), "who": "1" * 64,
        "what": "b", "subject": "c", "payload": b"[]", "previous_hash": "1" * 64,
    }  # fmt: skip
    assert len({hash_of(row), *(hash_of({**row, name: value}) for name, value in others.items())}) == 10
