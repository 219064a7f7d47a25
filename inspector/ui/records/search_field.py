# SPDX-License-Identifier: Apache-2.0
"""Where one types what is looked for, with what was found at its right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.ui.theme.fonts import font, text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import RIGHT, paint_line

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -20,
    Qt.Key.Key_PageDown: 20,
}
DEBOUNCE_MS = 80
"""Pause in the typing after which the search begins."""


class SearchField(QLineEdit):
    """The search: typing searches after a short pause, the arrows move in what was found.

    Signals:
        wanted: other words are looked for; carries the text.
        stepped: the current row is to be another; carries how many rows down.
        entered: Enter.
        given_up: Esc while the field is empty.
    """

    wanted = Signal(str)
    stepped = Signal(int)
    entered = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self.search)
        self.setPlaceholderText(self.tr("IMEI, serial, model, order, note"))
        self.setAccessibleName(self.tr("Search records"))
        self.textEdited.connect(lambda _: self._pause.start())
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def search(self) -> None:
        """Look for what stands here, at once."""
        self._pause.stop()
        self.wanted.emit(self.text())

    def look_for(self, text: str) -> None:
        """Put other words here and look for them."""
        self.setText(text)
        self.search()

    def say(self, text: str) -> None:
        """Show what was found."""
        if text != self._said:
            self._said = text
            self.setAccessibleDescription(text)
            self._on_theme_changed()

    def said(self) -> str:
        """Give what is shown of what was found."""
        return self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self.search()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        if self.text():
            self.look_for("")
        else:
            self.given_up.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = theme()
        painter = QPainter(self)
        edge = current.size.icon
        top = QPoint(current.space.s, (self.height() - edge) // 2)
        paint_icon(painter, top, Icon.RECORDS, current.colours.ink, edge)
        room = QRect(0, 0, self.width() - current.space.s, self.height())
        paint_line(painter, room, self._said, current.type.body, "ink3", RIGHT)
        painter.end()

    def _on_theme_changed(self) -> None:
        current = theme()
        self.setFont(font(current.type.unit))
        self.setFixedHeight(current.size.control + current.space.xs)
        right = text_width(current.type.body, self._said) + 2 * current.space.s
        self.setTextMargins(current.size.icon + current.space.m, 0, min(right, self.width() // 2 or right), 0)
        self.update()
