# SPDX-License-Identifier: Apache-2.0
"""The panels of counts and shares: what each chart shows of a dashboard, and in which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from inspector.domain.statistics.dashboard import Dashboard
from inspector.domain.statistics.p_chart import ChartPoint, PChart
from inspector.ui.audit.charts.bars import Row, rows
from inspector.ui.audit.charts.columns import columns
from inspector.ui.audit.charts.drawing import Canvas, Drawing, sentence
from inspector.ui.audit.charts.listing import Entry, listing
from inspector.ui.audit.charts.p_chart import PWords, p_chart
from inspector.ui.audit.charts.trend import Place, trend
from inspector.ui.audit.charts.view import Layout, Panel
from inspector.ui.audit.dashboard import targets, words
from inspector.ui.theme.tokens import ColourName

translate = QCoreApplication.translate
MOST_ROWS = 9
_MOST_SIGNALS = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """A dashboard, with the names of points."""

    found: Dashboard
    titles: dict[str, str]

    def title(self, point: str) -> str:
        """Name a point."""
        return words.subject(point, self.titles)


def or_nothing(is_there: object, layout: Layout, said: Callable[[], str] = words.nothing) -> Layout:
    """Give a layout, or the sentence that says why there is none."""
    return layout if is_there else lambda canvas: sentence(canvas, said())


def failing_points(shown: Shown) -> Panel:
    """Give the Pareto chart."""
    found, entries = shown.found, []
    for one in found.causes.causes:
        label, running = shown.title(one.name), words.share(one.running)
        name = f"{label}: {words.number(one.count)}, {running}"
        target = targets.failing(found.question, one.name)
        fill: ColourName = "ink" if one.is_vital else "border"
        entries.append(Row(label, one.count, words.number(one.count), name, running, fill, target))
    if found.causes.others:
        label = translate("Dashboard", "Others, {count}").format(count=found.causes.other_causes)
        count = words.number(found.causes.others)
        entries.append(Row(label, found.causes.others, count, f"{label}: {count}", "100 %", "line"))
    return Panel(
        translate("Dashboard", "Where devices fail"),
        translate("Dashboard", "count, running share"),
        or_nothing(entries, lambda canvas: rows(canvas, entries)),
    )


def failing_by_day(shown: Shown) -> Panel:
    """Give the control chart."""
    found, chart = shown.found, shown.found.chart
    title = translate("Dashboard", "Share failing")
    if chart is None:
        return Panel(title, "", or_nothing(None, _never))
    points = frozenset(found.failed)

    def name(point: ChartPoint, rule: int) -> str:
        group = point.group
        told = f"{words.span(group.first, group.last)}: {words.share(point.share, 1)}"
        told += f", {words.number(group.failing)} / {words.number(group.size)}"
        return f"{told}, {words.rule(rule)}" if rule else told

    said = PWords(
        words.day,
        words.rule,
        name,
        lambda point: targets.failing_between(found.question, point.group.first, point.group.last, points),
        words.share(chart.centre, 1),
        "3σ",
    )
    told = translate("Dashboard", "p-chart, limits follow the count, mean {mean}").format(mean=said.mean)
    return Panel(
        title, told, lambda canvas: p_chart(canvas, chart, found.signals, said), _signal_note(found, chart)
    )


def _never(_: Canvas) -> Drawing:
    return Drawing()


def _signal_note(found: Dashboard, chart: PChart) -> str:
    """Say the gravest signals, the newest first."""
    newest = sorted(found.signals, key=lambda one: (one.rule, -one.last))[:_MOST_SIGNALS]
    told = [
        f"{words.span(chart.points[one.first].group.first, chart.points[one.last].group.last)}: "
        + words.rule_sentence(one.rule)
        for one in newest
    ]
    return ". ".join(told) + "." if told else ""


def yield_by_week(shown: Shown) -> Panel:
    """Give the first-pass yield over time."""
    places = []
    for week in shown.found.weeks:
        last = week.monday + timedelta(6)
        value = week.first_pass.value or 0.0
        part = f"{words.number(week.first_pass.part)} / {words.number(week.first_pass.whole)}"
        name = f"{words.span(week.monday, last)}: {words.share(value, 1)}, {part}"
        target = targets.refused_between(shown.found.question, week.monday, last)
        places.append(Place(value, words.day(week.monday), name, target))
    return Panel(
        translate("Dashboard", "First-pass yield by week"),
        "",
        or_nothing(places, lambda canvas: trend(canvas, places)),
    )


def battery(shown: Shown) -> Panel:
    """Give the batteries' health."""
    counts: Mapping[int, int] = dict(shown.found.battery)
    return Panel(
        translate("Dashboard", "Battery of certified devices"),
        translate("Dashboard", "health in %, count"),
        or_nothing(
            counts,
            lambda canvas: columns(
                canvas,
                counts,
                lambda value, n: f"{value} %: {words.number(n)}",
                lambda value: targets.with_battery(shown.found.question, value),
            ),
        ),
    )


