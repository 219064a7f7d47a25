# SPDX-License-Identifier: Apache-2.0
"""Show a state as icon and word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole
from inspector.ui.widgets.painting import paint_card, paint_line
from inspector.ui.widgets.states import MarkState, look, word

_EMPHASIS = 2.4


class StateMark(QWidget):
    """Icon and word of a device, outcome or delivery state.

    ``pill`` puts it on its soft fill. ``set_state`` takes another word where
    the state's own would say too little (``meets 0.15``, ``Up to date``).
    """

    def __init__(
        self, state: MarkState, text: str = "", parent: QWidget | None = None, *, pill: bool = False
    ) -> None:
        super().__init__(parent)
        self._pill = pill
        self._state = state
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)
        self.set_state(state, text)

    def set_state(self, state: MarkState, text: str = "") -> None:
        """Show this state, by its own word or by ``text``."""
        self._state = state
        self._text = text
        self.setAccessibleName(self.text())
        self._on_theme_changed()

    def state(self) -> MarkState:
        """Return the state shown."""
        return self._state

    def text(self) -> str:
        """Return the word shown."""
        return self._text or word(self._state)

    def sizeHint(self) -> QSize:
        words = text_width(self._role(), self.text()) + 1
        return QSize(2 * self._pad() + self._icon_px() + self._gap() + words, self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        appearance = look(self._state)
        ink = appearance.on if self._pill else appearance.ink
        if self._pill:
            self._paint_ground(painter, appearance.fill, appearance.on)
        edge = self._icon_px()
        top = QPoint(self._pad(), (self.height() - edge) // 2)
        stroke = _EMPHASIS if appearance.icon in (Icon.PASS, Icon.FAIL) else 2.0
        paint_icon(painter, top, appearance.icon, theme().colours.named(ink), edge, stroke)
        left = self._pad() + edge + self._gap()
        row = QRect(left, 0, self.width() - left - self._pad() + 1, self.height())
        paint_line(painter, row, self.text(), self._role(), ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, fill: ColourName | None, edge: ColourName) -> None:
        # The loud fill is told from a light ground by its edge alone.
        if fill == "surface":
            fill = "oksoft" if edge == "ok" else "accentsoft"
        outline: ColourName | None = edge
        if fill is not None:
            outline = "warnink" if fill == "warn" else None
        paint_card(painter, self.rect(), fill=fill, edge=outline, radius=theme().radius.control)

    def _role(self) -> TypeRole:
        return theme().type.small_strong if self._pill else theme().type.body_strong

    def _icon_px(self) -> int:
        return theme().size.icon_mark if self._pill else theme().size.icon_text

    def _pad(self) -> int:
        return theme().space.xs if self._pill else 0

    def _gap(self) -> int:
        return theme().space.xxs if self._pill else theme().space.xs

    def _height(self) -> int:
        return theme().size.keycap if self._pill else theme().type.body.line

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
