# SPDX-License-Identifier: Apache-2.0
"""What comes into the records: past inspections out of a file, shown first and then brought in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from inspector.domain.errors import BenchTrouble
from inspector.ports import Cancel
from inspector.ui.file_choice import choose_file
from inspector.ui.page import Page
from inspector.ui.records.import_panel import ImportPanel, different_words
from inspector.ui.records.reader import Reader
from inspector.ui.records.searching import grouped
from inspector.ui.records.status_line import StatusLine
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.services.record_import import Imported
    from inspector.wiring import App

translate = QCoreApplication.translate
_KINDS = ("CSV, XLSX, JSON Lines (*.csv *.tsv *.xlsx *.jsonl)",)


class Incoming(QObject):
    """Imports one file at a time; how it goes stands in the status line.

    Signals:
        changed: an import began or ended.
        arrived: rows came in.
    """

    changed = Signal()
    arrived = Signal()
    _progressed = Signal(int)

    def __init__(self, page: Page, reader: Reader, status: StatusLine) -> None:
        super().__init__(page)
        self._page = page
        self._reader = reader
        self._status = status
        self._path = Path()
        self._total = 0
        self._done = 0
        self._stop: Cancel | None = None
        self._heir: Incoming | None = None
        self.panel = ImportPanel()
        self.bring = page.act(self._name(), self._on_asked, "O", "Ctrl+O")
        self.panel.wanted.connect(self.bring_in)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Tell whether no file is being read or brought in."""
        return self._stop is None

    @staticmethod
    def _name() -> str:
        return translate("RecordsPage", "Import")

    def take_over(self, old: Incoming) -> None:
        """Go on with what the page before began: it tells here how it goes, and is stopped from here."""
        if old.is_idle:
            if not old.panel.isHidden():
                self.look_at(old._path)
            return
        old._heir = self
        old.setParent(self)  # what is on its way comes back to it
        old._reader.move_to(self, "import")
        self._path, self._stop, self._total = old._path, old._stop, old._total
        self.bring.setText(self._stop_words())
        self.show_going(old._done)
        self.changed.emit()

    def now(self) -> Incoming:
        """Give who tells how it goes by now."""
        return self if self._heir is None else self._heir.now()

    def _on_progressed(self, done: int) -> None:
        self.now().show_going(done)

    # ── look ─────────────────────────────────────────────────────────────────

    def _on_asked(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self.end(translate("RecordsPage", "Import stopped. Nothing came in."))
            return
        choose_file(self._page, self._name(), _KINDS, self.look_at)

    def look_at(self, path: Path) -> None:
        """Read a file and show what would come in; the same key stops it."""
        self._path, self._total = path, 0
        self.panel.close_it()

        def job(app: App, cancel: Cancel) -> Imported:
            from inspector.wiring import exchange

            return exchange.look_at(app, path, exchange.layout_beside(path), cancel, self._progressed.emit)

        self._begin(job, lambda one: self.now().show_look(one))

    def show_look(self, one: Imported) -> None:
        """Ask whether what was read is to come in."""
        self.end("")
        self._total = one.rows
        self.panel.ask(one)

    # ── bring in ─────────────────────────────────────────────────────────────

    def bring_in(self) -> None:
        """Bring the good rows in."""
        path = self._path
        self.panel.close_it()

        def job(app: App, cancel: Cancel) -> Imported:
            from inspector.domain.importing import Mode
            from inspector.wiring import exchange

            how = (exchange.layout_beside(path), Mode.GOOD_ROWS)
            return exchange.bring_in(app, path, how, app.operator, cancel, self._progressed.emit)

        self._begin(job, lambda one: self.now().on_in(one))

    def on_in(self, one: Imported) -> None:
        """Say what came in."""
        said = translate("RecordsPage", "{name}: {added} came in, {known} were there already, {bad} are bad.")
        words = said.format(
            name=one.name, added=grouped(one.added), known=grouped(one.known), bad=grouped(one.bad)
        )
        self.end(f"{words} {different_words(one.different)}" if one.different else words)
        self.arrived.emit()

    def _begin(self, job: Callable[[App, Cancel], Imported], then: Callable[[Imported], None]) -> None:
        self.bring.setText(self._stop_words())
        self._stop = self._reader.ask("import", job, then, lambda trouble: self.now().on_trouble(trouble))
        self.show_going(0)
        self.changed.emit()

    def on_trouble(self, trouble: BenchTrouble) -> None:
        """Say what is wrong with the file, or what the store did not take."""
        self.end(trouble_words(trouble))

    def end(self, said: str) -> None:
        """Say what came of it."""
        self._stop = None
        self.bring.setText(self._name())
        self._status.say(said)
        self.changed.emit()

    def show_going(self, count: int) -> None:
        """Say how many rows are read."""
        if self._stop is None:
            return
        self._done = count
        total = max(count, self._total)
        said = translate("RecordsPage", "{name}: {count} rows read").format(
            name=self._path.name, count=grouped(count)
        )
        self._status.show_progress(said, count, total, self.bring)

    @staticmethod
    def _stop_words() -> str:
        return translate("RecordsPage", "Stop import")
