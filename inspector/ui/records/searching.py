# SPDX-License-Identifier: Apache-2.0
"""Asks the store for what the field and the chips say, and fills the list with the answers."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from inspector.domain.errors import BenchTrouble
from inspector.domain.record import Outline, RecordChoices, RecordFilter, RecordRow
from inspector.domain.saved_filter import RecordSearch
from inspector.ui.records import loading
from inspector.ui.records.filters import FilterBar
from inspector.ui.records.model import PAGE, RecordModel
from inspector.ui.records.reader import Reader
from inspector.ui.records.search_field import SearchField
from inspector.ui.widgets.announce import announce

translate = QCoreApplication.translate


class Searching(QObject):
    """The search of the page of records.

    Signals:
        asked: another search is wanted now.
        listed: its first rows are in the list, or that there are none.
        paged: a further page of the list came; carries its number.
        troubled: it could not be asked; carries the BenchTrouble.
    """

    asked = Signal()
    listed = Signal()
    paged = Signal(int)
    troubled = Signal(object)

    def __init__(
        self, reader: Reader, field: SearchField, filters: FilterBar, model: RecordModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._field = field
        self._filters = filters
        self._model = model
        self._began = 0.0
        self.shown = RecordFilter()
        """What the list holds."""
        field.wanted.connect(lambda _: self.refresh())
        filters.changed.connect(self.refresh)
        model.wanted.connect(self._fetch)

    def present(self) -> RecordSearch:
        """Give what the field and the chips say."""
        return self._filters.search(self._field.text())

    def look_for(self, search: RecordSearch) -> None:
        """Say this in the field and the chips, and ask for it."""
        self._filters.show_search(search)
        self._field.look_for(search.query)

    def let_all_through(self) -> None:
        """Empty the field and the chips, and ask for everything."""
        self.look_for(RecordSearch())

    def refresh(self) -> None:
        """Ask for what is wanted now."""
        self.asked.emit()
        try:
            wanted = self.present().wanted(datetime.now(UTC))
        except BenchTrouble as trouble:
            self.troubled.emit(trouble)
            return
        if not self._reader.is_ready:
            return
        self._began = time.perf_counter()
        self.shown = wanted
        for name in ("outline", *(f"page {number}" for number in range(3))):
            self._reader.forget(name)
        self._field.say(translate("RecordsPage", "searching"))
        self._reader.ask(
            "first",
            lambda app, cancel: app.records.page(wanted, PAGE, None, cancel),
            self._on_first,
            self.troubled.emit,
        )

    def learn_choices(self, language: str) -> None:
        """Find out what the chips can offer, and what the points are called."""
        self._reader.ask(
            "titles", lambda app, _: (loading.titles(app, language), app.records.choices()), self._on_choices
        )

    def _on_choices(self, found: tuple[dict[str, str], RecordChoices]) -> None:
        self._model.set_titles(found[0])
        self._filters.set_there(found[1], self._model.title_of)

    def _on_first(self, rows: Sequence[RecordRow]) -> None:
        self._model.show_first(rows)
        took = int((time.perf_counter() - self._began) * 1000)
        if len(rows) < PAGE:
            self._on_outline(Outline(len(rows), PAGE, [row.key for row in rows[:1]]), took)
        else:
            self._field.say(
                translate("RecordsPage", "{count} and more · {ms} ms").format(count=len(rows), ms=took)
            )
            self._ask_outline(took)
        self.listed.emit()

    def _ask_outline(self, took: int) -> None:
        wanted = self.shown
        self._reader.ask(
            "outline",
            lambda app, cancel: app.records.outline(wanted, PAGE, cancel),
            lambda outline: self._on_outline(outline, took),
            self.troubled.emit,
        )

    def _on_outline(self, outline: Outline, took: int) -> None:
        self._model.show_outline(outline)
        self._field.say(
            translate("RecordsPage", "{count} found · {ms} ms").format(count=grouped(outline.count), ms=took)
        )
        announce(self._field, self._field.said())

    def _fetch(self, number: int) -> None:
        key, wanted = self._model.key_of(number), self.shown
        if key is None:
            return
        self._reader.ask(
            f"page {number}",
            lambda app, cancel: app.records.page(wanted, PAGE, key, cancel),
            lambda rows: self._on_page(number, wanted, rows),
            lambda trouble: self._on_page_trouble(number, trouble),
        )

    def _on_page(self, number: int, wanted: RecordFilter, rows: Sequence[RecordRow]) -> None:
        if wanted == self.shown:
            self._model.put_page(number, rows)
            self.paged.emit(number)

    def _on_page_trouble(self, number: int, trouble: BenchTrouble) -> None:
        self._model.give_up(number)
        self.troubled.emit(trouble)


def grouped(count: int) -> str:
    """Give a number as it is written here."""
    return QLocale().toString(count)
