# SPDX-License-Identifier: Apache-2.0
"""History out of files in the store: all of it or nothing, found by the search, counted nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from inspections import NOW, SHOP, TurnedClock, answered, event, finished, imei_of, opened, refused
from sqlalchemy import Connection

from inspector.domain.errors import Cancelled, NotAllowed
from inspector.domain.import_layout import Layout
from inspector.domain.import_rows import RowReader
from inspector.domain.importing import BadRow, Cell, Mode, Past
from inspector.domain.person import AT_BENCH, Person
from inspector.domain.record import RecordFilter, RecordRow, Standing
from inspector.ports import Cancel
from inspector.services.record_import import Imported, RecordImport
from inspector.storage import imports, log_size, queries
from inspector.storage.entering import Entering
from inspector.storage.imports import SqlImports
from inspector.storage.pending import Pending
from inspector.storage.sql_records import SqlRecords
from inspector.storage.store import SqlStore

OpenStore = Callable[..., SqlStore]
ANNA = Person("anna", "Anna")
HEAD = ("uid", "imei", "serial", "model", "technician", "date", "result", "grade", "failed", "note", "order")
EARLIER = NOW - timedelta(days=400)


class Sheet:
    """A file of rows, in memory."""

    name, sha256, told, head = "old.csv", "ab" * 32, "", HEAD

    def __init__(self, rows: Sequence[Sequence[Cell] | BadRow]) -> None:
        self._rows = rows

    def rows(self) -> Iterator[tuple[int, Sequence[Cell] | BadRow]]:
        return ((line, row) for line, row in enumerate(self._rows, 2))

    def close(self) -> None:
        pass


def past(
    number: int, *, uid: str = "", at: datetime = EARLIER, model: str = "Nine", failed: str = ""
) -> list[Cell]:
    when = at + timedelta(minutes=number)
    return [
        uid, imei_of(number), f"OLD{number:05}", model, "bob", when, "PASS", "good", failed,
        f"dust {number}", f"PO-{number // 10}",
    ]  # fmt: skip


BAD: list[Cell] = ["", "350000000000007", "", "", "", EARLIER, "", "", "", "", ""]


def importing(store: SqlStore) -> RecordImport:
    return RecordImport(SqlImports(lambda: store, SHOP, TurnedClock()), TurnedClock())


def bring_in(
    store: SqlStore, rows: Sequence[Sequence[Cell] | BadRow], mode: Mode = Mode.GOOD_ROWS
) -> Imported:
    return importing(store).bring_in(Sheet(rows), Layout(zone=UTC), mode, ANNA, Cancel())


def found(store: SqlStore, query: str = "", **asked: object) -> list[RecordRow]:
    wanted = RecordFilter(**asked).with_query(query)  # type: ignore[arg-type]
    return list(SqlRecords(store.reading, SHOP).page(wanted, 500))


def table_counts(store: SqlStore) -> list[int]:
    with store.reading() as connection:
        return [
            int(connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one())
            for name in ("imported", "imported_failure", "import_file")
        ]


def inspect(store: SqlStore, number: int) -> str:
    one = opened(number)
    store.open_inspection(one, event(one))
    closed = refused(finished(one))
    store.refuse(closed, event(closed))
    return one.uid


def test_rows_are_history_that_is_found(store: SqlStore) -> None:
    done = bring_in(store, [past(1, failed="screen"), past(2, model="Ten"), BAD])
    assert (done.rows, done.added, done.known, done.bad, done.is_in) == (3, 2, 0, 1, True)
    assert (done.faults[0].line, done.faults[0].column) == (4, "imei")
    (one,) = found(store, imei_of(1))
    assert one.standing is Standing.IMPORTED
    assert one.origin is not None
    assert (one.origin.file, one.origin.sha256, one.origin.row) == ("old.csv", "ab" * 32, 2)
    assert (one.origin.claimed, one.grade, one.outcomes, one.failed) == ("PASS", "good", (), ("screen",))
    assert one.started_at == EARLIER.replace(microsecond=0) + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("query", "asked", "numbers"),
    [
        ("OLD00003", {}, [3]),
        ("D0000", {}, [9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ("*" + imei_of(4)[-5:], {}, [4]),
        ("imei:" + imei_of(5)[:12] + "*", {}, [9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ("model:ten", {}, [7]),
        ("by:bob order:PO-0", {}, [9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ('note:"dust 8"', {}, [8]),
        ("", {"grades": frozenset({"good"}), "points": frozenset({"screen"})}, [6]),
        ("", {"standings": frozenset({Standing.IMPORTED})}, [9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ("", {"standings": frozenset({Standing.CERTIFIED})}, []),
        ("", {"is_waiting": True}, []),
        ("", {"technicians": frozenset({"bob"}), "since": EARLIER + timedelta(minutes=8)}, [9, 8]),
        ("", {"until": EARLIER + timedelta(minutes=2)}, [1]),
    ],
)
def test_each_way_of_searching_finds_it(
    store: SqlStore, query: str, asked: dict[str, object], numbers: list[int]
) -> None:
    bring_in(
        store, [past(n, model="Ten" if n == 7 else "Nine", failed="screen" * (n == 6)) for n in range(1, 10)]
    )
    assert [int(one.serial[3:]) for one in found(store, query, **asked)] == numbers


def test_it_counts_nowhere(store: SqlStore) -> None:
    inspect(store, 1)
    span = (NOW - timedelta(days=1000), NOW + timedelta(days=1))
    with store.reading() as connection:
        before = queries.counts(connection, SHOP, *span)
    bring_in(store, [past(n) for n in range(1, 20)])
    with store.reading() as connection:
        assert queries.counts(connection, SHOP, *span) == before
    assert store.unfinished() == () or list(store.unfinished()) == []
    assert list(store.check()) == []


def test_a_second_time_adds_nothing(store: SqlStore) -> None:
    rows = [past(1), past(2), past(1)]
    first = bring_in(store, rows)
    assert (first.added, first.known) == (2, 1)
    look = importing(store).look(Sheet([*rows, past(3)]), Layout(zone=UTC), Cancel())
    assert (look.added, look.known, look.is_in) == (1, 3, False)
    again = bring_in(store, rows)
    assert (again.added, again.known) == (0, 3)
    assert table_counts(store) == [2, 0, 1]
    said = [one.payload for one in store.events("records")]
    assert [(one["added"], one["file"]) for one in said] == [(2, "old.csv"), (0, "old.csv")]


def test_what_was_inspected_here_does_not_come_in_again(store: SqlStore) -> None:
    uid = inspect(store, 1)
    done = bring_in(store, [past(1, uid=uid), past(2, uid="01KSZ2Q8V0E3M8R4T6Y7A9B1C9")])
    assert (done.added, done.known) == (1, 1)
    assert [one.uid for one in found(store)] == [uid, "01KSZ2Q8V0E3M8R4T6Y7A9B1C9"]


def test_all_or_nothing_is_nothing_where_one_row_is_bad(store: SqlStore) -> None:
    done = bring_in(store, [*(past(n) for n in range(1, 1200)), BAD], Mode.ALL_OR_NOTHING)
    assert (done.rows, done.added, done.known, done.bad, done.is_in) == (1200, 0, 0, 1, False)
    assert table_counts(store) == [0, 0, 0]
    assert found(store, "OLD0") == []
    assert store.events("records") == () or list(store.events("records")) == []
    assert bring_in(store, [past(1)], Mode.ALL_OR_NOTHING).is_in


def test_stopped_in_the_middle_it_leaves_nothing(store: SqlStore) -> None:
    stop = Cancel()
    seen: list[int] = []

    def progress(count: int) -> None:
        seen.append(len(found(store)))
        if count >= 1000:
            stop.set()

    rows = [past(n, failed="screen") for n in range(1, 2001)]
    with pytest.raises(Cancelled):
        importing(store).bring_in(Sheet(rows), Layout(zone=UTC), Mode.GOOD_ROWS, ANNA, stop, progress)
    assert set(seen) == {0}
    assert table_counts(store) == [0, 0, 0]
    assert found(store, "OLD0") == []


def test_what_a_cut_left_is_seen_by_nobody_and_goes(open_file_store: OpenStore) -> None:
    store = open_file_store()
    bring_in(store, [past(1)])
    reader = importing(store)
    run = SqlImports(lambda: store, SHOP, TurnedClock()).begin("cut.csv", "cd" * 32, "anna")
    sieve = Sheet([past(n) for n in range(2, 300)])
    rows = RowReader(HEAD, Layout(zone=UTC), NOW)
    run.put([rows.read(line, cells) for line, cells in sieve.rows() if not isinstance(cells, BadRow)])
    run._settle()
    run._close()  # as a power cut would: neither finished nor taken back
    assert table_counts(store)[0] > 1
    assert [one.serial for one in found(store)] == ["OLD00001"]
    assert SqlRecords(store.reading, SHOP).outline(RecordFilter(), 10).count == 1
    store.close()
    store = open_file_store()
    assert reader is not None
    bring_in(store, [past(400)])
    assert [one.serial for one in found(store)] == ["OLD00400", "OLD00001"]
    assert table_counts(store) == [2, 0, 2]
    assert found(store, "OLD00005") == []


def test_a_unit_ends_as_soon_as_somebody_waits(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    enter = Entering.enter

    def entered(self: Entering, connection: Connection, first: int, rows: Sequence[Past]) -> tuple[int, int]:
        if not taken:  # in the middle of a unit a bench answers
            answers.append(store._writer.submit(lambda _: None))  # type: ignore[union-attr]
        done = enter(self, connection, first, rows)
        taken.append(done[0])
        return done

    answers: list[Pending[None]] = []
    monkeypatch.setattr(Entering, "enter", entered)
    done = bring_in(store, [past(n, failed="screen" * (n % 7 == 0)) for n in range(1, 601)])
    answers[0].result(5)
    assert (done.added, sum(taken)) == (600, 600)
    assert taken[0] < 200 < taken[1] + taken[0]
    assert len(found(store, "OLD0")) == 500
    assert table_counts(store)[:2] == [600, 85]


def test_the_log_is_written_back_meanwhile_and_as_ever_afterwards(
    open_file_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_file_store()
    asked: list[int] = []
    monkeypatch.setattr(imports, "_WRITE_BACK", (300, 300, 300))
    set_to = log_size._set

    def noted(connection: Connection, pages: int) -> None:
        asked.append(pages)
        set_to(connection, pages)

    monkeypatch.setattr(log_size, "_set", noted)
    assert bring_in(store, [past(n) for n in range(1, 1001)]).added == 1000
    assert 1 in asked
    assert asked[-1] == log_size.USUAL
    assert len(found(store, "OLD0")) == 500
    stop = Cancel()
    stop.set()
    with pytest.raises(Cancelled):
        importing(store).bring_in(Sheet([past(2000)]), Layout(zone=UTC), Mode.GOOD_ROWS, ANNA, stop)
    assert asked[-1] == log_size.USUAL
    assert table_counts(store)[0] == 1000


def test_an_export_is_told_all_numbers_and_notes(store: SqlStore) -> None:
    one = opened(1)
    store.open_inspection(one, event(one))
    closed = refused(finished(answered(one, 0, note="Dust.\nScratch")))
    store.refuse(closed, event(closed))
    bring_in(store, [past(2)])
    records = SqlRecords(store.reading, SHOP)
    keys = [row.key for row in records.page(RecordFilter(), 5)]
    first, second = records.extras(keys)[keys[0]], records.extras(keys)[keys[1]]
    assert (first.imei2, first.meid, first.note) == (one.identity.imei2, one.identity.meid, "Dust.\nScratch")
    assert second.note == "dust 2"


def test_one_file_at_a_time_and_only_by_somebody(store: SqlStore) -> None:
    ledger = SqlImports(lambda: store, SHOP, TurnedClock())
    run = ledger.begin("a.csv", "cd" * 32, "anna")
    with pytest.raises(NotAllowed):
        ledger.begin("b.csv", "ef" * 32, "anna")
    run.take_back()
    with pytest.raises(NotAllowed):
        importing(store).bring_in(Sheet([past(1)]), Layout(), Mode.GOOD_ROWS, AT_BENCH, Cancel())
    assert table_counts(store) == [0, 0, 0]


def test_history_follows_on_the_inspections_page_by_page(store: SqlStore) -> None:
    own = [inspect(store, n) for n in range(1, 8)]
    bring_in(store, [past(n) for n in range(1, 19)])
    records = SqlRecords(store.reading, SHOP)
    outline = records.outline(RecordFilter(), 5)
    assert (outline.count, len(outline.keys)) == (25, 5)
    whole = [one.uid for one in records.page(RecordFilter(), 100)]
    assert whole[:7] == own[::-1]
    paged = [one.uid for key in outline.keys for one in records.page(RecordFilter(), 5, key)]
    assert paged == whole


def test_a_device_has_one_history(store: SqlStore) -> None:
    uid = inspect(store, 1)
    later = past(1, at=NOW + timedelta(hours=2))
    bring_in(store, [past(1), later, past(2)])
    records = SqlRecords(store.reading, SHOP)
    story = records.history(uid)
    assert [one.standing for one in story] == [Standing.IMPORTED, Standing.REFUSED, Standing.IMPORTED]
    assert [one.uid for one in records.history(story[0].uid)] == [one.uid for one in story]
    assert "bob" in records.choices().technicians
