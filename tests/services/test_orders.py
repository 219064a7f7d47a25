# SPDX-License-Identifier: Apache-2.0
"""A device's order: linked, changed, taken back also after a restart, found again, and certified."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from sqlalchemy import select
from virtual_desks import ANNA, Desk, iphone, said

from inspector.domain.errors import NotAllowed
from inspector.domain.finding import Outcome
from inspector.domain.person import Person, Role
from inspector.services.inspect import Inspections
from inspector.storage.schema import inspection as table

OpenDesk = Callable[..., Desk]


def order_in_store(desk: Desk, uid: str) -> str | None:
    with desk.app.store.reading() as connection:
        found: str | None = connection.execute(
            select(table.c.order_line).where(table.c.uid == uid)
        ).scalar_one()
    return found


def test_an_order_is_linked_changed_and_taken_back_after_a_restart(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone())
    work, uid = desk.app.inspections, desk.until_read("iphone").uid
    work.link_order(uid, "PO-1", ANNA)
    work.link_order(uid, "PO-1", ANNA)
    with pytest.raises(NotAllowed, match="PO-1 already"):
        work.link_order(uid, "PO-2", ANNA)
    work.link_order(uid, "PO-2", ANNA, instead_of="PO-1")
    assert order_in_store(desk, uid) == "PO-2"
    assert said(desk.app.store.events(uid), "order.linked") == [
        {"old": "", "new": "PO-1"},
        {"old": "PO-1", "new": "PO-2"},
    ]
    again = Inspections(desk.app.store, desk.app.catalog, desk.app.clock, desk.app.shop)
    one, point = again.undo(uid, ANNA)
    assert (one.order_line, point) == ("PO-1", "")
    later = Inspections(desk.app.store, desk.app.catalog, desk.app.clock, desk.app.shop)
    assert later.undo(uid, ANNA)[0].order_line == ""
    assert order_in_store(desk, uid) is None


def test_z_takes_orders_and_answers_back_in_their_order(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone())
    work, uid = desk.app.inspections, desk.until_read("iphone").uid
    work.answer(uid, "display.image", Outcome.PASS, ANNA)
    work.link_order(uid, "PO-1", ANNA)
    work.answer(uid, "vibration.motor", Outcome.PASS, ANNA)
    assert work.undo(uid, ANNA)[1] == "vibration.motor"
    assert work.undo(uid, ANNA)[0].order_line == ""
    assert work.undo(uid, ANNA)[1] == "display.image"


def test_the_certificate_names_the_order(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone())
    uid = desk.until_read("iphone").uid
    desk.app.inspections.link_order(uid, "PO-9", ANNA)
    draft = desk.app.certification._draft(desk.app.inspections.get(uid))
    assert json.loads(draft.payload)["order_line"] == "PO-9"


def test_who_does_not_work_at_the_bench_links_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone())
    uid = desk.until_read("iphone").uid
    with pytest.raises(NotAllowed, match="auditor"):
        desk.app.inspections.link_order(uid, "PO-1", Person("ina", "Ina", Role.AUDITOR))
    with pytest.raises(NotAllowed, match="auditor"):
        desk.app.inspections.second_imei(uid, "350000000000006", Person("ina", "Ina", Role.AUDITOR))
