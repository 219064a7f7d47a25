# SPDX-License-Identifier: Apache-2.0
"""Asks for a second look: another person decides where somebody chose another grade than the rules."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inspector.domain.grading import GradeDecision
from inspector.ui.inspection.stage import Field
from inspector.ui.models import grading
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text


class SecondLook(QFrame):
    """The card of a second look; hidden where none is asked for.

    Signals:
        asked: a second look is asked for now; ``tell_people`` says who can take it.
    """

    asked = Signal()

    def __init__(self, keep: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._why = ""
        self._has_people = True
        self._title = Text(self.tr("Second look"), lambda kind: kind.body_strong, "warnink")
        self._words = Text("", wrap=True)
        self.who = Field(self.tr("Name of who takes the second look"))
        self.who.hide()
        self._column = QVBoxLayout(self)
        for one in (self._title, self._words, self.who, ActionButton(keep)):
            self._column.addWidget(one)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def is_asking(self) -> bool:
        """Tell whether a second look is asked for."""
        return not self.isHidden()

    def name(self) -> str:
        """Give the name that was typed; empty where people sign in."""
        return self.who.text().strip() if not self.who.isHidden() else ""

    def show_grade(self, grade: GradeDecision | None, why: str) -> None:
        """Ask where a grade needs it; ``why`` says what the rules and the first person say."""
        is_asked = grade is not None and grade.needs_second_look
        if grade is not None and is_asked:
            self._keep.setText(self.tr("Keep {0}").format(grading.grade_word(grade.chosen)))
            self._why = why
            self._say()
        begins = is_asked and self.isHidden()
        self.setVisible(is_asked)
        if begins:
            self.who.clear()
            self.asked.emit()

    def tell_people(self, has_people: bool) -> None:
        """Take the name of who looks where nobody signs in."""
        self._has_people = has_people
        self.who.setVisible(not has_people)
        self._say()

    def _say(self) -> None:
        signed_in = self.tr("Another person looks and decides: scan your badge, or sign in with F10.")
        named = self.tr("Another person looks, writes the name here and decides.")
        self._words.setText(f"{self._why} {signed_in if self._has_people else named}")

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill="warnsoft", edge="warnink", width=current.size.heavy)
        side = current.size.icon_small
        place = QPoint(self.width() - side - current.space.s, current.space.s)
        paint_icon(painter, place, Icon.SECOND_LOOK, current.colours.warnink, side)
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.s, space.s, space.s, space.s)
        self._column.setSpacing(space.xxs if theme().compact else space.xs)
        self._words.set_role((lambda kind: kind.small) if theme().compact else (lambda kind: kind.body))
        self.update()
