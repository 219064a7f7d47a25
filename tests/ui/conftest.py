# SPDX-License-Identifier: Apache-2.0
"""A themed application, put back as it was after each test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import made_once
import pytest
from bench_window import Technician, virtual_bench
from PySide6.QtGui import QAction, QKeySequence, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme import fonts
from inspector.ui.theme.live import Appearance, theme_source


@pytest.fixture(autouse=True)
def _swept() -> Iterator[None]:
    """Take cycles apart on this thread, between tests: a widget that ends on another brings Qt down."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let benches begin with a store and checklists that were made before."""
    made_once.take(monkeypatch)


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


@pytest.fixture(scope="session")
def touch_screen(qapp: QApplication) -> QPointingDevice:
    """Give the one screen that fingers touch. Qt keeps pointing at it, so it lives as long as Qt does."""
    return QTest.createTouchDevice()


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


@pytest.fixture
def technician(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Technician]]:
    """Sit down at a bench: ``technician(A1="android-good")``; the window is closed at the end."""
    sat: list[Technician] = []

    def sit(home: Path | None = None, *, language: str = "en", **phones: str) -> Technician:
        bench = virtual_bench(tmp_path, **(phones or {"A1": "android-good"}))
        sat.append(Technician(qtbot, home or tmp_path / "home", bench, language=language))
        return sat[-1]

    yield sit
    for one in sat:
        one.window.close()
