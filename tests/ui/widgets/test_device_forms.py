# SPDX-License-Identifier: Apache-2.0
"""Every form of device is drawn whole, guides each point it can meet, and takes defects on each surface."""

from __future__ import annotations

import tomllib
from typing import cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from inspector import bundled
from inspector.certificates.defect_map import DefectMap
from inspector.certificates.pen import Pen
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.grading import Surface
from inspector.ui.models.forms import form_of
from inspector.ui.widgets.device_drawing import DeviceDrawing, Spot
from inspector.ui.widgets.drawing_shapes import FORMS, bounds, form_word, guide_word, guides, outline

IDENTITIES = {
    "notch": DeviceIdentity("apple", Category.PHONE, model="iPhone 13"),
    "hole": DeviceIdentity("android", Category.PHONE, model="Pixel 8 Pro"),
    "home": DeviceIdentity("apple", Category.PHONE, model="iPhone SE (2nd generation)"),
    "fold": DeviceIdentity("android", Category.PHONE, model="Galaxy Z Fold5"),
    "keypad": DeviceIdentity("modem", Category.PHONE, manufacturer="Nokia", model="Nokia 105"),
    "stick": DeviceIdentity("modem", Category.PHONE, manufacturer="huawei", model="E3372"),
    "tablet": DeviceIdentity("android", Category.TABLET, model="Pixel Tablet"),
    "tablet_home": DeviceIdentity("android", Category.TABLET, model="Galaxy Tab S2", model_number="SM-T813"),
    "ipad": DeviceIdentity("apple", Category.TABLET, model="iPad (10th generation)"),
    "ipad_home": DeviceIdentity("apple", Category.TABLET, model="iPad (9th generation)"),
    "laptop": DeviceIdentity("laptop", Category.LAPTOP, model="ThinkPad T480"),
    "watch": DeviceIdentity("android", Category.WATCH, model="Pixel Watch"),
    "console": DeviceIdentity("", Category.CONSOLE, model="Station"),
}


def test_each_form_is_one_that_some_device_has() -> None:
    assert {form: form_of(identity) for form, identity in IDENTITIES.items()} == {
        form: form for form in FORMS
    }


@pytest.mark.parametrize(
    ("identity", "form"),
    [
        (DeviceIdentity("apple", Category.TABLET, model="iPad Pro 12.9-inch (2nd generation)"), "ipad_home"),
        (DeviceIdentity("apple", Category.TABLET, model="iPad Pro 12.9-inch (3rd generation)"), "ipad"),
        (DeviceIdentity("apple", Category.TABLET, model="iPad mini (6th generation)"), "ipad"),
        (DeviceIdentity("android", Category.TABLET, model="SM-T510"), "tablet"),
        (DeviceIdentity("android", Category.TABLET, model="SM-T585"), "tablet_home"),
        (DeviceIdentity("modem", Category.PHONE, manufacturer="Quectel", model="EC25"), "stick"),
        (DeviceIdentity("modem", Category.PHONE), "keypad"),
        # A name that says phone does not outweigh what the driver says it is.
        (DeviceIdentity("laptop", Category.LAPTOP, model="iPhone SE"), "laptop"),
    ],
)
def test_a_form_follows_category_then_model(identity: DeviceIdentity, form: str) -> None:
    assert form_of(identity) == form


@pytest.mark.parametrize("form", FORMS)
def test_outlines_have_every_surface(form: str) -> None:
    shape = outline(form)
    assert set(shape.surfaces) == set(shape.sizes) == set(Surface)
    for surface, shapes in shape.surfaces.items():
        size, drawn = shape.sizes[surface], bounds(shapes)
        assert drawn.width() == pytest.approx(size.width(), abs=5)
        assert drawn.height() == pytest.approx(size.height(), abs=5)


@pytest.mark.parametrize("checklist", ["phone-25.v1", "tablet-25.v1", "laptop-25.v1"])
def test_each_point_of_a_bundled_checklist_is_guided_on_each_form_that_it_can_meet(checklist: str) -> None:
    source = tomllib.loads((bundled.checklists() / f"{checklist}.toml").read_text(encoding="utf-8"))
    category = Category(source["category"])
    forms = [form for form, identity in IDENTITIES.items() if identity.category is category]
    assert forms
    for form in forms:
        assert set(guides(form)) == {point["id"] for point in source["points"]}, form


