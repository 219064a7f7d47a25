# SPDX-License-Identifier: Apache-2.0
"""Grades the body: its defects, the grade that follows, another one with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from inspector.domain.errors import BenchTrouble
from inspector.domain.grading import Grade
from inspector.domain.inspection import Inspection
from inspector.ui.inspection.advance import AutoAdvance
from inspector.ui.inspection.defect_panel import KINDS
from inspector.ui.inspection.grade_stage import AtBody
from inspector.ui.inspection.jobs import Jobs
from inspector.ui.inspection.opened import Opened
from inspector.ui.inspection.view import InspectionView


@dataclass(frozen=True, slots=True)
class HalfGraded:
    """What was begun at the body: a grade whose reason is asked for, or whether one is; what keys act on."""

    wanted: Grade | None
    is_choosing: bool
    at: AtBody


class BodyAnswers(QObject):
    """What a technician says of the body."""

    def __init__(self, opened: Opened, view: InspectionView, jobs: Jobs, advance: AutoAdvance) -> None:
        super().__init__(view)
        self._opened = opened
        self._view = view
        self._jobs = jobs
        self._advance = advance
        self._wanted: Grade | None = None
        view.body.marked.connect(self._on_marked)
        view.body.wanted.connect(self._on_wanted)
        view.body.reasoned.connect(self._on_reasoned)
        view.body.panel.second.asked.connect(lambda: jobs.people(view.body.panel.second.tell_people))
        view.body.panel.second.who.left.connect(view.take_keys)

    def take_digit(self, digit: int) -> None:
        """Choose the grade that is asked for, or say what kind a defect is."""
        grades = self._view.body.panel.grades
        if grades.is_asking:
            grades.choose(digit)
        elif digit <= len(KINDS):
            self._view.body.give_kind(KINDS[digit - 1])

    def take_suggested(self) -> None:
        """Take the grade that the rules suggest."""
        self._grade(None, "")

    def keep(self) -> None:
        """Agree, as the second person, with the grade that was chosen."""
        inspection = self._opened.inspection
        if self._opened.is_grade and inspection is not None and self._view.body.panel.second.is_asking:
            name = self._view.body.panel.second.name()
            self._jobs.keep(inspection.uid, name, self._on_graded, self._view.tell)

    def ask_another(self) -> None:
        """Ask for another grade than the rules suggest."""
        inspection = self._opened.inspection
        if self._opened.is_grade and inspection is not None:
            self._view.body.ask_grade(self._view.suggested(inspection))

    def half_graded(self) -> HalfGraded:
        """Give all that was begun and is not answered."""
        body = self._view.body
        return HalfGraded(self.half_done, body.panel.grades.is_asking, body.at())

    def go_on_grading(self, half: HalfGraded) -> None:
        """Ask again, in the words of now, what was asked; keys act on what they acted on."""
        if self._opened.is_grade:
            self._view.body.go_to(half.at)
        self.go_on(half.wanted)
        if half.is_choosing:
            self.ask_another()

    def go_on(self, wanted: Grade | None) -> None:
        """Ask again, in the words of now, why it is to be another grade."""
        self._wanted = wanted
        if wanted is not None:
            self._view.body.ask_reason(wanted)

    def forget(self) -> None:
        """Ask for no reason any more: another device or point follows."""
        if self.half_done is not None:
            self._view.body.ask_reason(None)
        self._wanted = None

    @property
    def half_done(self) -> Grade | None:
        """The grade whose reason is asked for, or None."""
        return self._wanted if not self._view.body.panel.reason.isHidden() else None

    def _on_marked(self, defects: Sequence[object]) -> None:
        inspection = self._opened.inspection
        if inspection is None:
            return

        def saved(new: Inspection) -> None:
            self._view.body.saved(new)
            self._view.say("")
            if self._opened.take(new):
                self._view.show_opened(new=False)

        def refused(trouble: BenchTrouble) -> None:
            self._view.body.not_saved()
            self._view.tell(trouble)

        self._jobs.mark(inspection.uid, defects, saved, refused)  # type: ignore[arg-type] # Qt's signal

    def _on_wanted(self, value: str) -> None:
        self._wanted = Grade(value)
        self._grade(self._wanted, "")

    def _on_reasoned(self, words: str) -> None:
        if self._wanted is not None and words:
            self._grade(self._wanted, words)

    def _grade(self, wanted: Grade | None, reason: str) -> None:
        inspection = self._opened.inspection
        if inspection is None:
            return

        def troubled(trouble: BenchTrouble) -> None:
            self._view.tell(trouble)
            if wanted is not None and wanted is not Grade.NOT_SELLABLE and not reason:
                self._view.body.ask_reason(wanted)

        name = self._view.body.panel.second.name()
        self._jobs.grade(inspection.uid, wanted, reason, name, self._on_graded, troubled)

    def _on_graded(self, new: Inspection) -> None:
        self._view.body.ask_reason(None)
        self._view.say("")
        if self._opened.take(new):
            self._view.show_opened(new=False)
            self._view.take_keys()
            self._advance.start()
