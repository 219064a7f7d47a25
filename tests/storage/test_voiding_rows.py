# SPDX-License-Identifier: Apache-2.0
"""Void in the store: all of it or nothing, never by the technician, and found again as void."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock, event, finished, opened, signed
from outside_stores import Outside
from sqlalchemy import exc

from inspector.domain.errors import NotAllowed, OurBug, StoreTrouble
from inspector.domain.inspection import Inspection, State, Step
from inspector.domain.outbox import Delivery
from inspector.domain.record import RecordFilter
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.storage.database import DATABASE
from inspector.storage.sql_records import SqlRecords
from inspector.storage.store import SqlStore


def sign(store: SqlStore, number: int = 1, supersedes: str = "") -> Inspection:
    one = replace(opened(number), supersedes=supersedes)
    store.open_inspection(one, event(one, "inspection.opened"))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed, "certificate.signed"))
    return closed


def void_of(one: Inspection, by: str = "ilse") -> tuple[Inspection, Voiding]:
    at = one.updated_at + timedelta(minutes=1)
    return one.moved(Step.VOID, at), Voiding(one.uid, one.technician, by, "The wrong phone.", at)


def test_a_void_is_stored_beside_the_certificate_which_stays(store: SqlStore) -> None:
    one = sign(store)
    before = store.certificate(one.uid)
    closed, voiding = void_of(one)
    store.void(closed, voiding, (Delivery(one.uid, "registry", "void", b"{}"),), event(closed, "x"))
    assert store.certificate(one.uid) == before
    assert store.inspection(one.uid) == closed
    assert store.standing(one.uid) == CertificateStanding(voiding, "")
    assert [row.kind for row in store.outbox(uid=one.uid)] == ["void"]
    (row,) = SqlRecords(store.reading, SHOP).page(RecordFilter().with_query("SER000001"), 9)
    assert row.standing == "void"
    assert list(store.check()) == []


def test_a_second_void_is_refused_and_changes_nothing(store: SqlStore) -> None:
    one = sign(store)
    closed, voiding = void_of(one)
    store.void(closed, voiding, (), event(closed, "x"))
    delivery = Delivery(one.uid, "registry", "void", b"{}")
    with pytest.raises(NotAllowed, match="void already"):
        store.void(closed, replace(voiding, reason="Another."), (delivery,), event(closed, "x"))
    assert store.standing(one.uid).voiding == voiding
    assert not store.outbox(uid=one.uid)
    assert len(store.events(one.uid)) == 3


def test_the_database_itself_refuses_the_technician_and_keeps_nothing(store: SqlStore) -> None:
    one = sign(store)
    closed, voiding = void_of(one, by=one.technician)
    delivery = Delivery(one.uid, "registry", "void", b"{}")
    with pytest.raises((StoreTrouble, OurBug)):
        store.void(closed, voiding, (delivery,), event(closed, "x"))
    found = store.inspection(one.uid)
    assert found is not None
    assert found.state is State.SIGNED
    assert store.standing(one.uid) == CertificateStanding()
    assert not store.outbox(uid=one.uid)
    assert list(store.check()) == []
    (row,) = SqlRecords(store.reading, SHOP).page(RecordFilter().with_query("SER000001"), 9)
    assert row.standing == "certified"


def test_the_database_refuses_it_whoever_writes(store: SqlStore, outside: Outside) -> None:
    one = sign(store)
    closed, voiding = void_of(one)
    store.void(closed, voiding, (), event(closed, "x"))
    for change in ("voided_by = technician_id", "reason = ''"):
        with pytest.raises(exc.IntegrityError, match=r"(?i)check"):
            outside.change(f"UPDATE voiding SET {change}")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("DELETE FROM voiding", "without a reason"),
        ("UPDATE voiding SET technician_id = 'bert'", "technician 'bert'"),
        ("UPDATE inspection SET state = 'signed'", "its inspection is signed"),
    ],
)
def test_check_finds_a_void_that_was_tampered_with(tmp_path: Path, change: str, said: str) -> None:
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock(), synchronous="OFF")) as store:
        one = sign(store)
        closed, voiding = void_of(one)
        store.void(closed, voiding, (), event(closed, "x"))
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection, connection:
        connection.execute(change)
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock(), read_only=True)) as store:
        assert any(said in str(fault) for fault in store.check())


def test_a_certificate_knows_which_one_took_its_place(store: SqlStore) -> None:
    first = sign(store)
    second = sign(store, supersedes=first.uid)
    assert store.standing(first.uid) == CertificateStanding(None, second.uid)
    assert store.standing(second.uid) == CertificateStanding()
    closed, voiding = void_of(first)
    store.void(closed, voiding, (), event(closed, "x"))
    assert store.standing(first.uid) == CertificateStanding(voiding, second.uid)
