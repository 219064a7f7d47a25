# SPDX-License-Identifier: Apache-2.0
"""Hands do not wait for the disk: each mark is kept, and a key acts on the one that was placed last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import inspections
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.domain.grading import Defect, DefectKind, Surface
from inspector.domain.inspection import Inspection
from inspector.ui.inspection.defect_panel import GradeActions
from inspector.ui.inspection.grade_stage import GradeStage
from inspector.ui.widgets.device_drawing import Spot

MakeAction = Callable[..., QAction]
OPENED = inspections.opened()


@pytest.fixture
def stage(qtbot: QtBot, make_action: MakeAction) -> GradeStage:
    owner = QWidget()
    actions = GradeActions(*(make_action(owner, str(at)) for at in range(7)))
    made = GradeStage(actions)
    owner.setParent(made)
    qtbot.addWidget(made)
    show(made, OPENED)
    return made


def show(stage: GradeStage, inspection: Inspection) -> None:
    stage.show_body(inspection, form="hole", genuine=False)


def click(stage: GradeStage, surface: Surface) -> None:
    stage.drawing.set_spot(Spot(surface, 500, 900))
    stage.drawing.placed.emit(surface.value, 500, 900)


def sent_by(stage: GradeStage) -> list[tuple[Defect, ...]]:
    sent: list[tuple[Defect, ...]] = []
    stage.marked.connect(sent.append)
    return sent


def test_marks_that_come_faster_than_the_disk_are_all_kept(stage: GradeStage) -> None:
    sent = sent_by(stage)
    click(stage, Surface.BACK)
    click(stage, Surface.LEFT)
    stage.toggle_felt()
    assert [len(defects) for defects in sent] == [1, 2, 2]
    assert [one.felt for one in sent[-1]] == [False, True]
    assert not stage.drawing._pins, "what is not on the disk is not shown as given"
    show(stage, replace(OPENED, defects=sent[0]))
    assert len(stage.drawing._pins) == 1
    stage.give_kind(DefectKind.DENT)
    assert len(sent[-1]) == 2
    assert [one.kind for one in sent[-1]] == [DefectKind.SCRATCH, DefectKind.DENT]
    show(stage, replace(OPENED, defects=sent[-1]))
    assert len(stage.drawing._pins) == 2
    assert stage.selected == sent[-1][1]


def test_a_refused_mark_is_not_sent_again(stage: GradeStage) -> None:
    sent = sent_by(stage)
    click(stage, Surface.BACK)
    stage.not_saved()
    assert stage.selected is None
    click(stage, Surface.LEFT)
    assert [one.surface.value for one in sent[-1]] == ["left"]


def test_what_is_undone_elsewhere_does_not_come_back(stage: GradeStage) -> None:
    sent = sent_by(stage)
    click(stage, Surface.BACK)
    stage.saved(replace(OPENED, defects=sent[0]))
    show(stage, OPENED)
    click(stage, Surface.LEFT)
    assert [one.surface.value for one in sent[-1]] == ["left"]


def test_another_device_begins_with_its_own(stage: GradeStage) -> None:
    sent = sent_by(stage)
    click(stage, Surface.BACK)
    show(stage, inspections.opened(2))
    click(stage, Surface.LEFT)
    assert [one.surface.value for one in sent[-1]] == ["left"]
