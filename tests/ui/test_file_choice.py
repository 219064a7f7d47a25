# SPDX-License-Identifier: Apache-2.0
"""Dialogs that ask for files: answered by keys, taken away by a scan and by the lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, OTHER_IMEI, Technician
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shop_people import give_pin, scan, with_people

from inspector.ui.file_choice import choose_files, choose_folder, choose_place, close_choices

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The platform without a display raises nothing and grabs no keyboard; Qt's dialog wants both."""

Sit = Callable[..., Technician]


def dialog_of(qtbot: QtBot, window: QWidget) -> QFileDialog:
    (dialog,) = window.findChildren(QFileDialog)
    qtbot.waitExposed(dialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def field_of(dialog: QFileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    return field


def name_it(field: QLineEdit, path: Path) -> None:
    """Put a name in the place of what is there, and press Enter."""
    field.selectAll()
    field.insert(str(path))  # typed, Qt would list what fits while it looks through the folder
    QTest.keyClick(field, ENTER)


def is_gone(window: QWidget) -> bool:
    return not window.findChildren(QFileDialog)


def test_a_scan_takes_the_dialog_away_and_acts(qtbot: QtBot, technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.press("c", "o")
    dialog = dialog_of(qtbot, one.window)
    field_of(dialog).setFocus()
    typed: list[str] = []
    field_of(dialog).textChanged.connect(typed.append)
    accepted: list[list[str]] = []
    dialog.filesSelected.connect(accepted.append)
    scan(one, OTHER_IMEI, at=dialog)
    one.until(lambda: is_gone(one.window))
    assert not typed
    assert not accepted
    one.until(lambda: any(OTHER_IMEI[:7] in item.text for item in one.window.header.shown_items()))


def test_the_lock_takes_the_dialog_away(qtbot: QtBot, technician: Sit, tmp_path: Path) -> None:
    one = technician(with_people(tmp_path / "shop"))
    one.until(lambda: one.window.gate.is_locked)
    give_pin(one, "2580")
    one.until(lambda: not one.window.gate.is_locked)
    one.window.go("verify")
    one.press("o")
    dialog_of(qtbot, one.window)
    one.window.gate.lock("Locked after 1 minute.")
    one.until(lambda: one.window.gate.is_locked)
    one.until(lambda: is_gone(one.window))


def test_esc_chooses_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    chosen: list[list[Path]] = []
    choose_files(window, "Choose", ["All files (*)"], chosen.append)
    QTest.keyClick(field_of(dialog_of(qtbot, window)), ESC)
    qtbot.waitUntil(lambda: is_gone(window))
    assert not chosen


def test_a_place_gets_the_ending_that_was_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    chosen: list[Path] = []
    choose_place(window, "Export", "records.csv", ["CSV (*.csv)"], chosen.append)
    field = field_of(dialog_of(qtbot, window))
    assert field.text() == "records.csv"
    name_it(field, tmp_path / "today")
    qtbot.waitUntil(lambda: is_gone(window))
    assert chosen == [tmp_path / "today.csv"]


def test_a_folder_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    chosen: list[Path] = []
    choose_folder(window, "Files", chosen.append)
    field = field_of(dialog_of(qtbot, window))
    name_it(field, tmp_path)
    qtbot.waitUntil(lambda: is_gone(window))
    assert chosen == [tmp_path]


def test_what_asks_whether_to_write_over_a_file_goes_too(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    (tmp_path / "there.csv").write_text("kept", encoding="utf-8")
    chosen: list[Path] = []
    choose_place(window, "Export", "records.csv", ["CSV (*.csv)"], chosen.append)
    dialog = dialog_of(qtbot, window)
    field = field_of(dialog)
    asked: list[bool] = []

    def close() -> None:
        if dialog.findChildren(QMessageBox):
            timer.stop()
            asked.append(True)
            close_choices(window)

    timer = QTimer(window)
    timer.timeout.connect(close)
    timer.start(0)
    name_it(field, tmp_path / "there.csv")  # comes back when the question is answered
    qtbot.waitUntil(lambda: is_gone(window))
    assert asked == [True]
    assert not chosen
