# SPDX-License-Identifier: Apache-2.0
"""Python's cycles are taken apart on the window's thread: a widget in one must not end on another.

Python looks for cycles on whichever thread happens to make objects, and Qt does
not survive a widget that is destroyed on a port's thread while the window
paints or changes its sheet.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
"""Milliseconds between two looks; the youngest generation of a second takes a millisecond or so."""


class Sweeping(QObject):
    """Looks for cycles from a timer of the window's thread, and nowhere else from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)
        self._timer.start(EVERY_MS)

    def sweep(self) -> None:
        """Look through the oldest generation whose turn it is by Python's own thresholds."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])
