# SPDX-License-Identifier: Apache-2.0
"""Show all points once more before signing, in two columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import paint_focus, paint_rule
from inspector.ui.widgets.point_list import paint_point
from inspector.ui.widgets.point_rows import POINT_ROLE, PointModel
from inspector.ui.widgets.tiles import Index


class _ReviewDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().size.rail, theme().size.review_row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        half = theme().space.s
        is_first = option.rect.x() < option.rect.width()
        # The first column stands under the page's headings, the second keeps its distance.
        rect = option.rect.adjusted(0 if is_first else half, 0, -half, 0)
        painter.save()
        paint_point(painter, rect.adjusted(-theme().space.xs, 0, theme().space.xs, 0), index.data(POINT_ROLE))
        paint_rule(painter, rect.x(), rect.bottom(), rect.width())
        if option.state & QStyle.StateFlag.State_HasFocus:
            reach = theme().size.focus_width + theme().size.focus_gap
            paint_focus(painter, rect.adjusted(0, reach, 0, -reach), theme().radius.control)
        painter.restore()


class ReviewPoints(QListView):
    """The points in two columns, top to bottom; as high as its rows.

    Signals:
        chosen: Enter or a click on a point; carries its id.
    """

    chosen = Signal(str)

    paints_own_focus = True

    def __init__(self, model: PointModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = model
        self.setModel(model)
        self.setItemDelegate(_ReviewDelegate(self))
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Points"))
        self.clicked.connect(self._choose)
        model.modelReset.connect(self._settle)
        theme_source().changed.connect(self._settle)
        self._settle()

    def focus_point(self, point_id: str) -> None:
        """Put the focus on a point; unknown ids are left alone."""
        place = self._points.place_of(point_id)
        if place >= 0:
            self.setCurrentIndex(self._points.index(place))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_id(self) -> str:
        """Return the focused point's id; empty when none is."""
        index = self.currentIndex()
        return self._points.row(index.row()).id if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        rows = self._rows()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -rows, Qt.Key.Key_Right: rows}
        if key in steps:
            place = self.currentIndex().row() + steps[key]
            if 0 <= place < self._points.rowCount():
                self.setCurrentIndex(self._points.index(place))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_grid()
        super().resizeEvent(event)

    def _rows(self) -> int:
        return max(1, -(-self._points.rowCount() // 2))

    def _set_grid(self) -> None:
        # The view wraps before a cell that would touch its edge.
        self.setGridSize(QSize(max(1, (self.viewport().width() - 1) // 2), theme().size.review_row))

    def _settle(self) -> None:
        self._set_grid()
        self.setFixedHeight(self._rows() * theme().size.review_row + 1)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._points.row(index.row()).id)
