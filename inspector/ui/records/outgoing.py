# SPDX-License-Identifier: Apache-2.0
"""What leaves the records: certificates to the printer or a file, a list to a file, a number copied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from inspector.domain.errors import BenchTrouble
from inspector.domain.record import RecordRow, Standing
from inspector.ports import Cancel
from inspector.ui.file_choice import choose_place
from inspector.ui.page import Page
from inspector.ui.records import words
from inspector.ui.records.export import export_file, print_page, save_pdf
from inspector.ui.records.model import RecordModel
from inspector.ui.records.reader import Reader
from inspector.ui.records.searching import Searching, grouped
from inspector.ui.records.status_line import StatusLine
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.wiring import App


translate = QCoreApplication.translate
_KINDS = ("CSV (*.csv)", "XLSX (*.xlsx)", "JSON Lines (*.jsonl)")


class Outgoing(QObject):
    """Prints, saves and exports; what came of it stands in the status line.

    Signals:
        changed: an export began or ended.
    """

    changed = Signal()
    _progressed = Signal(int)

    def __init__(
        self,
        page: Page,
        reader: Reader,
        searching: Searching,
        model: RecordModel,
        status: StatusLine,
        current: Callable[[], RecordRow | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._reader = reader
        self._searching = searching
        self._model = model
        self._status = status
        self._current = current
        self._exporting: Cancel | None = None
        self._written = 0
        self._is_void = False
        self._heir: Outgoing | None = None
        self.export = page.act(translate("RecordsPage", "Export"), self._on_export, "E", "Ctrl+E")
        self.print = page.act(translate("RecordsPage", "Print again"), self._on_print, "P", "Ctrl+P")
        self.pdf = page.act(translate("RecordsPage", "Save PDF"), self._on_pdf, "D")
        self.copy = page.act(translate("RecordsPage", "Copy IMEI"), self.copy_number, "I")
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Tell whether no export goes on."""
        return self._exporting is None

    def take_over(self, old: Outgoing) -> None:
        """Go on with the export of the page before: it tells here how it goes, and is stopped from here."""
        if old.is_idle:
            return
        old._heir = self
        old.setParent(self)  # what is on its way comes back to it
        old._reader.move_to(self, "export")
        self._exporting = old._exporting
        self.export.setText(translate("RecordsPage", "Stop export"))
        self.show_going(old._written)
        self.changed.emit()

    def _on_progressed(self, done: int) -> None:
        self.now().show_going(done)

    def now(self) -> Outgoing:
        """Give who tells how it goes by now."""
        return self if self._heir is None else self._heir.now()

    def allow(self) -> None:
        """Turn on what can be done with the record at the cursor and with the list."""
        row = self._current()
        has_certificate = row is not None and row.standing in words.SIGNED
        self.copy.setEnabled(row is not None and bool(row.imei or row.serial))
        self.print.setEnabled(has_certificate)
        self.pdf.setEnabled(has_certificate)
        self.export.setEnabled(self._exporting is not None or self._model.rowCount() > 0)

    def copy_number(self) -> None:
        """Copy the IMEI, else the serial, of the record at the cursor."""
        row = self._current()
        if row is not None:
            QGuiApplication.clipboard().setText(row.imei or row.serial)
            self._status.say(
                translate("RecordsPage", "Copied {number}.").format(number=row.imei or row.serial)
            )

    def _on_print(self) -> None:
        row = self._current()
        if row is not None:
            uid, self._is_void = row.uid, row.standing is Standing.VOID
            self._reader.ask(
                "print",
                lambda app, _: print_page(app, uid),
                self._on_queued,
                self._on_trouble,
            )

    def _on_queued(self, _: object) -> None:
        self._status.say(self._with_warning(translate("RecordsPage", "Waits for the printer.")))
        self._reader.print_now()

    def _on_pdf(self) -> None:
        row = self._current()
        if row is None:
            return
        self._is_void = row.standing is Standing.VOID
        title, name = translate("RecordsPage", "Save PDF"), f"{row.uid}.pdf"
        choose_place(self._page, title, name, ["PDF (*.pdf)"], partial(self.save_pdf, row.uid))

    def save_pdf(self, uid: str, path: Path) -> None:
        """Save a certificate as a file."""
        self._reader.ask("pdf", lambda app, _: save_pdf(app, uid, path), self._on_saved, self._on_trouble)

    def _on_saved(self, path: Path) -> None:
        self._status.say(self._with_warning(translate("RecordsPage", "Saved {name}.").format(name=path.name)))

    def _with_warning(self, said: str) -> str:
        """Add that the certificate is void: its page, signed before, does not say so."""
        if not self._is_void:
            return said
        warning = translate("RecordsPage", "It is void, and its page does not say so.")
        return f"{said} {warning}"

    # ── export ───────────────────────────────────────────────────────────────

    def _on_export(self) -> None:
        if self._exporting is not None:
            self._exporting.set()
            self.end_export(translate("RecordsPage", "Export stopped. The file was removed."))
            return
        title = translate("RecordsPage", "Export")
        choose_place(self._page, title, "records.csv", _KINDS, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write what is listed, as the file's ending says; the same key stops it."""
        wanted = self._searching.shown

        def job(app: App, cancel: Cancel) -> int:
            return export_file(app, wanted, path, cancel, self._progressed.emit)

        self.export.setText(translate("RecordsPage", "Stop export"))
        self._exporting = self._reader.ask(
            "export",
            job,
            lambda count: self.now().on_written(path, count),
            lambda trouble: self.now().end_export(trouble_words(trouble)),
        )
        self.show_going(0)
        self.changed.emit()

    def on_written(self, path: Path, count: int) -> None:
        """Say what the file holds."""
        self.end_export(
            translate("RecordsPage", "{name} holds {count} rows.").format(
                name=path.name, count=grouped(count)
            )
        )

    def end_export(self, said: str) -> None:
        """Say what came of the export."""
        self._exporting = None
        self.export.setText(translate("RecordsPage", "Export"))
        self._status.say(said)
        self.changed.emit()

    def show_going(self, count: int) -> None:
        """Say how many rows are written."""
        if self._exporting is not None:
            self._written = count
            total = max(count, self._model.rowCount())
            said = self.tr("{count} of {all} rows written").format(count=grouped(count), all=grouped(total))
            self._status.show_progress(said, count, total, self.export)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._status.say(trouble_words(trouble))
