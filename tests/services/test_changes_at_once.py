# SPDX-License-Identifier: Apache-2.0
"""Several threads at one inspection: nothing that was given as saved is lost, nothing happens twice."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from virtual_desks import ANNA, BERT, PIXEL_IMEI, Desk, pixel

from inspector.domain.checklist import Phase
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import NotAllowed, SigningRefused
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.services.bench import SessionState

OpenDesk = Callable[..., Desk]


def test_answers_given_at_once_all_stand(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    points = [
        point.id
        for point in desk.app.inspections.checklist(read).points
        if point.phase is Phase.INSPECT and point.id not in read.findings and not point.evidence
    ]
    with ThreadPoolExecutor(8) as pool:
        given = list(
            pool.map(lambda one: desk.app.inspections.answer(read.uid, one, Outcome.PASS, ANNA), points)
        )
    now = desk.app.inspections.get(read.uid)
    assert set(points) <= set(now.findings)
    assert desk.app.store.inspection(read.uid) == now
    assert max(len(one.findings) for one in given) == len(now.findings)
    assert not list(desk.app.store.check())
    undone = {desk.app.inspections.undo(read.uid, ANNA)[1] for _ in points}
    assert undone == set(points)


def test_one_device_is_opened_once_though_two_ask(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(), starts=False)
    identity = _identity()
    with ThreadPoolExecutor(4) as pool:
        opened = list(
            pool.map(lambda by: desk.app.inspections.start(identity, by, is_training=True), (ANNA, BERT) * 4)
        )
    assert len({one.uid for one in opened}) == 1
    assert len(desk.app.inspections.unfinished()) == 1


def _identity() -> DeviceIdentity:
    return DeviceIdentity("android", Category.PHONE, "Acme", "Nine", serial="S1", imei=PIXEL_IMEI)


def test_two_signatures_at_once_give_one_certificate(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(), prepare=lambda app: app.use_registry("http://127.0.0.1:9"))
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    desk.until("pixel", SessionState.READY)

    def sign(_: int) -> str:
        try:
            return desk.app.certification.sign(uid, ANNA).digest
        except SigningRefused:
            return ""

    with ThreadPoolExecutor(4) as pool:
        digests = list(pool.map(sign, range(4)))
    assert sorted(map(bool, digests)) == [False, False, False, True]
    assert len(desk.app.store.outbox()) == 1


def test_an_answer_beside_a_signature_is_refused_or_signed_never_lost(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    desk.until("pixel", SessionState.READY)

    def go_back(_: int) -> bool:
        try:
            desk.app.inspections.back_to_points(uid, ANNA)
        except NotAllowed:
            return False
        return True

    def sign(_: int) -> bool:
        try:
            desk.app.certification.sign(uid, ANNA)
        except SigningRefused:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        signed, back = pool.submit(sign, 0), pool.submit(go_back, 0)
    assert signed.result() != back.result()
    state = desk.app.inspections.get(uid).state
    assert state is (State.SIGNED if signed.result() else State.INSPECTING)
    stored = desk.app.store.inspection(uid)
    assert stored is not None
    assert stored.state is state


def test_a_listener_may_change_what_it_hears_of(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid

    def listener(inspection: object) -> None:
        if "vibration.motor" not in desk.app.inspections.get(uid).findings:
            desk.app.inspections.answer(uid, "vibration.motor", Outcome.PASS, ANNA)

    desk.app.listen(listener)
    desk.app.inspections.answer(uid, "touch.grid", Outcome.PASS, ANNA)
    assert {"touch.grid", "vibration.motor"} <= set(desk.app.inspections.get(uid).findings)


def test_an_inspection_that_is_not_there_is_said(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(), starts=False)
    with pytest.raises(NotAllowed, match="There is no inspection"):
        desk.app.inspections.get("0" * 26)
