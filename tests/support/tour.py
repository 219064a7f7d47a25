# SPDX-License-Identifier: Apache-2.0
"""A walk through every page of the window, each in each of its shapes, with real work behind them.

``tour`` yields the name of what is seen now. What looks at it may use the keyboard
and the mouse, as long as it leaves the page as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench_window import GOOD_IMEI, OTHER_IMEI, Technician
from filled_records import fill
from inspections import NOW
from PySide6.QtWidgets import QWidget
from signed_certificates import bench_signer, signed

from inspector.domain.device import luhn_digit
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Defect, DefectKind, Surface
from inspector.domain.inspection import State
from inspector.domain.person import Person, Role
from inspector.domain.sampling.lot import LotState, Origin, Source
from inspector.domain.sampling.tables import Level
from inspector.services.bench import SessionState
from inspector.services.sampling import Wanted
from inspector.ui.audit.dashboard.section import DashboardSection
from inspector.ui.audit.lots.section import LotsSection
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.ui.audit.trail.section import TrailSection
from inspector.ui.people.page import PeoplePage
from inspector.ui.records.page import RecordsPage
from inspector.ui.settings.page import SettingsPage
from inspector.ui.verify.page import VerifyPage
from inspector.wiring.findings import Item

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App

Sit = Callable[..., Technician]
NOWHERE = "http://127.0.0.1:9"
PHONES = {"A1": "android-good", "A2": "android-faulty"}
SCRATCH = Defect(Surface.BACK, DefectKind.SCRATCH, 7, 20, felt=False, x_permille=640, y_permille=760)
FAULTY_IMEI = f"35000000004712{luhn_digit('35000000004712')}"


def sit_down(technician: Sit, home: Path, language: str = "en") -> Technician:
    """Open a bench with records in its home, a good phone and a faulty one."""
    fill(home, 4)
    one = technician(home, language=language, **PHONES)
    for slot in PHONES:
        one.until_state(SessionState.NEEDS_YOU, slot)
    return one


def do(one: Technician, job: Callable[[App, Bench], object]) -> None:
    """Do a technician's work behind the window, and wait for it."""
    done: list[object] = []
    troubles: list[BenchTrouble] = []
    one.window._desk.do(job, done.append, troubles.append)
    one.until(lambda: done or troubles)
    assert not troubles, str(troubles[0])


def answer(one: Technician, slot: str, upto: str = "") -> None:
    """Pass every open point of a phone, up to a point where one is named."""
    uid = one.inspection(slot).uid
    imei = GOOD_IMEI if slot == "A1" else FAULTY_IMEI

    def job(app: App, _: Bench) -> None:
        for point in app.inspections.checklist(app.inspections.get(uid)).points:
            if point.id == upto or point.phase == "erase":
                break
            if point.id not in app.inspections.get(uid).findings:
                text = {"scan": imei, "text": "register: not flagged"}.get(point.evidence, "")
                app.inspections.answer(uid, point.id, Outcome.PASS, app.operator, evidence=text)

    do(one, job)


def give_people(one: Technician, names: Sequence[tuple[str, Role]] = (("Noor", Role.TECHNICIAN),)) -> None:
    """Give the bench an administrator and others, who have PINs."""

    def job(app: App, _: Bench) -> None:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        for person in (chief, *(app.people.add(name, role, chief) for name, role in names)):
            app.people.set_pin(person.id, "2580", chief)

    do(one, job)


def tour(one: Technician) -> Iterator[str]:
    """Go everywhere; yields the name of the page, or of its shape, that is seen now."""
    for part in (_bench, _points, _numbers, _end, _records, _places, _audit, _last):
        yield from part(one)


def seen(one: Technician) -> QWidget:
    """Give the page that is seen: the lock's, where the bench is locked."""
    gate = one.window.gate
    return gate.page if gate.page is not None else one.window.page()


# ── parts ────────────────────────────────────────────────────────────────────


def _bench(one: Technician) -> Iterator[str]:
    one.window.go("bench")
    one.until(lambda: one.window.bench.queue._first_model.rowCount() == 1)
    yield "bench"
    one.window._on_help()
    yield "all keys"
    one.window.go("bench")


