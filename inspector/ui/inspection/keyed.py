# SPDX-License-Identifier: Apache-2.0
"""What the keys of an inspection do, by what is open: a photo, a point, the grade or the erase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from inspector.ui.page import Page

if TYPE_CHECKING:
    from inspector.ui.inspection.advance import AutoAdvance
    from inspector.ui.inspection.answers import PointAnswers
    from inspector.ui.inspection.body_answers import BodyAnswers
    from inspector.ui.inspection.erase_stage import EraseStage
    from inspector.ui.inspection.grade_stage import GradeStage
    from inspector.ui.inspection.jobs import Jobs
    from inspector.ui.inspection.live_stage import LiveStage
    from inspector.ui.inspection.numbers import NumberAnswers
    from inspector.ui.inspection.opened import Opened
    from inspector.ui.inspection.photos import PhotoAnswers
    from inspector.ui.inspection.point_stage import PointStage
    from inspector.ui.inspection.view import InspectionView


class KeyedPage(Page):
    """A page that does what ``InspectionActions`` name; whoever is one makes what stands here first."""

    _opened: Opened
    _view: InspectionView
    _jobs: Jobs
    _grading: BodyAnswers
    _numbers: NumberAnswers
    advance: AutoAdvance
    answers: PointAnswers
    live: LiveStage
    photos: PhotoAnswers
    stage: PointStage
    body: GradeStage
    erase: EraseStage

    def on_pass(self) -> None:
        """Pass the point, take the grade, or record the erase."""
        if self._opened.is_photo:
            self.photos.take()
        elif not self.advance.may_answer():
            return
        elif self._opened.is_grade:
            self._grading.take_suggested()
        elif self._opened.is_erasing:
            self._numbers.record_erase()
        else:
            self.answers.give_pass()

    def on_fail(self) -> None:
        """Fail the point; a digit may name the fault for a while."""
        if self.advance.may_answer():
            self.answers.give_fail()

    def on_not_applicable(self) -> None:
        """Ask why the point does not apply."""
        if self.advance.may_answer():
            self.answers.ask_not_applicable()

    def on_cannot_test(self) -> None:
        """Ask why the point cannot be tested."""
        if self.advance.may_answer():
            self.answers.ask_cannot_test()

    def on_digit(self, digit: int) -> None:
        """Choose a reason, name a fault, or say what kind a defect is."""
        if self._opened.is_photo:
            return
        if self._opened.is_grade:
            self._grading.take_digit(digit)
        else:
            self.answers.take_digit(digit)

    def on_memo(self) -> None:
        """Take words for this point."""
        self.answers.ask_memo()

    def on_undo(self) -> None:
        """Take the last answer back and open its point."""
        self.answers.undo()

    def on_seen(self) -> None:
        """Say from how far the defect is seen."""
        self.body.next_seen()

    def on_felt(self) -> None:
        """Say whether a nail feels the defect."""
        self.body.toggle_felt()

    def on_remove(self) -> None:
        """Take out the chosen defect, or the photo that is seen large."""
        if self._opened.is_photo:
            self.photos.remove()
        else:
            self.body.remove()

    def on_keep(self) -> None:
        """Agree, as the second person, with the grade that was chosen."""
        self._grading.keep()

    def on_medium(self) -> None:
        """Choose the next medium that is erased."""
        self.erase.next_medium()

    def on_photo(self) -> None:
        """Take a photo of what is open."""
        self.photos.ask()

    def on_defect_photo(self) -> None:
        """Take a photo of the chosen defect."""
        self.photos.ask_defect()

    def on_choose(self) -> None:
        """Choose a photo from files."""
        self.photos.choose()

    def on_another(self) -> None:
        """Ask for another grade than the rules suggest."""
        self._grading.ask_another()

    def on_enter(self) -> None:
        """End the wait for a fault's digit."""
        if self.advance.is_coding:
            self.advance.go_on()

    def on_read_again(self) -> None:
        """Start the live test that is open again, else read the device anew."""
        if not self.live.again():
            self._jobs.read_again(self._opened.key)

    def on_auto(self) -> None:
        """Go on by itself after an answer, or wait for a key."""
        self.advance.toggle()
        self._jobs.keep_auto_advance(is_on=self.advance.is_on)
        self.titled.emit()

    def on_back(self) -> None:
        """Take a photo or a question away; without one, go back to the bench."""
        if self._opened.is_photo:
            self.photos.close()
            return
        if self.stage.reasons.is_asking or not self.stage.note.isHidden() or self.body.panel.is_asking:
            self.answers.forget()
            self.stage.ask_why("", ())
            self.stage.note.hide()
            self.body.ask_reason(None)
            self.take_keys()
            return
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if (pages := turns.get(Qt.Key(event.key()))) is not None:
            self._view.turn(pages)
            return
        super().keyPressEvent(event)
