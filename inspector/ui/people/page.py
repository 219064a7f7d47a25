# SPDX-License-Identifier: Apache-2.0
"""The people: a list at the left, one person at the right; the service decides who may change what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.account import Account
from inspector.domain.errors import BenchTrouble
from inspector.domain.person import Role
from inspector.ui.page import Page
from inspector.ui.people.add_panel import AddPanel
from inspector.ui.people.jobs import Known, PeopleJobs
from inspector.ui.people.panel import PersonPanel
from inspector.ui.settings.fields import keep_lines
from inspector.ui.settings.options import Option, OptionList
from inspector.ui.settings.page import plain_scrolled, scrolled
from inspector.ui.sign_in.words import role_word
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.ui.desk import Desk


class PeoplePage(Page):
    """Who works here, and what lets them in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Known | None = None
        self._chosen = ""
        self._scans_for = ""
        self._said = ""
        self._jobs = PeopleJobs(desk, self._on_known, self._on_trouble)
        self._add = self.act(self.tr("Add a person"), self.show_add, "I")
        self._back = self.act(self.tr("Settings"), self._on_back, Qt.Key.Key_Escape)
        self.panel = PersonPanel()
        self.adding = AddPanel()
        self._build()
        self._connect()
        desk.person_changed.connect(self._look)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        self.list = OptionList(self.tr("People"))
        side = QWidget()
        column = QVBoxLayout(side)
        reach = theme().space.xs
        column.setContentsMargins(reach, reach, reach, reach)  # the ring of the focus
        column.addWidget(self.list)
        column.addWidget(ActionButton(self._add, icon=Icon.PERSON))
        column.addStretch(1)
        self._side = side
        self._stack = QStackedWidget()
        for widget in (self.panel, self.adding):
            self._stack.addWidget(scrolled(widget))
        self._row = QHBoxLayout(self)
        self._area = plain_scrolled(side)
        self._row.addWidget(self._area)
        self._row.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_person)
        self.adding.wanted.connect(lambda name, role: self._jobs.add(name, Role(role)))
        self.adding.first_wanted.connect(self._jobs.add_first)
        self.panel.role_wanted.connect(self._on_role)
        self.panel.badge_wanted.connect(self._on_badge)
        self.panel.pin_given.connect(self._on_pin)
        self.panel.unlock_wanted.connect(lambda: self._jobs.unlock(self._chosen))
        self.panel.leave_wanted.connect(lambda: self._jobs.disable(self._chosen))

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("People")

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint((self._add,)), KeyHint((self._back,), self.tr("Settings"), trailing=True))

    def take_over(self, old: Page) -> None:
        if isinstance(old, PeoplePage):
            self._go_on(old)
            super().take_over(old)
            keep_lines(self)
            self.adding.take_over(old.adding)
            self.panel.take_over(old.panel)

    def _go_on(self, old: PeoplePage) -> None:
        if old._known is None:
            return
        self._known, self._scans_for = old._known, old._scans_for
        self.list.set_options([_option(one, old._known) for one in old._known.accounts])
        if old._stack.currentIndex() == 1:
            self._show_add()
        else:
            self.show_person(old._chosen)

    def take_badge(self, scanned: str) -> bool:
        """Take a scan as the badge that was asked for; tells whether one was."""
        person, self._scans_for = self._scans_for, ""
        if person:
            self._said = self.tr("The badge is theirs from now on.")
            self._jobs.set_badge(person, scanned)
        return bool(person)

    def take_keys(self) -> None:
        """Let the chosen person's row have the keyboard; without people the name to be typed."""
        row = next((one for one in self.list.rows if one.isChecked()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.adding.take_keys()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    # ── show ─────────────────────────────────────────────────────────────────

    def _look(self, _: object = None) -> None:
        if self.isVisible():
            self._jobs.look()

    def _on_known(self, about: str, known: Known) -> None:
        """Show how everybody stands, and what became of a change of ``about``."""
        self._known = known
        self._chosen = about or self._chosen
        self.list.set_options([_option(one, known) for one in known.accounts])
        self._add.setEnabled(known.may_change)
        account = known.account(self._chosen)
        if not known.accounts:
            self.show_add()
        elif about or self._stack.currentIndex() == 0:
            self.show_person(account.person.id if account is not None else known.accounts[0].person.id)
        if about:
            self.panel.say(self._said or self.tr("Saved."))
            self.take_keys()
        self._said = ""

    def show_person(self, person_id: str) -> None:
        """Show one person."""
        known = self._known
        account = known.account(person_id) if known is not None else None
        if known is None or account is None:
            return
        if person_id != self._chosen:
            self._scans_for = ""
        self._chosen = person_id
        self.list.set_value(person_id)
        self.panel.say("")
        self.panel.show_account(account, known)
        if not known.may_change:
            self.panel.say(
                self.tr("Only an administrator changes people. Your own PIN you may change."), "ink2"
            )
        self._stack.setCurrentIndex(0)

    def show_add(self) -> None:
        """Ask who is to be added."""
        if self._stack.currentIndex() != 1 or not self.adding.name.text():
            self._show_add()

    def _show_add(self) -> None:
        known = self._known
        self.list.set_value("")
        self.adding.show_for(is_first=known is None or not known.accounts)
        self._stack.setCurrentIndex(1)
        self.adding.take_keys()

    def _on_back(self) -> None:
        """Take a question away; without one, go back to the settings."""
        if self._scans_for or self.panel.pad.isVisible():
            self._scans_for = ""
            self.show_person(self._chosen)
            self.take_keys()
        else:
            self.place_wanted.emit("settings")

    # ── change ───────────────────────────────────────────────────────────────

    def _on_role(self, role: str) -> None:
        self._jobs.set_role(self._chosen, Role(role))

    def _on_badge(self, is_wanted: bool) -> None:
        if not is_wanted:
            self._jobs.set_badge(self._chosen, "")
            return
        self._scans_for = self._chosen
        self.panel.say(self.tr("Scan the badge now. Esc: leave it as it is."), "ink2")

    def _on_pin(self, pin: str) -> None:
        self._said = self.tr("The PIN holds from now on.")
        self._jobs.set_pin(self._chosen, pin)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        """Say why it was refused, and show what holds."""
        self._said = ""
        words = trouble_words(trouble)
        if self._stack.currentIndex() == 1:
            self.adding.say(words, "bad")
            return
        self.show_person(self._chosen)
        self.panel.say(words, "bad")

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._row.setContentsMargins(space.s, space.s, space.s, 0)
        self._row.setSpacing(space.m)
        self._side.setFixedWidth(theme().size.queue)
        self._area.setFixedWidth(theme().size.queue + theme().size.scroll_bar)


def _option(account: Account, known: Known) -> Option:
    """Say who it is, and as what."""
    translate = QCoreApplication.translate
    note = role_word(account.person.role)
    if not account.is_active:
        note = translate("PeoplePage", "left")
    elif account.is_locked(known.at):
        note = translate("PeoplePage", "locked")
    return Option(account.person.id, account.person.name, note, Icon.PERSON)
