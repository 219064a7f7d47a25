# SPDX-License-Identifier: Apache-2.0
"""Draw what a bench of eight phones comes through, its settings, its people, a mistake, and the lock."""

from __future__ import annotations

from inspector.domain.errors import BenchTrouble
from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.domain.person import Person, Role
from inspector.domain.print_job import PrintKind
from inspector.services.bench import Bench, SessionState
from inspector.ui.settings.page import SettingsPage
from inspector.ui.widgets.page_preview import PreviewState
from inspector.wiring import App
from screens_studio import PHONES, Studio, imei_of

SCRATCH = Defect(Surface.BACK, DefectKind.SCRATCH, 7, 20, felt=False, x_permille=640, y_permille=760)
DENT = Defect(Surface.LEFT, DefectKind.DENT, 1, 50, felt=True, x_permille=500, y_permille=850)
FINE = Defect(Surface.BACK, DefectKind.SCRATCH, 3, 0, felt=False, x_permille=300, y_permille=840)


def draw_all(studio: Studio) -> None:
    """Bring the window to every screen and draw it."""
    window = studio.window
    studio.shoot("empty")
    slots = [phone.slot for phone in PHONES if phone.auth == "allow"]
    studio.until(lambda: all(studio.state(slot) is SessionState.NEEDS_YOU for slot in slots))
    studio.until(lambda: studio.state("A3") is SessionState.WAITING_FOR_TRUST)
    for slot in ("A4", "A5"):
        studio.answer(slot, defects=(SCRATCH,))
        studio.to_review(slot)
    studio.sign("A5")
    studio.refuse("A6")
    studio.answer("B1", upto="camera.rear")
    window._desk.hand("B1", "unplug")  # noqa: SLF001 - its own window
    studio.until(lambda: studio.state("B1") is SessionState.GONE)
    studio.answer("A1", upto="vibration.motor")
    studio.answer("B3", defects=(FINE, SCRATCH, DENT))
    window._desk.count_day()  # noqa: SLF001 - its own window
    window.go("bench")
    window.bench.show_first("A1")
    studio.shoot("bench")
    studio.open("A2", "identity.model")
    studio.shoot("measured")
    studio.open("A1", "vibration.motor")
    studio.shoot("inspection")
    studio.open("A1", "touch.grid")
    studio.shoot("touch")
    studio.open("A1", "display.image")
    window.inspection.on_cannot_test()
    studio.shoot("reasons")
    window.inspection.on_back()
    studio.open("A2", "lock.blacklist")
    studio.shoot("evidence")
    studio.open("B3", "grade")
    studio.shoot("grade")
    window.inspection.body.wanted.emit(Grade.GOOD.value)
    studio.pause(200)
    studio.shoot("another-grade")
    window.inspection.body.reasoned.emit("The dent is on the frame alone")
    studio.until(lambda: studio.inspection("B3").grade is not None)
    studio.open("B3", "grade")
    studio.shoot("second-look")
    studio.open("A1", "display.image")
    studio.shoot("answered")
    window.inspection.on_photo()
    studio.shoot("photo")
    window.inspection.on_back()
    studio.open("B1", "camera.rear")
    studio.shoot("gone")
    _draw_mismatch(studio)
    _draw_end(studio)


def _draw_mismatch(studio: Studio) -> None:
    """Scan another phone's number and an order at an open phone."""
    window = studio.window
    uid = studio.inspection("A1").uid
    number = imei_of("A1")
    studio.do(lambda app, _: app.inspections.scan(uid, number, app.operator))
    studio.do(lambda app, _: app.inspections.link_order(uid, "PO-2026-1147", app.operator))
    studio.until(lambda: studio.inspection("A1").identity.imei == number)
    studio.open("A1", "display.image")
    window.scanner.scanned.emit("PO-2026-1148")
    studio.until(window.notice.isVisible)
    studio.shoot("order")
    window.notice.clear()
    window.scanner.scanned.emit("350000000047122")
    studio.shoot("mismatch")
    window.scanner.scanned.emit(studio.inspection("A4").identity.imei)
    studio.shoot("mismatch-other")
    window.mismatch.kept.emit("virtual:A1")


def _draw_signed(studio: Studio) -> None:
    """Open a phone that is signed: its label, and what was printed."""
    window = studio.window
    window.open_port("virtual:A5")
    studio.until(lambda: window.review.done.label.state() is PreviewState.READY)
    studio.shoot("signed")
    window.review._want(studio.inspection("A5").uid, PrintKind.LABEL)  # noqa: SLF001 - its own window
    studio.pause(300)
    studio.shoot("label-trouble")


def _draw_end(studio: Studio) -> None:
    window = studio.window
    window.open_port("virtual:A4")
    studio.until(lambda: window.review.preview.state() is PreviewState.READY)
    studio.shoot("review")
    if studio.look.size[0] < 1440:
        window.review.tabs.set_value("certificate")
        window.review.show_parts()
        studio.pause(400)
        studio.shoot("review-certificate")
    _draw_signed(studio)
    window.open_port("virtual:A6")
    studio.shoot("refused")
    uid = studio.inspection("B3").uid
    studio.do(lambda app, _: app.inspections.grade(uid, app.operator))
    studio.do(lambda app, _: app.inspections.to_erase(uid, app.operator))
    studio.until(lambda: studio.state("B3") is SessionState.ERASE)
    studio.open("B3", "data.erased")
    studio.shoot("erase")
    window._on_help()  # noqa: SLF001 - its own window
    studio.shoot("keys")
    window.go("sync")
    studio.shoot("sync")
    _draw_settings(studio)
    _draw_bug(studio)
    _draw_sign_in(studio)


def _draw_bug(studio: Studio) -> None:
    """Let the program make a mistake."""
    try:
        studio.inspection("A1").findings["no such point"]
    except KeyError as error:
        bug = BenchTrouble("The bench made a mistake here.", "Try again; if it stays, copy the report.")
        bug.__cause__ = error
        studio.window.bugs.tell(bug)
    studio.shoot("bug")
    studio.window.go("bench")


def _draw_sign_in(studio: Studio) -> None:
    """Give the bench people, and lock it."""

    def job(app: App, _: Bench) -> bool:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        app.people.set_pin(chief.id, "2580", chief)
        for name, role in (("Noor", Role.TECHNICIAN), ("Ilse", Role.LEAD)):
            app.people.set_pin(app.people.add(name, role, chief).id, "2580", chief)
        return True

    studio.do(job)
    studio.window.gate._on_opened(Person("", ""))  # noqa: SLF001 - as at a start, now with people
    studio.until(lambda: studio.window.gate.is_locked)
    studio.shoot("sign-in")


def _draw_settings(studio: Studio) -> None:
    """Draw the settings, the people and the welcome."""
    window = studio.window
    window.go("settings")
    page = window.place("settings")
    assert isinstance(page, SettingsPage)
    for name in page.sections:
        page.open(name)
        studio.pause(400)
        studio.shoot(f"settings-{name}")
    for place in ("welcome", "people"):
        window.go(place)
        studio.pause(400)
        studio.shoot(place)
