# SPDX-License-Identifier: Apache-2.0
"""The search over all inspections against a search by hand through a list of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given
from inspections import (
    NOW,
    POINTS,
    SHOP,
    WRITER,
    TurnedClock,
    answered,
    deliveries,
    event,
    finished,
    imei_of,
    opened,
    refused,
    signed,
)
from sqlalchemy import text

from inspector.domain.errors import BadInput, Cancelled, OurBug
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Inspection, State
from inspector.domain.record import Field, How, RecordFilter, RecordRow, Standing, Word, parse_query
from inspector.ports import Cancel
from inspector.storage.search import cancellable
from inspector.storage.sql_records import SqlRecords
from inspector.storage.store import SqlStore

MODELS = ("Pixel 6a", "Pixel 8", "iPhone 11", "Übergerät_9%", 'O\'Brien "X"')
PEOPLE = ("anna", "tadek", "t-07")
NOTES = ("", "", "Glas gesprungen", "speaker crackles 10%", 'says "no_sim"', "ÉCRAN FENDU")
ORDERS = ("", "PO-7", "PO-77", "po-x_1", "PO-71", "po-72", "PO-73")
COUNT = 70


def make(store: SqlStore, number: int) -> tuple[Inspection, str, str]:
    """Write one inspection of an odd lot; gives it with its verdict and the state of its delivery."""
    one = opened(number % 50 * 37, at=NOW + timedelta(hours=7 * number), attempt=1 + number // 50)
    identity = replace(
        one.identity,
        model=MODELS[number % 5],
        imei="" if number % 11 == 0 else one.identity.imei,
        imei2=imei_of(900 + number) if number % 4 == 0 else "",
        serial=f"sn{number % 50:03}Ab" if number % 3 else one.identity.serial,
        meid="A100000000F4" if number == 5 else "",
    )
    person = PEOPLE[number % 3 if number % 7 else 0]
    one = replace(one, identity=identity, technician=person, order_line=ORDERS[number % 7])
    store.open_inspection(one, event(one))
    note = NOTES[number % 6]
    if number % 9 == 4:
        one = answered(one, 0, note=note)
        store.save(one, event(one))
        return one, "", ""
    if number % 5 == 3:
        one = refused(answered(one, number % 3, Outcome.FAIL, note))
        store.refuse(one, event(one))
        return one, "refused", ""
    one = finished(answered(one, 1, note=note))
    grade = (Grade.GOOD, Grade.FAIR, Grade.PREMIUM)[number % 3]
    closed, certificate = signed(replace(one, grade=GradeDecision(grade, grade, "anna")))
    store.sign(closed, certificate, deliveries(closed), event(closed))
    if number % 2:
        (row,) = store.lease("registry", NOW + timedelta(days=400), NOW + timedelta(days=401), 1)
        store.settle(replace(row, state=type(row.state).DELIVERED))
    return closed, "certified", ""


class Lot:
    """The search, every row as a list made by hand, newest first, and the store."""

    def __init__(self, store: SqlStore, rows: list[RecordRow]) -> None:
        self.store = store
        self.rows = rows
        self.records = SqlRecords(store.reading, SHOP)

    def __repr__(self) -> str:  # short: hypothesis prints it
        return f"Lot({len(self.rows)})"


@pytest.fixture(scope="module", params=["file", pytest.param("server", marks=pytest.mark.peer("postgres"))])
def lot(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lot]:
    home = tmp_path_factory.mktemp("lot")
    url = request.getfixturevalue("postgres_url_of_module") if request.param == "server" else ""
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock(), url=url)) as store:
        ones = [make(store, number) for number in range(COUNT)]
        waiting = {row.uid for row in store.outbox() if row.state.value == "pending"}
        rows = [by_hand(place, one, verdict) for place, (one, verdict, _) in enumerate(ones, 1)]
        EXTRA.update({one.uid: (one, one.uid in waiting) for one, _, _ in ones})
        yield Lot(store, rows[::-1])


EXTRA: dict[str, tuple[Inspection, bool]] = {}


def by_hand(key: int, one: Inspection, verdict: str) -> RecordRow:
    identity, is_closed = one.identity, one.state.is_closed
    return RecordRow(
        key=key,
        uid=one.uid,
        imei=identity.imei,
        serial=identity.serial,
        model=identity.model,
        technician=one.technician,
        standing=Standing(verdict or "open"),
        state=one.state.value,
        grade=one.grade.chosen if one.grade and is_closed else None,
        battery=91 if is_closed else None,
        failed=tuple(sorted(p for p, f in one.findings.items() if f.outcome is Outcome.FAIL and is_closed)),
        outcomes=(),
        order=one.order_line,
        attempt=one.attempt,
        is_training=False,
        started_at=one.started_at,
        finished_at=one.finished_at,
    )


def compare(text: str, how: How, wanted: str) -> bool:
    text, wanted = text.casefold(), wanted.casefold()
    match how:
        case How.IS:
            return text == wanted
        case How.STARTS:
            return text.startswith(wanted)
        case How.ENDS:
            return text.endswith(wanted)
        case How.HAS:
            return wanted in text


def has_word(row: RecordRow, word: Word) -> bool:  # noqa: C901 - the rules one after the other
    one = EXTRA[row.uid][0]
    identity = one.identity
    notes = "\n".join(f.note for f in one.findings.values() if f.note) if one.state.is_closed else ""
    if not word.text:
        return False
    is_digits = word.text.isascii() and word.text.isdigit()

    def number(*numbers: str) -> bool:
        if word.how is How.IS:
            return any(one in (word.text, word.text.upper()) for one in numbers if one)
        return any(compare(one, word.how, word.text) for one in numbers if one)

    match word.field:
        case Field.IMEI:
            if word.how is How.ENDS and is_digits:
                return identity.imei.endswith(word.text)
            return number(identity.imei, identity.imei2, identity.meid)
        case Field.SERIAL:
            return number(identity.serial)
        case Field.MODEL:
            return compare(row.model, word.how, word.text)
        case Field.TECHNICIAN:
            return compare(row.technician, word.how, word.text)
        case Field.ORDER:
            return bool(row.order) and compare(row.order, word.how, word.text)
        case Field.BATTERY:
            percent = word.text.removesuffix("%")
            is_percent = percent.isascii() and percent.isdigit() and len(percent) <= 3
            return is_percent and row.battery is not None and min(row.battery, 100) == int(percent)
        case Field.NOTE:
            return bool(notes) and compare(notes, word.how, word.text)
        case Field.ANY:
            names = compare(row.model, word.how, word.text) or compare(row.technician, word.how, word.text)
            order = How.IS if word.how is How.IS else How.STARTS
            names = names or (bool(row.order) and compare(row.order, order, word.text))
            if len(word.text) >= 3:
                parts = (identity.imei, identity.imei2, identity.meid, identity.serial, notes)
                return names or any(compare(part, word.how, word.text) for part in parts if part)
            is_end = is_digits and word.how in (How.HAS, How.ENDS)
            return names or (is_end and identity.imei.endswith(word.text))


def lies_between(row: RecordRow, wanted: RecordFilter) -> bool:
    since, until = wanted.since, wanted.until
    if since is None and until is None:
        return True
    at, rest = (row.finished_at, 1e-3) if wanted.is_by_close else (row.started_at, 1)
    if at is None:
        return False
    told = at.timestamp() // rest
    return (since is None or told >= since.timestamp() // rest) and (
        until is None or told < until.timestamp() // rest
    )


def fits(row: RecordRow, wanted: RecordFilter) -> bool:
    return (
        all(has_word(row, word) for word in wanted.words)
        and (not wanted.grades or row.grade in wanted.grades)
        and (not wanted.standings or row.standing in wanted.standings)
        and (not wanted.technicians or row.technician in wanted.technicians)
        and (not wanted.points or bool(wanted.points & set(row.failed)))
        and lies_between(row, wanted)
        and (not wanted.is_waiting or EXTRA[row.uid][1])
    )


TEXTS = [
    *MODELS,
    *PEOPLE,
    *NOTES,
    *ORDERS,
    "SER000037",
    "sn004Ab",
    *(imei_of(n * 37) for n in range(9)),
    "A10000",
    "91%",
    "100",
]


@st.composite
def words(draw: st.DrawFn) -> Word:
    whole = draw(st.sampled_from(TEXTS))
    start = draw(st.integers(0, max(0, len(whole) - 1)))
    end = draw(st.integers(start, len(whole)))
    text = draw(st.sampled_from([whole, whole[start:end], whole[:end], whole[start:], whole.swapcase()]))
    return Word(draw(st.sampled_from(Field)), draw(st.sampled_from(How)), text)


TIMES = st.one_of(st.none(), st.integers(0, 7 * COUNT * 60).map(lambda m: NOW + timedelta(minutes=m)))
FILTERS = st.builds(
    RecordFilter,
    words=st.lists(words(), max_size=2).map(tuple),
    grades=st.frozensets(st.sampled_from(Grade), max_size=2),
    standings=st.frozensets(st.sampled_from(Standing), max_size=2),
    technicians=st.frozensets(st.sampled_from([*PEOPLE, "nobody"]), max_size=2),
    points=st.frozensets(st.sampled_from(POINTS[:4]), max_size=2),
    since=TIMES,
    until=TIMES,
    is_waiting=st.booleans(),
    is_by_close=st.booleans(),
)
FEW = st.builds(RecordFilter, words=st.lists(words(), min_size=1, max_size=1).map(tuple))


@given(wanted=st.one_of(FEW, FILTERS), limit=st.integers(1, 20))
def test_every_search_finds_what_a_search_by_hand_finds(lot: Lot, wanted: RecordFilter, limit: int) -> None:
    records, rows = lot.records, lot.rows
    expected = [row for row in rows if fits(row, wanted)]
    found: list[RecordRow] = []
    start: int | None = None
    while page := records.page(wanted, limit, start):
        assert len(page) <= limit
        found += page
        start = page[-1].key - 1
    assert [replace(row, outcomes=()) for row in found] == expected
    seen = records.outline(wanted, 5)
    assert (seen.count, list(seen.keys)) == (len(expected), [row.key for row in expected[::5]])


def test_the_rows_carry_the_strip(lot: Lot) -> None:
    rows = lot.records.page(RecordFilter(), COUNT)
    whole = next(row for row in rows if row.standing is Standing.CERTIFIED)
    assert whole.outcomes == (Outcome.PASS,) * len(POINTS)
    still_open = next(row for row in rows if row.standing is Standing.OPEN)
    assert [one for one in still_open.outcomes if one] == [Outcome.PASS]
    bad = next(row for row in rows if row.standing is Standing.REFUSED)
    assert bad.failed == (POINTS[bad.outcomes.index(Outcome.FAIL)],)


def test_the_history_of_a_device_is_all_its_attempts(
    lot: Lot,
) -> None:
    records, rows = lot.records, lot.rows
    second = next(row for row in rows if row.attempt == 2 and row.imei)
    history = records.history(second.uid)
    assert [row.attempt for row in history] == [2, 1]
    assert {row.imei for row in history} == {second.imei}
    assert records.history("0" * 26) == ()


def test_what_there_is_to_choose_from(lot: Lot) -> None:
    choices = lot.records.choices()
    assert choices.technicians == tuple(sorted(PEOPLE))
    assert set(choices.points) <= set(POINTS[:3])
    assert choices.points


def test_a_search_nobody_waits_for_ends(lot: Lot) -> None:
    cancel = Cancel()
    cancel.set()
    records = lot.records
    # A product of the table with itself, as a search that would take long.
    endless = text("SELECT count(*) FROM record a, record b, record c, record d")
    with lot.store.reading() as connection, pytest.raises(Cancelled), cancellable(connection, cancel):
        connection.execute(endless)
    assert len(records.page(RecordFilter(), 5)) == 5  # the connection is as good as before


def test_another_shop_sees_none_of_it(lot: Lot) -> None:
    other = SqlRecords(lot.store.reading, "shop-2")
    assert other.page(RecordFilter(), 5) == []
    assert other.outline(RecordFilter(), 5).count == 0


def test_what_changes_is_found_as_it_is_now(tmp_path: Path) -> None:
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        records = SqlRecords(store.reading, SHOP)
        one = opened(1)
        store.open_inspection(one, event(one))
        later = replace(one, identity=replace(one.identity, serial="NEWSERIAL", model="Ten"))
        store.save(later, event(later))
        for gone in ("SER000001", "model:nine"):
            assert not records.page(RecordFilter().with_query(gone), 5)
        for there in ("NEWSER", "model:ten"):
            (row,) = records.page(RecordFilter().with_query(there), 5)
            assert row.serial == "NEWSERIAL"
        closed = refused(answered(replace(later, state=State.INSPECTING), 2, Outcome.FAIL, "does not ring"))
        store.refuse(closed, event(closed))
        assert [row.failed for row in records.page(RecordFilter().with_query("ring"), 5)] == [(POINTS[2],)]
        assert not records.page(RecordFilter(standings=frozenset({Standing.OPEN})), 5)


def test_a_search_that_fails_in_its_transaction_leaves_no_trace(tmp_path: Path) -> None:
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        one = opened(1)
        store.open_inspection(one, event(one))
        with pytest.raises(OurBug):
            store.open_inspection(one, event(one))  # the same uid again
        other = replace(opened(2), technician="new")
        store.open_inspection(other, event(other))
        records = SqlRecords(store.reading, SHOP)
        assert [row.serial for row in records.page(RecordFilter().with_query("by:new"), 5)] == ["SER000002"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("35 000000 004821", (Word(Field.ANY, How.HAS, "35000000004821"),)),
        (imei_of(7), (Word(Field.IMEI, How.IS, imei_of(7)),)),
        (f"imei:{imei_of(7)}", (Word(Field.IMEI, How.IS, imei_of(7)),)),
        ("model:pixel *4822", (Word(Field.MODEL, How.HAS, "pixel"), Word(Field.ANY, How.ENDS, "4822"))),
        ("imei:35* by:anna", (Word(Field.IMEI, How.STARTS, "35"), Word(Field.TECHNICIAN, How.HAS, "anna"))),
        ('note:"does not ring"', (Word(Field.NOTE, How.HAS, "does not ring"),)),
        (
            'model="Tab 9.7"" Pro" checklist:phone-25 by=anna',
            (
                Word(Field.MODEL, How.IS, 'Tab 9.7" Pro'),
                Word(Field.CHECKLIST, How.HAS, "phone-25"),
                Word(Field.TECHNICIAN, How.IS, "anna"),
            ),
        ),
        ("x=y", (Word(Field.ANY, How.HAS, "x=y"),)),
        ("x:y", (Word(Field.ANY, How.HAS, "x:y"),)),
        ("  * ", ()),
        ("", ()),
    ],
)
def test_what_people_type(text: str, words: tuple[Word, ...]) -> None:
    assert parse_query(text) == words


@given(text=st.text(max_size=40))
def test_any_text_is_a_search(text: str, lot: Lot) -> None:
    records, rows = lot.records, lot.rows
    wanted = RecordFilter(words=parse_query(text))
    assert {row.key for row in records.page(wanted, 99)} <= {row.key for row in rows}


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(BadInput, match="more than 200"):
        parse_query("x" * 201)
