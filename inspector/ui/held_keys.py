# SPDX-License-Identifier: Apache-2.0
"""A key that is held repeats itself; only what moves or types may act again by that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)
"""Keys that may be held: they go from one to the next, and answer nothing."""
_LEAVES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


def answers_again(event: QKeyEvent) -> bool:
    """Tell whether a key press only repeats one that somebody gave once, and is to reach nobody."""
    if not event.isAutoRepeat() or event.key() in MOVES:
        return False
    focus = QApplication.focusWidget()
    return event.key() in _LEAVES or not is_typed_in(focus)


def is_typed_in(focus: QWidget | None) -> bool:
    """Tell whether letters are typed into what has the keyboard."""
    return isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) and not focus.isReadOnly()
