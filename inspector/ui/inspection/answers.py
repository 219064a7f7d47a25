# SPDX-License-Identifier: Apache-2.0
"""Answers a point: from a key, a digit, a reason or words to what is durable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.ui.inspection.actions import InspectionActions
from inspector.ui.inspection.advance import AutoAdvance
from inspector.ui.inspection.jobs import Answer, Jobs
from inspector.ui.inspection.live_stage import LiveStage
from inspector.ui.inspection.opened import Opened
from inspector.ui.inspection.point_stage import OTHER, OTHER_DIGIT
from inspector.ui.inspection.view import InspectionView


@dataclass(frozen=True, slots=True)
class HalfDone:
    """An answer that was begun: its note, the outcome whose reason is asked for, what waits for words."""

    note: str
    asked: Outcome | None
    pending: Answer | None
    is_noting: bool


class PointAnswers(QObject):
    """What a technician says of the open point.

    Signals:
        answered: a person's answer is on the disk; carries its outcome.
        undone: the last answer or photo is taken back; carries its point's id (empty: of the body),
            and whether it was a photo.
    """

    answered = Signal(str)
    undone = Signal(str, bool)
    order_undone = Signal(str)

    def __init__(
        self,
        opened: Opened,
        view: InspectionView,
        jobs: Jobs,
        advance: AutoAdvance,
        live: LiveStage,
        do: InspectionActions,
    ) -> None:
        super().__init__(view)
        self._opened = opened
        self._view = view
        self._jobs = jobs
        self._advance = advance
        self._live = live
        self._do = do
        self._asked: Outcome | None = None
        self._pending: Answer | None = None
        self._is_saving = ""
        self._is_noting = False
        self._queued: Answer | None = None

    # ── pass, fail, and why not ──────────────────────────────────────────────

    def give_pass(self) -> None:
        """Pass the point, unless its live test is half done."""
        point = self._opened.point
        if held := self._live.why_not():
            self._view.say(held)
        elif point is not None:
            self._answer(Answer(point.id, Outcome.PASS, note=self._note(), evidence=self._evidence()))

    def give_fail(self) -> None:
        """Fail the point; a digit may name the fault for a while."""
        if (point := self._opened.point) is not None:
            self._answer(Answer(point.id, Outcome.FAIL, note=self._note(), evidence=self._evidence()))

    def ask_not_applicable(self) -> None:
        """Ask why the point does not apply."""
        point = self._opened.point
        if point is None:
            return
        if not point.not_applicable:
            self._view.say(self.tr("This point always applies. Answer it, or say why it cannot be tested."))
            return
        self._ask(Outcome.NOT_APPLICABLE, self.tr("Why does it not apply?"), point.not_applicable)

    def ask_cannot_test(self) -> None:
        """Ask why the point cannot be tested."""
        checklist = self._opened.checklist
        if self._opened.point is not None and checklist is not None:
            lead = self.tr("Why can it not be tested?")
            self._ask(Outcome.NOT_TESTED, lead, tuple(dict.fromkeys((*checklist.not_tested, OTHER))))

    def _ask(self, outcome: Outcome, lead: str, reasons: Sequence[str]) -> None:
        scene = self._opened.scene
        assert scene is not None
        assert scene.texts is not None
        words = scene.texts.reasons
        self._asked = outcome
        self._view.stage.ask_why(lead, tuple((one, words.get(one, one)) for one in reasons))

    def take_reason(self, reason: str) -> None:
        """Take why a point does not apply, or cannot be tested."""
        point = self._opened.point
        if self._asked is not None and point is not None:
            self._with_note(Answer(point.id, self._asked, reason=reason, note=self._note()))

    def take_digit(self, digit: int) -> None:
        """Choose a reason, or fail the point by its fault."""
        if not self._do.failed.isEnabled():
            return  # the question is not seen: its device is away
        reasons = self._view.stage.reasons
        if not reasons.is_asking:
            self._take_code(digit)
        elif self._view.is_at_point:
            reasons.choose(digit)

    def _take_code(self, digit: int) -> None:
        self._advance.stop()
        point = self._opened.point
        if point is None:
            return
        codes = {at + 1: code for at, code in enumerate(point.codes)}
        code = codes.get(digit, OTHER if digit == OTHER_DIGIT else "")
        if code:
            self._with_note(Answer(point.id, Outcome.FAIL, code=code, note=self._note()))

    # ── words ────────────────────────────────────────────────────────────────

    def _with_note(self, given: Answer) -> None:
        """Answer; what is in no list needs words first."""
        if OTHER in (given.reason, given.code) and not given.note:
            self._pending, self._is_noting = given, True
            self._view.stage.ask_note(self.tr("Say it in words, then Enter"))
        else:
            self._answer(given)

    def ask_memo(self) -> None:
        """Take words for this point: its evidence where it needs some, else a note."""
        if self._opened.point is None or not self._view.is_at_point:
            return
        self._advance.stop()
        inspection = self._opened.inspection
        found = inspection.findings.get(self._opened.current) if inspection is not None else None
        text = self._note() or (found.note if found else "")
        self._is_noting = True
        self._view.stage.ask_note(self.tr("Note, then Enter"), text)

    def take_note(self, words: str) -> None:
        """Take the words that were asked for."""
        self._view.stage.note.hide()
        self._opened.note = words
        inspection, pending, point = self._opened.inspection, self._pending, self._opened.point
        self._pending, self._is_noting = None, False
        if inspection is None or point is None:
            return
        found = inspection.findings.get(point.id)
        if pending is not None and words:
            self._answer(replace(pending, note=words))
        elif found is not None and pending is None:
            answer = Answer(point.id, found.outcome, found.reason, found.code, words, found.evidence)
            self._answer(answer)
        else:
            self._view.show_opened(new=False)

    def _note(self) -> str:
        """Give the words for the next answer; those that stand in the field unfinished are meant, too."""
        return self._view.stage.words or self._opened.note

    def _evidence(self) -> str:
        return self._view.stage.evidence.text().strip() or self._live.evidence()

    # ── to the disk and back ─────────────────────────────────────────────────

    def _answer(self, given: Answer) -> None:
        inspection = self._opened.inspection
        if inspection is None:
            return
        if self._is_saving == given.point_id:
            # A glove that bounces must not answer twice; a fault's digit may well come this soon.
            self._queued = given if given.code else self._queued
            return
        self._is_saving, self._is_noting = given.point_id, False
        self._jobs.answer(inspection.uid, given, lambda new: self._on_answered(new, given), self._on_trouble)

    def _on_answered(self, new: Inspection, given: Answer) -> None:
        self._is_saving = ""
        queued, self._queued = self._queued, None
        if not self._opened.take(new):
            return
        self.answered.emit(given.outcome.value)
        if queued is not None and queued.point_id == given.point_id:
            self._answer(queued)
            return
        is_failed = given.outcome is Outcome.FAIL and not given.code
        self._settle(is_coding=is_failed and bool(self._opened.codes_of(given.point_id)))

    def _settle(self, *, is_coding: bool) -> None:
        """Show an answer as given, and go on; not away from who began a note meanwhile."""
        if self._is_noting:
            self._view.show_opened(new=False)
            return
        self.forget()
        self._view.stage.end_words()
        self._view.say("")
        self._view.stage.ask_why("", ())
        self._view.stage.ask_code(is_asked=is_coding)
        self._do.enter.setEnabled(is_coding)
        self._view.take_keys()
        self._view.show_opened(new=False)
        self._advance.start(is_coding=is_coding)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_saving, self._queued = "", None
        self._view.tell(trouble)

    def undo(self) -> None:
        """Take the last answer back and open its point."""
        inspection = self._opened.inspection
        if inspection is None:
            return
        self._advance.stop()

        def undone(new: Inspection, point_id: str) -> None:
            self.forget()
            before = self._opened.inspection
            if not self._opened.take(new) or before is None:
                return
            if before.order_line != new.order_line:
                self.order_undone.emit(before.order_line)
            else:
                self.undone.emit(point_id, before.photos != new.photos)

        self._jobs.undo(inspection.uid, undone, self._on_trouble)

    def half_done(self) -> HalfDone:
        """Give what was begun and is not answered."""
        is_noting = not self._view.stage.note.isHidden()
        return HalfDone(self._opened.note, self._asked, self._pending, is_noting)

    def go_on(self, half: HalfDone) -> None:
        """Ask again, in the words of now, what was asked."""
        self._opened.note = half.note
        if half.asked is Outcome.NOT_APPLICABLE:
            self.ask_not_applicable()
        elif half.asked is Outcome.NOT_TESTED:
            self.ask_cannot_test()
        self._pending = half.pending
        if half.pending is not None:
            self._view.stage.ask_note(self.tr("Say it in words, then Enter"))
        elif half.is_noting:
            self.ask_memo()

    def forget(self) -> None:
        """Leave nothing of the answer before."""
        self._asked = None
        self._pending = None
        self._is_noting = False
        self._opened.note = ""
        self._advance.forget()

    def let_go(self) -> None:
        """Wait for nothing of the device before."""
        self.forget()
        self._is_saving = ""
