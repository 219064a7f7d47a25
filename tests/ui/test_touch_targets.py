# SPDX-License-Identifier: Apache-2.0
"""A gloved finger reaches everything on the inspection page: 44 px high and wide at the least."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import Technician
from PySide6.QtWidgets import QAbstractButton, QWidget

from inspector.domain.grading import Surface
from inspector.ui.widgets.code_row import CodeRow
from inspector.ui.widgets.device_drawing import Spot
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.segmented import Segmented

Sit = Callable[..., Technician]
LEAST = 44


def small_ones(page: QWidget) -> list[str]:
    """List what can be pressed on a page and is too small for it; a segment is as high as its frame."""
    seen = [
        one
        for one in (*page.findChildren(QAbstractButton), *page.findChildren(GradeScale))
        if one.isVisible()
    ]
    rows = [one for one in (*page.findChildren(CodeRow), *page.findChildren(Segmented)) if one.isVisible()]
    high = [one for one in seen if not isinstance(one.parentWidget(), Segmented)] + rows
    low = [
        f"{type(one).__name__} {one.accessibleName()}: {one.height()} high"
        for one in high
        if one.height() < LEAST
    ]
    thin = [
        f"{type(one).__name__} {one.accessibleName()}: {one.width()} wide"
        for one in seen
        if one.width() < LEAST
    ]
    return low + thin


@pytest.mark.parametrize(
    "point", ["camera.rear", "lock.blacklist", "vibration.motor", "data.erased", "grade"]
)
def test_every_target_of_a_step_is_large_enough(technician: Sit, point: str) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit(point)
    one.until(lambda: small_ones(page) == [])
    one.press("t")
    one.until(lambda: small_ones(page) == [])
    page.points.chosen.emit(point)
    one.press("c")
    assert page.photo.isVisible()
    one.until(lambda: small_ones(page) == [])


def test_a_row_of_the_list_chooses_its_defect(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("grade")
    page.body.drawing.set_spot(Spot(Surface.BACK, 200, 500))
    one.press("1")
    one.until(lambda: len(one.inspection().defects) == 1)
    page.body.drawing.set_spot(Spot(Surface.BACK, 600, 500))
    one.press("2")
    one.until(lambda: len(one.inspection().defects) == 2)
    rows = page.body.panel.defects
    one.until(lambda: len(rows._rows) == 2)
    assert page.body.selected == one.inspection().defects[1]
    first = rows._rows[0].geometry()
    assert first.height() >= LEAST
    one.click(rows, first)
    assert page.body.selected == one.inspection().defects[0]
    assert page.body.panel.title.text() == "Defect 1 · Back"


def test_a_small_target_would_be_found(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    page.verdicts.buttons[1].setFixedHeight(30)
    assert any("Fail" in found for found in small_ones(page))
