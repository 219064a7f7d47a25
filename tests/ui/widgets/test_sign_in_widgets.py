# SPDX-License-Identifier: Apache-2.0
"""The PIN pad and the rows of people, by keys and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.ui.theme.live import apply_theme, theme
from inspector.ui.widgets.person_row import PersonData, PersonRow, initials
from inspector.ui.widgets.pin_pad import PinPad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(qtbot: QtBot) -> PinPad:
    made = PinPad()
    made.set_person("Mika")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def entered(pad: PinPad) -> list[str]:
    got: list[str] = []
    pad.entered.connect(got.append)
    return got


def test_a_pin_is_typed_by_keyboard_and_forgotten(pad: PinPad) -> None:
    got = entered(pad)
    QTest.keyClicks(pad, "25x81")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    QTest.keyClicks(pad, "0")
    assert pad.count() == 4
    QTest.keyClick(pad, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert got == ["2580"]
    assert pad.count() == 0


def test_a_pin_is_typed_by_touch(pad: PinPad) -> None:
    got = entered(pad)
    for name in ("2", "5", "9", "back", "8", "0", "enter"):
        QTest.mouseClick(pad.keys[name], LEFT)
    assert got == ["2580"]
    assert pad.hasFocus(), "the pad keeps the keyboard"


def test_a_pin_that_is_too_short_is_not_entered_and_a_longer_one_stops(pad: PinPad) -> None:
    got = entered(pad)
    QTest.keyClicks(pad, "258")
    assert not pad.keys["enter"].isEnabled()
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert got == []
    QTest.keyClicks(pad, "0258025802")
    assert pad.count() == 8


def test_no_digit_can_be_read_from_the_pad(pad: PinPad) -> None:
    QTest.keyClicks(pad, "2580")
    assert pad.dots.accessibleName() == "4 digits"
    assert "2580" not in pad.accessibleName() + pad.title.text()


def test_a_pad_that_is_off_forgets_and_takes_nothing(pad: PinPad) -> None:
    QTest.keyClicks(pad, "25")
    pad.setEnabled(False)
    assert pad.count() == 0
    assert not pad.keys["1"].isEnabled()


@pytest.mark.parametrize("zoom", [100, 150])
def test_keys_and_rows_are_72_px_at_every_zoom(
    pad: PinPad, qapp: QApplication, qtbot: QtBot, zoom: int
) -> None:
    apply_theme(qapp, "light", zoom=zoom)
    row = PersonRow(PersonData("mika", "Mika", "Technician"))
    qtbot.addWidget(row)
    wanted = 72 * zoom // 100
    assert theme().size.pin == wanted
    qtbot.waitUntil(lambda: pad.keys["5"].height() == wanted)
    assert pad.keys["5"].width() >= wanted
    assert row.sizeHint().height() == wanted


def test_a_row_says_who_where_and_that_the_name_is_locked(qtbot: QtBot) -> None:
    row = PersonRow(PersonData("mika", "Mika", "Technician", "here, 11:58"))
    qtbot.addWidget(row)
    assert row.accessibleName() == "Mika, Technician, here, 11:58"
    row.set_data(PersonData("mika", "Mika", "Technician", "", is_locked=True))
    assert row.accessibleName() == "Mika, Technician, locked"
    row.show()
    assert not row.grab().isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_row_is_chosen_by_keys(qtbot: QtBot, key: Qt.Key) -> None:
    row = PersonRow(PersonData("mika", "Mika", "Technician"))
    qtbot.addWidget(row)
    row.show()
    QTest.keyClick(row, key)
    assert row.isChecked()


def test_initials_are_two_letters() -> None:
    assert [initials(one) for one in ("Mika", "Ada Lov", "ø", "-")] == ["Mi", "AL", "Ø", "-"]
