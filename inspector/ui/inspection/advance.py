# SPDX-License-Identifier: Apache-2.0
"""Goes on by itself after an answer, so that the tick is seen and no key has to be pressed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.ui.theme.live import theme

LEAST_SEEN_S = 0.25
"""Seconds that a question is on the screen before a key answers it: less than that is nobody's look at it."""


class AutoAdvance(QObject):
    """The wait between an answer and the next point; any key cuts it short, and does nothing else.

    ``is_on`` False leaves the point where it is; ``pause_ms`` None waits as the
    theme says. ``now`` gives seconds, ``least_seen_s`` is how many of them a
    question stands on the screen before a key answers it.

    Signals:
        due: go on now.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = True
        self.pause_ms: int | None = None
        self.now: Callable[[], float] = time.monotonic
        self.least_seen_s = LEAST_SEEN_S
        self._shown_at: float | None = None
        self._coding = self._is_held = False
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
        self._coding, self._is_held = is_coding, False
        if not self.is_on:
            return
        pause = theme().time.auto_advance if self.pause_ms is None else self.pause_ms
        self._timer.start(theme().time.code_wait if is_coding else pause)

    def stop(self) -> None:
        """Stay here."""
        self._timer.stop()
        self._is_held = False

    def forget(self) -> None:
        """Wait for no digit any more."""
        self._coding = False

    def toggle(self) -> None:
        """Go on by itself from now on, or no longer."""
        self.is_on = not self.is_on
        self.stop()

    def came(self) -> None:
        """Take word that another question came on the screen, and nobody asked for it."""
        self._shown_at = self.now()

    def may_answer(self) -> bool:
        """Tell whether a key answers what is on the screen; a wait is cut short by it instead.

        The second tap of a nervous hand hits neither the point before nor the next one unseen.
        """
        if self.is_waiting:
            self.go_on()
            return False
        return self._shown_at is None or self.now() - self._shown_at >= self.least_seen_s

    def go_on(self) -> None:
        """Go on at once: nobody waits any longer."""
        self.stop()
        self._on_due()

    def hold(self, *, is_held: bool) -> None:
        """Wait no further while the device is away, and from the beginning when it is back."""
        if is_held and self.is_waiting:
            self.stop()
            self._is_held = True
        elif not is_held and self._is_held:
            self.start(is_coding=self._coding)

    def _on_due(self) -> None:
        self._coding = False
        self.due.emit()
