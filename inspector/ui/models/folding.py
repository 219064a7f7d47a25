# SPDX-License-Identifier: Apache-2.0
"""Devices that left long ago: kept, and out of the way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from inspector.services.session_view import SessionState
from inspector.ui.desk import Scene

FOLDS_AFTER = timedelta(minutes=30)
"""A device that is gone for longer no longer takes a tile."""


def is_long_gone(scene: Scene, now: datetime) -> bool:
    """Tell whether a device left so long ago that its tile folds away."""
    return scene.view.state is SessionState.GONE and now - scene.view.since >= FOLDS_AFTER


def fold_words(gone: Sequence[Scene]) -> str:
    """Say what is folded away, ``3 gone, 2 unfinished``; empty for nothing."""
    if not gone:
        return ""
    count = len(gone)
    words = QCoreApplication.translate("Fold", "%n gone", "", count)
    open_ones = sum(
        one.view.inspection is not None and not one.view.inspection.state.is_closed for one in gone
    )
    if not open_ones:
        return words
    unfinished = QCoreApplication.translate("Fold", "%n unfinished", "", open_ones)
    return f"{words}, {unfinished}"