def _points(one: Technician) -> Iterator[str]:
    window = one.window
    page = window.inspection
    answer(one, "A1", upto="touch.grid")
    for point in ("identity.model", "lock.blacklist", "touch.grid", "battery.health", "display.image"):
        window._open_point("virtual:A1", point)
        one.until_at(point)
        yield f"point {point}"
    page.on_cannot_test()
    yield "reasons"
    page.on_back()
    page.on_memo()
    yield "a note"
    page.on_back()
    page.on_photo()
    one.until(page.photo.isVisible)
    yield "a photo"
    page.on_back()
    page.on_fail()
    one.until(lambda: "display.image" in one.inspection().findings)
    yield "a fault's code"
    answered = one.inspection().uid
    do(one, lambda app, _: app.inspections.undo(answered, app.operator))
    answer(one, "A1")
    do(one, lambda app, _: app.inspections.defects(answered, (SCRATCH,), app.operator))
    window._open_point("virtual:A1", "grade")
    one.until(lambda: page.body.selected is not None)
    yield "grade"


def _numbers(one: Technician) -> Iterator[str]:
    done: list[object] = []
    one.window._desk.change_settings({"registry_url": NOWHERE}, done.append)
    one.until(lambda: done)
    window, uid = one.window, one.inspection().uid
    do(one, lambda app, _: app.inspections.link_order(uid, "PO-2026-1147", app.operator))
    window.scanner.scanned.emit(OTHER_IMEI)
    one.until_page(window.mismatch)
    yield "mismatch"
    window.mismatch.kept.emit("virtual:A1")
    window.scanner.scanned.emit("PO-2026-1148")
    one.until(window.notice.isVisible)
    yield "another order"
    window.notice.clear()
    do(one, lambda app, _: app.inspections.grade(uid, app.operator))
    do(one, lambda app, _: app.inspections.to_erase(uid, app.operator))
    one.until_state(SessionState.ERASE)
    window._open_point("virtual:A1", "data.erased")
    yield "erase"

    def erased(app: App, _: Bench) -> None:
        work, by, how = app.inspections, app.operator, "welcome screen"
        work.erased(uid, by, medium="internal storage", level="purge", method="reset", verification=how)
        work.answer(uid, "data.erased", Outcome.PASS, by, evidence=how)

    do(one, erased)
    one.until_state(SessionState.AFTERCHECK)
    window._open_point("virtual:A1", "data.erased")
    yield "aftercheck"
    do(one, lambda app, _: app.inspections.scan(uid, GOOD_IMEI, app.operator))
    one.until(lambda: one.inspection().state is State.REVIEW)


def _end(one: Technician) -> Iterator[str]:
    window, uid = one.window, one.inspection().uid
    window.open_port("virtual:A1")
    one.until_page(window.review)
    one.until(window.review._sign_only.isEnabled)
    yield "review"
    do(one, lambda app, _: app.certification.sign(uid, app.operator))
    one.until_state(SessionState.CERTIFIED)
    one.until(window.review.done.isVisible)
    yield "signed"
    faulty = one.inspection("A2").uid
    window.open_port("virtual:A2")
    window.inspection.reviewed.emit("virtual:A2")
    one.until_page(window.review)
    yield "review of a faulty phone"
    do(one, lambda app, _: app.inspections.refuse(faulty, app.operator))
    one.until_state(SessionState.REFUSED, "A2")
    yield "refused"


def _records(one: Technician) -> Iterator[str]:
    window = one.window
    window.go("records")
    page = window.place("records")
    assert isinstance(page, RecordsPage)
    one.until(lambda: page.model.rowCount() >= 4 and "ms" in page.field.said())
    yield "records"
    page.field.look_for("galaxy")
    one.until(page.saved.save.isEnabled)
    page.saved.save.trigger()
    yield "a search to keep"
    page.saved.panel.given.emit("Galaxies")
    one.until(page.saved.known)
    page.lots.all.trigger()
    one.until(page.lots.panel.isVisible)
    yield "a lot"
    page.lots.panel.hide()
    page.voiding.show()
    yield "void"
    page.voiding.hide()
    page.open_record()
    one.until(page.view.isVisible)
    yield "one record"
    page.field.given_up.emit()
    page.field.look_for("nothing has this")
    one.until(page.empty.isVisible)
    yield "nothing found"