def grades(shown: Shown) -> Panel:
    """Give how many devices have which grade, the best first."""
    counts = dict(shown.found.grades)
    whole = sum(counts.values())
    order = [*(one for one in words.GRADES if one in counts), *sorted(counts.keys() - set(words.GRADES))]
    entries = []
    for one in order:
        figure, part = words.number(counts[one]), words.share(counts[one] / whole)
        name = f"{words.grade(one)}: {figure}, {part}"
        target = targets.graded(shown.found.question, one)
        entries.append(Row(words.grade(one), counts[one], figure, name, part, "ok", target))
    return Panel(
        translate("Dashboard", "Grades"),
        translate("Dashboard", "count, share"),
        or_nothing(entries, lambda canvas: rows(canvas, entries)),
    )


def point_times(shown: Shown) -> Panel:
    """Give the points that take longest."""
    entries = []
    for one in shown.found.point_times[:MOST_ROWS]:
        label, figure = shown.title(one.point), f"{one.seconds:.0f} s"
        name = f"{label}: {figure}, {words.number(one.answers)}"
        target = targets.timed(shown.found.question, one.point)
        entries.append(Row(label, one.seconds, figure, name, words.number(one.answers), target=target))
    return Panel(
        translate("Dashboard", "Time for a point"),
        translate("Dashboard", "mean seconds, answers by hand"),
        or_nothing(entries, lambda canvas: rows(canvas, entries)),
    )


def overrides(shown: Shown) -> Panel:
    """Give the points at which a lead answered against a reading."""
    entries = []
    for point, count in shown.found.overrides[:MOST_ROWS]:
        label, figure = shown.title(point), words.number(count)
        target = targets.overridden(shown.found.question, point)
        entries.append(Row(label, count, figure, f"{label}: {figure}", fill="warnink", target=target))
    return Panel(
        translate("Dashboard", "Overrides"),
        translate("Dashboard", "a lead passed what a reading fails"),
        or_nothing(entries, lambda canvas: rows(canvas, entries)),
    )


def worth_a_look(shown: Shown) -> Panel:
    """Give what was noticed, the newest first."""
    entries = []
    for one in shown.found.suspicions[:MOST_ROWS]:
        title = words.pattern(one.pattern)
        detail = ", ".join(filter(None, (one.technician, words.day(one.at.date()), one.detail)))
        target = targets.noticed(one)
        entries.append(Entry(title, detail, f"{title}: {detail}", "", target))
    more = len(shown.found.suspicions) - len(entries)
    note = translate("Dashboard", "{count} more are in the CSV.").format(count=words.number(more))
    return Panel(
        translate("Dashboard", "Worth a look"),
        translate("Dashboard", "proves nothing by itself"),
        or_nothing(entries, lambda canvas: listing(canvas, entries)),
        note if more else "",
    )
