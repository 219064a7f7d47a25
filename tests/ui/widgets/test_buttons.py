# SPDX-License-Identifier: Apache-2.0
"""Buttons, verdicts and key hints are their actions': they cannot say what a key does not do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme.live import apply_theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.key_strip import KeyStrip
from inspector.ui.widgets.keycap import KeyHint, key_names
from inspector.ui.widgets.verdict_bar import VerdictActions, VerdictBar

MakeAction = Callable[..., QAction]

WORDS = {
    "en": ("Pass", "Fail", "Not applicable", "Cannot test", "Undo"),
    "fr": ("Conforme", "Défaut", "Sans objet", "Non testable", "Annuler"),
    "de": ("Bestanden", "Fehler", "Entfällt", "Nicht prüfbar", "Rückgängig"),
    "sv": ("Godkänd", "Underkänd", "Ej aktuellt", "Kan ej testas", "Ångra"),
    "pseudo": ("[Þåšš ···]", "[Ƒåîļ ···]", "[Ñöţ åþþļîçåƀļé ·····]", "[Çåññöţ ţéšţ ····]", "[Ûñðö ··]"),
}


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    return result


def verdict_actions(page: QWidget, make: MakeAction, words: tuple[str, ...]) -> VerdictActions:
    keys = ("Space", "F", "N", "T", "Z")
    return VerdictActions(*(make(page, word, key) for word, key in zip(words, keys, strict=True)))


def test_a_button_is_its_action(page: QWidget, make_action: MakeAction, qtbot: QtBot) -> None:
    action = make_action(page, "&Sign && print", "Shift+S")
    button = ActionButton(action, ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    assert button.text() == "Sign & print"
    assert button.accessibleName() == "Sign & print"
    assert button.caps() == ("Shift", "S")
    with qtbot.waitSignal(action.triggered, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setText("Sign only")
    action.setEnabled(False)
    assert button.text() == "Sign only"
    assert not button.isEnabled()


def test_a_button_that_is_off_says_why(page: QWidget, make_action: MakeAction, qtbot: QtBot) -> None:
    action = make_action(page, "Sign and print", "S")
    action.setEnabled(False)
    button = ActionButton(action, ButtonKind.PRIMARY, ButtonSize.SIGN)
    qtbot.addWidget(button)
    button.set_off_reason("Sign: 2 points open")
    assert button.accessibleName() == "Sign: 2 points open"
    button.set_off_reason("")
    action.setEnabled(True)
    assert button.text() == "Sign and print"
    assert button.isEnabled()


def test_a_button_reached_by_tab_takes_space_itself(
    page: QWidget, make_action: MakeAction, qtbot: QtBot
) -> None:
    passed, note = make_action(page, "Pass", "Space"), make_action(page, "Note", "M")
    column = QVBoxLayout(page)
    button = ActionButton(note)
    column.addWidget(button)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=2000)
    heard: list[str] = []
    passed.triggered.connect(lambda: heard.append("pass"))
    note.triggered.connect(lambda: heard.append("note"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert heard == ["note", "note"]
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert heard == ["note", "note", "pass"]


def test_a_click_leaves_the_focus_with_the_page(page: QWidget, make_action: MakeAction, qtbot: QtBot) -> None:
    column = QVBoxLayout(page)
    field = QLineEdit()
    button = ActionButton(make_action(page, "Note", "M"))
    column.addWidget(field)
    column.addWidget(button)
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=2000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize(
    ("zoom", "compact", "width"),
    [
        (100, True, 1224),
        (150, True, 1196),
        (100, False, 1232),
        (150, False, 1400),
        (100, True, 936),
        (150, True, 848),
    ],
)
def test_no_verdict_is_ever_cut(
    themed: QApplication,
    page: QWidget,
    make_action: MakeAction,
    qtbot: QtBot,
    language: str,
    zoom: int,
    compact: bool,
    width: int,
) -> None:
    apply_theme(themed, "light", zoom=zoom)
    theme_source().set_compact(compact)
    bar = VerdictBar(verdict_actions(page, make_action, WORDS[language]))
    qtbot.addWidget(bar)
    bar.show()
    bar.resize(width, bar.heightForWidth(width))
    assert bar.width() == width
    for button in bar.buttons:
        assert button.shows_whole_label(), f"{button.text()} in {button.width()} px"
        assert button.height() >= 44
        assert bar.rect().contains(button.geometry())
    bar.grab()


def test_verdicts_stand_still_when_they_are_off(page: QWidget, make_action: MakeAction, qtbot: QtBot) -> None:
    bar = VerdictBar(verdict_actions(page, make_action, WORDS["en"]))
    qtbot.addWidget(bar)
    bar.show()
    bar.resize(1232, 96)
    places = [button.geometry() for button in bar.buttons]
    bar.set_off("Two numbers differ")
    assert [button.isEnabled() for button in bar.buttons] == [False, False, False, False, True]
    assert bar.buttons[0].text() == "Two numbers differ"
    bar.set_off("")
    assert all(button.isEnabled() for button in bar.buttons)
    bar.set_auto("Pass when full")
    assert bar.buttons[0].text() == "Pass when full"
    assert bar.buttons[0].caps() == ("auto",)
    assert not bar.buttons[0].isEnabled()
    bar.set_auto("")
    assert bar.buttons[0].isEnabled()
    assert [button.geometry() for button in bar.buttons] == places


@pytest.mark.parametrize(
    ("keys", "names"),
    [
        ("Space", ("Space",)),
        ("Return", ("Enter",)),
        ("Shift+S", ("Shift", "S")),
        ("Ctrl+K", ("Ctrl", "K")),
        ("Up", ("↑",)),
        ("Esc", ("Esc",)),
        ("Del", ("Del",)),
        ("F10", ("F10",)),
        ("/", ("/",)),
        ("", ()),
    ],
)
def test_keys_have_the_keyboards_names(keys: str, names: tuple[str, ...]) -> None:
    assert key_names(QKeySequence(keys)) == names


def test_the_strip_shows_what_the_keys_do_now(page: QWidget, make_action: MakeAction, qtbot: QtBot) -> None:
    passed, note = make_action(page, "Pass", "Space"), make_action(page, "Note", "M")
    codes = tuple(make_action(page, "Defect code", str(digit)) for digit in range(1, 10))
    strip = KeyStrip()
    qtbot.addWidget(strip)
    strip.resize(1500, 40)
    strip.set_hints([KeyHint((passed,)), KeyHint(codes), KeyHint((note,), label="Write a note")])
    assert strip.accessibleName() == "Space: Pass, 1 … 9: Defect code, M: Write a note"
    note.setEnabled(False)
    assert [hint.text for hint in strip.shown_hints()] == ["Pass", "Defect code"]
    passed.setShortcut(QKeySequence("F8"))
    assert strip.shown_hints()[0].caps == ("F8",)
    strip.grab()


def test_whole_hints_go_before_any_is_cut(page: QWidget, make_action: MakeAction, qtbot: QtBot) -> None:
    hints = [KeyHint((make_action(page, f"Do the thing {number}", f"F{number}"),)) for number in range(1, 9)]
    last = KeyHint((make_action(page, "All keys", "F9"),), trailing=True)
    strip = KeyStrip()
    qtbot.addWidget(strip)
    strip.set_hints([*hints, last])
    for width in (1600, 900, 500, 200):
        strip.resize(width, 40)
        shown = strip.shown_hints()
        assert shown[-1] is last
        assert list(shown[:-1]) == hints[: len(shown) - 1]
    assert len(strip.shown_hints()) == 1


def test_a_small_window_leaves_out_what_a_button_says(
    page: QWidget, make_action: MakeAction, qtbot: QtBot
) -> None:
    strip = KeyStrip()
    qtbot.addWidget(strip)
    strip.resize(1200, 40)
    strip.set_hints(
        [
            KeyHint((make_action(page, "Pass", "Space"),), on_button=True),
            KeyHint((make_action(page, "Note", "M"),)),
        ]
    )
    assert len(strip.shown_hints()) == 2
    theme_source().set_compact(True)
    assert [hint.text for hint in strip.shown_hints()] == ["Note"]
