# SPDX-License-Identifier: Apache-2.0
"""Live tests in the window: what hands do to the virtual phone fills the stage and passes the point."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import ESC, SPACE, Technician
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from inspector.domain.finding import BENCH, Outcome
from inspector.services.bench import SessionState
from inspector.ui.widgets.button_map import ButtonMap, MapRow
from inspector.ui.widgets.progress import Progress
from inspector.ui.widgets.states import CellState
from inspector.ui.widgets.trace_plot import TracePlot

Sit = Callable[..., Technician]


@pytest.fixture
def bench(technician: Sit) -> Technician:
    """A technician in front of an open inspection that does not go on by itself."""
    one = technician()
    one.open_first()
    one.window.inspection.auto_advance = False
    return one


def open_point(one: Technician, point: str) -> None:
    """Open a point and wait until its live test has told something."""
    page = one.window.inspection
    page.points.chosen.emit(point)
    one.until(lambda: _shows(one, point))


def _shows(one: Technician, point: str) -> bool:
    view = one.window.inspection.live.panel.shown()
    return view is not None and view.point_id == point


def reached(one: Technician) -> int:
    view = one.window.inspection.live.panel.shown()
    return view.result.reached if view is not None else 0


def rows(one: Technician) -> dict[str, MapRow]:
    return {row.name: row for row in one.window.inspection.live.panel.buttons.rows()}


def test_the_grid_fills_and_a_skipped_square_is_named(bench: Technician) -> None:
    page = bench.window.inspection
    open_point(bench, "touch.grid")
    panel = page.live.panel
    assert panel.isVisible()
    assert not page.stage.drawing.isVisible()
    bench.until(lambda: _filled_by(bench, "touch-missing"))
    assert panel.grid.reached() == panel.grid.total() - 1
    bench.until(lambda: panel.grid.cell(8, 5) is CellState.MISSED)
    assert "Row 6, column 9" in panel.hint.text()
    passes = page.verdicts.buttons[0]
    assert passes.text() == "Pass when full"
    assert not passes.isEnabled()
    bench.press(SPACE)
    bench.until(page.stage.trouble.isVisible)
    assert "Finish it" in page.stage.trouble.text()
    assert "touch.grid" not in bench.inspection().findings


def _filled_by(one: Technician, verb: str) -> bool:
    """Let a hand sweep again until the phone's stream was open when it did."""
    panel = one.window.inspection.live.panel
    if reached(one) < panel.grid.total() - 1:
        one.hand("A1", verb)
    return reached(one) >= panel.grid.total() - 1


def test_r_starts_again_with_an_empty_grid(bench: Technician) -> None:
    page = bench.window.inspection
    assert page.stage._again.text() == "Read again"
    open_point(bench, "touch.grid")
    assert page.stage._again.text() == "Start again"
    bench.until(lambda: _filled_by(bench, "touch-missing"))
    bench.press("r")
    bench.until(lambda: _shows(bench, "touch.grid") and reached(bench) == 0)
    assert page.live.panel.grid.reached() == 0
    assert page.verdicts.buttons[0].isEnabled()  # nothing was begun: it can be answered by hand
    bench.press(SPACE)
    bench.until(lambda: "touch.grid" in bench.inspection().findings)
    assert bench.inspection().findings["touch.grid"].by != BENCH


def test_buttons_light_and_pass_their_point_without_a_key(technician: Sit) -> None:
    one = technician()
    one.open_first()
    open_point(one, "buttons.press")
    one.until(lambda: len(rows(one)) == 3)
    pressed = one.pressed
    one.until(lambda: _pressed(one, "press-power", "Power"))
    assert rows(one)["Volume up"].state is CellState.TODO
    assert rows(one)["Power"].value.endswith(" s")
    one.hand("A1", "press-volume-up")
    one.hand("A1", "press-volume-down")
    one.until(lambda: "buttons.press" in one.inspection().findings)
    found = one.inspection().findings["buttons.press"]
    assert (found.outcome, found.by) == (Outcome.PASS, BENCH)
    one.until_not_at("buttons.press")  # and the next point opens by itself
    assert one.pressed == pressed


def _pressed(one: Technician, verb: str, name: str) -> bool:
    row = rows(one).get(name)
    if row is None or row.state is not CellState.DONE:
        one.hand("A1", verb)
        return False
    return True