@pytest.mark.parametrize("form", FORMS)
def test_guides_draw_something_on_or_beside_their_surface(form: str) -> None:
    for point, guide in guides(form).items():
        assert guide.shapes, point
        assert all(guide_word(word.id) for word in guide.words)
        size, drawn = outline(form).sizes[guide.surface], bounds(guide.shapes)
        room = max(size.width(), size.height()) / 3
        assert drawn.left() > -room, point
        assert drawn.right() < size.width() + room, point
        assert -room < drawn.top() < drawn.bottom() < size.height() + room, point


@pytest.mark.parametrize("form", FORMS)
def test_surfaces_lie_in_the_window_as_on_the_certificate(form: str) -> None:
    # A place is told in thousandths across and down: an edge that stands here and lies there would turn it.
    boxes = DefectMap(cast("Pen", None), 0, 0, 400, 200)._boxes()
    for surface, size in outline(form).sizes.items():
        if surface not in (Surface.FRONT, Surface.BACK):
            is_lying = boxes[surface].wide > boxes[surface].high
            assert (size.width() > size.height()) is is_lying, surface


def test_a_laptops_leaves_meet_where_the_certificate_halves_it() -> None:
    shape = outline("laptop")
    for surface in (Surface.FRONT, Surface.BACK):
        half = shape.sizes[surface].height() / 2
        leaves = [one.path.boundingRect() for one in shape.surfaces[surface] if one.fill][:2]
        assert [(leaf.top(), leaf.bottom()) for leaf in leaves] == [(0, half), (half, 2 * half)]


@pytest.fixture
def drawing(qtbot: QtBot) -> DeviceDrawing:
    result = DeviceDrawing()
    qtbot.addWidget(result)
    result.resize(700, 500)
    result.show()
    qtbot.waitExposed(result)
    return result


@pytest.mark.parametrize("form", FORMS)
def test_each_surface_takes_a_click_where_it_is_drawn(
    drawing: DeviceDrawing, qtbot: QtBot, form: str
) -> None:
    drawing.show_surfaces(form)
    for surface, rect in drawing._rects.items():
        at = QPointF(rect.x() + rect.width() * 0.5, rect.y() + rect.height() * 0.75)
        with qtbot.waitSignal(drawing.placed, timeout=1000) as told:
            qtbot.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=drawing.mapFromScene(at))
        assert told.args is not None
        where, x, y = told.args
        step = 1500 / min(rect.width() * drawing.transform().m11(), rect.height() * drawing.transform().m11())
        assert where == surface.value
        assert (x, y) == (pytest.approx(500, abs=step), pytest.approx(750, abs=step))
    rects = list(drawing._rects.values())
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[at + 1 :])


def test_enter_places_at_the_cursor_and_the_drawing_says_where_that_is(
    drawing: DeviceDrawing, qtbot: QtBot
) -> None:
    drawing.show_surfaces("laptop")
    drawing.setFocus(Qt.FocusReason.TabFocusReason)
    drawing.set_spot(Spot(Surface.BACK, 480, 760))
    qtbot.keyClick(drawing, Qt.Key.Key_Right)
    for one in (drawing, drawing.viewport()):
        interface = QAccessible.queryAccessibleInterface(one)
        assert interface.text(QAccessible.Text.Name) == "Surfaces: laptop. Defects: none"
        said = interface.text(QAccessible.Text.Description)
        assert said.startswith("Cursor: Back, 50 % from the left, 76 % from the top.")
    with qtbot.waitSignal(drawing.placed, timeout=1000) as told:
        qtbot.keyClick(drawing, Qt.Key.Key_Return)
    assert told.args == ["back", 500, 760]
    drawing.show_guide("laptop", "cooling.fan")
    assert (drawing.accessibleName(), drawing.accessibleDescription()) == ("Drawing: laptop", "Back")
    with qtbot.assertNotEmitted(drawing.placed):
        qtbot.keyClick(drawing, Qt.Key.Key_Return)


def test_each_form_is_called_by_what_it_is() -> None:
    assert {form_word(form) for form in FORMS} == {
        "phone", "tablet", "laptop", "watch", "console", "modem without a screen"
    }  # fmt: skip
