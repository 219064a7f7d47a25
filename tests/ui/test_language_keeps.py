# SPDX-License-Identifier: Apache-2.0
"""Another language takes nothing away: what was typed, asked, found or is on its way is there afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from bench_window import ESC, GOOD_IMEI, OTHER_IMEI, SPACE, Technician
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from inspector.domain.grading import Surface
from inspector.services.bench import SessionState
from inspector.services.certify import Certification
from inspector.ui import i18n
from inspector.ui.page import Page
from inspector.ui.records.page import RecordsPage
from inspector.ui.settings.page import SettingsPage
from inspector.ui.typed import Way, fields_in
from inspector.ui.verify.page import VerifyPage
from inspector.ui.widgets.device_drawing import Spot
from inspector.ui.widgets.notice import NoticeText
from inspector.wiring.findings import Item
from screens_records import fill

Sit = Callable[..., Technician]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


def speak(one: Technician, language: str) -> None:
    """Let the window speak another language, and wait until all of its words and the checklist's are that."""
    app = QApplication.instance()
    assert app is not None
    window, before = one.window, one.window.header
    i18n.set_language(app, language)
    window._desk.set_language(language)
    one.until(lambda: window.header is not before)
    settle(one)
    for scene in window.bench.scenes():
        key = scene.view.key

        def is_said(key: str = key) -> bool:
            now = window.bench.scene(key)
            return now is None or now.texts is None or now.texts.language == language

        one.until(is_said)


def settle(one: Technician) -> None:
    """Wait until the desk has answered everything that was asked so far."""
    done: list[object] = []
    one.window._desk.do(lambda _app, _bench: None, done.append)
    one.until(lambda: done)


def lines(page: Page) -> dict[Way, QLineEdit]:
    return {way: field for way, field in fields_in(page) if isinstance(field, QLineEdit)}


def test_nothing_that_was_typed_on_any_page_is_lost(technician: Sit) -> None:
    one = technician()
    window = one.window
    one.until_state(SessionState.NEEDS_YOU)
    one.open_first()
    window.inspection.points.chosen.emit("identity.numbers")
    one.until_at("identity.numbers")
    typed: dict[str, dict[Way, str]] = {}
    for place in window._kinds:
        window.go(place)
        page = window.page()
        one.until(page.isVisible)
        if isinstance(page, SettingsPage):
            assert len(list(page.sections.values())) == 8, "each is made when it is first wanted"
        settle(one)
        for number, (way, field) in enumerate(lines(page).items()):
            field.setText(f"{place[:4]} {number}"[: field.maxLength()])
            typed.setdefault(place, {})[way] = field.text()
    assert sum(len(fields) for fields in typed.values()) >= 20
    assert typed.keys() >= {"inspect", "records", "sync", "settings", "people", "welcome"}
    speak(one, "de")
    for place, fields in typed.items():
        if place == "inspect":
            window.see(window.inspection)  # to go there by its key opens the next point
        else:
            window.go(place)
        one.until(window.page().isVisible)
        settle(one)
        assert {way: field.text() for way, field in lines(window.page()).items()} == fields, place


