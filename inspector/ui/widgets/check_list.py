# SPDX-License-Identifier: Apache-2.0
"""List what must hold before something may be done, and what does not yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import lines, paint_lines, paint_rule

_EMPHASIS = 2.4
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Check:
    """One condition: whether it holds (None: still awaited), what it is, more of it.

    ``target`` is the id that it leads to when it does not hold.
    """

    holds: bool | None
    text: str
    detail: str = ""
    target: str = ""


class _CheckRow(QAbstractButton):
    def __init__(self, check: Check, parent: QWidget) -> None:
        super().__init__(parent)
        self.check = check
        self.setText(check.text)
        self._leads = bool(check.target) and not check.holds
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._leads else Qt.FocusPolicy.NoFocus)
        self.setEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        says = {True: self.tr("holds"), False: self.tr("does not hold"), None: self.tr("awaited")}
        self.setAccessibleName(
            ", ".join(part for part in (check.text, says[check.holds], check.detail) if part)
        )

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme().size.rail * 2, self._height_at(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self._height_at(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        icon, ink = self._look()
        painter = QPainter(self)
        pad = current.space.xs
        edge = current.size.icon_text
        paint_icon(painter, QPoint(0, pad + 1), icon, current.colours.named(ink), edge, _EMPHASIS)
        left = edge + current.space.s
        row = QRect(left, pad, self.width() - left, 0)
        words: ColourName = "bad" if self.check.holds is False else "ink"
        used = paint_lines(painter, row, self.check.text, current.type.body, words, limit=_MOST_LINES)
        row.translate(0, used)
        paint_lines(painter, row, self.check.detail, current.type.small, "ink3", limit=_MOST_LINES)
        paint_rule(painter, 0, self.height() - current.size.hair, self.width())
        painter.end()

    def _look(self) -> tuple[Icon, ColourName]:
        if self.check.holds is None:
            return Icon.WAITING, "ink3"
        return (Icon.PASS, "ok") if self.check.holds else (Icon.FAIL, "bad")

    def _height_at(self, width: int) -> int:
        current = theme()
        room = max(1, width - current.size.icon_text - current.space.s)
        text = len(lines(current.type.body, self.check.text, room, _MOST_LINES)) * current.type.body.line
        detail = 0
        if self.check.detail:
            rows = len(lines(current.type.small, self.check.detail, room, _MOST_LINES))
            detail = rows * current.type.small.line
        height = text + detail + 2 * current.space.xs + current.size.hair
        return max(height, current.size.control) if self._leads and current.touch else height


class CheckList(QWidget):
    """Conditions one under the other; what does not hold stands first, in crimson.

    Signals:
        chosen: a condition that does not hold was clicked or entered; carries its target.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme_source().changed.connect(self._on_theme_changed)

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show these; what blocks is moved to the top."""
        ordered = sorted(checks, key=lambda check: (check.holds is not False, check.holds is not None))
        if [row.check for row in self._rows] == ordered:
            return
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(check) for check in ordered]
        for row in self._rows:
            self._column.addWidget(row)
        self.setAccessibleName(self.tr("%n open", "", sum(not check.holds for check in checks)))

    def checks(self) -> tuple[Check, ...]:
        """Return what is shown, in the order it stands."""
        return tuple(row.check for row in self._rows)

    def _row(self, check: Check) -> _CheckRow:
        row = _CheckRow(check, self)
        if check.target and not check.holds:
            row.clicked.connect(lambda: self.chosen.emit(check.target))
        return row

    def _on_theme_changed(self) -> None:
        for row in self._rows:
            row.setFixedHeight(row.sizeHint().height())
            row.update()
