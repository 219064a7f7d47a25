# SPDX-License-Identifier: Apache-2.0
"""The column beside the drawing in the smallest window: all that is asked of a defect is in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.ui import i18n
from inspector.ui.inspection.defect_panel import DefectPanel, GradeActions
from inspector.ui.theme.live import theme, theme_source

MakeAction = Callable[..., QAction]
DEFECTS = (
    Defect(Surface.BACK, DefectKind.SCRATCH, 3, 0, felt=False),
    Defect(Surface.LEFT, DefectKind.DENT, 1, 50, felt=True),
)
HEIGHT = 580
"""What header, device bar, verdicts and key strip leave of 800 px."""


@pytest.fixture(params=["en", "de"])
def panel(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, make_action: MakeAction
) -> Iterator[DefectPanel]:
    i18n.set_language(qapp, request.param)
    theme_source().set_compact(True)
    owner = QWidget()
    qtbot.addWidget(owner)
    names = ("Remove", "Another grade, say why", "Seen from", "Felt by nail", "Photo", "Photo", "Keep")
    made = DefectPanel(GradeActions(*(make_action(owner, one) for one in names)), owner)
    made.resize(theme().size.evidence, HEIGHT)
    owner.resize(made.size())
    owner.show()
    made.show_defects(DEFECTS, 1, DEFECTS[0])
    made.why.setText("Fair: defect 2 decides, Dent, 1 mm, Left, seen from 50 cm, felt by nail.")
    qtbot.waitExposed(owner)
    yield made
    i18n.set_language(qapp, "en")


def is_in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def test_each_question_about_the_defect_is_in_sight(panel: DefectPanel, qtbot: QtBot) -> None:
    for one in (panel.kind, panel.length, panel.seen, panel.felt, panel.scale):
        qtbot.waitUntil(lambda one=one: is_in_sight(one))  # type: ignore[misc] # its own default


def test_a_question_about_the_grade_takes_their_room_and_gives_it_back(
    panel: DefectPanel, qtbot: QtBot
) -> None:
    panel.ask_reason(Grade.GOOD)
    qtbot.waitUntil(lambda: is_in_sight(panel.defects))
    assert not panel.felt.isVisible()
    panel.edit()
    assert panel.felt.isVisible(), "who chooses a defect may still change it"
    panel.ask_reason(None)
    qtbot.waitUntil(lambda: is_in_sight(panel.felt))
