# SPDX-License-Identifier: Apache-2.0
"""Reads for a page on threads of its own; an answer that nobody waits for any more is dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from inspector.domain.errors import BenchTrouble, Cancelled
from inspector.ports import Cancel

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from inspector.ui.desk import Desk
    from inspector.wiring import App

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
_THREADS = 2
"""One for what is looked at, one for what goes on beside it."""


class Reader(QObject):
    """Asks the open home; a question takes the place of the one before under the same name.

    Signals:
        ready: the home is open.
        mistaken: a read had a bug; carries the BenchTrouble that was shown for it.
        printed: carries a PrintJob that is new or stands otherwise now.
    """

    ready = Signal()
    mistaken = Signal(object)
    printed = Signal(object)
    _answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._app: App | None = None
        self._executor: Executor | None = None
        self._asked: dict[str, Cancel] = {}
        self._only = ""
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        desk.opened.connect(self._find_home)
        desk.closing.connect(self.close)
        desk.print_changed.connect(self.printed)
        self._find_home()

    @property
    def is_ready(self) -> bool:
        """Tell whether there is something to ask."""
        return self._executor is not None

    def when_ready(self, then: Callable[[], object]) -> None:
        """Call ``then`` once there is something to ask, at once where there is already."""
        self.ready.connect(then)
        if self.is_ready:
            then()

    def ask(
        self,
        name: str,
        job: Callable[[App, Cancel], _T],
        then: Callable[[_T], None],
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> Cancel:
        """Run ``job`` on a thread; ``then`` or ``otherwise`` follows on the GUI thread unless it is stale."""
        self.forget(name)
        cancel = self._asked[name] = Cancel()
        if self._only not in ("", name):
            cancel.set()  # a page that is about to go asks once more: nobody is there for the answer
        elif self._executor is not None:
            self._executor.submit(self._run, job, cancel, then, otherwise)
        return cancel

    def print_now(self) -> None:
        """Let what waits to be printed be tried at once."""
        self._desk.print_now()

    def forget(self, name: str) -> None:
        """Want no answer any more to the question of this name."""
        asked = self._asked.pop(name, None)
        if asked is not None:
            asked.set()

    def move_to(self, owner: QObject, name: str) -> None:
        """Belong to another owner for the answer to one question alone; whoever asked the others goes."""
        self._only = name
        for other in [one for one in self._asked if one != name]:
            self.forget(other)
        self.setParent(owner)

    def close(self) -> None:
        """Stop what is being read; a second time does nothing."""
        for cancel in self._asked.values():
            cancel.set()
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)

    def _find_home(self, _: object = None) -> None:
        if self._app is None:
            self._desk.do(lambda app, _: app, self._on_home)

    def _on_home(self, app: App) -> None:
        from concurrent.futures import ThreadPoolExecutor

        if self._app is None and isValid(self):  # another language may have made its page anew meanwhile
            self._app = app
            self._executor = ThreadPoolExecutor(_THREADS, thread_name_prefix="records")
            self.ready.emit()

    def _run(
        self,
        job: Callable[[App, Cancel], _T],
        cancel: Cancel,
        then: Callable[[_T], None],
        otherwise: Callable[[BenchTrouble], None],
    ) -> None:
        app = self._app
        if app is None or cancel.is_set:
            return
        try:
            result = job(app, cancel)
        except Cancelled:
            return
        except BenchTrouble as trouble:
            said = trouble
            self._answered.emit((cancel, lambda: otherwise(said)))
        except Exception as error:  # noqa: BLE001 - a bug here ends the read, not the bench
            _log.exception("a read failed")
            bug = BenchTrouble("The bench made a mistake here.", "Try again; if it stays, copy the report.")
            bug.__cause__ = error
            self.mistaken.emit(bug)
            self._answered.emit((cancel, lambda: otherwise(bug)))
        else:
            self._answered.emit((cancel, lambda: then(result)))

    def _on_answered(self, answer: tuple[Cancel, Callable[[], None]]) -> None:
        cancel, call = answer
        if not cancel.is_set:
            call()
