# SPDX-License-Identifier: Apache-2.0
"""An auditor's day at the queue: five reviews by keys, one disagreement, and a phone that goes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bench_window import ENTER, GOOD_IMEI, SPACE, Technician
from filled_records import fill
from PySide6.QtCore import Qt
from tour import answer, do

from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.domain.person import Role
from inspector.domain.reinspecting import AgainKind
from inspector.domain.review import Decision, claimed
from inspector.services.bench import SessionState
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.wiring.reviewing import reviews

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App

Sit = Callable[..., Technician]
PIN = "2580"


def inspect_and_sign(one: Technician) -> str:
    """Pass a good phone and sign it."""
    one.until_state(SessionState.NEEDS_YOU)
    answer(one, "A1")
    uid = one.inspection().uid

    def job(app: App, _: Bench) -> None:
        work, by = app.inspections, app.operator
        work.grade(uid, by)
        work.to_erase(uid, by)
        work.erased(uid, by, medium="internal storage", level="purge", method="reset", verification="seen")
        work.answer(uid, "data.erased", Outcome.PASS, by, evidence="welcome screen")
        work.scan(uid, GOOD_IMEI, by)
        app.certification.sign(uid, by)

    do(one, job)
    one.until(lambda: one.inspection().state is State.SIGNED)
    return uid


def sign_in_auditor(one: Technician) -> None:
    """Let Ida be an auditor, and sign in."""

    def job(app: App, _: Bench) -> None:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        auditor = app.people.add("Ida", Role.AUDITOR, chief)
        for person in (chief, auditor):
            app.people.set_pin(person.id, PIN, chief)
        app.people.sign_in_by_pin(auditor.id, PIN)

    do(one, job)
    one.window._desk.say_all()


def at_queue(one: Technician, many: int) -> QueueSection:
    one.press(Qt.Key.Key_F5)
    page = one.window.place("audit")
    assert isinstance(page, AuditPage)
    one.until_page(page)
    section = page.section_of("queue")
    assert isinstance(section, QueueSection)
    one.until(lambda: section.known is not None and section.known.may_review)
    one.until(lambda: section.table.rows.rowCount() == many)
    return section


def opened_uid(section: QueueSection) -> str:
    assert section.view.shown is not None
    return section.view.shown.opened.inspection.uid


def judged(section: QueueSection) -> int:
    shown = section.view.shown
    review = shown.reviewed.review if shown is not None else None
    return len(review.judgements) if review is not None else 0


def decision(section: QueueSection) -> Decision | None:
    shown = section.view.shown
    review = shown.reviewed.review if shown is not None else None
    return review.decision if review is not None else None


def agree_with_all(one: Technician, section: QueueSection) -> None:
    """Agree with all but one point behind the window, and with that one by its key."""
    uid = opened_uid(section)

    def job(app: App, _: Bench) -> None:
        points = [*claimed(app.inspections.get(uid))]
        if len(points) > 1:
            reviews(app).agree(uid, points[:-1], app.operator)

    do(one, job)
    section.open_uid(uid)
    rows = section.view.table.rows
    one.until(lambda: sum(row.judgement is None for row in rows.rows()) == 1)
    section.view.table.go_to(next(at for at, row in enumerate(rows.rows()) if row.judgement is None))
    one.press(SPACE)
    one.until(section._review.countersign.isEnabled)


def next_one(one: Technician, section: QueueSection, left: int) -> None:
    """Go on to the next of ``left`` that wait."""
    before = opened_uid(section)
    one.until(lambda: section.known is not None and len(section.known.rows) == left)
    one.press("g")
    one.until(lambda: opened_uid(section) != before)


def look_at_raw_answer(one: Technician, section: QueueSection) -> None:
    """Look with R at what the phone answered beside its battery's claim; Esc leads back to the claim."""
    rows, raw = section.view.table.rows.rows(), section.view.raw
    section.view.table.go_to(next(at for at, row in enumerate(rows) if row.point_id == "battery.health"))
    one.press("r")
    one.until(lambda: bool(raw.text.toPlainText()))
    assert raw.command.text().startswith("grep -H . /sys/class/power_supply/battery/charge_full")
    assert "/sys/class/power_supply/battery/charge_full:" in raw.text.toPlainText()
    assert raw.text.isReadOnly()
    section.view.table.go_to(next(at for at, row in enumerate(rows) if row.point_id == "grade"))
    one.until(lambda: raw.facts.text() == "No answer of the device is kept for this claim.")
    one.press(Qt.Key.Key_Escape)
    assert section.is_open
    assert not raw.is_open


def test_an_auditor_reviews_five_and_sends_one_back(technician: Sit, tmp_path: Path) -> None:
    fill(tmp_path / "home", 4)
    one = technician(tmp_path / "home", A1="android-good")
    signed = inspect_and_sign(one)
    sign_in_auditor(one)
    section = at_queue(one, 5)
    assert section.table.rows.rows()[0].row.uid == signed  # very quick: a test passed it

    one.press("g")
    one.until(lambda: section.is_open and opened_uid(section) == signed)
    claims = section.view.table.rows.rows()
    assert claims[0].has_evidence
    assert not claims[-2].has_evidence
    timed = next(place for place, claim in enumerate(claims) if claim.took)
    section.view.table.go_to(timed)
    assert section.view.side.claim.text().endswith(f"took {claims[timed].took}")
    look_at_raw_answer(one, section)
    section.view.table.go_to(0)
    one.press(SPACE)
    section._review.agree.trigger()  # before the first is written: nothing unseen is agreed with
    one.until(lambda: judged(section) == 1)
    assert "Press it again" in section.view.status.text()
    one.press("f")
    one.until(section.view.reason.reason.hasFocus)
    one.type("It rattles")
    one.press(ENTER)
    one.until(lambda: judged(section) == 2)
    assert not section._review.countersign.isEnabled()
    one.press("z")
    one.until(lambda: judged(section) == 1)
    one.press("x")
    one.until(section.view.reason.reason.hasFocus)
    one.type("The speaker rattles")
    one.press(ENTER)
    one.until(lambda: decision(section) is Decision.SENT_BACK)
    assert "The speaker rattles" in section.view.status.text()

    for left in (4, 3, 2):
        next_one(one, section, left)
        agree_with_all(one, section)
        one.press("s")
        one.until(lambda: decision(section) is Decision.COUNTERSIGNED)
        assert "hold" in section.view.status.text()
    next_one(one, section, 1)
    one.press("i")
    one.until(lambda: "blind" in section.view.status.text())
    assert not section._review.agree.isEnabled()
    one.press("z")
    one.until(section._review.agree.isEnabled)
    one.press(Qt.Key.Key_Escape)
    one.until(lambda: not section.is_open)
    one.until(lambda: section.table.rows.rowCount() == 1)

    one.hand("A1", "unplug")
    one.until(lambda: one.scene() is None)
    one.hand("A1", "plug")
    one.until(one.window.notice.isVisible)
    again = one.inspection()
    assert again.asked is not None
    assert (again.asked.kind, again.asked.first) == (AgainKind.SENT_BACK, signed)
    assert again.attempt == 2
    assert "The speaker rattles" in one.window.notice.accessibleName()
