# SPDX-License-Identifier: Apache-2.0
"""Raw answers in the store: written with the taking, named by its event, and not changed unseen."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from inspections import NOW, SHOP, answered, event, finished, opened, refused

from inspector.domain.capture import PER_INSPECTION, Raw, heard, raw_of, unpacked
from inspector.domain.errors import StoreDamaged
from inspector.domain.event import AuditEvent, Json
from inspector.services.hearing import RawAnswers
from inspector.storage.captures import SqlCaptures
from inspector.storage.database import DATABASE
from inspector.storage.forgetting import Cut, Erased, SqlForgetting
from inspector.storage.store import SqlStore

EXCHANGES = (
    heard("getprop", b"[ro.serialno]: [R5CT00000X]\n" * 30, NOW),
    heard("dumpsys battery", b"  level: 87\n", NOW),
)
RAW = raw_of(EXCHANGES)


def taken(store: SqlStore, number: int, raw: Raw = RAW, *, is_closed: bool = True) -> str:
    """Take readings with what the device answered; gives the inspection's uid."""
    one = opened(number)
    store.open_inspection(one, event(one, "inspection.opened"))
    one = answered(one, 1)
    said: dict[str, Json] = {"readings": ["battery.level"], "raw": raw.sha256, "raw_bytes": raw.size}
    store.save(one, replace(event(one, "readings.taken"), payload=said), raw)
    if is_closed:
        closed = refused(finished(one))
        store.refuse(closed, event(closed, "inspection.refused"))
    return one.uid


def test_what_was_answered_is_there_again(store: SqlStore) -> None:
    uid = taken(store, 1)
    rows = SqlCaptures(store.reading, SHOP)
    assert tuple(rows.exchanges(uid)) == EXCHANGES
    assert not rows.is_forgotten(uid)
    assert rows.exchanges(opened(2).uid) == []
    assert list(store.check()) == []


def _tampered(home: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(home / DATABASE)) as connection, connection:
        connection.execute(statement, values)


@pytest.mark.parametrize("byte", [0, 9, 40, -9, -1])
def test_a_flipped_bit_is_found(file_store: SqlStore, byte: int) -> None:
    uid = taken(file_store, 1)
    with file_store.reading() as connection:
        data = bytearray(connection.exec_driver_sql("SELECT data FROM capture").scalar_one())
    data[byte] ^= 1
    _tampered(file_store.path.parent, "UPDATE capture SET data = ?", bytes(data))
    assert [one.place for one in file_store.check()] == [f"raw answers {RAW.sha256[:12]} of inspection {uid}"]
    with pytest.raises(StoreDamaged):
        SqlCaptures(file_store.reading, SHOP).exchanges(uid)


def test_another_answer_with_its_own_digest_is_found(file_store: SqlStore) -> None:
    """Whoever changes bytes and digest has to change the event too, and the chain says so."""
    taken(file_store, 1)
    other = raw_of([heard("dumpsys battery", b"  level: 99\n", NOW)])
    from inspector.storage.mapping import pack

    _tampered(
        file_store.path.parent,
        "UPDATE capture SET data = ?, sha256 = ?, size = ?",
        pack(other.data),
        bytes.fromhex(other.sha256),
        len(other.data),
    )
    assert {one.what for one in file_store.check()} == {"no event of its inspection names it", "are gone"}


def test_a_row_that_is_gone_is_found(file_store: SqlStore) -> None:
    taken(file_store, 1)
    _tampered(file_store.path.parent, "DELETE FROM capture")
    assert [one.what for one in file_store.check()] == ["are gone"]


def test_forgetting_takes_the_answers_and_leaves_their_row(store: SqlStore) -> None:
    uid, other = taken(store, 1), taken(store, 2)
    still_open = taken(store, 3, is_closed=False)

    def told(erased: Erased) -> AuditEvent:
        return AuditEvent(NOW, "ada", "store.forgotten", "store", erased.counts())

    forgetting = SqlForgetting(store.reading, store.recorded, SHOP, told)
    cut = Cut(uids=(uid, still_open))
    assert forgetting.count("raw", cut) == 1
    assert sum((one.raw for one in forgetting.erase("raw", cut)), 0) == 1
    rows = SqlCaptures(store.reading, SHOP)
    assert (rows.exchanges(uid), rows.is_forgotten(uid)) == ([], True)
    assert tuple(rows.exchanges(other)) == EXCHANGES
    assert tuple(rows.exchanges(still_open)) == EXCHANGES
    assert list(store.check()) == []
    assert forgetting.count("raw", cut) == 0


def test_nothing_of_it_stays_in_the_file(file_store: SqlStore) -> None:
    uid = taken(file_store, 1, raw_of([heard("id", b"\x93\xf1Quixote 1605", NOW)]))
    told = AuditEvent(NOW, "ada", "file_store.forgotten", "file_store", {})
    forgetting = SqlForgetting(file_store.reading, file_store.recorded, SHOP, lambda _: told)
    assert list(forgetting.erase("raw", Cut(uids=(uid,))))
    home = file_store.path.parent
    file_store.close()
    assert b"Quixote 1605" not in (home / DATABASE).read_bytes()


def test_all_takings_of_an_inspection_share_its_bound(store: SqlStore) -> None:
    nearly = replace(RAW, size=PER_INSPECTION - 3)
    uid = taken(store, 1, nearly, is_closed=False)
    more = RawAnswers(store).of(uid, [heard("id", b"uid=2000", NOW), heard("df", b"x", NOW)])
    assert more is not None
    assert [(one.answer, one.size) for one in unpacked(more.data)] == [(b"uid", 8), (b"", 1)]
    assert RawAnswers(store).of(uid, []) is None
