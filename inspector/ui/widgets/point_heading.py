# SPDX-License-Identifier: Apache-2.0
"""Head a point's stage: its number, its name, how it is judged, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.finding import Outcome
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.state_mark import StateMark
from inspector.ui.widgets.text import Text


class PointHeading(QWidget):
    """Number (64 px), name and method, then the ask, its question in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Text("", lambda kind: kind.figure_xl)
        self._title = Text("", lambda kind: kind.title, wrap=True)
        self._method = Text("", ink="ink2", wrap=True)
        self._ask = Text("", lambda kind: kind.ask, wrap=True)
        self._question = Text("", lambda kind: kind.ask_strong, wrap=True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._title)
        names.addWidget(self._method)
        self._answer = StateMark(Outcome.PASS, pill=True)
        self._answer.hide()
        head = QHBoxLayout()
        head.addWidget(self._number)
        head.addLayout(names, 1)
        head.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignBottom)
        self._head = head
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._ask)
        self._column.addWidget(self._question)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_point(
        self, number: int | None, title: str, method: str = "", ask: str = "", question: str = ""
    ) -> None:
        """Show a point; a step without a number (the grade) shows its title alone."""
        self._number.setText("" if number is None else str(number))
        self._number.setVisible(number is not None)
        self._title.setText(title)
        self._method.setText(method)
        self._ask.setText(ask)
        self._question.setText(question)
        self._ask.setVisible(bool(ask))
        self._question.setVisible(bool(question))
        self.setAccessibleName(" ".join(part for part in (str(number or ""), title, ask, question) if part))
        self._on_theme_changed()

    def set_answer(self, outcome: Outcome | None, words: str = "") -> None:
        """Show what the point was answered with; None: it is not answered."""
        self._answer.setVisible(outcome is not None)
        if outcome is not None:
            self._answer.set_state(outcome, words)

    def _on_theme_changed(self) -> None:
        current = theme()
        self._head.setSpacing(current.space.m)
        self._column.setSpacing(0)
        self._ask.setContentsMargins(0, current.space.s, 0, 0)
        self._method.setVisible(bool(self._method.text()) and not current.compact)
        for text in (self._ask, self._question):
            text.setMaximumWidth(current.size.stage_text)
