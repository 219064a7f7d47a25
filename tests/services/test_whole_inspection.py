# SPDX-License-Identifier: Apache-2.0
"""One device from plug to certificate, and the ways in which the device may not be the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from virtual_desks import (
    ANNA,
    BERT,
    IPHONE_IMEI,
    IPHONE_SERIAL,
    OTHER_IMEI,
    PIXEL_IMEI,
    PIXEL_SERIAL,
    Desk,
    iphone,
    is_in_review,
    pixel,
    said,
)

from inspector.domain.errors import IdentityChanged, NotAllowed, SigningRefused
from inspector.domain.finding import BENCH, Outcome
from inspector.domain.grading import Grade
from inspector.domain.inspection import IdentifiedBy, Stage, State
from inspector.domain.outbox import RowState
from inspector.services.bench import SessionState

OpenDesk = Callable[..., Desk]
WITH_AN_ACCOUNT = {"accounts": ["com.google"]}


def test_a_phone_is_read_inspected_erased_and_certified(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    assert read.is_training
    assert read.identity.serial == PIXEL_SERIAL
    assert read.findings["battery.health"].by == BENCH
    assert {check.stage for check in read.identified} == {Stage.START, Stage.BEFORE_ERASE}

    desk.to_erase(read.uid)
    desk.bays.control("pixel", "erase")
    desk.erased(read.uid)
    desk.until("pixel", SessionState.READY)

    certificate = desk.app.certification.sign(read.uid, ANNA)
    closed = desk.app.inspections.get(read.uid)
    assert closed.state is State.SIGNED
    assert closed.finished_at is not None
    assert certificate.claims["training"] is True
    assert certificate.claims["verdict"] == {"kind": "certified", "because": []}
    assert desk.app.store.certificate(read.uid) == certificate
    assert desk.app.certification.document(read.uid, "en").startswith(b"%PDF")
    desk.until("pixel", SessionState.CERTIFIED)
    what = [event.what for event in desk.app.store.events(read.uid)]
    assert what[0] == "inspection.opened"
    assert what[-1] == "certificate.signed"


def test_an_erased_android_names_itself_by_its_descriptor(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    view = desk.until("pixel", is_in_review)
    assert desk.inspection(view).identified[-1].how is IdentifiedBy.DESCRIPTOR
    assert desk.inspection(view).identified[-1].serial == PIXEL_SERIAL


def test_an_erased_iphone_names_itself_through_lockdown(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone())
    uid = desk.until_read("iphone").uid
    desk.to_erase(uid, IPHONE_IMEI)
    desk.bays.control("iphone", "erase")
    desk.erased(uid)
    view = desk.until("iphone", is_in_review)
    last = desk.inspection(view).identified[-1]
    assert (last.stage, last.how, last.serial) == (Stage.AFTER_ERASE, IdentifiedBy.LOCKDOWN, IPHONE_SERIAL)


def test_a_device_that_stays_away_is_identified_by_a_scan(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "unplug")
    desk.erased(uid)
    desk.until("pixel", SessionState.AFTERCHECK)

    with pytest.raises(IdentityChanged):
        desk.app.inspections.scan(uid, OTHER_IMEI, ANNA)
    assert desk.app.inspections.get(uid).state is State.AFTERCHECK
    noted = said(desk.app.store.events(uid), "identity.contradicted")
    assert noted == [{"at": "identity.scanned", "code": "numbers_differ"}]

    scanned = desk.app.inspections.scan(uid, PIXEL_IMEI, ANNA)
    assert scanned.state is State.REVIEW
    assert scanned.identified[-1].how is IdentifiedBy.SCAN
    desk.app.certification.sign(uid, ANNA)


def test_nothing_counts_as_identified_again_while_the_device_never_left(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone())
    uid = desk.until_read("iphone").uid
    desk.to_erase(uid, IPHONE_IMEI)
    desk.erased(uid)  # said, but the device is still as it was
    desk.until("iphone", SessionState.AFTERCHECK)
    desk.bench.read_again(desk.key("iphone"))
    with pytest.raises(SigningRefused, match="not identified after the erase"):
        desk.app.certification.sign(uid, ANNA)
    assert not desk.app.inspections.get(uid).checks_at(Stage.AFTER_ERASE)


def test_another_device_swapped_in_before_the_end_of_reading_keeps_it_from_a_signature(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    desk.app.inspections.begin_reading(read.uid, ANNA)
    other = replace(read.identity, serial="ANOTHER0001")
    with pytest.raises(IdentityChanged, match="ANOTHER0001"):
        desk.app.inspections.measured(read.uid, other, ANNA)
    assert desk.app.inspections.get(read.uid).state is State.READING
    with pytest.raises(NotAllowed):
        desk.app.inspections.to_erase(read.uid, ANNA)


def test_a_failed_gate_refuses_the_device_and_nobody_can_sign_it(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(contents=WITH_AN_ACCOUNT))
    read = desk.until_read("pixel")
    assert read.findings["lock.account"].outcome is Outcome.FAIL
    with pytest.raises(NotAllowed, match="Nobody can override"):
        desk.app.inspections.answer(read.uid, "lock.account", Outcome.PASS, ANNA, reason="it is fine")
    with pytest.raises(SigningRefused, match=r"point lock\.account failed"):
        desk.app.certification.sign(read.uid, ANNA)
    refused = desk.app.inspections.refuse(read.uid, ANNA)
    assert refused.state is State.REFUSED
    assert desk.app.store.certificate(read.uid) is None
    assert not desk.app.store.outbox()
    desk.until("pixel", SessionState.REFUSED)
    with pytest.raises(NotAllowed):
        desk.app.inspections.refuse(read.uid, ANNA)


def test_only_a_failed_point_refuses(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    with pytest.raises(NotAllowed, match="Nothing in this inspection refuses"):
        desk.app.inspections.refuse(read.uid, ANNA)


def test_a_grade_other_than_suggested_needs_another_person(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.answer_points(uid)
    with pytest.raises(NotAllowed, match="suggests premium"):
        desk.app.inspections.grade(uid, ANNA, Grade.FAIR)
    desk.app.inspections.grade(uid, ANNA, Grade.FAIR, "smells of smoke")
    blocking = desk.app.certification.blockers(desk.app.inspections.get(uid))
    assert "second_look" in [one.kind for one in blocking]
    with pytest.raises(NotAllowed, match="another person"):
        desk.app.inspections.second_look(uid, Grade.FAIR, ANNA)
    looked = desk.app.inspections.second_look(uid, Grade.FAIR, BERT)
    assert looked.grade is not None
    assert looked.grade.second_by == BERT.id
    assert "second_look" not in [one.kind for one in desk.app.certification.blockers(looked)]


def test_a_closed_device_is_opened_again_only_when_asked_and_supersedes(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = _certified(desk)
    desk.bays.control("pixel", "setup")
    view = desk.until("pixel", SessionState.CLOSED_BEFORE)
    assert view.closed_uid == uid

    desk.bench.read_again(desk.key("pixel"), again=True)
    again = desk.until_read("pixel")
    assert (again.attempt, again.supersedes) == (2, uid)
    assert again.uid != uid
    desk.to_erase(again.uid)
    desk.bays.control("pixel", "erase")
    desk.erased(again.uid)
    desk.until("pixel", SessionState.READY)
    assert desk.app.certification.sign(again.uid, ANNA).claims["supersedes"] == uid


def test_a_refused_device_is_not_superseded_but_counted(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(contents=WITH_AN_ACCOUNT))
    refused = desk.app.inspections.refuse(desk.until_read("pixel").uid, ANNA)
    desk.until("pixel", SessionState.REFUSED)
    again = desk.app.inspections.start(refused.identity, ANNA, is_training=True, again=True)
    assert (again.attempt, again.supersedes) == (2, "")


def test_signing_twice_signs_once(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(), prepare=lambda app: app.use_registry("http://127.0.0.1:9"))
    uid = _certified(desk)
    with pytest.raises(SigningRefused, match="is signed, not in review"):
        desk.app.certification.sign(uid, ANNA)
    assert [(row.uid, row.state) for row in desk.app.store.outbox()] == [(uid, RowState.PENDING)]


def _certified(desk: Desk) -> str:
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    desk.until("pixel", SessionState.READY)
    desk.app.certification.sign(uid, ANNA)
    desk.until("pixel", SessionState.CERTIFIED)
    return uid
