# SPDX-License-Identifier: Apache-2.0
"""The print queue in the store: it survives a restart, and each print of a certificate is counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from inspections import NOW, SHOP, WRITER, event, finished, opened, signed
from outside_stores import Outside

from inspector.domain.errors import OurBug, StoreDamaged
from inspector.domain.event import AuditEvent
from inspector.domain.print_job import PrintJob, PrintKind, PrintState
from inspector.storage.databases import database_of
from inspector.storage.store import SqlStore

OpenStore = Callable[..., SqlStore]


def job_of(uid: str, kind: PrintKind = PrintKind.LABEL) -> PrintJob:
    return PrintJob(0, uid, kind, "en", "label", PrintState.WAITING, 1, "anna", NOW, NOW, next_at=NOW)


@pytest.fixture
def uid(store: SqlStore) -> str:
    one = opened()
    store.open_inspection(one, event(one))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed))
    return closed.uid


def print_event(uid: str) -> AuditEvent:
    return AuditEvent(NOW, "anna", "print.wanted", uid, {"kind": "label"})


def test_each_print_of_one_kind_is_counted(store: SqlStore, uid: str) -> None:
    first = store.add_print(job_of(uid), print_event(uid))
    again = store.add_print(job_of(uid), print_event(uid))
    page = store.add_print(job_of(uid, PrintKind.PAGE), print_event(uid))
    assert [one.copy for one in (first, again, page)] == [1, 2, 1]
    assert [one.payload["copy"] for one in store.events(uid) if one.what == "print.wanted"] == [1, 2, 1]
    assert store.prints(uid=uid) == (first, again, page)
    assert store.prints(limit=2) == (page, again)
    assert list(store.check()) == []


def test_the_queue_is_there_after_a_restart(store: SqlStore, open_store: OpenStore, uid: str) -> None:
    job = store.add_print(job_of(uid), print_event(uid))
    store.settle_print(replace(job, state=PrintState.TAKEN, ticket="label-7"))
    store.close()
    (found,) = open_store().prints()
    assert (found.id, found.state, found.ticket) == (job.id, PrintState.TAKEN, "label-7")


def test_what_waits_already_is_its_desks_after_the_upgrade(
    store: SqlStore, open_store: OpenStore, uid: str, outside: Outside, tmp_path: Path, store_url: str
) -> None:
    assert store.begin_chain(NOW) != WRITER  # as after a backup: its chain has another name than the bench
    waiting = store.add_print(job_of(uid), print_event(uid))
    store.settle_print(replace(store.add_print(job_of(uid), print_event(uid)), state=PrintState.PRINTED))
    page = store.add_print(job_of(uid, PrintKind.PAGE), print_event(uid))  # its event tells of a label
    store.close()
    outside.change("ALTER TABLE print_job DROP COLUMN bench_id")
    outside.change("UPDATE alembic_version SET version_num = '0018'")
    if store_url:  # a file is upgraded when it is opened
        database_of(tmp_path, SHOP, store_url).upgrade()
    found = [one.id for one in open_store().prints()]
    kept = outside.rows("SELECT id, bench_id FROM print_job WHERE state = 'waiting' ORDER BY id")
    assert kept == [(waiting.id, WRITER), (page.id, None)]
    assert outside.rows("SELECT bench_id FROM print_job WHERE state = 'printed'") == [(None,)]
    assert found == ([waiting.id] if store_url else [waiting.id, page.id]), "a file is one bench's"


def test_what_is_over_waits_no_more(store: SqlStore, uid: str) -> None:
    jobs = [store.add_print(job_of(uid), print_event(uid)) for _ in PrintState]
    for job, state in zip(jobs, PrintState, strict=True):
        store.settle_print(replace(job, state=state, trouble="No paper.", ticket="bench-1", attempts=2))
    waiting = store.prints()
    assert [one.state for one in waiting] == [PrintState.WAITING, PrintState.SENDING, PrintState.TAKEN]
    assert waiting[0].trouble == "No paper."
    assert waiting[0].attempts == 2


def test_nothing_is_printed_of_what_was_never_signed(store: SqlStore, uid: str) -> None:
    unknown = opened(2)
    with pytest.raises(OurBug, match="refused a row"):
        store.add_print(job_of(unknown.uid), print_event(unknown.uid))
    assert store.prints(uid=unknown.uid) == ()


def test_a_damaged_job_is_named(store: SqlStore, uid: str, outside: Outside) -> None:
    store.add_print(job_of(uid), print_event(uid))
    outside.change("UPDATE print_job SET state = 'lost'")
    with pytest.raises(StoreDamaged, match="Print job 1"):
        store.prints(uid=uid)
    assert [str(one) for one in store.check()] == [
        "print job 1: Print job 1 cannot be read: 'lost' is not a valid PrintState."
    ]
