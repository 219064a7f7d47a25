# SPDX-License-Identifier: Apache-2.0
"""A themed application, put back as it was after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.theme import fonts
from inspector.ui.theme.live import Appearance, theme_source


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """Every test of the window begins in the light theme at 100 %, all fonts loaded."""
    source = theme_source()
    source.apply(qapp, Appearance("light"))
    source.set_compact(False)
    fonts.load_rest()
    yield qapp
    source.set_compact(False)
    source.apply(qapp, Appearance("light"))


@pytest.fixture
def make_action() -> Callable[..., QAction]:
    """Make an action of a page, with its key."""

    def make(owner: QWidget, text: str, key: str = "") -> QAction:
        action = QAction(text, owner)
        if key:
            action.setShortcut(QKeySequence(key))
        owner.addAction(action)
        return action

    return make
