# SPDX-License-Identifier: Apache-2.0
"""That a device was erased and that its point passes is one transaction: both stand, or neither."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from virtual_desks import ANNA, Desk, pixel

from inspector.domain.errors import NotAllowed, StoreTrouble
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State

OpenDesk = Callable[..., Desk]
HOW = {
    "medium": "internal storage",
    "level": "purge",
    "method": "factory reset",
    "verification": "no account",
}
POINT = "data.erased"


def test_the_point_and_its_record_are_one_event_and_can_be_taken_back(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    before = len(desk.app.store.events(uid))
    erased = desk.app.inspections.erased(uid, ANNA, **HOW, point_id=POINT)
    assert (erased.state, len(erased.erasures)) == (State.AFTERCHECK, 1)
    found = erased.findings[POINT]
    assert (found.outcome, found.evidence, found.by) == (Outcome.PASS, "no account", ANNA.id)
    (event,) = desk.app.store.events(uid)[before:]
    assert (event.what, event.payload["point"], event.payload["medium"]) == (
        "device.erased",
        POINT,
        "internal storage",
    )
    assert desk.app.store.inspection(uid) == erased

    inspections = type(desk.app.inspections)(
        desk.app.store, desk.app.catalog, desk.app.clock, desk.app.shop
    )  # as after a restart: what can be taken back is rebuilt from the events
    taken, point = inspections.undo(uid, ANNA)
    assert (point, POINT in taken.findings) == (POINT, False)


def test_neither_is_there_where_the_disk_takes_none(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)

    def full(*_: object) -> None:
        raise StoreTrouble("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(desk.app.store, "save", full)
        with pytest.raises(StoreTrouble):
            desk.app.inspections.erased(uid, ANNA, **HOW, point_id=POINT)
    kept = desk.app.inspections.get(uid)
    assert (kept.state, kept.erasures, POINT in kept.findings) == (State.ERASE, (), False)


def test_an_erasure_out_of_time_answers_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    with pytest.raises(NotAllowed):
        desk.app.inspections.erased(uid, ANNA, **HOW, point_id=POINT)
    assert POINT not in desk.app.inspections.get(uid).findings