def test_the_charging_curve_rises(bench: Technician) -> None:
    panel = bench.window.inspection.live.panel
    open_point(bench, "charge.port")
    bench.until(lambda: len(panel.trace.places()) >= 1)
    bench.hand("A1", "charge")
    bench.until(lambda: "asks" in panel.hint.text())  # the wireless coil is a person's to try
    assert panel.trace.places()[-1][1] > panel.trace.places()[0][1]
    assert "charge.port" not in bench.inspection().findings
    assert bench.window.inspection.verdicts.buttons[0].isEnabled()
    bench.press(SPACE)
    bench.until(lambda: "charge.port" in bench.inspection().findings)
    assert "rose 1 %" in bench.inspection().findings["charge.port"].evidence


def test_vibration_plays_and_asks_the_hand(bench: Technician) -> None:
    panel = bench.window.inspection.live.panel
    open_point(bench, "vibration.motor")
    bench.until(lambda: reached(bench) == 1)
    assert "told to vibrate" in panel.hint.text()
    bench.press(SPACE)
    bench.until(lambda: "vibration.motor" in bench.inspection().findings)
    assert bench.inspection().findings["vibration.motor"].by != BENCH


def test_sensors_tell_their_values(bench: Technician) -> None:
    open_point(bench, "sensor.motion")
    bench.until(lambda: "Accelerometer" in rows(bench))
    bench.hand("A1", "tilt")
    bench.until(lambda: rows(bench)["Accelerometer"].value.endswith("m/s²"))
    assert "sensor.motion" not in bench.inspection().findings


def test_another_point_and_the_bench_end_the_test(bench: Technician) -> None:
    page = bench.window.inspection
    open_point(bench, "buttons.press")
    page.points.chosen.emit("display.image")
    assert page.live._running is None
    assert page.stage.drawing.isVisible()
    open_point(bench, "buttons.press")
    bench.press(ESC)
    bench.until_page(bench.window.bench)
    assert page.live._running is None


def test_unplugged_and_back_the_test_begins_anew(bench: Technician) -> None:
    page = bench.window.inspection
    open_point(bench, "buttons.press")
    bench.until(lambda: _pressed(bench, "press-power", "Power"))
    bench.hand("A1", "unplug")
    bench.until_state(SessionState.GONE)
    bench.until(page.away.isVisible)
    assert "buttons.press" not in bench.inspection().findings
    bench.hand("A1", "plug")
    bench.until_state(SessionState.NEEDS_YOU)
    bench.until(lambda: _shows(bench, "buttons.press") and reached(bench) == 0)


# ── widgets ──────────────────────────────────────────────────────────────────


def test_a_button_map_says_what_it_shows(qtbot: QtBot) -> None:
    one = ButtonMap()
    qtbot.addWidget(one)
    one.set_rows(
        [
            MapRow("Power", CellState.DONE, "0.14 s"),
            MapRow("Volume up", CellState.NOW),
            MapRow("Volume down", CellState.TODO),
            MapRow("Home", CellState.MISSED),
        ]
    )
    assert one.accessibleName() == "✓ Power 0.14 s; … Volume up; ○ Volume down; ✗ Home"
    assert one.sizeHint().height() > 4 * 44
    looks = {_row_pixels(one, at) for at in range(4)}
    assert len(looks) == 4


def _row_pixels(one: ButtonMap, at: int) -> bytes:
    one.resize(one.sizeHint())
    step = one.height() // 4
    image = one.grab().copy(0, at * step + at, 40, 40).toImage()
    return bytes(image.constBits())


def test_a_trace_draws_its_curve_and_the_slope_it_needs(qtbot: QtBot) -> None:
    plot = TracePlot(180.0, "%")
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    bare = _pixels(plot.grab())
    plot.set_trace([(0.0, 61.0), (60.0, 61.0), (90.0, 62.0)], ((0.0, 61.0), (180.0, 62.0)))
    assert plot.accessibleName() == "62 %, 90 s"
    with_need = _pixels(plot.grab())
    plot.set_trace([(0.0, 61.0), (60.0, 61.0), (90.0, 62.0)], None)
    assert len({bare, with_need, _pixels(plot.grab())}) == 3


def _pixels(picture: QPixmap) -> bytes:
    return bytes(picture.toImage().constBits())


def test_progress_never_runs_over(qtbot: QtBot) -> None:
    bar = Progress()
    qtbot.addWidget(bar)
    bar.set_done(200, 171)
    assert bar.accessibleName() == "171 / 171"
    bar.set_done(-1, 0)
    assert bar.accessibleName() == "0 / 1"
