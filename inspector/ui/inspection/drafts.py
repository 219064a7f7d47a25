# SPDX-License-Identifier: Apache-2.0
"""What is half written at a point: kept when something else is opened, there again when one comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from inspector.domain.grading import Grade

if TYPE_CHECKING:
    from inspector.ui.desk import Scene
    from inspector.ui.inspection.answers import HalfDone, PointAnswers
    from inspector.ui.inspection.body_answers import BodyAnswers
    from inspector.ui.inspection.opened import Opened
    from inspector.ui.inspection.view import InspectionView


@dataclass(frozen=True, slots=True)
class Draft:
    """What was begun at one place of one device, and is not answered.

    ``words`` stand in the note's field, ``evidence`` in the evidence's; ``grade`` is one
    whose ``reason`` is asked for, ``who`` the name of who takes a second look.
    """

    answer: HalfDone
    words: str = ""
    evidence: str = ""
    grade: Grade | None = None
    reason: str = ""
    who: str = ""

    @property
    def is_written(self) -> bool:
        """Tell whether somebody wrote something."""
        return any((self.answer.note, self.words, self.evidence, self.reason, self.who))


class Kept:
    """Drafts by person, inspection and place, until they are answered or discarded; in memory alone.

    ``person`` is the id of who works here: nobody signs what another one began.
    """

    def __init__(self) -> None:
        self.person = ""
        self._drafts: dict[tuple[str, str, str], Draft] = {}

    def keep(self, uid: str, place: str, draft: Draft) -> None:
        """Keep what is half written there now; nothing, where nothing is."""
        self._drafts.pop((self.person, uid, place), None)
        if draft.is_written:
            self._drafts[self.person, uid, place] = draft

    def of(self, uid: str, place: str) -> Draft | None:
        """Give what is half written there."""
        return self._drafts.get((self.person, uid, place))

    def last_place(self, uid: str) -> str:
        """Give the place of a device where somebody wrote last, or empty text."""
        return next((place for *one, place in reversed(self._drafts) if one == [self.person, uid]), "")


class Drafts:
    """Takes what is half written from the page's fields, and puts it back."""

    def __init__(
        self, opened: Opened, view: InspectionView, answers: PointAnswers, grading: BodyAnswers
    ) -> None:
        self._opened = opened
        self._view = view
        self._answers = answers
        self._grading = grading
        self.kept = Kept()

    def leave(self) -> None:
        """Keep what is half written at the place that is open: another one follows."""
        inspection = self._opened.inspection
        if inspection is not None and self._opened.current:
            self.kept.keep(inspection.uid, self._opened.current, self._draft())
        self._answers.forget()
        self._view.stage.end_words()
        self._grading.forget()

    def is_other(self, scene: Scene) -> bool:
        """Tell whether another device stands at the port that is open."""
        mine, theirs = self._opened.inspection, scene.view.inspection
        return mine is not None and theirs is not None and mine.uid != theirs.uid

    def place_to_open(self) -> str:
        """Give where the open device has something half written, else empty text."""
        inspection = self._opened.inspection
        return self.kept.last_place(inspection.uid) if inspection is not None else ""

    def come_back(self) -> None:
        """Put back what is half written at the place that is shown now."""
        inspection = self._opened.inspection
        draft = self.kept.of(inspection.uid, self._opened.current) if inspection is not None else None
        if draft is None:
            return
        if draft.evidence:
            self._view.stage.evidence.setText(draft.evidence)
            self._view.stage.evidence.setModified(True)
        self._answers.go_on(draft.answer)
        if draft.words:
            self._view.stage.note.setText(draft.words)
        self._grading.go_on(draft.grade)
        self._view.body.panel.reason.setText(draft.reason)
        if draft.who:
            self._view.body.panel.second.who.setText(draft.who)

    def go_on_writing(self) -> None:
        """Give the keyboard to the field in which somebody was writing."""
        for field in (self._view.stage.note, self._view.body.panel.reason):
            if field.isVisible() and field.text():
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draft(self) -> Draft:
        opened, stage, panel = self._opened, self._view.stage, self._view.body.panel
        if opened.is_grade:
            grade = self._grading.half_done
            reason = panel.reason.text() if grade is not None else ""
            return Draft(self._answers.half_done(), grade=grade, reason=reason, who=panel.second.name())
        found = opened.inspection.findings.get(opened.current) if opened.inspection is not None else None
        is_known = found is not None and found.note == stage.words
        evidence = stage.evidence.text() if stage.evidence.isModified() else ""
        return Draft(self._answers.half_done(), "" if is_known else stage.words, evidence)
