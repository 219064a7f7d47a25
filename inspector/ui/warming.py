# SPDX-License-Identifier: Apache-2.0
"""Loads on a thread what the window needs after its first paint: keys are answered meanwhile."""

from __future__ import annotations

import importlib
import logging
import threading
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal

MODULES = (
    "inspector.ui.scan_actions",
    "inspector.ui.hearing",
    "inspector.ui.print_notices",
    "inspector.ui.sign_in.gate",
    "inspector.ui.models.scenes",
    "inspector.ui.inspection.page",
    "inspector.ui.review.page",
    "inspector.ui.sync.page",
)
"""What is used next, first what lets scans and people in."""

_log = logging.getLogger(__name__)


class Warming(QObject):
    """Imports modules one after the other.

    Signals:
        done: all are there, or whoever needs one of them will hear why it is not.
    """

    done = Signal()
    _ended = Signal()

    def __init__(self, parent: QObject, modules: Sequence[str] = MODULES) -> None:
        super().__init__(parent)
        self._modules = tuple(modules)
        self._ended.connect(self.done, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Begin; ``done`` follows on this object's thread."""
        threading.Thread(target=self._run, name="warming", daemon=True).start()

    def _run(self) -> None:
        for name in self._modules:
            try:
                importlib.import_module(name)
            except ImportError:
                _log.exception("%s cannot be loaded", name)
        with suppress(RuntimeError):  # the window may be closed by now
            self._ended.emit()
