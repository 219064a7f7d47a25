# SPDX-License-Identifier: Apache-2.0
"""Asks a reviewer for a reason: why they disagree with a point, or why the device goes back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.review import GRADE, LONGEST_REASON
from inspector.ui.inspection.stage import Field
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.states import grade_word, outcome_word
from inspector.ui.widgets.text import Text


class ReasonPanel(QFrame):
    """One question with a line for its answer; hidden while nothing is asked.

    Signals:
        disagreed: carries the point, the reason, and what is said instead (empty: the opposite).
        sent_back: carries the reason.
        left: nothing is asked any more.
    """

    disagreed = Signal(str, str, str)
    sent_back = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point = ""
        self.title = Text("", lambda kind: kind.body_strong, "bad", wrap=True)
        self.words = Text("", ink="ink2", wrap=True)
        self.grades = Segmented(self.tr("The grade that you see"), [])
        self.outcomes = Segmented(self.tr("What you see instead"), [])
        self.reason = Field()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.done.connect(self._on_done)
        self.reason.left.connect(self.close_it)
        self._do = QAction(self)
        self._do.triggered.connect(lambda _checked=False: self._on_done(self.reason.text().strip()))
        leave = QAction(self.tr("Leave it"), self)
        leave.triggered.connect(lambda _checked=False: self.close_it())
        self._across = QHBoxLayout()
        self._across.addWidget(self.reason, 1)
        self._across.addWidget(ActionButton(self._do, ButtonKind.FAIL))
        self._across.addWidget(ActionButton(leave))
        self._column = QVBoxLayout(self)
        for widget in (self.title, self.words, self.grades, self.outcomes):
            self._column.addWidget(widget)
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def is_asking(self) -> bool:
        """Tell whether a reason is asked for."""
        return not self.isHidden()

    def ask_disagreement(self, point_id: str, title: str, claimed: str) -> None:
        """Ask why the reviewer disagrees with a point; where that says not enough, also what they see."""
        self._point = point_id
        self._offer(point_id, claimed)
        words = self.tr("It goes to who inspected it, and onto the record. Enter says it, Esc leaves it.")
        self._ask(self.tr("You disagree: {point}").format(point=title), words, self.tr("Disagree"))
        self.reason.set_name(self.tr("What did you see or hear?"))

    def _offer(self, point_id: str, claimed: str) -> None:
        """Offer the other grades, or pass and fail where the claim has no opposite: no outcome is chosen."""
        is_grade = point_id == GRADE
        self.grades.setVisible(is_grade)
        self.outcomes.setVisible(not is_grade and claimed not in (Outcome.PASS, Outcome.FAIL))
        if is_grade:
            others = [one for one in Grade if one != claimed]
            self.grades.set_choices([Choice(one.value, grade_word(one)) for one in others])
            self.grades.set_value(others[0].value)
        known = (Outcome.PASS, Outcome.FAIL)
        self.outcomes.set_choices([Choice(one.value, outcome_word(one)) for one in known])
        self.outcomes.set_value("")

    def ask_sending_back(self) -> None:
        """Ask why the device goes back."""
        self._point = ""
        self.grades.hide()
        self.outcomes.hide()
        words = self.tr(
            "The next time it is plugged in, the bench shows your reason and inspects it again. "
            "Enter sends it back, Esc leaves it."
        )
        self._ask(self.tr("Send it back for re-inspection"), words, self.tr("Send back"))
        self.reason.set_name(self.tr("What is to be looked at again?"))

    def close_it(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _ask(self, title: str, words: str, do: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self._do.setText(do)
        self.reason.clear()
        self.show()
        self.reason.ask()

    def _on_done(self, reason: str) -> None:
        self.show()  # Enter has left the field; what comes of it is said here
        self.reason.ask()
        if self._point:
            shown = next((one for one in (self.grades, self.outcomes) if not one.isHidden()), None)
            self.disagreed.emit(self._point, reason, shown.value() if shown is not None else "")
        else:
            self.sent_back.emit(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill="surface", edge="bad", width=theme().size.heavy)
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()
