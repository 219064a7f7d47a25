# SPDX-License-Identifier: Apache-2.0
"""What the services rely on when they call the store."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import (
    CHECKLIST,
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
from outside_stores import Outside

from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import BadInput, CertificateTrouble, NotAllowed, OurBug, StoreTrouble
from inspector.domain.event import AuditEvent
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection, State, Step
from inspector.domain.outbox import RowState
from inspector.domain.uid import new_uid
from inspector.ports import Store
from inspector.storage.database import DATABASE
from inspector.storage.store import SqlStore

OpenStore = Callable[..., SqlStore]


def start(store: SqlStore, number: int = 1, attempt: int = 1) -> Inspection:
    one = opened(number, attempt=attempt)
    store.open_inspection(one, event(one, "inspection.opened"))
    return one


def sign(store: SqlStore, one: Inspection) -> Inspection:
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, deliveries(closed), event(closed, "inspection.signed"))
    return closed


def test_it_is_a_store(store: SqlStore) -> None:
    kept: Store = store
    assert kept.unfinished() == []


@pytest.mark.skipif(os.name != "posix", reason="modes are for POSIX")
def test_nobody_else_may_read_the_file_and_its_log(file_store: SqlStore) -> None:
    start(file_store)
    files = list(file_store.path.parent.glob(f"{DATABASE}*"))
    assert len(files) > 1
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}


def test_an_inspection_comes_back_as_it_went_in(store: SqlStore) -> None:
    one = start(store)
    assert store.inspection(one.uid) == one
    one = answered(answered(one, 0), 1, Outcome.FAIL, note="Kratzer, „tief“ 📱")
    store.save(one, event(one))
    assert store.inspection(one.uid) == one
    assert store.unfinished() == [one]
    assert store.open_for(one.identity) == one
    assert store.inspection(new_uid(NOW)) is None


def test_everything_is_there_after_the_store_was_closed(open_store: OpenStore) -> None:
    store = open_store()
    one = start(store)
    closed = sign(store, start(store, 2))
    certificate = store.certificate(closed.uid)
    store.close()
    again = open_store()
    assert again.inspection(one.uid) == one
    assert again.inspection(closed.uid) == closed
    assert again.certificate(closed.uid) == certificate
    assert [row.state for row in again.outbox(uid=closed.uid)] == [RowState.PENDING]


def test_what_is_saved_is_on_the_disk_when_the_call_returns(store: SqlStore, outside: Outside) -> None:
    one = answered(start(store), 4)
    store.save(one, event(one))
    ((answers, payload),) = outside.rows("SELECT answered, payload FROM draft")
    assert answers == 1
    assert POINTS[4].encode() in payload


def test_a_closed_inspection_takes_no_answer(store: SqlStore) -> None:
    closed = sign(store, start(store))
    late = replace(closed, state=State.REVIEW, finished_at=None)
    with pytest.raises(NotAllowed):
        store.save(late, event(late))
    with pytest.raises(NotAllowed):
        store.save(closed, event(closed))
    with pytest.raises(NotAllowed):
        store.refuse(refused(late), event(late))
    assert store.inspection(closed.uid) == closed
    assert len(store.events(closed.uid)) == 2


def test_an_inspection_is_signed_once(store: SqlStore) -> None:
    one = finished(start(store))
    closed, certificate = signed(one)
    store.sign(closed, certificate, deliveries(closed, "registry", "folder"), event(closed))
    later, another = signed(replace(one, updated_at=one.updated_at + timedelta(hours=1)))
    with pytest.raises(NotAllowed):
        store.sign(later, another, deliveries(later, "webhook"), event(later))
    assert store.certificate(one.uid) == certificate
    assert store.inspection(one.uid) == closed
    assert [row.destination for row in store.outbox()] == ["registry", "folder"]
    assert len(store.events(one.uid)) == 2
    assert list(store.check()) == []


def test_what_was_never_opened_is_not_closed(store: SqlStore) -> None:
    one = opened()
    with pytest.raises(NotAllowed):
        store.save(one, event(one))
    with pytest.raises(NotAllowed):
        sign(store, one)
    with pytest.raises(NotAllowed):
        store.refuse(refused(one), event(refused(one)))
    assert store.events(one.uid) == ()
    assert store.outbox() == ()


def test_a_refused_inspection_keeps_its_findings_and_gets_no_certificate(
    store: SqlStore, outside: Outside
) -> None:
    one = answered(answered(start(store), 7, Outcome.FAIL, note="dead pixels"), 3)
    closed = refused(one)
    store.refuse(closed, event(closed, "inspection.refused"))
    assert store.inspection(one.uid) == closed
    assert store.closed_for(one.identity) == [closed]
    assert store.open_for(one.identity) is None
    assert store.unfinished() == []
    assert store.certificate(one.uid) is None
    assert store.outbox() == ()
    assert outside.rows("SELECT point_id FROM failure") == [(POINTS[7],)]
    assert outside.rows("SELECT verdict, grade FROM inspection") == [("refused", None)]
    assert outside.rows("SELECT count(*) FROM draft") == [(0,)]


def test_a_device_is_found_by_its_numbers(store: SqlStore) -> None:
    first = sign(store, start(store, 1))
    again = start(store, 1, attempt=2)
    other = start(store, 2)
    by_serial = DeviceIdentity("apple", Category.PHONE, serial=first.identity.serial)
    by_imei = DeviceIdentity("android", Category.PHONE, imei=imei_of(1))
    for identity in (by_serial, by_imei, first.identity):
        assert store.closed_for(identity) == [first]
        assert store.open_for(identity) == again
    assert store.open_for(other.identity) == other
    assert store.closed_for(other.identity) == []


def test_a_number_that_contradicts_is_another_device(store: SqlStore) -> None:
    one = start(store)
    twin = replace(one.identity, imei=imei_of(9))
    nobody = DeviceIdentity("android", Category.PHONE, "Acme", "Nine")
    assert store.open_for(twin) is None
    assert store.open_for(nobody) is None
    assert store.closed_for(nobody) == []


def test_numbers_that_come_later_are_found_too(store: SqlStore) -> None:
    one = start(store)
    learnt = replace(one, identity=replace(one.identity, meid="A00000009F0B4C"), state=State.ERASE)
    store.save(learnt, event(learnt))
    assert store.open_for(DeviceIdentity("modem", Category.PHONE, meid="A00000009F0B4C")) == learnt


def test_attempts_are_listed_oldest_first(store: SqlStore) -> None:
    first = sign(store, start(store))
    second = start(store, attempt=2)
    store.refuse(refused(second), event(second))
    third = sign(store, start(store, attempt=3))
    assert [one.attempt for one in store.closed_for(first.identity)] == [1, 2, 3]
    assert store.closed_for(first.identity)[-1] == third


def test_a_unit_that_fails_leaves_no_trace(store: SqlStore) -> None:
    one = start(store)
    bad = AuditEvent(NOW, "anna", "inspection.answered", one.uid, {"length": 1.5})  # type: ignore[dict-item]
    with pytest.raises(CertificateTrouble):
        store.save(answered(one, 0), bad)
    assert store.inspection(one.uid) == one
    with pytest.raises(OurBug):
        store.open_inspection(one, event(one))
    two = answered(one, 1)
    store.save(two, event(two))
    assert store.inspection(one.uid) == two
    assert [one.seq for one in store.events(one.uid)] == [1, 2]
    assert list(store.check()) == []


def test_text_that_no_database_takes_is_refused_and_nothing_is_lost(store: SqlStore) -> None:
    one = start(store)
    broken = replace(one, identity=replace(one.identity, model="Nine\ud800"))
    with pytest.raises(BadInput):
        store.save(broken, event(broken))
    assert store.inspection(one.uid) == one


def test_another_shops_inspection_is_a_bug(store: SqlStore) -> None:
    one = opened(shop="shop-2")
    with pytest.raises(OurBug, match="shop-2"):
        store.open_inspection(one, event(one))


def test_a_certificate_that_contradicts_itself_is_not_stored(store: SqlStore) -> None:
    closed, certificate = signed(finished(start(store)))
    wrong = (
        replace(certificate, digest="0" * 64),
        replace(certificate, uid=new_uid(NOW)),
        replace(certificate, jws="a.b.c"),
        replace(certificate, jws="nothing"),
        replace(certificate, is_training=True),
    )
    for one in wrong:
        with pytest.raises(OurBug, match="contradicts itself"):
            store.sign(closed, one, (), event(closed))
    assert store.certificate(closed.uid) is None
    assert store.open_for(closed.identity) is not None


def test_events_are_chained_and_name_who_acted(store: SqlStore, outside: Outside) -> None:
    one = start(store)
    act = AuditEvent(
        NOW, "anna", "grade.looked", one.uid, {"second_by": "berta", "defects": [{"by": "carl"}]}
    )
    store.save(one, act)
    first, second = store.events(one.uid)
    assert (first.seq, second.seq) == (1, 2)
    assert first.previous_hash == "0" * 64
    assert second.previous_hash == first.hash
    assert (second.who, second.payload) == ("anna", act.payload)
    written = b"".join(bytes(str(row), "utf-8") for row in outside.rows("SELECT * FROM audit_event"))
    assert b"berta" not in written
    assert b"carl" not in written


def test_a_person_can_be_forgotten_and_the_chain_still_holds(open_store: OpenStore, outside: Outside) -> None:
    store = open_store()
    one = start(store)
    store.close()
    outside.change("DELETE FROM person_value WHERE value = 'anna'")
    again = open_store()
    (written,) = again.events(one.uid)
    assert written.who.startswith("forgotten:")
    assert list(again.check()) == []
    again.save(one, event(one))
    assert [act.who == "anna" for act in again.events(one.uid)] == [False, True]


def test_the_chain_goes_on_after_a_restart(open_store: OpenStore) -> None:
    store = open_store()
    one = start(store)
    store.close()
    again = open_store()
    again.save(one, event(one))
    first, second = again.events(one.uid)
    assert second.previous_hash == first.hash
    assert list(again.check()) == []


def test_points_are_packed_in_the_checklists_order(store: SqlStore, outside: Outside) -> None:
    store.know(CHECKLIST)
    one = answered(answered(start(store), 24, Outcome.FAIL), 2, Outcome.NOT_APPLICABLE)
    store.refuse(refused(one), event(refused(one)))
    ((outcomes,),) = outside.rows("SELECT outcomes FROM inspection")
    assert outcomes == b"\0\0\x03" + bytes(21) + b"\x02"
    seen = outside.rows("SELECT point_id, outcome FROM finding ORDER BY position")
    assert [point for point, _ in seen] == list(POINTS)
    assert [outcome for _, outcome in seen if outcome != "not_tested"] == ["not_applicable", "fail"]


def test_points_that_nobody_told_of_are_packed_all_the_same(store: SqlStore, outside: Outside) -> None:
    one = answered(answered(start(store), 9, Outcome.FAIL), 5)
    store.refuse(refused(one), event(refused(one)))
    sign(store, start(store, 2))
    assert list(store.check()) == []
    seen = outside.rows("SELECT uid, point_id, outcome FROM finding WHERE outcome = 'fail'")
    assert [row[1] for row in seen] == [POINTS[9]]
    assert outside.rows("SELECT count(*) FROM finding") == [(50,)]


def test_roll_ups_count_days_and_points(store: SqlStore, outside: Outside) -> None:
    sign(store, start(store, 1))
    one = answered(start(store, 2), 9, Outcome.FAIL)
    store.refuse(refused(one), event(refused(one)))
    sign(store, start(store, 2, attempt=2))
    day = outside.rows(
        "SELECT CAST(day AS TEXT), technician_id, inspected, certified, refused, first_attempts, first_passes"
        " FROM roll_day"
    )
    assert day == [("2026-11-22", "anna", 3, 2, 1, 2, 1)]
    point = outside.rows(f"SELECT passed, failed FROM roll_point WHERE point_id = '{POINTS[9]}'")
    assert point == [(2, 1)]


def test_a_reader_beside_an_open_bench_sees_and_changes_nothing(open_store: OpenStore) -> None:
    bench = open_store()
    one = start(bench)
    reader = open_store(read_only=True)
    assert reader.inspection(one.uid) == one
    two = answered(one, 0)
    bench.save(two, event(two))
    assert reader.inspection(one.uid) == two
    assert list(reader.check()) == []
    with pytest.raises(StoreTrouble, match="reading only"):
        reader.save(two, event(two))
    with pytest.raises(StoreTrouble), reader.reading() as connection:
        connection.exec_driver_sql("DELETE FROM draft")
    reader.close()
    bench.save(two, event(two))


def test_a_reader_needs_a_store(open_file_store: OpenStore, tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match="no store"):
        open_file_store(read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_sees_what_a_killed_bench_left_in_the_log(
    open_file_store: OpenStore, tmp_path: Path
) -> None:
    one = start(open_file_store())
    left = tmp_path / "left"
    left.mkdir()
    for name in (DATABASE, f"{DATABASE}-wal"):  # as a killed process leaves them
        (left / name).write_bytes((tmp_path / name).read_bytes())
    with closing(SqlStore(left, SHOP, WRITER, TurnedClock(), read_only=True)) as reader:
        assert reader.unfinished() == [one]
    with closing(SqlStore(left, SHOP, WRITER, TurnedClock())) as writer:
        assert writer.unfinished() == [one]


def test_a_closed_store_says_so(open_store: OpenStore) -> None:
    store = open_store()
    one = start(store)
    store.close()
    store.close()
    with pytest.raises(StoreTrouble, match="closed"):
        store.save(one, event(one))


def test_a_disk_that_does_not_answer_is_not_waited_for(
    open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store()
    one = start(store)
    free, held = threading.Event(), threading.Event()

    def hold(_: object) -> None:
        held.set()
        free.wait(10)

    blocked = store._writer.submit(hold)  # type: ignore[union-attr]
    held.wait(10)
    two = answered(one, 0)
    with monkeypatch.context() as patch:
        # Only here: a busy disk may take longer for what it does take.
        patch.setattr(store, "_deadline_s", 0.05)
        with pytest.raises(StoreTrouble, match=r"within 0\.05 s"):
            store.save(two, event(two))
    free.set()
    blocked.result(10)
    assert store.inspection(one.uid) == one  # what had not begun was dropped
    store.save(two, event(two))
    assert store.inspection(one.uid) == two


def test_many_threads_save_at_once(open_store: OpenStore) -> None:
    store = open_store()

    def inspect(number: int) -> Inspection:
        one = start(store, number)
        for place in range(len(POINTS)):
            one = answered(one, place)
            store.save(one, event(one, point=POINTS[place]))
            assert store.inspection(one.uid) == one
        return sign(store, one) if number % 2 else one

    with ThreadPoolExecutor(12) as pool:
        done = list(pool.map(inspect, range(1, 13)))
    assert [store.inspection(one.uid) for one in done] == done
    assert len(store.unfinished()) == 6
    assert all(len(store.events(one.uid)) == 26 + (one.state is State.SIGNED) for one in done)
    assert list(store.check()) == []


def test_an_inspection_that_was_moved_by_its_own_steps_is_stored(store: SqlStore) -> None:
    one = replace(start(store), state=State.INSPECTING)
    for step in (Step.TO_ERASE, Step.BACK_TO_POINTS, Step.TO_ERASE, Step.ERASED, Step.IDENTIFIED_AGAIN):
        one = one.moved(step, one.updated_at + timedelta(seconds=1))
        store.save(one, event(one))
        stored = store.inspection(one.uid)
        assert stored is not None
        assert stored.state is one.state
