# SPDX-License-Identifier: Apache-2.0
"""The list of many findings: icon, word, file and device in rows of one height."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.ui.theme.icons import paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.verify import words
from inspector.ui.verify.model import FINDING_ROLE, FindingModel, Index
from inspector.ui.widgets.painting import colour, paint_line, paint_rule
from inspector.wiring.findings import Finding


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind, space = theme().type, theme().space
        return QSize(theme().size.queue, kind.table_strong.line + kind.small.line + 2 * space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, one = option.rect, index.data(FINDING_ROLE)
        hair = theme().size.hair
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accentsoft"))
        paint_rule(painter, rect.x(), rect.bottom() + 1 - hair, rect.width())
        if isinstance(one, Finding):
            self._paint(painter, rect, one)

    @staticmethod
    def _paint(painter: QPainter, rect: QRect, one: Finding) -> None:
        current = theme()
        kind, space, edge = current.type, current.space, current.size.icon_text
        icon, ink, _ = words.look(one)
        top = rect.y() + space.xs
        paint_icon(painter, QPoint(rect.x() + space.s, top), icon, current.colours.named(ink), edge)
        left = rect.x() + 2 * space.s + edge
        line = QRect(left, top, rect.right() - left - space.s, kind.table_strong.line)
        paint_line(
            painter, line, f"{words.state_word(one)} · {words.short_name(one)}", kind.table_strong, ink
        )
        line = QRect(left, line.bottom() + 1, line.width(), kind.small.line)
        paint_line(painter, line, words.device(one) or words.sentence(one), kind.small, "ink2")


class FindingList(QListView):
    """A list over a FindingModel.

    Signals:
        moved: another row is current.
    """

    moved = Signal()

    def __init__(self, model: FindingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Certificates"))
        self.setModel(model)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        theme_source().changed.connect(self._on_theme_changed)

    def place(self) -> int:
        """Give the current row, or -1."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Make a row current, as far as there is one."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(max(0, min(place, count - 1)), 0))

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
