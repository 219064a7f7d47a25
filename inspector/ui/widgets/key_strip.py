# SPDX-License-Identifier: Apache-2.0
"""Show at the bottom of the window what the keys do now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.keycap import KeyHint, caps_width, paint_caps
from inspector.ui.widgets.painting import paint_line, paint_rule


class KeyStrip(QWidget):
    """The bar of key hints, read from the page's own actions, so that it cannot lie.

    A hint whose actions are off is left out. Where the width does not do,
    whole hints go, from the right end of the leading ones first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show the hints of the page that is open."""
        if tuple(hints) == self._hints:
            return
        for action in self._actions():
            action.changed.disconnect(self._on_action_changed)
        self._hints = tuple(hints)
        for action in self._actions():
            action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def shown_hints(self) -> tuple[KeyHint, ...]:
        """Return the hints that fit, in the order they stand."""
        wanted = [hint for hint in self._hints if self._is_wanted(hint)]
        leading = [hint for hint in wanted if not hint.trailing]
        trailing = [hint for hint in wanted if hint.trailing]
        while leading and self._left() + self._width_of([*leading, *trailing]) > self.width():
            leading.pop()
        while len(trailing) > 1 and self._width_of(trailing) > self.width():
            trailing.pop(0)
        return (*leading, *trailing)

    def sizeHint(self) -> QSize:
        return QSize(0, theme().size.key_strip)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rule(painter, 0, 0, self.width())
        shown = self.shown_hints()
        space = theme().space
        x = self._left() + space.l
        for hint in (hint for hint in shown if not hint.trailing):
            x += self._paint_hint(painter, x, hint) + space.l
        trailing = [hint for hint in shown if hint.trailing]
        x = self.width() - self._width_of(trailing) + space.l
        for hint in trailing:
            x += self._paint_hint(painter, x, hint) + space.l
        painter.end()

    def _left(self) -> int:
        """Give where the page begins: the hints stand under it, not under the rail."""
        return theme().size.rail

    def _is_wanted(self, hint: KeyHint) -> bool:
        return hint.is_on and bool(hint.caps) and not (hint.on_button and theme().compact)

    def _actions(self) -> list[QAction]:
        return [action for hint in self._hints for action in hint.actions]

    def _hint_width(self, hint: KeyHint) -> int:
        current = theme()
        return caps_width(hint.caps) + current.size.keycap_pad + text_width(current.type.table, hint.text)

    def _width_of(self, hints: Sequence[KeyHint]) -> int:
        gap = theme().space.l
        return sum(self._hint_width(hint) + gap for hint in hints) + gap

    def _paint_hint(self, painter: QPainter, x: int, hint: KeyHint) -> int:
        current = theme()
        middle = (self.height() + current.size.hair) // 2
        after = x + paint_caps(painter, QPoint(x, middle), hint.caps) + current.size.keycap_pad
        width = text_width(current.type.table, hint.text)
        row = QRect(after, current.size.hair, width + 1, self.height() - current.size.hair)
        paint_line(painter, row, hint.text, current.type.table, "ink2")
        return after + width - x

    def _on_action_changed(self) -> None:
        names = [f"{' '.join(hint.caps)}: {hint.text}" for hint in self._hints if self._is_wanted(hint)]
        self.setAccessibleName(", ".join(names))
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
