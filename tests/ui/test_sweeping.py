# SPDX-License-Identifier: Apache-2.0
"""Cycles with widgets in them end on the window's thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.sweeping import Sweeping


class Looped(QWidget):
    """A widget that only a search for cycles ends."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.me = self
        self.destroyed.connect(
            lambda: ended.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
        )


def test_a_widget_ends_on_the_windows_thread(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    sweeping, ended, made = Sweeping(owner), list[threading.Thread](), list[list[int]]()
    Looped(ended)
    port = threading.Thread(target=lambda: made.extend([] for _ in range(100_000)))
    port.start()
    port.join()
    assert not ended, "a thread that makes objects looks for no cycles"
    sweeping.sweep()
    assert ended == [threading.main_thread()]


def test_a_timer_sweeps(qtbot: QtBot) -> None:
    owner, ended = QWidget(), list[threading.Thread]()
    qtbot.addWidget(owner)
    Sweeping(owner)
    Looped(ended)
    made: list[list[int]] = [[] for _ in range(10_000)]
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
    assert made
