# SPDX-License-Identifier: Apache-2.0
"""Jobs off the GUI thread, one after the other, and their results back on it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from inspector.domain.errors import BenchTrouble
from inspector.ui.turn import go_first

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from inspector.services.bench import Bench
    from inspector.wiring import App

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_GONE = ("already deleted", "has been deleted")
"""How Qt says that an object, or whose signal it is, is gone."""


class Jobs(QObject):
    """Runs jobs with the open home.

    Signals:
        mistaken: a job had a bug; carries the BenchTrouble that was shown for it, its cause the bug.
    """

    mistaken = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: Executor | None = None
        self._app: App | None = None
        self._bench: Bench | None = None
        self._is_closing = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_closing(self) -> bool:
        """Tell whether it lets go of everything, or has."""
        return self._is_closing

    def _own_thread(self) -> Executor:
        from concurrent.futures import ThreadPoolExecutor

        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="desk")
        return self._executor

    def do(
        self,
        job: Callable[[App, Bench], _T],
        then: Callable[[_T], None] = lambda _: None,
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> None:
        """Run ``job`` on the desk's thread; ``then`` or ``otherwise`` follows on the GUI thread."""
        if self._executor is not None and not self._is_closing:
            self._executor.submit(self._job, job, then, otherwise)

    def aside(
        self,
        job: Callable[[App, Bench], _T],
        then: Callable[[_T], None] = lambda _: None,
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> None:
        """Run a job that may take long on a thread of its own; as ``do``, but nothing waits for it."""
        if self._app is not None and not self._is_closing:
            run = partial(self._job, job, then, otherwise)
            threading.Thread(target=run, name="aside", daemon=True).start()

    def _job(
        self,
        job: Callable[[App, Bench], _T],
        then: Callable[[_T], None],
        otherwise: Callable[[BenchTrouble], None],
    ) -> None:
        if self._app is None or self._bench is None:
            return
        try:
            result = job(self._app, self._bench)
        except BenchTrouble as trouble:
            said = trouble
            self._answer(lambda: otherwise(said))
        except Exception as error:  # noqa: BLE001 - a bug here ends the job, not the bench
            _log.exception("a job of the desk failed")
            bug = BenchTrouble("The bench made a mistake here.", "Try again; if it stays, copy the report.")
            bug.__cause__ = error
            self.mistaken.emit(bug)
            self._answer(lambda: otherwise(bug))
        else:
            self._answer(lambda: then(result))

    def _answer(self, call: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # a job aside may outlive the window
            self._answered.emit(call)

    def _on_answered(self, call: Callable[[], None]) -> None:
        go_first()
        try:
            call()
        except RuntimeError as error:
            if not any(one in str(error) for one in _GONE):
                raise
            _log.debug("the page that asked is gone: another language made it anew")
