# SPDX-License-Identifier: Apache-2.0
"""The first start: welcomed once, by a few touches or none, and never in a known or a training home."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench_window import ESC, QUICK, Technician
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector import settings, wiring
from inspector.ui import i18n
from inspector.ui.app import make_window
from inspector.ui.main_window import MainWindow
from inspector.ui.settings.fields import ChoiceField, TextField
from inspector.ui.welcome.first_start import training_command
from inspector.ui.welcome.page import WelcomePage

Sit = Callable[..., Technician]
Open = Callable[[Path], MainWindow]
WAIT_MS = 15_000


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Open a window on a real home, with nothing plugged in."""
    monkeypatch.setattr(wiring, "sources", list)
    made: list[MainWindow] = []

    def open_one(home: Path) -> MainWindow:
        window = make_window(qapp, home, None, "light", "en", pace=QUICK)
        made.append(window)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window._desk.settings_changed, timeout=WAIT_MS):
            window.show()
        return window

    yield open_one
    for window in made:
        window.close()
    i18n.set_language(qapp, "en")


def welcome(window: MainWindow, qtbot: QtBot) -> WelcomePage:
    qtbot.waitUntil(lambda: isinstance(window.page(), WelcomePage), timeout=WAIT_MS)
    page = window.page()
    assert isinstance(page, WelcomePage)
    return page


def test_a_new_home_welcomes_once_and_esc_skips_it(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(tmp_path)
    page = welcome(window, qtbot)
    language = page.section.fields["language"]
    assert isinstance(language, ChoiceField)
    qtbot.waitUntil(lambda: language.choices.value() == "en", timeout=WAIT_MS)
    window.activateWindow()
    page.take_keys()
    QTest.keyClick(page, ESC)
    assert window.page() is window.bench
    qtbot.waitUntil(lambda: settings.load(tmp_path, {}).welcomed == "yes", timeout=WAIT_MS)
    window.close()
    again = opened(tmp_path)
    assert again.page() is again.bench


def test_what_is_said_there_is_kept(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = welcome(opened(tmp_path), qtbot)
    field = page.section.fields["shop_name"]
    assert isinstance(field, TextField)
    QTest.keyClicks(field.line, "Nordkaj")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settings.load(tmp_path, {}).shop_name == "Nordkaj", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: field.message.text() == "Saved.", timeout=WAIT_MS)


def test_the_first_administrator_is_a_touch_away(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(tmp_path)
    page = welcome(window, qtbot)
    page.people.trigger()
    assert window.page() is window.place("people")


def test_a_home_of_before_is_not_welcomed(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text('shop_id = "ACME"\nbench_id = "3"\n', encoding="utf-8")
    window = opened(tmp_path)
    assert window.page() is window.bench


def test_a_training_home_is_not_welcomed(technician: Sit) -> None:
    one = technician()
    one.until(lambda: one.scene() is not None)
    assert one.window.page() is one.window.bench


def test_training_has_a_home_of_its_own(tmp_path: Path) -> None:
    command = training_command(tmp_path)
    assert command[0] == sys.executable
    assert command[-2:] == ["--home", str(tmp_path / "training")]
    assert "--virtual" in command
