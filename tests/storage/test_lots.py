# SPDX-License-Identifier: Apache-2.0
"""The certificates of a day or an order: those that hold, and no others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from inspections import NOW, SHOP, event, finished, opened, signed

from inspector.domain.inspection import Inspection, Step
from inspector.domain.lot import Lot
from inspector.domain.uid import new_uid
from inspector.domain.voiding import Voiding
from inspector.storage import lots
from inspector.storage.store import SqlStore


def sign(store: SqlStore, number: int, order: str = "", supersedes: str = "") -> Inspection:
    one = replace(opened(number), supersedes=supersedes, order_line=order)
    store.open_inspection(one, event(one, "inspection.opened"))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed, "certificate.signed"))
    return closed


def lot(store: SqlStore, wanted: Lot, shop: str = SHOP) -> Sequence[str]:
    with store.reading() as connection:
        return lots.certificates_of(connection, shop, wanted)


def test_an_order_is_all_its_lines_and_no_other_order(store: SqlStore) -> None:
    ours = [sign(store, number, order).uid for number, order in enumerate(("PO-7", "PO-7/2"), 1)]
    for number, order in enumerate(("PO-71", "", "po-7", "P_-7"), 3):
        sign(store, number, order)
    assert sorted(lot(store, Lot(order="PO-7"))) == sorted(ours)
    assert lot(store, Lot(order="P_-")) == ()
    assert lot(store, Lot(order="PO-7"), "another-shop") == ()


def test_a_day_is_what_was_signed_on_it(store: SqlStore) -> None:
    one = sign(store, 1)
    assert one.finished_at is not None
    day = one.finished_at.astimezone().date()
    assert lot(store, Lot(day)) == (one.uid,)
    assert lot(store, Lot(day - timedelta(days=1))) == lot(store, Lot(day + timedelta(days=1))) == ()


def test_what_was_replaced_or_made_void_does_not_hold(store: SqlStore) -> None:
    first = sign(store, 1, "PO-7")
    second = sign(store, 2, "PO-7", supersedes=first.uid)
    third = sign(store, 3, "PO-7")
    at = third.updated_at + timedelta(minutes=1)
    voided = third.moved(Step.VOID, at)
    store.void(
        voided, Voiding(third.uid, third.technician, "ilse", "The wrong phone.", at), (), event(voided, "x")
    )
    assert lot(store, Lot(order="PO-7")) == (second.uid,)


def test_what_is_not_signed_yet_is_in_no_lot(store: SqlStore) -> None:
    one = replace(opened(1), order_line="PO-7")
    store.open_inspection(one, event(one, "inspection.opened"))
    assert lot(store, Lot(order="PO-7")) == ()


def test_those_that_another_replaced_are_known_among_more_than_one_question_names(store: SqlStore) -> None:
    first = sign(store, 1)
    second = sign(store, 2, supersedes=first.uid)
    uids = [*(new_uid(NOW) for _ in range(600)), second.uid, first.uid]
    with store.reading() as connection:
        assert lots.replaced(connection, SHOP, uids) == {first.uid}
        assert lots.replaced(connection, "another-shop", uids) == lots.replaced(connection, SHOP, ()) == set()
