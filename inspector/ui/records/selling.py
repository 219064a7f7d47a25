# SPDX-License-Identifier: Apache-2.0
"""Bring the device of the record at the cursor together with its order line on Back Market."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.errors import BenchTrouble
from inspector.ui.records import words
from inspector.ui.records.register_panel import RegisterPanel
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.line_intent import Intent
    from inspector.domain.record import RecordRow
    from inspector.marketplace.backmarket.reporting import Question
    from inspector.ports import Cancel
    from inspector.ui.page import Page
    from inspector.ui.records.reader import Reader
    from inspector.wiring import App


class Selling(QObject):
    """What the page of records does for Back Market; ``action`` asks, while there is an account.

    Signals:
        known: it is known whether there is an account.
        confirmed: a person said yes; carries the order line's number. The outbox sends it now.
    """

    known = Signal()
    confirmed = Signal(str)

    def __init__(self, page: Page, reader: Reader, current: Callable[[], RecordRow | None]) -> None:
        super().__init__(page)
        self._reader = reader
        self._current = current
        self.is_set = False
        self.panel = RegisterPanel()
        self.action = page.act(self.tr("Back Market"), self._on_asked, "B")
        self.action.setEnabled(False)
        self.panel.looked_for.connect(self._look)
        self.panel.wanted.connect(self._confirm)

    def learn(self) -> None:
        """Learn whether this home has an account."""
        self._reader.ask("market", lambda app, _: _has_account(app), self._on_learned)

    def allow(self) -> None:
        """Let it be asked for a certificate that holds."""
        row = self._current()
        self.action.setEnabled(self.is_set and row is not None and row.standing in words.IN_FORCE)

    def take_over(self, old: Selling) -> None:
        """Go on where the page before stood."""
        if old.panel.uid:
            self.panel.ask(old.panel.uid)
            self._look(old.panel.code.text())

    def _on_learned(self, is_set: bool) -> None:
        self.is_set = is_set
        self.allow()
        self.known.emit()

    def _on_asked(self) -> None:
        row = self._current()
        if row is not None and self.action.isEnabled():
            self.panel.ask(row.uid)
            self._look("")

    def _look(self, code: str) -> None:
        uid = self.panel.uid
        self._reader.ask(
            "order line",
            lambda app, cancel: find(app, uid, code, cancel),
            self.panel.show_question,
            self._on_trouble,
        )

    def _confirm(self, seen: str, is_battery_new: bool) -> None:
        question = self.panel.question
        if question is not None:
            self._reader.ask(
                "order line",
                lambda app, _: confirm(app, question, seen, is_battery_new=is_battery_new),
                self._on_confirmed,
                self._on_trouble,
            )

    def _on_confirmed(self, intent: Intent) -> None:
        self.panel.close_it()
        self.confirmed.emit(f"{intent.order_id}/{intent.line_id}")

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self.panel.say(trouble_words(trouble))


def _has_account(app: App) -> bool:
    from inspector.wiring import destinations, market

    return any(one.kind == market.KIND for one in destinations.places(app))


def find(app: App, uid: str, code: str, cancel: Cancel) -> Question:
    """Find a certificate's order line; raises as ``Market.find``."""
    from inspector.wiring import market

    return market.named(app).find(uid, code, cancel)


def confirm(app: App, question: Question, seen: str, *, is_battery_new: bool) -> Intent:
    """Say yes in the name of who is signed in; raises NotAllowed, BadInput."""
    from inspector.wiring import market

    return market.named(app).confirm(question, app.operator, seen=seen, is_battery_new=is_battery_new)
