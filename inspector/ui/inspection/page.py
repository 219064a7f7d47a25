# SPDX-License-Identifier: Apache-2.0
"""One inspection: the points at the left, one question in the middle, all evidence beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.answering import parts_are_genuine
from inspector.domain.checklist import Evidence as EvidenceKind
from inspector.domain.checklist import Point
from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.inspection import Inspection, State
from inspector.services.bench import SessionState
from inspector.ui.desk import Desk, Scene
from inspector.ui.inspection.stages import EraseStage, GradeActions, GradeStage, PointStage
from inspector.ui.models import scenes
from inspector.ui.page import Page
from inspector.ui.theme.live import theme
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.evidence import EvidencePanel
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.point_list import PointList, PointModel
from inspector.ui.widgets.verdict_bar import VerdictActions, VerdictBar

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.services.bench import Bench
    from inspector.wiring import App


class InspectionPage(Page):
    """The 25 points of one device.

    Signals:
        reviewed: every point and the grade are answered, or review was chosen; carries the key.
    """

    reviewed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scene: Scene | None = None
        self._slot = ""
        self._current = ""
        self._asked: Outcome | None = None
        self._coding = ""
        self._wanted: Grade | None = None
        self.auto_advance = True
        self._make_actions()
        self._build()
        self._advance = QTimer(self)
        self._advance.setSingleShot(True)
        self._advance.timeout.connect(self._on_advance)
        desk.scenes_changed.connect(self._on_scenes)

    # ── build ────────────────────────────────────────────────────────────────

    def _make_actions(self) -> None:
        tr = self.tr
        self._pass = self.act(tr("Pass"), self._on_pass, Qt.Key.Key_Space)
        self._fail = self.act(tr("Fail"), self._on_fail, "F", "-")
        self._na = self.act(tr("Not applicable"), self._on_not_applicable, "N", "*")
        self._cannot = self.act(tr("Cannot test"), self._on_cannot_test, "T")
        self._undo = self.act(tr("Undo"), self._on_undo, "Z", Qt.Key.Key_Backspace, "Ctrl+Z")
        self._again = self.act(tr("Read again"), self._on_read_again, "R")
        self._up = self.act(tr("Point before"), lambda: self._move(-1), Qt.Key.Key_Up)
        self._down = self.act(tr("Next point"), lambda: self._move(1), Qt.Key.Key_Down)
        self._auto = self.act(tr("Auto-advance"), self._on_auto, "A")
        self._add = self.act(tr("Add this defect"), self._on_add_defect, "D")
        self._remove = self.act(tr("Remove the last"), self._on_remove_defect, Qt.Key.Key_Delete)
        self._record = QAction(tr("Record the erase"), self)
        self._back = self.act(tr("Bench"), self._on_back, Qt.Key.Key_Escape)
        self._digits = [self._digit(n) for n in range(1, 10)]

    def _digit(self, number: int) -> QAction:
        return self.act(str(number), lambda: self._on_digit(number), str(number))

    def _build(self) -> None:
        self.model = PointModel(self)
        self.points = PointList(self.model)
        self.bar = DeviceBar()
        self.stage = PointStage(self._again)
        self.body = GradeStage(GradeActions(self._pass, self._add, self._remove))
        self.erase = EraseStage(self._record)
        self.evidence = EvidencePanel()
        self.verdicts = VerdictBar(VerdictActions(self._pass, self._fail, self._na, self._cannot, self._undo))
        self._middle = QStackedWidget()
        for one in (self.stage, self.body, self.erase):
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
        self.points.chosen.connect(self._on_chosen)
        self.stage.evidence_given.connect(lambda _text: self._on_pass())
        self.stage.reason_chosen.connect(self._on_reason)
        self.body.chosen.connect(self._on_grade_wanted)
        self.body.reasoned.connect(self._on_grade_reasoned)
        self.erase.recorded.connect(self._on_erased)
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
        state = self.tr("Auto-advance on") if self.auto_advance else self.tr("Auto-advance off")
        return (
            KeyHint((self._pass,), on_button=True),
            KeyHint((self._fail,), on_button=True),
            KeyHint(tuple(self._digits), self.tr("Defect code")),
            KeyHint((self._up, self._down), self.tr("Other point")),
            KeyHint((self._undo,), on_button=True),
            KeyHint((self._auto,), state),
            KeyHint((self._back,), self.tr("Bench"), trailing=True),
        )

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
        self._coding = ""
        self._asked = None
        if not point_id:
            self._go_on()
        self._show(new=True)
        if self._current != scenes.ERASE_STEP:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── what comes ───────────────────────────────────────────────────────────

    def _on_scenes(self, new: list[Scene]) -> None:
        for scene in new:
            if self._scene is not None and scene.view.key == self._scene.view.key:
                before = self._state()
                self._scene = scene
                if self._state() is not before and self._state() in (
                    State.ERASE,
                    State.AFTERCHECK,
                    State.REVIEW,
                ):
                    self._go_on()
                    self._show(new=True)
                else:
                    self._show(new=False)

    def _state(self) -> State | None:
        inspection = self._inspection
        return inspection.state if inspection is not None else None

    @property
    def _inspection(self) -> Inspection | None:
        return self._scene.view.inspection if self._scene is not None else None

    @property
    def _point(self) -> Point | None:
        if self._scene is None or self._scene.checklist is None:
            return None
        return next((one for one in self._scene.checklist.points if one.id == self._current), None)

    def _show(self, *, new: bool) -> None:
        scene = self._scene
        if scene is None or scene.checklist is None or scene.texts is None:
            return
        inspection = scene.view.inspection
        assert inspection is not None
        self.bar.set_device(
            self._slot,
            scenes.model_name(scene),
            scenes.variant(scene),
            scenes.grouped_imei(inspection.identity.imei) or inspection.identity.serial,
        )
        self.bar.set_states(scenes.strip(scene, self._current))
        self.model.set_rows(scenes.point_rows(scene, self._current))
        self.points.set_current(self._current)
        self._show_middle(scene, inspection, new=new)
        self._off()
        self.titled.emit()

    def _show_middle(self, scene: Scene, inspection: Inspection, *, new: bool) -> None:
        assert scene.checklist is not None
        assert scene.texts is not None
        point = self._point
        if self._current == scenes.GRADE_STEP:
            genuine = parts_are_genuine(inspection, scene.checklist)
            self.body.show_body(inspection, lambda person: person, genuine=genuine)
            self._middle.setCurrentWidget(self.body)
        elif point is not None and inspection.state in (State.ERASE, State.AFTERCHECK):
            self._middle.setCurrentWidget(self.erase)
            self.erase.show_erase(inspection, point, scene.texts.points[point.id])
        elif point is not None:
            if new:
                self.stage.show_point(point, scene.texts.points[point.id])
            self._middle.setCurrentWidget(self.stage)
        self.evidence.setVisible(point is not None)
        if point is not None:
            self.evidence.show_evidence(scenes.evidence(scene, point))

    def _off(self) -> None:
        """Switch the verdicts off where they cannot be given, and say why."""
        assert self._scene is not None
        state, inspection = self._scene.view.state, self._inspection
        reason = ""
        if state is SessionState.GONE:
            time = self._scene.view.since.astimezone().strftime("%H:%M")
            reason = self.tr("Unplugged at {time}. Plug it in again").format(time=time)
        elif inspection is not None and inspection.state not in (State.READING, State.INSPECTING):
            reason = self.tr("Answered while it is erased") if self._point is not None else ""
        if self._current == scenes.GRADE_STEP:
            reason = ""
        self.verdicts.set_off(reason)
        is_point = self._current != scenes.GRADE_STEP
        for action in (self._fail, self._na, self._cannot):
            action.setEnabled(is_point and not reason)

    # ── answers ──────────────────────────────────────────────────────────────

    def _on_pass(self) -> None:
        self._advance.stop()
        if self._current == scenes.GRADE_STEP:
            self._grade(None, "")
        elif self._point is not None:
            self._answer(Outcome.PASS, evidence=self.stage.evidence.text())

    def _on_fail(self) -> None:
        point = self._point
        if point is not None:
            self._coding = point.id
            self._answer(Outcome.FAIL)

    def _on_not_applicable(self) -> None:
        point = self._point
        if point is None or self._scene is None or self._scene.texts is None:
            return
        words = self._scene.texts.reasons
        reasons = [(one, words.get(one, one)) for one in point.not_applicable]
        if not reasons:
            self.stage.say(self.tr("This point always applies. Answer it, or say why it cannot be tested."))
            return
        self._asked = Outcome.NOT_APPLICABLE
        self.stage.reasons.ask(self.tr("Why does it not apply?"), reasons)

    def _on_cannot_test(self) -> None:
        if self._point is None or self._scene is None or self._scene.texts is None:
            return
        words = self._scene.texts.reasons
        allowed = self._scene.checklist.not_tested if self._scene.checklist is not None else ()
        self._asked = Outcome.NOT_TESTED
        self.stage.reasons.ask(
            self.tr("Why can it not be tested?"), [(one, words.get(one, one)) for one in allowed]
        )

    def _on_reason(self, reason: str) -> None:
        if self._asked is not None:
            self._answer(self._asked, reason=reason)

    def _on_digit(self, digit: int) -> None:
        point = self._point
        if self.stage.reasons.is_asking and self.stage.reasons.choose(digit):
            return
        if self._coding and self._scene is not None and self._scene.checklist is not None:
            point = self._scene.checklist.point(self._coding)
        if point is not None and digit <= len(point.codes):
            self._coding = ""
            self._answer(Outcome.FAIL, code=point.codes[digit - 1], point=point)

    def _answer(
        self,
        outcome: Outcome,
        *,
        reason: str = "",
        code: str = "",
        evidence: str = "",
        point: Point | None = None,
    ) -> None:
        inspection, asked = self._inspection, point or self._point
        if inspection is None or asked is None:
            return
        uid, point_id = inspection.uid, asked.id
        note = self.tr("other") if reason == "other" else ""

        def job(app: App, _: Bench) -> Inspection:
            return app.inspections.answer(
                uid, point_id, outcome, app.operator, reason=reason, code=code, note=note, evidence=evidence
            )

        waits = theme().time.code_wait if outcome is Outcome.FAIL and not code else theme().time.auto_advance
        self._desk.do(job, lambda new: self._on_saved(new, waits), self._on_trouble)

    def _on_saved(self, new: Inspection, wait_ms: int = 0) -> None:
        """Show what is durable now, then go on."""
        if self._inspection is None or self._inspection.uid != new.uid:
            return
        self._asked = None
        self.stage.say("")
        self.stage.reasons.ask("", ())
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.auto_advance:
            self._advance.start(wait_ms)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        words = f"{trouble.title} {trouble.advice}"
        for one in (self.stage, self.body, self.erase):
            one.say(words)
        point = self._point
        if point is not None and point.evidence is not EvidenceKind.NONE and self.stage.isVisible():
            self.stage.evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        self._advance.stop()
        uid = inspection.uid

        def undone(result: tuple[Inspection, str]) -> None:
            self._current = result[1]
            self._coding = ""
            self._show(new=True)

        self._desk.do(lambda app, _: app.inspections.undo(uid, app.operator), undone, self._on_trouble)

    # ── the body ─────────────────────────────────────────────────────────────

    def _on_add_defect(self) -> None:
        inspection = self._inspection
        if inspection is None or self._current != scenes.GRADE_STEP:
            return
        defects = (*inspection.defects, self.body.defect())
        self._mark(defects)

    def _on_remove_defect(self) -> None:
        inspection = self._inspection
        if inspection is not None and self._current == scenes.GRADE_STEP and inspection.defects:
            self._mark(inspection.defects[:-1])

    def _mark(self, defects: Sequence[object]) -> None:
        inspection = self._inspection
        assert inspection is not None
        uid = inspection.uid
        self._desk.do(
            lambda app, _: app.inspections.defects(uid, defects, app.operator),  # type: ignore[arg-type]
            lambda _: self.body.say(""),
            self._on_trouble,
        )

    def _on_grade_wanted(self, value: str) -> None:
        self._wanted = Grade(value)
        self._grade(self._wanted, "")

    def _on_grade_reasoned(self, words: str) -> None:
        if self._wanted is not None:
            self._grade(self._wanted, words)

    def _grade(self, wanted: Grade | None, reason: str) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        uid = inspection.uid

        def troubled(trouble: BenchTrouble) -> None:
            self._on_trouble(trouble)
            if wanted is not None and not reason:
                self.body.ask_reason(wanted)

        def graded(new: Inspection) -> None:
            self.body.ask_reason(None)
            self.body.say("")
            self._on_saved(new, theme().time.auto_advance)

        self._desk.do(
            lambda app, _: app.inspections.grade(uid, app.operator, wanted, reason), graded, troubled
        )

    # ── erase ────────────────────────────────────────────────────────────────

    def _on_erased(self, level: str, verification: str) -> None:
        inspection, point = self._inspection, self._point
        if inspection is None or point is None:
            return
        uid, point_id = inspection.uid, point.id

        def job(app: App, _: Bench) -> Inspection:
            by: Person = app.operator
            app.inspections.answer(uid, point_id, Outcome.PASS, by, evidence=verification)
            return app.inspections.erased(
                uid,
                by,
                medium="internal storage",
                level=level,
                method="factory reset",
                verification=verification,
            )

        self._desk.do(job, lambda _: self.erase.say(""), self._on_trouble)

    def _on_scanned(self, number: str) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        uid = inspection.uid
        self._desk.do(
            lambda app, _: app.inspections.scan(uid, number, app.operator),
            lambda _: self.erase.say(""),
            self._on_trouble,
        )

    # ── go on ────────────────────────────────────────────────────────────────

    def _on_chosen(self, chosen: str) -> None:
        self._advance.stop()
        if chosen == scenes.REVIEW_STEP:
            self._to_review()
            return
        self._current = chosen
        self._coding = ""
        self._show(new=True)

    def _move(self, step: int) -> None:
        ids = [row.id for row in self.model.rows() if row.id != scenes.REVIEW_STEP]
        if self._current in ids:
            self._on_chosen(ids[(ids.index(self._current) + step) % len(ids)])

    def _on_advance(self) -> None:
        self._coding = ""
        before = self._current
        self._go_on()
        if self._current != before:
            self._show(new=True)

    def _go_on(self) -> None:
        """Open what is next: a point, the grade, the erase, else the review."""
        if self._scene is None or self._inspection is None:
            return
        point = scenes.next_open(self._scene, self._current)
        if self._inspection.state in (State.ERASE, State.AFTERCHECK):
            point = point or next(
                (one for one in self._erase_points() if one.id in self._inspection.findings), None
            )
        if point is not None:
            self._current = point.id
        elif self._inspection.grade is None:
            self._current = scenes.GRADE_STEP
        else:
            self._to_review()

    def _erase_points(self) -> tuple[Point, ...]:
        checklist = self._scene.checklist if self._scene is not None else None
        return tuple(one for one in checklist.points if one.phase == "erase") if checklist is not None else ()

    def _to_review(self) -> None:
        """Go to the erase where it has not been done, else to the review."""
        inspection = self._inspection
        if inspection is None:
            return
        if inspection.state is State.INSPECTING and inspection.grade is not None and not inspection.erasures:
            uid = inspection.uid
            self._desk.do(
                lambda app, _: app.inspections.to_erase(uid, app.operator), otherwise=self._on_trouble
            )
            return
        self.reviewed.emit(self.key)

    def _on_read_again(self) -> None:
        key = self.key
        self._desk.do(lambda _, bench: bench.read_again(key))

    def _on_auto(self) -> None:
        self.auto_advance = not self.auto_advance
        self._advance.stop()
        self.titled.emit()

    def _on_back(self) -> None:
        if self.stage.reasons.is_asking:
            self._asked = None
            self.stage.reasons.ask("", ())
            return
        self.left.emit()
