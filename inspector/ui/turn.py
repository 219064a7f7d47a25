# SPDX-License-Identifier: Apache-2.0
"""A turn of the window that shows something: until it is painted, the ports begin no work of their own."""

from __future__ import annotations

from PySide6.QtCore import QTimer

TURN_MS = 1
"""Milliseconds after which the next turn comes. With 0 ms Qt posts it: it would come in the same turn, before
layouts, paints and keys."""


def go_first() -> None:
    """Hold the ports back until what this turn asks for is laid out and painted; on the GUI thread.

    Python runs one thread at a time, and the window lets go of it at every call
    of Qt: with 64 devices it would stand in line again each time.
    """
    from inspector.services.pace import PACE  # the first paint needs no ports

    if not PACE.is_held:
        PACE.hold()
        QTimer.singleShot(TURN_MS, PACE.release)
