# SPDX-License-Identifier: Apache-2.0
"""Two numbers, one under the other, the digits that differ marked by colour, weight and a line below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.domain.device import is_imei
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import CENTER, colour, paint_line

_GROUPS = (2, 8, 14)
"""Where an IMEI is parted: TAC, serial number, check digit."""


@dataclass(frozen=True, slots=True)
class NamedNumber:
    """A number and what it is of."""

    label: str
    number: str


def differing(first: str, second: str) -> tuple[int, ...]:
    """Give the places, from 0, at which two numbers differ; what only one has differs."""
    longest = max(len(first), len(second))
    return tuple(at for at in range(longest) if first[at : at + 1] != second[at : at + 1])


class NumberPair(QWidget):
    """The device's number above, the scanned one below, digit under digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[NamedNumber, ...] = ()
        self._marked: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)

    def show_numbers(self, above: NamedNumber, below: NamedNumber) -> None:
        """Show two numbers."""
        self._rows = (above, below)
        self._marked = frozenset(differing(above.number, below.number))
        said = ", ".join(f"{row.label}: {' '.join(row.number)}" for row in self._rows)
        places = ", ".join(str(at + 1) for at in sorted(self._marked))
        self.setAccessibleName(
            self.tr("{numbers}. Digits that differ: {places}").format(numbers=said, places=places)
        )
        self.updateGeometry()
        self.update()

    def marked(self) -> Sequence[int]:
        """Give the places that are marked, from 0."""
        return sorted(self._marked)

    def sizeHint(self) -> QSize:
        longest = max((len(row.number) for row in self._rows), default=1)
        wide = longest * self._cell() + len(_GROUPS) * theme().space.s
        return QSize(wide, len(self._rows) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, row in enumerate(self._rows):
            self._paint_row(painter, at * self._row_height(), row)
        painter.end()

    def _paint_row(self, painter: QPainter, top: int, row: NamedNumber) -> None:
        current = theme()
        label = QRect(0, top, self.width(), current.type.small_strong.line)
        paint_line(painter, label, row.label, current.type.small_strong, "ink3")
        top += label.height() + current.space.xxs
        x = 0
        is_parted = all(is_imei(one.number) for one in self._rows)
        for place, digit in enumerate(row.number):
            x += current.space.s if is_parted and place in _GROUPS else 0
            self._paint_digit(painter, QRect(x, top, self._cell(), current.type.digit.line), digit, place)
            x += self._cell()

    def _paint_digit(self, painter: QPainter, cell: QRect, digit: str, place: int) -> None:
        current = theme()
        is_marked = place in self._marked
        ink: ColourName = "bad" if is_marked else "ink2"
        role = current.type.digit_strong if is_marked else current.type.digit
        if is_marked:
            painter.fillRect(cell, colour("badsoft"))
            line = QRect(
                cell.x(), cell.bottom() + 1, cell.width() - current.size.hair, 2 * current.size.heavy
            )
            painter.fillRect(line, colour("bad"))
        paint_line(painter, cell, digit, role, ink, CENTER)

    def _cell(self) -> int:
        return text_width(theme().type.digit_strong, "0") + theme().space.xxs

    def _row_height(self) -> int:
        current = theme()
        return current.type.small_strong.line + current.type.digit.line + current.space.xl

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
