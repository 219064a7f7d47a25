# SPDX-License-Identifier: Apache-2.0
"""The dashboard's counts: kept with what they count, caught up for old stores, checked by the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from inspections import NOW, POINTS, answered, event, finished, opened, refused, signed
from sqlalchemy import Connection, delete, func, insert, select, update

from inspector.domain.errors import NotAllowed
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection, Step
from inspector.domain.reading import measured
from inspector.domain.statistics.suspicion import Pattern
from inspector.domain.voiding import Voiding
from inspector.storage.noticing import to_suspicion
from inspector.storage.roll_catch_up import RollCatchUp, uncounted
from inspector.storage.rolls import dumps, loads
from inspector.storage.schema import inspection
from inspector.storage.schema_rolls import reading_print, roll_backlog, roll_tally, suspicion
from inspector.storage.store import SqlStore

OpenStore = Callable[..., SqlStore]


def close_one(store: SqlStore, one: Inspection) -> Inspection:
    store.open_inspection(one, event(one))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed))
    return closed


def refuse_one(store: SqlStore, one: Inspection, place: int) -> Inspection:
    store.open_inspection(one, event(one))
    closed = refused(answered(one, place, Outcome.FAIL))
    store.refuse(closed, event(closed))
    return closed


def void_one(store: SqlStore, closed: Inspection) -> None:
    at = closed.updated_at + timedelta(minutes=1)
    one = Voiding(closed.uid, closed.technician, "ben", "wrong phone", at)
    void = closed.moved(Step.VOID, at)
    store.void(void, one, (), event(void, "certificate.void"))


def counts(store: SqlStore, scope: str = "all") -> dict[str, dict[tuple[str, str], int]]:
    with store.reading() as connection:
        rows = connection.execute(select(roll_tally).where(roll_tally.c.scope == scope)).all()
    return {row.name: loads(row.counts) for row in rows}


def noticed(store: SqlStore) -> dict[tuple[str, Pattern], str]:
    with store.reading() as connection:
        found = [to_suspicion(row) for row in connection.execute(select(suspicion))]
    return {(one.uid, one.pattern): one.other for one in found}


def test_what_closes_is_counted_for_all_its_technician_and_its_model(store: SqlStore) -> None:
    close_one(store, opened(1))
    refuse_one(store, replace(opened(2), technician="ben"), 4)
    whole = counts(store)[""]
    assert (whole["count", "inspected"], whole["count", "first_pass"]) == (2, 1)
    assert whole["failed", POINTS[4]] == 1
    by_person = counts(store, "technician")
    assert {name: one["count", "inspected"] for name, one in by_person.items()} == {"anna": 1, "ben": 1}
    assert counts(store, "model")["Nine"] == whole
    assert list(store.check()) == []


def test_a_void_certificate_is_counted_on_the_day_it_was_signed(store: SqlStore) -> None:
    void_one(store, close_one(store, opened(1)))
    whole = counts(store)[""]
    assert (whole["count", "certified"], whole["count", "void"], whole["count", "first_void"]) == (1, 1, 1)
    assert list(store.check()) == []


def test_what_is_closed_already_is_not_counted_again(store: SqlStore) -> None:
    one = opened(1)
    store.open_inspection(one, event(one))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed))
    with pytest.raises(NotAllowed):
        store.sign(closed, certificate, (), event(closed))
    assert counts(store)[""]["count", "inspected"] == 1


def test_a_count_that_was_changed_is_found(store: SqlStore) -> None:
    close_one(store, opened(1))
    other = func.replace(roll_tally.c.counts, '"good":1', '"good":2')
    store._write(lambda connection: connection.execute(update(roll_tally).values(counts=other)))
    found = [f"{one.place}: {one.what}" for one in store.check()]
    assert len(found) == 3
    assert found[0] == "roll_tally 2026-11-22 all: grade good is 2, not 1"


def forget(store: SqlStore) -> None:
    """Take a store back to before anything was counted, as the migration leaves it."""

    def work(connection: Connection) -> None:
        for table in (roll_tally, suspicion, reading_print, roll_backlog):
            connection.execute(delete(table))
        upto = connection.execute(select(func.max(inspection.c.id))).scalar_one()
        connection.execute(insert(roll_backlog), {"upto": upto})

    store._write(work)


def test_an_old_store_is_counted_in_steps_to_the_same_end(open_store: OpenStore) -> None:
    store = open_store()
    closed = [close_one(store, opened(number)) for number in range(1, 4)]
    void_one(store, closed[1])
    refuse_one(store, opened(8), 2)
    still_open = opened(9)
    store.open_inspection(still_open, event(still_open))
    wanted = {scope: counts(store, scope) for scope in ("all", "technician", "model")}
    seen = noticed(store)
    forget(store)
    store.close()
    store = open_store()
    assert store.counted(10)
    assert uncounted(store.reading) == 0
    assert {scope: counts(store, scope) for scope in wanted} == wanted
    assert noticed(store).keys() == seen.keys()
    assert list(store.check()) == []


def test_what_happens_while_an_old_store_is_counted_is_counted_once(open_store: OpenStore) -> None:
    store = open_store()
    first, second = close_one(store, opened(1)), opened(2)
    close_one(store, opened(3))
    store.open_inspection(second, event(second))
    forget(store)  # nothing looks again while this store is open
    half = RollCatchUp(store.reading, store._write, batch=1, most=1)
    assert half.wait(10)
    assert uncounted(store.reading) == 2
    assert list(store.check()) == []
    void_one(store, first)  # not counted yet: left to who comes to it
    closed, certificate = signed(finished(second))
    store.sign(closed, certificate, (), event(closed))
    close_one(store, opened(4))
    rest = RollCatchUp(store.reading, store._write)
    assert rest.wait(10)
    whole = counts(store)[""]
    assert (whole["count", "inspected"], whole["count", "void"]) == (4, 1)
    assert list(store.check()) == []


def test_a_batch_that_changed_while_it_was_read_is_read_again(store: SqlStore) -> None:
    first = close_one(store, opened(1))
    forget(store)
    tries = []

    def writing(work: Callable[..., int]) -> int:
        if not tries:
            void_one(store, first)
        tries.append(work)
        return store._write(work)

    assert RollCatchUp(store.reading, writing).wait(10)  # type: ignore[arg-type]
    assert len(tries) == 2
    assert counts(store)[""]["count", "void"] == 1
    assert list(store.check()) == []


def worn(one: Inspection) -> Inspection:
    known = (
        measured("battery.cycles", 312, "dumpsys", NOW, "1"),
        measured("battery.full_capacity", 4014, "dumpsys", NOW, "mA.h"),
    )
    return replace(one, readings={**one.readings, **{reading.name: reading for reading in known}})


def test_what_is_worth_a_look_is_noted_as_it_closes(store: SqlStore) -> None:
    first = close_one(store, worn(opened(1)))
    again = close_one(store, worn(opened(1, at=NOW + timedelta(hours=1), attempt=2)))
    other = close_one(store, worn(opened(2, at=NOW + timedelta(hours=2))))
    identity = replace(opened(2).identity, serial="OTHER1")
    twice = close_one(store, replace(opened(2, at=NOW + timedelta(hours=3)), identity=identity))
    found = noticed(store)
    assert found[first.uid, Pattern.HURRIED] == ""  # the tests answer a point a second
    assert (again.uid, Pattern.SAME_READINGS) not in found
    assert found[other.uid, Pattern.SAME_READINGS] == first.uid
    assert found[twice.uid, Pattern.IMEI_TWICE] == other.uid
    assert {pattern for _, pattern in found} == set(Pattern)


def test_an_imei_that_was_open_twice_at_once_is_noted(store: SqlStore) -> None:
    one, other = opened(5), opened(5, at=NOW + timedelta(seconds=3))
    first = close_one(store, one)
    second = close_one(store, other)
    assert noticed(store)[second.uid, Pattern.IMEI_TWICE] == first.uid


@settings(max_examples=examples(40), deadline=None)
@given(
    st.dictionaries(st.tuples(st.text(max_size=5), st.text(max_size=5)), st.integers(1, 10**6), max_size=8)
)
def test_counts_are_read_as_they_were_written(tally: dict[tuple[str, str], int]) -> None:
    assert loads(dumps(tally)) == tally


@settings(max_examples=examples(60), deadline=None)
@given(st.text(max_size=30) | st.sampled_from(["[]", "1", '{"a":1}', '{"a":{"b":true}}', '{"a":{"b":1.5}}']))
def test_other_text_is_refused(text: str) -> None:
    try:
        found = loads(text)
    except ValueError:
        return
    assert found == {}


def test_the_desk_beside_the_bench_does_not_count(open_store: OpenStore) -> None:
    store = open_store()
    close_one(store, opened(1))
    forget(store)
    store.close()
    beside = open_store(read_only=True)
    assert beside.counted(0)
    assert uncounted(beside.reading) == 1
