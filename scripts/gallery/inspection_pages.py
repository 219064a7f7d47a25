# SPDX-License-Identifier: Apache-2.0
"""Points of an inspection: guided, in German, live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gallery.samples import ENGLISH, GERMAN, action, point_rows, shell, states, verdicts
from inspector.domain.finding import Outcome
from inspector.domain.reading import Quality
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.device_drawing import DeviceDrawing
from inspector.ui.widgets.evidence import Evidence, EvidencePanel
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.point_heading import PointHeading
from inspector.ui.widgets.point_list import PointList
from inspector.ui.widgets.point_rows import PointModel
from inspector.ui.widgets.states import CellState
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.touch_grid import TouchGrid
from inspector.ui.widgets.verdict_bar import VerdictBar


def inspection(
    stage: QWidget, current: str, letters: str, evidence: Evidence, words: tuple[str, ...]
) -> QWidget:
    """Return an inspection around a stage."""
    page = QWidget()
    model = PointModel(page)
    model.set_rows(point_rows(letters))
    points = PointList(model)
    points.set_current(current)
    device = DeviceBar()
    device.set_device("A1", "iPhone 13", "128 GB · Midnight", "35 000000 004821 1")
    device.set_states(states(letters))
    actions = verdicts(page, words)
    note, photo = action(page, "Note", "M"), action(page, "Photo", "C")
    panel = EvidencePanel([(note, Icon.NOTE), (photo, Icon.CAMERA)])
    panel.show_evidence(evidence)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(stage, 1)
    middle.addWidget(panel)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(device)
    right.addLayout(middle, 1)
    right.addWidget(VerdictBar(actions))
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(points)
    row.addLayout(right, 1)
    codes = tuple(action(page, "Defect code", str(digit)) for digit in range(1, 10))
    hints = [
        KeyHint((actions.passed,), on_button=True),
        KeyHint((actions.failed,), on_button=True),
        KeyHint(codes),
        KeyHint((action(page, "Other point", "Up"), action(page, "", "Down"))),
        KeyHint((photo,)),
        KeyHint((note,)),
        KeyHint((action(page, "Auto-advance on", "A"),)),
        KeyHint((action(page, "Next device", "G"),), trailing=True),
        KeyHint((action(page, "Bench", "Esc"),), trailing=True),
    ]
    return shell("Inspection", "phone-25 v1", "inspect", page, hints)


def guided_stage(ask: str, question: str, method: str) -> QWidget:
    """Return the stage of the vibration point."""
    stage = QWidget()
    heading = PointHeading()
    heading.set_point(13, "Vibration", method, ask, question)
    drawing = DeviceDrawing()
    drawing.show_guide("notch", "vibration.motor")
    codes = CodeRow()
    codes.set_codes([Code("1", "none felt"), Code("2", "weak"), Code("3", "rattles")])
    foot = QHBoxLayout()
    foot.addWidget(ActionButton(action(stage, "Play again", "R"), icon=Icon.AGAIN))
    foot.addWidget(codes, 1)
    column = QVBoxLayout(stage)
    column.setContentsMargins(28, 16, 28, 20)
    column.addWidget(heading)
    column.addWidget(drawing, 1)
    column.addLayout(foot)
    return stage


MEASURED = Evidence(
    criterion="Three pulses felt, or each at least 0.15 g rms on the accelerometer. No rattle.",
    criterion_source="phone-25 v1, point 13",
    reading="0.42",
    unit="g rms",
    source="Phone accelerometer, 400 Hz",
    quality=Quality.MEASURED,
    quality_text="Good: 1,204 of 1,204 samples",
    taken_at="14:31:58",
    judgement=Outcome.PASS,
    judgement_text="meets 0.15",
    footnote="The reading agrees with a pass. The verdict is yours.",
)


def guided() -> QWidget:
    """Return a guided point."""
    stage = guided_stage(
        "Hold the phone in your palm. It plays three short pulses.",
        "Did you feel all three, without a rattle?",
        "Guided · checked by the phone's accelerometer",
    )
    return inspection(stage, "p13", "ppppppppppppc------p-p---", MEASURED, ENGLISH)


def german() -> QWidget:
    """Return a guided point in German words, for the small window."""
    stage = guided_stage(
        "Halten Sie das Gerät in der Handfläche. Es vibriert dreimal kurz.",
        "Haben Sie alle drei Impulse gespürt, ohne Klappern?",
        "",
    )
    return inspection(stage, "p13", "ppppppppppppc------p-p---", MEASURED, GERMAN)


def touch() -> QWidget:
    """Return the live touch test."""
    stage = QWidget()
    grid = TouchGrid(9, 19)
    for place in range(13 * 9 + 5):
        grid.set_cell(place % 9, place // 9, CellState.DONE)
    grid.set_cell(8, 5, CellState.MISSED)
    grid.set_cell(5, 13, CellState.NOW)
    heading = PointHeading()
    heading.set_point(10, "Touch", "Guided · scored by the app")
    row = QHBoxLayout()
    row.addWidget(grid)
    ask = Text("Sweep every square on the phone with one finger, edge to edge.", lambda k: k.ask, wrap=True)
    row.addWidget(ask, 1, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout(stage)
    column.setContentsMargins(28, 16, 28, 20)
    column.addWidget(heading)
    column.addLayout(row, 1)
    evidence = Evidence(
        criterion="Every square of the 9 × 19 grid reached. No touch by itself for 10 s.",
        criterion_source="phone-25 v1, point 10",
        source="Test page on the phone",
        footnote="Passes by itself when the grid is full. You need not press a key.",
    )
    window = inspection(stage, "p10", "pppppppppc---------pp-p--", evidence, ENGLISH)
    for bar in window.findChildren(VerdictBar):
        bar.set_auto("Pass when full")
    return window
