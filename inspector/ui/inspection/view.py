# SPDX-License-Identifier: Apache-2.0
"""What an inspection page shows: points, device, stage, evidence, verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.answering import parts_are_genuine
from inspector.domain.errors import BenchTrouble
from inspector.domain.grading import Grade
from inspector.domain.inspection import Inspection, State
from inspector.ui.desk import Scene
from inspector.ui.inspection.away_stage import AwayStage, is_away
from inspector.ui.inspection.defect_panel import GradeActions
from inspector.ui.inspection.erase_stage import EraseStage
from inspector.ui.inspection.grade_stage import GradeStage
from inspector.ui.inspection.photo_stage import PhotoStage
from inspector.ui.inspection.point_stage import PointStage
from inspector.ui.inspection.stage import Stage
from inspector.ui.models import grading, point_evidence, scenes
from inspector.ui.models.answered import answer_words
from inspector.ui.models.battery import charge_of
from inspector.ui.models.forms import form_of
from inspector.ui.models.live_words import why_no_test
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.turn import go_first
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.evidence import EvidencePanel
from inspector.ui.widgets.photo_row import PhotoRow
from inspector.ui.widgets.point_list import PointList
from inspector.ui.widgets.point_rows import PointModel
from inspector.ui.widgets.stack import Stack
from inspector.ui.widgets.verdict_bar import VerdictActions, VerdictBar
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.ui.inspection.actions import InspectionActions
    from inspector.ui.inspection.opened import Opened

_LEAST_STAGE = 62
"""Per cent of its texts' full width that the stage needs beside the evidence."""


