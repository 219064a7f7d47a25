# SPDX-License-Identifier: Apache-2.0
"""A device with a number of another that was here: said with both numbers, never opened in silence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from virtual_desks import ANNA, IPHONE_IMEI, Desk, iphone

from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import IdentityChanged
from inspector.domain.finding import Outcome
from inspector.services.bench import SessionState
from inspector.services.opening import KNOWN_OTHERWISE

OpenDesk = Callable[..., Desk]
OTHER_IMEI = "350000000000006"
SERIAL = "VRTL4820A1"
BEFORE = DeviceIdentity("apple", Category.PHONE, "Acme", "Nine", serial=SERIAL, imei=OTHER_IMEI)


def test_a_phone_whose_serial_came_with_another_imei_is_noticed_and_opened_only_when_wanted(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(iphone(), prepare=lambda app: app.inspections.start(BEFORE, ANNA, is_training=True))
    (before,) = desk.app.inspections.unfinished()
    view = desk.until("iphone", SessionState.TROUBLE)
    assert isinstance(view.trouble, IdentityChanged)
    assert view.trouble.code == KNOWN_OTHERWISE
    assert {OTHER_IMEI, IPHONE_IMEI} <= set(re.findall(r"\d{15}", view.trouble.title))
    assert view.inspection is None
    assert desk.app.inspections.unfinished() == [before]

    desk.bench.read_again(desk.key("iphone"))
    read = desk.until_read("iphone")
    assert (read.uid != before.uid, read.attempt) == (True, 1)
    opened = desk.app.store.events(read.uid)[0]
    assert (opened.what, opened.payload["contradicts"]) == ("inspection.opened", before.uid)


def test_a_replug_alone_does_not_open_it(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone(), prepare=lambda app: app.inspections.start(BEFORE, ANNA, is_training=True))
    desk.until("iphone", SessionState.TROUBLE)
    desk.bays.control("iphone", "unplug")
    desk.until("iphone", SessionState.GONE)
    desk.bays.control("iphone", "plug")
    desk.until("iphone", SessionState.TROUBLE)
    assert len(desk.app.inspections.unfinished()) == 1


def test_one_that_is_closed_is_noticed_too(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone(), starts=False)
    inspections = desk.app.inspections
    first = inspections.start(BEFORE, ANNA, is_training=True)
    inspections.begin_reading(first.uid, ANNA)
    inspections.stop_reading(first.uid, ANNA)
    inspections.answer(first.uid, "touch.grid", Outcome.FAIL, ANNA, code="dead_zone", note="row 3")
    inspections.refuse(first.uid, ANNA)
    twin = replace(BEFORE, imei=IPHONE_IMEI)
    with pytest.raises(IdentityChanged, match=f"IMEI was {OTHER_IMEI}: this one has {IPHONE_IMEI}"):
        inspections.start(twin, ANNA, is_training=True)
    assert inspections.start(twin, ANNA, is_training=True, again=True).attempt == 1
    # From then on it is known by both.
    assert inspections.start(twin, ANNA, is_training=True).identity == twin


def test_a_phone_that_gives_its_second_imei_first_is_the_same(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone(), starts=False)
    two = replace(BEFORE, imei2=IPHONE_IMEI)
    first = desk.app.inspections.start(two, ANNA, is_training=True)
    turned = replace(two, imei=IPHONE_IMEI, imei2=OTHER_IMEI)
    assert desk.app.inspections.start(turned, ANNA, is_training=True).uid == first.uid
    assert not two.contradicts(turned)
    assert two.difference(replace(BEFORE, imei=IPHONE_IMEI)) is None
    assert BEFORE.difference(replace(BEFORE, imei=IPHONE_IMEI)) == ("IMEI", OTHER_IMEI, IPHONE_IMEI)
