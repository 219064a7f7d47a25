# SPDX-License-Identifier: Apache-2.0
"""Icons: exactly those that are named ship, each draws, tinted, and Qt may keep copies."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from inspector import bundled
from inspector.ui.theme.icons import Icon, icon, pixmap
from inspector.ui.theme.live import apply_theme
from inspector.ui.theme.tokens import DARK, LIGHT


def inks(image: QImage) -> set[str]:
    """Return the colours of the opaque pixels."""
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_the_folder_holds_the_named_icons_and_no_others() -> None:
    folder = bundled.resources() / "icons"
    assert {path.stem for path in folder.glob("*.svg")} == set(Icon)
    assert "MIT License" in (folder / "LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", Icon)
def test_each_icon_draws_in_the_colour_asked_for(name: Icon) -> None:
    image = pixmap(name, LIGHT.colours.bad, 24, 2.0).toImage()
    assert image.size() == QSize(48, 48)
    assert inks(image) == {LIGHT.colours.bad}


def test_qt_icons_follow_the_theme(themed: QApplication) -> None:
    assert inks(icon(Icon.SIGN).pixmap(24, 24).toImage()) == {LIGHT.colours.ink}
    apply_theme(themed, "dark")
    assert inks(icon(Icon.SIGN).pixmap(24, 24).toImage()) == {DARK.colours.ink}


def test_icons_that_are_off_are_quiet() -> None:
    image = icon(Icon.SIGN).pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert inks(image) == {LIGHT.colours.ink3}


def test_copies_of_an_icon_outlive_python() -> None:
    copies = [QIcon(icon(Icon.CAMERA)) for _ in range(20)]
    # Writing to a copy makes Qt clone the engine, which is then Qt's alone.
    for copy in copies:
        copy.setIsMask(True)
    gc.collect()
    assert all(inks(copy.pixmap(18, 18).toImage()) == {LIGHT.colours.ink} for copy in copies)


def test_the_programs_own_icon_is_there_in_all_sizes() -> None:
    folder = bundled.resources() / "icons" / "app"
    for edge in (16, 32, 48, 256):
        image = QImage(str(folder / f"inspector-{edge}.png"))
        assert image.size() == QSize(edge, edge)
        assert QColor(DARK.colours.ok).name().upper() in inks(image) or edge < 32
    assert (folder / "inspector.svg").is_file()