def test_a_note_that_is_half_written_goes_on(technician: Sit) -> None:
    one = technician()
    one.open_first()
    window = one.window
    window.inspection.points.chosen.emit("display.image")
    one.until_at("display.image")
    one.press("m")
    one.until(window.inspection.stage.note.hasFocus)
    one.type("a hair line at")
    speak(one, "de")
    note = window.inspection.stage.note
    one.until(note.hasFocus)
    assert note.text() == "a hair line at"
    assert note.placeholderText() == "Notiz, dann Eingabe"
    one.type(" the edge")
    one.press(Qt.Key.Key_Return, SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    assert one.inspection().findings["display.image"].note == "a hair line at the edge"


def test_why_a_point_cannot_be_tested_is_asked_again(technician: Sit) -> None:
    one = technician()
    one.open_first()
    window = one.window
    window.inspection.points.chosen.emit("display.image")
    one.until_at("display.image")
    one.press("t")
    one.until(lambda: window.inspection.stage.reasons.is_asking)
    english = window.inspection.stage.reasons.buttons[0].text()
    speak(one, "de")
    reasons = window.inspection.stage.reasons
    one.until(lambda: reasons.is_asking and reasons.buttons[0].text() != english)
    one.press("1")
    one.until(lambda: "display.image" in one.inspection().findings)


def test_a_body_that_is_half_graded_goes_on(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.window._open_point("virtual:A1", "grade")
    for surface in (Surface.BACK, Surface.FRONT):
        one.window.inspection.body.drawing.set_spot(Spot(surface, 300, 400))
        one.press("1")
    one.until(lambda: len(one.inspection().defects) == 2)
    one.window.inspection.body.select(0)
    before = one.window.inspection.body.at()
    one.press("w")
    assert one.window.inspection.body.panel.grades.is_asking
    speak(one, "de")
    body = one.window.inspection.body
    one.until(lambda: body.panel.grades.is_asking and body.heading.isVisible())
    assert body.at() == before
    assert body.at().selected == 0
    one.press("2")
    one.until(lambda: not body.panel.reason.isHidden())
    assert len(one.inspection().defects) == 2, "the digit chose a grade, and placed nothing"


def test_two_numbers_that_differ_lead_back(technician: Sit) -> None:
    one = technician()
    one.open_first()
    window = one.window
    uid = one.inspection().uid
    window._desk.do(lambda app, _: app.inspections.scan(uid, GOOD_IMEI, app.operator))
    one.until(lambda: one.inspection().identity.imei == GOOD_IMEI)
    window._open_point("virtual:A1", "display.image")
    window.scanner.scanned.emit(OTHER_IMEI)
    one.until(lambda: window.page() is window.__dict__.get("mismatch"))
    one.press("2")
    assert window.mismatch.is_checking
    speak(one, "de")
    assert window.page() is window.mismatch
    assert window.mismatch.is_checking, "the first number is still asked for"
    one.press(ESC)
    assert window.page() is window.inspection
    assert window.inspection.current == "display.image"


def test_findings_notice_and_lot_are_still_told(
    technician: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path / "lot-home", 6)
    one = technician(tmp_path / "lot-home", A1="android-good:pending")
    window = one.window
    window.go("verify")
    verify = cast("VerifyPage", window.page())
    verify.verify([Item(name, data=b"nothing of the kind") for name in ("one", "two")])
    one.until(lambda: len(verify.model.findings()) == 2 and not verify.is_running)
    verify.list.go_to(1)
    window.go("records")
    records = cast("RecordsPage", window.page())
    one.until(lambda: records.model.rowCount() == 7 and "ms" in records.field.said())
    begun, held, real = threading.Event(), threading.Event(), Certification.certificate

    def slow(self: Certification, uid: str) -> object:
        begun.set()
        assert held.wait(60)
        return real(self, uid)

    monkeypatch.setattr(Certification, "certificate", slow)
    records.table.setFocus()
    one.press("a")
    one.until(records.lots.panel.isVisible)
    (tmp_path / "files").mkdir()
    records.lots.save_to(tmp_path / "files")
    one.until(begun.is_set)
    window.notice.tell(NoticeText("Two things.", "One after the other."), QAction("Do it", window))
    speak(one, "de")
    assert window.notice.isVisible()
    page = cast("RecordsPage", window.page())
    assert isinstance(page, RecordsPage)
    assert page is not records
    assert not page.lots.is_idle
    one.until(page.status.isVisible)
    assert "0 von 5" in page.status.text()
    held.set()
    one.until(lambda: page.lots.is_idle)
    assert "5 von 5" in page.status.text()
    assert len([file for file in (tmp_path / "files").iterdir() if file.suffix == ".pdf"]) == 5
    window.go("verify")
    anew = cast("VerifyPage", window.page())
    assert len(anew.model.findings()) == 2
    assert anew.list.place() == 1
    assert anew._shown.isVisible()
