# SPDX-License-Identifier: Apache-2.0
"""Asks what is to become of all certificates that are shown, with their count, in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text


class LotPanel(QFrame):
    """The card of a lot; hidden while nobody asked for one.

    Signals:
        print_wanted: all are to be printed.
        files_wanted: all are to be written as files.
        left: nothing is asked any more.
    """

    print_wanted = Signal()
    files_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", lambda kind: kind.body_strong, wrap=True)
        self.words = Text("", ink="ink2", wrap=True)
        leave = QCoreApplication.translate("VoidPanel", "Leave it")
        self.print = self._button(
            self.tr("Print all"), self.print_wanted.emit, ButtonKind.PRIMARY, Icon.PRINTER
        )
        self.files = self._button(
            self.tr("Save all as files"), self.files_wanted.emit, ButtonKind.PLAIN, Icon.EXPORT
        )
        self.leave = self._button(leave, self.close_it, ButtonKind.PLAIN, None)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._across = QHBoxLayout()
        self._across.addStretch(1)
        for button in (self.print, self.files, self.leave):
            self._across.addWidget(button)
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _button(
        self, text: str, do: Callable[[], object], kind: ButtonKind, icon: Icon | None
    ) -> ActionButton:
        action = QAction(text, self)
        action.triggered.connect(lambda _checked=False: do())
        return ActionButton(action, kind, icon=icon)

    def ask(self, title: str, words: str, *, has_any: bool) -> None:
        """Ask; without any certificate there is nothing but to leave it."""
        self.title.setText(title)
        self.words.setText(words)
        for button in (self.print, self.files):
            button.bound_action().setEnabled(has_any)
        self.show()
        (self.print if has_any else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title}. {words}")

    def close_it(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        # While one of its buttons has the keyboard Esc is the card's, not the page's.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, out = QPainter(self), theme().space.s
        paint_card(painter, self.rect().adjusted(out, 0, -out, -out), fill="surface", edge="border")
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.s + space.m
        self._column.setContentsMargins(side, space.s, side, 2 * space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()
