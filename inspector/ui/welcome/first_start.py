# SPDX-License-Identifier: Apache-2.0
"""Shows the welcome once, in a home that nobody has worked in; a known home is not delayed by it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from inspector.settings import Settings
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow


class FirstStart(QObject):
    """Goes to the welcome where the home's settings say that nobody was welcomed."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._is_done = False
        desk.settings_changed.connect(self._on_settings)

    def _on_settings(self, settings: Settings) -> None:
        if not self._is_done:
            self._is_done = True
            if settings.welcomed == "no" and settings.use != "training":
                self._window.go("welcome")


def training_command(home: Path) -> list[str]:
    """Give the command that opens the virtual bench in a window of its own, with a home inside ``home``."""
    options = ["--virtual", "--home", str(home / "training")]
    if getattr(sys, "frozen", False):
        return [sys.executable, *options]
    return [sys.executable, "-m", "inspector.ui.app", *options]


def start_training(home: Path) -> None:
    """Open the training bench; it outlives this window. On the desk's thread."""
    subprocess.Popen(
        training_command(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
