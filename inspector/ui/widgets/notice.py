# SPDX-License-Identifier: Apache-2.0
"""Tell one thing in a bar under the header: what happened, what to do, one button."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.painting import colour
from inspector.ui.widgets.text import Text, body, body_strong


class Gravity(IntEnum):
    """How grave a notice is; the gravest is shown."""

    INFO = 0
    ATTENTION = 1
    ERROR = 2


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says: what happened and what to do, one sentence each."""

    happened: str
    to_do: str
    gravity: Gravity = Gravity.INFO


_LOOKS: dict[Gravity, tuple[Icon, ColourName, ColourName]] = {
    Gravity.INFO: (Icon.UNKNOWN, "accentsoft", "accent"),
    Gravity.ATTENTION: (Icon.TROUBLE, "warnsoft", "warnink"),
    Gravity.ERROR: (Icon.TROUBLE, "badsoft", "bad"),
}


class Notice(QFrame):
    """The 44 px bar; hidden while there is nothing to tell. What is too long for one line takes more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gravity = Gravity.INFO
        self._happened = Text("", body_strong, wrap=True)
        self._to_do = Text("", body, wrap=True)
        self._button: ActionButton | None = None
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._happened)
        self._words.addWidget(self._to_do)
        self._words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def move_to(self, room: QBoxLayout, place: int) -> None:
        """Stand in another column. Qt takes the texts' ink for that of the style sheet then: give it anew."""
        was_hidden = self.isHidden()
        room.insertWidget(place, self)
        self.setVisible(not was_hidden)
        for one in (self._happened, self._to_do):
            one.dress()

    def tell(self, text: NoticeText, action: QAction | None = None) -> None:
        """Show this notice, with a button for ``action``."""
        self._gravity = text.gravity
        self._happened.setText(text.happened)
        self._to_do.setText(text.to_do)
        self._to_do.setVisible(bool(text.to_do))
        self._set_button(action)
        self.setAccessibleName(f"{text.happened} {text.to_do}")
        self._on_theme_changed()
        self.show()
        for one in (self._happened, self._to_do):
            one.dress()

    def take_over(self, old: Notice) -> None:
        """Tell what is told there, with its button."""
        if old.isHidden():
            return
        happened, to_do = old._happened.text(), old._to_do.text()
        action = old._button.bound_action() if old._button is not None else None
        self.tell(NoticeText(happened, to_do, old._gravity), action)

    def says(self, happened: str) -> bool:
        """Tell whether this is what is told now."""
        return not self.isHidden() and self._happened.text() == happened

    def clear(self) -> None:
        """Take the notice away."""
        self._set_button(None)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the sentences beside each other where they fit on one line, else under each other."""
        texts, space = (self._happened, self._to_do), theme().space
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if self._button is not None:
            room -= self._button.sizeHint().width() + self._row.spacing()
        hints = [one.sizeHint() for one in texts]
        is_line = all(
            hint.height() <= one.heightForWidth(room) for hint, one in zip(hints, texts, strict=True)
        )
        is_beside = is_line and sum(hint.width() for hint in hints) + self._words.spacing() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._words.setDirection(across if is_beside else down)
        for one in texts:  # on one line with the icon and the button
            self._words.setAlignment(one, Qt.AlignmentFlag.AlignVCenter if is_beside else Qt.AlignmentFlag(0))
        height = 0 if is_beside else sum(one.heightForWidth(room) for one in texts) + 2 * space.xs
        self.setFixedHeight(max(theme().size.notice, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, fill, ink = _LOOKS[self._gravity]
        current = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(fill))
        painter.fillRect(
            QRect(0, self.height() - current.size.hair, self.width(), current.size.hair), colour(ink)
        )
        edge = current.size.icon
        top = QPoint(current.space.l, (self.height() - edge) // 2)
        paint_icon(painter, top, icon, current.colours.named(ink), edge, 2.0)
        painter.end()

    def _set_button(self, action: QAction | None) -> None:
        if self._button is not None:
            self._row.removeWidget(self._button)
            self._button.deleteLater()
            self._button = None
        if action is not None:
            self._button = ActionButton(action, size=ButtonSize.SMALL, parent=self)
            self._row.addWidget(self._button)
            self._button.show()

    def _on_theme_changed(self) -> None:
        current = theme()
        left = current.space.l + current.size.icon + current.space.s
        self._row.setContentsMargins(left, 0, current.space.l, 0)
        self._row.setSpacing(current.space.xs)
        self._words.setSpacing(current.space.xs)
        self._fit()
        self.update()
