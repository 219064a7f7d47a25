# SPDX-License-Identifier: Apache-2.0
"""The record at the cursor: read a moment after the cursor came to rest, shown beside the list and whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.domain.errors import BenchTrouble, StoreDamaged
from inspector.domain.record import RecordRow
from inspector.ui.records import loading
from inspector.ui.records.preview import Preview
from inspector.ui.records.reader import Reader
from inspector.ui.records.record_view import RecordView
from inspector.ui.words import trouble_words

LOOK_MS = 60
"""Pause at a row after which its record is read for the panel at the right."""


class AtCursor(QObject):
    """Reads the record at the cursor.

    Signals:
        whole: the record is to be seen whole, and is in the view.
        troubled: it cannot be read; carries the BenchTrouble.
    """

    whole = Signal()
    troubled = Signal(object)

    def __init__(
        self,
        reader: Reader,
        current: Callable[[], RecordRow | None],
        preview: Preview,
        view: RecordView,
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._current = current
        self._preview = preview
        self._view = view
        self._language = language
        self._opened: loading.Opened | None = None
        self._wanted_whole = ""
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._read)

    def look(self) -> None:
        """Read it again in a moment: the cursor moved, or something became of the record."""
        self._look.start()

    def show_row(self, row: RecordRow) -> None:
        """Show what the list knows of it, and read the rest in a moment."""
        if row.uid != self._wanted_whole:
            self._wanted_whole = ""
        self._preview.show_row(row)
        self._look.start()

    def open_whole(self) -> None:
        """Show it whole, read anew unless it was read just now."""
        row, opened = self._current(), self._opened
        if row is None:
            return
        self._wanted_whole = row.uid
        if opened is not None and opened.inspection.uid == row.uid:
            self._on_record(opened)
        else:
            self._read()

    def _read(self) -> None:
        row, language = self._current(), self._language
        if row is None:
            return
        uid = row.uid
        if row.origin is not None:
            self._reader.ask("record", lambda app, _: app.records.history(uid), self._on_history)
            return
        self._reader.ask(
            "record",
            lambda app, cancel: loading.load(app, uid, language, cancel),
            self._on_record,
            self._on_trouble,
        )

    def _on_history(self, rows: Sequence[RecordRow]) -> None:
        row = self._current()
        if row is not None and row.uid in {one.uid for one in rows}:
            self._preview.story.set_rows(rows)

    def _on_record(self, opened: loading.Opened) -> None:
        row = self._current()
        if row is None or opened.inspection.uid != row.uid:
            return
        self._opened = opened
        self._preview.show_opened(opened)
        if self._view.isVisible() or self._wanted_whole == row.uid:
            self._view.show_opened(opened)
        if self._wanted_whole == row.uid:
            self._wanted_whole = ""
            self.whole.emit()

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        if isinstance(trouble, StoreDamaged):
            self._preview.trust.show_damage(trouble_words(trouble))
        else:
            self.troubled.emit(trouble)
