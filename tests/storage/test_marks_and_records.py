# SPDX-License-Identifier: Apache-2.0
"""Behind every mark of the dashboard are the records that it counts: as many, and no others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from inspections import NOW, POINTS, SHOP, answered, event, finished, opened, refused, signed

from inspector.domain.checklist import Method
from inspector.domain.finding import Finding, Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.review import Decision, Judgement, Review
from inspector.domain.statistics.dashboard import Question
from inspector.domain.uid import new_uid
from inspector.ports import Cancel
from inspector.services.dashboards import Dashboards
from inspector.storage.behind_figures import SqlBehind
from inspector.storage.reviews import SqlReviews
from inspector.storage.sql_dashboard import SqlDashboard
from inspector.storage.sql_records import SqlRecords
from inspector.storage.store import SqlStore
from inspector.ui.audit.charts.drawing import Canvas, Target
from inspector.ui.audit.charts.view import Panel
from inspector.ui.audit.dashboard import agreement_panels, panels, targets
from inspector.ui.audit.dashboard.panels import Shown

DAY = date(2026, 11, 22)
MODEL, OTHER = 'Tab 9.7" Pro', 'Tab 9.7" Pro Max'
CANVAS = Canvas(400, 1, lambda _, text: 7 * len(text))
QUESTIONS = (
    Question(),
    Question(DAY, DAY + timedelta(1)),
    Question(technician="anna"),
    Question(model=MODEL),
    Question(DAY, DAY + timedelta(20), "anna", MODEL, "phone-25"),
    Question(checklist="tablet-25"),
)


def begun(number: int, days: int, by: str, model: str, attempt: int = 1) -> Inspection:
    one = opened(number, at=NOW + timedelta(days=days), attempt=attempt)
    checklist = replace(one.checklist, id="tablet-25") if number % 7 == 0 else one.checklist
    identity = replace(one.identity, model=model)
    return replace(one, technician=by, identity=identity, checklist=checklist)


def by_hand(one: Inspection, place: int, outcome: Outcome, reason: str = "") -> Inspection:
    """Answer a point as a person does; a pass with a reason is one against a reading."""
    at = one.updated_at + timedelta(seconds=9)
    finding = Finding(POINTS[place], outcome, Method.GUIDED, at, one.technician, reason=reason)
    return replace(one, findings={**one.findings, finding.point_id: finding}, updated_at=at)


def close(store: SqlStore, one: Inspection, *, failing: int = -1, reason: str = "") -> Inspection:
    store.open_inspection(one, event(one))
    if failing >= 0:
        closed = refused(by_hand(answered(one, 0), failing, Outcome.FAIL))
        store.refuse(closed, event(closed))
        return closed
    closed, certificate = signed(finished(by_hand(one, 1, Outcome.PASS, reason)))
    store.sign(closed, certificate, (), event(closed))
    return closed


def judged(store: SqlStore, one: Inspection, said: str, grade: str, *, is_over: bool = True) -> None:
    """Let somebody review it: one point, and the grade."""
    each = (("grade", "good", grade), (POINTS[2], "pass", said))
    points = tuple(Judgement(*words, "It rings.", NOW) for words in each)
    about = (new_uid(NOW), one.uid, one.technician, "ida", NOW, NOW, "ab" * 32)
    ends = Decision.SENT_BACK if is_over else Decision.OPEN
    written = Review(*about, points, ends, "It rings.")
    SqlReviews(store.reading, store.noted, SHOP).begin_review(written, event(one, "review.begun"))


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    closed = []
    for number in range(1, 25):
        by, model = ("anna", "ben")[number % 2], (MODEL, OTHER, "Nine")[number % 3]
        one = begun(number, number // 3, by, model, attempt=1 + number % 4 // 3)
        failing = 3 + number % 3 if number % 5 < 2 else -1
        closed.append(close(store, one, failing=failing, reason="Seen." if number % 3 else ""))
    for number, one in enumerate(closed[::2]):
        judged(store, one, ("pass", "fail")[number % 2], ("good", "fair")[number % 3 % 2], is_over=number < 9)
    left = begun(90, 1, "anna", MODEL)
    store.open_inspection(left, event(left))
    return store


def found(store: SqlStore, target: Target) -> int:
    """Count the records that a mark opens."""
    if target.behind is not None:
        uids = SqlBehind(store.reading, SHOP).uids(target.behind, 100, Cancel())
        if not uids:
            return 0
        target = targets.these(uids)
    rows = SqlRecords(store.reading, SHOP).page(target.search.wanted(NOW), 100, None, Cancel())
    return len(rows)


def marks(panel: Panel) -> Iterator[tuple[str, Target]]:
    for mark in panel.layout(CANVAS).marks:
        if mark.target is not None:
            yield mark.name, mark.target


def counted(name: str) -> int:
    """Give the count that the mark's own words begin with."""
    return int(name.rpartition(": ")[2].partition(",")[0])


def shares(name: str) -> tuple[int, int]:
    """Give the two numbers of ``3 / 7`` at the end of a mark's words."""
    part, _, whole = name.rpartition(" / ")
    return int(part.rpartition(" ")[2]), int(whole.partition(",")[0])


def asked(store: SqlStore, question: Question) -> Iterator[tuple[str, int, Target]]:
    """Give each mark of a dashboard: its panel and words, how many records it counts, and its target."""
    shown = Shown(Dashboards(SqlDashboard(store.reading, SHOP)).ask(question), {})
    plain = (panels.failing_points, panels.grades, panels.overrides, panels.battery)
    for make in (*plain, agreement_panels.grade_pairs):
        for name, target in marks(make(shown)):
            yield f"{make.__name__} {name}", counted(name), target
    for name, target in marks(panels.point_times(shown)):
        yield f"times {name}", int(name.rpartition(", ")[2]), target
    for name, target in marks(panels.failing_by_day(shown)):
        yield f"chart {name}", shares(name)[0], target
    for name, target in marks(panels.yield_by_week(shown)):
        yield f"yield {name}", shares(name)[1] - shares(name)[0], target
    for name, target in marks(agreement_panels.agreement(shown)):
        yield f"agreement {name}", shares(name)[1] - shares(name)[0], target
    for one in shown.found.suspicions:
        yield f"noticed {one.pattern}", 2 if one.other else 1, targets.noticed(one)


def test_a_mark_opens_as_many_records_as_it_counts(filled: SqlStore) -> None:
    kinds: Counter[str] = Counter()
    for question in QUESTIONS:
        for name, count, target in asked(filled, question):
            assert found(filled, target) == count, (question, name)
            kinds[name.partition(" ")[0]] += count
    assert min(kinds.values()) > 0
    assert len(kinds) == 10


def test_no_more_records_are_given_than_are_asked_for(filled: SqlStore) -> None:
    rows = SqlBehind(filled.reading, SHOP)
    behind = targets.timed(Question(), POINTS[1]).behind
    assert behind is not None
    every = rows.uids(behind, 100, Cancel())
    assert rows.uids(behind, 3, Cancel()) == every[:3]
    found = [filled.inspection(uid) for uid in every]
    closed = [one.finished_at for one in found if one is not None and one.finished_at is not None]
    assert closed == sorted(closed, reverse=True)
    assert len(closed) == len(every) > 3
