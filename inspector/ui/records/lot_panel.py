# SPDX-License-Identifier: Apache-2.0
"""Asks what is to become of all certificates that are shown, with their count, in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.records.button_card import ButtonCard
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ButtonKind
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.text import Text


class LotPanel(ButtonCard):
    """The card of a lot; hidden while nobody asked for one.

    Signals:
        print_wanted: all are to be printed.
        files_wanted: all are to be written as files.
    """

    print_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", lambda kind: kind.body_strong, wrap=True)
        self.words = Text("", ink="ink2", wrap=True)
        leave = QCoreApplication.translate("VoidPanel", "Leave it")
        self.print = self.button(
            self.tr("Print all"), self.print_wanted.emit, ButtonKind.PRIMARY, Icon.PRINTER
        )
        self.files = self.button(
            self.tr("Save all as files"), self.files_wanted.emit, ButtonKind.PLAIN, Icon.EXPORT
        )
        self.leave = self.button(leave, self.close_it, ButtonKind.PLAIN, None)
        self.lay_out((self.title, self.words), (self.print, self.files, self.leave))

    def ask(self, title: str, words: str, *, has_any: bool) -> None:
        """Ask; without any certificate there is nothing but to leave it."""
        self.title.setText(title)
        self.words.setText(words)
        for button in (self.print, self.files):
            button.bound_action().setEnabled(has_any)
        self.show()
        (self.print if has_any else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title}. {words}")
