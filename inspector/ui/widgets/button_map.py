# SPDX-License-Identifier: Apache-2.0
"""Show a live test's buttons, or sensors, lighting up one by one with what each told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import RIGHT, paint_card, paint_line
from inspector.ui.widgets.states import CellState

_EMPHASIS = 2.4
_FILLS: dict[CellState, tuple[ColourName, ColourName, ColourName]] = {
    CellState.TODO: ("surface", "border", "ink2"),
    CellState.NOW: ("warn", "warnink", "onwarn"),
    CellState.DONE: ("oksoft", "ok", "ok"),
    CellState.MISSED: ("badsoft", "bad", "bad"),
}
"""Fill, edge and ink by state; the state's icon and value say it without colour."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """One button: its name, its state, and its value (``0.14 s``), which may be empty."""

    name: str
    state: CellState
    value: str = ""


class ButtonMap(QWidget):
    """A row for each button. It lights while it is held and keeps a tick when it was let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MapRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme_source().changed.connect(self._on_theme_changed)

    def set_rows(self, rows: Sequence[MapRow]) -> None:
        """Show these."""
        new = tuple(rows)
        if new == self._rows:
            return
        is_taller = len(new) != len(self._rows)
        self._rows = new
        self.setAccessibleName("; ".join(_sentence(row) for row in new))
        if is_taller:
            self.updateGeometry()
        self.update()

    def rows(self) -> tuple[MapRow, ...]:
        """Return what is shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        rows = max(1, len(self._rows))
        return QSize(theme().size.point_list, rows * theme().size.control + (rows - 1) * theme().space.xs)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = theme().size.control + theme().space.xs
        for at, row in enumerate(self._rows):
            self._paint_row(painter, QRect(0, at * step, self.width(), theme().size.control), row)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRect, row: MapRow) -> None:
        fill, edge, ink = _FILLS[row.state]
        paint_card(painter, rect, fill=fill, edge=edge, radius=theme().radius.control)
        inner = rect.adjusted(theme().space.s, 0, -theme().space.s, 0)
        icon = theme().size.icon_text
        if row.state is not CellState.TODO:
            top = QPoint(inner.x(), rect.center().y() - icon // 2)
            paint_icon(painter, top, _ICONS[row.state], theme().colours.named(ink), icon, _EMPHASIS)
        inner.setLeft(inner.left() + icon + theme().space.xs)
        paint_line(painter, inner, row.name, theme().type.body_strong, ink)
        paint_line(painter, inner, row.value, theme().type.ordinal, ink, RIGHT)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


_ICONS = {CellState.NOW: Icon.NEEDS_YOU, CellState.DONE: Icon.PASS, CellState.MISSED: Icon.FAIL}


def _sentence(row: MapRow) -> str:
    mark = {CellState.DONE: "✓", CellState.NOW: "…", CellState.MISSED: "✗", CellState.TODO: "○"}[row.state]
    return " ".join(part for part in (mark, row.name, row.value) if part)
