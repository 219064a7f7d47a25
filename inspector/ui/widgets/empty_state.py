# SPDX-License-Identifier: Apache-2.0
"""Say why nothing is here, and what would bring something."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.text import Text, body

_LIGHT_STROKE = 1.4


class _Drawing(QWidget):
    def __init__(self, icon: Icon, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        edge = theme().size.icon_empty
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = theme()
        paint_icon(
            painter, QPoint(0, 0), self._icon, current.colours.ink3, current.size.icon_empty, _LIGHT_STROKE
        )
        painter.end()


class EmptyState(QFrame):
    """A drawing, a sentence and, where it helps, one button, in the middle of the place."""

    def __init__(
        self,
        icon: Icon,
        title: str,
        sentence: str = "",
        action: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawing = _Drawing(icon, self)
        self._title = Text(title, lambda kind: kind.title, wrap=True)
        self._sentence = Text(sentence, body, "ink2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addStretch()
        self._column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._title, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(text)
        self.button: ActionButton | None = None
        if action is not None:
            self.button = ActionButton(action)
            self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_text(title, sentence)

    def set_text(self, title: str, sentence: str = "") -> None:
        """Change what is said."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title} {sentence}".strip())

    def set_offered(self, *, is_offered: bool) -> None:
        """Show the button, or not: what it does would be of no use now."""
        if self.button is not None:
            self.button.setVisible(is_offered)

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.s)
        self._drawing.updateGeometry()
        self.update()
