# SPDX-License-Identifier: Apache-2.0
"""Records: search as one types, a list without end, the record at the cursor, and the record whole."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble, StoreDamaged
from inspector.domain.record import Outline, RecordChoices, RecordFilter, RecordRow, parse_query
from inspector.ports import Cancel
from inspector.ui import i18n
from inspector.ui.page import Page
from inspector.ui.records import loading, words
from inspector.ui.records.export import export_file, print_page, save_pdf
from inspector.ui.records.filters import FilterBar
from inspector.ui.records.model import PAGE, RecordModel
from inspector.ui.records.preview import Preview
from inspector.ui.records.reader import Reader
from inspector.ui.records.record_view import RecordView
from inspector.ui.records.search_field import SearchField
from inspector.ui.records.table import RecordTable
from inspector.ui.records.void_panel import VoidPanel, make_void
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.voiding import Voiding
    from inspector.ui.desk import Desk
    from inspector.wiring import App

LOOK_MS = 60
"""Pause at a row after which its record is read for the panel at the right."""


class RecordsPage(Page):
    """All inspections of this bench."""

    _progressed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = Reader(desk, self)
        self.reader.mistaken.connect(desk.mistaken)
        self._language = _spoken()
        self._began = 0.0
        self._shown = RecordFilter()
        self._opened: loading.Opened | None = None
        self._exporting: Cancel | None = None
        self._make_actions()
        self.model = RecordModel(self)
        self.field = SearchField()
        self.filters = FilterBar(lambda: datetime.now(UTC))
        self.table = RecordTable(self.model)
        self.preview = Preview((self._open, self._print, self._pdf, self._copy, self._void))
        self.view = RecordView()
        self.voiding = VoidPanel()
        self.status = Text("", ink="ink2", wrap=True)
        self.empty = EmptyState(Icon.RECORDS, self.tr("No record yet"))
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._read_record)
        self._build()
        self._connect(desk)

    def _make_actions(self) -> None:
        self._find = self.act(self.tr("Find"), self._on_find, "/", "Ctrl+F")
        self._open = self.act(self.tr("Open record"), self.open_record, Qt.Key.Key_Return)
        self._again = self.act(self.tr("Search again"), self.refresh, "R")
        self._export = self.act(self.tr("Export"), self._on_export, "E")
        self._print = self.act(self.tr("Print again"), self._on_print, "P")
        self._pdf = self.act(self.tr("Save PDF"), self._on_pdf, "D")
        self._copy = self.act(self.tr("Copy IMEI"), self.copy_number, "I")
        self._void = self.act(self.tr("Make void"), self._on_void, "V")
        self._clear = self.act(self.tr("Back"), self._on_escape, Qt.Key.Key_Escape)

    def _build(self) -> None:
        self.filters.add(ActionButton(self._export, size=ButtonSize.SMALL, icon=Icon.EXPORT))
        self._rows = QStackedWidget()
        self._rows.addWidget(self.table)
        self._rows.addWidget(self.empty)
        self._column = QVBoxLayout()
        for widget in (self.field, self.filters, self.status):
            self._column.addWidget(widget)
        self._column.addWidget(self._rows, 1)
        self.status.hide()
        listed = QWidget()
        across = QHBoxLayout(listed)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(self._column, 1)
        across.addWidget(self.preview)
        self._pages = QStackedWidget()
        self._pages.addWidget(listed)
        self._pages.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages, 1)
        outer.addWidget(self.voiding)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _connect(self, desk: Desk) -> None:
        self.field.wanted.connect(lambda _: self.refresh())
        self.field.stepped.connect(lambda step: self.table.go_to(max(0, self.table.place()) + step))
        self.field.entered.connect(self.open_record)
        self.field.given_up.connect(self._on_escape)
        self.filters.changed.connect(self.refresh)
        self.table.opened.connect(self.open_record)
        self.table.moved.connect(self._on_moved)
        self.model.wanted.connect(self._fetch)
        self.reader.ready.connect(self._on_ready)
        self.voiding.wanted.connect(self._make_void)
        self.voiding.left.connect(self._to_rows)
        self._progressed.connect(self._on_progress)
        desk.sync_changed.connect(self._on_sync)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Records")

    def context(self) -> str:
        return self.tr("this bench")

    def hints(self) -> Sequence[KeyHint]:
        hints = (self._find, self._open, self._export, self._print, self._copy, self._again)
        return (*(KeyHint((one,)) for one in hints), KeyHint((self._clear,), trailing=True))

    def take_keys(self) -> None:
        if self._pages.currentWidget() is self.view:
            self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._on_find()

    def look_for(self, text: str) -> None:
        """Search for a text: a scanned number, say."""
        self._pages.setCurrentIndex(0)
        self.filters.clear()
        self.field.look_for(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # ── search ───────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Search for what is wanted now."""
        try:
            wanted = self._wanted()
        except BenchTrouble as trouble:
            self._say(trouble_words(trouble))
            return
        if not self.reader.is_ready:
            return
        self._began = time.perf_counter()
        self._shown = wanted
        for name in ("outline", *(f"page {number}" for number in range(3))):
            self.reader.forget(name)
        self.field.say(self.tr("searching"))
        self.reader.ask(
            "first",
            lambda app, cancel: app.records.page(wanted, PAGE, None, cancel),
            self._on_first,
            self._on_trouble,
        )

    def _wanted(self) -> RecordFilter:
        return replace(self.filters.wanted(), words=parse_query(self.field.text()))

    def _on_sync(self) -> None:
        # A method, not a lambda: Qt lets go of it with the page, which another language makes anew.
        if self.isVisible():
            self._look.start()

    def _on_first(self, rows: Sequence[RecordRow]) -> None:
        held = self._held()
        self._say("")
        digits = [word.text for word in self._shown.words]
        self.table.delegate.set_match(digits[0] if digits else "")
        self.model.show_first(rows)
        self._rows.setCurrentWidget(self.table if rows else self.empty)
        self._tell_empty()
        took = int((time.perf_counter() - self._began) * 1000)
        if len(rows) < PAGE:
            self._on_outline(Outline(len(rows), PAGE, [row.key for row in rows[:1]]), took)
        else:
            wanted = self._shown
            self.field.say(self.tr("{count} and more · {ms} ms").format(count=len(rows), ms=took))
            self.reader.ask(
                "outline",
                lambda app, cancel: app.records.outline(wanted, PAGE, cancel),
                lambda outline: self._on_outline(outline, took),
                self._on_trouble,
            )
        place = self.model.place_of(held)
        self.table.go_to(max(0, place))
        if not rows:
            self.preview.clear()
        self._allow()

    def _on_outline(self, outline: Outline, took: int) -> None:
        self.model.show_outline(outline)
        self.field.say(self.tr("{count} found · {ms} ms").format(count=_grouped(outline.count), ms=took))
        announce(self.field, self.field.said())

    def _fetch(self, number: int) -> None:
        key, wanted = self.model.key_of(number), self._shown
        if key is None:
            return
        self.reader.ask(
            f"page {number}",
            lambda app, cancel: app.records.page(wanted, PAGE, key, cancel),
            lambda rows: self._on_page(number, wanted, rows),
            lambda trouble: self._on_page_trouble(number, trouble),
        )

    def _on_page(self, number: int, wanted: RecordFilter, rows: Sequence[RecordRow]) -> None:
        if wanted == self._shown:
            self.model.put_page(number, rows)
            if self.table.place() // PAGE == number:
                self._on_moved()

    def _on_page_trouble(self, number: int, trouble: BenchTrouble) -> None:
        self.model.give_up(number)
        self._on_trouble(trouble)

    def _tell_empty(self) -> None:
        if self._shown.is_everything:
            self.empty.set_text(
                self.tr("No record yet"), self.tr("Each inspection stands here from its first answer on.")
            )
        else:
            self.empty.set_text(
                self.tr("No record matches"), self.tr("Esc clears the search and the filters.")
            )

    def _on_ready(self) -> None:
        language = self._language
        self.reader.ask(
            "titles", lambda app, _: (loading.titles(app, language), app.records.choices()), self._on_choices
        )
        if self.isVisible():
            self.refresh()

    def _on_choices(self, found: tuple[dict[str, str], RecordChoices]) -> None:
        self.model.set_titles(found[0])
        self.filters.set_there(found[1], self.model.title_of)
        self.table.viewport().update()

    # ── the record at the cursor ─────────────────────────────────────────────

    def current(self) -> RecordRow | None:
        """Give the row at the cursor."""
        place = self.table.place()
        return self.model.row_at(place) if place >= 0 else None

    def _held(self) -> str:
        row = self.current()
        return row.uid if row is not None else ""

    def _on_moved(self) -> None:
        row = self.current()
        if row is not None:
            self.preview.show_row(row)
            self._look.start()
        self._allow()

    def _allow(self) -> None:
        row = self.current()
        has_certificate = row is not None and row.standing in words.SIGNED
        self._open.setEnabled(row is not None)
        self._copy.setEnabled(row is not None and bool(row.imei or row.serial))
        for action in (self._print, self._pdf):
            action.setEnabled(has_certificate)
        self._void.setEnabled(row is not None and row.standing in words.IN_FORCE)
        self._export.setEnabled(self.model.rowCount() > 0)

    def _read_record(self) -> None:
        row, language = self.current(), self._language
        if row is None:
            return
        uid = row.uid
        self.reader.ask(
            "record",
            lambda app, cancel: loading.load(app, uid, language, cancel),
            self._on_record,
            self._on_record_trouble,
        )

    def _on_record(self, opened: loading.Opened) -> None:
        if opened.inspection.uid != self._held():
            return
        self._opened = opened
        self.preview.show_opened(opened)
        if self._is_whole:
            self.view.show_opened(opened)

    def _on_record_trouble(self, trouble: BenchTrouble) -> None:
        if isinstance(trouble, StoreDamaged):
            self.preview.trust.show_damage(trouble_words(trouble))
        else:
            self._on_trouble(trouble)

    # ── the record whole ─────────────────────────────────────────────────────

    @property
    def _is_whole(self) -> bool:
        return self._pages.currentWidget() is self.view

    def open_record(self) -> None:
        """Show the record at the cursor whole."""
        row = self.current()
        if row is None or self._is_whole:
            return
        if self._opened is not None and self._opened.inspection.uid == row.uid:
            self.view.show_opened(self._opened)
            self._pages.setCurrentWidget(self.view)
            self.take_keys()
        else:
            uid, language = row.uid, self._language
            self.reader.ask(
                "record",
                lambda app, cancel: loading.load(app, uid, language, cancel),
                self._on_whole,
                self._on_record_trouble,
            )

    def _on_whole(self, opened: loading.Opened) -> None:
        self._on_record(opened)
        self.open_record()

    def _on_escape(self) -> None:
        """Go back one step: from the record to the list, to all of the list, to the bench."""
        if self._is_whole:
            self._pages.setCurrentIndex(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.field.text() or not self.filters.is_clear():
            self.look_for("")
            self._on_find()
        else:
            self.left.emit()

    def _on_find(self) -> None:
        self._pages.setCurrentIndex(0)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # ── act ──────────────────────────────────────────────────────────────────

    def copy_number(self) -> None:
        """Copy the IMEI, else the serial, of the record at the cursor."""
        row = self.current()
        if row is not None:
            QGuiApplication.clipboard().setText(row.imei or row.serial)
            self._say(self.tr("Copied {number}.").format(number=row.imei or row.serial))

    def _on_print(self) -> None:
        row = self.current()
        if row is not None and self._print.isEnabled():
            uid = row.uid
            self.reader.ask(
                "print",
                lambda app, _: print_page(app, uid),
                lambda _: self._say(self.tr("Waits for the printer.")),
                self._on_trouble,
            )

    def _on_void(self) -> None:
        row = self.current()
        if row is not None and self._void.isEnabled():
            self.voiding.ask(row)

    def _to_rows(self) -> None:
        (self.view.table if self._is_whole else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_void(self, uid: str, reason: str) -> None:
        self.reader.ask(
            "void", lambda app, _: make_void(app, uid, reason), self._on_voided, self._on_void_trouble
        )

    def _on_voided(self, one: Voiding) -> None:
        self.voiding.close_it()
        self.refresh()
        self._look.start()
        self._say(self.tr("{uid} is void.").format(uid=one.uid))

    def _on_void_trouble(self, trouble: BenchTrouble) -> None:
        self.voiding.words.setText(trouble_words(trouble))

    def _on_pdf(self) -> None:
        row = self.current()
        if row is None or not self._pdf.isEnabled():
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), f"{row.uid}.pdf", "PDF (*.pdf)")
        if name:
            self.save_pdf(row.uid, Path(name))

    def save_pdf(self, uid: str, path: Path) -> None:
        """Save a certificate as a file."""
        self.reader.ask("pdf", lambda app, _: save_pdf(app, uid, path), self._on_saved, self._on_trouble)

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("Saved {name}.").format(name=path.name))

    def _on_export(self) -> None:
        if self._exporting is not None:
            self._exporting.set()
            self._end_export(self.tr("Export stopped. The file was removed."))
            return
        if not self._export.isEnabled():
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), "records.csv", "CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write what is listed as CSV; E stops it."""
        wanted = self._shown

        def job(app: App, cancel: Cancel) -> int:
            return export_file(app, wanted, path, cancel, self._progressed.emit)

        self._export.setText(self.tr("Stop export"))
        self._exporting = self.reader.ask(
            "export",
            job,
            lambda count: self._end_export(
                self.tr("{name} holds {count} rows.").format(name=path.name, count=_grouped(count))
            ),
            lambda trouble: self._end_export(trouble_words(trouble)),
        )

    def _end_export(self, said: str) -> None:
        self._exporting = None
        self._export.setText(self.tr("Export"))
        self._say(said)

    def _on_progress(self, count: int) -> None:
        if self._exporting is not None:
            self._say(self.tr("{count} rows written. E stops it.").format(count=_grouped(count)))

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self.field.say("")
        self._say(trouble_words(trouble))

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.l, space.m, space.l, space.xs)
        self._column.setSpacing(space.s)


def _grouped(count: int) -> str:
    return QLocale().toString(count)


def _spoken() -> str:
    """Give the window's language."""
    app = QGuiApplication.instance()
    return i18n.language(app) if app is not None else "en"
