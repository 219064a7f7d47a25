# SPDX-License-Identifier: Apache-2.0
"""After a device is signed: its panel stays until somebody goes on, or its pages are at the printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.domain.print_job import PrintJob, PrintState
from inspector.ui.theme.live import theme

_AWAY = (PrintState.TAKEN, PrintState.PRINTED)


class GoingOn(QObject):
    """Goes on by itself after "sign and print", where the bench does; whoever prints more stays.

    Signals:
        due: go back to the bench now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = True
        self._uid = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)

    def begin(self, uid: str) -> None:
        """Wait until the prints of what was signed are away."""
        self.stop()
        self._uid = uid

    def stop(self) -> None:
        """Stay until somebody goes on."""
        self._uid = ""
        self._timer.stop()

    def look(self, uid: str, jobs: Sequence[PrintJob]) -> None:
        """See how the prints of a certificate stand; one that needs somebody keeps the panel."""
        is_away = bool(jobs) and all(one.state in _AWAY and not one.trouble for one in jobs)
        if uid == self._uid and self.is_on and is_away and not self._timer.isActive():
            self._timer.start(theme().time.signed_shown)
        elif uid == self._uid and not is_away:
            self._timer.stop()

    def _on_due(self) -> None:
        self._uid = ""
        if self.is_on:
            self.due.emit()
