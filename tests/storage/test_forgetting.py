# SPDX-License-Identifier: Apache-2.0
"""What is forgotten is gone from every byte of the file, and every digest and chain holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
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
    opened,
    refused,
    signed,
)

from inspector.domain.account import Account
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Photo
from inspector.domain.person import Person, Role
from inspector.domain.record import RecordFilter
from inspector.services.undo import finding_json
from inspector.storage.database import DATABASE
from inspector.storage.forgetting import Cut, Erased, SqlForgetting
from inspector.storage.photo_files import PhotoFolder
from inspector.storage.sql_records import SqlRecords
from inspector.storage.store import SqlStore

NOTE = "called Mister Quixote about it"
JPEG = b"\xff\xd8a photo\xff\xd9"


def forgetting(store: SqlStore) -> SqlForgetting:
    def told(erased: Erased) -> AuditEvent:
        return AuditEvent(NOW, "ada", "store.forgotten", "store", erased.counts())

    return SqlForgetting(store.reading, store.recorded, SHOP, told)


def noted(store: SqlStore, number: int, *, is_signed: bool) -> str:
    """Close an inspection with a note and a photo; gives its uid."""
    one = opened(number)
    store.open_inspection(one, event(one, "inspection.opened", imei=one.identity.imei))
    one = answered(one, 1, note=NOTE)
    said = {"point": POINTS[1], "new": finding_json(one.findings[POINTS[1]])}
    store.save(one, replace(event(one, "point.answered"), payload=said))
    one = replace(finished(one), photos=(Photo("front", PhotoFolder(store.path.parent).put(JPEG)),))
    store.save(one, event(one, "photo.added"))
    if is_signed:
        closed, certificate = signed(one)
        store.sign(closed, certificate, deliveries(closed), event(closed, "inspection.signed"))
    else:
        closed = refused(one)
        store.refuse(closed, event(closed, "inspection.refused"))
    return one.uid


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        store.know(CHECKLIST)
        yield store


def bytes_of(home: Path) -> bytes:
    """Give every byte of the store, once it is closed."""
    return b"".join(one.read_bytes() for one in home.glob(f"{DATABASE}*"))


def all_of(found: Iterator[Erased]) -> Erased:
    return sum(found, Erased())


def test_notes_of_a_refused_device_go_and_those_that_were_signed_stay(
    tmp_path: Path, store: SqlStore
) -> None:
    out, kept = noted(store, 1, is_signed=False), noted(store, 2, is_signed=True)
    everything = Cut(before=NOW + timedelta(days=1))
    before = [one.hash for one in store.events(out)]
    assert forgetting(store).count("notes", everything) == 1
    erased = all_of(forgetting(store).erase("notes", everything))
    assert (erased.notes, erased.values) == (1, 1)
    assert list(store.check()) == [], "digests, columns, search and chain hold"
    gone, there = store.inspection(out), store.inspection(kept)
    assert gone is not None
    assert there is not None
    assert gone.findings[POINTS[1]].note == ""
    assert there.findings[POINTS[1]].note == NOTE
    assert [one.hash for one in store.events(out)] == before
    assert "Quixote" not in str(store.events(out))
    records = SqlRecords(store.reading, SHOP)
    assert [row.uid for row in records.page(RecordFilter().with_query("quixote"), 9)] == [kept]
    assert all_of(forgetting(store).erase("notes", everything)) == Erased(), "there is nothing more"


def test_no_byte_of_a_forgotten_note_is_left_in_the_file(tmp_path: Path, store: SqlStore) -> None:
    noted(store, 1, is_signed=False)
    with store.reading() as connection:
        assert NOTE in str(connection.exec_driver_sql("SELECT value FROM person_value").scalars().all())
    all_of(forgetting(store).erase("notes", Cut(before=NOW + timedelta(days=1))))
    store.close()
    assert NOTE.encode() not in bytes_of(tmp_path)
    assert NOTE.casefold().encode() not in bytes_of(tmp_path)


def test_photos_go_with_their_files_unless_another_inspection_names_them(
    tmp_path: Path, store: SqlStore
) -> None:
    first, second = noted(store, 1, is_signed=False), noted(store, 2, is_signed=True)
    one = all_of(forgetting(store).erase("photos", Cut(uids=(first,))))
    assert (one.photos, one.files) == (1, ())
    two = all_of(forgetting(store).erase("photos", Cut(uids=(second,))))
    assert (two.photos, len(two.files)) == (1, 1)
    assert list(store.check()) == []


def test_a_device_s_numbers_leave_the_trail_when_nothing_needs_them(store: SqlStore) -> None:
    out = noted(store, 1, is_signed=False)
    again = opened(1, attempt=2)
    store.open_inspection(again, event(again, "inspection.opened", imei=again.identity.imei))
    cut = Cut(uids=(out,))
    assert all_of(forgetting(store).erase("values", cut)) == Erased(), "the device is here again"
    closed = refused(again)
    store.refuse(closed, event(closed, "inspection.refused"))
    assert all_of(forgetting(store).erase("values", Cut(uids=(out, again.uid)))).values == 1
    assert again.identity.imei not in str(store.events(out))
    assert list(store.check()) == []


def test_a_person_s_name_is_nowhere_and_the_id_stays_where_it_was_signed(
    tmp_path: Path, store: SqlStore
) -> None:
    uid = noted(store, 1, is_signed=True)
    anna = Account(
        Person("anna", "Anna Karenina", Role.TECHNICIAN), NOW, pin_hash="$argon2id$x", disabled_at=NOW
    )
    store.put_account(anna, AuditEvent(NOW, "ada", "person.disabled", "people", {"technician": "anna"}))
    assert forgetting(store).left_before(NOW) == []
    assert forgetting(store).left_before(NOW + timedelta(days=1)) == ["anna"]
    erased = forgetting(store).person("anna")
    assert (erased.people, erased.values) == (1, 1)
    assert forgetting(store).left_before(NOW + timedelta(days=1)) == []
    assert list(store.check()) == []
    assert all(one.who.startswith("forgotten:") for one in store.events(uid))
    certificate = store.certificate(uid)
    assert certificate is not None
    assert certificate.claims["technician"] == "anna"
    store.close()
    assert b"Karenina" not in bytes_of(tmp_path)
    assert b"argon2id" not in bytes_of(tmp_path)


def test_a_note_that_an_earlier_version_wrote_is_shown_as_it_stands(store: SqlStore) -> None:
    one = opened()
    store.open_inspection(one, event(one, "inspection.opened"))
    with closing(sqlite3.connect(store.path)) as connection:
        payload = connection.execute("SELECT payload FROM audit_event").fetchone()[0]
    assert b"note" not in payload
    from inspector.storage.chain import revealed

    def lost(ref: str) -> str:
        raise AssertionError(ref)

    assert revealed(b'{"new":{"note":"top left"}}', lost) == {"new": {"note": "top left"}}
