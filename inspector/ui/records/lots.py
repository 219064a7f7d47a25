# SPDX-License-Identifier: Apache-2.0
"""All certificates that are shown, printed or written as files: asked with the count, told as it goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from inspector.domain.errors import BenchTrouble
from inspector.domain.lot import Gathered, LeftOut
from inspector.domain.print_job import PrintJob, PrintState
from inspector.domain.record import RecordFilter, Standing
from inspector.ports import Cancel
from inspector.ui.file_choice import choose_folder
from inspector.ui.page import Page
from inspector.ui.records.export import queue_all, save_all
from inspector.ui.records.lot_panel import LotPanel
from inspector.ui.records.reader import Reader
from inspector.ui.records.searching import Searching, grouped
from inspector.ui.records.status_line import StatusLine
from inspector.ui.records.words import standing_word
from inspector.ui.review.prints import trouble_of
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.services.lots import Written
    from inspector.wiring import App

translate = QCoreApplication.translate
_UNDECIDED = (PrintState.WAITING, PrintState.SENDING)
_WENT = (PrintState.TAKEN, PrintState.PRINTED)
_STANDINGS = {
    LeftOut.OPEN: Standing.OPEN,
    LeftOut.REFUSED: Standing.REFUSED,
    LeftOut.VOID: Standing.VOID,
    LeftOut.IMPORTED: Standing.IMPORTED,
}


class Lots(QObject):
    """Prints and saves the certificates of the present search, one lot at a time.

    Signals:
        changed: a lot began or ended.
    """

    changed = Signal()
    _progressed = Signal(int)

    def __init__(self, page: Page, reader: Reader, searching: Searching, status: StatusLine) -> None:
        super().__init__(page)
        self._page = page
        self._reader = reader
        self._searching = searching
        self._status = status
        self._asked: RecordFilter | None = None
        self._gathered = Gathered((), {})
        self._stop: Cancel | None = None
        self._is_print = False
        self._done = 0
        self._jobs: dict[int, PrintJob] = {}
        self._heard: dict[int, PrintJob] = {}
        self._heir: Lots | None = None
        self._asks_again = False
        self.panel = LotPanel()
        self.all = page.act(self._name(), self._on_all, "A", "Ctrl+Shift+A")
        self.panel.print_wanted.connect(self.print_all)
        self.panel.files_wanted.connect(self._on_files)
        searching.listed.connect(self._on_listed)
        reader.printed.connect(self._on_job)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Tell whether no lot is on its way."""
        return self._stop is None

    def _name(self) -> str:
        return self.tr("All certificates")

    # ── another language ─────────────────────────────────────────────────────

    def take_over(self, old: Lots) -> None:
        """Go on with the lot of the page before: it tells here how it goes, and is stopped from here."""
        self._asks_again = not old.panel.isHidden()
        if old.is_idle:
            return
        old._heir = self
        old.setParent(self)  # what is on its way comes back to it
        old._reader.move_to(self, "lot")
        self._gathered, self._stop, self._is_print = old._gathered, old._stop, old._is_print
        self._jobs, self._heard = old._jobs, old._heard
        self.all.setText(self._stop_words())
        self._status.show_progress(self._written(old._done), old._done, len(self._gathered.uids), self.all)
        self.changed.emit()

    def _on_progressed(self, done: int) -> None:
        self.now().show_going(done)

    def now(self) -> Lots:
        """Give who tells how it goes by now."""
        return self if self._heir is None else self._heir.now()

    # ── ask ──────────────────────────────────────────────────────────────────

    def _on_all(self) -> None:
        """Count what is shown and ask, or stop what goes on."""
        if self._stop is not None:
            self._stop_it()
            return
        wanted = self._searching.shown
        self._reader.ask(
            "lot",
            lambda app, cancel: _found(app, wanted, cancel),
            lambda one: self._ask(wanted, one),
            self.say,
        )

    def _ask(self, wanted: RecordFilter, gathered: Gathered) -> None:
        if wanted != self._searching.shown or not self.is_idle:
            return
        self._asked, self._gathered = wanted, gathered
        title = self.tr("{count} certificates among {all} records shown").format(
            count=grouped(len(gathered.uids)), all=grouped(gathered.seen)
        )
        keys = self.tr("Enter prints them, Tab goes to the files, Esc leaves it.") if gathered.uids else ""
        said = " ".join(one for one in (self._without(), keys) if one)
        self.panel.ask(title, said, has_any=bool(gathered.uids))

    def _on_listed(self) -> None:
        """Ask no more about a list that is another one now: a number was scanned, say."""
        if self._asked != self._searching.shown:
            self.panel.close_it()
        if self._asks_again:
            self._asks_again = False
            self._on_all()

    def _without(self) -> str:
        """Say what the lot leaves out, and why."""
        counts = self._gathered.left_out
        parts = [f"{self._why(one)} {grouped(counts[one])}" for one in LeftOut if one in counts]
        return self.tr("Left out: {list}.").format(list=", ".join(parts)) if parts else ""

    def _why(self, one: LeftOut) -> str:
        standing = _STANDINGS.get(one)
        return standing_word(standing) if standing is not None else self.tr("Replaced")

    # ── files ────────────────────────────────────────────────────────────────

    def _on_files(self) -> None:
        choose_folder(self._page, self.panel.files.text(), self.save_to)

    def save_to(self, folder: Path) -> None:
        """Write the certificates that were asked about as files into ``folder``."""
        uids, stop = self._gathered.uids, self._begin(is_print=False)
        self._reader.ask(
            "lot",
            lambda app, cancel: save_all(app, uids, folder, (cancel, stop), self._progressed.emit),
            lambda done: self.now().on_written(folder, done),
            lambda trouble: self.now().end_in_trouble(trouble),
        )

    def on_written(self, folder: Path, done: Sequence[Written]) -> None:
        """Say what was written."""
        troubles = [one.trouble for one in done if one.trouble is not None]
        words = self._written(len(done) - len(troubles)) + f": {folder}."
        self._end(words, len(troubles), trouble_words(troubles[0]) if troubles else "")

    # ── print ────────────────────────────────────────────────────────────────

    def print_all(self) -> None:
        """Put the certificates that were asked about in the queue of the printer."""
        uids, stop = self._gathered.uids, self._begin(is_print=True)
        self._reader.ask(
            "lot",
            lambda app, cancel: queue_all(app, uids, (cancel, stop)),
            lambda jobs: self.now().on_queued(jobs),
            lambda trouble: self.now().end_in_trouble(trouble),
        )

    def on_queued(self, jobs: Sequence[PrintJob]) -> None:
        """Follow what is in the queue by now."""
        self._jobs = {one.id: self._heard.get(one.id, one) for one in jobs}
        if self._jobs and self._stop is not None and self._stop.is_set:
            self._drop()
        else:
            self._reader.print_now()
            self.count()

    def _on_job(self, job: PrintJob) -> None:
        if self._stop is None or not self._is_print or self._heir is not None:
            return
        self._heard[job.id] = job
        if job.id in self._jobs:
            self._jobs[job.id] = job
            if self._stop.is_set and job.state is PrintState.WAITING:
                self._drop()  # no printer took what was being handed over when it was stopped
            self.count()

    def count(self) -> None:
        """Say how far the printing is, or what came of it once every job has gone out or will not."""
        if self._stop is None:
            return
        jobs = list(self._jobs.values())
        went = sum(one.state in _WENT for one in jobs)
        if any(one.state in _UNDECIDED for one in jobs):
            self.show_going(went, next((trouble_of(one) for one in jobs if one.trouble), ""))
            return
        lost = [one for one in jobs if one.state not in _WENT and one.trouble]
        self._end(self._written(went) + ".", len(lost), trouble_of(lost[0]) if lost else "")

    def _drop(self) -> None:
        jobs = tuple(self._jobs.values())
        self._reader.ask(
            "lot",
            lambda app, _: _drop(app, jobs),
            lambda _: self.now().count(),
            lambda one: self.now().say(one),
        )

    # ── how it goes ──────────────────────────────────────────────────────────

    def _begin(self, *, is_print: bool) -> Cancel:
        stop = self._stop = Cancel()
        self._is_print = is_print
        self._jobs, self._heard = {}, {}
        self.panel.close_it()
        self.all.setText(self._stop_words())
        self.show_going(0)
        self.changed.emit()
        return stop

    def _stop_words(self) -> str:
        return self.tr("Stop printing") if self._is_print else self.tr("Stop saving")

    def _stop_it(self) -> None:
        """Begin nothing more; what has gone out or is written stays."""
        if self._stop is not None:
            self._stop.set()
            if self._jobs:
                self._drop()

    def show_going(self, done: int, trouble: str = "") -> None:
        """Say how much is done."""
        if self._stop is not None:
            self._done = done
            words = " ".join(one for one in (self._written(done), trouble) if one)
            self._status.show_progress(words, done, len(self._gathered.uids), self.all)

    def _written(self, done: int) -> str:
        if self._is_print:
            words = self.tr("{count} of {all} handed to the printer")
        else:
            words = self.tr("{count} of {all} files written")
        return words.format(count=grouped(done), all=grouped(len(self._gathered.uids)))

    def _end(self, words: str, lost: int, trouble: str) -> None:
        stopped = self.tr("Stopped.") if self._stop is not None and self._stop.is_set else ""
        said = self.tr("{count} failed: {trouble}").format(count=grouped(lost), trouble=trouble)
        self._finish(" ".join(one for one in (stopped, words, said if lost else "", self._without()) if one))

    def end_in_trouble(self, trouble: BenchTrouble) -> None:
        """Say why nothing came of it."""
        self._finish(trouble_words(trouble))

    def _finish(self, words: str) -> None:
        self._stop = None
        self._jobs, self._heard = {}, {}
        self.all.setText(self._name())
        self._status.say(words)
        self.changed.emit()

    def say(self, trouble: BenchTrouble) -> None:
        """Say what went wrong."""
        self._status.say(trouble_words(trouble))


def _found(app: App, wanted: RecordFilter, cancel: Cancel) -> Gathered:
    from inspector.wiring.lots import found_by

    return found_by(app, wanted, cancel)


def _drop(app: App, jobs: Sequence[PrintJob]) -> None:
    from inspector.wiring.lots import drop_lot

    drop_lot(app, jobs)
