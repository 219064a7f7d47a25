# SPDX-License-Identifier: Apache-2.0
"""How a row of the outbox is painted: its state as icon, word and colour, texts under their heads."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.sync.model import STATE_COLUMN, STATE_ROLE, TRIES_COLUMN, Index
from inspector.ui.theme.icons import paint_icon
from inspector.ui.theme.live import theme
from inspector.ui.widgets.painting import colour, paint_line, paint_rule
from inspector.ui.widgets.states import DeliveryState, delivery_word, look


class OutboxCells(QStyledItemDelegate):
    """Paint one cell of the outbox."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, hair = option.rect, theme().size.hair
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accentsoft"))
        paint_rule(painter, rect.x(), rect.bottom() + 1 - hair, rect.width())
        pad = theme().space.xs  # as the heads have it
        inside = rect.adjusted(pad, 0, -pad, 0)
        if index.column() == STATE_COLUMN:
            self._paint_state(painter, inside, DeliveryState(index.data(STATE_ROLE)))
        else:
            kind = theme().type
            role = kind.ordinal if index.column() == TRIES_COLUMN else kind.table
            paint_line(painter, inside, str(index.data()), role, "ink")

    @staticmethod
    def _paint_state(painter: QPainter, rect: QRect, state: DeliveryState) -> None:
        current, shown = theme(), look(state)
        edge = current.size.icon_small
        top = QPoint(rect.x(), rect.center().y() - edge // 2 + 1)
        paint_icon(painter, top, shown.icon, current.colours.named(shown.ink), edge)
        text = rect.adjusted(edge + current.space.xs, 0, 0, 0)
        paint_line(painter, text, delivery_word(state), current.type.table_strong, shown.ink)
