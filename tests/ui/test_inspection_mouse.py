# SPDX-License-Identifier: Apache-2.0
"""A whole inspection by the mouse alone; typing only what no mouse can give."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bench_window import GOOD_IMEI, Technician
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from inspector.domain.finding import Outcome
from inspector.domain.grading import Surface
from inspector.services.bench import SessionState
from inspector.ui.widgets.hub_view import HubView

Sit = Callable[..., Technician]


def _has_defects(one: Technician, count: int) -> bool:
    return len(one.inspection().defects) == count


def row_of(view: QListView, row: int) -> QPoint:
    """Give the middle of a row that is seen."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    return view.visualRect(index).center()


def test_a_good_phone_is_certified_by_the_mouse_alone(technician: Sit) -> None:
    one = technician()
    window, page = one.window, one.window.inspection
    one.until_state(SessionState.NEEDS_YOU)
    hub = window.bench.hubs.findChildren(HubView)[0]
    QTest.mouseClick(hub.viewport(), Qt.MouseButton.LeftButton, pos=row_of(hub, 0))
    one.until_page(page)
    typed = {"identity.numbers": GOOD_IMEI, "lock.blacklist": "register: not flagged, 09:00 UTC"}
    passes = page.verdicts.buttons[0]
    while page.current != "grade":
        here = page.current
        if here in typed:
            one.click(page.stage.evidence)
            one.type(typed[here])
        one.click(passes)
        one.until_not_at(here)
    one.click(passes)
    one.until_state(SessionState.ERASE)
    one.until_at("data.erased")
    one.click(page.erase.level._segments[1])
    one.click(page.erase.verification)
    one.type("welcome screen")
    one.click(passes)
    one.until_state(SessionState.AFTERCHECK)
    one.scan(GOOD_IMEI)
    one.until_page(window.review)
    one.until(window.review._sign_only.isEnabled)
    one.click(window.review.side.sign_only)
    one.until_state(SessionState.CERTIFIED)
    assert one.pressed == 1  # Enter, the scanner's own


def test_a_fault_is_named_by_a_click_on_its_code(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.click(page.points.viewport(), row_of(page.points, 16))
    one.until_at("audio.speakers")
    one.click(page.verdicts.buttons[1])
    one.until(lambda: "audio.speakers" in one.inspection().findings)
    one.click(page.stage.codes, page.stage.codes.place_of("3"))
    one.until(lambda: one.inspection().findings["audio.speakers"].code == "quiet")


def test_a_reason_is_given_by_a_click(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.click(page.points.viewport(), row_of(page.points, 22))
    one.until_at("radio.gnss")
    one.click(page.verdicts.buttons[3])
    one.until(lambda: page.stage.reasons.is_asking)
    one.click(page.stage.reasons.buttons[2])
    one.until(lambda: "radio.gnss" in one.inspection().findings)
    found = one.inspection().findings["radio.gnss"]
    assert (found.outcome, found.reason) == (Outcome.NOT_TESTED, "no_sky_view")


def test_a_click_on_the_drawing_places_a_defect_and_a_pin_chooses_it(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.click(page.points.viewport(), row_of(page.points, 25))
    one.until_at("grade")
    drawing = page.body.drawing
    for surface, place in ((Surface.BACK, 1), (Surface.LEFT, 2)):
        at = drawing.mapFromScene(drawing._rects[surface].center())
        one.click(drawing.viewport(), at)
        one.until(partial(_has_defects, one, place))
    assert [defect.surface for defect in one.inspection().defects] == [Surface.BACK, Surface.LEFT]
    one.until(lambda: page.body.selected is not None and page.body.selected.surface is Surface.LEFT)
    assert "Defect 2" in page.body.panel.title.text()
    page.body.drawing.pin_chosen.emit(1)
    assert "Defect 1 · Back" in page.body.panel.title.text()
    burn = page.body.panel.kind._segments[4]
    one.click(burn)
    one.until(lambda: one.inspection().defects[0].kind == "burn")
    assert one.inspection().defects[0].surface is Surface.BACK
