# SPDX-License-Identifier: Apache-2.0
"""One panel of the dashboard: a heading, a chart whose marks the arrow keys go through, and a note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.audit.charts.drawing import Canvas, Drawing, Mark, Rect
from inspector.ui.audit.charts.painting import canvas_of, paint
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import Theme
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.painting import lines, paint_card, paint_line, paint_lines

Layout = Callable[[Canvas], Drawing]
_NOTE_LINES = 3
_MOST_TOLD = 60


@dataclass(frozen=True, slots=True)
class Panel:
    """What a panel shows: title, what is counted, the chart, and a sentence below it."""

    title: str
    subtitle: str
    layout: Layout
    note: str = ""


class ChartView(QWidget):
    """A panel. Arrow keys go from mark to mark, Enter and a click ask for the records behind one.

    Its accessible description is every mark's name, so that the values can be
    heard at once; the mark at the keyboard is announced.

    Signals:
        chosen: the records behind a mark are wanted; carries its Target, None where it has none.
    """

    chosen = Signal(object)
    paints_own_focus = True

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = Panel(title, "", lambda _: Drawing())
        self._drawing = Drawing()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title)
        theme_source().changed.connect(self._lay_out)

    def show_panel(self, panel: Panel) -> None:
        """Show something else."""
        self._panel = panel
        self._at = 0
        self._lay_out()

    def panel(self) -> Panel:
        """Give what is shown."""
        return self._panel

    def marks(self) -> tuple[Mark, ...]:
        """Give the marks in the order of the arrow keys."""
        return tuple(self._drawing.marks)

    def current(self) -> Mark | None:
        """Give the mark at the keyboard."""
        return self._drawing.marks[self._at] if self._drawing.marks else None

    def sizeHint(self) -> QSize:
        return QSize(theme().size.point_list, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.fact_name, self._height())

    # ── lay out and paint ────────────────────────────────────────────────────

    def _inside(self) -> QRect:
        pad = theme().space.m
        return self.rect().adjusted(pad, pad, -pad, -pad)

    def _head(self) -> int:
        kind = theme().type
        is_wide = self._is_one_line(theme(), self._inside().width())
        return kind.heading.line + (0 if is_wide or not self._panel.subtitle else kind.small.line)

    def _is_one_line(self, current: Theme, width: int) -> bool:
        title = text_width(current.type.heading, self._panel.title) + current.space.s
        return title + text_width(current.type.small, self._panel.subtitle) <= width

    def _height(self) -> int:
        space, kind = theme().space, theme().type
        note = self._panel.note
        told = len(lines(kind.table, note, self._inside().width(), _NOTE_LINES)) if note else 0
        below = told * kind.table.line + space.xs if told else 0
        return round(2 * space.m + self._head() + space.s + self._drawing.height + below)

    def _lay_out(self) -> None:
        self._drawing = self._panel.layout(canvas_of(theme(), max(80, self._inside().width())))
        self._at = min(self._at, max(0, len(self._drawing.marks) - 1))
        told = [mark.name for mark in self._drawing.marks[:_MOST_TOLD]]
        self.setAccessibleName(self._panel.title)
        self.setAccessibleDescription(". ".join([*told, *filter(None, [self._panel.note])]))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current, inside = theme(), self._inside()
        has_keyboard = self.hasFocus()
        paint_card(painter, self.rect())
        self._paint_head(painter, current, inside)
        top = inside.top() + self._head() + current.space.s
        painter.save()
        painter.translate(inside.left(), top)
        paint(painter, self._drawing, current)
        mark = self.current()
        if has_keyboard and mark is not None:
            edge, width = _ring(mark.rect), current.size.heavy
            paint_card(painter, edge, fill=None, edge="accent", width=width, radius=current.radius.control)
        painter.restore()
        if self._panel.note:
            below = QRect(inside)
            below.setTop(round(top + self._drawing.height) + current.space.xs)
            paint_lines(painter, below, self._panel.note, current.type.table, "ink2", limit=_NOTE_LINES)
        if has_keyboard:
            paint_card(painter, self.rect(), fill=None, edge="accent", width=current.size.focus_width)
        painter.end()

    def _paint_head(self, painter: QPainter, current: Theme, inside: QRect) -> None:
        kind, panel = current.type, self._panel
        row = QRect(inside.left(), inside.top(), inside.width(), kind.heading.line)
        paint_line(painter, row, panel.title, kind.heading, "ink")
        if self._is_one_line(current, inside.width()):
            row.setLeft(row.left() + text_width(kind.heading, panel.title) + current.space.s)
        else:
            row.translate(0, kind.heading.line)
            row.setHeight(kind.small.line)
        paint_line(painter, row, panel.subtitle, kind.small, "ink3")

    # ── keyboard and mouse ───────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))
        if step is not None and self._drawing.marks:
            self._go_to(self._at + step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._drawing.marks:
            self._go_to(0 if event.key() == Qt.Key.Key_Home else len(self._drawing.marks) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.current())
        else:
            super().keyPressEvent(event)

    def _go_to(self, place: int) -> None:
        self._at = min(max(0, place), len(self._drawing.marks) - 1)
        mark = self._drawing.marks[self._at]
        self.setToolTip(mark.name)
        announce(self, mark.name)
        self.update()

    def _choose(self, mark: Mark | None) -> None:
        if mark is not None:
            self.chosen.emit(mark.target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event)
        self.setToolTip(mark.name if mark is not None else "")
        has_records = mark is not None and mark.target is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if has_records else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event)
        if mark is not None:
            self._go_to(self._drawing.marks.index(mark))
            self._choose(mark)

    def _mark_at(self, event: QMouseEvent) -> Mark | None:
        inside = self._inside()
        x = event.position().x() - inside.left()
        y = event.position().y() - inside.top() - self._head() - theme().space.s
        return next((mark for mark in self._drawing.marks if _holds(mark.rect, x, y)), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark = self.current()
        if mark is not None:
            announce(self, mark.name)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()


def _ring(rect: Rect) -> QRect:
    return QRect(round(rect.x), round(rect.y), round(rect.width), round(rect.height))


def _holds(rect: Rect, x: float, y: float) -> bool:
    return rect.x <= x < rect.x + rect.width and rect.y <= y < rect.y + rect.height
