# SPDX-License-Identifier: Apache-2.0
"""Add a person: a name, a role; the first one is an administrator with a PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.domain.person import ROLES_OF_PEOPLE, Role
from inspector.ui.settings.fields import LineEdit
from inspector.ui.sign_in.words import role_word
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.pin_pad import PinPad
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Text, body_strong


class AddPanel(QWidget):
    """Asks who is to be added.

    Signals:
        wanted: carries name and role.
        first_wanted: the first administrator; carries name and PIN, which was typed twice.
    """

    wanted = Signal(str, str)
    first_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_first = False
        self._first_pin = ""
        self.lead = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.name = LineEdit(self.tr("Name"))
        self.name.setMaxLength(80)
        self.roles = Segmented(self.tr("Role"), [Choice(str(one), role_word(one)) for one in ROLES_OF_PEOPLE])
        self.roles.set_value(str(Role.TECHNICIAN))
        self.pad = PinPad()
        self.pad.entered.connect(self._on_pin)
        self.message = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.add = QAction(self.tr("Add this person"), self)
        self.add.triggered.connect(lambda _checked=False: self._on_add())
        self._button = ActionButton(self.add, ButtonKind.PRIMARY, icon=Icon.PERSON)
        self._role_label = Text(self.tr("Role"), body_strong)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        title = Text(self.tr("Add a person"), lambda kind: kind.title)
        name = Text(self.tr("Name"), body_strong)
        rows: tuple[QWidget, ...] = (title, self.lead, self.message, name, self.name)
        for widget in (*rows, self._role_label, self.roles):
            self._column.addWidget(widget)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.name.given.connect(lambda _: self._on_name())
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_for(self, *, is_first: bool) -> None:
        """Ask for the first person, or for another one."""
        self._is_first = is_first
        self._first_pin = ""
        self.name.clear()
        self.say("")
        self.lead.setText(
            self.tr(
                "Until now nobody signs in here. The first person is an administrator and adds the others; "
                "from then on everybody signs in."
            )
            if is_first
            else self.tr("They sign in once they have a badge or a PIN.")
        )
        for widget in (self._role_label, self.roles, self._button):
            widget.setVisible(not is_first)
        self.pad.setVisible(is_first)
        self.pad.set_person("")

    def take_over(self, old: AddPanel) -> None:
        """Go on with the PIN that is being typed there."""
        self._first_pin = old._first_pin
        self.pad.set_person(self.name.text().strip() if old.pad.count() else "")
        self.pad.take_over(old.pad)

    def say(self, words: str, ink: ColourName = "ink2") -> None:
        """Say what is wanted, or why it was refused."""
        self.message.set_ink(ink)
        self.message.setText(words)

    def take_keys(self) -> None:
        """Let the name have the keyboard."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_name(self) -> None:
        """Go on to the PIN, of the first person."""
        if self._is_first and self.name.text().strip() and self.name.hasFocus():
            self.pad.set_person(self.name.text().strip())
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        self.wanted.emit(self.name.text().strip(), self.roles.value())

    def _on_pin(self, pin: str) -> None:
        if not self.name.text().strip():
            self.say(self.tr("Type the name first."), "bad")
            self.take_keys()
        elif not self._first_pin:
            self._first_pin = pin
            self.say(self.tr("Type the same PIN once more, then Enter."))
        elif self._first_pin != pin:
            self._first_pin = ""
            self.say(self.tr("The two PINs differ. Type a new one twice."), "bad")
        else:
            self._first_pin = ""
            self.first_wanted.emit(self.name.text().strip(), pin)

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.s)
