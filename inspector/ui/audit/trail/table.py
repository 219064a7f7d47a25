# SPDX-License-Identifier: Apache-2.0
"""The table of events."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from inspector.ui.audit.rows import RowDelegate, RowModel, RowTable
from inspector.ui.audit.trail.jobs import Line
from inspector.ui.audit.trail.words import event_words, longest
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme
from inspector.ui.theme.tokens import ColourName, Type, TypeRole
from inspector.ui.widgets.painting import LEFT, paint_line

_SUBJECT, _SAID = 3, 4


class TrailTable(RowTable):
    """Events, newest first; of one that was changed it says so instead of what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Subject"), self.tr("Details"))
        self.rows: RowModel[Line] = RowModel(heads, _cells)
        super().__init__("", self.rows, _widths, (_SUBJECT,), parent)
        self.setAccessibleName(self.tr("Events of the audit trail"))
        painters = (
            _text(lambda one: one.at, lambda kind: kind.ordinal, "ink2"),
            _text(lambda one: one.who, lambda kind: kind.table),
            _text(lambda one: event_words(one.what), lambda kind: kind.table_strong),
            _text(lambda one: one.subject, lambda kind: kind.ordinal, "ink2"),
            _paint_said,
        )
        self.setItemDelegate(RowDelegate[Line](painters, self))

    def chosen(self) -> Line | None:
        """Give the current event, or None."""
        rows, place = self.rows.rows(), self.place()
        return rows[place] if 0 <= place < len(rows) else None


def _said(one: Line) -> str:
    if one.is_whole:
        return one.said
    return QCoreApplication.translate("TrailTable", "This event was changed.")


def _cells(one: Line) -> Sequence[str]:
    return (one.at, one.who, event_words(one.what), one.subject, _said(one))


def _text(
    of: Callable[[Line], str], role: Callable[[Type], TypeRole], ink: ColourName = "ink"
) -> Callable[[QPainter, QRect, Line], None]:
    def paint(painter: QPainter, rect: QRect, one: Line) -> None:
        paint_line(painter, rect, of(one), role(theme().type), ink, LEFT)

    return paint


def _paint_said(painter: QPainter, rect: QRect, one: Line) -> None:
    ink: ColourName = "ink2" if one.is_whole else "bad"
    paint_line(painter, rect, _said(one), theme().type.table, ink, LEFT)


def _widths() -> Sequence[tuple[int, int]]:
    kind = theme().type
    return (
        (text_width(kind.ordinal, "2026-11-22 14:32:11"), 0),
        (text_width(kind.table, "technician"), 1),
        (text_width(kind.table_strong, longest()), 0),
        (text_width(kind.ordinal, "01KSZ2Q8V0E3M8R4T6Y7A9B1C2"), 0),
        (text_width(kind.table, "This event was changed."), 6),
    )
