# SPDX-License-Identifier: Apache-2.0
"""Records: search as one types, a list without end, the record at the cursor, and the record whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.record import SHORT, RecordRow
from inspector.domain.saved_filter import RecordSearch, from_document
from inspector.ui import i18n
from inspector.ui.page import Page
from inspector.ui.records import words
from inspector.ui.records.at_cursor import AtCursor
from inspector.ui.records.filters import FilterBar
from inspector.ui.records.incoming import Incoming
from inspector.ui.records.lots import Lots
from inspector.ui.records.model import PAGE, RecordModel
from inspector.ui.records.outgoing import Outgoing
from inspector.ui.records.places import Places
from inspector.ui.records.preview import Preview
from inspector.ui.records.reader import Reader
from inspector.ui.records.record_view import RecordView
from inspector.ui.records.saved import Saved
from inspector.ui.records.search_field import SearchField
from inspector.ui.records.searching import Searching
from inspector.ui.records.selling import Selling
from inspector.ui.records.status_line import StatusLine
from inspector.ui.records.table import RecordTable
from inspector.ui.records.void_panel import VoidPanel, make_void, void_words
from inspector.ui.theme.icons import Icon
from inspector.ui.typed import give_back, typed_in
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.errand import SentErrand
    from inspector.domain.voiding import Voiding
    from inspector.ui.desk import Desk


class RecordsPage(Page):
    """All inspections of this bench; made ``at_once``, or piece by piece by ``make_on``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self.reader = Reader(desk, self)
        self.reader.mistaken.connect(desk.mistaken)
        self._language = _spoken()
        self._held = self._found = ""
        self._pieces = self._make(desk)
        if at_once:
            self.make_all()

    def _make(self, desk: Desk) -> Iterator[None]:
        self._make_actions()
        self.model = RecordModel(self)
        self.field = SearchField(self)
        yield
        self.filters = FilterBar(self)
        yield
        self.table = RecordTable(self.model, self)
        self.status = StatusLine()
        self.searching = Searching(self.reader, self.field, self.filters, self.model, self)
        self.outgoing = Outgoing(self, self.reader, self.searching, self.model, self.status, self.current)
        export = ActionButton(self.outgoing.export, size=ButtonSize.SMALL, icon=Icon.EXPORT)
        self.lots = Lots(self, self.reader, self.searching, self.status)
        every = ActionButton(self.lots.all, size=ButtonSize.SMALL, icon=Icon.PRINTER)
        self.incoming = Incoming(self, self.reader, self.status)
        bring = ActionButton(self.incoming.bring, size=ButtonSize.SMALL, icon=Icon.HISTORY)
        yield
        self.saved = Saved(self, self.reader, self.searching, (export, bring, every))
        self._clear = self.act(self.tr("Back"), self._on_escape, Qt.Key.Key_Escape)
        out = self.outgoing
        yield
        self.preview = Preview((self._open, out.print, out.pdf, out.copy, self._review, self._void), self)
        yield
        self.view = RecordView(self._clear)
        yield
        self.at_cursor = AtCursor(self.reader, self.current, self.preview, self.view, self._language, self)
        self.voiding = VoidPanel()
        self.selling = Selling(self, self.reader, self.current)
        self._make_empty()
        yield
        self._build()
        yield
        self._connect(desk)

    def _make_actions(self) -> None:
        self._find = self.act(self.tr("Find"), self._on_find, "/", "Ctrl+F")
        self._open = self.act(self.tr("Open record"), self.open_record, Qt.Key.Key_Return)
        self._again = self.act(self.tr("Search again"), self.refresh, "R")
        self._review = self.act(self.tr("Review"), self._on_review, "W")
        self._void = self.act(self.tr("Make void"), self._on_void, "V")

    def _make_empty(self) -> None:
        """Make what stands in the list's place: nothing fits, and nothing is there at all."""
        self._show_all = self.act(self.tr("Show all records"), self._on_escape)
        self._to_bench = self.act(self.tr("Go to the bench"), self.left.emit)
        self.empty = EmptyState(Icon.RECORDS, self.tr("No record matches"), action=self._show_all)
        self.bare = EmptyState(
            Icon.RECORDS,
            self.tr("No record yet"),
            self.tr("Plug in a phone at the bench. Its inspection stands here from its first answer on."),
            self._to_bench,
        )

    def _build(self) -> None:
        above = (self.field, self.filters, self.saved.bar, self.status)
        panels = (self.saved.panel, self.voiding, self.selling.panel, self.lots.panel, self.incoming.panel)
        lists = (self.table, self.empty, self.bare)
        self._places = Places(self, above, lists, self.preview, self.view, panels)

    def _connect(self, desk: Desk) -> None:
        self.field.stepped.connect(lambda step: self.table.go_to(max(0, self.table.place()) + step))
        self.field.entered.connect(self.open_record)
        self.field.given_up.connect(self._on_escape)
        self.table.opened.connect(self.open_record)
        self.table.moved.connect(self._on_moved)
        self.table.left_at_top.connect(self._on_find)
        self.searching.asked.connect(self._on_asked)
        self.searching.listed.connect(self._on_listed)
        self.searching.paged.connect(self._on_paged)
        for one in (self.searching, self.at_cursor, self.saved):
            one.troubled.connect(self._on_trouble)
        self.saved.said.connect(self._on_said)
        self.saved.panel.left.connect(self._to_rows)
        self.at_cursor.whole.connect(self._on_whole)
        self.reader.when_ready(self._on_ready)
        self.voiding.wanted.connect(self._make_void)
        self.voiding.left.connect(self._to_rows)
        self.lots.panel.left.connect(self._to_rows)
        self.incoming.panel.left.connect(self._to_rows)
        self.incoming.arrived.connect(self._on_arrived)
        self.selling.panel.left.connect(self._to_rows)
        self.selling.known.connect(self.titled)
        self.selling.confirmed.connect(self._on_confirmed)
        self._send = desk.sync_now
        for work in (self.lots, self.outgoing, self.incoming):
            work.changed.connect(self._allow)
        desk.sync_changed.connect(self._on_sync)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Records")

    def context(self) -> str:
        return self.tr("this bench")

    def hints(self) -> Sequence[KeyHint]:
        out = self.outgoing
        hints = (self._find, self._open, self.saved.save, out.export, out.print, out.copy, self._again)
        market = (self.selling.action,) if self.selling.is_set else ()
        return (*(KeyHint((one,)) for one in (*hints, *market)), KeyHint((self._clear,), trailing=True))

    def take_keys(self) -> None:
        if self._is_whole:
            self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._on_find()

    def take_over(self, old: Page) -> None:
        if isinstance(old, RecordsPage):
            self._go_on(old)

    def _go_on(self, old: RecordsPage) -> None:
        self._held = old._held
        self._found = old._held if old._is_whole else ""
        self.searching.look_for(old.searching.present())
        self.status.say(old.status.text())
        self.saved.take_over(old.saved)
        if old.voiding.uid:
            self.voiding.ask(old.voiding.uid)
        self.selling.take_over(old.selling)
        give_back(self, typed_in(old))
        self.lots.take_over(old.lots)
        self.outgoing.take_over(old.outgoing)
        self.incoming.take_over(old.incoming)

    def look_for(self, text: str) -> None:
        """Search for a text alone: a scanned number, say; where an order line is asked for it goes there."""
        if self.selling.panel.take_scan(text):
            return
        self._places.show_list()
        self.searching.look_for(RecordSearch(query=text))

    def open_part(self, part: str) -> None:
        """Search for what a figure stands for: a search as JSON, with the uid of what is to be opened."""
        asked = json.loads(part)
        self._held = self._found = asked.pop("uid", "")
        self._places.show_list()
        self.searching.look_for(from_document(asked))

    def open_found(self, text: str, uid: str) -> None:
        """Search for a text alone, and show the record of ``uid`` whole as soon as it is listed."""
        self._held = self._found = uid
        self.look_for(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.saved.load()

    # ── the list ─────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Search for what is wanted now."""
        self.searching.refresh()

    def current(self) -> RecordRow | None:
        """Give the row at the cursor."""
        place = self.table.place()
        return self.model.row_at(place) if place >= 0 else None

    def _on_ready(self) -> None:
        self.searching.learn_choices(self._language)
        self.selling.learn()
        if self.isVisible():
            self.refresh()
            self.saved.load()

    def _on_asked(self) -> None:
        if self.outgoing.is_idle and self.lots.is_idle and self.incoming.is_idle:
            self.status.say("")

    def _on_listed(self) -> None:
        asked = [word.text for word in self.searching.shown.words]
        self.table.delegate.set_match(asked[0] if asked else "")
        self._show_rows(self.model.rowCount())
        self.table.go_to(max(0, self.model.place_of(self._held)))
        self._allow()
        found, self._found = self._found, ""
        row = self.current()
        if found and row is not None and row.uid == found:
            self.open_record()

    def _show_rows(self, count: int) -> None:
        """Show the list, or why there is none and what to do."""
        is_everything = self.searching.present().is_everything
        self.preview.setVisible(count > 0)
        self._places.show_rows(self.table if count else self.bare if is_everything else self.empty)
        if not count:
            clear = self.tr("Esc clears the search and the filters.")
            self.empty.set_text(self.tr("No record matches"), f"{self._why_none()} {clear}".strip())
            self.preview.clear()

    def _why_none(self) -> str:
        """Say what nothing fits, and of a few digits where they are looked for."""
        asked = self.field.text().strip()
        if not asked:
            return ""
        told = self.tr("Nothing here fits “{words}”.").format(words=asked)
        if len(asked) < SHORT and asked.isascii() and asked.isdigit():
            end = self.tr("So few digits are the end of an IMEI; {digits}* finds what begins so.")
            told += " " + end.format(digits=asked)
        return told

    def _on_paged(self, number: int) -> None:
        if self.table.place() // PAGE == number:
            self._on_moved()

    def _on_moved(self) -> None:
        row = self.current()
        if row is not None:
            self._held = row.uid
            self.at_cursor.show_row(row)
        self._allow()

    def _allow(self) -> None:
        row = self.current()
        self._open.setEnabled(row is not None and row.origin is None)
        self._void.setEnabled(row is not None and row.standing in words.IN_FORCE)
        self._review.setEnabled(row is not None and row.standing in words.CLOSED)
        self.selling.allow()
        self.outgoing.allow()
        self._allow_one_at_a_time()

    def _allow_one_at_a_time(self) -> None:
        """Let one thing at a time tell how it goes in the one line for it."""
        has_rows = self.model.rowCount() > 0
        lots, out, come = (one.is_idle for one in (self.lots, self.outgoing, self.incoming))
        self.lots.all.setEnabled(not lots or (has_rows and out and come))
        self.outgoing.export.setEnabled(not out or (has_rows and lots and come))
        self.incoming.bring.setEnabled(not come or (lots and out and self.reader.is_ready))

    def _on_review(self) -> None:
        row = self.current()
        if row is not None:
            self.place_wanted.emit(f"audit:queue:{row.uid}")

    def _on_sync(self) -> None:
        # A method, not a lambda: Qt lets go of it with the page, which another language makes anew.
        if self.isVisible():
            self.at_cursor.look()

    # ── the record whole, and back ───────────────────────────────────────────

    @property
    def _is_whole(self) -> bool:
        return self._places.is_whole

    def open_record(self) -> None:
        """Show the record at the cursor whole; of what came out of a file there is no more than is shown."""
        if not self._is_whole and self._open.isEnabled():
            self.at_cursor.open_whole()

    def _on_whole(self) -> None:
        if not self._is_whole:
            self._places.show_whole()
            self.take_keys()

    def _on_escape(self) -> None:
        """Go back one step: from the record to the list, to all of the list, to the bench."""
        if self._is_whole:
            self._places.show_list()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.searching.present().is_everything:
            self.searching.let_all_through()
            self._on_find()
        else:
            self.left.emit()

    def _on_find(self) -> None:
        self._places.show_list()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _to_rows(self) -> None:
        (self.view.table if self._is_whole else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    # ── void ─────────────────────────────────────────────────────────────────

    def _on_void(self) -> None:
        row = self.current()
        if row is not None and self._void.isEnabled():
            self.voiding.ask(row.uid)

    def _make_void(self, uid: str, reason: str) -> None:
        self.reader.ask(
            "void", lambda app, _: make_void(app, uid, reason), self._on_voided, self._on_void_trouble
        )

    def _on_voided(self, one: Voiding | SentErrand) -> None:
        self.voiding.close_it()
        self.refresh()
        self.at_cursor.look()
        self.status.say(void_words(one))

    def _on_void_trouble(self, trouble: BenchTrouble) -> None:
        self.voiding.words.setText(trouble_words(trouble))

    def _on_confirmed(self, line: str) -> None:
        self.status.say(self.tr("Order line {line}: it is being sent.").format(line=line))
        self._send()

    # ── say ──────────────────────────────────────────────────────────────────

    def _on_arrived(self) -> None:
        said = self.status.text()
        self.refresh()
        self.status.say(said)

    def _on_said(self, said: str, can_undo: bool) -> None:
        self.status.say(said, self.saved.undo if can_undo else None)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self.field.say("")
        self.status.say(trouble_words(trouble))


def _spoken() -> str:
    """Give the window's language."""
    app = QGuiApplication.instance()
    return i18n.language(app) if app is not None else "en"
