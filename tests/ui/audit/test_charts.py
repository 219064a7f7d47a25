# SPDX-License-Identifier: Apache-2.0
"""The dashboard's charts as shapes and marks: laid out without a window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.saved_filter import RecordSearch
from inspector.domain.statistics.kappa import kappa
from inspector.domain.statistics.p_chart import Subgroup, p_chart
from inspector.domain.statistics.western_electric import signals
from inspector.ui.audit.charts import p_chart as chart_module
from inspector.ui.audit.charts.bars import Row, rows
from inspector.ui.audit.charts.columns import columns
from inspector.ui.audit.charts.drawing import Block, Canvas, Dot, Drawing, Line, Target, Words, sentence
from inspector.ui.audit.charts.kappas import Subject, kappas
from inspector.ui.audit.charts.listing import Entry, listing
from inspector.ui.audit.charts.matrix import matrix
from inspector.ui.audit.charts.p_chart import PWords
from inspector.ui.audit.charts.plot import rounded_up
from inspector.ui.audit.charts.trend import Place, trend

DAY = date(2026, 11, 1)
SAID = PWords(
    lambda day: f"{day:%d.%m.}",
    lambda rule: f"rule {rule}",
    lambda point, rule: f"{point.group.failing} of {point.group.size} {rule}",
    lambda point: Target(RecordSearch(since=point.group.first)),
    "mean",
    "limits",
)


def canvas(width: float = 400, unit: float = 1.0) -> Canvas:
    return Canvas(width, unit, lambda _, text: int(7 * len(text) * unit))


def blocks(drawing: Drawing, fill: str) -> list[Block]:
    return [item for item in drawing.items if isinstance(item, Block) and item.fill == fill]


def said(drawing: Drawing) -> list[str]:
    return [item.text for item in drawing.items if isinstance(item, Words)]


@pytest.mark.parametrize("unit", [1.0, 1.5])
def test_bars_begin_at_0_and_are_as_long_as_their_values(unit: float) -> None:
    entries = [
        Row("Battery", 80, "80", "Battery: 80", fill="ok"),
        Row("Touch", 20, "20", "Touch: 20", fill="ok"),
    ]
    drawing = rows(canvas(unit=unit), entries)
    long, short = blocks(drawing, "ok")
    assert long.rect.x == short.rect.x
    assert short.rect.width == pytest.approx(long.rect.width / 4)
    assert [mark.name for mark in drawing.marks] == ["Battery: 80", "Touch: 20"]
    assert drawing.marks[1].rect.y + drawing.marks[1].rect.height == drawing.height


def chart(*counts: int, size: int = 100) -> Drawing:
    groups = [Subgroup(DAY + timedelta(n), DAY + timedelta(n), size, count) for n, count in enumerate(counts)]
    made = p_chart(groups)
    assert made is not None
    return chart_module.p_chart(canvas(), made, signals([point.z for point in made.points]), SAID)


def test_each_rule_has_its_shape_and_its_name() -> None:
    drawing = chart(*[7] * 8, 2, 3, 2, 3, 2, 3, 40)
    shapes = [item.shape for item in drawing.items if isinstance(item, Dot)]
    assert shapes[-1] == "triangle"
    assert "rule 1" in said(drawing)
    assert drawing.marks[-1].name == "40 of 100 1"
    assert drawing.marks[-1].target == Target(RecordSearch(since=DAY + timedelta(14)))


def test_a_run_on_one_side_is_shaded_behind_everything() -> None:
    drawing = chart(*[6] * 8, *[5, 6, 7, 5] * 2, *[9] * 8)
    band = drawing.items[0]
    assert isinstance(band, Block)
    assert band.fill == "warnsoft"
    assert "rule 4" in said(drawing)


def test_limits_are_stepped_and_the_scale_begins_at_0() -> None:
    groups = [Subgroup(DAY + timedelta(n), DAY + timedelta(n), size, 5) for n, size in enumerate((50, 200))]
    made = p_chart(groups)
    assert made is not None
    drawing = chart_module.p_chart(canvas(), made, (), SAID)
    upper = next(item for item in drawing.items if isinstance(item, Line) and item.dashed)
    (_, first), (_, same), (_, second), _ = upper.points
    assert first == same != second
    assert "0 %" in said(drawing)


def test_kappa_that_may_be_under_the_band_has_another_shape() -> None:
    sure = kappa({("pass", "pass"): 90, ("fail", "fail"): 90, ("pass", "fail"): 2})
    unsure = kappa({("pass", "pass"): 9, ("fail", "fail"): 5, ("pass", "fail"): 4})
    none = kappa({("pass", "pass"): 9})
    assert sure is not None
    assert unsure is not None
    assert none is not None
    found = [Subject(name, one, name) for name, one in (("a", sure), ("b", unsure), ("c", none))]
    drawing = kappas(canvas(), found)
    assert [item.shape for item in drawing.items if isinstance(item, Dot)] == ["circle", "square"]
    assert "·" in said(drawing)
    assert len(drawing.marks) == 3


def test_grades_agree_on_the_diagonal() -> None:
    counts = {("good", "good"): 8, ("good", "fair"): 2}
    drawing = matrix(
        canvas(),
        ["good", "fair"],
        counts,
        str.upper,
        lambda pair, n: f"{pair[0]} {pair[1]} {n}",
        lambda _: None,
    )
    (agreed,), (beside,) = blocks(drawing, "oksoft"), blocks(drawing, "warnsoft")
    assert agreed.rect.y == beside.rect.y
    assert [mark.name for mark in drawing.marks] == ["good good 8", "good fair 2"]


def test_batteries_are_columns_from_0() -> None:
    drawing = columns(canvas(), {88: 4, 90: 8, 100: 2}, lambda value, n: f"{value}: {n}")
    heights = {round(block.rect.height, 3) for block in blocks(drawing, "ok")}
    assert len(blocks(drawing, "ok")) == 13
    assert min(heights) == 0
    assert [mark.name for mark in drawing.marks] == ["88: 4", "90: 8", "100: 2"]


def test_one_week_and_one_note_are_drawn_too() -> None:
    assert [mark.name for mark in trend(canvas(), [Place(0.9, "2 Nov", "90 %")]).marks] == ["90 %"]
    assert listing(canvas(), [Entry("Hurried", "T-1", "Hurried: T-1")]).marks[0].name == "Hurried: T-1"
    assert said(sentence(canvas(), "None.")) == ["None."]


@settings(max_examples=examples(40), deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 50)), min_size=1, max_size=40), st.integers(90, 900)
)
def test_nothing_is_drawn_beside_the_canvas(days: list[tuple[int, int]], width: int) -> None:
    groups = [
        Subgroup(DAY + timedelta(n), DAY + timedelta(n), size, min(failing, size))
        for n, (failing, size) in enumerate(days)
    ]
    made = p_chart(groups)
    assert made is not None
    found = signals([point.z for point in made.points])
    drawing = chart_module.p_chart(canvas(width), made, found, SAID)
    for item in drawing.items:
        if isinstance(item, Dot):
            assert 0 <= item.x <= width
            assert 0 <= item.y <= drawing.height
    assert len(drawing.marks) == len(days)


@given(st.floats(0.001, 1e6))
def test_steps_are_round_and_large_enough(value: float) -> None:
    step = rounded_up(value)
    assert step >= value * 0.99999
    assert f"{step:e}"[0] in "125"
