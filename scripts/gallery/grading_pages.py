# SPDX-License-Identifier: Apache-2.0
"""The cosmetic grade, and the review."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gallery.samples import action, point_rows, shell, states
from inspector.domain.grading import DefectKind, Grade, Surface
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.check_list import Check, CheckList
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.device_drawing import DeviceDrawing, Pin
from inspector.ui.widgets.figure import FigureLabel
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.page_preview import PagePreview, PreviewState
from inspector.ui.widgets.point_rows import PointModel
from inspector.ui.widgets.review_points import ReviewPoints
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Rule, Text


def cosmetic() -> QWidget:
    """Return the pieces of the cosmetic grade."""
    page = QWidget()
    drawing = DeviceDrawing()
    drawing.show_surfaces("notch")
    drawing.set_pins(
        [
            Pin(1, Surface.BACK, 640, 140, DefectKind.SCRATCH),
            Pin(2, Surface.BACK, 700, 750, DefectKind.SCRATCH, is_selected=True),
            Pin(3, Surface.FRONT, 300, 600, DefectKind.CRACK),
            Pin(4, Surface.LEFT, 500, 930, DefectKind.DENT),
            Pin(5, Surface.FRONT, 600, 200, DefectKind.STAIN),
        ]
    )
    side = QVBoxLayout()
    for name, choices, value in (
        ("Kind", ("Scratch", "Dent", "Crack", "Stain", "Burn"), "Scratch"),
        ("Length", ("< 5 mm", "5 to 15", "> 15 mm"), "5 to 15"),
        ("Seen from", ("Not at 20 cm", "20 cm", "50 cm"), "20 cm"),
        ("Felt by fingernail", ("No", "Yes"), "No"),
    ):
        side.addWidget(Text(name, lambda kind: kind.small_strong, "ink3"))
        choice = Segmented(name, [Choice(text, text) for text in choices])
        choice.set_value(value)
        side.addWidget(choice)
    long_words = ("Kratzer", "Delle", "Riss oder Bruch", "Verfärbung", "Einbrennung")
    long_choice = Segmented("Art", [Choice(text, text) for text in long_words])
    long_choice.set_value("Verfärbung")
    side.addWidget(long_choice)
    side.addStretch()
    for suggested, chosen in ((Grade.FAIR, Grade.GOOD), (Grade.GOOD, Grade.GOOD), (Grade.GOOD, None)):
        scale = GradeScale()
        scale.set_grades(suggested, chosen, "Mika" if chosen else "")
        side.addWidget(scale)
    right = QWidget()
    right.setFixedWidth(420)
    right.setLayout(side)
    row = QHBoxLayout(page)
    row.addWidget(drawing, 1)
    row.addWidget(right)
    return shell("Inspection", "phone-25 v1", "inspect", page, [])


def sample_pdf() -> bytes:
    """Return a small PDF page."""
    from reportlab.pdfgen import canvas

    drawing = canvas.Canvas("unused", invariant=1)
    drawing.setFont("Helvetica-Bold", 40)
    drawing.drawString(60, 700, "Pixel 6a")
    drawing.rect(60, 300, 300, 200)
    return bytes(drawing.getpdfdata())


def review() -> QWidget:
    """Return the review."""
    page = QWidget()
    device = DeviceBar()
    device.set_device("A4", "Pixel 6a", "128 GB · Charcoal", "35 000000 009035 3")
    device.set_states(states("p" * 25))
    model = PointModel(page)
    model.set_rows(point_rows("p" * 25)[:25])
    figures = QHBoxLayout()
    for value, unit in (("Passes", ""), ("Good", ""), ("91", "%"), ("4:06", "")):
        figure = FigureLabel()
        figure.set_value(value, unit)
        figures.addWidget(figure)
    left = QVBoxLayout()
    left.addLayout(figures)
    left.addWidget(Rule())
    left.addWidget(ReviewPoints(model))
    left.addStretch()
    preview = PagePreview()
    preview.setFixedWidth(560)
    preview.show_pdf(sample_pdf())
    checks = CheckList()
    checks.set_checks(
        [
            Check(True, "All 25 points answered", "25 pass, 0 fail, 0 not applicable"),
            Check(True, "Four gates hold", "blacklist 13:58, account, MDM and SIM, erasure"),
            Check(False, "Identifiers differ after the erase", "Read again: the serial ends in 9F2", "p1"),
            Check(None, "Registry asked", "no answer yet"),
        ]
    )
    sign = action(page, "Sign and print", "S")
    blocked = action(page, "Sign and print", "S")
    blocked.setEnabled(False)
    off = ActionButton(blocked, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.SIGN)
    off.set_off_reason("Sign: 2 points open")
    right = QVBoxLayout()
    right.setContentsMargins(24, 20, 24, 20)
    right.addWidget(Text("Before you sign", lambda kind: kind.heading))
    right.addWidget(checks)
    right.addStretch()
    right.addWidget(ActionButton(sign, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.SIGN))
    right.addWidget(off)
    right.addWidget(ActionButton(action(page, "Sign only", "Shift+S")))
    right.addWidget(ActionButton(action(page, "Back to point…", "Z"), ButtonKind.FAIL, icon=Icon.UNDO))
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addLayout(left, 1)
    row.addWidget(preview)
    row.addLayout(right)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(device)
    column.addLayout(row, 1)
    window = shell("Review and sign", "attempt 1", "inspect", page, [])
    _wait_for(preview)
    return window


def _wait_for(preview: PagePreview) -> None:
    loop = QEventLoop()
    preview.state_changed.connect(lambda: loop.quit() if preview.state() is PreviewState.READY else None)
    QTimer.singleShot(5000, loop.quit)
    loop.exec()
