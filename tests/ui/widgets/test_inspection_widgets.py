# SPDX-License-Identifier: Apache-2.0
"""Points, evidence, live grid, drawing, checks and preview behave as the page needs."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.domain.finding import Outcome
from inspector.domain.grading import DefectKind, Surface
from inspector.domain.reading import Quality
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import apply_theme, theme, theme_source
from inspector.ui.widgets import point_list
from inspector.ui.widgets.check_list import Check, CheckList
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.device_drawing import DeviceDrawing, Pin, Spot
from inspector.ui.widgets.drawing_shapes import guides
from inspector.ui.widgets.evidence import Evidence, EvidencePanel
from inspector.ui.widgets.page_preview import PagePreview, PreviewState
from inspector.ui.widgets.point_heading import PointHeading
from inspector.ui.widgets.point_list import PointDelegate, PointList
from inspector.ui.widgets.point_rows import PointModel, PointRow
from inspector.ui.widgets.review_points import ReviewPoints
from inspector.ui.widgets.states import CellState, StripState
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.touch_grid import TouchGrid

MakeAction = Callable[..., QAction]

ROWS = [
    PointRow(1, "identity.numbers", "Identity", StripState.PASS, "match", gap_after=True),
    PointRow(2, "lock.account", "Account lock", StripState.FAIL, "on", is_gate=True),
    PointRow(3, "touch.grid", "Touch", StripState.NOT_APPLICABLE),
    PointRow(4, "vibration.motor", "Vibration", StripState.CANNOT_TEST),
    PointRow(5, "battery.health", "Battery", StripState.READING),
    PointRow(6, "display.image", "Display image", StripState.TODO),
    PointRow(None, "grade", "Cosmetic grade", rule_before=True, icon=Icon.NOTE),
]


@pytest.fixture
def points(qtbot: QtBot) -> PointList:
    model = PointModel()
    model.set_rows(ROWS)
    result = PointList(model)
    model.setParent(result)
    qtbot.addWidget(result)
    result.resize(288, 500)
    result.show()
    return result


def test_rows_say_number_name_state_and_value(points: PointList) -> None:
    model = points.model()
    says = [model.index(place, 0).data() for place in range(len(ROWS))]
    assert says[0] == "1 Identity, Pass, match"
    assert says[1] == "2 Account lock, Fail, on"
    assert says[5] == "6 Display image, to do"
    assert says[6] == "Cosmetic grade, to do"


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_rows_paint_in_every_state(themed: QApplication, points: PointList, theme_name: str) -> None:
    apply_theme(themed, "dark" if theme_name == "dark" else "light")
    for row in ROWS:
        points.set_current(row.id)
        assert points.current_id() == row.id
        points.grab()
    theme_source().set_compact(True)
    assert points.width() == 232
    points.grab()


def test_the_open_point_moves_only_when_the_page_says_so(points: PointList, qtbot: QtBot) -> None:
    points.set_current("touch.grid")
    asked: list[str] = []
    points.chosen.connect(asked.append)
    qtbot.keyClick(points, Qt.Key.Key_Down)
    qtbot.keyClick(points, Qt.Key.Key_Up)
    place = points.visualRect(points.model().index(5, 0)).center()
    qtbot.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["vibration.motor", "lock.account", "display.image"]
    assert points.current_id() == "touch.grid"
    points.set_current("no.such.point")
    assert points.current_id() == ""


def test_a_reading_that_comes_in_changes_one_row(points: PointList, qtbot: QtBot) -> None:
    model = points.model()
    assert isinstance(model, PointModel)
    with qtbot.waitSignal(model.dataChanged, timeout=1000) as told:
        model.set_rows([*ROWS[:4], replace(ROWS[4], state=StripState.PASS, value="91 %"), *ROWS[5:]])
    assert told.args[0].row() == 4
    assert model.index(4).data() == "5 Battery, Pass, 91 %"
    with pytest.raises(KeyError):
        model.update_row(replace(ROWS[0], id="no.such.point"))


def test_only_the_row_that_changed_is_painted(
    points: PointList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = points.model()
    assert isinstance(model, PointModel)
    model.set_rows([row for row in ROWS if row.state is not StripState.READING])  # their arcs turn
    points.grab()
    painted: list[str] = []
    paint = PointDelegate.paint_row

    def noted(delegate: PointDelegate, painter: QPainter, rect: QRect, place: int, *rest: Any) -> None:
        painted.append(model.row(place).id)
        paint(delegate, painter, rect, place, *rest)

    monkeypatch.setattr(PointDelegate, "paint_row", noted)
    qtbot.waitUntil(lambda: not points.visibleRegion().isEmpty())
    QApplication.processEvents()
    painted.clear()
    model.update_row(replace(ROWS[5], state=StripState.PASS))
    qtbot.waitUntil(lambda: bool(painted), timeout=1000)
    assert painted == ["display.image"]


def test_a_row_looks_the_same_the_first_time_and_from_what_is_kept(
    points: PointList, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = points.model()
    assert isinstance(model, PointModel)
    model.set_rows([row for row in ROWS if row.state is not StripState.READING])
    points.set_current("touch.grid")
    first = points.grab().toImage()
    monkeypatch.setattr(point_list, "_paint_row", None)  # whoever painted anew would fall over
    assert points.grab().toImage() == first


def test_the_review_shows_two_columns_and_opens_points(qtbot: QtBot) -> None:
    model = PointModel()
    model.set_rows([PointRow(n, f"p{n}", f"Point {n}", StripState.PASS) for n in range(1, 26)])
    review = ReviewPoints(model)
    qtbot.addWidget(review)
    review.resize(570, 500)
    review.show()
    rects = [review.visualRect(model.index(place)) for place in range(25)]
    assert {rect.x() for rect in rects[:13]} == {rects[0].x()}
    assert {rect.x() for rect in rects[13:]} == {rects[13].x()}
    assert rects[13].x() > rects[0].x()
    assert all(review.viewport().rect().contains(rect.center()) for rect in rects)
    review.focus_point("p3")
    with qtbot.waitSignal(review.chosen, timeout=1000) as told:
        qtbot.keyClick(review, Qt.Key.Key_Right)
        qtbot.keyClick(review, Qt.Key.Key_Return)
    assert told.args == ["p16"]
    review.grab()


MEASURED = Evidence(
    "At 80 % or more.",
    "phone-25 v1, point 7",
    "91",
    "%",
    "Battery gauge",
    Quality.MEASURED,
    taken_at="14:31:58",
    judgement=Outcome.PASS,
    judgement_text="meets 80",
    footnote="The verdict is yours.",
)


def unknown(quality: Quality, reason: str) -> Evidence:
    return replace(MEASURED, quality=quality, reading="", judgement=None, reason=reason)


def words_in(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)}


@pytest.mark.parametrize(
    ("evidence", "figure"),
    [
        (MEASURED, "91\u00a0%, meets 80"),
        (unknown(Quality.REFUSED, "It would not say."), "Refused"),
        (unknown(Quality.ABSENT, "There is none."), "Not there"),
        (unknown(Quality.IMPLAUSIBLE, "It says 240 %."), "Cannot be true"),
        (replace(MEASURED, quality=None, reading="", judgement=None), "Reading…"),
        (Evidence("No rattle."), "None"),
    ],
)
def test_evidence_is_whole_in_every_quality(qtbot: QtBot, evidence: Evidence, figure: str) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.show_evidence(evidence)
    panel.resize(372, 700)
    assert panel._figure.accessibleName() == figure
    assert evidence.criterion in words_in(panel)
    if evidence.reason:
        assert evidence.reason in words_in(panel)
        assert evidence.reason.rstrip(".") in panel.accessibleDescription()
    panel.grab()


def test_an_unknown_value_is_never_shown_as_a_value(qtbot: QtBot) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.show_evidence(replace(MEASURED, quality=Quality.IMPLAUSIBLE, reading="240", judgement=None))
    assert "240" not in panel._figure.accessibleName()


def test_the_panel_keeps_one_trace_and_its_buttons(qtbot: QtBot, make_action: MakeAction) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    note = make_action(owner, "Note", "M")
    panel = EvidencePanel([(note, Icon.NOTE)])
    qtbot.addWidget(panel)
    first, second = QLabel("one"), QLabel("two")
    panel.set_trace(first)
    panel.set_trace(second)
    assert first.parent() is None
    first.deleteLater()
    panel.show_evidence(MEASURED)
    assert {"two", "Criterion", "Reading", "Source"} <= words_in(panel)


def test_the_heading_shows_what_there_is(qtbot: QtBot) -> None:
    heading = PointHeading()
    qtbot.addWidget(heading)
    heading.set_point(13, "Vibration", "Guided", "Hold the phone.", "Did you feel it?")
    assert words_in(heading) == {"13", "Vibration", "Guided", "Hold the phone.", "Did you feel it?"}
    heading.set_point(None, "Cosmetic grade")
    assert words_in(heading) == {"Cosmetic grade"}
    codes = CodeRow()
    qtbot.addWidget(codes)
    codes.set_codes([Code("1", "none felt"), Code("2", "weak")])
    codes.set_codes([Code("1", "rattles")])
    assert codes.accessibleName() == "1 rattles"
    codes.set_codes([])
    assert not codes.isVisible()


def test_text_from_a_device_is_never_markup(qtbot: QtBot) -> None:
    label = Text("<b>Pixel</b> <img src=x>", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.resize(60, 200)
    assert label.heightForWidth(60) > label.heightForWidth(400)
    label.grab()


def test_only_the_changed_cell_is_painted(qtbot: QtBot) -> None:
    grid = TouchGrid(9, 19)
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    before = grid.grab().toImage()
    grid.set_cell(0, 0, CellState.DONE)
    grid.set_cell(8, 5, CellState.MISSED)
    grid.set_cell(1, 0, CellState.NOW)
    after = grid.grab().toImage()
    middle = grid._cell_rect(0, 0).center()
    assert after.pixelColor(middle).name().upper() == theme().colours.ok
    assert after.pixelColor(grid._cell_rect(4, 10).center()) == before.pixelColor(
        grid._cell_rect(4, 10).center()
    )
    assert grid.reached() == 2
    assert grid.total() == 171
    assert grid.accessibleName() == "2 of 171 squares reached, skipped: row 6, column 9"
    # Painting it all anew gives the same picture as painting what changed.
    grid._behind = None
    assert grid.grab().toImage() == after
    grid.clear()
    assert grid.grab().toImage() == before
    with pytest.raises(KeyError):
        grid.set_cell(9, 0, CellState.DONE)


@pytest.mark.parametrize(
    "shape",
    [
        {"rect": [0, 0, 1, 1], "ink": "no token", "width": 1},
        {"path": [["X", 1, 2]], "ink": "ink", "width": 1},
    ],
)
def test_a_bad_drawing_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shape: dict[str, object]
) -> None:
    from inspector.ui.widgets import drawing_shapes

    (tmp_path / "drawings").mkdir()
    source = json.dumps({"p": {"surface": "front", "shapes": [shape]}})
    (tmp_path / "drawings" / "guides-phone-hole.json").write_text(source, encoding="utf-8")
    monkeypatch.setattr(drawing_shapes.bundled, "resources", lambda: tmp_path)
    with pytest.raises(ValueError, match="drawing"):
        drawing_shapes.guides.__wrapped__("hole")
    with pytest.raises(ValueError, match="no outline"):
        drawing_shapes.outline.__wrapped__("square")


PINS = [
    Pin(1, Surface.BACK, 500, 500, DefectKind.SCRATCH),
    Pin(2, Surface.FRONT, 250, 250, DefectKind.CRACK, is_selected=True),
    Pin(3, Surface.LEFT, 500, 900, DefectKind.DENT),
]


@pytest.fixture
def drawing(qtbot: QtBot) -> DeviceDrawing:
    result = DeviceDrawing()
    qtbot.addWidget(result)
    result.resize(900, 640)
    result.show_surfaces("notch")
    result.set_pins(PINS)
    result.show()
    result.activateWindow()
    qtbot.waitUntil(result.isActiveWindow, timeout=2000)
    return result


def place_on(drawing: DeviceDrawing, surface: Surface, x: float, y: float) -> QPoint:
    rect = drawing._rects[surface]
    at = QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y)
    return drawing.mapFromScene(at)


def test_a_click_snaps_to_its_surface(drawing: DeviceDrawing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawing.placed, timeout=1000) as told:
        at = place_on(drawing, Surface.BACK, 0.25, 0.75)
        qtbot.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=at)
    surface, x, y = told.args
    assert surface == "back"
    assert x == pytest.approx(250, abs=5)
    assert y == pytest.approx(750, abs=5)
    assert drawing.spot() == Spot(Surface.BACK, x, y)
    with qtbot.assertNotEmitted(drawing.placed):
        qtbot.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_a_pin_can_be_chosen_unless_the_look_is_blind(drawing: DeviceDrawing, qtbot: QtBot) -> None:
    rect = drawing._rects[Surface.BACK]
    at = drawing.mapFromScene(rect.center() + QPointF(26, 26))
    with qtbot.waitSignal(drawing.pin_chosen, timeout=1000) as told:
        qtbot.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [1]
    assert "1 Back, 2 Front, 3 Left" in drawing.accessibleName()
    drawing.set_blind(True)
    with qtbot.assertNotEmitted(drawing.pin_chosen):
        qtbot.mouseClick(drawing.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert "none" in drawing.accessibleName()


def test_arrows_walk_over_the_surfaces(drawing: DeviceDrawing, qtbot: QtBot) -> None:
    drawing.setFocus(Qt.FocusReason.TabFocusReason)
    drawing.set_spot(Spot(Surface.FRONT, 990, 10))
    qtbot.keyClick(drawing, Qt.Key.Key_Up)
    assert drawing.spot() == Spot(Surface.FRONT, 990, 0)
    qtbot.keyClick(drawing, Qt.Key.Key_Right)
    assert drawing.spot() == Spot(Surface.BACK, 0, 0)
    qtbot.keyClick(drawing, Qt.Key.Key_Left)
    assert drawing.spot().surface is Surface.FRONT
    drawing.grab()


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_every_guide_paints(themed: QApplication, drawing: DeviceDrawing, theme_name: str) -> None:
    apply_theme(themed, "dark" if theme_name == "dark" else "light")
    for point in [*guides("hole"), "no.such.point"]:
        drawing.show_guide("hole", point)
        drawing.grab()


def test_what_blocks_stands_first_and_leads_to_its_point(qtbot: QtBot) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    checks.resize(380, 300)
    checks.show()
    checks.set_checks(
        [
            Check(True, "All points answered"),
            Check(None, "Registry asked"),
            Check(False, "Identifiers differ", "The serial ends in 9F2", "identity.numbers"),
        ]
    )
    assert [check.holds for check in checks.checks()] == [False, None, True]
    rows = [child for child in checks.children() if hasattr(child, "check")]
    assert rows[0].accessibleName() == "Identifiers differ, does not hold, The serial ends in 9F2"
    with qtbot.waitSignal(checks.chosen, timeout=1000) as told:
        qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert told.args == ["identity.numbers"]
    with qtbot.assertNotEmitted(checks.chosen):
        qtbot.mouseClick(rows[2], Qt.MouseButton.LeftButton)
    checks.grab()


def pdf(pages: int) -> bytes:
    """Return a small PDF with that many blank pages of A4, the second one wide."""
    kids = " ".join(f"{3 + page} 0 R" for page in range(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode()]
    boxes = ("595 842", "842 595")
    objects += [
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {boxes[page % 2]}]>>".encode() for page in range(pages)
    ]
    body, places = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%bendobj\n" % (number, text)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


@pytest.fixture
def preview(qtbot: QtBot) -> PagePreview:
    result = PagePreview()
    qtbot.addWidget(result)
    result.resize(400, 560)
    result.show()
    return result


def test_a_page_is_drawn_off_the_gui_thread(preview: PagePreview, qtbot: QtBot) -> None:
    assert preview.state() is PreviewState.EMPTY
    preview.show_pdf(pdf(2))
    assert preview.state() is PreviewState.DRAWING
    qtbot.waitUntil(lambda: preview.state() is PreviewState.READY, timeout=5000)
    assert preview.page_count() == 2
    assert preview.accessibleName() == "Certificate, page 1 of 2"
    tall = preview._sheet()
    assert tall.height() > tall.width()
    preview.set_page(1)
    qtbot.waitUntil(lambda: preview._sheet().width() > preview._sheet().height(), timeout=5000)
    preview.set_page(7)
    assert preview.page() == 1
    preview.grab()


def test_a_damaged_page_says_so_and_what_still_works(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_pdf(b"%PDF-1.4 this is none")
    qtbot.waitUntil(lambda: preview.state() is PreviewState.FAILED, timeout=5000)
    assert preview.accessibleName() == "The page cannot be shown. It can still be printed."
    preview.grab()
    preview.show_pdf(b"")
    assert preview.state() is PreviewState.EMPTY


def test_the_last_page_asked_for_is_the_one_shown(preview: PagePreview, qtbot: QtBot) -> None:
    for pages in (1, 2, 3):
        preview.show_pdf(pdf(pages))
    qtbot.waitUntil(lambda: preview.state() is PreviewState.READY, timeout=5000)
    qtbot.waitUntil(lambda: preview.page_count() == 3, timeout=5000)


def test_a_preview_may_close_while_its_page_is_drawn(qtbot: QtBot) -> None:
    preview = PagePreview()
    preview.resize(400, 560)
    preview.show_pdf(pdf(1))
    waiting = preview._pending
    assert waiting is not None
    preview.deleteLater()
    del preview
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    waiting.exception(timeout=5)
    QApplication.processEvents()
