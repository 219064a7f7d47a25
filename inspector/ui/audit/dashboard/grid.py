# SPDX-License-Identifier: Apache-2.0
"""The panels in one, two or three columns, as the width has room for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from inspector.ui.audit.charts.view import ChartView, Panel
from inspector.ui.theme.live import theme, theme_source

_WIDTHS = (4, 5, 3)
"""How the columns share the width, where there are three."""
_COLUMN = 440
"""Px at 100 % that a column needs at least."""


class PanelGrid(QWidget):
    """All panels; made once, shown anew with each answer.

    Signals:
        chosen: the records behind a mark are wanted; carries its Target.
    """

    chosen = Signal(object)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = [ChartView("", self) for _ in range(count)]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        for view in self.views:
            view.chosen.connect(self.chosen)
        theme_source().changed.connect(self._put)
        self._put()

    def show_panels(self, panels: Sequence[Panel]) -> None:
        """Show these, one in each view."""
        for view, panel in zip(self.views, panels, strict=True):
            view.show_panel(panel)

    def columns(self) -> int:
        """Give how many columns there are."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put()

    def _put(self) -> None:
        self._grid.setSpacing(theme().space.s)
        least = _COLUMN * theme().zoom // 100
        columns = max(1, min(len(_WIDTHS), self.width() // least))
        if columns == self._columns:
            return
        self._columns = columns
        for number, view in enumerate(self.views):
            at = number % columns
            span = columns - at if view is self.views[-1] else 1  # no empty places beside the last
            self._grid.addWidget(view, number // columns, at, 1, span)
        for number in range(len(_WIDTHS)):
            self._grid.setColumnStretch(number, self._stretch(number))

    def _stretch(self, number: int) -> int:
        if number >= self._columns:
            return 0
        return _WIDTHS[number] if self._columns == len(_WIDTHS) else 1
