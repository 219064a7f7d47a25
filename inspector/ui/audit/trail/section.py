# SPDX-License-Identifier: Apache-2.0
"""The section of the audit trail: its events, what one looks for among them, and the check of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.trail import TrailFilter, TrailReport
from inspector.ports import Cancel
from inspector.ui.audit.section import Section
from inspector.ui.audit.trail.jobs import Lines, read_lines, verify
from inspector.ui.audit.trail.table import TrailTable
from inspector.ui.audit.trail.words import event_of
from inspector.ui.page import Page
from inspector.ui.records.reader import Reader
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.progress import Progress
from inspector.ui.widgets.text import Text
from inspector.ui.words import say, trouble_words

if TYPE_CHECKING:
    from inspector.ui.desk import Desk

translate = QCoreApplication.translate
_MOST_FAULTS = 6
_SOON = 20
"""How many rows before the end the next page is read."""


class TrailSection(Section):
    """Who did what, newest first."""

    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader(desk, self)
        self._lines = Lines((), None)
        self.who = ""
        self._check: Cancel | None = None
        self._make_actions()
        self._make_controls()
        self._build()
        self._reader.ready.connect(self.look)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_check(is_on=False)

    def _make_actions(self) -> None:
        self._verify = self.act(self.tr("Verify the trail"), self._on_verify, "V")
        self._stop = self.act(self.tr("Stop"), self._on_stop, "X")
        self._person = self.act(self.tr("Only this person"), self._on_person, "P")
        self._find = self.act(self.tr("Search the trail"), self._on_find, "F")
        self._up = self.act(self.tr("Up"), lambda: self._step(-1), Qt.Key.Key_Up, repeats=True)
        self._down = self.act(self.tr("Down"), lambda: self._step(1), Qt.Key.Key_Down, repeats=True)
        self._back = self.act(self.tr("Back"), self._on_back, Qt.Key.Key_Escape)

    def _make_controls(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A person, a word, a number"))
        self.field.setAccessibleName(self._find.text())
        self.field.textEdited.connect(lambda _: self.look())
        self.table = TrailTable()
        self.table.moved.connect(self._on_moved)
        self.bar = Progress()
        self.result = Text("", ink="ink2", wrap=True)
        self.result.hide()
        self.empty = EmptyState(Icon.RECORDS, translate("RecordsPage", "No record matches"), "")
        self.empty.hide()
        self._progressed.connect(self.bar.set_done)

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.field, 1)
        for action, icon in ((self._person, Icon.PERSON), (self._verify, Icon.TRUSTED)):
            self._head.addWidget(ActionButton(action, icon=icon))
        self._head.addWidget(ActionButton(self._stop))
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.result)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.empty, 1)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Audit trail")

    def hints(self) -> Sequence[KeyHint]:
        buttons = (self._person, self._verify, self._stop)
        return (
            KeyHint((self._up, self._down), self.tr("Row")),
            KeyHint((self._find,)),
            *(KeyHint((one,), on_button=True) for one in buttons),
            KeyHint((self._back,), self.tr("Bench"), trailing=True),
        )

    def take_over(self, old: Page) -> None:
        if isinstance(old, TrailSection):
            self.field.setText(old.field.text())
            self._set_who(old.who)
        super().take_over(old)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    # ── the list ─────────────────────────────────────────────────────────────

    def look(self) -> None:
        """Read the newest events that fit."""
        self._ask(is_more=False)

    def _ask(self, *, is_more: bool) -> None:
        if not self._reader.is_ready:
            return
        text = self.field.text()
        what = event_of(text)  # what an event is called here is not what the store calls it
        wanted = TrailFilter(who=self.who, what=what, text="" if what else text)
        known = self._lines if is_more else Lines((), None)

        def then(found: Lines) -> None:
            self._show_lines(Lines((*known.rows, *found.rows), found.onward))

        def otherwise(trouble: BenchTrouble) -> None:
            self._say(trouble_words(trouble), "bad")

        self._reader.ask(
            "lines", lambda app, cancel: read_lines(app, wanted, known.onward, cancel), then, otherwise
        )

    def _show_lines(self, lines: Lines) -> None:
        self._lines = lines
        self.table.rows.set_rows(lines.rows)
        if self.table.place() < 0:
            self.table.go_to(0)
        self._show_none(is_none=not lines.rows and bool(self.field.text() or self.who))
        self._person.setEnabled(bool(lines.rows) or bool(self.who))

    def _show_none(self, *, is_none: bool) -> None:
        """Say in the table's place that no event fits what is looked for."""
        asked = " · ".join(filter(None, (self.who, self.field.text())))
        words = translate("RecordsPage", "Nothing here fits “{words}”.").format(words=asked)
        self.empty.set_text(translate("RecordsPage", "No record matches"), words)
        self.table.setVisible(not is_none)
        self.empty.setVisible(is_none)

    def _on_moved(self, place: int) -> None:
        if self._lines.onward is not None and place >= len(self._lines.rows) - _SOON:
            self._ask(is_more=True)

    def _step(self, by: int) -> None:
        self.table.go_to(self.table.place() + by)

    def _on_person(self) -> None:
        chosen = self.table.chosen()
        self._set_who("" if self.who or chosen is None else chosen.who)
        self.look()

    def _set_who(self, who: str) -> None:
        self.who = who
        self._person.setText(self.tr("Everybody") if who else self.tr("Only this person"))

    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_back(self) -> None:
        if self.field.hasFocus():
            self.take_keys()
        elif self.field.text() or self.who:
            self.field.clear()
            self._set_who("")
            self.look()
        else:
            self.left.emit()

    # ── the check ────────────────────────────────────────────────────────────

    def _on_verify(self) -> None:
        self._say(self.tr("Checking every event …"), "ink2")
        tell = self._progressed.emit
        self._check = self._reader.ask(
            "verify", lambda app, cancel: verify(app, tell, cancel), self._on_report, self._on_trouble
        )
        self._show_check(is_on=True)

    def _on_stop(self) -> None:
        if self._check is not None:
            self._check.set()
            self._say(self.tr("The check was stopped."), "ink2")
        self._show_check(is_on=False)

    def _show_check(self, *, is_on: bool) -> None:
        if not is_on:
            self._check = None
        self.bar.setVisible(is_on)
        self._verify.setEnabled(not is_on)
        self._stop.setEnabled(is_on)

    def _on_report(self, report: TrailReport) -> None:
        self._show_check(is_on=False)
        if report.is_whole:
            self._say("\n".join(self._whole(report)), "ok")
            return
        line = self.tr("Event {seq} of {writer}: {what}")
        told = [
            line.format(seq=one.seq or "-", writer=one.writer, what=say(one.what))
            for one in report.broken[:_MOST_FAULTS]
        ]
        self._say("\n".join(told), "bad")

    def _whole(self, report: TrailReport) -> Iterator[str]:
        """Say what holds, what no head covers, and which heads nobody here can check."""
        count = QLocale().toString
        words = self.tr("Every event is as it was written: {events} events, {heads} signed heads.")
        yield words.format(events=count(report.events), heads=count(report.heads))
        if report.unknown:
            words = self.tr("{heads} signed heads are of keys that are not known here.")
            yield words.format(heads=count(report.unknown))
        if report.uncovered:
            words = self.tr("{events} events since the last head are not covered.")
            yield words.format(events=count(report.uncovered))

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._show_check(is_on=False)
        self._say(trouble_words(trouble), "bad")

    def _say(self, words: str, ink: ColourName) -> None:
        self.result.set_ink(ink)
        self.result.setText(words)
        self.result.setVisible(bool(words))

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.s)
        self._head.setSpacing(space.s)
