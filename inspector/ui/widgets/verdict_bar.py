# SPDX-License-Identifier: Apache-2.0
"""Hold the five verdict buttons, always in the same places."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.painting import paint_rule

_SHARES = (22, 12, 12, 12, 9)
_COMPACT_SHARES = (15, 13, 12, 14, 13)


@dataclass(frozen=True, slots=True)
class VerdictActions:
    """The page's five verdict actions."""

    passed: QAction
    failed: QAction
    not_applicable: QAction
    cannot_test: QAction
    undo: QAction


class VerdictBar(QWidget):
    """Pass, fail, not applicable, cannot test, undo.

    Each button is its action's: text, key and being on come from there. In a
    window too narrow for one row of uncut words there are two rows; at one
    width nothing ever moves.
    """

    def __init__(self, actions: VerdictActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = (
            self._button(actions.passed, ButtonKind.PASS, Icon.PASS),
            self._button(actions.failed, ButtonKind.FAIL, Icon.FAIL),
            self._button(actions.not_applicable, ButtonKind.PLAIN, Icon.NOT_APPLICABLE),
            self._button(actions.cannot_test, ButtonKind.PLAIN, Icon.UNKNOWN),
            self._button(actions.undo, ButtonKind.PLAIN, Icon.UNDO),
        )
        self._settled: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verdict"))
        theme_source().changed.connect(self._on_theme_changed)

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """The five buttons: pass, fail, not applicable, cannot test, undo."""
        return self._buttons

    def set_auto(self, text: str) -> None:
        """Say on the pass button that the point passes by itself (``Pass when full``); empty: it does not."""
        self._buttons[0].set_auto(text)
        self._settle_anew()

    def set_off(self, reason: str) -> None:
        """Switch the four verdicts off and say why on the pass button; empty: on again."""
        for button in self._buttons[:4]:
            button.bound_action().setEnabled(not reason)
        self._buttons[0].set_off_reason(reason)
        self._settle_anew()

    def sizeHint(self) -> QSize:
        width = sum(button.sizeHint().width() for button in self._buttons) + self._frame_width()
        return QSize(width, theme().size.verdict_bar)

    def minimumSizeHint(self) -> QSize:
        row = max(self._least(row) for row in self._rows(2))
        return QSize(row, theme().size.verdict_bar)

    def heightForWidth(self, width: int) -> int:
        size = theme().size
        extra = self._row_count(width) - 1
        return size.verdict_bar + extra * (size.verdict + theme().space.xs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rule(painter, 0, 0, self.width())
        painter.end()

    def _button(self, action: QAction, kind: ButtonKind, icon: Icon) -> ActionButton:
        return ActionButton(action, kind, ButtonSize.VERDICT, icon, self)

    def _rows(self, count: int) -> tuple[tuple[ActionButton, ...], ...]:
        return (self._buttons,) if count == 1 else (self._buttons[:2], self._buttons[2:])

    def _row_count(self, width: int) -> int:
        return 1 if self._least(self._buttons) <= width else 2

    def _least(self, row: tuple[ActionButton, ...]) -> int:
        buttons = sum(button.minimumSizeHint().width() for button in row)
        return buttons + self._gap() * (len(row) - 1) + 2 * self._margin()

    def _frame_width(self) -> int:
        return 4 * self._gap() + 2 * self._margin()

    def _margin(self) -> int:
        return theme().space.m if theme().compact else theme().space.xl

    def _gap(self) -> int:
        return theme().space.xs if theme().compact else theme().space.s

    def _settle_anew(self) -> None:
        """Settle where a label is another one now: a key of an inspection asks for it five times."""
        if self._labels() != self._settled:
            self._settle()

    def _labels(self) -> tuple[object, ...]:
        return tuple((button.text(), button.caps()) for button in self._buttons)

    def _settle(self) -> None:
        self._settled = self._labels()
        self.setFixedHeight(self.heightForWidth(self.width()))
        self._place()

    def _place(self) -> None:
        rows = self._rows(self._row_count(self.width()))
        height = theme().size.verdict
        gap = theme().space.xs
        used = len(rows) * height + (len(rows) - 1) * gap
        y = (self.height() + theme().size.hair - used) // 2
        for row in rows:
            self._place_row(row, y)
            y += height + gap

    def _place_row(self, row: tuple[ActionButton, ...], y: int) -> None:
        x = self._margin()
        for button, width in zip(row, self._widths(row), strict=True):
            button.setGeometry(QRect(x, y, width, theme().size.verdict))
            x += width + self._gap()

    def _widths(self, row: tuple[ActionButton, ...]) -> list[int]:
        """Share the width by the fixed shares, but give none less than its words need."""
        shares = _COMPACT_SHARES if theme().compact else _SHARES
        share_of = {button: shares[self._buttons.index(button)] for button in row}
        free = self.width() - 2 * self._margin() - self._gap() * (len(row) - 1)
        least = {button: button.sizeHint().width() for button in row}
        if sum(least.values()) > free:
            least = {button: button.minimumSizeHint().width() for button in row}
        widths: dict[ActionButton, int] = {}
        waiting = list(row)
        while waiting:
            unit = free / sum(share_of[button] for button in waiting)
            tight = [button for button in waiting if least[button] > unit * share_of[button]]
            for button in tight or waiting:
                widths[button] = least[button] if tight else int(unit * share_of[button])
                if tight:
                    free -= least[button]
            waiting = [button for button in waiting if button not in widths]
        widths[row[0]] += (
            self.width() - 2 * self._margin() - self._gap() * (len(row) - 1) - sum(widths.values())
        )
        return [widths[button] for button in row]

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._settle()
        self.update()
