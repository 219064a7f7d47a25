# SPDX-License-Identifier: Apache-2.0
"""The rows of reviews: what the database itself refuses, whoever writes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from inspections import NOW, POINTS, SHOP, event, finished, opened, signed
from sqlalchemy import Connection, Table, insert

from inspector.domain.errors import NotAllowed, OurBug
from inspector.domain.event import AuditEvent
from inspector.domain.reinspecting import AgainKind, Reinspection
from inspector.domain.review import Judgement, Review, begin
from inspector.domain.uid import new_uid
from inspector.storage.database import DATABASE
from inspector.storage.reviews import SqlReviews
from inspector.storage.schema_review import reinspection, review, review_point
from inspector.storage.store import SqlStore


def certified(store: SqlStore) -> Review:
    """Store a certificate of anna's, and give ida's review of it."""
    one = opened()
    store.open_inspection(one, event(one, "inspection.opened"))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed, "certificate.signed"))
    return begin(closed, "ida", new_uid(NOW), NOW, certificate.digest)


def said(one: Review) -> AuditEvent:
    return AuditEvent(NOW, one.reviewer, "review.begun", one.inspection_uid, {"review": one.uid})


def rows_of(store: SqlStore) -> SqlReviews:
    return SqlReviews(store.reading, store.noted, SHOP)


def test_a_review_comes_back_as_it_was_written(store: SqlStore) -> None:
    one, rows = certified(store), rows_of(store)
    rows.begin_review(one, said(one))
    two = one.judged(
        [
            Judgement(POINTS[1], "pass", "fail", "It rattles.", NOW),
            Judgement(POINTS[0], "pass", "pass", "", NOW),
        ],
        NOW,
    )
    wish = Reinspection(
        new_uid(NOW), one.inspection_uid, one.uid, AgainKind.SENT_BACK, "anna", "ida", "It rattles.", NOW
    )
    rows.put_review(one, two.sent_back("It rattles.", NOW), said(one), wish)
    assert rows.reviews(one.inspection_uid) == (two.sent_back("It rattles.", NOW),)
    assert rows.wanted([one.inspection_uid]) == wish
    assert rows.digest(one.inspection_uid) == one.digest
    assert not list(store.check())
    with pytest.raises(NotAllowed):
        rows.put_review(one, two, said(one))  # somebody else was quicker


def test_the_database_refuses_a_reviewer_who_is_the_technician(store: SqlStore) -> None:
    one, rows = certified(store), rows_of(store)
    own = replace(one, reviewer=one.technician)
    with pytest.raises(NotAllowed):
        rows.begin_review(own, said(own))
    assert rows.reviews(one.inspection_uid) == ()
    rows.begin_review(one, said(one))
    with pytest.raises(NotAllowed):  # one at a time
        rows.begin_review(replace(one, uid=new_uid(NOW), reviewer="otto"), said(one))


@pytest.mark.parametrize("somebody", ["bert", ""])
def test_the_technician_of_a_review_is_who_inspected(store: SqlStore, somebody: str) -> None:
    one, rows = certified(store), rows_of(store)
    own = replace(one, technician=somebody, reviewer=one.technician)
    with pytest.raises(NotAllowed):
        rows.begin_review(own, said(own))
    rows.begin_review(one, said(one))
    wish = Reinspection(new_uid(NOW), one.inspection_uid, one.uid, AgainKind.BLIND, somebody, "anna", "", NOW)
    with pytest.raises(OurBug):
        rows.put_review(one, one, said(one), wish)


CONTRADICTIONS: tuple[tuple[Table, dict[str, str]], ...] = (
    (review, {"reviewer_id": "anna"}),
    (review, {"decision": "countersigned"}),
    (review, {"decision": "sent_back"}),
    (review, {"decision": "whatever"}),
    (review_point, {"said": "fail"}),
    (reinspection, {"wanted_by": "anna"}),
    (reinspection, {"reason": ""}),
    (reinspection, {"kind": "whatever"}),
)


def test_the_database_refuses_what_contradicts_itself(store: SqlStore) -> None:
    one = certified(store)
    values = {
        review: {
            "uid": one.uid, "inspection_uid": one.inspection_uid, "technician_id": "anna",
            "reviewer_id": "ida", "began_at": NOW, "at": NOW, "digest": one.digest,
            "decision": "open", "reason": "", "signature": None,
        },
        review_point: {
            "review_uid": one.uid, "point_id": "a", "number": 1, "claimed": "pass", "said": "pass",
            "reason": "", "at": NOW,
        },
        reinspection: {
            "uid": new_uid(NOW), "inspection_uid": one.inspection_uid, "review_uid": one.uid,
            "kind": "sent_back", "technician_id": "anna", "wanted_by": "ida", "reason": "No.", "at": NOW,
        },
    }  # fmt: skip

    def write(connection: Connection, table: Table, changes: dict[str, str]) -> None:
        for each, columns in values.items():
            more = changes if each is table else {}
            connection.execute(insert(each), {"shop_id": SHOP, **columns, **more})

    for table, changes in CONTRADICTIONS:
        with pytest.raises(OurBug, match="ck_"):
            store.noted(said(one), partial(write, table=table, changes=changes))
    assert rows_of(store).reviews(one.inspection_uid) == ()
    store.noted(said(one), partial(write, table=review, changes={}))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("UPDATE review_point SET claimed = 'fail'", "was not claimed"),
        ("UPDATE review SET technician_id = 'bert'", "names the technician"),
        ("UPDATE review SET digest = x'" + "00" * 32 + "'", "another certificate"),
        ("UPDATE review SET decision = 'countersigned', signature = 'a.e30.c'", "something else"),
        ("UPDATE reinspection SET technician_id = 'bert'", "another technician"),
        ("UPDATE reinspection SET again_uid = inspection_uid", "was not opened for it"),
    ],
)
def test_what_was_changed_in_a_review_is_found(
    file_store: SqlStore, tmp_path: Path, change: str, what: str
) -> None:
    one, rows = certified(file_store), rows_of(file_store)
    rows.begin_review(one, said(one))
    two = one.judged([Judgement(POINTS[0], "pass", "fail", "It rattles.", NOW)], NOW)
    wish = Reinspection(new_uid(NOW), one.inspection_uid, one.uid, AgainKind.BLIND, "anna", "ida", "", NOW)
    rows.put_review(one, two, said(one), wish)
    assert not list(file_store.check())
    with closing(sqlite3.connect(tmp_path / DATABASE)) as outside, outside:  # which keeps to no foreign key
        outside.execute(change)
    assert any(what in fault.what for fault in file_store.check())
