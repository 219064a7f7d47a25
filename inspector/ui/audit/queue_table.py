# SPDX-License-Identifier: Apache-2.0
"""The table of what waits for a review."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from inspector.domain.review_queue import Flag, Waiting
from inspector.ui.audit import queue_words
from inspector.ui.audit.rows import RowDelegate, RowModel, RowTable
from inspector.ui.records import words
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme
from inspector.ui.theme.tokens import ColourName, Type, TypeRole
from inspector.ui.widgets.painting import LEFT, paint_line
from inspector.ui.widgets.strip import paint_strip, strip_sentence, table_shape

_STRIP, _RESULT, _PERSON = 3, 5, 6


class QueueTable(RowTable):
    """What waits, first what is worth most; ``titles`` names the points in the window's language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.titles: dict[str, str] = {}
        self.rows: RowModel[Waiting] = RowModel(queue_words.heads(), self._cells)
        super().__init__("", self.rows, self._least, (_PERSON, _STRIP), parent)
        self.setAccessibleName(self.tr("What waits for a review"))
        painters = (
            _paint_why,
            _text(lambda one: words.number(one.row), lambda kind: kind.ordinal),
            _text(lambda one: one.row.model or words.NONE, lambda kind: kind.table_strong),
            _paint_strip,
            _paint_standing,
            _text(self._result, lambda kind: kind.table),
            _text(lambda one: one.row.technician, lambda kind: kind.ordinal, "ink2"),
            _text(queue_words.closed, lambda kind: kind.ordinal, "ink2"),
        )
        self.setItemDelegate(RowDelegate[Waiting](painters, self))

    def chosen(self) -> Waiting | None:
        """Give the current row, or None."""
        rows, place = self.rows.rows(), self.place()
        return rows[place] if 0 <= place < len(rows) else None

    def _least(self) -> Sequence[tuple[int, int]]:
        return _widths({queue_words.why(one) for one in self.rows.rows()})

    def _result(self, one: Waiting) -> str:
        return words.result(one.row, lambda point: self.titles.get(point, point))

    def _cells(self, one: Waiting) -> Sequence[str]:
        return (
            queue_words.why(one),
            words.number(one.row),
            one.row.model or words.NONE,
            strip_sentence(words.strip(one.row)),
            words.standing(one.row),
            self._result(one),
            one.row.technician,
            queue_words.closed(one),
        )


def _text(
    of: Callable[[Waiting], str], role: Callable[[Type], TypeRole], ink: ColourName = "ink"
) -> Callable[[QPainter, QRect, Waiting], None]:
    def paint(painter: QPainter, rect: QRect, one: Waiting) -> None:
        paint_line(painter, rect, of(one), role(theme().type), ink, LEFT)

    return paint


def _paint_marked(painter: QPainter, rect: QRect, icon: Icon, ink: ColourName, text: str) -> None:
    current = theme()
    edge = current.size.icon_small
    top = QPoint(rect.x(), rect.center().y() - edge // 2 + 1)
    paint_icon(painter, top, icon, current.colours.named(ink), edge)
    room = rect.adjusted(edge + current.space.xs, 0, 0, 0)
    paint_line(painter, room, text, current.type.table_strong, ink)


def _paint_why(painter: QPainter, rect: QRect, one: Waiting) -> None:
    icon, ink = queue_words.LOOKS[queue_words.shown_flag(one)]
    _paint_marked(painter, rect, icon, ink, queue_words.why(one))


def _paint_standing(painter: QPainter, rect: QRect, one: Waiting) -> None:
    icon, ink = words.look(one.row)
    _paint_marked(painter, rect, icon, ink, words.standing(one.row))


def _paint_strip(painter: QPainter, rect: QRect, one: Waiting) -> None:
    shape = table_shape()
    top = QPoint(rect.x(), rect.center().y() - shape.height // 2)
    paint_strip(painter, top, words.strip(one.row), shape)


def _widths(whys: Iterable[str]) -> Sequence[tuple[int, int]]:
    kind = theme().type
    mark = theme().size.icon_small + theme().space.xs
    shortest = queue_words.why_words(Flag.AGAIN, "")  # a short queue of new ones keeps its looks
    return (
        (mark + max(text_width(kind.table_strong, one) for one in (shortest, *whys)), 1),
        (text_width(kind.ordinal, "35 000000 000000 0"), 0),
        (text_width(kind.table_strong, "iPhone 13 Pro Max"), 2),
        (table_shape().width(25), 0),
        (mark + text_width(kind.table_strong, "With remarks"), 0),
        (
            max(
                text_width(kind.table, "Loudspeakers"), text_width(kind.small_strong, queue_words.heads()[5])
            ),
            2,
        ),
        (text_width(kind.ordinal, "technician"), 0),
        (text_width(kind.ordinal, "22.11. 14:32"), 0),
    )
