# SPDX-License-Identifier: Apache-2.0
"""One setting: what it is, its control, and under it what became of the last change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector import settings
from inspector.domain.errors import BadInput, BenchTrouble
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Text, body_strong
from inspector.ui.words import advice_of, trouble_words

PAUSE_MS = 400
"""Pause in the typing after which a field says what it expects."""


def plainly(trouble: BenchTrouble) -> str:
    """Say a refusal without the file and the setting's name: the field stands right there."""
    if isinstance(trouble, BadInput) and trouble.title.startswith(settings.FILE):
        not_saved = QCoreApplication.translate("SettingsPage", "This cannot be used here.")
        return f"{not_saved} {advice_of(trouble)}"
    return trouble_words(trouble)


class Field(QWidget):
    """A setting's title, explanation, control and message.

    Signals:
        changed: a person wants another value; carries the key and the value.
    """

    changed = Signal(str, str)

    def __init__(self, key: str, title: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.title = title
        self.message = Text("", lambda kind: kind.table, "ink2", wrap=True)
        self.message.hide()
        self._undo: ActionButton | None = None
        self._is_refused = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Text(title, body_strong))
        if help_text:
            self._column.addWidget(Text(help_text, lambda kind: kind.table, "ink2", wrap=True))
        self._below = QHBoxLayout()
        self._below.addWidget(self.message, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme_source().changed.connect(self._on_theme_changed)

    def _finish(self, control: QWidget) -> None:
        """Put the control between the explanation and the message."""
        self._column.addWidget(control)
        self._column.addLayout(self._below)
        self._on_theme_changed()

    def control(self) -> QWidget:
        """Give what takes the hand."""
        raise NotImplementedError

    def show_value(self, value: str) -> None:
        """Show the value of now."""
        raise NotImplementedError

    def set_refused(self, why: str) -> None:
        """Show the value alone, and say why it may not be changed; empty: it may."""
        self.control().setEnabled(not why)
        if why or self._is_refused:
            self.say(why, "ink2")
        self._is_refused = bool(why)

    def say(self, words: str, ink: ColourName = "ink2") -> None:
        """Say what became of a change; empty takes it away."""
        self.message.setText(words)
        self.message.set_ink(ink)
        self.message.setVisible(bool(words))

    def offer_undo(self, action: QAction | None) -> None:
        """Put a button that takes the last change back beside the message, or take it away."""
        if self._undo is not None:
            self._below.removeWidget(self._undo)
            self._undo.hide()
            self._undo.deleteLater()
            self._undo = None
        if action is not None:
            self._undo = ActionButton(action, size=ButtonSize.NORMAL)
            self._below.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignRight)

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.xs)


class ChoiceField(Field):
    """A setting with a few values, all in sight."""

    def __init__(
        self,
        key: str,
        title: str,
        choices: Sequence[Choice],
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(key, title, help_text, parent)
        self.choices = Segmented(title, choices)
        self.choices.chosen.connect(lambda value: self.changed.emit(self.key, value))
        self._finish(self.choices)

    def control(self) -> QWidget:
        return self.choices

    def show_value(self, value: str) -> None:
        self.choices.set_value(value)


class LineEdit(QLineEdit):
    """A line that is given with Enter or by leaving it, and that Esc puts back.

    Signals:
        given: the line is to be taken; carries its text.
    """

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self._is_kept = False
        self.setAccessibleName(name)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show what holds, unless somebody is typing."""
        is_typing = (self.hasFocus() or self._is_kept) and self.text() != self._before
        self._before = text
        if not is_typing:
            self.setText(text)

    def keep(self) -> None:
        """Keep what stands here until it is given or put back, also while the keyboard is elsewhere."""
        self._is_kept = True

    def event(self, event: QEvent) -> bool:
        # Esc and Enter are the line's own while it has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self._takes_escape(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif self._takes_escape(event):
            self.setText(self._before)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._give()

    def _takes_escape(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.text() != self._before

    def _give(self) -> None:
        self._is_kept = False
        if self.text().strip() != self._before:
            self.given.emit(self.text().strip())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), theme().size.control))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()


class TextField(Field):
    """A setting that is typed. A secret one is never shown: what is typed replaces it."""

    def __init__(
        self,
        key: str,
        title: str,
        help_text: str = "",
        *,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(key, title, help_text, parent)
        self.line = LineEdit(title)
        self._is_secret = secret
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.given.connect(self._on_given)
        self._is_told = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self.line.textEdited.connect(lambda _: self._pause.start())
        self._finish(self.line)

    def control(self) -> QWidget:
        return self.line

    def show_value(self, value: str) -> None:
        self.line.show_text("" if self._is_secret else value)

    def _check(self) -> None:
        """Say what is expected as soon as what stands here cannot be it, and no more when it can."""
        try:
            settings.check(self.key, self.line.text().strip())
        except BadInput as trouble:
            self._is_told = True
            self.say(plainly(trouble), "bad")
        else:
            if self._is_told:
                self._is_told = False
                self.say("")

    def _on_given(self, text: str) -> None:
        self._pause.stop()
        self._is_told = False
        if self._is_secret:
            self.line.clear()
        self.changed.emit(self.key, text)


def keep_lines(page: QWidget) -> None:
    """Keep what was typed into a page's lines before it was made anew."""
    for line in page.findChildren(LineEdit):
        if line.text():
            line.keep()
