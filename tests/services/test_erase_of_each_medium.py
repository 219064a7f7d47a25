# SPDX-License-Identifier: Apache-2.0
"""A laptop with two disks is erased when both have their record, and no sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from virtual_desks import ANNA, Desk, is_in_review, phone, pixel

from inspector.domain.errors import NotAllowed, SigningRefused
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State

OpenDesk = Callable[..., Desk]
POINT = "data.erased"
NVME = "nvme0n1 · nvme · 512 GB · SAMSUNG MZVLB512HBJQ-000L7 · VRTLNVME000001"
SERIAL = "VRTLPT14000001"
HOW = {"level": "purge", "method": "NVMe sanitize, crypto erase", "verification": "sanitize log: 0x101"}


def laptop() -> dict[str, Any]:
    table = phone("laptop-good", "laptop")
    second = {"name": "sda", "model": "ST1000LM035", "serial": "VRTLHDD0002", "bytes": 10**12, "rpm": 5400}
    return {**table, "disks": [*table["disks"], second], "erase_s": 0.05}


def test_of_two_disks_both_are_recorded_before_it_goes_on(open_desk: OpenDesk) -> None:
    desk = open_desk(laptop())
    uid = desk.until_read("laptop").uid
    desk.to_erase(uid, SERIAL)
    work = desk.app.inspections
    before = len(desk.app.store.events(uid))
    one = work.erased(uid, ANNA, medium="nvme0n1", **HOW, point_id=POINT)
    assert (one.state, POINT in one.findings) == (State.ERASE, False)
    assert [record.medium for record in one.erasures] == [NVME]
    assert "point" not in desk.app.store.events(uid)[before].payload, "it answers nothing yet"
    blockers = [str(each) for each in desk.app.certification.blockers(one)]
    assert any("sda · hdd · 1 TB · ST1000LM035 · VRTLHDD0002 is not recorded" in each for each in blockers)
    with pytest.raises(SigningRefused, match="sda"):
        desk.app.certification.sign(uid, ANNA)

    gone = {**HOW, "level": "destroy", "method": "taken out and destroyed", "verification": "shredder log 7"}
    both = work.erased(uid, ANNA, medium="sda", **gone, point_id=POINT)
    assert (both.state, both.findings[POINT].outcome) == (State.AFTERCHECK, Outcome.PASS)
    assert both.findings[POINT].evidence == "sanitize log: 0x101; shredder log 7"
    assert both.identity.storage == "512 GB", "the second disk is no part of it any more"
    assert desk.app.store.inspection(uid) == both
    desk.bays.control("laptop", "erase")
    desk.until("laptop", is_in_review)
    assert work.back_to_points(uid, ANNA).state is State.INSPECTING
    assert work.to_erase(uid, ANNA).state is State.AFTERCHECK, "both are erased still"
    work.scan(uid, SERIAL, ANNA)
    work.answer(uid, "os.installed", Outcome.PASS, ANNA)
    certificate = desk.app.certification.sign(uid, ANNA)
    said = certificate.claims["erasures"]
    assert isinstance(said, list)
    assert [each["level"] for each in said if isinstance(each, dict)] == ["purge", "destroy"]


def test_what_cannot_be_taken_out_is_not_destroyed(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    with pytest.raises(NotAllowed, match="part of the device"):
        desk.app.inspections.erased(uid, ANNA, medium="internal storage", **{**HOW, "level": "destroy"})
    assert desk.app.inspections.get(uid).erasures == ()
