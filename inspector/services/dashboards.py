# SPDX-License-Identifier: Apache-2.0
"""The auditor's figures, and the same as a table for a spreadsheet or a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, Protocol

from inspector.domain.statistics.agreement import Reviewed
from inspector.domain.statistics.dashboard import Choices, Dashboard, Question, dashboard
from inspector.domain.statistics.kappa import Kappa
from inspector.domain.statistics.shares import Share
from inspector.domain.statistics.suspicion import Suspicion
from inspector.domain.statistics.tally import DayTally

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class DashboardRows(Protocol):
    """What the figures need of a store. Raises StoreTrouble, StoreDamaged."""

    def days(self, question: Question) -> Sequence[DayTally]:
        """Give the counts of each day, in the order of time."""
        ...

    def reviewed(self, question: Question) -> Reviewed:
        """Count what reviewers said beside what was claimed."""
        ...

    def suspicions(self, question: Question) -> Sequence[Suspicion]:
        """Give what was noticed, the newest first."""
        ...

    def choices(self) -> Choices:
        """Give whom and what the figures can be narrowed to."""
        ...

    def uncounted(self) -> int:
        """Give up to how many inspections are not counted yet; 0 where all are."""
        ...


class Dashboards:
    """Answers the dashboard's questions."""

    def __init__(self, rows: DashboardRows) -> None:
        self._rows = rows

    def ask(self, question: Question) -> Dashboard:
        """Make all figures; raises StoreTrouble, StoreDamaged."""
        before = question.before()
        return dashboard(
            question,
            self._rows.days(question),
            self._rows.days(before) if before is not None else (),
            self._rows.reviewed(question),
            self._rows.suspicions(question),
        )

    def choices(self) -> Choices:
        """Give whom and what the figures can be narrowed to."""
        return self._rows.choices()

    def uncounted(self) -> int:
        """Give up to how many inspections of an older version are not counted yet; 0 where all are."""
        return self._rows.uncounted()


class Line(NamedTuple):
    """One value of one panel: ``of`` is what it is a part of, ``low`` and ``high`` its limits or interval."""

    panel: str
    item: str
    value: object
    of: object = ""
    low: object = ""
    high: object = ""


class About(NamedTuple):
    """Whose figures they are, and when they were made."""

    shop: str
    at: datetime


def lines(
    found: Dashboard, title_of: Callable[[str], str] = str, about: About | None = None
) -> Iterator[Line]:
    """Give what was asked, then every value of the dashboard; ``title_of`` names points."""
    if about is not None:
        yield Line("question", "shop", about.shop)
        yield Line("question", "made_at", about.at.astimezone(UTC).isoformat(timespec="seconds"))
    yield from (Line("question", name, value or "") for name, value in asked(found.question).items())
    yield from _values(found, title_of)


def asked(question: Question) -> dict[str, str | None]:
    """Give the question for a program; days are UTC's, None where there is no end."""
    return {
        "since": question.since.isoformat() if question.since else None,
        "until": question.until.isoformat() if question.until else None,
        "technician": question.technician,
        "model": question.model,
        "checklist": question.checklist,
    }


def _values(found: Dashboard, title_of: Callable[[str], str]) -> Iterator[Line]:
    yield from _figures(found)
    for cause in found.causes.causes:
        running = round(cause.running * found.causes.whole)
        yield Line("failing_points", title_of(cause.name), cause.count, running)
    if found.causes.others:
        yield Line("failing_points", "others", found.causes.others, found.causes.whole)
    yield from _chart(found)
    for week in found.weeks:
        yield Line("first_pass_by_week", week.monday.isoformat(), week.first_pass.part, week.first_pass.whole)
    for name, values in (("grades", found.grades), ("battery_percent", found.battery)):
        yield from (Line(name, str(item), number) for item, number in values)
    for point in found.point_times:
        yield Line("point_seconds", title_of(point.point), f"{point.seconds:.1f}", point.answers)
    for point_id, number in found.overrides:
        yield Line("overrides", title_of(point_id), number)
    yield from _agreement(found, title_of)
    for one in found.suspicions:
        yield Line(one.pattern.value, one.uid, one.detail, one.other)


def _figures(found: Dashboard) -> Iterator[Line]:
    yield _share("first_pass_yield", found.first_pass)
    if found.before is not None:
        yield _share("first_pass_yield_before", found.before)
    numbers: Mapping[str, object] = {
        "inspected": found.inspected,
        "failing": found.failing,
        "void": found.void,
        "median_seconds": _seconds(found.median_s),
        "ninth_decile_seconds": _seconds(found.ninth_decile_s),
        "overridden": found.overridden,
        "regraded": found.regraded,
        "reviewed": found.agreement.reviews,
    }
    yield from (Line("figures", name, value) for name, value in numbers.items())


def _share(name: str, share: Share) -> Line:
    return Line("figures", name, share.part, share.whole)


def _seconds(value: float | None) -> object:
    return "" if value is None else round(value)


def _chart(found: Dashboard) -> Iterator[Line]:
    if found.chart is None:
        return
    for point in found.chart.points:
        group = point.group
        yield Line(
            "failing_by_day",
            group.first.isoformat(),
            group.failing,
            group.size,
            f"{point.lower:.6f}",
            f"{point.upper:.6f}",
        )
    for one in found.signals:
        first, last = found.chart.points[one.first].group.first, found.chart.points[one.last].group.last
        yield Line("signals", f"rule {one.rule}", first.isoformat(), last.isoformat())


def _agreement(found: Dashboard, title_of: Callable[[str], str]) -> Iterator[Line]:
    rows = [(title_of(one.subject), one.kappa) for one in found.agreement.subjects]
    if found.agreement.points is not None:
        rows.insert(0, ("all points", found.agreement.points))
    for name, kappa in rows:
        yield Line("agreement", name, kappa.agreed.part, kappa.agreed.whole)
        if kappa.value is not None:
            yield Line("kappa", name, *_interval(kappa))
    for (technician, auditor), number in found.agreement.grades:
        yield Line("grade_pairs", f"{technician}, {auditor}", number)


def _interval(kappa: Kappa) -> tuple[str, int, str, str]:
    return f"{kappa.value:.3f}", kappa.agreed.whole, f"{kappa.low:.3f}", f"{kappa.high:.3f}"


def write_csv(
    found: Dashboard,
    write: Callable[[str], object],
    title_of: Callable[[str], str] = str,
    about: About | None = None,
) -> int:
    """Write every value as CSV (RFC 4180); gives how many lines there are. Raises what ``write`` raises."""
    write(_line(Line._fields))
    count = 0
    for line in lines(found, title_of, about):
        write(_line([_plain(str(cell)) for cell in line]))
        count += 1
    return count


def _line(cells: Sequence[object]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


def _plain(cell: str) -> str:
    """Let no spreadsheet take a name for a formula; numbers stay numbers."""
    is_number = cell.lstrip("-").replace(".", "", 1).isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number else cell


def to_json(found: Dashboard) -> dict[str, object]:
    """Give the dashboard for a program: a list of values a panel."""
    panels: dict[str, list[dict[str, object]]] = {}
    for line in _values(found, str):
        row = {name: value for name, value in line._asdict().items() if name != "panel" and value != ""}
        panels.setdefault(line.panel, []).append(row)
    return {"question": asked(found.question), "panels": panels}
