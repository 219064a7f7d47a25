# SPDX-License-Identifier: Apache-2.0
"""A laptop in the window has its own outline and gauge, and its defects stand where they were put."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import ENTER, Technician
from PySide6.QtCore import QPointF

from inspector.domain.grading import DefectKind, Surface
from inspector.ui.widgets.device_drawing import Spot

Sit = Callable[..., Technician]


def test_a_laptop_is_inspected_on_a_laptop(technician: Sit) -> None:
    one = technician(A1="laptop-good")
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("battery.health")
    assert page.stage.gauge.isVisible()
    assert not page.stage.drawing.isVisible()
    assert page.stage.gauge.accessibleName().startswith("Battery: 88.4")
    page.points.chosen.emit("keyboard.keys")
    assert not page.stage.gauge.isVisible()
    assert page.stage.drawing.accessibleName() == "Drawing: laptop"
    assert page.stage.no_live.isVisible()

    page.points.chosen.emit("grade")
    drawing = page.body.drawing
    for place, surface in enumerate(Surface, start=1):
        rect = drawing._rects[surface]
        at = QPointF(rect.x() + rect.width() * 0.3, rect.y() + rect.height() * 0.7)
        one.click(drawing.viewport(), drawing.mapFromScene(at))
        one.until(lambda count=place: len(one.inspection().defects) == count)
    found = {defect.surface: (defect.x_permille, defect.y_permille) for defect in one.inspection().defects}
    assert set(found) == set(Surface)
    assert all(abs(x - 300) < 120 and abs(y - 700) < 120 for x, y in found.values())
    drawing.set_spot(Spot(Surface.BACK, 640, 260))
    one.press("2", "b", "v")  # hands do not wait for the disk
    one.until(lambda: len(one.inspection().defects) == 7 and one.inspection().defects[6].felt)
    one.until(lambda: one.inspection().defects[6].seen_cm == 50)
    assert one.inspection().defects[6].kind is DefectKind.DENT
    drawing.set_spot(Spot(Surface.TOP, 100, 500))
    one.press(ENTER)
    one.until(lambda: len(one.inspection().defects) == 8)
    last = one.inspection().defects[7]
    assert (last.surface, last.x_permille, last.y_permille) == (Surface.TOP, 100, 500)
