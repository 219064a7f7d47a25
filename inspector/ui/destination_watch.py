# SPDX-License-Identifier: Apache-2.0
"""The list of destinations as it is on the disk: whoever changes it, an open window sends by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from inspector.domain.errors import BenchTrouble
    from inspector.ui.desk_jobs import Jobs
    from inspector.wiring import App
    from inspector.wiring.destination_overview import Stamp

EVERY_MS = 5000
_T = TypeVar("_T")


class DestinationWatch(QObject):
    """Has the file looked at every 5 s on the desk's thread: one question to the system, nothing is read.

    Signals:
        changed: another list is used from now on.
    """

    changed = Signal()

    def __init__(self, desk: Jobs, on_change: Callable[[App], None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._on_change = on_change
        self._last: Stamp = None
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY_MS)
        self.timer.timeout.connect(self.look_soon)

    def begin(self, app: App) -> None:
        """Keep what is used now; on the desk's thread, before anything is made of it."""
        from inspector.wiring.destination_overview import stamp

        self._last = stamp(app.settings.home)

    def look_soon(self) -> None:
        """Look as soon as the desk's thread is free."""
        self._desk.do(lambda app, _: self.look(app))

    def look(self, app: App) -> None:
        """Look now; on the desk's thread."""
        before = self._last
        self.begin(app)
        if self._last != before:
            self._on_change(app)
            self.changed.emit()

    def change(
        self,
        change: Callable[[App], _T],
        then: Callable[[_T], None] = lambda _: None,
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> None:
        """Change the list; what comes of it is used before ``then`` or ``otherwise``, on the GUI thread."""
        self._desk.do(lambda app, _: self._changed(app, change), then, otherwise)

    def _changed(self, app: App, change: Callable[[App], _T]) -> _T:
        try:
            return change(app)
        finally:
            self.look(app)
