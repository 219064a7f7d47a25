# SPDX-License-Identifier: Apache-2.0
"""Show the live touch test: one square for each cell of the phone's grid."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.icons import Icon, pixmap
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import colour, pen
from inspector.ui.widgets.states import CellState

_EMPHASIS = 2.4


class TouchGrid(QWidget):
    """A phone's outline filled with its grid of cells.

    Cells are counted from 0, column first, from the upper left. Only a cell
    that changed is painted anew, into a picture behind the widget.
    """

    def __init__(self, columns: int, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows = rows
        self._cells = {(column, row): CellState.TODO for column in range(columns) for row in range(rows)}
        self._behind: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme_source().changed.connect(self._on_theme_changed)
        self._tell()

    def set_cell(self, column: int, row: int, state: CellState) -> None:
        """Change one cell; outside the grid raises KeyError."""
        if self._cells[column, row] is state:
            return
        self._cells[column, row] = state
        rect = self._cell_rect(column, row)
        if self._behind is not None:
            painter = QPainter(self._behind)
            self._paint_cell(painter, rect, state)
            painter.end()
        self._tell()
        self.update(rect.adjusted(-2, -2, 2, 2))

    def cell(self, column: int, row: int) -> CellState:
        """Return a cell's state; outside the grid raises KeyError."""
        return self._cells[column, row]

    def reached(self) -> int:
        """Return how many cells were touched."""
        return sum(state in (CellState.DONE, CellState.NOW) for state in self._cells.values())

    def shape(self) -> tuple[int, int]:
        """Return how many columns and rows there are."""
        return self._columns, self._rows

    def total(self) -> int:
        """Return how many cells there are."""
        return len(self._cells)

    def clear(self) -> None:
        """Start again: no cell was touched."""
        self._cells = dict.fromkeys(self._cells, CellState.TODO)
        self._behind = None
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        cell = theme().size.touch_cell
        frame = 2 * self._frame()
        return QSize(self._columns * cell + frame, self._rows * cell + 2 * frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.sizeHint().height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._behind = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._behind is None:
            self._behind = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(QPoint(0, 0), self._behind)
        painter.end()

    def _frame(self) -> int:
        return theme().space.l

    def _cell_px(self) -> int:
        wide = (self.width() - 2 * self._frame()) // self._columns
        high = (self.height() - 4 * self._frame()) // self._rows
        return max(4, min(wide, high))

    def _grid_rect(self) -> QRect:
        cell = self._cell_px()
        width, height = self._columns * cell, self._rows * cell
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _cell_rect(self, column: int, row: int) -> QRect:
        grid, cell = self._grid_rect(), self._cell_px()
        return QRect(grid.x() + column * cell, grid.y() + row * cell, cell, cell)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        result = QPixmap(self.size() * ratio)
        result.setDevicePixelRatio(ratio)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_phone(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for (column, row), state in self._cells.items():
            self._paint_cell(painter, self._cell_rect(column, row), state)
        painter.end()
        return result

    def _paint_phone(self, painter: QPainter) -> None:
        size = theme().size
        frame = self._frame()
        body = self._grid_rect().adjusted(-frame + 1, -2 * frame + 1, frame - 1, 2 * frame - 1)
        painter.setPen(pen("ink", size.heavy))
        painter.setBrush(colour("surface"))
        corner = theme().space.xxl
        painter.drawRoundedRect(QRectF(body), corner, corner)

    def _paint_cell(self, painter: QPainter, rect: QRect, state: CellState) -> None:
        inner = rect.adjusted(1, 1, -1, -1)
        painter.fillRect(rect, colour("surface"))
        match state:
            case CellState.TODO:
                painter.setPen(pen("line"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(inner.adjusted(0, 0, -1, -1))
            case CellState.DONE:
                painter.fillRect(inner, colour("ok"))
            case CellState.NOW:
                painter.fillRect(inner, colour("warn"))
                painter.setPen(pen("warnink", theme().size.heavy))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(inner.adjusted(1, 1, -1, -1))
            case CellState.MISSED:
                self._paint_missed(painter, inner)

    def _paint_missed(self, painter: QPainter, inner: QRect) -> None:
        painter.fillRect(inner, colour("badsoft"))
        painter.setPen(pen("bad", theme().size.heavy))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner.adjusted(1, 1, -1, -1))
        edge = min(inner.width() - 4, theme().size.icon_small)
        if edge > 4:
            cross = pixmap(Icon.FAIL, theme().colours.bad, edge, self.devicePixelRatioF(), _EMPHASIS)
            top = inner.center() - QPoint(edge // 2, edge // 2) + QPoint(1, 1)
            painter.drawPixmap(top, cross)

    def _tell(self) -> None:
        text = self.tr("{reached} of {total} squares reached")
        missed = [place for place, state in self._cells.items() if state is CellState.MISSED]
        sentence = text.format(reached=self.reached(), total=self.total())
        if missed:
            places = self.tr("row {row}, column {column}")
            named = "; ".join(places.format(row=row + 1, column=column + 1) for column, row in missed)
            skipped = self.tr("skipped")
            sentence = f"{sentence}, {skipped}: {named}"
        self.setAccessibleName(sentence)

    def _on_theme_changed(self) -> None:
        self._behind = None
        self.updateGeometry()
        self.update()
