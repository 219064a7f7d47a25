# SPDX-License-Identifier: Apache-2.0
"""One inspection: the points at the left, one question in the middle, all evidence beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain import identifying
from inspector.domain.answering import parts_are_genuine
from inspector.domain.checklist import Evidence, Point
from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.inspection import Inspection, Stage, State
from inspector.domain.verdict import VerdictKind
from inspector.ui.desk import Desk, Scene
from inspector.ui.inspection.actions import InspectionActions
from inspector.ui.inspection.away_stage import AwayStage, is_away
from inspector.ui.inspection.defect_panel import KINDS, GradeActions
from inspector.ui.inspection.erase_stage import EraseStage
from inspector.ui.inspection.grade_stage import GradeStage
from inspector.ui.inspection.jobs import Answer, Jobs
from inspector.ui.inspection.live_stage import LiveStage
from inspector.ui.inspection.point_stage import OTHER, OTHER_DIGIT, PointStage
from inspector.ui.models import grading, scenes
from inspector.ui.page import Page
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.evidence import EvidencePanel
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.point_list import PointList, PointModel
from inspector.ui.widgets.verdict_bar import VerdictActions, VerdictBar

_AFTER_POINTS = (State.ERASE, State.AFTERCHECK, State.REVIEW)


def _contradicts(inspection: Inspection, number: str) -> bool:
    try:
        identifying.with_scan(inspection, number, Stage.START, inspection.updated_at)
    except BenchTrouble:
        return True
    return False


class InspectionPage(Page):
    """The 25 points of one device.

    ``auto_advance`` goes on by itself after an answer, after ``auto_advance_ms``
    (None: as the theme says).

    Signals:
        reviewed: every point and the grade are answered, or review was chosen; carries the key.
    """

    reviewed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(desk)
        self._scene: Scene | None = None
        self._slot = ""
        self._current = ""
        self._asked: Outcome | None = None
        self._coding = ""
        self._note = ""
        self._pending: Answer | None = None
        self._is_saving = ""
        self._queued: Answer | None = None
        self._wanted: Grade | None = None
        self.auto_advance = True
        self.auto_advance_ms: int | None = None
        self._do = InspectionActions(self)
        self._build()
        self._connect()
        self._advance = QTimer(self)
        self._advance.setSingleShot(True)
        self._advance.timeout.connect(self._on_advance)
        desk.scenes_changed.connect(self._on_scenes)

    # ── build ────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        do = self._do
        self.model = PointModel(self)
        self.points = PointList(self.model)
        self.bar = DeviceBar()
        self.stage = PointStage(do.again)
        self.body = GradeStage(GradeActions(do.remove, do.another, do.seen, do.felt))
        self.erase = EraseStage()
        self.away = AwayStage(do.again)
        self.evidence = EvidencePanel([(do.memo, Icon.NOTE)])
        self.verdicts = VerdictBar(VerdictActions(do.passed, do.failed, do.na, do.cannot, do.undo))
        self._middle = QStackedWidget()
        for one in (self.stage, self.body, self.erase, self.away):
            self._middle.addWidget(one)
        inner = QHBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self._middle, 1)
        inner.addWidget(self.evidence)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addLayout(inner, 1)
        right.addWidget(self.verdicts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.points)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.live = LiveStage(self._desk, self.stage, self.verdicts, self)
        self.live.passed.connect(self._on_passed_live)
        self.points.chosen.connect(self._on_chosen)
        self.stage.reason_chosen.connect(self._on_reason)
        self.stage.note_given.connect(self._on_note)
        for one in (self.stage, self.body, self.erase):
            one.left.connect(self.take_keys)
        self.stage.codes.chosen.connect(lambda key: self.on_digit(int(key)))
        self.erase.codes.chosen.connect(lambda key: self.on_digit(int(key)))
        self.body.kinds.chosen.connect(lambda key: self.on_digit(int(key)))
        self.body.marked.connect(self._on_marked)
        self.body.wanted.connect(self._on_grade_wanted)
        self.body.reasoned.connect(self._on_grade_reasoned)
        self.erase.scanned.connect(self._on_scanned)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Inspection")

    def context(self) -> str:
        if self._scene is None or self._scene.checklist is None:
            return ""
        ref = self._scene.checklist.ref
        return f"{ref.id} v{ref.version}"

    def hints(self) -> Sequence[KeyHint]:
        do = self._do
        if self._current == scenes.GRADE_STEP:
            return do.grade_hints()
        return do.point_hints(auto_advance=self.auto_advance)

    @property
    def key(self) -> str:
        """The key of the port that is open, or empty text."""
        return self._scene.view.key if self._scene is not None else ""

    @property
    def current(self) -> str:
        """The id of the point or step that is open."""
        return self._current

    def open(self, scene: Scene, slot: str, point_id: str = "") -> None:
        """Open a device at a point; without one, at the next that needs an answer."""
        self._advance.stop()
        self._slot = slot
        self._scene = scene
        self._current = point_id
        self._forget()
        self._is_saving = ""
        if not point_id:
            self._go_on()
        self._show(new=True)
        self.take_keys()

    def take_keys(self) -> None:
        """Let the page's keys act: no field has the focus any more."""
        if self._current == scenes.GRADE_STEP:
            self.body.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── what comes ───────────────────────────────────────────────────────────

    def _on_scenes(self, new: list[Scene]) -> None:
        for scene in new:
            if self._scene is not None and scene.view.key == self._scene.view.key:
                before, spoken = self._state(), self._language()
                self._scene = self._newest(scene)
                self._came(before, new_words=self._language() != spoken)

    def _newest(self, scene: Scene) -> Scene:
        """Keep an answer that was shown already, where a scene from before it comes late."""
        mine, theirs = self._inspection, scene.view.inspection
        if mine is None or theirs is None or mine.uid != theirs.uid or theirs.updated_at >= mine.updated_at:
            return scene
        return replace(scene, view=replace(scene.view, inspection=mine))

    def _language(self) -> str:
        texts = self._scene.texts if self._scene is not None else None
        return texts.language if texts is not None else ""

    def _came(self, before: State | None, *, new_words: bool) -> None:
        moved = self._state() is not before and self._state() in _AFTER_POINTS
        if moved:
            self._go_on()
        self._show(new=moved or new_words)
        if moved and self.isVisible():
            self.take_keys()

    def _state(self) -> State | None:
        return self._inspection.state if self._inspection is not None else None

    @property
    def _inspection(self) -> Inspection | None:
        return self._scene.view.inspection if self._scene is not None else None

    @property
    def _point(self) -> Point | None:
        if self._scene is None or self._scene.checklist is None:
            return None
        return next((one for one in self._scene.checklist.points if one.id == self._current), None)

    @property
    def _is_erasing(self) -> bool:
        is_point = self._point is not None and self._point in self._erase_points()
        return is_point and self._state() in (State.ERASE, State.AFTERCHECK)

    # ── show ─────────────────────────────────────────────────────────────────

    def _show(self, *, new: bool) -> None:
        scene, inspection = self._scene, self._inspection
        if scene is None or inspection is None or scene.checklist is None or scene.texts is None:
            return
        number = scenes.grouped_imei(inspection.identity.imei) or inspection.identity.serial
        self.bar.set_device(self._slot, scenes.model_name(scene), scenes.variant(scene), number)
        self.bar.set_states(scenes.strip(scene, self._current))
        self.model.set_rows(scenes.point_rows(scene, self._current))
        self.points.set_current(self._current)
        if new:
            self._say("")
        self._show_middle(scene, inspection, new=new)
        self._show_evidence(scene)
        self._off()
        self.live.follow(scene, self._point if self._middle.currentWidget() is self.stage else None)
        self.titled.emit()

    def _show_middle(self, scene: Scene, inspection: Inspection, *, new: bool) -> None:
        assert scene.checklist is not None
        assert scene.texts is not None
        point = self._point
        if self._current == scenes.GRADE_STEP:
            genuine = parts_are_genuine(inspection, scene.checklist)
            self.body.show_body(inspection, form=scenes.form_of(inspection.identity), genuine=genuine)
            self._middle.setCurrentWidget(self.body)
        elif point is not None and self._is_erasing:
            self.erase.show_erase(inspection, point, scene.texts.points[point.id])
            self._middle.setCurrentWidget(self.erase)
        elif point is not None and is_away(scene.view):
            name = f"{point.number} {scene.texts.points[point.id].title}"
            self.away.show_away(scene.view, self._slot, name)
            self._middle.setCurrentWidget(self.away)
        elif point is not None:
            if new:
                form = scenes.form_of(inspection.identity)
                self.stage.show_point(point, scene.texts.points[point.id], form)
            self._middle.setCurrentWidget(self.stage)

    def _show_evidence(self, scene: Scene) -> None:
        point = self._point
        self.evidence.setVisible(point is not None)
        if point is not None:
            shown = scenes.evidence(scene, point)
            self.evidence.show_evidence(replace(shown, note=self._note or shown.note))

    def _off(self) -> None:
        """Say on the pass button what it does now; switch off what cannot be given, and say why."""
        assert self._scene is not None
        inspection = self._inspection
        assert inspection is not None
        do, is_grade = self._do, self._current == scenes.GRADE_STEP
        reason = self._off_reason(inspection)
        do.passed.setText(self._pass_words(inspection))
        self.verdicts.set_off(reason)
        is_point = not is_grade and not reason
        do.tell_step(is_grade=is_grade, is_point=is_point, has_defect=bool(inspection.defects))
        is_asked_here = is_point and not self._is_erasing
        for action in (do.na, do.cannot, do.memo):
            action.setEnabled(is_asked_here)

    def _off_reason(self, inspection: Inspection) -> str:
        assert self._scene is not None
        if self._current == scenes.GRADE_STEP:
            return ""
        if self._is_erasing:
            return "" if inspection.state is State.ERASE else self.tr("Identify it")
        if is_away(self._scene.view):
            return self.tr("Not there")
        if self._point in self._erase_points():
            return self.tr("After the others")
        return ""

    def _pass_words(self, inspection: Inspection) -> str:
        if self._current == scenes.GRADE_STEP:
            assert self._scene is not None
            assert self._scene.checklist is not None
            genuine = parts_are_genuine(inspection, self._scene.checklist)
            grade = grading.suggestion(inspection, genuine=genuine).grade
            return self.tr("Take {grade}").format(grade=grading.grade_word(grade))
        return self.tr("Record the erase") if self._is_erasing else self.tr("Pass")

    def _say(self, words: str, *, quiet: bool = False) -> None:
        for one in (self.stage, self.body, self.erase):
            one.say(words, quiet=quiet)

    # ── answers ──────────────────────────────────────────────────────────────

    def on_pass(self) -> None:
        """Pass the point, take the grade, or record the erase."""
        self._cut_short()
        if self._current == scenes.GRADE_STEP:
            self._grade(None, "")
        elif self._is_erasing:
            self._record_erase()
        elif held := self.live.why_not():
            self._say(held)
        elif (point := self._point) is not None:
            self._answer(Answer(point.id, Outcome.PASS, note=self._note, evidence=self._evidence()))

    def on_fail(self) -> None:
        """Fail the point; a digit may name the fault for a while."""
        self._cut_short()
        if (point := self._point) is not None:
            self._answer(Answer(point.id, Outcome.FAIL, note=self._note, evidence=self._evidence()))

    def on_not_applicable(self) -> None:
        """Ask why the point does not apply."""
        self._cut_short()
        point = self._point
        if point is None:
            return
        if not point.not_applicable:
            self._say(self.tr("This point always applies. Answer it, or say why it cannot be tested."))
            return
        self._ask(Outcome.NOT_APPLICABLE, self.tr("Why does it not apply?"), point.not_applicable)

    def on_cannot_test(self) -> None:
        """Ask why the point cannot be tested."""
        self._cut_short()
        if self._point is not None and self._scene is not None and self._scene.checklist is not None:
            allowed = (*self._scene.checklist.not_tested, OTHER)
            lead = self.tr("Why can it not be tested?")
            self._ask(Outcome.NOT_TESTED, lead, tuple(dict.fromkeys(allowed)))

    def _ask(self, outcome: Outcome, lead: str, reasons: Sequence[str]) -> None:
        assert self._scene is not None
        assert self._scene.texts is not None
        words = self._scene.texts.reasons
        self._asked = outcome
        self.stage.ask_why(lead, tuple((one, words.get(one, one)) for one in reasons))

    def _on_reason(self, reason: str) -> None:
        point = self._point
        if self._asked is not None and point is not None:
            self._with_note(Answer(point.id, self._asked, reason=reason, note=self._note))

    def on_digit(self, digit: int) -> None:
        """Choose a reason, name a fault, or say what kind a defect is."""
        if self._current == scenes.GRADE_STEP:
            self._on_kind(digit)
        elif not (self.stage.reasons.is_asking and self.stage.reasons.choose(digit)):
            self._on_code(digit)

    def _on_kind(self, digit: int) -> None:
        if self.body.panel.grades.is_asking:
            self.body.panel.grades.choose(digit)
        elif digit <= len(KINDS):
            self.body.give_kind(KINDS[digit - 1])

    def _on_code(self, digit: int) -> None:
        self._advance.stop()
        point = self._point
        if point is None or self.stage.reasons.is_asking or not self._do.failed.isEnabled():
            return
        codes = {at + 1: code for at, code in enumerate(point.codes)}
        code = codes.get(digit, OTHER if digit == OTHER_DIGIT else "")
        if code:
            self._with_note(Answer(point.id, Outcome.FAIL, code=code, note=self._note))

    def _with_note(self, given: Answer) -> None:
        """Answer; what is in no list needs words first."""
        if OTHER in (given.reason, given.code) and not given.note:
            self._pending = given
            self.stage.ask_note(self.tr("Say it in words, then Enter"))
        else:
            self._answer(given)

    def on_memo(self) -> None:
        """Take words for this point: its evidence where it needs some, else a note."""
        if self._point is None or self._middle.currentWidget() is not self.stage:
            return
        self._advance.stop()
        found = self._inspection.findings.get(self._current) if self._inspection is not None else None
        self.stage.ask_note(self.tr("Note, then Enter"), self._note or (found.note if found else ""))

    def _on_note(self, words: str) -> None:
        self.stage.note.hide()
        self._note = words
        inspection, pending, point = self._inspection, self._pending, self._point
        self._pending = None
        if inspection is None or point is None:
            return
        found = inspection.findings.get(point.id)
        if pending is not None and words:
            self._answer(replace(pending, note=words))
        elif found is not None and pending is None:
            answer = Answer(point.id, found.outcome, found.reason, found.code, words, found.evidence)
            self._answer(answer)
        else:
            self._show(new=False)

    def _evidence(self) -> str:
        return self.stage.evidence.text().strip() or self.live.evidence()

    def _on_passed_live(self, point_id: str) -> None:
        """Go on: the point has passed by itself, and that is on the disk."""
        if point_id == self._current and self.auto_advance:
            self._advance.start(self._pause_ms())

    def _answer(self, given: Answer) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        if self._is_saving == given.point_id:
            # A glove that bounces must not answer twice; a fault's digit may well come this soon.
            self._queued = given if given.code else self._queued
            return
        self._is_saving = given.point_id
        self._jobs.answer(inspection.uid, given, lambda new: self._on_answered(new, given), self._on_trouble)

    def _on_answered(self, new: Inspection, given: Answer) -> None:
        self._is_saving = ""
        queued, self._queued = self._queued, None
        if not self._take(new):
            return
        if queued is not None and queued.point_id == given.point_id:
            self._answer(queued)
            return
        is_coding = given.outcome is Outcome.FAIL and not given.code and bool(self._codes_of(given.point_id))
        self._forget()
        self._say("")
        self.stage.ask_why("", ())
        self.stage.ask_code(is_asked=is_coding)
        self._do.enter.setEnabled(is_coding)
        self.take_keys()
        self._show(new=False)
        if self.auto_advance:
            self._coding = given.point_id if is_coding else ""
            self._advance.start(theme().time.code_wait if is_coding else self._pause_ms())

    def _pause_ms(self) -> int:
        return theme().time.auto_advance if self.auto_advance_ms is None else self.auto_advance_ms

    def _codes_of(self, point_id: str) -> tuple[str, ...]:
        checklist = self._scene.checklist if self._scene is not None else None
        return checklist.point(point_id).codes if checklist is not None else ()

    def _take(self, new: Inspection) -> bool:
        """Show what is durable now; tells whether it is the open device's."""
        if self._scene is None or self._inspection is None or self._inspection.uid != new.uid:
            return False
        self._scene = self._newest(replace(self._scene, view=replace(self._scene.view, inspection=new)))
        return True

    def _forget(self) -> None:
        """Leave nothing of the answer before."""
        self._asked = None
        self._pending = None
        self._coding = ""
        self._note = ""

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_saving, self._queued = "", None
        self._say(f"{trouble.title} {trouble.advice}")
        if self._is_erasing and self._inspection is not None:
            self.erase.ask(self._inspection.state)
        elif self._middle.currentWidget() is self.stage:
            self.stage.ask_evidence()

    def on_undo(self) -> None:
        """Take the last answer back and open its point."""
        inspection = self._inspection
        if inspection is None:
            return
        self._advance.stop()

        def undone(new: Inspection, point_id: str) -> None:
            self._forget()
            if self._take(new):
                self._current = point_id
                self._show(new=True)
                self._say(self.tr("Taken back: {point}").format(point=self._name_of(point_id)), quiet=True)
                self.take_keys()

        self._jobs.undo(inspection.uid, undone, self._on_trouble)

    def _name_of(self, point_id: str) -> str:
        if self._scene is None or self._scene.checklist is None or self._scene.texts is None:
            return point_id
        return f"{self._scene.checklist.point(point_id).number} {self._scene.texts.points[point_id].title}"

    # ── the body ─────────────────────────────────────────────────────────────

    def _on_marked(self, defects: Sequence[object]) -> None:
        inspection = self._inspection
        if inspection is None:
            return

        def saved(new: Inspection) -> None:
            self._say("")
            if self._take(new):
                self._show(new=False)

        self._jobs.mark(inspection.uid, defects, saved, self._on_trouble)  # type: ignore[arg-type] # Qt's signal

    def on_seen(self) -> None:
        """Say from how far the defect is seen."""
        self.body.next_seen()

    def on_felt(self) -> None:
        """Say whether a nail feels the defect."""
        self.body.toggle_felt()

    def on_remove(self) -> None:
        """Take the chosen defect out."""
        self.body.remove()

    def on_another(self) -> None:
        """Ask for another grade than the rules suggest."""
        if self._current == scenes.GRADE_STEP and self._scene is not None and self._inspection is not None:
            assert self._scene.checklist is not None
            genuine = parts_are_genuine(self._inspection, self._scene.checklist)
            self.body.ask_grade(grading.suggestion(self._inspection, genuine=genuine).grade)

    def _on_grade_wanted(self, value: str) -> None:
        self._wanted = Grade(value)
        self._grade(self._wanted, "")

    def _on_grade_reasoned(self, words: str) -> None:
        if self._wanted is not None and words:
            self._grade(self._wanted, words)

    def _grade(self, wanted: Grade | None, reason: str) -> None:
        inspection = self._inspection
        if inspection is None:
            return

        def troubled(trouble: BenchTrouble) -> None:
            self._on_trouble(trouble)
            if wanted is not None and wanted is not Grade.NOT_SELLABLE and not reason:
                self.body.ask_reason(wanted)

        def graded(new: Inspection) -> None:
            self.body.ask_reason(None)
            self._say("")
            if self._take(new):
                self._show(new=False)
                self.take_keys()
                if self.auto_advance:
                    self._advance.start(self._pause_ms())

        self._jobs.grade(inspection.uid, wanted, reason, graded, troubled)

    # ── erase ────────────────────────────────────────────────────────────────

    def _record_erase(self) -> None:
        inspection, point = self._inspection, self._point
        if inspection is not None and point is not None and inspection.state is State.ERASE:
            record = self.erase.record()
            self._jobs.erased(inspection.uid, point.id, record, lambda _: self._say(""), self._on_trouble)

    def _on_scanned(self, number: str) -> None:
        inspection = self._inspection
        if inspection is not None and number:
            self._jobs.scan(inspection.uid, number, lambda _: self._say(""), self._on_trouble)

    def take_scan(self, number: str) -> bool:
        """Take a scanned number where one is asked for, at the identity and after the erase.

        Tells whether one was; another device's number is refused, and the stage says so.
        """
        inspection, point = self._inspection, self._point
        if inspection is None or point is None:
            return False
        if inspection.state is State.AFTERCHECK:
            self.erase.number.setText(number)
            self._on_scanned(number)
            return True
        if point.evidence is not Evidence.SCAN or inspection.state.is_closed:
            return False
        # Only what contradicts is told at once: else a wrong first scan could not be taken back.
        self.stage.evidence.setText(number)
        if _contradicts(inspection, number):
            self._on_scanned(number)
        return True

    # ── go on ────────────────────────────────────────────────────────────────

    def _on_chosen(self, chosen: str) -> None:
        self._advance.stop()
        if chosen == scenes.REVIEW_STEP:
            self._to_review()
            return
        self._forget()
        self._current = chosen
        self._show(new=True)
        self.take_keys()

    def step(self, step: int) -> None:
        """Open the point that many rows on."""
        ids = [row.id for row in self.model.rows() if row.id != scenes.REVIEW_STEP]
        if self._current in ids:
            self._on_chosen(ids[(ids.index(self._current) + step) % len(ids)])

    def on_enter(self) -> None:
        """End the wait for a fault's digit."""
        if self._coding:
            self._cut_short()

    def _cut_short(self) -> None:
        """Go on at once where the page was about to: a key must not hit the point before."""
        if self._advance.isActive():
            self._advance.stop()
            self._on_advance()

    def _on_advance(self) -> None:
        self._coding = ""
        before = self._current
        self._go_on()
        if self._current != before:
            self._show(new=True)
            self.take_keys()
        else:
            self.stage.ask_code(is_asked=False)

    def _go_on(self) -> None:
        """Open what is next: a point, the grade, the erase, else the review."""
        if self._scene is None or self._inspection is None:
            return
        point = scenes.next_open(self._scene, self._current)
        if self._inspection.state in (State.ERASE, State.AFTERCHECK):
            point = point or next(iter(self._erase_points()), None)
        if point is not None:
            self._current = point.id
        elif self._inspection.grade is None and not self._is_refused():
            self._current = scenes.GRADE_STEP
        else:
            self._to_review()

    def _is_refused(self) -> bool:
        verdict = self._scene.verdict if self._scene is not None else None
        return verdict is not None and verdict.kind is VerdictKind.REFUSED

    def _erase_points(self) -> tuple[Point, ...]:
        checklist = self._scene.checklist if self._scene is not None else None
        return tuple(one for one in checklist.points if one.phase == "erase") if checklist is not None else ()

    def _to_review(self) -> None:
        """Go to the erase where it has not been done, else to the review; a refused device is not erased."""
        inspection = self._inspection
        if inspection is None:
            return
        is_graded = inspection.state is State.INSPECTING and inspection.grade is not None
        if is_graded and not inspection.erasures and not self._is_refused():
            self._jobs.to_erase(inspection.uid, lambda _: None, self._on_trouble)
            return
        self.reviewed.emit(self.key)

    def on_read_again(self) -> None:
        """Start the live test that is open again, else read the device anew."""
        if not self.live.again():
            self._jobs.read_again(self.key)

    def on_auto(self) -> None:
        """Go on by itself after an answer, or wait for a key."""
        self.auto_advance = not self.auto_advance
        self._advance.stop()
        self.titled.emit()

    def on_back(self) -> None:
        """Take a question away; without one, go back to the bench."""
        if self.stage.reasons.is_asking or not self.stage.note.isHidden() or self.body.panel.is_asking:
            self._forget()
            self.stage.ask_why("", ())
            self.stage.note.hide()
            self.body.ask_reason(None)
            self.take_keys()
            return
        self.left.emit()
