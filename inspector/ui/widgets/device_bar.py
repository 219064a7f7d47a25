# SPDX-License-Identifier: Apache-2.0
"""Name the device on the page, and how far it is: the bar over an inspection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole
from inspector.ui.widgets.painting import RIGHT, paint_line, paint_rule
from inspector.ui.widgets.states import StripState
from inspector.ui.widgets.strip import done_count, header_shape, paint_strip, strip_sentence


class DeviceBar(QWidget):
    """Slot, model, variant, number and order at the left; strip and count at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = ""
        self._model = ""
        self._variant = ""
        self._number = ""
        self._order = ""
        self._states: tuple[StripState, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)

    def set_device(self, slot: str, model: str, variant: str = "", number: str = "") -> None:
        """Name the device; ``number`` is its IMEI or serial as it is to be read."""
        self._slot, self._model, self._variant, self._number = slot, model, variant, number
        self._refresh()

    def set_order(self, reference: str) -> None:
        """Name the order that the device is for; empty for none."""
        self._order = reference
        self._refresh()

    def set_states(self, states: Sequence[StripState]) -> None:
        """Show how far the points are."""
        self._states = tuple(states)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(0, theme().size.device_bar)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rule(painter, 0, self.height() - theme().size.hair, self.width())
        right = self._paint_progress(painter)
        self._paint_names(painter, right)
        painter.end()

    def _margin(self) -> int:
        return theme().space.m if theme().compact else theme().space.xl

    def _paint_progress(self, painter: QPainter) -> int:
        """Paint count and strip from the right; return where they begin."""
        current = theme()
        x = self.width() - self._margin()
        if not self._states:
            return x
        text = self._count_text()
        width = text_width(current.type.number, text) + 1
        x -= width
        paint_line(painter, QRect(x, 0, width, self.height()), text, current.type.number, "ink2", RIGHT)
        shape = header_shape()
        x -= shape.width(len(self._states)) + current.space.m
        paint_strip(painter, QPoint(x, (self.height() - shape.height) // 2), self._states, shape)
        return x - current.space.m

    def _paint_names(self, painter: QPainter, right: int) -> None:
        kind = theme().type
        texts: tuple[tuple[str, TypeRole, ColourName], ...] = (
            (self._slot, kind.slot, "ink"),
            (self._model, kind.tile, "ink"),
            (self._variant, kind.body, "ink2"),
            (self._number, kind.number, "ink2"),
            (self._order, kind.slot_empty, "ink"),
        )
        number = text_width(kind.number, self._number)
        x = self._margin()
        for text, role, ink in texts:
            # The number is what tells two phones apart: the variant gives way first.
            keep = number + theme().space.s if text is self._variant and text else 0
            width = min(text_width(role, text) + 1, right - x - keep)
            if text and width > theme().space.l:
                paint_line(painter, QRect(x, 0, width, self.height()), text, role, ink)
                x += width + theme().space.s

    def _count_text(self) -> str:
        return self.tr("{done} of {total}").format(done=done_count(self._states), total=len(self._states))

    def _refresh(self) -> None:
        names = [self._slot, self._model, self._variant, self._number]
        if self._order:
            names.append(self.tr("order {order}").format(order=self._order))
        if self._states:
            names.append(strip_sentence(self._states))
        self.setAccessibleName(", ".join(name for name in names if name))
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
