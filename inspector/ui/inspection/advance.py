# SPDX-License-Identifier: Apache-2.0
"""Goes on by itself after an answer, so that the tick is seen and no key has to be pressed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.ui.theme.live import theme


class AutoAdvance(QObject):
    """The wait between an answer and the next point; any key cuts it short.

    ``is_on`` False leaves the point where it is; ``pause_ms`` None waits as the
    theme says.

    Signals:
        due: go on now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = True
        self.pause_ms: int | None = None
        self._coding = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)

    @property
    def is_coding(self) -> bool:
        """Tell whether the wait is for the digit that names a fault."""
        return self._coding

    @property
    def is_waiting(self) -> bool:
        """Tell whether the page is about to go on."""
        return self._timer.isActive()

    def start(self, *, is_coding: bool = False) -> None:
        """Go on soon, where that is wanted; later while a digit may name the fault."""
        if not self.is_on:
            return
        self._coding = is_coding
        pause = theme().time.auto_advance if self.pause_ms is None else self.pause_ms
        self._timer.start(theme().time.code_wait if is_coding else pause)

    def stop(self) -> None:
        """Stay here."""
        self._timer.stop()

    def forget(self) -> None:
        """Wait for no digit any more."""
        self._coding = False

    def toggle(self) -> None:
        """Go on by itself from now on, or no longer."""
        self.is_on = not self.is_on
        self.stop()

    def cut_short(self) -> None:
        """Go on at once where the page was about to: a key must not hit the point before."""
        if self.is_waiting:
            self.stop()
            self._on_due()

    def _on_due(self) -> None:
        self._coding = False
        self.due.emit()
