# SPDX-License-Identifier: Apache-2.0
"""One person: the role, the badge, the PIN, and whether they are still let in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.domain.account import Account
from inspector.domain.person import ROLES_OF_PEOPLE
from inspector.ui.people.jobs import Known
from inspector.ui.sign_in.words import role_word
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.pin_pad import PinPad
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Rule, Text, body_strong


class PersonPanel(QWidget):
    """What may be changed of one person.

    Signals:
        role_wanted: carries the role's name.
        badge_wanted: the next scan is to be this person's badge; False: it is taken away.
        pin_given: the same PIN was typed twice; carries it.
        unlock_wanted: the name is to be unlocked.
        leave_wanted: the person is to be let in no more; asked for twice.
    """

    role_wanted = Signal(str)
    badge_wanted = Signal(bool)
    pin_given = Signal(str)
    unlock_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_pin = ""
        self._is_leaving = False
        self._buttons: list[ActionButton] = []
        self.name = Text("", lambda kind: kind.title)
        self.state = Text("", lambda kind: kind.body, "ink2", wrap=True)
        roles = [Choice(str(role), role_word(role)) for role in ROLES_OF_PEOPLE]
        self.roles = Segmented(self.tr("Role"), roles)
        self.roles.chosen.connect(self.role_wanted)
        self.badge = self._action(
            self.tr("Scan a badge for this person"), lambda: self.badge_wanted.emit(True)
        )
        self.no_badge = self._action(self.tr("Take the badge away"), lambda: self.badge_wanted.emit(False))
        self.pin = self._action(self.tr("Give a PIN"), self.ask_pin)
        self.unlock = self._action(self.tr("Unlock this name"), self.unlock_wanted.emit)
        self.leave = self._action(self.tr("Let in no more"), self._on_leave)
        self.pad = PinPad()
        self.pad.hide()
        self.pad.entered.connect(self._on_pin)
        self.message = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        for widget in (
            self.name,
            self.state,
            self.message,
            Rule(),
            Text(self.tr("Role"), body_strong),
            self.roles,
        ):
            self._column.addWidget(widget)
        self._column.addWidget(Rule())
        self._column.addWidget(Text(self.tr("What lets them in"), body_strong))
        buttons = (
            (self.badge, Icon.SCANNER),
            (self.no_badge, Icon.REMOVE),
            (self.pin, Icon.LOCK),
            (self.unlock, Icon.UNDO),
        )
        for action, icon in buttons:
            button = ActionButton(action, icon=icon)
            self._buttons.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Rule())
        leave = ActionButton(self.leave, icon=Icon.LOG_OUT)
        self._column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _action(self, text: str, do: object) -> QAction:
        action = QAction(text, self)
        assert callable(do)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def show_account(self, account: Account, known: Known) -> None:
        """Show a person, and only what who is here may change."""
        is_own = account.person.id == known.present.id
        may, is_active = known.may_change, account.is_active
        self.name.setText(account.person.name)
        self.state.setText(_standing(account, known))
        self.roles.set_value(str(account.person.role))
        self.roles.setEnabled(may and is_active)
        self.badge.setEnabled(may and is_active)
        self.no_badge.setEnabled(may and is_active and bool(account.badge_hash))
        self.pin.setEnabled((may or is_own) and is_active)
        self.unlock.setEnabled(may and account.is_locked(known.at))
        self.leave.setEnabled(may and is_active)
        self.forget()

    def say(self, words: str, ink: ColourName = "ok") -> None:
        """Say what became of a change."""
        self.message.set_ink(ink)
        self.message.setText(words)

    def ask_pin(self) -> None:
        """Ask for a PIN, twice."""
        self._first_pin = ""
        self.pad.set_person(self.name.text())
        self._show_pad(is_shown=True)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(self.tr("Type a new PIN of 4 to 8 digits, then Enter."), "ink2")

    def take_over(self, old: PersonPanel) -> None:
        """Go on with the PIN that is being typed there."""
        if not old.pad.isHidden():
            self.ask_pin()
            self._first_pin = old._first_pin
            if self._first_pin:
                self.say(self.tr("Type the same PIN once more, then Enter."), "ink2")
            self.pad.take_over(old.pad)

    def forget(self) -> None:
        """Take every question away."""
        self._first_pin = ""
        self.pad.clear()
        self._show_pad(is_shown=False)
        self._set_leaving(is_on=False)

    def _show_pad(self, *, is_shown: bool) -> None:
        """Show the pad in the place of the buttons, so that it is seen whole."""
        self.pad.setVisible(is_shown)
        for button in self._buttons:
            button.setVisible(not is_shown)

    def _on_pin(self, pin: str) -> None:
        if not self._first_pin:
            self._first_pin = pin
            self.say(self.tr("Type the same PIN once more, then Enter."), "ink2")
        elif self._first_pin != pin:
            self._first_pin = ""
            self.say(self.tr("The two PINs differ. Type a new one twice."), "bad")
        else:
            self.forget()
            self.pin_given.emit(pin)

    def _on_leave(self) -> None:
        if not self._is_leaving:
            self._set_leaving(is_on=True)
            words = self.tr("What {name} did stays on record. Press once more to let {name} in no more.")
            self.say(words.format(name=self.name.text()), "bad")
            return
        self._set_leaving(is_on=False)
        self.leave_wanted.emit()

    def _set_leaving(self, *, is_on: bool) -> None:
        self._is_leaving = is_on
        self.leave.setText(self.tr("Yes, let in no more") if is_on else self.tr("Let in no more"))

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.s)


def _standing(account: Account, known: Known) -> str:
    """Say what lets a person in."""
    translate = QCoreApplication.translate
    if not account.is_active:
        return translate("PersonPanel", "Let in no more. What they did keeps their name.")
    if account.is_locked(known.at):
        return translate("PersonPanel", "Locked after wrong PINs.")
    match (bool(account.badge_hash), bool(account.pin_hash)):
        case (True, True):
            return translate("PersonPanel", "Signs in with a badge or a PIN.")
        case (True, False):
            return translate("PersonPanel", "Signs in with a badge.")
        case (False, True):
            return translate("PersonPanel", "Signs in with a PIN.")
        case _:
            return translate("PersonPanel", "Cannot sign in yet: give a badge or a PIN.")
