# SPDX-License-Identifier: Apache-2.0
"""What a point was answered with stands at its head, and a digit means one thing at a time."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import ESC, GOOD_IMEI, Technician

from inspector.domain.finding import Outcome
from inspector.services.bench import SessionState

Sit = Callable[..., Technician]


def test_an_answered_point_says_so_when_it_is_opened_again(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    mark = page.stage.heading._answer
    assert mark.isHidden()
    one.give_evidence(GOOD_IMEI)
    one.until_not_at("identity.numbers")
    one.window._open_point("virtual:A1", "display.image")
    one.press("2")
    one.until(lambda: "display.image" in one.inspection().findings)
    one.window._open_point("virtual:A1", "display.image")
    assert mark.isVisible()
    assert mark.state() is Outcome.FAIL
    assert mark.text().startswith("Fail: stain or pressure mark · ")
    one.window._open_point("virtual:A1", "touch.grid")
    assert mark.isHidden()


def test_defect_codes_are_away_while_reasons_have_the_digits(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.window._open_point("virtual:A1", "display.image")
    stage = one.window.inspection.stage
    one.press("t")
    one.until(lambda: stage.reasons.is_asking)
    assert stage.codes.isHidden()
    one.until(lambda: all(button.height() >= 44 for button in stage.reasons.buttons))
    one.press(ESC)
    assert stage.codes.isVisible()


def test_a_refused_device_says_by_what_and_leads_on(technician: Sit) -> None:
    one = technician(A1="android-faulty")
    one.until_state(SessionState.NEEDS_YOU)
    uid = one.inspection().uid
    one.window._desk.do(lambda app, _: app.inspections.refuse(uid, app.operator))
    one.until_state(SessionState.REFUSED)
    one.window.open_port("virtual:A1")
    one.until_page(one.window.review)
    side = one.window.review.side
    assert side.next.isVisible()
    assert side.sign.isHidden()
    assert "battery health 71.0" in " ".join(row.check.detail for row in side.checks._rows)
