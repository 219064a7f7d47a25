# SPDX-License-Identifier: Apache-2.0
"""A mistake of the program: shown once on a page of its own, then in the bar; the bench goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from shiboken6 import isValid

from inspector.domain.errors import BenchTrouble
from inspector.ui.widgets.notice import Gravity, NoticeText
from inspector.ui.words import title_of

if TYPE_CHECKING:
    from inspector.ui.bug_page import BugPage
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow
    from inspector.ui.page import Page

_log = logging.getLogger(__name__)


class Bugs(QObject):
    """Shows what nobody expected, on whatever thread it happened.

    The same mistake opens its page once: one that comes every second must not take
    the bench from who works at it.
    """

    _caught = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._known: set[tuple[str, ...]] = set()
        self._report = ""
        self._from: Page | None = None
        self._wired: Page | None = None
        self._copy = QAction(self)
        self._copy.triggered.connect(lambda _checked=False: self.copy())
        desk.mistaken.connect(self.tell)
        window.remade.connect(self._on_remade)
        self._caught.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """Take every exception that nobody caught, until the window is closed."""
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = lambda found: self._on_thread(found, before[1])

        def put_back() -> None:
            sys.excepthook, threading.excepthook = before

        self._window.closed.connect(put_back)

    def tell(self, trouble: BenchTrouble) -> None:
        """Show a mistake; its cause is the exception."""
        from inspector.ui.bug_report import report

        written, mark = report(trouble), _mark(trouble)
        is_new = mark not in self._known
        self._known.add(mark)
        if is_new:
            self._show_page(trouble, written)
        else:
            self._report = written
            self._copy.setText(self.tr("Copy the report"))
            told = NoticeText(title_of(trouble), self._advice(), Gravity.ERROR)
            self._window.notice.tell(told, self._copy)

    def copy(self) -> None:
        """Copy the report of the notice."""
        QGuiApplication.clipboard().setText(self._report)
        self._window.notice.clear()

    def _show_page(self, trouble: BenchTrouble, written: str) -> None:
        window, page = self._window, self._window.bug
        if window.page() is not page:
            self._from = window.page()
            page.forget()
        self._wire(page)
        page.add(title_of(trouble), self._advice(), written)
        window.see(page)

    def _wire(self, page: BugPage) -> None:
        if self._wired is not page:
            self._wired = page
            page.left.connect(self._back)

    def _on_remade(self, before: Page) -> None:
        """Show the mistakes again that were shown before all words were made anew."""
        from inspector.ui.bug_page import BugPage

        if isinstance(before, BugPage):
            self._from = self._window.page_like(self._from)
            page = self._window.bug
            self._wire(page)
            page.take_over(before)
            self._window.see(page)

    def _advice(self) -> str:
        return self.tr("Try again. If it stays, copy the report.")

    def _back(self) -> None:
        is_there = self._from is not None and isValid(self._from)  # a change of language makes pages anew
        self._window.see(self._from if is_there and self._from is not None else self._window.bench)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("nobody caught this", exc_info=(kind, error, trace))
        self._caught.emit(_bug(error))

    def _on_thread(self, found: threading.ExceptHookArgs, before: object) -> None:
        error = found.exc_value
        if error is None or isinstance(error, SystemExit):
            return
        self._on_exception(found.exc_type, error, found.exc_traceback)


def _bug(error: BaseException) -> BenchTrouble:
    bug = BenchTrouble("The bench made a mistake here.", "Try again; if it stays, copy the report.")
    bug.__cause__ = error
    return bug


def _mark(trouble: BenchTrouble) -> tuple[str, ...]:
    """Give what two times the same mistake have in common: its kind, and where it was made."""
    cause = trouble.__cause__ or trouble
    last = traceback.extract_tb(cause.__traceback__)[-1:]
    return (type(cause).__name__, *(f"{one.filename}:{one.lineno}" for one in last))
