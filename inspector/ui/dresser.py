# SPDX-License-Identifier: Apache-2.0
"""What the ports show, judged and dressed on a thread of its own, and merged for the window.

An answer must not queue behind the judging of 64 devices: the desk's own thread
has no part in it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from inspector.domain.errors import BenchTrouble
    from inspector.services.bench import Bench, SessionView
    from inspector.ui.desk import Scene
    from inspector.wiring import App

MERGE_MS = 33
"""Milliseconds in which changes are gathered before the window hears of them."""
_WAITS_S = 0.05
"""Seconds for which what is seen waits for the ports that compute."""

Job: TypeAlias = "Callable[[App, Bench], list[Scene]]"
Run: TypeAlias = "Callable[[Job, Callable[[list[Scene]], None], Callable[[BenchTrouble], None]], None]"
"""Runs a job where it is called, and brings its result to the GUI thread."""


class Dresser(QObject):
    """Makes scenes of sessions. ``run`` runs a job with the home, ``language`` is what the words are in.

    Signals:
        dressed: scenes that are new or changed, merged, 30 times a second at most; carries a list.
    """

    dressed = Signal(list)
    _stirred = Signal()

    def __init__(self, run: Run, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._language = language
        self._executor: Executor | None = None
        self._lock = threading.Lock()
        self._waiting: dict[str, SessionView] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MERGE_MS)
        self._timer.timeout.connect(self._flush)
        self._stirred.connect(self._on_stirred, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin: what is shown from now on is dressed."""
        from concurrent.futures import ThreadPoolExecutor

        self._executor = ThreadPoolExecutor(1, thread_name_prefix="desk scenes")

    def close(self) -> None:
        """End; waits for what is being dressed. A second time does nothing."""
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)

    def show(self, view: SessionView) -> None:
        """Take a session as it stands now; from any thread."""
        with self._lock:
            first = not self._waiting
            self._waiting[view.key] = view
        if first:
            self._stirred.emit()

    def forget(self, key: str) -> None:
        """Drop what waits of a port; from any thread."""
        with self._lock:
            self._waiting.pop(key, None)

    def _on_stirred(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        with self._lock:
            views, self._waiting = list(self._waiting.values()), {}
        if self._executor is not None:
            self._executor.submit(self._run, self._job_of(views), self.dressed.emit, lambda _: None)

    def _job_of(self, views: Sequence[SessionView]) -> Job:
        return lambda app, _: _dressed(app, views, self._language())


def _dressed(app: App, views: Sequence[SessionView], language: str) -> list[Scene]:
    from inspector.services.pace import PACE
    from inspector.ui.dressing import dress

    PACE.work(_WAITS_S)
    try:
        return [dress(app, view, language) for view in views]
    finally:
        PACE.rest()
