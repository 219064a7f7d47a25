# SPDX-License-Identifier: Apache-2.0
"""The auditor's figures of a span of days, made of the counts of these days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from inspector.domain.statistics.agreement import Agreement, Reviewed, agreement
from inspector.domain.statistics.p_chart import PChart, Subgroup, p_chart
from inspector.domain.statistics.pareto import Pareto, pareto
from inspector.domain.statistics.shares import Share, first_pass
from inspector.domain.statistics.spread import quantile
from inspector.domain.statistics.suspicion import Suspicion
from inspector.domain.statistics.tally import Count, DayTally, Tally, What, items, summed
from inspector.domain.statistics.western_electric import Signal, signals

DAYS_SHOWN = 92
"""Days up to which the chart of failures has a point a day; longer spans have one a week."""
_WEEK = 7
_FOR_YIELD = (Count.FIRST, Count.FIRST_PASS, Count.FIRST_VOID)
NOT_REVIEWED = Reviewed()


@dataclass(frozen=True, slots=True)
class Question:
    """What the dashboard is asked: days of closing, both included, None without an end; empty text: any.

    ``checklist`` is a checklist's id, whatever its version.
    """

    since: date | None = None
    until: date | None = None
    technician: str = ""
    model: str = ""
    checklist: str = ""

    def before(self) -> Question | None:
        """Give the span of the same length just before, None where this one has no beginning or end."""
        if self.since is None or self.until is None:
            return None
        length = self.until - self.since + timedelta(1)
        return Question(
            self.since - length, self.since - timedelta(1), self.technician, self.model, self.checklist
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """What the figures can be narrowed to: the technicians, models and checklists that there are."""

    technicians: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PointTime:
    """How long a point takes: the mean seconds of so many answers by hand."""

    point: str
    seconds: float
    answers: int


@dataclass(frozen=True, slots=True)
class Week:
    """The first-pass yield of the week that begins on ``monday``."""

    monday: date
    first_pass: Share


@dataclass(frozen=True, slots=True)
class Dashboard:
    """All figures. ``before`` are the first-pass yields of the span before; times are in seconds.

    ``failed`` are all points that failed, by id.
    """

    question: Question
    inspected: int
    failing: int
    void: int
    first_pass: Share
    before: Share | None
    median_s: float | None
    ninth_decile_s: float | None
    overridden: int
    regraded: int
    failed: tuple[str, ...]
    causes: Pareto
    chart: PChart | None
    signals: tuple[Signal, ...]
    weeks: tuple[Week, ...]
    grades: tuple[tuple[str, int], ...]
    battery: tuple[tuple[int, int], ...]
    point_times: tuple[PointTime, ...]
    overrides: tuple[tuple[str, int], ...]
    agreement: Agreement
    suspicions: tuple[Suspicion, ...]


def dashboard(
    question: Question,
    days: Sequence[DayTally],
    before: Iterable[DayTally] = (),
    reviewed: Reviewed = NOT_REVIEWED,
    suspicions: Sequence[Suspicion] = (),
) -> Dashboard:
    """Make all figures of these days, which are in the order of time."""
    whole = summed(days)
    earlier = first_pass(summed(before))
    seconds = {int(edge): number for edge, number in items(whole, What.SECONDS).items()}
    chart = p_chart(_groups(days))
    count = _counts(whole)
    return Dashboard(
        question,
        count[Count.INSPECTED],
        count[Count.FAILING],
        count[Count.VOID],
        first_pass(whole),
        earlier if earlier.whole else None,
        quantile(seconds, 0.5),
        quantile(seconds, 0.9),
        sum(items(whole, What.OVERRIDDEN).values()),
        count[Count.REGRADED],
        tuple(sorted(items(whole, What.FAILED))),
        pareto(items(whole, What.FAILED)),
        chart,
        signals([point.z for point in chart.points]) if chart else (),
        _weeks(days),
        tuple(sorted(items(whole, What.GRADE).items())),
        tuple(sorted((int(percent), n) for percent, n in items(whole, What.BATTERY).items())),
        _point_times(whole),
        tuple(sorted(items(whole, What.OVERRIDDEN).items(), key=lambda one: (-one[1], one[0]))),
        agreement(reviewed),
        tuple(suspicions),
    )


def _counts(whole: Tally) -> dict[Count, int]:
    return {name: whole.get((What.COUNT, name), 0) for name in Count}


def _groups(days: Sequence[DayTally]) -> list[Subgroup]:
    """Make the chart's subgroups: days, or the weeks of a long span."""
    if not days:
        return []
    is_long = (days[-1].day - days[0].day).days >= DAYS_SHOWN
    sizes: Counter[date] = Counter()
    failing: Counter[date] = Counter()
    for day in days:
        first = monday_of(day.day) if is_long else day.day
        sizes[first] += day.of(Count.INSPECTED)
        failing[first] += day.of(Count.FAILING)
    length = timedelta(_WEEK - 1 if is_long else 0)
    return [Subgroup(first, first + length, sizes[first], failing[first]) for first in sorted(sizes)]


def monday_of(day: date) -> date:
    """Give the Monday of a day's week (ISO 8601)."""
    return day - timedelta(day.weekday())


def _weeks(days: Iterable[DayTally]) -> tuple[Week, ...]:
    weeks: dict[date, Counter[tuple[str, str]]] = {}
    for day in days:
        week = weeks.setdefault(monday_of(day.day), Counter())
        for name in _FOR_YIELD:
            week[What.COUNT, name] += day.of(name)
    shares = ((monday, first_pass(counts)) for monday, counts in sorted(weeks.items()))
    return tuple(Week(monday, share) for monday, share in shares if share.whole)


def _point_times(whole: Tally) -> tuple[PointTime, ...]:
    spent: Mapping[str, int] = items(whole, What.ANSWER_S)
    answers = items(whole, What.ANSWERS)
    times = (PointTime(point, spent.get(point, 0) / n, n) for point, n in answers.items() if n)
    return tuple(sorted(times, key=lambda one: (-one.seconds, one.point)))
