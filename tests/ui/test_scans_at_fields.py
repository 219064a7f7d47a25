# SPDX-License-Identifier: Apache-2.0
"""A scan does what it says and is typed nowhere, whatever has the focus: a note, evidence, a setting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, SPACE, Technician
from PySide6.QtWidgets import QLineEdit
from shop_people import scan, with_people
from virtual_desks import IPHONE_IMEI, PIXEL_SERIAL

from inspector.domain.finding import Outcome
from inspector.services.bench import SessionState
from inspector.ui.settings.page import SettingsPage

Sit = Callable[..., Technician]
KEY = "virtual:A1"


@pytest.fixture
def mika(technician: Sit, tmp_path: Path) -> Technician:
    """Sign Mika in at a shop with people; the first phone is open at its display."""
    one = technician(with_people(tmp_path / "shop"), A1="android-good", A2="iphone-good")
    one.until(lambda: one.window.gate.is_locked)
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    one.until_state(SessionState.NEEDS_YOU)
    one.until_state(SessionState.NEEDS_YOU, "A2")
    one.window._open_point(KEY, "display.image")
    one.until_page(one.window.inspection)
    return one


def person(one: Technician) -> str:
    return next((item.strong for item in one.window.header.shown_items() if item.strong), "")


def test_a_badge_at_a_half_written_note_leaves_it_to_who_began_it(mika: Technician) -> None:
    one = mika
    note = one.window.inspection.stage.note
    one.press("m")
    one.until(note.hasFocus)
    one.type("dust at the upper")
    scan(one, "BADGE-Ilse")
    one.until(lambda: person(one) == "Ilse")
    assert one.window.page() is one.window.inspection
    assert one.window.inspection.current == "display.image"
    one.until(note.isHidden)
    scan(one, "BADGE-Mika")
    one.until(lambda: person(one) == "Mika")
    one.until(note.isVisible)
    assert note.text() == "dust at the upper"


def test_an_order_at_a_note_is_linked_and_not_written(mika: Technician) -> None:
    one = mika
    note = one.window.inspection.stage.note
    one.press("m")
    one.until(note.hasFocus)
    scan(one, "PO-F77N")
    one.until(lambda: one.inspection().order_line == "PO-F77N")
    assert note.text() == ""
    assert "display.image" not in one.inspection().findings, "its F failed nothing, its digits were no code"
    one.type("seen twice")
    one.press(ENTER, SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    assert one.inspection().findings["display.image"].note == "seen twice"


def test_a_scan_while_reasons_are_asked_chooses_none(mika: Technician) -> None:
    one = mika
    one.press("t")
    one.until(lambda: one.window.inspection.stage.reasons.is_asking)
    scan(one, "PO-123456")
    one.until(lambda: one.inspection().order_line == "PO-123456")
    assert "display.image" not in one.inspection().findings
    one.press("1")
    one.until(lambda: "display.image" in one.inspection().findings)
    assert one.inspection().findings["display.image"].outcome is Outcome.NOT_TESTED


def test_a_scan_too_short_to_be_known_answers_no_point(mika: Technician) -> None:
    one = mika
    before = one.inspection().findings
    for text in ("B12", "F12", "F1F12"):
        scan(one, text)
        one.until(
            lambda: any(item.text == "Too short to be known" for item in one.window.header.shown_items())
        )
        one.window.header.show_scan("")
    assert one.inspection().findings == before
    assert one.window.inspection.current == "display.image"
    one.press(SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    assert one.inspection().findings["display.image"].outcome is Outcome.PASS


def test_evidence_in_words_takes_no_number(mika: Technician) -> None:
    one = mika
    one.window._open_point(KEY, "lock.blacklist")
    field = one.window.inspection.stage.evidence
    one.press(SPACE)
    one.until(field.hasFocus)
    one.type("register says ")
    scan(one, PIXEL_SERIAL)
    one.until(lambda: any(item.text == PIXEL_SERIAL for item in one.window.header.shown_items()))
    assert field.text() == "register says "
    assert one.window.inspection.current == "lock.blacklist", "its own number moves nothing"


def test_a_scan_in_the_settings_writes_no_setting(mika: Technician) -> None:
    one = mika
    one.window.go("settings")
    page = one.window.place("settings")
    assert isinstance(page, SettingsPage)
    page.open("bench")
    fields = [field for field in page.findChildren(QLineEdit) if field.isVisible() and field.isEnabled()]
    if fields:
        fields[0].setFocus()
        before = fields[0].text()
    scan(one, IPHONE_IMEI)
    one.until_page(one.window.inspection)
    assert one.window.inspection.key == "virtual:A2"
    if fields:
        assert fields[0].text() == before


def test_a_photo_is_left_for_the_phone_that_was_scanned(mika: Technician) -> None:
    one = mika
    one.press("c")
    one.until(lambda: one.window.inspection._opened.is_photo)
    scan(one, PIXEL_SERIAL)
    one.until(lambda: any(item.text == PIXEL_SERIAL for item in one.window.header.shown_items()))
    assert not one.inspection().photos
    one.press(ESC)
    assert one.window.inspection.current == "display.image"
