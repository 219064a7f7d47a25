# SPDX-License-Identifier: Apache-2.0
"""The queue: what waits for a review, and the review that is open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.review import Decision, Review
from inspector.ui.audit import queue_words
from inspector.ui.audit.queue_table import QueueTable
from inspector.ui.audit.review_jobs import Act, Queue, ReviewJobs, Shown
from inspector.ui.audit.review_view import ReviewActions, ReviewView
from inspector.ui.audit.section import Section
from inspector.ui.page import Page
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.ui.desk import Desk


class QueueSection(Section):
    """What waits, one after the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs = ReviewJobs(desk, self)
        self.known: Queue | None = None
        self._is_busy = self._was_early = False
        self._make_actions()
        self.view = ReviewView(self._review, self.jobs)
        self.table = QueueTable()
        self.note = Text("", ink="ink2", wrap=True)
        self.empty = EmptyState(
            Icon.AUDIT,
            self.tr("Nothing waits for a review"),
            self.tr("What is signed or refused comes here by itself."),
        )
        self._build()
        self._connect()
        desk.person_changed.connect(self.look)
        desk.day_changed.connect(self.look)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_list()

    def _make_actions(self) -> None:
        self._review = ReviewActions(
            self.act(self.tr("Agree"), self._on_agree, Qt.Key.Key_Space),
            self.act(self.tr("Disagree"), self._on_disagree, "F", "-"),
            self.act(self.tr("Undo"), self._on_undo, "Z", "Ctrl+Z", Qt.Key.Key_Backspace),
            self.act(self.tr("Send back"), self._on_send_back, "X"),
            self.act(self.tr("Countersign"), self._on_countersign, "S"),
            self.act(self.tr("Inspect again blind"), self._on_blind, "I"),
            self.act(self.tr("Raw answer"), self._on_raw, "R"),
        )
        self._open = self.act(self.tr("Open"), self.open_chosen, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self._next = self.act(self.tr("Next in the queue"), self.open_next, "G", "+")
        self._up = self.act(self.tr("Up"), partial(self._step, -1), Qt.Key.Key_Up, repeats=True)
        self._down = self.act(self.tr("Down"), partial(self._step, 1), Qt.Key.Key_Down, repeats=True)
        self._back = self.act(self.tr("Back"), self._on_back, Qt.Key.Key_Escape)

    def _build(self) -> None:
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.addWidget(self.note)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.empty, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.table.opened.connect(self.open_chosen)
        self.view.reason.disagreed.connect(self._on_disagreed)
        self.view.reason.sent_back.connect(self._on_sent_back)
        self.view.reason.left.connect(self.take_keys)

    # ── what the window asks ─────────────────────────────────────────────────

    @property
    def is_whole(self) -> bool:
        return self.is_open

    @property
    def is_open(self) -> bool:
        """Tell whether one review is seen, and not the list."""
        return self._stack.currentWidget() is self.view

    def title(self) -> str:
        return self.tr("Review") if self.is_open else self.tr("Audit")

    def context(self) -> str:
        count = len(self.known.rows) if self.known is not None else 0
        return self.tr("Waiting: {count}").format(count=count) if count else ""

    def hints(self) -> Sequence[KeyHint]:
        one = self._review
        keys = (one.agree, one.disagree, one.undo, one.send_back, one.blind, one.countersign)
        return (
            KeyHint((self._up, self._down), self.tr("Point") if self.is_open else self.tr("Row")),
            KeyHint((self._open,)),
            *(KeyHint((key,), on_button=True) for key in keys),
            KeyHint((one.raw,), trailing=True),
            KeyHint((self._next,), trailing=True),
            KeyHint((self._back,), self._back_to(), trailing=True),
        )

    def _back_to(self) -> str:
        if self.is_open and self.view.raw.is_open:
            return self.tr("Point")
        return self.tr("Queue") if self.is_open else self.tr("Bench")

    @property
    def has_own_next(self) -> bool:
        return True

    def open_part(self, part: str) -> None:
        """Open the review of an inspection, by its uid."""
        self.open_uid(part)

    def take_over(self, old: Page) -> None:
        if isinstance(old, QueueSection):
            if old.known is not None:
                self._on_queue(old.known)
            if old.is_open and old.view.shown is not None:
                self.open_uid(old.view.shown.opened.inspection.uid)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    # ── the list ─────────────────────────────────────────────────────────────

    def look(self, _: object = None) -> None:
        """Find out what waits now."""
        if self.isVisible():
            self.jobs.queue(self._on_queue, self._on_list_trouble)

    def _on_queue(self, known: Queue) -> None:
        chosen = self.table.chosen()
        self.known = known
        self.table.titles = known.titles
        self.table.rows.set_rows(known.rows)
        uids = [one.row.uid for one in known.rows]
        self.table.go_to(uids.index(chosen.row.uid) if chosen and chosen.row.uid in uids else 0)
        self.table.setVisible(bool(uids))
        self.empty.setVisible(not uids)
        self.note.setText("" if known.may_review else self.tr("You may read. Only an auditor reviews."))
        self.note.setVisible(not known.may_review)
        self._allow()
        self.titled.emit()

    def _on_list_trouble(self, trouble: BenchTrouble) -> None:
        self.note.setText(trouble_words(trouble))
        self.note.show()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._list)
        self.view.rest()
        self._allow()
        self.titled.emit()
        self.take_keys()
        self.look()

    def _allow(self) -> None:
        has_rows = self.known is not None and bool(self.known.rows)
        self._open.setEnabled(not self.is_open and has_rows)
        self._next.setEnabled(bool(self._following()))

    def _following(self) -> str:
        """Give the uid of what is to be opened next: after the open one, from the top; or empty text."""
        rows = self.known.rows if self.known is not None else ()
        uids = [one.row.uid for one in rows]
        now = self.view.shown.opened.inspection.uid if self.is_open and self.view.shown else ""
        if now in uids:
            at = uids.index(now)
            uids = [*uids[at + 1 :], *uids[:at]]
        return uids[0] if uids else ""

    # ── open ─────────────────────────────────────────────────────────────────

    def open_chosen(self) -> None:
        """Open the review at the cursor."""
        chosen = self.table.chosen()
        if chosen is not None and not self.is_open:
            self.open_uid(chosen.row.uid)

    def open_next(self) -> None:
        """Open the next one that waits."""
        if uid := self._following():
            self.open_uid(uid)

    def open_uid(self, uid: str) -> None:
        """Open the review of an inspection."""
        self.jobs.look(uid, self._on_shown, self._on_list_trouble)

    def _on_shown(self, shown: Shown) -> None:
        rows = self.known.rows if self.known is not None else ()
        uid = shown.opened.inspection.uid
        why = next((queue_words.why(one) for one in rows if one.row.uid == uid), "")
        self._stack.setCurrentWidget(self.view)
        self.view.show_review(shown, why)
        self._is_busy = False
        self._allow()
        self.titled.emit()
        self.take_keys()

    def _on_back(self) -> None:
        if self.view.reason.is_asking:
            self.view.reason.close_it()
        elif self.is_open and self.view.raw.is_open:
            self.view.raw.hide()
            self.titled.emit()
            self.take_keys()
        elif self.is_open:
            self._show_list()
        else:
            self.left.emit()

    def _step(self, step: int) -> None:
        table = self.view.table if self.is_open else self.table
        table.go_to(table.place() + step)

    # ── judge ────────────────────────────────────────────────────────────────

    def _on_agree(self) -> None:
        claim = self.view.table.chosen()
        if claim is not None:
            self._act(lambda work, uid, by: work.agree(uid, [claim.point_id], by), is_point=True)

    def _on_disagree(self) -> None:
        claim = self.view.table.chosen()
        if claim is not None:
            self.view.reason.ask_disagreement(claim.point_id, claim.title, claim.claimed)

    def _on_disagreed(self, point: str, reason: str, said: str) -> None:
        self._act(lambda work, uid, by: work.disagree(uid, point, reason, by, said=said), is_point=True)

    def _on_undo(self) -> None:
        self._act(lambda work, uid, by: work.take_back(uid, by))

    def _on_send_back(self) -> None:
        self.view.reason.ask_sending_back()

    def _on_sent_back(self, reason: str) -> None:
        self._act(lambda work, uid, by: work.send_back(uid, reason, by))

    def _on_countersign(self) -> None:
        self._act(lambda work, uid, by: work.countersign(uid, by))

    def _on_raw(self) -> None:
        self.view.show_raw()
        self.titled.emit()

    def _on_blind(self) -> None:
        self._act(lambda work, uid, by: work.blind(uid, by))

    @property
    def _uid(self) -> str:
        assert self.view.shown is not None
        return self.view.shown.opened.inspection.uid

    def _act(self, act: Act, *, is_point: bool = False) -> None:
        """Change the review that is open; what is pressed before it is on the disk is only told of."""
        shown = self.view.shown
        if shown is None or self._is_busy:
            self._was_early = shown is not None
            return
        self._is_busy, self._was_early = True, False
        uid = shown.opened.inspection.uid
        self.jobs.act(shown.opened, act, partial(self._on_acted, uid, is_point), self._on_trouble)

    def _on_acted(self, uid: str, is_point: bool, shown: Shown) -> None:
        self._is_busy = False
        if not self.is_open or uid != self._uid:
            return
        self.view.reason.close_it()
        self.view.show_review(shown)
        if is_point:
            self.view.to_next_claim()
        review = shown.reviewed.review
        self._tell_early(review)
        if not is_point or (review is not None and review.decision is not Decision.OPEN):
            self.look()
        self._allow()
        self.take_keys()

    def _tell_early(self, review: Review | None) -> None:
        """Say of a key that came while the last answer was being written that it did nothing."""
        if self._was_early and review is not None and review.is_open:
            self.view.say(
                self.tr("A key came before the last answer was written. Press it again."), "warnink"
            )

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        if self.view.reason.is_asking:
            self.view.reason.words.setText(trouble_words(trouble))
        else:
            self.view.say(trouble_words(trouble), "bad")

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.s)
