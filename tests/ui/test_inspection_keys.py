# SPDX-License-Identifier: Apache-2.0
"""Whole inspections by keys alone, through the real window and virtual phones."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import DELETE, ENTER, ESC, F1, GOOD_IMEI, OTHER_IMEI, SPACE, Technician
from PySide6.QtWidgets import QApplication

from inspector.domain.finding import Outcome
from inspector.domain.grading import DefectKind, Grade, Surface
from inspector.domain.inspection import IdentifiedBy, State
from inspector.services.bench import SessionState
from inspector.ui.widgets.device_drawing import Spot

Sit = Callable[..., Technician]

KEYS_OF_A_GOOD_PHONE = 33
"""Presses from the bench to the certificate: opening, 25 points, grade, erase, aftercheck, signing.

Not counted: what is scanned, and the words of the two pieces of evidence.
"""


def test_a_good_phone_is_certified_by_keys_alone(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.pass_points()
    one.press(SPACE)
    one.erase()
    one.scan(GOOD_IMEI)
    one.until_page(one.window.review)
    one.until_state(SessionState.READY)
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
    one.until(one.window.review.done.isVisible)
    one.press(ENTER)
    one.until_page(one.window.bench)
    done = one.inspection()
    assert done.grade is not None
    assert done.grade.chosen is Grade.PREMIUM
    assert done.is_training
    assert all(found.outcome is Outcome.PASS for found in done.findings.values())
    assert len(done.findings) == 25
    assert done.identified[-1].how is IdentifiedBy.SCAN
    assert one.pressed <= KEYS_OF_A_GOOD_PHONE, one.pressed


def test_a_faulty_phone_is_refused_by_its_reasons(technician: Sit) -> None:
    one = technician(A1="android-faulty")
    one.open_first()
    review, page = one.window.review, one.window.inspection
    one.press("f")
    one.until(lambda: "identity.numbers" in one.inspection().findings)
    one.until(page.stage.which.isVisible)
    one.press("2")
    one.until(lambda: one.inspection().findings["identity.numbers"].code == "mismatch")
    one.until_not_at("identity.numbers")
    window = one.window
    page.points.chosen.emit("review")
    one.until_page(review)
    failing = [check for check in review.side.checks.checks() if check.holds is False]
    assert {"Battery health", "System integrity", "Identity"} <= {check.text for check in failing}
    assert failing[0].target
    assert not review.side.sign.isEnabled()
    one.press("s")
    one.press("f", shift=True)
    one.until_state(SessionState.REFUSED)
    assert one.inspection().state is State.REFUSED
    one.until_page(window.bench)


def test_undo_takes_the_last_answer_back_and_opens_its_point(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.pass_points("display.image")
    one.press("f", "2")
    one.until(lambda: one.inspection().findings.get("display.image"))
    one.until(lambda: one.inspection().findings["display.image"].code == "stain")
    one.until_at("touch.grid")
    one.press("z")
    one.until_at("display.image")
    assert "9 Display image" in page.stage.trouble.text()
    one.until(lambda: one.inspection().findings["display.image"].code == "")
    one.press("z")
    one.until(lambda: "display.image" not in one.inspection().findings)
    one.press(SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    assert one.inspection().findings["display.image"].outcome is Outcome.PASS


def test_the_blacklist_passes_only_with_its_evidence(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.pass_points("lock.blacklist")
    one.press(SPACE)
    one.until(lambda: "only with its evidence" in page.stage.trouble.text())
    assert "lock.blacklist" not in one.inspection().findings
    assert page.stage.evidence.hasFocus()
    one.type("f n t 12")  # letters and digits of a text are no verdicts
    one.press(ENTER)
    assert "lock.blacklist" not in one.inspection().findings
    one.press(SPACE)
    one.until(lambda: "lock.blacklist" in one.inspection().findings)
    assert one.inspection().findings["lock.blacklist"].evidence == "f n t 12"


def test_reasons_are_chosen_in_place_by_their_digit(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("display.image")
    one.press("n")
    assert "always applies" in page.stage.trouble.text()
    page.points.chosen.emit("vibration.motor")
    one.press("n")
    assert [button.text() for button in page.stage.reasons.buttons] == ["1  Built without a vibration motor"]
    one.press(ESC)
    assert not page.stage.reasons.is_asking
    assert one.window.page() is page
    one.press("n", "1")
    one.until(lambda: "vibration.motor" in one.inspection().findings)
    found = one.inspection().findings["vibration.motor"]
    assert (found.outcome, found.reason) == (Outcome.NOT_APPLICABLE, "no_vibration")
    page.points.chosen.emit("radio.gnss")
    one.press("t", "3")
    one.until(lambda: "radio.gnss" in one.inspection().findings)
    assert one.inspection().findings["radio.gnss"].outcome is Outcome.NOT_TESTED


def test_another_fault_than_listed_needs_words(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("camera.rear")
    one.press("9")
    assert page.stage.note.hasFocus()
    assert "camera.rear" not in one.inspection().findings
    one.type("lens ring loose")
    one.press(ENTER)
    one.until(lambda: "camera.rear" in one.inspection().findings)
    found = one.inspection().findings["camera.rear"]
    assert (found.outcome, found.code, found.note) == (Outcome.FAIL, "other", "lens ring loose")


def test_a_note_joins_the_answer_before_or_after(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("audio.speakers")
    one.press("m")
    one.type("a little dust")
    one.press(ENTER, SPACE)
    one.until(lambda: "audio.speakers" in one.inspection().findings)
    assert one.inspection().findings["audio.speakers"].note == "a little dust"
    page.points.chosen.emit("audio.speakers")
    one.press("m")
    assert page.stage.note.text() == "a little dust"
    one.type(", brushed")
    one.press(ENTER)
    one.until(lambda: one.inspection().findings["audio.speakers"].note == "a little dust, brushed")
    assert one.inspection().findings["audio.speakers"].outcome is Outcome.PASS


def test_a_key_that_cuts_the_wait_short_answers_nothing_unseen(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.advance.least_seen_s, page.advance.now = 0.25, lambda: seconds[-1]
    seconds = [0.0]
    page.points.chosen.emit("display.image")
    one.press("f")
    one.until(lambda: "display.image" in one.inspection().findings)
    one.press(SPACE)  # within the four seconds in which a digit would name the fault
    one.until_at("touch.grid")
    seconds.append(0.2)
    one.press(SPACE, "n", "t", "f")
    assert not page.answers._is_saving
    assert not page.stage.reasons.is_asking
    seconds.append(0.25)
    one.press(SPACE)
    one.until(lambda: "touch.grid" in one.inspection().findings)
    assert one.inspection().findings["display.image"].outcome is Outcome.FAIL
    assert one.inspection().findings["touch.grid"].outcome is Outcome.PASS


def test_without_auto_advance_the_point_stays(technician: Sit, qtbot: object) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("display.image")
    one.press("a", SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    assert not page.advance.is_waiting
    assert page.current == "display.image"
    one.press("f")
    one.until(page.stage.which.isVisible)
    one.press(ENTER)  # as it says, Enter goes on without a code
    one.until_at("touch.grid")
    one.press("a")
    assert page.auto_advance


def test_defects_are_placed_and_described_by_keys(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("grade")
    page.body.drawing.set_spot(Spot(Surface.BACK, 600, 700))
    one.press("1")
    one.until(lambda: len(one.inspection().defects) == 1)
    defect = one.inspection().defects[0]
    assert (defect.kind, defect.surface, defect.x_permille, defect.y_permille) == (
        DefectKind.SCRATCH,
        Surface.BACK,
        600,
        700,
    )
    one.press("b")
    one.until(lambda: one.inspection().defects[0].felt)
    one.press("v")
    one.until(lambda: one.inspection().defects[0].seen_cm == 50)
    one.press("2")  # the cursor still stands on it: it becomes a dent
    one.until(lambda: one.inspection().defects[0].kind is DefectKind.DENT)
    page.body.drawing.set_spot(Spot(Surface.FRONT, 500, 500))
    one.press("3")
    one.until(lambda: len(one.inspection().defects) == 2)
    one.until(lambda: "Not sellable: defect 2" in page.body.panel.why.text())
    one.press(DELETE)
    one.until(lambda: len(one.inspection().defects) == 1)
    one.until(lambda: "Fair: defect 1" in page.body.panel.why.text())


def test_another_grade_than_suggested_asks_why(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("grade")
    one.press("w")
    assert page.body.panel.grades.is_asking
    one.press("2")
    one.until(page.body.panel.reason.hasFocus)
    one.type("looks worn under strip light")
    one.press(ENTER)
    one.until(lambda: one.inspection().grade)
    grade = one.inspection().grade
    assert grade is not None
    assert grade.reason == "looks worn under strip light"
    assert grade.needs_second_look


def test_a_wrong_number_after_the_erase_is_refused(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.pass_points()
    one.press(SPACE)
    one.erase()
    one.scan(OTHER_IMEI)
    page = one.window.inspection
    one.until(lambda: "Two numbers differ" in page.erase.trouble.text())
    assert one.state() is SessionState.AFTERCHECK
    assert page.erase.number.selectedText() == OTHER_IMEI  # the next scan takes its place
    one.scan(GOOD_IMEI)
    one.until_page(one.window.review)


def test_f1_lists_the_keys_of_the_page(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.press(F1)
    one.until_page(one.window.keys)
    rows = one.window.keys.rows()
    assert {"Pass", "Fail", "Not applicable", "Cannot test", "Undo", "Note", "Next device", "All keys"} <= {
        *rows
    }
    one.press(ESC)
    one.until_page(one.window.inspection)
    assert QApplication.focusWidget() is one.window.inspection
