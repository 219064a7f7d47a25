# SPDX-License-Identifier: Apache-2.0
"""What the figures are narrowed to: days, technician, model, checklist, each a chip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.statistics.dashboard import Choices, Question
from inspector.ui.audit.dashboard import words
from inspector.ui.records.filters import Choice, FilterChip
from inspector.ui.theme.live import theme, theme_source

_FIRST = "30"


class Narrowing(QWidget):
    """The chips in a row; without a choice of days, all days there are.

    Signals:
        changed: other figures are wanted.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.days = FilterChip(self.tr("All days"), single=True)
        self.technician = FilterChip(self.tr("All technicians"), single=True)
        self.model = FilterChip(self.tr("All models"), single=True)
        self.checklist = FilterChip(self.tr("All checklists"), single=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.days.set_choices(
            (
                Choice("7", self.tr("Last 7 days")),
                Choice("30", self.tr("Last 30 days")),
                Choice("90", self.tr("Last 90 days")),
                Choice("365", self.tr("Last 12 months")),
            )
        )
        self.days.choose(_FIRST)
        for chip in self.chips():
            self._row.addWidget(chip)
            chip.changed.connect(self.changed)
        self._row.addStretch(1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def chips(self) -> tuple[FilterChip, ...]:
        """Give the chips, from left to right."""
        return (self.days, self.technician, self.model, self.checklist)

    def offer(self, there: Choices) -> None:
        """Offer the technicians, models and checklists that there are."""
        offered = zip(self.chips()[1:], (there.technicians, there.models, there.checklists), strict=True)
        for chip, names in offered:
            chip.set_choices([Choice(one, one) for one in names])

    def question(self) -> Question:
        """Give what is asked; days are UTC's."""
        days = "".join(self.days.chosen())
        until = self._today() if days else None
        since = until - timedelta(int(days) - 1) if until is not None else None
        names = ("".join(chip.chosen()) for chip in self.chips()[1:])
        return Question(since, until, *names)

    def days_told(self, question: Question) -> str:
        """Say of which days a question is."""
        if question.since is None or question.until is None:
            return self.tr("All days")
        return f"{words.span(question.since, question.until)} UTC"

    def take_over(self, old: Narrowing) -> None:
        """Ask what the chips of before asked; who listens hears nothing of it."""
        for chip, before in zip(self.chips(), old.chips(), strict=True):
            blocker = QSignalBlocker(chip)
            chip.choose(*before.chosen())
            blocker.unblock()

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(theme().space.xs)
