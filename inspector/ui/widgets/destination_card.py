# SPDX-License-Identifier: Apache-2.0
"""Show how one destination of certificates and records is doing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import RIGHT, paint_card, paint_line


class DestinationState(Enum):
    """How a destination is doing."""

    UP_TO_DATE = "up_to_date"
    NOT_ANSWERING = "not_answering"
    REFUSED = "refused"


_LOOKS: dict[DestinationState, tuple[Icon, ColourName]] = {
    DestinationState.UP_TO_DATE: (Icon.PASS, "ok"),
    DestinationState.NOT_ANSWERING: (Icon.WAITING, "warnink"),
    DestinationState.REFUSED: (Icon.TROUBLE, "warnink"),
}


@dataclass(frozen=True, slots=True)
class Destination:
    """One destination: its name, what goes there, how it is, and two quiet facts.

    ``state_text`` overrides the state's own words (``2 refused``), ``queue``
    says what waits (``3 waiting since 14:29``), ``time`` when it went or goes
    on (``last 14:30:12``, ``next try 0:42``).
    """

    name: str
    carries: str
    state: DestinationState
    state_text: str = ""
    queue: str = ""
    time: str = ""


class DestinationCard(QWidget):
    """Name and state above, what waits and when below."""

    def __init__(self, destination: Destination, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._destination = destination
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)
        self.set_destination(destination)

    def set_destination(self, destination: Destination) -> None:
        """Show it as it is now."""
        self._destination = destination
        parts = (destination.name, self._state_text(), destination.queue, destination.time)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        current = theme()
        kind = current.type
        rows = kind.tile.line + kind.body.line + kind.body.line
        return QSize(current.size.preview // 2, rows + 2 * current.space.m + current.space.s)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        paint_card(painter, self.rect())
        pad = current.space.m
        row = QRect(pad, pad, self.width() - 2 * pad, current.type.tile.line)
        used = self._paint_state(painter, row)
        paint_line(painter, row.adjusted(0, 0, -used, 0), self._destination.name, current.type.tile, "ink")
        row = QRect(pad, row.bottom() + 1, row.width(), current.type.body.line)
        paint_line(painter, row, self._destination.carries, current.type.body, "ink2")
        row.translate(0, row.height() + current.space.s)
        used = text_width(current.type.clock, self._destination.time) + current.space.xs
        paint_line(painter, row, self._destination.time, current.type.clock, "ink2", RIGHT)
        paint_line(painter, row.adjusted(0, 0, -used, 0), self._destination.queue, current.type.body, "ink2")
        painter.end()

    def _paint_state(self, painter: QPainter, row: QRect) -> int:
        """Paint icon and word at the row's right; return the width they take."""
        current = theme()
        icon, ink = _LOOKS[self._destination.state]
        role = current.type.body_strong
        text = self._state_text()
        width = min(text_width(role, text) + 1, row.width() // 2)
        edge = current.size.icon_text
        words = QRect(row.right() - width + 1, row.y(), width, row.height())
        paint_line(painter, words, text, role, ink)
        left = words.x() - edge - current.space.xs
        top = QPoint(left, row.center().y() - edge // 2)
        paint_icon(painter, top, icon, current.colours.named(ink), edge, 2.0)
        return row.right() - left + current.space.xs

    def _state_text(self) -> str:
        if self._destination.state_text:
            return self._destination.state_text
        match self._destination.state:
            case DestinationState.UP_TO_DATE:
                return self.tr("Up to date")
            case DestinationState.NOT_ANSWERING:
                return self.tr("Not answering")
            case DestinationState.REFUSED:
                return self.tr("Refused")

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
