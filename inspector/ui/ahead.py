# SPDX-License-Identifier: Apache-2.0
"""Pages that are made before somebody goes there, while nothing happens at the bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inspector.ui.warming import Warming

if TYPE_CHECKING:
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow

QUIET_MS = 800
"""Milliseconds without a step of a person or a device before a piece of a page is made, in 40 ms at most."""
AHEAD = ("records", "settings")
"""The places whose first visit would be felt."""
MODULES = ("inspector.ui.records.page", "inspector.ui.settings.page", "inspector.ui.verify.page")
"""What these and a first certificate to verify are made of."""


class Ahead(QObject):
    """Makes a piece of a page after each ``quiet_ms`` in which neither page, point nor port changed."""

    def __init__(self, window: MainWindow, desk: Desk, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self._on_quiet)
        self._here: object = None
        self._warming = Warming(self, MODULES)
        window.moved.connect(self._on_moved)
        desk.scenes_changed.connect(self._stir)

    def begin(self) -> None:
        """Load what they are made of, and wait for quiet; also again, where the pages are gone."""
        self._warming.begin()
        self._quiet.start()

    def _on_moved(self) -> None:
        """Wait anew where another page or point is seen; the same one only says its title again."""
        page = self._window.page()
        here = (page, getattr(page, "current", ""))
        if here != self._here:
            self._here = here
            self._stir()

    def _stir(self, _: object = None) -> None:
        if self._quiet.isActive():
            self._quiet.start()

    def _on_quiet(self) -> None:
        if not self._desk.is_closing and self._window.make_ahead(AHEAD):
            self._quiet.start()
