# SPDX-License-Identifier: Apache-2.0
"""Show the four grades: what the rules say (dashed) and what was chosen (solid)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.domain.grading import Grade
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import CENTER, colour, paint_line
from inspector.ui.widgets.states import grade_word

SHOWN = (Grade.PREMIUM, Grade.EXCELLENT, Grade.GOOD, Grade.FAIR)


class GradeScale(QWidget):
    """The scale from the best grade to the least that is sold.

    A click or an arrow key asks for another grade; the page decides.

    Signals:
        chosen: a person wants this grade; carries its value (``good``).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: Grade | None = None
        self._chosen: Grade | None = None
        self._by = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)
        self.set_grades(None)

    def set_grades(self, suggested: Grade | None, chosen: Grade | None = None, by: str = "") -> None:
        """Show what the rules suggest and what a person, named ``by``, chose."""
        self._suggested, self._chosen, self._by = suggested, chosen, by
        self.setAccessibleName(self._sentence())
        self.update()

    def event(self, event: QEvent) -> bool:
        # Arrows move on the scale while it has the focus, not through the points.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key not in steps or event.isAutoRepeat():  # each step is an answer
            event.ignore()
            return
        here = self._chosen or self._suggested or Grade.GOOD
        place = SHOWN.index(here) if here in SHOWN else len(SHOWN)
        self._ask(place + steps[key])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._ask(int(event.position().x()) * len(SHOWN) // max(1, self.width()))

    def sizeHint(self) -> QSize:
        current = theme()
        words = current.type.body.line + current.type.small.line
        return QSize(current.size.rail * len(SHOWN), words + current.size.grade_bar + 2 * current.space.xs)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, grade in enumerate(SHOWN):
            self._paint_grade(painter, self._cell(place), grade)
        painter.end()

    def _cell(self, place: int) -> QRect:
        gap = theme().space.xxs
        left = place * (self.width() + gap) // len(SHOWN)
        right = (place + 1) * (self.width() + gap) // len(SHOWN) - gap
        return QRect(left, 0, right - left, self.height())

    def _paint_grade(self, painter: QPainter, cell: QRect, grade: Grade) -> None:
        current = theme()
        is_chosen = grade is self._chosen
        is_suggested = grade is self._suggested
        self._paint_bar(painter, cell, is_chosen=is_chosen, is_suggested=is_suggested)
        y = current.size.grade_bar + current.space.xs
        row = QRect(cell.x(), y, cell.width(), current.type.body.line)
        role = current.type.body_strong if is_chosen else current.type.body
        if text_width(role, grade_word(grade)) > cell.width():
            role = current.type.small
        ink: ColourName = "ink" if is_chosen else "ink3"
        paint_line(painter, row, grade_word(grade), role, ink, CENTER)
        row = QRect(cell.x(), row.bottom() + 1, cell.width(), current.type.small.line)
        paint_line(painter, row, self._note(grade), current.type.small, "ink3", CENTER)

    def _paint_bar(self, painter: QPainter, cell: QRect, *, is_chosen: bool, is_suggested: bool) -> None:
        width = theme().size.grade_bar
        name: ColourName = "ink" if is_chosen else "warnink" if is_suggested else "line"
        stroke = QPen(colour(name), width)
        stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
        if is_suggested and not is_chosen:
            stroke.setDashPattern([2.0, 1.0])
        painter.setPen(stroke)
        y = width / 2
        painter.drawLine(QPointF(cell.left(), y), QPointF(cell.right() + 1, y))

    def _note(self, grade: Grade) -> str:
        notes = []
        if grade is self._chosen and self._by:
            notes.append(self._by)
        if grade is self._suggested:
            notes.append(self.tr("rules"))
        return " · ".join(notes)

    def _ask(self, place: int) -> None:
        if 0 <= place < len(SHOWN):
            self.chosen.emit(SHOWN[place].value)

    def _sentence(self) -> str:
        parts = [self.tr("Grade")]
        if self._chosen:
            parts.append(self.tr("chosen: {grade}").format(grade=grade_word(self._chosen)))
        if self._suggested:
            parts.append(self.tr("the rules say {grade}").format(grade=grade_word(self._suggested)))
        return ", ".join(parts)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
