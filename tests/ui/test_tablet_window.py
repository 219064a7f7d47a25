# SPDX-License-Identifier: Apache-2.0
"""Tablets in the window: one without a mobile network is certified; a watch has no checklist."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import SPACE, Technician
from shop_people import scan

from inspector.domain.device import Category
from inspector.domain.finding import Outcome
from inspector.domain.live import LiveKind
from inspector.services.bench import SessionState
from inspector.ui.bench.advice_bar import advice

Sit = Callable[..., Technician]
SERIAL = "VRTLTAB0008231"
LACKING = {
    "stylus.pen": "no_stylus",
    "ports.all": "no_ports",
    "radio.cellular": "wifi_only",
    "radio.gnss": "no_gnss",
}


def not_fitted(one: Technician, point: str) -> None:
    """Answer by keys that a point does not apply, for a reason out of its list."""
    page = one.window.inspection
    checklist = page._opened.checklist
    assert checklist is not None
    reasons = checklist.point(point).not_applicable
    one.press("n", str(reasons.index(LACKING[point]) + 1))


def test_a_tablet_without_a_mobile_network_comes_to_its_certificate_by_keys(technician: Sit) -> None:
    one = technician(A1="tablet-good")
    one.open_first()
    page = one.window.inspection
    assert page._opened.checklist is not None
    live = {point.id: point.live for point in page._opened.checklist.points if point.live}
    assert live == {
        "charge.port": LiveKind.CHARGING,
        "touch.grid": LiveKind.TOUCH,
        "buttons.press": LiveKind.BUTTONS,
        "sensor.motion": LiveKind.SENSORS,
    }
    while page.current != "grade":
        here = page.current
        if here == "identity.numbers":
            scan(one, SERIAL)
            one.press(SPACE)
        elif here == "lock.blacklist":
            one.give_evidence("CheckMEND by serial: not flagged, 09:00 UTC")
        elif here in LACKING:
            not_fitted(one, here)
        else:
            assert page.stage.drawing.accessibleName() in ("", "Drawing: tablet"), here
            one.press(SPACE)
        one.until_not_at(here)
    one.press(SPACE)
    one.erase()
    scan(one, SERIAL)
    one.until_page(one.window.review)
    one.until_state(SessionState.READY)
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
    done = one.inspection()
    assert (done.identity.category, done.identity.imei, done.identity.serial) == (Category.TABLET, "", SERIAL)
    assert done.checklist.id == "tablet-25"
    excused = {
        name: found.reason for name, found in done.findings.items() if found.outcome is not Outcome.PASS
    }
    assert excused == LACKING


def test_a_watch_for_which_there_is_no_checklist_says_what_to_do(technician: Sit) -> None:
    one = technician(A1="android-good:watch")
    one.until_state(SessionState.TROUBLE)
    scene = one.scene()
    assert scene is not None
    happened, to_do = advice(scene)
    assert happened == "There is no checklist for a watch."
    assert "the folder 'checklists'" in to_do
    assert scene.view.inspection is None