class InspectionView(QWidget):
    """The widgets of the page, and how they show what is open.

    Signals:
        shown: something else may be shown now.
    """

    shown = Signal()

    def __init__(self, opened: Opened, do: InspectionActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened = opened
        self._do = do
        self._page = parent

    def make(self) -> Iterator[None]:
        """Make the widgets, one costly one after the other: each gets a turn of the event loop."""
        do = self._do
        self._middle = Stack(self)
        self.model = PointModel(self)
        self.points = PointList(self.model, self)
        self.bar = DeviceBar(self)
        yield
        self.stage = PointStage(do.again, self._middle)
        yield
        self.body = GradeStage(
            GradeActions(do.remove, do.another, do.seen, do.felt, do.photo, do.defect_photo, do.keep),
            self._middle,
        )
        yield
        self.erase = EraseStage(self._middle)
        self.away = AwayStage(do.again, self._middle)
        yield
        self.photo = PhotoStage(do.choose, do.remove, do.back, self._middle)
        self.photos = PhotoRow(small=True)
        yield
        self.evidence = EvidencePanel([(do.memo, Icon.NOTE), (do.photo, Icon.CAMERA)], self)
        self.evidence.set_photos(self.photos)
        self.verdicts = VerdictBar(VerdictActions(do.passed, do.failed, do.na, do.cannot, do.undo), self)
        yield
        self._lay_out()
        theme_source().changed.connect(self._fold)
        self.erase.medium_chosen.connect(self._on_medium)

    def _on_medium(self) -> None:
        """Offer what can be done to this medium."""
        if self._opened.inspection is not None:
            self._switch(self._opened.inspection)
            self.shown.emit()

    def _lay_out(self) -> None:
        for one in (self.stage, self.body, self.erase, self.away, self.photo):
            self._middle.addWidget(one)
        inner = self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inner.setSpacing(0)
        inner.addWidget(self._middle, 3)
        inner.addWidget(self.evidence)
        right = self.right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addLayout(inner, 1)
        right.addWidget(self.verdicts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.points)
        row.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.layout() is not None:  # all of it is made
            self._fold()

    def _fold(self) -> None:
        """Put the evidence under the stage where beside it the question would have no room."""
        size = theme().size
        beside = self.width() - size.point_list - size.evidence
        is_below = beside < size.stage_text * _LEAST_STAGE // 100
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._inner.setDirection(down if is_below else across)
        self._inner.setStretchFactor(self.evidence, 1 if is_below else 0)
        self.evidence.set_below(is_below=is_below)

    def turn(self, pages: int) -> None:
        """Scroll what is in the middle by as many heights of it."""
        stage = self._middle.currentWidget()
        if isinstance(stage, Stage):
            stage.turn(pages)

    @property
    def is_at_point(self) -> bool:
        """Tell whether a point's question is on the stage."""
        return self._middle.currentWidget() is self.stage

    @property
    def is_away(self) -> bool:
        """Tell whether the device of the open point is not there to be answered for."""
        opened = self._opened
        if opened.point is None or opened.is_erasing or opened.is_after_erase or opened.scene is None:
            return False
        return is_away(opened.scene.view)

    def take_keys(self) -> None:
        """Let the page's keys act: no field has the focus any more."""
        if self._opened.is_grade and not self._opened.is_photo:
            self.body.take_focus()
        else:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.is_away and self.is_at_point:
                self.show_opened(new=False)  # it stood there for the sake of who was writing

    def say(self, words: str, *, quiet: bool = False) -> None:
        """Say in the stage what stands in the way, or ``quiet`` what was done; empty takes it away."""
        for one in (self.stage, self.body, self.erase, self.photo):
            one.say(words, quiet=quiet)

    def tell(self, trouble: BenchTrouble) -> None:
        """Say what a service would not do, and let what is missing be written."""
        self.say(trouble_words(trouble))
        if self._opened.is_photo:
            return
        if self._opened.is_erasing and self._opened.inspection is not None:
            self.erase.ask(self._opened.inspection.state)
        elif self.is_at_point:
            self.stage.ask_evidence()

    def genuine(self) -> bool:
        """Tell whether all parts are known to be genuine."""
        inspection, checklist = self._opened.inspection, self._opened.checklist
        return inspection is not None and checklist is not None and parts_are_genuine(inspection, checklist)

    def suggested(self, inspection: Inspection) -> Grade:
        """Give the grade that the rules suggest."""
        return grading.suggestion(inspection, genuine=self.genuine()).grade

    # ── show ─────────────────────────────────────────────────────────────────

    def show_opened(self, *, new: bool) -> None:
        """Show what is open; ``new`` where another question is."""
        scene, inspection = self._opened.scene, self._opened.inspection
        if scene is None or inspection is None or scene.checklist is None or scene.texts is None:
            return
        go_first()
        with self._laid_out_once():
            self._show(scene, inspection, new=new)

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Lay out after all of it is shown: Qt does so anew for each widget that comes or goes."""
        layouts = [one for one in (self.layout(), self.stage.column) if one is not None]
        for one in layouts:
            one.setEnabled(False)
        try:
            yield
        finally:
            for one in layouts:
                one.setEnabled(True)

    def _show(self, scene: Scene, inspection: Inspection, *, new: bool) -> None:
        opened = self._opened
        number = scenes.grouped_imei(inspection.identity.imei) or inspection.identity.serial
        self.bar.set_device(opened.slot, scenes.model_name(scene), scenes.variant(scene), number)
        self.bar.set_order(inspection.order_line)
        self.bar.set_states(scenes.strip(scene, opened.current))
        self.model.set_rows(scenes.point_rows(scene, opened.current))
        self.points.set_current(opened.current)
        if new:
            self.say("")
        self._show_middle(scene, inspection, new=new)
        self._show_evidence(scene)
        self._switch(inspection)
        self.shown.emit()

    def _show_middle(self, scene: Scene, inspection: Inspection, *, new: bool) -> None:
        assert scene.texts is not None
        point = self._opened.point
        form = form_of(inspection.identity)
        if self._opened.is_grade:
            self.body.show_body(inspection, form=form, genuine=self.genuine())
        if self._opened.is_photo:
            self._middle.setCurrentWidget(self.photo)
        elif self._opened.is_grade:
            self._middle.setCurrentWidget(self.body)
        elif point is not None and self._opened.is_erasing:
            self.erase.show_erase(inspection, point, scene.texts.points[point.id], scene.erase)
            self._middle.setCurrentWidget(self.erase)
        elif point is not None and self.is_away and not self.stage.is_written:
            self.away.show_away(scene.view, self._opened.slot, self._opened.name_of(point.id))
            self._middle.setCurrentWidget(self.away)
        elif point is not None:
            if new:
                self.stage.show_point(point, scene.texts.points[point.id], form)
            is_live = bool(point.live) and point.live in scene.view.live_tests
            self.stage.show_question(point, scene.texts.points[point.id], is_live=is_live)
            self.stage.say_no_live(why_no_test(point, scene.view))
            self.stage.show_charge(charge_of(inspection, point))
            found = inspection.findings.get(point.id)
            words = answer_words(inspection, point, scene.texts)
            self.stage.heading.set_answer(found.outcome if found is not None else None, words)
            self._middle.setCurrentWidget(self.stage)

    def _show_evidence(self, scene: Scene) -> None:
        point = self._opened.point
        self.evidence.setVisible(point is not None)
        if point is not None:
            shown = point_evidence.evidence(scene, point)
            self.evidence.show_evidence(replace(shown, note=self._opened.note or shown.note))

    def _switch(self, inspection: Inspection) -> None:
        """Say on the pass button what it does now; switch off what cannot be given, and say why."""
        do, opened = self._do, self._opened
        is_grade = opened.is_grade and not opened.is_photo
        reason = self._off_reason(inspection)
        do.passed.setText(self._pass_words(inspection))
        self.verdicts.set_off(reason)
        is_point = not is_grade and not opened.is_photo and not reason
        do.tell_step(is_grade=is_grade, is_point=is_point, has_defect=bool(inspection.defects))
        do.tell_photo(is_photo=opened.is_photo)
        do.tell_erase(is_asked=is_point and opened.is_erasing)
        is_asked_here = is_point and not opened.is_erasing
        for action in (do.na, do.cannot, do.memo):
            action.setEnabled(is_asked_here)

    def _off_reason(self, inspection: Inspection) -> str:
        opened = self._opened
        if opened.is_grade or opened.is_photo:
            return ""
        if opened.is_erasing:
            return "" if inspection.state is State.ERASE else self.tr("Identify it")
        if opened.is_after_erase:
            return ""  # also while it is away: a new system runs no agent
        if opened.scene is not None and is_away(opened.scene.view):
            return self.tr("Plug it in")
        if opened.point in opened.erase_points:
            return self.tr("After the others")
        return ""

    def _pass_words(self, inspection: Inspection) -> str:
        if self._opened.is_photo:
            return self.photo.pass_words()
        if self._opened.is_grade:
            word = grading.grade_word(self.suggested(inspection))
            return self.tr("Take {grade}").format(grade=word)
        return self.tr("Record the erase") if self._opened.is_erasing else self.tr("Pass")