def _places(one: Technician) -> Iterator[str]:
    window = one.window
    window.go("sync")
    one.until(lambda: window.sync.model.rowCount() > 0)
    yield "sync"
    window.sync.choose(0)
    yield "a row of sync"
    window.go("verify")
    page = window.place("verify")
    assert isinstance(page, VerifyPage)
    one.until(lambda: page.reader.is_ready)
    yield "verify"
    practice = signed(7, bench_signer(3, training=True))
    good = Item("practice.jws", data=practice.jws.encode())
    changed = Item("changed.json", data=write_envelope(practice).replace(b"Pixel 7", b"Pixel 8", 1))
    for name, items in (("one answer", [changed]), ("answers", [good, changed])):
        page.verify(items)
        one.until(lambda: not page.is_running)
        yield f"verify: {name}"
    window.go("settings")
    settings = window.page()
    assert isinstance(settings, SettingsPage)
    for section in settings.sections:
        settings.open(section)
        one.until(lambda: settings._standing is not None)
        yield f"settings/{section}"
    window.go("welcome")
    yield "welcome"
    window.go("people")
    first = window.page()
    assert isinstance(first, PeoplePage)
    one.until(lambda: first._known is not None and first.adding.isVisible())
    yield "people: the first"
    give_people(one)


def _audit(one: Technician) -> Iterator[str]:
    """Look at what waits as an auditor, and open the first review."""

    def job(app: App, _: Bench) -> None:
        chief = next(each for each in app.people.listed() if each.person.role is Role.ADMINISTRATOR).person
        auditor = app.people.add("Ida", Role.AUDITOR, chief)
        app.people.set_pin(auditor.id, "2580", chief)
        app.people.sign_in_by_pin(auditor.id, "2580")

    do(one, job)
    one.window.go("audit:queue")
    page = one.window.place("audit")
    assert isinstance(page, AuditPage)
    section = page.section_of("queue")
    assert isinstance(section, QueueSection)
    one.until(lambda: section.known is not None and section.known.may_review and section.known.rows)
    yield "audit: the queue"
    section.open_chosen()
    one.until(lambda: section.is_open)
    yield "audit: a review"
    section._on_disagree()
    yield "audit: a reason"
    section._on_back()
    section._on_back()
    yield from _lots(one, page)
    yield from _figures(one, page)
    do(one, lambda app, _: app.people.lock())


def _figures(one: Technician, page: AuditPage) -> Iterator[str]:
    """Look at the dashboard, and at the trail before and after its check."""
    page.open("dashboard")
    board = page.section
    assert isinstance(board, DashboardSection)
    one.until(lambda: board.shown is not None and board.area.isVisible())
    yield "audit: the dashboard"
    page.open("trail")
    trail = page.section
    assert isinstance(trail, TrailSection)
    one.until(lambda: trail.table.rows.rowCount() > 0)
    yield "audit: the trail"
    trail._on_verify()
    one.until(lambda: trail._check is None)
    yield "audit: the trail after its check"
    page.open("queue")


def _lots(one: Technician, page: AuditPage) -> Iterator[str]:
    """Look at the lots, at a new one, and at one that was drawn."""
    page.open("lots")
    section = page.section
    assert isinstance(section, LotsSection)
    one.until(lambda: section.known is not None and section.known.may_review)
    yield "audit: no lot yet"
    section._on_make()
    section.panel.source.set_value(Source.SUPPLIER.value)
    section.panel._show_source()
    yield "audit: a new lot"
    section._on_back()

    def job(app: App, _: Bench) -> None:
        from inspector.wiring.sampling import sampling

        day = NOW.astimezone().date()
        origin = Origin(Source.DAY, day - timedelta(days=1), day + timedelta(days=2))
        lot = sampling(app).make(Wanted(origin, Level.II, "6.5"), app.operator)
        sampling(app).draw(lot.uid, app.operator)

    do(one, job)
    section.look()
    one.until(lambda: section.table.rows.rowCount() == 1)
    yield "audit: the lots"
    section.open_chosen()
    one.until(lambda: section.is_open)
    yield "audit: a lot"
    section.pane.confirm.ask(LotState.REJECTED, 2)
    yield "audit: a lot to reject"
    section._on_back()
    section._on_back()
    page.open("queue")


def _last(one: Technician) -> Iterator[str]:
    window = one.window
    window.go("bench")
    window.go("people")
    people = window.page()
    assert isinstance(people, PeoplePage)
    one.until(lambda: people.list.rows and people.list.rows[0].isVisible())
    people.show_person(people.list.rows[0].option.value)
    yield "people"
    people.panel.ask_pin()
    yield "a PIN to give"
    people.panel.forget()
    people.show_add()
    yield "a person to add"
    bug = BenchTrouble("The bench made a mistake here.", "Try again; if it stays, copy the report.")
    bug.__cause__ = ValueError("made for the tour")
    window.bugs.tell(bug)
    one.until_page(window.bug)
    yield "bug"
    window.go("bench")
    window.gate._on_opened(Person("", ""))
    one.until(lambda: window.gate.is_locked)
    yield "sign in"
