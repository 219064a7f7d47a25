# SPDX-License-Identifier: Apache-2.0
"""The section of lots: the list, a new one, and the lot that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.errors import BadInput, BenchTrouble
from inspector.domain.sampling.lot import LotState, SamplingLot
from inspector.domain.sampling.switching import Act
from inspector.services.sampling import LotView, Wanted
from inspector.services.sampling_words import plan_words, standard_words
from inspector.ui.audit.lots.jobs import Answer, Change, LotJobs, Lots, Troubled
from inspector.ui.audit.lots.lot_view import LotActions, LotPane
from inspector.ui.audit.lots.make_panel import MakePanel
from inspector.ui.audit.lots.tables import LotTable
from inspector.ui.audit.section import Section
from inspector.ui.file_choice import choose_place
from inspector.ui.page import Page
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.text import Text
from inspector.ui.words import say, trouble_words

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.services.sampling import Sampling
    from inspector.ui.desk import Desk


class LotsSection(Section):
    """Lots, one after the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs = LotJobs(desk, self)
        self.known: Lots | None = None
        self._is_busy = False
        self._make_actions()
        self.table = LotTable()
        self.note = Text("", ink="ink2", wrap=True)
        self.panel = MakePanel(date.today)
        self.empty = EmptyState(
            Icon.AUDIT,
            self.tr("No lot yet"),
            self.tr("Press M: a sample of a lot says whether all of it is accepted."),
        )
        self.pane = LotPane(self._lot)
        self._build()
        self._connect()
        desk.person_changed.connect(self.look)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_list()

    def _make_actions(self) -> None:
        self._make = self.act(self.tr("Make a lot"), self._on_make, "M")
        self._lot = LotActions(
            self.act(self.tr("Draw the sample"), self._on_draw, "D"),
            self.act(self.tr("Accept"), partial(self._on_end, LotState.ACCEPTED), "A"),
            self.act(self.tr("Reject"), partial(self._on_end, LotState.REJECTED), "X"),
            self.act(self.tr("Release"), self._on_release, "L"),
            self.act(self.tr("Print report"), self._on_print, "P"),
            self.act(self.tr("Save report"), self._on_save, "E"),
        )
        self._open = self.act(self.tr("Open"), self.open_chosen, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self._up = self.act(self.tr("Up"), partial(self._step, -1), Qt.Key.Key_Up, repeats=True)
        self._down = self.act(self.tr("Down"), partial(self._step, 1), Qt.Key.Key_Down, repeats=True)
        self._next = self.act(self.tr("Next of the sample"), self.open_next, "G", "+")
        self._again = self.act(self.tr("Look again"), self.look_again, "R")
        self._back = self.act(self.tr("Back"), self._on_back, Qt.Key.Key_Escape)

    def _build(self) -> None:
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self.make_button = ActionButton(self._make, ButtonKind.PRIMARY)
        self._column.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget, share in ((self.note, 0), (self.panel, 0), (self.table, 1), (self.empty, 1)):
            self._column.addWidget(widget, share)
        self._column.addStretch(0)  # below a new lot, which alone is not as high as the page
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.pane)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.table.opened.connect(self.open_chosen)
        self.pane.sample.opened.connect(self.open_chosen)
        self.pane.sample.moved.connect(lambda _: self.pane.area.ensureWidgetVisible(self.pane.sample))
        self.panel.changed.connect(self._on_wanted)
        self.panel.made.connect(self._on_made)
        self.panel.left.connect(self._on_panel_left)
        self.panel.stream.said.connect(self._on_said)
        self.pane.confirm.confirmed.connect(self._on_confirmed)
        self.pane.confirm.left.connect(self.take_keys)
        self.pane.release.released.connect(self._on_released)
        self.pane.release.left.connect(self.take_keys)

    # ── what the window asks ─────────────────────────────────────────────────

    @property
    def is_whole(self) -> bool:
        return self.is_open

    @property
    def is_open(self) -> bool:
        """Tell whether one lot is seen, and not the list."""
        return self._stack.currentWidget() is self.pane

    def title(self) -> str:
        return self.tr("Lot") if self.is_open else self.tr("Lots")

    def context(self) -> str:
        held = self.known.held if self.known is not None else 0
        return self.tr("Held: {count}").format(count=held) if held else ""

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint((self._up, self._down), self.tr("Row")),
            KeyHint((self._open,)),
            *((KeyHint((self._next,)),) if self.is_open else ()),
            KeyHint((self._again,)),
            *(KeyHint((key,), on_button=True) for key in (self._make, *self._lot.all)),
            KeyHint((self._back,), self.tr("Lots") if self.is_open else self.tr("Bench"), trailing=True),
        )

    @property
    def has_own_next(self) -> bool:
        return self.is_open

    def open_part(self, part: str) -> None:
        """Open a lot by its uid."""
        self.open_uid(part)

    def take_over(self, old: Page) -> None:
        if isinstance(old, LotsSection):
            if old.known is not None:
                self._on_lots(old.known)
            if old.is_open and old.pane.shown is not None:
                self.open_uid(old.pane.shown.lot.uid)
            self.panel.take_over(old.panel)
        super().take_over(old)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        if self.is_open and self.pane.shown is not None:  # reviews may have gone on meanwhile
            self.open_uid(self.pane.shown.lot.uid)

    # ── the list ─────────────────────────────────────────────────────────────

    def look(self, _: object = None) -> None:
        """Find out what lots there are."""
        if self.isVisible():
            self.jobs.lots(self._on_lots, self._on_list_trouble)

    def look_again(self) -> None:
        """Read what is seen anew; a question that waits for its answer stays as it is."""
        self.look()
        if self.is_open and self.pane.shown is not None and not self.pane.is_asking:
            self.open_uid(self.pane.shown.lot.uid)

    def _on_lots(self, known: Lots) -> None:
        chosen = self.table.chosen()
        self.known = known
        self.table.rows.set_rows(known.rows)
        uids = [one.uid for one in known.rows]
        self.table.go_to(uids.index(chosen.uid) if chosen and chosen.uid in uids else 0)
        self.note.setText("" if known.may_review else self.tr("You may read. Only an auditor makes lots."))
        self.note.setVisible(not known.may_review)
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        has_any = self.known is not None and bool(self.known.rows)
        may = self.known is not None and self.known.may_review
        self.table.setVisible(has_any)
        self.empty.setVisible(self.known is not None and not has_any and not self.panel.is_asking)
        self._make.setEnabled(may and not self.is_open and not self.panel.is_asking)
        self.make_button.setVisible(self._make.isEnabled())
        self._open.setEnabled((self.is_open or has_any) and not self.panel.is_asking)
        self._next.setEnabled(self.is_open and bool(self._to_review()))
        self.pane.allow(may_review=may)
        if not self.is_open:
            for action in self._lot.all:
                action.setEnabled(False)
        self.titled.emit()

    def _on_list_trouble(self, trouble: BenchTrouble) -> None:
        self.note.setText(trouble_words(trouble))
        self.note.show()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._list)
        self.pane.ask_nothing()
        self._show_what_there_is()
        self.take_keys()
        self.look()

    def _step(self, step: int) -> None:
        table = self.pane.sample if self.is_open else self.table
        table.go_to(table.place() + step)

    def _on_back(self) -> None:
        if self.pane.is_asking:
            self.pane.close_it()
        elif self.is_open:
            self._show_list()
        elif self.panel.is_asking:
            self.panel.close_it()
        else:
            self.left.emit()

    # ── a new lot ────────────────────────────────────────────────────────────

    def _on_make(self) -> None:
        if self.known is not None:
            self.panel.ask(self.known)
            self._show_what_there_is()

    def _on_panel_left(self) -> None:
        self._show_what_there_is()
        self.take_keys()

    def _on_wanted(self) -> None:
        """Tell by which plan what is described would be judged."""
        if not self.panel.is_asking:
            return
        try:
            wanted = self.panel.wanted()
        except BadInput as trouble:
            self.panel.say(trouble_words(trouble), "ink2")
            return
        self.jobs.plan(wanted, partial(self._on_plan, wanted), self._on_no_plan)

    def _on_plan(self, wanted: Wanted, answer: Answer) -> None:
        if not self._is_still(wanted):
            return
        self.panel.stream.offer(answer.acts)
        if answer.plan is not None:
            self.panel.say(f"{standard_words(answer.plan, say)}. {plan_words(answer.plan, say)}.")
        elif answer.trouble is not None:
            self._on_no_plan(answer.trouble)

    def _on_no_plan(self, trouble: BenchTrouble) -> None:
        self.panel.say(trouble_words(trouble), "ink2")

    def _on_said(self, act: Act, reason: str) -> None:
        """Say something of the stream of the lot that is described."""
        try:
            wanted = self.panel.wanted()
        except BadInput:
            return
        self.jobs.say(wanted, act, reason, partial(self._on_plan, wanted), self._on_panel_trouble)

    def _is_still(self, wanted: Wanted) -> bool:
        try:
            return self.panel.is_asking and replace(self.panel.wanted(), seed=wanted.seed) == wanted
        except BadInput:
            return False

    def _on_made(self) -> None:
        try:
            wanted = self.panel.wanted()
        except BadInput as trouble:
            self.panel.say(trouble_words(trouble), "bad")
            return
        self._change(lambda work, by: work.make(wanted, by).uid, self._on_panel_trouble)

    def _on_panel_trouble(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        self.panel.say(trouble_words(trouble), "bad")

    # ── one lot ──────────────────────────────────────────────────────────────

    def open_chosen(self) -> None:
        """Open the lot at the cursor, or in a lot the review of the device at the cursor."""
        if not self.is_open:
            chosen: SamplingLot | None = self.table.chosen()
            if chosen is not None:
                self.open_uid(chosen.uid)
            return
        drawn = self.pane.sample.chosen()
        if drawn is not None and not self.pane.is_asking:
            self.place_wanted.emit(f"audit:queue:{drawn.member.uid}")

    def open_next(self) -> None:
        """Open the review of the next device of the sample: after the cursor, else from the top."""
        left = self._to_review()
        if left and not self.pane.is_asking:
            self.place_wanted.emit(f"audit:queue:{left[0]}")

    def _to_review(self) -> list[str]:
        view, rows = self.pane.shown, self.pane.sample.rows.rows()
        left = set(view.to_review) if view is not None else set()
        at = max(0, self.pane.sample.place())
        return [one.member.uid for one in (*rows[at:], *rows[:at]) if one.member.uid in left]

    def open_uid(self, uid: str) -> None:
        """Open a lot."""
        self.jobs.look(uid, self._on_shown, self._on_list_trouble)

    def _on_shown(self, view: LotView) -> None:
        self._is_busy = False
        was_asking = self.panel.is_asking
        self.panel.hide()
        self.pane.ask_nothing()
        self.pane.say("")
        self.pane.show_lot(view)
        self._stack.setCurrentWidget(self.pane)
        self._show_what_there_is()
        if was_asking or self.isVisible():
            self.take_keys()

    def _change(self, change: Change, otherwise: Troubled | None = None) -> None:
        """Change a lot; what is pressed before it is on the disk does nothing."""
        if self._is_busy:
            return
        self._is_busy = True
        self.jobs.change(change, self._on_changed, otherwise or self._on_trouble)

    def _on_changed(self, view: LotView) -> None:
        self._on_shown(view)
        self.look()

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        self.pane.ask_nothing()
        self.pane.say(trouble_words(trouble), is_bad=True)

    def _on_draw(self) -> None:
        view = self.pane.shown
        if view is not None:
            self._change(lambda work, by: work.draw(view.lot.uid, by).uid)

    def _on_end(self, end: LotState) -> None:
        view = self.pane.shown
        if view is not None:
            self.pane.confirm.ask(end, view.lot.plan.lot_size)

    def _on_confirmed(self, end: LotState) -> None:
        view = self.pane.shown
        if view is not None:
            self._change(lambda work, by: work.decide(view.lot.uid, end, by).uid)

    def _on_release(self) -> None:
        view = self.pane.shown
        if view is not None:
            self.pane.release.ask(view.sending.held)

    def _on_released(self, reason: str) -> None:
        view = self.pane.shown

        def change(work: Sampling, by: Person) -> str:
            work.release(uid, reason, by)
            return uid

        if view is not None:
            uid = view.lot.uid
            self._change(change, self._on_not_released)

    def _on_not_released(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        self.pane.say(trouble_words(trouble), is_bad=True)  # the reason stays, to be put right

    def _on_print(self) -> None:
        view = self.pane.shown
        if view is not None:
            said = self.tr("The report went to the printer.")
            self.jobs.print(view, lambda _: self.pane.say(said), self._on_trouble)

    def _on_save(self) -> None:
        view = self.pane.shown
        if view is not None:
            name = f"lot-{view.lot.uid}.pdf"
            kinds = [self.tr("PDF files (*.pdf)")]
            choose_place(self, self.tr("Save report"), name, kinds, partial(self.save, view))

    def save(self, view: LotView, path: Path) -> None:
        """Write a lot's report into a file, and say that it is there."""
        said = self.tr("Saved {name}.").format(name=path.name)
        self.jobs.write(view, path, lambda _: self.pane.say(said), self._on_trouble)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._outer.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.s)
