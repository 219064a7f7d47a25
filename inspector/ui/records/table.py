# SPDX-License-Identifier: Apache-2.0
"""The table of records: rows of one height, painted from the tokens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inspector.domain.record import RecordRow
from inspector.ui.records import words
from inspector.ui.records.model import RECORD_ROLE, Column, Index, RecordModel
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole
from inspector.ui.widgets.painting import LEFT, RIGHT, colour, paint_line, paint_rule
from inspector.ui.widgets.strip import paint_strip, table_shape

_SHARES = {Column.MODEL: 3, Column.RESULT: 3}
"""How the columns that may grow share what is left."""


_DROPPED = (Column.BATTERY, Column.PERSON, Column.STRIP)
"""The columns that a narrow window leaves out, the first first."""


class RecordDelegate(QStyledItemDelegate):
    """Paint one cell of a record."""

    def __init__(self, model: RecordModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = model.title_of
        self._match = ""
        self._painters: dict[int, Callable[[QPainter, QRect, RecordRow], None]] = {
            Column.NUMBER: self._paint_number,
            Column.STRIP: self._paint_strip,
            Column.STANDING: self._paint_standing,
        }

    def set_match(self, digits: str) -> None:
        """Mark these digits where they stand in a number."""
        self._match = digits

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        hair = theme().size.hair
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accentsoft"))
        paint_rule(painter, rect.x(), rect.bottom() + 1 - hair, rect.width())
        row = index.data(RECORD_ROLE)
        pad = theme().space.xs
        inside = rect.adjusted(pad, 0, -pad, 0)
        if row is None:
            painter.fillRect(
                QRect(inside.x(), inside.center().y() - pad // 2, pad * 3, pad), colour("sunken")
            )
            return
        own = self._painters.get(index.column())
        if own is not None:
            own(painter, inside, row)
        else:
            self._paint_text(painter, inside, row, index.column())

    def _paint_text(self, painter: QPainter, rect: QRect, row: RecordRow, column: int) -> None:
        kind = theme().type
        text = words.cell(row, column, self._titles)
        role = kind.table_strong if column == Column.MODEL else kind.table
        if column in (Column.BATTERY, Column.PERSON, Column.BEGUN):
            role = kind.ordinal
        ink: ColourName = "ink2" if column in (Column.PERSON, Column.BEGUN) else "ink"
        paint_line(
            painter, rect, text, role, ink, RIGHT if column in (Column.BATTERY, Column.BEGUN) else LEFT
        )

    def _paint_number(self, painter: QPainter, rect: QRect, row: RecordRow) -> None:
        role = theme().type.ordinal
        shown = words.number(row)
        place = _place_of(shown, self._match)
        if place is not None:
            left = rect.x() + text_width(role, shown[: place[0]])
            width = text_width(role, shown[place[0] : place[1]])
            painter.fillRect(
                QRect(left, rect.center().y() - role.line // 2, width, role.line), colour("warnsoft")
            )
        paint_line(painter, rect, shown, role, "ink")

    @staticmethod
    def _paint_strip(painter: QPainter, rect: QRect, row: RecordRow) -> None:
        shape = table_shape()
        paint_strip(painter, QPoint(rect.x(), rect.center().y() - shape.height // 2), words.strip(row), shape)

    @staticmethod
    def _paint_standing(painter: QPainter, rect: QRect, row: RecordRow) -> None:
        current = theme()
        icon, ink = words.look(row)
        edge = current.size.icon_small
        top = QPoint(rect.x(), rect.center().y() - edge // 2 + 1)
        paint_icon(painter, top, icon, current.colours.named(ink), edge)
        text = rect.adjusted(edge + current.space.xs, 0, 0, 0)
        paint_line(painter, text, words.standing(row), current.type.table_strong, ink)


def _place_of(shown: str, match: str) -> tuple[int, int] | None:
    """Find digits in a number that is shown with blanks; gives where they begin and end."""
    if not match:
        return None
    places = [place for place, char in enumerate(shown) if char != " "]
    at = "".join(shown[place] for place in places).upper().find(match.upper())
    return (places[at], places[at + len(match) - 1] + 1) if at >= 0 else None


class RecordTable(QTableView):
    """A table over a RecordModel.

    Signals:
        opened: a row was opened by Enter or a second click.
        moved: another row is current.
        left_at_top: up from the first row.
    """

    opened = Signal()
    moved = Signal()
    left_at_top = Signal()

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = RecordDelegate(model, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Records"))
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.viewport().setAutoFillBackground(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.setModel(model)
        self.activated.connect(lambda _: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    def place(self) -> int:
        """Give the current row, or -1."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Make a row current, as far as there is one."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(max(0, min(place, count - 1)), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.model().rowCount() - 1)
            case Qt.Key.Key_Up if self.place() <= 0:
                self.left_at_top.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give each column what its widest usual text takes, and the rest to names."""
        kind, pad = theme().type, 2 * theme().space.xs + 2
        fixed = {
            Column.NUMBER: _wide(kind.ordinal, "35 000000 000000 0"),
            Column.MODEL: _wide(kind.table_strong, "iPhone 13 Pro Max"),
            Column.STRIP: table_shape().width(25),
            Column.STANDING: theme().size.icon_small
            + theme().space.xs
            + _wide(kind.table_strong, "With remarks"),
            Column.RESULT: _wide(kind.table, "Loudspeakers, battery"),
            Column.BATTERY: max(_wide(kind.ordinal, "100 %"), _wide(kind.small_strong, words.heads()[5])),
            Column.PERSON: _wide(kind.ordinal, "technician"),
            Column.BEGUN: _wide(kind.ordinal, "22 Nov. 2025 14:32"),
        }
        for column in fixed:
            self.setColumnHidden(column, False)
        for column in _DROPPED:  # the panel at the right says it too
            if sum(width + pad for width in fixed.values()) > self.viewport().width():
                fixed.pop(column)
                self.setColumnHidden(column, True)
        free = self.viewport().width() - sum(width + pad for width in fixed.values())
        for column, width in fixed.items():
            more = free * _SHARES.get(column, 0) // sum(_SHARES.values())
            self.setColumnWidth(column, max(width + pad + more, 2 * pad))

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme().size.table_row)
        if self.model() is not None:
            self._share()
        self.viewport().update()


def _wide(role: TypeRole, text: str) -> int:
    return text_width(role, text)
