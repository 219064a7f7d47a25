# SPDX-License-Identifier: Apache-2.0
"""What somebody is typing goes on after whatever came between, and no letter of it becomes a command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, F1, Technician
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shop_people import give_pin, scan, with_people

from inspector.domain.errors import BenchTrouble
from inspector.services.bench import SessionState
from inspector.ui.desk_jobs import Jobs

Sit = Callable[..., Technician]
POINT = "display.image"
F10 = Qt.Key.Key_F10


def begin(one: Technician, words: str) -> None:
    """Write the beginning of a note."""
    page = one.window.inspection
    one.window._open_point("virtual:A1", POINT)
    one.press("m")
    one.until(page.stage.note.hasFocus)
    one.type(words)


def test_a_note_goes_on_without_its_phone_and_after_other_pages(technician: Sit) -> None:
    one = technician()
    one.open_first()
    window, page = one.window, one.window.inspection
    begin(one, "ha")
    one.hand("A1", "unplug")
    one.until_state(SessionState.GONE)
    one.until(lambda: not page._do.failed.isEnabled())
    one.type("z")
    one.press(F1)
    one.until_page(window.keys)
    one.press(ESC)
    one.type("a")
    window.bugs.tell(BenchTrouble("The bench made a mistake here.", "Try again."))
    one.until_page(window.bug)
    one.press(ESC)
    one.until_page(page)
    one.type("g")
    assert page.stage.note.text() == "hazag"
    assert page.auto_advance, "no letter of it was a key"
    one.press(ESC)
    assert page.away.isVisible(), "what stood there stood for who was writing"
    one.hand("A1", "plug")
    one.until(page.stage.isVisible)
    assert page.stage.note.text() == "hazag"


def test_nobody_finds_what_another_person_began(technician: Sit, tmp_path: Path) -> None:
    one = technician(with_people(tmp_path / "shop"))
    gate = one.window.gate
    one.until(lambda: gate.is_locked)
    one.until_state(SessionState.NEEDS_YOU)
    scan(one, "BADGE-Mika")
    one.until(lambda: not gate.is_locked)
    one.press("g")
    page = one.window.inspection
    one.until_page(page)
    begin(one, "a hair line")
    one.press(F10)
    one.until(lambda: gate.is_locked)
    give_pin(one, "2580")
    one.until(lambda: not gate.is_locked)
    one.until(page.stage.note.hasFocus)
    one.type(" here")
    scan(one, "BADGE-Ilse")
    one.until(lambda: page.drafts.kept.person and page.stage.note.isHidden())
    assert page.current == POINT
    one.press("m")
    one.type("hers")
    one.press(ENTER)
    scan(one, "BADGE-Mika")
    one.until(page.stage.note.isVisible)
    assert page.stage.note.text() == "a hair line here"


@pytest.mark.parametrize(
    ("words", "is_told"),
    [("Signal source has been deleted", False), ("x already deleted.", False), ("no such thing", True)],
)
def test_an_answer_to_a_page_that_is_gone_is_no_mistake(qtbot: QtBot, words: str, is_told: bool) -> None:
    def gone() -> None:
        raise RuntimeError(words)

    jobs = Jobs()
    if is_told:
        with pytest.raises(RuntimeError, match=words):
            jobs._on_answered(gone)
    else:
        jobs._on_answered(gone)
