# SPDX-License-Identifier: Apache-2.0
"""The theme switches live, and tells so once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme.live import apply_theme, theme, theme_source
from inspector.ui.theme.tokens import DARK, LIGHT


def test_a_switch_changes_palette_and_sheet_of_what_is_open(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert window.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.colours.canvas
    with qtbot.waitSignal(theme_source().changed, timeout=1000):
        apply_theme(themed, "dark")
    assert window.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.colours.canvas
    assert DARK.colours.surface in themed.styleSheet()
    assert theme().colours == DARK.colours


def test_the_same_theme_again_changes_nothing(themed: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme_source().changed):
        apply_theme(themed, "light")


def test_zoom_stays_when_the_theme_changes(themed: QApplication) -> None:
    apply_theme(themed, "light", zoom=150)
    apply_theme(themed, "dark")
    assert theme().zoom == 150
    assert theme().size.control == 66
    assert themed.font().pixelSize() == 21


def test_system_follows_the_platform(themed: QApplication) -> None:
    apply_theme(themed, "system")
    dark = themed.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme().name == ("dark" if dark else "light")


def test_touch_spacing_makes_rows_high(themed: QApplication) -> None:
    apply_theme(themed, "light", touch=True)
    assert theme().size.point_row == 44
    assert theme().size.scroll_bar == 20


def test_a_small_window_gets_the_small_sizes(qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme_source().changed, timeout=1000):
        theme_source().set_compact(True)
    assert theme().size.rail == 56
    with qtbot.assertNotEmitted(theme_source().changed):
        theme_source().set_compact(True)


def test_a_window_gets_small_and_large_again_with_the_zoom_alone(themed: QApplication) -> None:
    theme_source().set_width(1600)
    assert not theme().compact
    apply_theme(themed, "light", zoom=150)
    assert theme().compact, "1600 px hold no more than 1067 at 100 %"
    apply_theme(themed, "light", zoom=100)
    assert not theme().compact
    theme_source().set_width(1200)
    assert theme().compact


def test_what_is_off_is_legible(themed: QApplication) -> None:
    colours = themed.palette()
    off = QPalette.ColorGroup.Disabled
    assert colours.color(off, QPalette.ColorRole.Text).name().upper() == LIGHT.colours.ink3
    assert colours.color(off, QPalette.ColorRole.Base).name().upper() == LIGHT.colours.sunken
