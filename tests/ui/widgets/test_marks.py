# SPDX-License-Identifier: Apache-2.0
"""States survive print and colour blindness: each has its icon, its word and its bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import apply_theme, theme, theme_source
from inspector.ui.widgets.figure import Figure, FigureLabel
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.state_mark import StateMark
from inspector.ui.widgets.states import (
    DeliveryState,
    DeviceState,
    StripState,
    grade_word,
    look,
    waiting_text,
    word,
)
from inspector.ui.widgets.strip import Strip, StripShape, paint_strip, tile_shape

STATES = [*DeviceState, *Outcome, *DeliveryState]


def test_every_state_has_its_own_icon_and_word() -> None:
    for group in (DeviceState, Outcome, DeliveryState):
        assert len({look(state).icon for state in group}) == len(group)
        assert len({word(state) for state in group}) == len(group)
    assert len({grade_word(grade) for grade in Grade}) == len(Grade)


@pytest.mark.parametrize("state", STATES, ids=lambda state: f"{type(state).__name__}.{state}")
@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("pill", [False, True])
def test_a_mark_never_cuts_its_word(
    themed: QApplication, qtbot: QtBot, state: DeviceState | Outcome | DeliveryState, zoom: int, pill: bool
) -> None:
    apply_theme(themed, "dark", zoom=zoom)
    mark = StateMark(state, "[Ŵåïţïñĝ ƒöř ţřüšţ ···]", pill=pill)
    qtbot.addWidget(mark)
    role = theme().type.small_strong if pill else theme().type.body_strong
    assert mark.minimumSizeHint().width() > text_width(role, mark.text())
    assert mark.accessibleName() == mark.text()
    mark.set_state(state)
    assert mark.accessibleName() == word(state)
    mark.resize(mark.sizeHint())
    assert not mark.grab().isNull()


def bars(states: tuple[StripState, ...]) -> list[tuple[int, int]]:
    """Return top and bottom of the ink in each bar's column, in px."""
    shape = StripShape(14, 5, 2)
    image = QImage(shape.width(len(states)), 14, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_strip(painter, QPoint(0, 0), states, shape)
    painter.end()
    result = []
    for place in range(len(states)):
        left = place * 7 + place // 5 * 5
        rows = [y for y in range(14) if any(image.pixelColor(left + x, y).alpha() > 127 for x in range(5))]
        result.append((rows[0], rows[-1]))
    return result


def test_the_strip_can_be_read_without_its_colours() -> None:
    passed, failed, dash, hollow, stub = bars(
        (
            StripState.PASS,
            StripState.FAIL,
            StripState.NOT_APPLICABLE,
            StripState.CANNOT_TEST,
            StripState.TODO,
        )
    )
    assert failed == (0, 13)
    assert passed == (2, 11)
    assert dash[1] - dash[0] <= 2
    assert stub[0] >= 9
    assert hollow[0] >= 2
    assert bars((StripState.CURRENT, StripState.READING)) == [(0, 13), (0, 13)]


def test_groups_of_five_stand_apart() -> None:
    shape = StripShape(14, 5, 2)
    assert shape.width(25) == 25 * 7 - 2 + 4 * 5
    assert shape.width(0) == 0


def test_the_strip_is_a_sentence(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.set_states([StripState.PASS] * 3 + [StripState.FAIL, StripState.CURRENT, StripState.TODO])
    assert strip.accessibleName() == "4 of 6 points done, failed: 4, now at 5"
    assert strip.sizeHint().width() == strip.width() or strip.sizeHint().width() > 0


def test_bars_get_thinner_before_they_leave_the_tile() -> None:
    for width in (240, 190, 150, 110):
        assert tile_shape(width, 25).width(25) <= width


@pytest.mark.parametrize(
    ("seconds", "text"), [(42, "0:42"), (0, "0:00"), (390, "6:30"), (3850, "1:04:10"), (-1, "0:00")]
)
def test_waiting_counts_up(seconds: int, text: str) -> None:
    assert waiting_text(seconds) == text


def test_a_figure_keeps_unit_and_true_minus(qtbot: QtBot) -> None:
    figure = Figure("-89", "dBm")
    qtbot.addWidget(figure)
    assert figure.accessibleName() == "−89\u00a0dBm"
    label = FigureLabel()
    qtbot.addWidget(label)
    label.set_value("0.42", "g rms", Outcome.PASS, "meets 0.15")
    assert label.accessibleName() == "0.42\u00a0g rms, meets 0.15"
    label.set_value("0.42", "g rms")
    assert label.accessibleName() == "0.42\u00a0g rms"


def test_a_choice_is_told_once_and_only_when_a_person_made_it(qtbot: QtBot) -> None:
    kinds = Segmented(
        "Kind", [Choice("scratch", "Scratch"), Choice("dent", "Dent"), Choice("crack", "Crack")]
    )
    qtbot.addWidget(kinds)
    kinds.show()
    kinds.resize(380, 44)
    with qtbot.assertNotEmitted(kinds.chosen):
        kinds.set_value("dent")
    assert kinds.value() == "dent"
    crack = kinds.childAt(340, 20)
    assert crack is not None
    with qtbot.waitSignal(kinds.chosen, timeout=1000) as told:
        qtbot.mouseClick(crack, Qt.MouseButton.LeftButton)
    assert told.args == ["crack"]
    assert kinds.value() == "crack"
    kinds.set_value("")
    assert kinds.value() == ""


def test_choices_wrap_to_two_rows_and_stay_whole(qtbot: QtBot) -> None:
    words = ("Kratzer", "Delle", "Riss oder Bruch", "Verfärbung", "Einbrennung")
    kinds = Segmented("Art", [Choice(text, text) for text in words])
    qtbot.addWidget(kinds)
    kinds.show()
    kinds.resize(700, 44)
    assert kinds.height() == 44
    kinds.resize(380, 44)
    assert kinds.height() == 88
    for segment in (child for child in kinds.children() if hasattr(child, "choice")):
        assert segment.width() >= text_width(theme().type.body_strong, segment.choice.text)
    theme_source().set_compact(True)
    kinds.grab()


def test_the_scale_shows_rules_and_choice_and_asks_the_page(qtbot: QtBot) -> None:
    scale = GradeScale()
    qtbot.addWidget(scale)
    scale.resize(400, 60)
    scale.set_grades(Grade.FAIR, Grade.GOOD, "Mika")
    assert scale.accessibleName() == "Grade, chosen: Good, the rules say Fair"
    with qtbot.waitSignal(scale.chosen, timeout=1000) as told:
        qtbot.keyClick(scale, Qt.Key.Key_Right)
    assert told.args == ["fair"]
    with qtbot.waitSignal(scale.chosen, timeout=1000) as told:
        qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert told.args == ["premium"]
    scale.set_grades(Grade.NOT_SELLABLE)
    assert "Not sellable" in scale.accessibleName()
    scale.grab()
