# SPDX-License-Identifier: Apache-2.0
"""What is half written at a point is there again, wherever somebody went meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import ENTER, ESC, F2, F3, GOOD_IMEI, SPACE, Technician
from PySide6.QtCore import Qt

from inspector.domain.grading import Grade
from inspector.services.bench import SessionState
from inspector.ui.inspection.answers import HalfDone
from inspector.ui.inspection.drafts import Draft, Kept

Sit = Callable[..., Technician]
NOTHING = HalfDone("", None, None, is_noting=False)
POINT = "display.image"


def test_drafts_are_kept_for_each_device_and_place() -> None:
    kept = Kept()
    kept.keep("one", "a", Draft(NOTHING, words="half"))
    kept.keep("one", "b", Draft(NOTHING, grade=Grade.FAIR, reason="because"))
    kept.keep("two", "a", Draft(NOTHING, evidence="350"))
    kept.keep("two", "b", Draft(NOTHING))
    draft = kept.of("one", "a")
    assert draft is not None
    assert draft.words == "half"
    assert (kept.last_place("one"), kept.last_place("two"), kept.last_place("three")) == ("b", "a", "")
    kept.keep("one", "b", Draft(NOTHING))
    assert kept.last_place("one") == "a"
    assert kept.of("one", "b") is None


def test_a_half_written_note_waits_for_every_way_back(technician: Sit) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    one.open_first()
    one.until_state(SessionState.NEEDS_YOU, "A2")
    page, window = one.window.inspection, one.window
    begin(one, "a hair line")
    for keys in ((F2, F3), (Qt.Key.Key_F4, F3), (Qt.Key.Key_F1, ESC), (F2, ENTER)):
        one.press(keys[0])
        one.until(lambda: window.page() is not page)
        if keys[1] is ENTER:
            window.open_port("virtual:A1")
        else:
            one.press(keys[1])
        one.until_page(page)
        assert (page.current, page.stage.note.text()) == (POINT, "a hair line"), keys
    window.open_port("virtual:A2")
    assert page.key == "virtual:A2"
    assert page.stage.note.isHidden()
    page.points.chosen.emit(POINT)
    assert page.stage.note.isHidden(), "it is the other device's"
    window.open_port("virtual:A1")
    assert page.current == POINT
    page.step(1)
    assert page.stage.note.isHidden()
    window.go("inspect")
    assert page.current != POINT, "as it stands"
    page.step(-1)
    one.press("m")
    one.type(" at the edge")
    assert page.stage.note.text() == "a hair line at the edge"
    one.press(ENTER, SPACE)
    one.until(lambda: POINT in one.inspection().findings)
    assert one.inspection().findings[POINT].note == "a hair line at the edge"
    page.points.chosen.emit(POINT)
    assert page.stage.note.isHidden(), "it is saved"


def test_what_was_scanned_or_discarded(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page, window = one.window.inspection, one.window
    page.points.chosen.emit("identity.numbers")
    page.stage.evidence.setFocus()
    one.type(GOOD_IMEI[:7])
    page.step(1)
    page.step(-1)
    assert page.stage.evidence.text() == GOOD_IMEI[:7]
    begin(one, "nothing to say")
    one.press(ESC, ESC)
    assert page.stage.note.isHidden()
    page.step(1)
    page.step(-1)
    assert page.stage.note.isHidden(), "it was discarded"
    begin(one, "seen by a click")
    one.click(page.verdicts.buttons[0])
    one.until(lambda: POINT in one.inspection().findings)
    assert one.inspection().findings[POINT].note == "seen by a click"
    window.open_port("virtual:A1")
    assert page.current == "identity.numbers", "where something is half written"


def test_a_note_that_is_begun_while_the_answer_is_saved_stays_open(technician: Sit) -> None:
    one, typed = technician(), "too late"
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit(POINT)
    page.on_pass()
    page.on_memo()
    one.type(typed)
    one.until(lambda: POINT in one.inspection().findings)
    assert page.stage.note.text() == typed
    assert page.current == POINT
    one.press(ENTER)
    one.until(lambda: one.inspection().findings[POINT].note == typed)


def begin(one: Technician, words: str) -> None:
    """Begin a note at the point, and leave it there."""
    page = one.window.inspection
    page.points.chosen.emit(POINT)
    one.press("m")
    one.until(page.stage.note.hasFocus)
    one.type(words)
