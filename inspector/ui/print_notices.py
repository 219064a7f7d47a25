# SPDX-License-Identifier: Apache-2.0
"""Says wherever one is that something is not printed, and that it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from inspector.domain.print_job import PrintJob, PrintState
from inspector.ui import words
from inspector.ui.review.prints import said_line
from inspector.ui.ways import way_of
from inspector.ui.widgets.notice import Gravity, NoticeText

if TYPE_CHECKING:
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow

_WAITS = (PrintState.WAITING, PrintState.TAKEN)


class PrintNotices(QObject):
    """Keeps count of what waits for a printer that needs somebody."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[int, PrintJob] = {}
        self._is_told = False
        self._last: tuple[str, PrintJob] | None = None
        self._now = QAction(self)
        self._now.triggered.connect(lambda _checked=False: desk.print_now())
        self._way = ""
        self._set_up = QAction(self)
        self._set_up.triggered.connect(lambda _checked=False: window.go(self._way))
        desk.print_changed.connect(self._on_job)
        window.remade.connect(self._on_remade)

    def _on_job(self, job: PrintJob) -> None:
        if job.state is PrintState.SENDING:
            return  # what was in its way is not gone yet
        self._waiting.pop(job.id, None)
        if job.state in _WAITS and job.trouble:
            self._waiting[job.id] = job
        if job.trouble and job.state is not PrintState.PRINTED:
            self._tell(job)
        elif not self._waiting and self._is_told:
            self._is_told = False
            self._window.notice.clear()

    def _on_remade(self, _: object) -> None:
        """Say in the words of now what still stands in the way, where nothing else is told meanwhile."""
        if self._last is not None and self._window.notice.says(self._last[0]):
            self._tell(self._last[1])

    def _tell(self, job: PrintJob) -> None:
        first, _, to_do = job.trouble.partition("\n")
        happened = said_line(first)
        if job.state is PrintState.TAKEN:
            happened = self.tr("A printer waits: {trouble}.").format(trouble=happened)
        waits = self.tr("{count} to print").format(count=len(self._waiting)) if self._waiting else ""
        said = " · ".join(one for one in (words.say(to_do), waits) if one)
        self._now.setText(self.tr("Print now"))
        self._is_told, self._last = True, (happened, job)
        notice = NoticeText(happened, said, Gravity.ATTENTION)
        self._way = way_of(to_do)
        self._set_up.setText(self.tr("Open Settings"))
        now = self._now if job.state is PrintState.WAITING else None
        self._window.notice.tell(notice, self._set_up if self._way else now)
